"""The picture of a negotiation space: outcomes as lines, our ladder at one side, theirs dashed at the other.

Where the ranges meet a green band joins them, where they do not an amber one marks the gap; each has its word. A red
line stands between the outcomes that it parts. Left and right show another counterpart, up and down walk the steps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from cyberbrief.domain.position import RungKind
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import Mark, Meeting, Space
from cyberbrief.domain.statement import Statement
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.rung_glyph import Glyph, paint_glyph
from cyberbrief.gui.parts.wrapped import wrapped
from cyberbrief.gui.space.space_words import LOOKS, lead_words, mark_words, source_words, title_of
from cyberbrief.gui.theme import RADIUS, Ink, Theme, TypeRole
from cyberbrief.services.negotiating import Facing

_HEAD, _ROW, _ROW_LEAST, _OUTCOMES, _AT_SIDE, _GLYPH = 36, 66, 46, 168, 64, 16
_NARROW = 560
_AROUND = 4  # pixels of page beside words


class Shown(NamedTuple):
    """A mark with whose it is."""

    mark: Mark
    ours: bool


class SpacePicture(QWidget):
    """`turned(int)` asks for the next or last counterpart; `walked(str)` says a step; `opened(Shown)` on Enter."""

    turned = Signal(int)
    walked = Signal(str)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facing: Facing | None = None
        self._statements: Mapping[RecordId, Statement] = {}
        self._marks: tuple[Shown, ...] = ()
        self._here = -1
        self._spots: list[tuple[QRectF, int]] = []
        self._band_box = QRectF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Negotiation space"))
        self.setProperty("radius", RADIUS.card)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def show_facing(self, facing: Facing, statements: Mapping[RecordId, Statement]) -> None:
        """Show the space to a counterpart."""
        self._facing, self._statements = facing, statements
        kept = self._marks[self._here].mark.id if 0 <= self._here < len(self._marks) else ""
        every = [Shown(mark, ours=True) for mark in facing.space.ours]
        every += [Shown(mark, ours=False) for mark in facing.space.theirs]
        placed = [one for one in every if one.mark.place is not None]
        self._marks = tuple(sorted(placed, key=lambda one: (_height_of(one), not one.ours)))
        self._here = next((n for n, one in enumerate(self._marks) if one.mark.id == kept), -1)
        name = facing.counterpart.title_text
        self.setAccessibleName(tr("Negotiation space with {name}", name=name))
        self.setAccessibleDescription(lead_words(facing))
        self.updateGeometry()
        self.update()

    # -------------------------------------------------------------------------------------------------- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the steps, or turn to another counterpart."""
        back, onward = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, onward = onward, back
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._marks:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            start = self._here if self._here >= 0 else (-1 if step > 0 else len(self._marks))
            self._walk(min(max(start + step, 0), len(self._marks) - 1))
        elif event.key() in {back, onward}:
            self.turned.emit(1 if event.key() == onward else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._here >= 0:
            self.opened.emit(self._marks[self._here])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step under the mouse."""
        for box, number in self._spots:
            if box.contains(event.position()):
                self._walk(number)
                return
        super().mousePressEvent(event)

    def _walk(self, number: int) -> None:
        self._here = number
        shown = self._marks[number]
        said = self._words(shown)
        if self._facing is not None:
            self.setAccessibleDescription(tr("{lead} {step}", lead=lead_words(self._facing), step=said))
        self.walked.emit(said)
        self.update()

    def _words(self, shown: Shown) -> str:
        if self._facing is None:
            return ""
        source = source_words(shown.mark, self._statements)
        return mark_words(shown.mark, self._facing.space, ours=shown.ours, source=source)

    # -------------------------------------------------------------------------------------------------- measures

    def sizeHint(self) -> QSize:
        """Return a height for all outcomes."""
        count = len(self._facing.space.outcomes) if self._facing is not None else 0
        row = self._theme.px(_ROW if count <= 7 else _ROW_LEAST)  # noqa: PLR2004  # as many as the page holds at ease
        return QSize(self._theme.px(480), self._theme.px(_HEAD) + row * max(1, count))

    def _row(self) -> float:
        count = len(self._facing.space.outcomes) if self._facing is not None else 1
        return (self.height() - self._theme.px(_HEAD)) / max(1, count)

    def _y(self, place: float) -> float:
        return self._theme.px(_HEAD) + self._row() * (place + 0.5)

    def _rails(self) -> tuple[float, float]:
        """Return where the two rails stand, ours and theirs, counted from the leading edge."""
        px = self._theme.px
        left = px(_OUTCOMES if self.width() >= px(_NARROW) else _OUTCOMES // 2) + px(_AT_SIDE)
        return left, self.width() - px(_AT_SIDE)

    def _box(self, left: float, top: float, width: float, height: float) -> QRectF:
        """Return a box counted from the leading edge."""
        plain = QRect(round(left), round(top), round(width), round(height))
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), plain))

    def _at(self, left: float, y: float) -> QPointF:
        return QPointF(self.width() - left if self.isRightToLeft() else left, y)

    # -------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, band, rails and steps."""
        if self._facing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._spots, self._band_box = [], QRectF()
        self._outcomes(painter, self._facing.space)
        self._band(painter, self._facing.space)
        self._heads(painter, self._facing)
        for ours in (True, False):
            self._rail(painter, self._facing.space, ours=ours)
            self._steps(painter, ours=ours)

    def _outcomes(self, painter: QPainter, space: Space) -> None:
        theme, (left, right) = self._theme, self._rails()
        metrics = theme.metrics(TypeRole.SMALL)
        room = left - theme.px(_AT_SIDE) - theme.px(12)
        for place, outcome in enumerate(space.outcomes):
            y = self._y(place)
            painter.setPen(QPen(theme.colour(Ink.LINE), 1))
            painter.drawLine(self._at(left - theme.px(52), y), self._at(right + theme.px(40), y))
            painter.setPen(theme.colour(Ink.TEXT_2))
            painter.setFont(theme.font(TypeRole.SMALL))
            line = theme.px(16)
            lines = wrapped(outcome.text, metrics, room, max(1, min(3, int(self._row() * 0.95 // line))))
            side = int(Qt.AlignmentFlag.AlignTrailing) | int(Qt.AlignmentFlag.AlignVCenter)
            for number, words in enumerate(lines):
                painter.drawText(self._box(0, y + line * (number - len(lines) / 2), room, line), side, words)

    def _band(self, painter: QPainter, space: Space) -> None:
        band = space.band
        if band is None:
            return
        theme, (left, right) = self._theme, self._rails()
        look, gap = LOOKS[space.meeting], space.meeting is Meeting.GAP
        reach = -0.18 if gap else 0.34
        top, bottom = self._y(band.first - reach), self._y(band.last + reach)
        box = self._box(left - theme.px(48), top, right - left + theme.px(92), bottom - top)
        pen = QPen(theme.colour(look.meaning.ink), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour(look.meaning.soft))
        painter.drawRoundedRect(box, RADIUS.tag, RADIUS.tag)
        self._band_box = box
        painter.setPen(theme.colour(look.meaning.ink))
        painter.setFont(theme.font(TypeRole.STRONG))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Gap") if gap else tr("Overlap"))

    def _heads(self, painter: QPainter, facing: Facing) -> None:
        theme, (left, right) = self._theme, self._rails()
        painter.setPen(theme.colour(Ink.TEXT))
        painter.setFont(theme.font(TypeRole.STRONG))
        height = theme.px(20)
        ours = self._box(left - theme.px(60), 0, theme.px(120), height)
        painter.drawText(ours, Qt.AlignmentFlag.AlignCenter, tr("Ours"))
        words = tr("{name}, as we see it", name=facing.counterpart.title_text)
        room = right - left - theme.px(40)
        words = elided(theme.metrics(TypeRole.STRONG), words, room)
        theirs = self._box(left + theme.px(70), 0, right + theme.px(50) - left - theme.px(70), height)
        painter.drawText(theirs, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, words)

    def _rail(self, painter: QPainter, space: Space, *, ours: bool) -> None:
        theme = self._theme
        marks = [one for one in self._marks if one.ours is ours]
        if not marks:
            return
        heights = [_height_of(one) for one in marks]
        limit = space.our_limit if ours else space.their_limit
        ends = [*heights, *([float(limit)] if limit is not None else [])]
        rail = self._rails()[0 if ours else 1]
        pen = QPen(theme.colour(Ink.CONTROL_LINE), theme.px(5))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not ours:
            pen.setDashPattern([0.7, 0.7])
        painter.setPen(pen)
        painter.drawLine(self._at(rail, self._y(min(ends))), self._at(rail, self._y(max(ends))))

    def _steps(self, painter: QPainter, *, ours: bool) -> None:
        """Paint the steps of one side; those that stand together stand side by side, their words in one line."""
        together: dict[float, list[int]] = defaultdict(list)
        for number, shown in enumerate(self._marks):
            if shown.ours is ours:
                together[_height_of(shown)].append(number)
        for height, numbers in together.items():
            if self._marks[numbers[0]].mark.kind is RungKind.RED_LINE:
                self._red_line(painter, numbers[0], height, ours=ours)
            else:
                self._stand(painter, numbers, height, ours=ours)

    def _stand(self, painter: QPainter, numbers: list[int], height: float, *, ours: bool) -> None:
        theme, y = self._theme, self._y(height)
        rail, size = self._rails()[0 if ours else 1], theme.px(_GLYPH)
        for place, number in enumerate(numbers):
            mark = self._marks[number].mark
            left = rail + (place - (len(numbers) - 1) / 2) * size * 1.25
            spot = self._at(left, y)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Ink.PAGE))
            painter.drawEllipse(spot, size * 0.62, size * 0.62)
            figure = mark.title.rpartition(" ")[2]
            fallback = mark.kind is RungKind.FALLBACK
            paint_glyph(
                painter, theme, Glyph(mark.kind.value), spot, size, figure if fallback and figure.isdigit() else ""
            )
            box = QRectF(spot.x() - size, spot.y() - size, 2 * size, 2 * size)
            self._spots.append((box, number))
            if number == self._here:
                self._ring(painter, box)
        marks = [self._marks[number].mark for number in numbers]
        words = ", ".join(dict.fromkeys(title_of(mark) for mark in marks))
        caption = "" if ours else source_words(marks[0], self._statements)
        away = size * (0.5 + 0.65 * len(numbers)) + theme.px(6)
        self._label(painter, rail, away, y, words, caption, ours=ours)

    def _red_line(self, painter: QPainter, number: int, height: float, *, ours: bool) -> None:
        theme, y, mark = self._theme, self._y(height), self._marks[number].mark
        rail, half = self._rails()[0 if ours else 1], theme.px(52)
        pen = QPen(theme.colour(Ink.ERROR), theme.px(3))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not ours:
            pen.setDashPattern([2.2, 1.4])
        painter.setPen(pen)
        painter.drawLine(self._at(rail - half, y), self._at(rail + half, y))
        box = self._box(rail - half, y - theme.px(6), 2 * half, theme.px(12))
        self._spots.append((box, number))
        if number == self._here:
            self._ring(painter, box)
        if ours:
            words = tr("Our red line")
            caption = source_words(mark, self._statements) if mark.said else ""
        else:
            words, caption = tr("Their red line?"), source_words(mark, self._statements)
        self._label(painter, rail, half + theme.px(6), y, words, caption, ours=ours, ink=Ink.ERROR)

    def _label(  # noqa: PLR0913  # where words stand, and what they are
        self,
        painter: QPainter,
        rail: float,
        away: float,
        y: float,
        words: str,
        caption: str,
        *,
        ours: bool,
        ink: Ink = Ink.TEXT,
    ) -> None:
        """Write words beside a rail, towards the middle, with a small line below."""
        theme = self._theme
        left, right = self._rails()
        room = max(theme.px(40), (right - left) / 2 - away - theme.px(8))
        line = theme.px(17)
        start = rail + away if ours else rail - away - room
        side = Qt.AlignmentFlag.AlignLeading if ours else Qt.AlignmentFlag.AlignTrailing
        above = line * (2 if caption else 1) + 2
        top = (y + 2 if ours else y - above) if ink is Ink.ERROR else y - (line if caption else line / 2)
        for text, role, colour in ((words, TypeRole.MEDIUM, ink), (caption, TypeRole.CAPTION, Ink.TEXT_2)):
            if not text:
                continue
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            shown = elided(theme.metrics(role), text, room)
            box = self._box(start, top, room, line)
            flags = int(side) | int(Qt.AlignmentFlag.AlignVCenter)
            ground = painter.boundingRect(box, flags, shown).adjusted(-_AROUND, 0, _AROUND, 0)
            if not self._band_box.intersects(ground):  # else an outcome's line runs through the words
                painter.fillRect(ground, theme.colour(Ink.PAGE))
            painter.drawText(box, flags, shown)
            top += line

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour(Ink.ACCENT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS.field, RADIUS.field)


def _height_of(shown: Shown) -> float:
    """Return where a mark stands on the scale: a red line between what it parts, towards its own side."""
    place = float(shown.mark.place or 0)
    if shown.mark.kind is not RungKind.RED_LINE:
        return place
    return place - 0.5 if shown.ours else place + 0.5
