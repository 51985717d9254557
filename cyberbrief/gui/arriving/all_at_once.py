"""Everything that is still open answered at once, in all records: ours or theirs, and how to take that back.

What would lower a marking or share more widely is never answered so: it is named, and left to be answered by itself.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.decisions import Way
from cyberbrief.gui.arriving.review import Answered, Review
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class AllAtOnce(QWidget):
    """`decided()` after everything was answered, or that was taken back."""

    decided = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._review: Review | None = None
        self._answered: Answered | None = None
        self._folded = False
        self.ours = Button(theme, tr("Ours in all"), name=tr("Ours in all that is open"))
        self.theirs = Button(theme, tr("Theirs in all"), name=tr("Theirs in all that is open"))
        self.back = Button(theme, tr("Take back"), "undo", ButtonRole.LINK, name=tr("Take the answers back"))
        self._said = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.left = Label("", TypeRole.SMALL, Ink.WARNING, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addWidget(self._said)
        column.addWidget(flow(self.ours, self.theirs, self.back, spacing=SPACE.inside))
        column.addWidget(self.left)
        self.ours.clicked.connect(lambda _on=False: self._all(Way.OURS))
        self.theirs.clicked.connect(lambda _on=False: self._all(Way.THEIRS))
        self.back.clicked.connect(lambda _on=False: self._take_back())

    def show_review(self, review: Review) -> None:
        """Offer it for another import."""
        self._review, self._answered = review, None
        self.refresh()

    def fold(self, folded: bool) -> None:  # one thing that is on or off
        """Say less where the window is low; what is left is named by its tooltip then."""
        if folded != self._folded:
            self._folded = folded
            self._said.setHidden(folded)
            self.refresh()

    def refresh(self) -> None:
        """Say how much is open now; with one question or none there is nothing to answer at once."""
        still = self._review.open if self._review is not None else 0
        answered = self._answered
        self.setHidden(still < _FEWEST and answered is None)
        self._said.setText(
            tr_counted(answered.count, "{n} question answered at once.", "{n} questions answered at once.")
            if answered is not None
            else tr_counted(still, "{n} question is open in all records.", "{n} questions are open in all records.")
        )
        for button in (self.ours, self.theirs):
            button.setHidden(answered is not None)
        self.back.setHidden(answered is None)
        named = answered.named if answered is not None else ()
        self.left.setHidden(not named)
        if named:
            words = tr_counted(
                len(named),
                "Not answered, since theirs is marked lower or shared more widely: {names}. Decide it by itself.",
                "Not answered, since theirs is marked lower or shared more widely: {names}. Decide them one by one.",
                names="; ".join(named),
            )
            short = tr_counted(len(named), "{n} is left to decide by itself", "{n} are left to decide one by one")
            self.left.setText(short if self._folded else words)
            self.left.setToolTip(words)

    def _all(self, way: Way) -> None:
        if self._review is not None:
            self._answered = self._review.decide_open(way)
            self.refresh()
            self.decided.emit()
            self.back.setFocus()

    def _take_back(self) -> None:
        if self._review is not None and self._answered is not None:
            self._review.take_back(self._answered)
            self._answered = None
            self.refresh()
            self.decided.emit()
            self.ours.setFocus()


_FEWEST = 2
