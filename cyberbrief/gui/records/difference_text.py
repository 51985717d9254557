"""Text with what was added underlined in green and what was taken out struck in red; read, selected, never changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from cyberbrief.domain.difference import Change, Piece
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.text_area import set_as_prose
from cyberbrief.gui.theme import Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look


class DifferenceText(QTextEdit):
    """Shows pieces of two texts in one; each paragraph runs in its own direction. A screen reader hears both texts."""

    def __init__(self, theme: Theme, name: str, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self._theme, self._pieces = theme, tuple(pieces)
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken(self._pieces))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        set_as_prose(self, margin=0)
        set_look(self, type=str(TypeRole.TEXT), part="quiet")
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        theme.changed.connect(self._write)
        self._write()

    def words(self, change: Change) -> str:
        """Return what was added, or taken out, or stayed."""
        return "".join(piece.text for piece in self._pieces if piece.change is change)

    def sizeHint(self) -> QSize:
        """Return the height of all of it."""
        return QSize(self._theme.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(self._theme.px(120), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines again."""
        super().resizeEvent(event)
        self._fit()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for piece in self._pieces:
            cursor.insertText(piece.text, self._manner(piece.change))
        cursor.endEditBlock()
        self._fit()

    def _manner(self, change: Change) -> QTextCharFormat:
        manner = QTextCharFormat()
        colour = self._theme.colour
        if change is Change.ADDED:
            manner.setFontUnderline(True)
            manner.setForeground(colour(Ink.GOOD))
            manner.setBackground(colour(Ink.GOOD_SOFT))
        elif change is Change.REMOVED:
            manner.setFontStrikeOut(True)
            manner.setForeground(colour(Ink.ERROR))
            manner.setBackground(colour(Ink.ERROR_SOFT))
        else:
            manner.setForeground(colour(Ink.TEXT))
        return manner

    def _height(self) -> int:
        return round(self.document().size().height()) + 2

    def _fit(self) -> None:
        if self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())


def spoken(pieces: Sequence[Piece]) -> str:
    """Say what was taken out and what was added, in words."""
    said: list[str] = []
    for piece in pieces:
        words = " ".join(piece.text.split())
        if words and piece.change is Change.ADDED:
            said.append(tr("added: {words}", words=words))
        elif words and piece.change is Change.REMOVED:
            said.append(tr("taken out: {words}", words=words))
    return "; ".join(said)
