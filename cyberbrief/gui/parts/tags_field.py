"""The field for a record's tags: words parted by commas."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter

from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.theme.theme import set_look


class TagsField(BareLine):
    """Tags parted by commas; `edited(object)` and `left(object)` carry a tuple of tags, each once."""

    edited = Signal(object)
    left = Signal(object)
    _typed_text = Signal(str)
    _left_text = Signal(str)

    def __init__(self, name: str = "Tags", known: Iterable[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText("Tags, parted by commas")
        set_look(self, type="body")
        self._draft = Draft(self, self.text, self._typed_text, self._left_text)
        self._typed_text.connect(lambda _text: self.edited.emit(self.tags()))
        self._left_text.connect(lambda _text: self.left.emit(self.tags()))
        self.textEdited.connect(lambda _text: self._draft.type())
        self.returnPressed.connect(self._draft.leave)
        self.set_known(known)

    def tags(self) -> tuple[str, ...]:
        """Return the tags in the order in which they were written, each once."""
        return tuple(dict.fromkeys(tag for part in self.text().split(",") if (tag := part.strip())))

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show tags without a signal."""
        self.setText(", ".join(tags))
        self._draft.load()

    def set_known(self, known: Iterable[str]) -> None:
        """Offer tags that are in use already."""
        self.setCompleter(QCompleter(sorted(known), self))

    def flush(self) -> None:
        """Hand on what was typed, now."""
        self._draft.flush()
