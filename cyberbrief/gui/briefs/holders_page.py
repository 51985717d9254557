"""Who holds what of the brief that is open: one card a reader, those with something to replace first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.domain.progress import CancelledError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.briefs.holding_card import HoldingCard
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import holding
from cyberbrief.services.holding import Holding
from cyberbrief.services.sending_out import Wanted

_WIDEST = 860


class HoldersPage(ScrollPage):
    """`back()` to the pages, `jumped(Place)` to what changed, `again(list)` with each `Wanted` to export anew."""

    back = Signal()
    jumped = Signal(object)
    again = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Who holds what"), Ground.PAGE, SPACE.wide, session.theme.px(_WIDEST))
        self._session = session
        self._brief = ""
        self._work: Work | None = None
        self.held: tuple[Holding, ...] = ()
        theme = session.theme
        self.to_pages = Button(theme, tr("Back to the pages"), "arrow-left")
        self.all_again = Button(theme, tr("Give everybody the new one …"), "export", ButtonRole.PRIMARY)
        self._summary = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE.gutter)
        self.column.addWidget(Label(tr("Who holds what"), TypeRole.TITLE))
        self.column.addWidget(self._summary)
        self.column.addWidget(flow(self.to_pages, self.all_again, spacing=SPACE.narrow))
        self.column.addLayout(self._cards)
        self.column.addStretch(1)
        self.to_pages.clicked.connect(self.back)
        self.all_again.clicked.connect(self._give_all)

    def cards(self) -> list[HoldingCard]:
        """Return the cards in their order."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        return [card for item in items if item is not None and isinstance(card := item.widget(), HoldingCard)]

    def open(self, brief: str) -> None:
        """Show who holds what of a brief; what was shown of another one goes."""
        if brief != self._brief:
            self._brief, self.held = brief, ()
            clear(self._cards)
            self._summary.setText("")
            self.all_again.hide()
        self.refresh()

    def refresh(self) -> None:
        """Compare again with what the brief says now."""
        workspace, brief = self._session.workspace, self._brief
        if not brief:
            return
        if self._work is not None:
            self._work.cancel()
        self._work = self._session.work(
            lambda progress: holding.holders(workspace, brief, progress),
            while_alive(self, lambda held: self._show(brief, held)),
            while_alive(self, self._failed),
            lambda *_far: None,
        )

    def _show(self, brief: str, held: tuple[Holding, ...]) -> None:
        self._work = None
        if brief != self._brief or (held == self.held and self.cards()):
            return
        self.held = tuple(sorted(held, key=lambda one: one.is_current))
        clear(self._cards)
        old = [one for one in held if not one.is_current]
        self.all_again.setVisible(bool(old))
        self._summary.setText(self._said(len(held), len(old)))
        if not held:
            empty = tr(
                "Nobody has anything of this brief yet. What is exported, printed or saved as PDF is listed here."
            )
            self._cards.addWidget(EmptyState(self._session.theme, "users", empty))
        for one in self.held:
            card = HoldingCard(self._session.theme, one)
            card.jumped.connect(self.jumped)
            card.again.connect(lambda held: self.again.emit([_wanted(held)]))
            self._cards.addWidget(card)

    def _said(self, held: int, old: int) -> str:
        if not held:
            return ""
        if not old:
            return tr_counted(held, "{n} copy is out, and it is up to date.", "{n} copies are out, all up to date.")
        return tr_counted(old, "{n} of {all} copies is out of date.", "{n} of {all} copies are out of date.", all=held)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._work = None
            self._session.tell(error)

    def _give_all(self) -> None:
        self.again.emit([_wanted(one) for one in self.held if not one.is_current])


def _wanted(held: Holding) -> Wanted:
    return Wanted(held.variant, held.reader)
