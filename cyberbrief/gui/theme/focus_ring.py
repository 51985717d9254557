"""The focus ring: two pixels of accent, one pixel off whatever holds the keyboard, over its neighbours.

Style sheets cannot paint outside a widget, so one transparent widget a window follows the focus. Views that
show the focus on their own row, and widgets whose property `ring` is "none", are left alone; so are pages, which
hold the keyboard only until it is used and cannot be reached with Tab. `ring` "parent" puts the ring around the
parent (a field made of several widgets).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from cyberbrief.gui.theme.tokens import RADIUS

_WIDTH = 2
_OFF = 1
_REACH = _WIDTH + _OFF
_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class _Ring(QWidget):
    def __init__(self, window: QWidget, colour: QColor) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus-ring")
        self.colour = colour
        self.radius = RADIUS.field

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring along the inside of this widget's edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.colour, _WIDTH))
        inset = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, self.radius + _OFF, self.radius + _OFF)


class FocusRing(QObject):
    """Follows the focus of the whole application; connect `follow` to QApplication.focusChanged."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self._ring: _Ring | None = None
        self._watched: list[QObject] = []
        self._target: QWidget | None = None

    def tint(self, colour: QColor) -> None:
        """Take another accent."""
        self._colour = colour
        if self._ring is not None and isValid(self._ring):
            self._ring.colour = colour
            self._ring.update()

    @Slot()
    def follow(self) -> None:
        """Stand around the widget that has the focus now, or go away."""
        # The signal's own arguments are not taken: the widget that loses the focus may be half gone already.
        self.leave()
        target = _ringed(QApplication.focusWidget())
        if target is None:
            return
        self._target = target
        link: QWidget | None = target
        while link is not None:
            link.installEventFilter(self)
            self._watched.append(link)
            link = None if link.isWindow() else link.parentWidget()
        self._ring = _Ring(target.window(), self._colour)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move along when the focused widget, or anything it stands in, moves."""
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _place(self) -> None:
        if self._ring is None or self._target is None or not isValid(self._ring) or not isValid(self._target):
            return
        target, window = self._target, self._target.window()
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        box.adjust(-_REACH, -_REACH, _REACH, _REACH)
        self._ring.setGeometry(box)
        self._ring.setMask(_seen(target, window).translated(-box.topLeft()))
        self._ring.setVisible(target.isVisibleTo(window))
        self._ring.raise_()

    def leave(self) -> None:
        """Take the ring away."""
        for link in self._watched:
            if isValid(link):
                link.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


def _ringed(widget: QWidget | None) -> QWidget | None:
    if widget is None or widget.isWindow() or isinstance(widget, QAbstractItemView | QMainWindow):
        return None
    wish = widget.property("ring")
    if wish == "none" or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return None
    return widget.parentWidget() if wish == "parent" else widget


def _seen(target: QWidget, window: QWidget) -> QRect:
    seen = window.rect()
    link = target.parentWidget()
    while link is not None and link is not window:
        holder = link.parentWidget()
        if isinstance(holder, QAbstractScrollArea):
            seen = seen.intersected(QRect(link.mapTo(window, QPoint(0, 0)), link.size()))
        link = holder
    return seen
