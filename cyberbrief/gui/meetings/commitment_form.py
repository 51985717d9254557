"""Who promises what to whom, by when: a small form that opens in its place, filled from what was just said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from cyberbrief.domain.meeting import Promiser
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField, Segments
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.unfinished import Unfinished

_SIDES = {Promiser.US: later("We"), Promiser.THEM: later("They")}


class Promise(NamedTuple):
    """What the form says."""

    promiser: Promiser
    counterpart: RecordId
    text: str
    owner: str
    due: date | None


class CommitmentForm(QFrame):
    """`promised(Promise)` on Enter or its button; Esc closes it."""

    promised = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme = session.theme
        set_look(self, part="card")
        self.setAccessibleName(tr("Commitment"))
        self.promiser = Segments(theme, tr("Who promised"), [(str(one), tr(words)) for one, words in _SIDES.items()])
        self.party = ChoiceField(theme, tr("Party"), [("", "–")])
        self.what = LineField(tr("What was promised"), placeholder=tr("What was promised"))
        self.owner = LineField(tr("Owner"))
        self.due = DateField(theme, tr("Due"))
        keep = Button(theme, tr("Keep"), "check")
        leave = Button(theme, tr("Cancel"), "", ButtonRole.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.narrow, SPACE.narrow, SPACE.narrow, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        for label, field in (
            (tr("Who promised"), self.promiser),
            (tr("Party"), self.party),
            (tr("What"), self.what),
        ):
            column.addWidget(FieldBlock(label, field))
        column.addWidget(flow(FieldBlock(tr("Owner"), self.owner), FieldBlock(tr("Due"), self.due)))
        column.addLayout(row(keep, leave))
        keep.clicked.connect(self._keep)
        leave.clicked.connect(self._leave)
        for field in (self.what, self.owner):
            field.returnPressed.connect(self._keep)
        self._unfinished = Unfinished(session, self, {"what": self.what, "owner": self.owner})
        self.hide()

    def open(
        self, meeting: RecordId, parties: Sequence[tuple[RecordId, str]], promiser: Promiser, party: RecordId, text: str
    ) -> None:
        """Open with what is known already; the keyboard goes to what was promised."""
        self.party.set_choices([*parties, ("", "–")])
        self.party.set_key(party)
        self.promiser.set_key(str(promiser))
        self.what.set_text(text)
        self.owner.set_text("")
        self.due.set_iso("")
        self.what.set_wrong(False)
        self._unfinished.begin(f"commitment:{meeting}")
        self.show()
        self.what.setFocus()
        self.what.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        text = " ".join(self.what.text().split())
        if not self.isVisible():
            return
        if not text:
            self.what.set_wrong(True)
            self.what.setFocus()
            return
        iso = self.due.iso()
        due = date.fromisoformat(iso) if iso else None
        owner = self.owner.text().strip()
        self.promised.emit(Promise(Promiser.named(self.promiser.key()), self.party.key(), text, owner, due))
        self._leave()

    def put_away(self) -> None:
        """Go, because another meeting comes; what is typed is there again with its own."""
        self._unfinished.hand_on()
        self.hide()

    def _leave(self) -> None:
        self._unfinished.done()
        self.hide()
