"""The first three steps in a new dossier, each with a button; what is done has a tick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Card, Line
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.overview import FirstSteps

_STEPS = (
    ("agenda", later("Write down the agenda"), later("The items, who leads, how long one may speak."), "agenda"),
    (
        "positions",
        later("Say what we want"),
        later("A position for each issue, from the opening to the red line."),
        "flag",
    ),
    ("counterparts", later("Say who sits across"), later("What they want, and how they stand on each issue."), "users"),
)


class FirstStepsCard(Card):
    """Teaches how to begin; gone once all three are done."""

    def __init__(self, theme: Theme, go: Callable[[Place], None]) -> None:
        super().__init__(tr("First steps"))
        self._signs: dict[str, Glyph] = {}
        self.buttons: dict[str, Button] = {}
        self.column.setSpacing(SPACE.narrow)
        for number, (room, title, words, icon) in enumerate(_STEPS, 1):
            if number > 1:
                self.column.addWidget(Line())
            self._signs[room] = Glyph(theme, "circle", Ink.TEXT_3)
            self.buttons[room] = Button(theme, tr("Begin"), icon, name=tr("Begin: {step}", step=tr(title)))
            self.buttons[room].clicked.connect(lambda _on=False, room=room: go(Place(room)))
            said = QVBoxLayout()
            said.setSpacing(0)
            said.addWidget(Label(tr("{n}. {step}", n=number, step=tr(title)), TypeRole.STRONG, wrap=True))
            said.addWidget(Label(tr(words), TypeRole.BODY, Ink.TEXT_2, wrap=True))
            line = QHBoxLayout()
            line.setSpacing(SPACE.narrow)
            line.addWidget(self._signs[room])
            line.addLayout(said, 1)
            line.addWidget(self.buttons[room])
            self.column.addLayout(line)
        self.hide()

    def show_steps(self, steps: FirstSteps) -> None:
        """Show which are taken, and go away once all are."""
        for room, sign in self._signs.items():
            done = bool(getattr(steps, room))
            sign.show_icon("check-circle" if done else "circle", Ink.GOOD if done else Ink.TEXT_3)
            self.buttons[room].setVisible(not done)
        self.setVisible(not steps.all)
