"""Accepting a phrase by name: who does so, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import Ink, TypeRole
from cyberbrief.gui.unfinished import Unfinished


class AcceptForm(Card):
    """`accepted(by, reason)` once both are said, `cancelled()` when one thinks better of it."""

    accepted = Signal(str, str)
    cancelled = Signal()

    def __init__(self, session: Session, phrase: str) -> None:
        super().__init__(tr("Accept this phrase"))
        theme = session.theme
        self.by = LineField(tr("Accepted by"))
        self.by.set_text(session.workspace.officer.name)
        self.reason = LineField(tr("Why it gives nothing away"))
        self.column.addWidget(Label(tr("“{phrase}”", phrase=phrase), TypeRole.BODY, wrap=True))
        self.column.addWidget(
            Label(
                tr("It is kept on record with your name, for this variant alone."),
                TypeRole.CAPTION,
                Ink.TEXT_3,
                wrap=True,
            )
        )
        self.column.addWidget(FieldBlock(tr("Accepted by"), self.by))
        self.column.addWidget(FieldBlock(tr("Why it gives nothing away"), self.reason))
        self.button = Button(theme, tr("Accept"))
        cancel = Button(theme, tr("Cancel"), role=ButtonRole.QUIET)
        self.column.addLayout(row(self.button, cancel))
        self.button.clicked.connect(self._accept)
        self.reason.returnPressed.connect(self._accept)
        cancel.clicked.connect(self.cancelled)
        for field in (self.by, self.reason):
            field.textChanged.connect(lambda _text: self._look())
        self.unfinished = Unfinished(session, self, {"by": self.by, "reason": self.reason})
        self._look()

    def _look(self) -> None:
        self.button.setEnabled(bool(self.by.text().strip() and self.reason.text().strip()))

    def _accept(self) -> None:
        if self.button.isEnabled():
            self.accepted.emit(self.by.text().strip(), self.reason.text().strip())
