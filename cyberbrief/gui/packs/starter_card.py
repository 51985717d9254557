"""What ships with the program to start from: one pack a pillar, each added with a press, or all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import PILLAR_ICONS
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph, ProgressStrip
from cyberbrief.gui.parts.surface import Card, Line, clear
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.services.starting_library import Offered


class StarterCard(Card):
    """`wanted(object)` carries the pillars whose packs are to be added, as a frozenset; `cancelled()` to stop."""

    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("To start from"))
        self._theme = theme
        self._offered: Sequence[Offered] = ()
        self.every = Button(theme, tr("Add all five"), "plus", name=tr("Add all starter packs"))
        self.every.clicked.connect(lambda _on=False: self._want(self._offered))
        self.head.addWidget(self.every)
        lead = tr(
            "What everybody needs, as signed packs that came with the program: norms, confidence-building measures, "
            "agreed language, international law, capacity-building. They fill a dossier of their own to take from."
        )
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self.cancelled)
        self.column.addWidget(self.progress)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(SPACE.grid)
        self.column.addLayout(self.rows)

    def show_packs(self, offered: Sequence[Offered]) -> None:
        """Show the packs, and which are here already."""
        self._offered = offered
        clear(self.rows)
        self.every.setVisible(sum(one.news for one in offered) > 1)
        for one in offered:
            self.rows.addWidget(Line())
            self.rows.addLayout(self._row(one))

    def _row(self, one: Offered) -> QHBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(one.title, TypeRole.MEDIUM, wrap=True))
        said.addWidget(Label(one.about, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        said.addWidget(Label(tr("As of {day}", day=day_words(one.as_of)), TypeRole.CAPTION, Ink.TEXT_3))
        line = QHBoxLayout()
        line.setSpacing(SPACE.narrow)
        line.addWidget(Glyph(self._theme, PILLAR_ICONS[one.pillar], Ink.TEXT_2))
        line.addLayout(said, 1)
        if one.news:
            words = tr("Bring up to date") if one.older else tr("Add")
            add = Button(self._theme, words, "plus", name=tr("Add: {pack}", pack=one.title))
            add.clicked.connect(lambda _on=False: self._want((one,)))
            line.addWidget(add)
        else:
            line.addWidget(Tag(self._theme, tr("Added"), Meaning.GOOD, "check"))
        return line

    def _want(self, offered: Sequence[Offered]) -> None:
        self.wanted.emit(frozenset(one.pillar for one in offered if one.news))
