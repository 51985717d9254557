"""One change that is taken without a question, or that stays as it is here; it can be declined by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.decisions import Decision, Way
from cyberbrief.gui.arriving.element_card import ElementCard
from cyberbrief.gui.arriving.matters import Matter, Sort
from cyberbrief.gui.arriving.side_card import told_text
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class ChangeBlock(QWidget):
    """`decided(Decision or None)` when somebody declines the change, or takes it after all."""

    decided = Signal(object)

    def __init__(self, theme: Theme, matter: Matter, *, plain: bool) -> None:
        super().__init__()
        self.matter = matter
        self._declined = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.grid, 0, SPACE.grid)
        column.setSpacing(SPACE.inside)
        outcome = "" if plain else tr(matter.value.outcome.label)
        self._said = Label(outcome, TypeRole.SMALL, Ink.TEXT_2)
        head = row(Label(matter.label, TypeRole.STRONG), self._said)
        self.turn = Button(theme, tr("Keep ours"), role=ButtonRole.LINK)
        if not plain and matter.sort is Sort.CHANGE:
            self.turn.clicked.connect(self._turn)
            head.addWidget(self.turn)
            self._name()
        column.addLayout(head)
        if matter.listed is not None:
            column.addWidget(ElementCard(theme, matter.listed, matter.value.value))
        else:
            column.addWidget(told_text(theme, matter.label, matter.theirs))

    def show_decision(self, decision: Decision | None) -> None:
        """Show whether the change is taken."""
        self._declined = decision is not None and decision.way is Way.OURS
        self._name()

    def _name(self) -> None:
        words = tr("Take theirs") if self._declined else tr("Keep ours")
        self.turn.setText(words)
        self.turn.setAccessibleName(tr("{action}: {field}", action=words, field=self.matter.label))
        told = tr("Stays as it is here") if self._declined else tr(self.matter.value.outcome.label)
        if self._said.text():
            self._said.setText(told)

    def _turn(self) -> None:
        self.decided.emit(None if self._declined else Decision(Way.OURS))
