"""What the pages before an open store look like: a wide margin, a title, a sentence, one part below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import ScrollPage, row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

MARGIN = 56
WIDEST = 480


def step_page(theme: Theme, title: str, words: str, parts: Sequence[QWidget | QLayout]) -> QWidget:
    """Return a page with a title, a sentence and parts below each other."""
    page = ScrollPage(title, margin=MARGIN, widest=theme.px(WIDEST))
    page.surface.column.setContentsMargins(MARGIN, MARGIN, MARGIN, SPACE.pane)
    head = [Label(title, TypeRole.TITLE, wrap=True), Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True)]
    for part in (*head, *parts):
        if isinstance(part, QWidget):
            page.column.addWidget(part)
        else:
            page.column.addLayout(part)
    page.column.addStretch(1)
    return page


def beside(*blocks: QWidget) -> QHBoxLayout:
    """Put blocks side by side."""
    return row(*blocks, spacing=SPACE.gutter, stretch=False)


def between(first: QWidget | None, last: QWidget) -> QHBoxLayout:
    """Put one part at the start of a line and one at its end."""
    line = QHBoxLayout()
    line.setContentsMargins(0, SPACE.grid, 0, 0)
    if first is not None:
        line.addWidget(first)
    line.addStretch(1)
    line.addWidget(last)
    return line
