"""The settings: sections on the leading side, one of them beside it; each setting is kept as soon as it is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.nav_list import NavList
from cyberbrief.gui.parts.surface import Ground, ScrollPage
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.copies_section import CopiesSection
from cyberbrief.gui.settings.exports_section import ExportsSection
from cyberbrief.gui.settings.lock_section import LockSection
from cyberbrief.gui.settings.look_section import LookSection
from cyberbrief.gui.settings.office_section import OfficeSection
from cyberbrief.gui.settings.section import Section
from cyberbrief.gui.settings.shortcuts_page import ShortcutsSection
from cyberbrief.gui.settings.speaking_section import SpeakingSection
from cyberbrief.gui.settings.writing_section import WritingSection
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, TypeRole

ROOM = "settings"
SECTIONS: Mapping[str, tuple[str, str, Callable[[Session], Section]]] = {
    "office": (later("You and your office"), "user", OfficeSection),
    "look": (later("Language and appearance"), "sun", LookSection),
    "lock": (later("Locking and opening"), "lock", LockSection),
    "copies": (later("Copies"), "archive", CopiesSection),
    "speaking": (later("Speaking"), "clock", SpeakingSection),
    "writing": (later("Writing"), "pencil", WritingSection),
    "exports": (later("Exports"), "export", ExportsSection),
    "shortcuts": (later("Keyboard shortcuts"), "keyboard", ShortcutsSection),
}


class SettingsRoom:
    """Makes each section when one first comes to it; a place names it where a record would stand."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.sections: dict[str, Section] = {}
        self._pages = QStackedWidget()
        self.list = NavList(session.theme, tr("Sections"))
        for key, (title, icon, _make) in SECTIONS.items():
            self.list.add(key, icon, tr(title))
        self.list.chosen.connect(lambda key: session.go(Place(ROOM, key)))
        self._side = ScrollPage(tr("Settings"), Ground.LIST, margin=SPACE.grid)
        self._side.column.setSpacing(SPACE.grid)
        self._side.column.addWidget(Label(tr("Settings"), TypeRole.HEADING))
        self._side.column.addWidget(self.list)
        self._side.column.addStretch(1)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self._pages, self._side, open=self.come)

    def come(self, place: Place) -> None:
        """Show a section as it is set now."""
        key = place.record if place.record in SECTIONS else next(iter(SECTIONS))
        title, _icon, make = SECTIONS[key]
        if key not in self.sections:
            self.sections[key] = make(self._session)
            self._pages.addWidget(self.sections[key])
        section = self.sections[key]
        self.list.set_here(key)
        self._pages.setCurrentWidget(section)
        section.notice.hide()
        section.look()
        self._session.sight(self._pages, Sight(path=(tr(title),)))
