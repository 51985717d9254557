"""The marking banner: head and foot of the window, always saying the highest marking on screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import SPACE, Theme, TypeRole, ink_on

_UNMARKED = "#505358"


class Banner(QWidget):
    """A band in a marking's colour with its words in capitals."""

    def __init__(self, theme: Theme, words: str = "UNMARKED", colour: str = _UNMARKED) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Marking: {marking}", marking=words))
        theme.changed.connect(self.updateGeometry)

    @property
    def words(self) -> str:
        """What the banner says."""
        return self._words

    def show_marking(self, words: str, colour: str) -> None:
        """Say another marking; `colour` is the scheme's, as #RRGGBB."""
        self._words, self._colour = words, colour or _UNMARKED
        self.setAccessibleName(tr("Marking: {marking}", marking=words))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a banner at the scale of now."""
        return QSize(self._theme.px(160), self._theme.px(SPACE.banner))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the band and centre the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colour))
        painter.setFont(self._theme.font(TypeRole.BANNER))
        painter.setPen(QColor(ink_on(self._colour)))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, self._words.upper())
