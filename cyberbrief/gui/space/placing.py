"""Putting steps at their outcomes right beside the picture: those not placed yet, and a step of theirs to note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.position import Outcome
from cyberbrief.domain.space import Mark
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.session import Session
from cyberbrief.gui.space.space_words import title_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.negotiating import Facing, SpacePage

# As they are kept in a stance's estimate; shown in the window's language.
STEPS = (later("Opening"), later("Preferred"), later("Would accept"), later("Red line"))
_LONGEST = 70


class Placing(QWidget):
    """`placed(Mark, bool, str)`: a step, whether it is ours, its outcome; `noted(str, str)`: kind and outcome."""

    placed = Signal(object, bool, str)
    noted = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.inside)
        self._outcomes: tuple[Outcome, ...] = ()

    def show_facing(self, page: SpacePage, facing: Facing) -> None:
        """Show what is not placed, and the line on which a step of theirs is noted."""
        clear(self._column)
        self._outcomes = page.position.outcomes
        if not self._outcomes:
            return
        loose = [(mark, True) for mark in facing.space.ours if mark.place is None]
        loose += [(mark, False) for mark in facing.space.theirs if mark.place is None]
        if loose:
            self._column.addWidget(Label(tr("Not placed yet"), TypeRole.LABEL, Ink.TEXT_2))
        for mark, ours in loose:
            self._column.addWidget(self._loose(mark, ours=ours))
        name = facing.counterpart.title_text
        self._column.addWidget(Label(tr("Note a step of {name}", name=name), TypeRole.LABEL, Ink.TEXT_2))
        kinds = ChoiceField(self._session.theme, tr("Which step of theirs"), [(one, tr(one)) for one in STEPS])
        at = self._choice(tr("Outcome it stands at"))
        add = Button(self._session.theme, tr("Note it"), "plus")
        add.clicked.connect(lambda: self.noted.emit(kinds.key(), at.key()))
        self._column.addWidget(flow(kinds, at, add, spacing=SPACE.grid))

    def _loose(self, mark: Mark, *, ours: bool) -> QWidget:
        whose = tr("Ours") if ours else tr("Theirs")
        text = " ".join(mark.text.split())
        text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        words = tr("{whose}, {step}: {text}", whose=whose, step=title_of(mark), text=text)
        field = self._choice(tr("Outcome for {step}", step=words))
        name = tr("Place it: {step}", step=words)
        place = Button(self._session.theme, tr("Place it"), "check", name=name)  # an arrow key alone is no choice yet
        place.clicked.connect(lambda: self.placed.emit(mark, ours, field.key()))
        place.setEnabled(False)
        field.chosen.connect(lambda outcome: place.setEnabled(bool(outcome)))
        return flow(Label(words, TypeRole.SMALL), field, place, spacing=SPACE.grid)

    def _choice(self, name: str) -> ChoiceField:
        choices = [("", tr("Choose an outcome")), *((one.id, one.text) for one in self._outcomes)]
        field = ChoiceField(self._session.theme, name, choices)
        field.setMaximumWidth(self._session.theme.px(320))
        return field
