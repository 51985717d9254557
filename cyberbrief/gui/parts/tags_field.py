"""The field for a record's tags: words parted by commas."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QCompleter

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.theme.theme import set_look


class _LastTag(QCompleter):
    """Completes the tag that is being written and leaves those before it alone."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        widget = self.widget()
        written = widget.text() if isinstance(widget, BareLine) else ""
        before = written.rpartition(",")[0]
        return f"{before}, {index.data()}" if before else str(index.data())


class TagsField(BareLine):
    """Tags parted by commas; `edited(object)` and `left(object)` carry a tuple of tags, each once."""

    edited = Signal(object)
    left = Signal(object)
    _typed_text = Signal(str)
    _left_text = Signal(str)

    def __init__(self, name: str = "", known: Iterable[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name or tr("Tags"))
        self.setPlaceholderText(tr("Tags, parted by commas"))
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
        completer = _LastTag(sorted(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _words: self._draft.type())
        self.setCompleter(completer)

    def flush(self) -> None:
        """Hand on what was typed, now."""
        self._draft.flush()
