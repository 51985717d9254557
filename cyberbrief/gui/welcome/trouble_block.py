"""In the place of the lock where no passphrase would help: what is wrong, what to do, and the buttons to do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Card
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.hindrances import MENDED_BY_A_COPY, Hindrance, Holder, WayBack

_ICONS = {
    Hindrance.ELSEWHERE: "copy",
    Hindrance.MISSING: "search",
    Hindrance.NEWER: "refresh",
    Hindrance.PROTECTED: "ban",
    Hindrance.ALTERED: "shield-alert",
}


class Way(NamedTuple):
    """Something to do about it."""

    words: str
    do: Callable[[], object]
    main: bool = False


class TroubleBlock(QWidget):
    """What is wrong with a store, in a title and two sentences; `ways` are its buttons, the first the best."""

    def __init__(self, theme: Theme, name: str, hindrance: Hindrance, error: CyberBriefError) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: dict[str, Button] = {}
        self._has_main = False
        title = title_of(hindrance, name)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.grid)
        centre = Qt.AlignmentFlag.AlignHCenter
        icon, ink = _ICONS.get(hindrance, "triangle"), Ink.WARNING
        self._column.addWidget(Glyph(theme, icon, ink, SPACE.wide), 0, centre)
        heading = Label(title, TypeRole.TITLE, wrap=True)
        heading.setAlignment(centre)
        self._column.addWidget(heading)
        self._words = Label(tr(error.happened), TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self._remedy = Label(remedy_of(hindrance, error), TypeRole.TEXT, wrap=True)
        for words in (self._words, self._remedy):
            words.setAlignment(centre)
            self._column.addWidget(words)
        self._copy = Card(name=tr("The newest good copy"))
        self._copy_words = Label("", TypeRole.BODY, wrap=True)
        self._lost = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._copy.column.addWidget(self._copy_words)
        self._copy.column.addWidget(self._lost)
        self._copy.hide()
        self._column.addWidget(self._copy)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(SPACE.grid)
        self._column.addSpacing(SPACE.grid)
        self._column.addLayout(self._ways)

    def offer(self, ways: Sequence[Way]) -> None:
        """Offer what can be done, one button below the other; the first that is the main way stays the only one."""
        for number, way in enumerate(ways):
            made = self.buttons.get(way.words)
            if made is None:
                main = way.main and not self._has_main
                made = Button(self._theme, way.words, role=ButtonRole.PRIMARY if main else ButtonRole.USUAL)
                made.clicked.connect(way.do)
                self.buttons[way.words] = made
                self._ways.insertWidget(number + (way.main and not main), made)
                self._has_main = self._has_main or main

    def say_holder(self, holder: Holder | None) -> None:
        """Say who has the store open, as far as that program says so."""
        if holder is None:
            return
        since = instant_words(holder.since)
        if holder.here:
            said = tr(
                "{user} has had it open on this computer since {since} (process {process}).",
                user=holder.user,
                since=since,
                process=str(holder.process),
            )
        else:
            said = tr(
                "{user} has had it open on the computer “{machine}” since {since}.",
                user=holder.user,
                machine=holder.machine,
                since=since,
            )
        self._column.insertWidget(self._column.indexOf(self._remedy), Label(said, TypeRole.TEXT, wrap=True))

    def say_way_back(self, found: WayBack) -> None:
        """Say which copy can be brought back and what would be missing then."""
        if found.copy is None:
            self._copy_words.setText(tr("There is no good copy of it in the folder for copies."))
            self._lost.hide()
        else:
            self._copy_words.setText(
                tr("The newest good copy is of {instant}.", instant=instant_words(found.copy.made))
            )
            self._lost.setText(_lost(found.copy.made, found.written))
        self._copy.show()


def title_of(hindrance: Hindrance, name: str) -> str:
    """Return what is the matter in a few words."""
    patterns = {
        Hindrance.MISSING: tr("{name} is not where it was", name=name),
        Hindrance.DAMAGED: tr("{name} is damaged", name=name),
        Hindrance.KEY_FILES: tr("The key files of {name} do not fit", name=name),
        Hindrance.ALTERED: tr("Somebody altered a key file of {name}", name=name),
        Hindrance.ELSEWHERE: tr("{name} is open already", name=name),
        Hindrance.NEWER: tr("{name} needs a newer CyberBrief", name=name),
        Hindrance.PROTECTED: tr("{name} may not be written", name=name),
    }
    return patterns.get(hindrance, tr("{name} does not open", name=name))


def remedy_of(hindrance: Hindrance, error: CyberBriefError) -> str:
    """Return what to do about it."""
    patterns = {
        Hindrance.MISSING: tr(
            "It may have been moved or renamed, or lie on a disk that is not plugged in. Say where it is now, or "
            "forget it here."
        ),
        Hindrance.DAMAGED: tr("Nothing was changed. Bring back a copy: what lies there now is set aside, not deleted."),
        Hindrance.ELSEWHERE: tr(
            "Two programs at once would damage it. Lock or close it there; then try again. A program that crashed lets "
            "go by itself."
        ),
        Hindrance.PROTECTED: tr(
            "Copy the store with its two key files (.key, .key2) to a folder of your own, or have the rights of this "
            "one changed."
        ),
    }
    return patterns.get(hindrance, tr(error.remedy))


def helps(hindrance: Hindrance) -> bool:
    """Tell whether a copy would mend it."""
    return hindrance in MENDED_BY_A_COPY


def _lost(made: datetime, written: datetime | None) -> str:
    if written is None or written <= made:
        return tr("What was written after that would be missing.")
    return tr(
        "What was written after that would be missing; the store was written last on {instant}.",
        instant=instant_words(written),
    )
