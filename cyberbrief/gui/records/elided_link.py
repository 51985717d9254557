"""A link that ends in … where its words do not fit; the whole is its tooltip and its accessible name."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.theme import SPACE, Theme, TypeRole

_LEAST = 80


class ElidedLink(Button):
    """A link as wide as its words where there is room."""

    def __init__(self, theme: Theme, words: str = "", icon: str = "") -> None:
        super().__init__(theme, "", icon, ButtonRole.LINK, name=words)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: str, name: str = "") -> None:
        """Say other words; `name` is what a screen reader says, where it is more."""
        self._words = " ".join(words.split())
        self.setToolTip(self._words)
        self.setAccessibleName(name or self._words)
        self._fit()
        self._tint()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of all the words."""
        words = self._theme.metrics(TypeRole.MEDIUM).horizontalAdvance(self._words)
        return QSize(ceil(words) + 1 + self._around(), self._theme.px(SPACE.button))

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves room for a few letters."""
        return QSize(min(self._theme.px(_LEAST), self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _around(self) -> int:
        px = self._theme.px
        return px(SPACE.icon_row + 2 * SPACE.inside) + SPACE.inside if self._icon else px(SPACE.inside)

    def _fit(self) -> None:
        room = max(0, self.width() - self._around())
        shown = elided(self._theme.metrics(TypeRole.MEDIUM), self._words, room)
        self.setText(shown.replace("&", "&&"))
