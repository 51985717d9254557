"""Trusted desks: who we are to others, whose cards we have, and how far each is believed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.dropping import CARD
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState, Notice
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.trust.desk_card import DeskCard
from cyberbrief.gui.trust.own_card import OwnCard
from cyberbrief.services import trusting
from cyberbrief.services.trusting import Entry, TrustView

_WIDEST = 760
_CARDS = "*.cbcard"
T = TypeVar("T")


class TrustPage(ScrollPage):
    """Our card above, the cards of others below; alarms stand at the top until they are put away."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Trusted desks"), Ground.PAGE, SPACE.wide, _WIDEST)
        self._session = session
        theme = session.theme
        self.alarm = Notice(theme, closable=True)
        self.alarm.hide()
        self.own = OwnCard(theme)
        self.own.named.connect(self._rename)
        self.own.wanted.connect(self._ask_where)
        take = Button(theme, tr("Import a card …"), "plus")
        take.clicked.connect(lambda _on=False: self.ask_for_card())
        self.others = QVBoxLayout()
        self.others.setSpacing(SPACE.gutter)
        self.column.addWidget(Label(tr("Trusted desks"), TypeRole.TITLE))
        lead = tr(
            "Keys decide whom a pack comes from, names never do. A desk is trusted once its fingerprint was compared."
        )
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        self.column.addWidget(self.alarm)
        self.column.addWidget(self.own)
        head = row(Label(tr("Other desks"), TypeRole.HEADING))
        head.addWidget(take)
        self.column.addLayout(head)
        self.column.addLayout(self.others)
        self.column.addStretch(1)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, place: Place) -> None:
        """Come here, with the card of a desk where the place names one."""
        self._session.sight(self, Sight())
        self._read()
        if place.part == CARD and place.record:
            self.take_card(Path(place.record))

    def ask_for_card(self) -> None:
        """Ask for the card of another desk."""
        kinds = [(tr("Cards of desks"), _CARDS)]
        self._session.ask.open_file(tr("Import a card"), kinds, Path.home(), self.take_card)

    def take_card(self, path: Path) -> None:
        """Put a card into the book; whatever stands against it stays at the head of the page."""
        workspace = self._session.workspace
        self.alarm.hide()
        self._do(lambda: trusting.add_card(workspace, trusting.read_card_file(path)), self._taken)

    def _do(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Change the book; a refusal is an alarm at the head of the page, not a text that could not be saved."""
        then: Callable[[T], None] = while_alive(self, done)
        self._session.work(lambda _progress: job(), then, while_alive(self, self._refused), lambda *_at: None)

    def _read(self) -> None:
        workspace = self._session.workspace
        show: Callable[[TrustView], None] = while_alive(self, self._show)
        self._session.read(lambda: trusting.view(workspace), show)

    def _show(self, seen: TrustView) -> None:
        self.own.show_desk(seen.own)
        clear(self.others)
        theme = self._session.theme
        for entry in seen.entries:
            card = DeskCard(theme, entry, seen.parties)
            card.confirmed.connect(lambda said, one=entry: self._confirm(one, said))
            card.belonging.connect(lambda party, one=entry: self._belong(one, party))
            card.revoking.connect(lambda one=entry: self._ask_to_revoke(one))
            self.others.addWidget(card)
        if not seen.entries:
            empty = EmptyState(
                theme,
                "shield-check",
                tr(
                    "No other desk yet. Ask a desk for its card, import it, and compare its fingerprint over the "
                    "telephone."
                ),
                tr("Import a card …"),
            )
            empty.wanted.connect(self.ask_for_card)
            self.others.addWidget(empty)

    def _taken(self, entry: Entry) -> None:
        self._session.say(tr("The card of {desk} is here. Now compare its fingerprint.", desk=entry.desk.card.title))
        self._read()

    def _refused(self, error: Exception) -> None:
        """Show an alarm where one cannot overlook it; there is no way to go on in spite of it."""
        if not isinstance(error, CyberBriefError):
            self._session.tell(error)
            return
        self.alarm.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "shield-alert")
        self.verticalScrollBar().setValue(0)

    def _confirm(self, entry: Entry, said: str) -> None:
        workspace = self._session.workspace

        def confirmed(_entry: Entry) -> None:
            self.alarm.hide()
            self._session.say(tr("{desk} is verified.", desk=entry.desk.card.title))
            self._read()

        self._do(lambda: trusting.verify(workspace, entry.fingerprint, said), confirmed)

    def _belong(self, entry: Entry, party: str) -> None:
        workspace = self._session.workspace
        self._do(lambda: trusting.belongs_to(workspace, entry.fingerprint, party), lambda _entry: None)

    def _ask_to_revoke(self, entry: Entry) -> None:
        self._session.ask.confirm(
            tr("Revoke {desk}?", desk=entry.desk.card.title),
            tr(
                "Nothing that its key signed is taken any more, and this cannot be taken back. What you imported stays."
            ),
            tr("Revoke"),
            lambda: self._revoke(entry),
            dangerous=True,
        )

    def _revoke(self, entry: Entry) -> None:
        workspace = self._session.workspace
        self._do(lambda: trusting.revoke(workspace, entry.fingerprint), lambda _entry: self._read())

    def _rename(self, name: str, office: str) -> None:
        workspace = self._session.workspace
        self._do(lambda: trusting.named_desk(workspace, name, office), lambda _made: self._read())

    def _ask_where(self) -> None:
        suggested = Path.home() / f"{self._session.workspace.name}.cbcard"
        kinds = [(tr("Cards of desks"), _CARDS)]
        self._session.ask.save_file(tr("Save our card"), suggested, kinds, self.save_card)

    def save_card(self, path: Path) -> None:
        """Write our card; the dialog asked before an existing file was chosen."""
        workspace = self._session.workspace
        said = tr("Our card is written: {file}.", file=path.name)
        self._do(lambda: trusting.save_card(workspace, path, overwrite=True), lambda _card: self._session.say(said))
