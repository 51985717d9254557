"""Recording what an office said: who, what, how we know, and what was remarked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from cyberbrief.domain.brief import Decision, EvidenceKind
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import Ink, TypeRole
from cyberbrief.gui.unfinished import Unfinished
from cyberbrief.gui.writing.editor import Editor
from cyberbrief.services.clearing import Said


class ClearanceForm(Card):
    """`recorded(Said)` when all that is needed was said, `cancelled()` otherwise."""

    recorded = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session, offices: Sequence[str], variant: str, office: str = "") -> None:
        super().__init__(tr("Record clearance"))
        theme = session.theme
        self._offices = tuple(offices)
        self.office = ChoiceField(theme, tr("Office"), [(name, name) for name in offices])
        self.own_office = LineField(tr("Office"))
        self.decision = ChoiceField(theme, tr("Decision"), [(str(one), tr(one.label)) for one in Decision])
        self.by = LineField(tr("Name"))
        self.evidence = ChoiceField(theme, tr("How we know"), [(str(one), tr(one.label)) for one in EvidenceKind])
        self.comment = Editor(session, tr("Comment"), rows=2, most_rows=6)
        self.comment.tell("", Reach.DESK)
        for choice in (self.office, self.decision, self.evidence):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(10)
        self.office.set_key(office)
        self.unfinished = Unfinished(session, self, {"by": self.by, "comment": self.comment})
        self.column.addWidget(
            Label(tr("Of: {variant}, as it stands now.", variant=variant), TypeRole.CAPTION, Ink.TEXT_3, wrap=True)
        )
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Office"), self.office if offices else self.own_office),
            (tr("Decision"), self.decision),
            (tr("By whom"), self.by),
            (tr("How we know"), self.evidence),
            (tr("Comment, for the desk alone"), self.comment),
        )
        for label, field in fields:
            self.column.addWidget(FieldBlock(label, field))
        self.button = Button(theme, tr("Record"))
        cancel = Button(theme, tr("Cancel"), role=ButtonRole.QUIET)
        self.column.addLayout(row(self.button, cancel))
        self.button.clicked.connect(self._record)
        self.by.returnPressed.connect(self._record)
        cancel.clicked.connect(self.cancelled)
        for line in (self.by, self.own_office):
            line.textChanged.connect(lambda _text: self._look())
        self._look()

    def _name(self) -> str:
        return self.office.key() if self._offices else self.own_office.text().strip()

    def _look(self) -> None:
        self.button.setEnabled(bool(self.by.text().strip() and self._name()))

    def _record(self) -> None:
        if self.button.isEnabled():
            decision, evidence = Decision.named(self.decision.key()), EvidenceKind.named(self.evidence.key())
            self.recorded.emit(
                Said(self._name(), self.by.text().strip(), decision, self.comment.text().strip(), evidence)
            )
