"""A part that is as tall as it needs, and scrolls where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 96


class TallPart(QScrollArea):
    """Comes and goes with the part inside."""

    def __init__(self, part: QWidget, name: str) -> None:
        super().__init__()
        self._part = part
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(part)
        part.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the whole height of the part at the width that there is."""
        hint = self._part.sizeHint()
        height = self._part.heightForWidth(self.viewport().width())
        return QSize(hint.width(), height if height > 0 else hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a line or two."""
        return QSize(self._part.minimumSizeHint().width(), min(_LEAST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part: shown, hidden, grown."""
        kind = event.type()
        if watched is self._part:
            if kind == QEvent.Type.ShowToParent and self.parentWidget() is not None:  # else it would be a window
                self.show()
            elif kind == QEvent.Type.HideToParent:
                self.hide()
            elif kind == QEvent.Type.LayoutRequest:
                self.updateGeometry()
        return super().eventFilter(watched, event)
