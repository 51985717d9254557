"""What differs, block by block: what it is called, who may see it, the words, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.difference import Change, Piece, words_in
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, clear, row
from cyberbrief.gui.records.difference_text import DifferenceText
from cyberbrief.gui.records.reach_mark import ReachMark
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class DifferenceBlock(QWidget):
    """One difference; `restore_wanted()` where something can be put back."""

    restore_wanted = Signal()

    def __init__(
        self, theme: Theme, name: str, pieces: Sequence[Piece], *, reach: Reach | None = None, restores: bool = False
    ) -> None:
        super().__init__()
        self.name = name
        self.text = DifferenceText(theme, name, pieces)
        head = row(Label(name, TypeRole.STRONG))
        if reach is not None:
            head.insertWidget(1, ReachMark(theme, reach))
        if restores:
            words = tr("Restore this field")
            button = Button(theme, words, "undo", ButtonRole.LINK, name=tr("Restore: {field}", field=name))
            button.clicked.connect(self.restore_wanted)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.grid, 0, SPACE.grid)
        column.setSpacing(SPACE.inside)
        column.addLayout(head)
        column.addWidget(self.text)


class DifferencePage(QWidget):
    """A legend with how much differs, then the blocks, then how much is the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.blocks: list[DifferenceBlock] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_blocks(self, blocks: Sequence[DifferenceBlock], summary: str) -> None:
        """Show other blocks, with a sentence above them."""
        clear(self._column)
        self.blocks = list(blocks)
        if blocks:
            self._column.addWidget(self._legend(summary))
        else:
            self._column.addWidget(Label(summary, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        for block in blocks:
            self._column.addWidget(Line())
            self._column.addWidget(block)
        if blocks:
            self._column.addWidget(Line())

    def end_with(self, words: str, more: str = "", then: Callable[[], object] | None = None) -> None:
        """Say something behind the blocks, with something to press where there is more to it."""
        line = row(Label(words, TypeRole.SMALL, Ink.TEXT_2))
        if more and then is not None:
            button = Button(self._theme, more, role=ButtonRole.LINK)
            button.clicked.connect(lambda _on=False: then())
            line.insertWidget(1, button)
        line.setContentsMargins(0, SPACE.grid, 0, SPACE.grid)
        self._column.addLayout(line)

    def add_block(self, block: DifferenceBlock) -> None:
        """Show one more block behind all others."""
        self.blocks.append(block)
        self._column.addWidget(block)
        self._column.addWidget(Line())

    def _legend(self, summary: str) -> QWidget:
        added = DifferenceText(self._theme, tr("added"), (Piece(tr("added"), Change.ADDED),))
        gone = DifferenceText(self._theme, tr("taken out"), (Piece(tr("taken out"), Change.REMOVED),))
        for text in (added, gone):
            text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            words = tr("taken out") if text is gone else tr("added")
            text.setFixedWidth(round(self._theme.metrics(TypeRole.TEXT).horizontalAdvance(words)) + 8)
        holder = flow(added, gone, Label(summary, TypeRole.SMALL, Ink.TEXT_2), spacing=SPACE.narrow)
        holder.setContentsMargins(0, 0, 0, SPACE.grid)
        return holder


def summary_of(blocks: Sequence[Sequence[Piece]]) -> str:
    """Say how many fields differ, and by how many words."""
    added = sum(words_in(pieces, Change.ADDED) for pieces in blocks)
    gone = sum(words_in(pieces, Change.REMOVED) for pieces in blocks)
    fields = tr_counted(len(blocks), "{n} field changed", "{n} fields changed")
    words_added = tr_counted(added, "{n} word in", "{n} words in")
    words_gone = tr_counted(gone, "{n} out", "{n} out")
    return f"{fields} · {words_added}, {words_gone}"
