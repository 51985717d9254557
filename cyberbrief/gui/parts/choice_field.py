"""Fields for one of several: a closed list, a segmented switch, a tick."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from cyberbrief.gui.parts.eliding import directed, elided
from cyberbrief.gui.parts.label import FieldLabel
from cyberbrief.gui.parts.mirrored import mirrored
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_BESIDE_WORDS = 33  # of a snug field: space before the words, and the chevron behind them


class ChoiceField(QComboBox):
    """One of a closed list; `chosen(str)` carries the key of what the user chose.

    `choices` are pairs of key and words. The wheel does nothing here, so that scrolling a page changes no
    field. A `snug` one is only as wide as what is chosen, and written in that role.
    """

    chosen = Signal(str)
    _snug: TypeRole | None = None  # Qt may ask for the size before the constructor is through

    def __init__(
        self, theme: Theme, name: str, choices: Iterable[tuple[str, str]] = (), *, snug: TypeRole | None = None
    ) -> None:
        super().__init__()
        self._theme, self._snug = theme, snug
        if snug is not None:
            set_look(self, type=str(snug))
            theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._name = FieldLabel(name, self)
        self._name.setParent(self)
        self._name.hide()
        self.set_choices(choices)
        self.activated.connect(self._choose)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other choices; the one chosen stays chosen if it is among them."""
        kept = self.key()
        with QSignalBlocker(self):
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
        self.set_key(kept)

    def key(self) -> str:
        """Return the key of what is chosen, empty where nothing is."""
        return str(self.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose by key without a signal; an unknown key chooses the first."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(key)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the longest choice, or of the one that is chosen."""
        if self._snug is None:
            return super().sizeHint()
        words = self._theme.metrics(self._snug).horizontalAdvance(self.currentText())
        return QSize(round(words) + self._theme.px(_BESIDE_WORDS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same, where it is snug."""
        return super().minimumSizeHint() if self._snug is None else self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field with our chevron, and as much of the words as fits."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = elided(self.fontMetrics(), option.currentText, room.width())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        size = self._theme.px(SPACE.icon_row if self._snug is None else SPACE.icon_tag)
        from_right = self.isRightToLeft()
        aside = SPACE.grid if self._snug is None else SPACE.inside
        left = aside if from_right else self.width() - size - aside
        spot = QRectF(left, (self.height() - size) / 2, size, size)
        self._theme.icons.paint(painter, "chevron-down", self._theme.palette.text_2, spot)

    def _choose(self, _place: int) -> None:
        self.updateGeometry()
        self.chosen.emit(self.key())


class CheckField(QCheckBox):
    """A tick with its words; `ticked(bool)` when the user changes it."""

    ticked = Signal(bool)

    def __init__(self, theme: Theme, text: str, *, name: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(name or text)
        self.clicked.connect(self.ticked)

    def sizeHint(self) -> QSize:
        """Return the size of the box and the words."""
        words = self._theme.metrics(TypeRole.BODY).size(0, self.text())
        return QSize(round(words.width()) + self._theme.px(28), max(self._theme.px(20), round(words.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the tick and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, size = self.isChecked(), self._theme.px(SPACE.icon)
        left = self.width() - size - 1 if self.isRightToLeft() else 1
        box = QRectF(left, (self.height() - size) / 2, size, size).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour(Ink.ACCENT if on else Ink.TEXT_3), 1))
        painter.setBrush(self._theme.colour(Ink.ACCENT if on else Ink.PAGE))
        painter.drawRoundedRect(box, RADIUS.tag, RADIUS.tag)
        if on:
            self._theme.icons.paint(painter, "check", self._theme.palette.on_accent, box.adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setFont(self._theme.font(TypeRole.BODY))
        painter.setPen(self._theme.colour(Ink.TEXT if self.isEnabled() else Ink.TEXT_3))
        words = QRectF(self.rect())
        if self.isRightToLeft():
            words.setRight(left - SPACE.grid)
        else:
            words.setLeft(left + size + SPACE.grid)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.count = ""
        self.count_icon = ""
        self.count_ink = Ink.WITHHELD
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = self._theme.metrics(TypeRole.STRONG).horizontalAdvance(self.text()) + px(22)
        if self.count:
            width += self._theme.metrics(TypeRole.SMALL_STRONG).horizontalAdvance(self.count) + px(22)
        return QSize(round(width), px(SPACE.button) - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.fillRect(self.rect(), theme.colour(Ink.ACCENT_SOFT if on else Ink.LIST))
        font = TypeRole.STRONG if on else TypeRole.BODY
        painter.setFont(theme.font(font))
        painter.setPen(theme.colour(Ink.ACCENT if on else Ink.TEXT))
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        words = QRectF(self.rect()).adjusted(px(11), 0, 0, 0)
        painter.drawText(self._turned(words), leading, directed(self.text()))
        if self.count:
            left = px(11) + theme.metrics(font).horizontalAdvance(self.text()) + px(5)
            size = px(SPACE.icon_row)
            spot = QRectF(left, (self.height() - size) / 2, size, size)
            theme.icons.paint(painter, self.count_icon, theme.palette.hex(self.count_ink), self._turned(spot))
            painter.setFont(theme.font(TypeRole.SMALL_STRONG))
            painter.setPen(theme.colour(self.count_ink))
            at = QPointF(left + size + px(3), 0)
            rest = QRectF(at, QSize(self.width(), self.height()).toSizeF())
            painter.drawText(self._turned(rest), leading, self.count)
        painter.setPen(QPen(theme.colour(Ink.CONTROL_LINE), 1))
        if self.property("first") is not True:
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.drawLine(edge, 0, edge, self.height())

    def _turned(self, plain: QRectF) -> QRectF:
        return mirrored(plain, QRectF(self.rect()), self.layoutDirection())


class Segments(QFrame):
    """A switch with a few positions side by side; `chosen(str)` carries the key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("part", "field")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for key, words in choices:
            segment = _Segment(theme, words)
            segment.setProperty("first", not self._segments)
            segment.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._segments[key] = segment
            self._group.addButton(segment)
            layout.addWidget(segment)
        next(iter(self._segments.values())).setChecked(True)

    def key(self) -> str:
        """Return the key of what is chosen, empty where nothing is yet."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Choose by key without a signal; an empty one chooses nothing, where an answer is still asked for."""
        if key:
            self._segments[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for segment in self._segments.values():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def set_words(self, key: str, words: str) -> None:
        """Call a position something else, such as with how many there are."""
        segment = self._segments[key]
        segment.setText(words)
        segment.setAccessibleName(words)
        segment.updateGeometry()
        segment.update()

    def width_of(self, key: str) -> int:
        """Return how wide a position is."""
        return self._segments[key].sizeHint().width()

    def show_only(self, keys: Collection[str]) -> None:
        """Leave out every position but these."""
        first = True
        for key, segment in self._segments.items():
            segment.setProperty("first", first and key in keys)
            first = first and key not in keys
            segment.setVisible(key in keys)
        self.updateGeometry()

    def set_count(self, key: str, count: str, icon: str = "eye-off", ink: Ink = Ink.WITHHELD) -> None:
        """Show a number with a glyph behind a position's words (how much is withheld); empty for none."""
        segment = self._segments[key]
        segment.count, segment.count_icon, segment.count_ink = count, icon, ink
        segment.setAccessibleDescription(count)
        segment.updateGeometry()
        segment.update()
