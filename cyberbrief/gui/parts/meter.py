"""Bars that measure: speaking time against its allotment, shares of a whole, strength of a passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import SPACE, Ink, StanceGrade, Theme, TypeRole

_BAR = 6
_STEPS = 5
_PALE = 0.55


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.low = self.high = self.allotted = 0.0
        self.mark: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(_BAR + 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = self.theme.px(_BAR)
        top = (self.height() - height) / 2
        whole = max(self.allotted, self.high, 1.0)
        over = 0 < self.allotted < self.high

        def fill(start: float, end: float, colour: QColor) -> None:
            left, width = self.width() * start / whole, self.width() * (end - start) / whole
            if self.isRightToLeft():
                left = self.width() - left - width
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, top, width, height), height / 2, height / 2)

        fill(0, whole, self.theme.colour(Ink.GREY_SOFT))
        pale = self.theme.colour(Ink.ERROR if over else Ink.ACCENT)
        pale.setAlphaF(_PALE)
        fill(0, self.high, pale)
        fill(0, self.low, self.theme.colour(Ink.ACCENT))
        if over and self.low > self.allotted:
            fill(0, self.low, self.theme.colour(Ink.ERROR))
        for place in (self.allotted if over else None, self.mark):
            if place is not None:
                painter.fillRect(
                    QRectF(self.width() * place / whole - 1, top - 3, 2, height + 6), self.theme.colour(Ink.TEXT)
                )


class Meter(QWidget):
    """Speaking time: a range with its slower end paler, against what is allotted; red and in words beyond it.

    Times in seconds; `mark` is where a speaker should be now, in rehearsal.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._name = name
        self._bar = _Bar(theme)
        self._title = Label(name, TypeRole.BODY)
        self._range = Label("", TypeRole.STRONG)
        self._of = Label("", TypeRole.BODY, Ink.TEXT_3)
        self._over = Label("", TypeRole.SMALL_STRONG, Ink.ERROR)
        self._over.hide()
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        line.addWidget(self._title)
        line.addStretch(1)
        line.addWidget(self._range)
        line.addWidget(self._of)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addLayout(line)
        column.addWidget(self._bar)
        column.addWidget(self._over)
        self.setAccessibleName(name)

    def show_name(self, name: str) -> None:
        """Measure something else from now on."""
        self._title.setText(name)
        self.setAccessibleName(name)

    def show_time(self, fast: float, slow: float, allotted: float = 0, mark: float | None = None) -> None:
        """Show a range of seconds against an allotment; 0 means that none is set."""
        self._bar.low, self._bar.high, self._bar.allotted, self._bar.mark = fast, slow, allotted, mark
        self._range.setText(f"{minutes(fast)}–{minutes(slow)}")
        self._of.setText(tr("of {time}", time=minutes(allotted)) if allotted else "")
        beyond = tr("Up to {time} too long", time=minutes(slow - allotted)) if 0 < allotted < slow else ""
        self._over.setText(beyond)
        self._over.setVisible(bool(beyond))
        self.setAccessibleDescription(f"{self._range.text()} {self._of.text()} {beyond}".strip())
        self._bar.update()


class ShareBar(QWidget):
    """Parts of a whole in their colours, such as ready, to fix and blocking; the words stand in its name."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[tuple[float, Ink | StanceGrade], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_shares(self, shares: Sequence[tuple[float, Ink | StanceGrade]], words: str) -> None:
        """Show amounts with their inks; `words` say the same."""
        self._shares = tuple(shares)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a bar."""
        return QSize(self._theme.px(150), self._theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts one after the other, parted by a pixel."""
        painter = QPainter(self)
        whole = sum(amount for amount, _ in self._shares)
        painter.fillRect(self.rect(), self._theme.colour(Ink.GREY_SOFT))
        left = 0.0
        for amount, ink in self._shares:
            width = self.width() * amount / whole if whole else 0
            stances = self._theme.palette.stances
            colour = QColor(stances[ink.place].fill) if isinstance(ink, StanceGrade) else self._theme.colour(ink)
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1), self.height()), colour)
            left += width


class StrengthBar(QWidget):
    """How strong a passphrase is: five steps, a word, and a sentence of what it means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._steps = _Steps(theme)
        self._word = Label("", TypeRole.STRONG, Ink.TEXT_2)
        self._means = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        words = QHBoxLayout()
        words.setSpacing(SPACE.grid)
        words.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._means, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        column.addWidget(self._steps)
        column.addLayout(words)
        self.setAccessibleName(tr("Strength of the passphrase"))

    def show_strength(self, steps: int, word: str, means: str) -> None:
        """Show 0 to 5 steps with a word (“Strong”) and what it means (“about 64 bits: …”)."""
        ink = Ink.GOOD if steps >= _STEPS - 1 else Ink.WARNING if steps >= _STEPS // 2 else Ink.ERROR
        self._steps.filled, self._steps.ink = steps, ink
        self._steps.update()
        self._word.setText(word)
        self._word.set_ink(ink)
        self._means.setText(means)
        self.setAccessibleDescription(f"{word} {means}".strip())


class _Steps(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.filled, self.ink = 0, Ink.ERROR
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - SPACE.inside * (_STEPS - 1)) / _STEPS
        for step in range(_STEPS):
            painter.setBrush(self._theme.colour(self.ink if step < self.filled else Ink.GREY_SOFT))
            left = step * (width + SPACE.inside)
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), self.height() / 2, self.height() / 2)


def minutes(seconds: float) -> str:
    """Write seconds as minutes and seconds, such as 2:18."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"
