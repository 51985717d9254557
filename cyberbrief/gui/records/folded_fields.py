"""Fields that are rarely needed: folded behind one word at the foot of a page, but for those that hold something."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.record import Record
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.records.form_layouts import RARE, is_filled
from cyberbrief.gui.records.inputs import holds_keyboard
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look


class FoldedFields(QWidget):
    """Takes the blocks of rarely used fields, by their names."""

    def __init__(self, session: Session, blocks: Mapping[str, FieldBlock], labels: Mapping[str, str]) -> None:
        super().__init__()
        self._blocks = dict(blocks)
        self._words = ", ".join(tr(labels[name]).lower() for name in blocks)
        self._record: Record | None = None
        self._open = False
        self.toggle = Button(session.theme, "", "chevron-right", ButtonRole.QUIET)
        set_look(self.toggle, type=str(TypeRole.SMALL), flush="true")
        self.toggle.clicked.connect(lambda: self.unfold(open_=not self._open))
        self._fields = QWidget()
        flow = FlowLayout(self._fields, SPACE.gutter)
        for block in self._blocks.values():
            flow.addWidget(block)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        self._told = ElidedLabel(self._words, TypeRole.CAPTION, Ink.TEXT_3)
        line = row(self.toggle, self._told, stretch=False)
        line.setStretch(1, 1)
        column.addLayout(line)
        column.addWidget(self._fields)
        self._arrange()

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are folded here."""
        return tuple(self._blocks)

    def show_record(self, record: Record) -> None:
        """Show what a record has of these fields; another record begins folded."""
        if self._record is None or self._record.id != record.id:
            self._open = False
        self._record = record
        self._arrange()

    def unfold(self, *, open_: bool = True) -> None:
        """Show every field, or only those again that hold something."""
        self._open = open_
        self._arrange()

    def _arrange(self) -> None:
        self.toggle.setText(tr("Less") if self._open else tr("More"))
        self._told.setVisible(not self._open)
        more = tr("Show more fields: {fields}", fields=self._words)
        self.toggle.setAccessibleName(tr("Show fewer fields") if self._open else more)
        self.toggle.set_icon("chevron-down" if self._open else "chevron-right")
        for name, block in self._blocks.items():
            told = self._record is not None and name not in RARE and is_filled(self._record, name)
            block.setVisible(self._open or told or holds_keyboard(block))
        self._fields.setVisible(any(not block.isHidden() for block in self._blocks.values()))
