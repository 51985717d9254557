"""One desk of the trust book: how it stands, its fingerprint, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from cyberbrief.domain.desk import TrustState
from cyberbrief.gui.days import day_words
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.theme import Ink, Theme, TypeRole
from cyberbrief.gui.trust.fingerprint_view import FingerprintView
from cyberbrief.gui.trust_signs import state_tag
from cyberbrief.services.trusting import Entry


class DeskCard(Card):
    """A desk. `confirmed(str)` carries what was read to us, `belonging(str)` the id of a counterpart."""

    confirmed = Signal(str)
    belonging = Signal(str)
    revoking = Signal()

    def __init__(self, theme: Theme, entry: Entry, parties: Sequence[tuple[str, str]]) -> None:
        super().__init__(entry.desk.card.title)
        self.entry = entry
        self._theme = theme
        self.head.addWidget(state_tag(theme, entry.state))
        self.column.addWidget(FingerprintView(entry.words, entry.digits))
        self.column.addWidget(Label(_since(entry), TypeRole.SMALL, Ink.TEXT_3, wrap=True))
        if entry.state is TrustState.UNVERIFIED:
            self._ask_to_compare()
        if entry.state is not TrustState.REVOKED:
            self._offer(parties)

    def _ask_to_compare(self) -> None:
        lead = tr(
            "Telephone the desk on a number you know, let it read the fingerprint from its own screen, and write down "
            "what you hear: the eight words, or the digits."
        )
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        self.said = LineField(tr("What they read to you"))
        confirm = Button(self._theme, tr("Confirm"), "shield-check")
        confirm.setEnabled(False)
        self.said.textChanged.connect(lambda words: confirm.setEnabled(bool(words.strip())))
        self.said.returnPressed.connect(lambda: self.confirmed.emit(self.said.text()))
        confirm.clicked.connect(lambda _on=False: self.confirmed.emit(self.said.text()))
        line = row(self.said, confirm, stretch=False)
        line.setStretch(0, 1)
        self.column.addLayout(line)

    def _offer(self, parties: Sequence[tuple[str, str]]) -> None:
        party = ChoiceField(self._theme, tr("Desk of"), (("", tr("No counterpart yet")), *parties))
        party.set_key(self.entry.counterpart)
        party.chosen.connect(self.belonging)
        revoke = Button(self._theme, tr("Revoke …"), role=ButtonRole.QUIET)
        revoke.clicked.connect(lambda _on=False: self.revoking.emit())
        self.column.addWidget(flow(Label(tr("Desk of"), TypeRole.SMALL, Ink.TEXT_2), party, revoke))


def _since(entry: Entry) -> str:
    desk = entry.desk
    if desk.revoked is not None:
        return tr("Revoked {day}. Nothing that its key signed is taken.", day=day_words(desk.revoked.date()))
    if desk.verified is not None:
        return tr("Fingerprint compared {day}.", day=day_words(desk.verified.date()))
    return tr("Nobody compared the fingerprint yet. A name alone proves nothing.")
