"""Tags and chips: small words with a glyph, to read (tag) or to press (chip)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cyberbrief.gui.parts.eliding import directed, elided
from cyberbrief.gui.parts.mirrored import mirrored
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Meaning, TagLook, Theme, TypeRole


class Tag(QWidget):
    """A meaning in its colour with glyph and word: status, handling, severity, marking, withheld."""

    def __init__(self, theme: Theme, text: str, meaning: Meaning = Meaning.NEUTRAL, icon: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._text, self._meaning, self._icon = text, meaning, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @classmethod
    def of(cls, theme: Theme, look: TagLook, text: str = "") -> Tag:
        """Make the tag of a look, with its usual word unless another is given."""
        return cls(theme, text or look.word, look.meaning, look.icon)

    @property
    def text(self) -> str:
        """What the tag says."""
        return self._text

    def show_tag(self, text: str, meaning: Meaning, icon: str = "") -> None:
        """Say something else."""
        self._text, self._meaning, self._icon = text, meaning, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the words, the glyph and the space around."""
        return tag_size(self._theme, self._text, self._icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tag."""
        painter = QPainter(self)
        paint_tag(painter, self._theme, QRectF(self.rect()), self._text, self._meaning, self._icon)


class Chip(QAbstractButton):
    """A filter that is on or off, or a choice that can be taken away; `removed` is emitted by its ×."""

    removed = Signal()

    def __init__(self, theme: Theme, text: str, icon: str = "", *, removable: bool = False) -> None:
        super().__init__()
        self._theme, self._icon, self._removable = theme, icon, removable
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS.chip)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the words with what stands before and behind them."""
        px = self._theme.px
        width = self._theme.metrics(TypeRole.MEDIUM).horizontalAdvance(self.text()) + px(22)
        width += px(18) if self._icon else 0
        width += px(16) if self._shows_cross() else 0
        if self._count:
            width += self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(self._count) + px(5)
        return QSize(round(width) + 2, px(SPACE.chip))

    def show_count(self, count: int) -> None:
        """Say behind the words how many there are; nothing for none."""
        self._count = str(count) if count else ""
        self.setAccessibleDescription(self._count)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Toggle, and make room for the cross."""
        super().nextCheckState()
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the chip away when its cross was pressed, toggle otherwise."""
        if self._shows_cross() and self._cross().contains(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip: soft fill and accent border when on."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ink = Ink.ACCENT if on else Ink.TEXT_2 if not self.underMouse() else Ink.TEXT
        painter.setPen(QPen(theme.colour(Ink.ACCENT if on else Ink.CONTROL_LINE), 1))
        painter.setBrush(theme.colour(Ink.ACCENT_SOFT if on else Ink.PAGE))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = float(px(11))
        middle = self.height() / 2
        if self._icon:
            size = px(SPACE.icon_row)
            spot = QRectF(left - px(2), middle - size / 2, size, size)
            theme.icons.paint(painter, self._icon, theme.palette.hex(ink), self._turned(spot))
            left += px(18)
        painter.setFont(theme.font(TypeRole.MEDIUM if on else TypeRole.BODY))
        painter.setPen(theme.colour(ink if on else Ink.TEXT))
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(self._turned(words), leading, directed(self.text()))
        if self._count:
            left += theme.metrics(TypeRole.MEDIUM if on else TypeRole.BODY).horizontalAdvance(self.text()) + px(5)
            painter.setFont(theme.font(TypeRole.CAPTION))
            painter.setPen(theme.colour(ink if on else Ink.TEXT_3))
            behind = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(self._turned(behind), leading, self._count)
        if self._shows_cross():
            theme.icons.paint(painter, "close", theme.palette.hex(ink), self._cross())

    def _shows_cross(self) -> bool:
        return self._removable and self.isChecked()

    def _cross(self) -> QRectF:
        size = self._theme.px(SPACE.icon_tag)
        return self._turned(QRectF(self.width() - size - self._theme.px(8), (self.height() - size) / 2, size, size))

    def _turned(self, plain: QRectF) -> QRectF:
        return mirrored(plain, QRectF(self.rect()), self.layoutDirection())


def tag_size(theme: Theme, text: str, icon: str) -> QSize:
    """Return how large a tag is painted."""
    width = QFontMetricsF(theme.font(TypeRole.LABEL)).horizontalAdvance(text) + theme.px(14)
    if icon:
        width += theme.px(SPACE.icon_tag) + theme.px(4 if text else -2)
    return QSize(round(width) + 1, theme.px(SPACE.tag))


def paint_tag(painter: QPainter, theme: Theme, box: QRectF, text: str, meaning: Meaning, icon: str) -> None:
    """Paint a tag into a box, for widgets and for delegates of lists."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(meaning.soft))
    painter.drawRoundedRect(box, RADIUS.tag, RADIUS.tag)
    left = box.left() + theme.px(7)
    if icon:
        size = theme.px(SPACE.icon_tag)
        spot = mirrored(QRectF(left, box.center().y() - size / 2, size, size), box, painter.layoutDirection())
        theme.icons.paint(painter, icon, theme.palette.hex(meaning.ink), spot)
        left += size + theme.px(4)
    painter.setFont(theme.font(TypeRole.LABEL))
    painter.setPen(QColor(theme.colour(meaning.ink)))
    words = mirrored(QRectF(left, box.top(), box.right() - left, box.height()), box, painter.layoutDirection())
    shown = elided(theme.metrics(TypeRole.LABEL), text, words.width() - 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
    painter.restore()
