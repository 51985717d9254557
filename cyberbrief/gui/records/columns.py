"""A wide column with a narrow one beside it, which moves below where the page has no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.gui.theme import SPACE, Theme

ASIDE = 236


class Columns(QWidget):
    """Put parts into `main` and `aside`; they stand side by side from `both_from` pixels on.

    The narrow column is `aside` pixels wide, and wider where there is room. `moved()` when it went beside or below.
    """

    moved = Signal()

    def __init__(self, theme: Theme, both_from: int, aside: int = 0) -> None:
        super().__init__()
        self._theme, self._both_from, self._aside = theme, both_from, aside
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE.gutter)
        self.main, self.aside = QVBoxLayout(), QVBoxLayout()
        self._second = QWidget()
        first = QWidget()
        for holder, column in ((first, self.main), (self._second, self.aside)):
            whole = QVBoxLayout(holder)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.setSpacing(0)
            column.setSpacing(SPACE.gutter)
            whole.addLayout(column)
            whole.addStretch(1)
            holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._box.addWidget(first, 1, Qt.AlignmentFlag(0))
        self._box.addWidget(self._second)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._arrange)

    @property
    def beside(self) -> bool:
        """Whether the narrow column stands beside the wide one."""
        return self._box.direction() is not QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side, or below one another."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.px(self._both_from)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(SPACE.wide if beside else SPACE.gutter)
            self.moved.emit()
        usual = ASIDE if self.width() < self._theme.px(_ROOMY) else ASIDE + 72
        width = self._theme.px(self._aside or usual)
        self._second.setMinimumWidth(width if beside else 0)
        self._second.setMaximumWidth(width if beside else _NO_LIMIT)


_ROOMY = 940
_NO_LIMIT = 16_777_215
