"""A line that is as wide as what is written on it, such as among the words at the head of a page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.theme import Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_AROUND = 14
_LEAST, _MOST = 64, 260


class SnugLine(LineField):
    """Without a frame until one points at it; shorter where there is no room, longer while one writes."""

    def __init__(self, theme: Theme, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder=placeholder, role=TypeRole.SMALL)
        self._theme = theme
        set_look(self, part="quiet")
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the width of the words."""
        words = self._theme.metrics(TypeRole.SMALL).horizontalAdvance(self.text() or self.placeholderText())
        px = self._theme.px
        return QSize(max(px(_LEAST), min(px(_MOST), round(words) + px(_AROUND))), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self._theme.px(_LEAST), super().minimumSizeHint().height())

    def _grow(self, words: str) -> None:
        self.setToolTip(words or self.accessibleName())
        self.updateGeometry()
