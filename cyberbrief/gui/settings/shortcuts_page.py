"""Every action of the program with its keys, by group, found by a few letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.gui.actions import Where, shown_shortcut
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.surface import Card
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section
from cyberbrief.gui.theme import SPACE, Ink, TypeRole


class ShortcutsSection(Section):
    """A card for each group of actions; those without keys are found in the menu and with “Find or do anything”."""

    def __init__(self, session: Session) -> None:
        words = tr("Everything else is found with “{action}”.", action=tr("Find or do anything"))
        super().__init__(session, tr("Keyboard shortcuts"), words)
        self.search = SearchField(session.theme, tr("Find a shortcut"))
        self.put(self.search)
        self._nothing = Label(tr("No shortcut has these words."), TypeRole.BODY, Ink.TEXT_2)
        self._nothing.hide()
        self.put(self._nothing)
        self._rows: list[tuple[str, tuple[QWidget, ...], Card]] = []
        for where in Where:
            rows = list(self._of(where))
            if rows:
                self.put(self._card(where, rows))
        self.finish()
        self.search.searched.connect(self._find)

    def _of(self, where: Where) -> Iterator[tuple[str, str]]:
        for action, _made in self.session.actions:
            keys = shown_shortcut(action.id)
            if action.where is where and keys:
                yield tr(action.text), keys

    def _card(self, where: Where, rows: list[tuple[str, str]]) -> Card:
        card = Card(tr(str(where)))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.gutter)
        grid.setVerticalSpacing(SPACE.grid)
        grid.setColumnStretch(0, 1)
        for line, (words, keys) in enumerate(rows):
            said, cap = Label(words, TypeRole.BODY), KeyCap(self.session.theme, keys)
            grid.addWidget(said, line, 0)
            grid.addWidget(cap, line, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((f"{words} {keys}".casefold(), (said, cap), card))
        card.column.addWidget(holder)
        return card

    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        found: set[int] = set()
        for said, parts, card in self._rows:
            fits = all(word in said for word in wanted)
            for part in parts:
                part.setVisible(fits)
            if fits:
                found.add(id(card))
        for _said, _parts, card in self._rows:
            card.setVisible(id(card) in found)
        self._nothing.setVisible(not found)
