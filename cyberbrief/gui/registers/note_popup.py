"""A small window at a cell of the eleven norms: how far somebody is, in a word and a note, and the way to the entry."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cyberbrief.domain.concern import MeasureStatus
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.registers.norm_grid import Spot
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_WIDTH = 340


class NotePopup(QFrame):
    """`status_chosen(key)`, `note_typed(words)` while somebody types, `note_left()` afterwards; `entry_wanted()`."""

    status_chosen = Signal(str)
    note_typed = Signal(str)
    note_left = Signal()
    entry_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, party: str, spot: Spot, status: MeasureStatus) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, part="card")
        norm = tr(spot.norm.words)
        title = tr("{party} · ({letter}) {norm}", party=party, letter=spot.norm.letter, norm=norm)
        self.setAccessibleName(title)
        choices = [(str(one), tr(one.label)) for one in MeasureStatus]
        self.status = ChoiceField(theme, tr("Status"), choices)
        self.status.set_key(str(status))
        self.status.chosen.connect(self.status_chosen)
        label = tr("What we have done") if not spot.party else tr("Note")
        self.note = TextArea(theme, label, rows=2, most_rows=8)
        self.note.set_text(spot.note)
        self.note.edited.connect(self.note_typed)
        self.note.left.connect(lambda _words: self.note_left.emit())
        entry = Button(theme, tr("Open the entry"), "clipboard", ButtonRole.LINK)
        entry.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.narrow, SPACE.narrow, SPACE.narrow, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        column.addWidget(Label(title, TypeRole.STRONG, wrap=True))
        column.addWidget(Label(spot.norm.cited, TypeRole.CAPTION, Ink.TEXT_3))
        column.addWidget(FieldBlock(tr("Status"), self.status))
        column.addWidget(FieldBlock(label, self.note))
        column.addLayout(row(entry))
        self.setFixedWidth(theme.px(_WIDTH))

    def open_at(self, spot: QPoint) -> None:
        """Open with the upper corner at a spot of the screen, or as near to it as the screen allows."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(spot.x(), screen.right() - self.width()))
        top = max(screen.top(), min(spot.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.status.setFocus()

    def _open(self) -> None:
        self.close()
        self.entry_wanted.emit()
