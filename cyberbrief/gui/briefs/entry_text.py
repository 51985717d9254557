"""The free text that is chosen in the outline, to be written in; kept while one types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.session import Session
from cyberbrief.gui.writing.editor import Editor


class EntryText(QWidget):
    """A field for one entry's text; `typed(entry, text)` while it is written, `left()` afterwards."""

    typed = Signal(str, str)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._entry = ""
        self.field = Editor(
            session, tr("Text of this entry"), rows=4, most_rows=12, placeholder=tr("Words of the brief's own")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FieldBlock(tr("Text"), self.field))
        self.field.edited.connect(self._typed)
        self.field.left.connect(lambda _text: self.left.emit())
        self.hide()

    def show_entry(self, entry: str, text: str) -> None:
        """Show an entry's text, or nothing for no entry; what is being typed is not disturbed."""
        if entry == self._entry and (not entry or self.field.hasFocus()):
            return
        if entry != self._entry:
            self.field.flush()
        self._entry = entry
        self.setVisible(bool(entry))
        if entry:
            self.field.set_text(text)

    def _typed(self, text: str) -> None:
        if self._entry:
            self.typed.emit(self._entry, text)
