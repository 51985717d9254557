"""One question of a merge: where both started, ours and theirs side by side, and the answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.decisions import Decision, Way, resolved, ways
from cyberbrief.domain.merged import MergedList, MergedValue
from cyberbrief.gui.arriving.element_card import ElementCard
from cyberbrief.gui.arriving.looks import OWN_ORDER, WAYS
from cyberbrief.gui.arriving.matters import Matter
from cyberbrief.gui.arriving.order_input import OrderInput
from cyberbrief.gui.arriving.side_card import SideCard, told_text
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole

_TWO_COLUMNS = 520  # pixels at 100 % from which both sides stand beside each other
MakeInput = Callable[[MergedValue], FieldInput]


class QuestionBlock(QWidget):
    """`decided(Decision)` when somebody answers. `make` makes the field in which a third is written."""

    decided = Signal(object)

    def __init__(self, theme: Theme, matter: Matter, make: MakeInput, ours: str, theirs: str) -> None:
        super().__init__()
        self.matter = matter
        self._theme, self._make = theme, make
        self._own: FieldInput | None = None
        self._ways = ways(matter.value)
        self.setAccessibleName(tr("Question: {field}", field=matter.label))
        self.tag = Tag(theme, tr("not decided"), Meaning.ERROR, "branch")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE.grid, 0, SPACE.grid)
        self._column.setSpacing(SPACE.grid)
        head = row(Label(matter.label, TypeRole.STRONG), stretch=False)
        head.addWidget(ElidedLabel(tr(matter.value.outcome.label), TypeRole.SMALL, Ink.TEXT_2), 1)
        head.addWidget(self.tag)
        self._column.addLayout(head)
        if matter.base:
            self._column.addWidget(_base(matter.base))
        self.sides = {Way.OURS: self._side(Way.OURS, ours), Way.THEIRS: self._side(Way.THEIRS, theirs)}
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(SPACE.narrow)
        for way, card in self.sides.items():
            card.clicked.connect(lambda _on=False, way=way: self._choose(str(way)))
            self._pair.addWidget(card, 1)
        self._column.addLayout(self._pair)
        self.answers = Segments(
            theme, tr("Answer: {field}", field=matter.label), [(str(way), self._named(way)) for way in self._ways]
        )
        self.answers.set_key("")
        self.answers.chosen.connect(self._choose)
        self._column.addLayout(row(self.answers))
        self._wrong = Label("", TypeRole.SMALL, Ink.ERROR, wrap=True)
        self._result: QWidget | None = None

    def show_decision(self, decision: Decision | None, number: int, of: int) -> None:
        """Show what was answered; `number` of all that the record asks."""
        way = decision.way if decision is not None else None
        self.answers.set_key(str(way) if way is not None else "")
        for side, card in self.sides.items():
            card.set_chosen(side is way)
        if way is None:
            self.tag.show_tag(tr("{n} of {all} · not decided", n=number, all=of), Meaning.ERROR, "branch")
        else:
            words = tr("{n} of {all} · {answer}", n=number, all=of, answer=self._named(way).lower())
            self.tag.show_tag(words, Meaning.GOOD, "check")
        if way is Way.OWN and decision is not None:
            self._open_own(decision.value)
        elif self._own is not None:
            self._own.hide()
        self._show_result(way)

    def say_wrong(self, sentence: str) -> None:
        """Say why what was written cannot be taken; nothing takes it back."""
        if self._wrong.parent() is None:
            self._column.addWidget(self._wrong)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def focus(self) -> None:
        """Put the keyboard on the question."""
        self.sides[Way.OURS].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides below each other where the page is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() is not way:
            self._pair.setDirection(way)

    def _named(self, way: Way) -> str:
        return tr(OWN_ORDER) if way is Way.OWN and self.matter.listed is not None else tr(WAYS[way])

    def _side(self, way: Way, since: str) -> SideCard:
        theme, matter = self._theme, self.matter
        told: QWidget
        if isinstance(matter.listed, MergedList):
            mine, other = matter.value.ours, matter.value.theirs
            orders = (mine, other) if way is Way.OURS else (other, mine)
            told = ElementCard(theme, matter.listed, *orders)
        else:
            name = tr("{field}, {side}", field=matter.label, side=tr(WAYS[way]).lower())
            told = told_text(theme, name, matter.ours if way is Way.OURS else matter.theirs)
        return SideCard(theme, tr(WAYS[way]), since, told)

    def _choose(self, key: str) -> None:
        way = Way.named(key)
        if way is not Way.OWN:
            self.decided.emit(Decision(way))
            return
        start = Decision(Way.BOTH if Way.BOTH in self._ways else Way.OURS)
        self._open_own(resolved(self.matter.value, start))
        if self._own is not None:
            self._own.focus()
        self.decided.emit(Decision(Way.OWN, resolved(self.matter.value, start)))

    def _open_own(self, value: object) -> None:
        if self._own is None:
            listed = self.matter.listed
            self._own = self._make(self.matter.value) if listed is None else OrderInput(self._theme, listed)
            self._own.show_value(value)
            self._own.typed.connect(self._written)
            self._own.chosen.connect(self._written)
            self._column.addWidget(self._own)
        self._own.show()

    def _written(self, value: object) -> None:
        self.decided.emit(Decision(Way.OWN, value))

    def _show_result(self, way: Way | None) -> None:
        """Show a list as it will be where both orders are taken together."""
        if self._result is not None:
            self._result.hide()
            self._result.deleteLater()
            self._result = None
        if way is Way.BOTH and self.matter.listed is not None:
            self._result = Surface(Ground.GREY, SPACE.narrow)
            self._result.column.addWidget(Label(tr("As it will be"), TypeRole.LABEL, Ink.TEXT_2))
            order = resolved(self.matter.value, Decision(Way.BOTH))
            self._result.column.addWidget(ElementCard(self._theme, self.matter.listed, order))
            self._column.addWidget(self._result)


def _base(words: str) -> Surface:
    ground = Surface(Ground.GREY, SPACE.grid, SPACE.inside)
    ground.column.addWidget(Label(tr("Both started from"), TypeRole.LABEL, Ink.TEXT_2))
    ground.column.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))
    return ground
