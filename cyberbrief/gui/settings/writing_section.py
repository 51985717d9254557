"""Spelling and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section, part_head
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import spelling


class WritingSection(Section):
    """What is checked while one writes, and what the clipboard keeps."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Writing"), tr("Everything is checked on this computer; nothing leaves it."))
        self.check = CheckField(session.theme, tr("Underline words that no dictionary knows"))
        self.clipboard = CheckField(session.theme, tr("Clear words for the desk off the clipboard after a minute"))
        self._known = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        holder = QWidget()
        self._languages = QVBoxLayout(holder)
        self._languages.setContentsMargins(0, 0, 0, 0)
        self._languages.setSpacing(SPACE.inside)
        self.ticks: dict[str, CheckField] = {}
        effect = tr(
            "Copying from a field that only the desk may see warns in the status line. After a minute those words are "
            "taken off the clipboard, unless something else was copied meanwhile."
        )
        self.put(
            part_head(tr("Spelling")),
            self.check,
            self._known,
            holder,
            part_head(tr("Clipboard")),
            self.clipboard,
            Label(effect, TypeRole.SMALL, Ink.TEXT_3, wrap=True),
        )
        self.finish()
        self.check.ticked.connect(lambda on: self.keep(check_spelling=on))
        self.clipboard.ticked.connect(lambda on: self.keep(clear_clipboard=on))

    def look(self) -> None:
        """Show how it is set, and ask which dictionaries there are."""
        settings = self.session.machine.settings
        self.check.setChecked(settings.check_spelling)
        self.clipboard.setChecked(settings.clear_clipboard)
        self.job(spelling.languages, self._show_languages, self.tell)

    def _show_languages(self, found: tuple[str, ...]) -> None:
        self.check.setEnabled(bool(found))
        clear(self._languages)
        self.ticks.clear()
        if not found:
            self._known.setText(
                tr(
                    "This computer has no dictionaries. Spelling is not checked; everything else works. Whoever looks "
                    "after the computer can add Hunspell dictionaries."
                )
            )
            return
        self._known.setText(
            tr("A text is checked in its own language. One that names none is checked in those ticked here:")
        )
        chosen = self.session.machine.settings.spelling_languages
        for code in found:
            tick = self.ticks[code] = CheckField(self.session.theme, _name_of(code))
            tick.setChecked(code in chosen)
            tick.ticked.connect(lambda _on: self._keep_languages())
            self._languages.addWidget(tick)

    def _keep_languages(self) -> None:
        self.keep(spelling_languages=tuple(code for code, tick in self.ticks.items() if tick.isChecked()))


def _name_of(code: str) -> str:
    locale = QLocale(code.replace("-", "_"))
    name = locale.nativeLanguageName() or code
    territory = locale.nativeTerritoryName()
    if not territory or "-" not in code:
        return name
    return tr("{language} ({territory})", language=name, territory=territory)
