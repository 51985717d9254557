"""The side of a rehearsal: the clock, how one keeps time, the points with their times, the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.compose.document import TimeRange
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.meter import minutes
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.rehearsal.pace import Pace
from cyberbrief.gui.rehearsal.pace_bar import PaceBar
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

WIDTH = 316
_PLANNED = later("Planned {range}. At this pace you end between {first} and {last}.")
_INTERPRETED = later("Interpreted, planned {range}. At this pace you end between {first} and {last}.")
_KEYS = (("→", later("next")), ("←", later("back")), ("Space", later("the clock")), ("Home", later("from the start")))


class Listed(NamedTuple):
    """A point as the side lists it."""

    title: str
    time: str
    look: str = ""


class ClockPane(Surface):
    """`chosen(int)` when one presses on a point, `held_back_wanted(bool)` when one asks for what is held back."""

    chosen = Signal(int)
    held_back_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self._theme = theme
        self.clock = Label("0:00", TypeRole.CLOCK)
        self._of = Label("", TypeRole.SPOKEN, Ink.TEXT_2)
        self.bar = PaceBar(theme, tr("Time that is gone"))
        self._sign = Glyph(theme, "check", Ink.TEXT_2, SPACE.icon_row)
        self._verdict = Label("", TypeRole.SMALL_STRONG, Ink.TEXT_2)
        self._plan = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.points = RowList(theme, tr("Points"))
        self.points.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.points.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.held_back = CheckField(theme, "")
        self.held_back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.held_back.ticked.connect(self.held_back_wanted)
        self._head()
        self.column.addWidget(Line())
        self.column.addSpacing(SPACE.grid)
        self.column.addWidget(self.points, 1)
        self._foot()
        self._measure()
        theme.changed.connect(self._measure)

    def show_points(self, points: Sequence[Listed], here: int) -> None:
        """List the points: said, being said, to come."""
        icons = [
            "check" if place < here else "microphone" if place == here else "circle" for place in range(len(points))
        ]
        self.points.set_rows(
            Row(str(place), point.title, icon=icons[place], status=point.time, strong=place == here)
            for place, point in enumerate(points)
        )
        self.points.set_key(str(here))

    def show_held_back(self, count: int, words: str, *, shown: bool) -> None:
        """Offer to show what is held back, where there is any."""
        self.held_back.setText(words)
        self.held_back.setAccessibleName(words)
        self.held_back.setChecked(shown)
        self.held_back.setVisible(bool(count))
        self.held_back.updateGeometry()

    def show_time(self, elapsed: float, allotted: int, kept: Pace, planned: TimeRange, *, interpreted: bool) -> None:
        """Show how long one has spoken, how one keeps time, and when one will end."""
        self.clock.setText(minutes(elapsed))
        self._of.setText(tr("of {time}", time=minutes(allotted)) if allotted else "")
        words, icon, ink = _verdict(kept)
        if not elapsed:
            words, icon, ink = tr("Space starts the clock"), "play", Ink.TEXT_2
        elif allotted and elapsed > allotted:
            words, icon, ink = tr("{time} over", time=minutes(elapsed - allotted)), "octagon-x", Ink.ERROR
        self._verdict.setText(words)
        self._verdict.set_ink(ink)
        self._sign.show_icon(icon, ink)
        whole = allotted or planned.slowest
        self.bar.show_pace(elapsed, whole, kept.mark, words)
        pattern = _INTERPRETED if interpreted else _PLANNED
        first, last = minutes(kept.ends.fastest), minutes(kept.ends.slowest)
        self._plan.setText(tr(pattern, range=planned.words, first=first, last=last))

    def brief_words(self) -> str:
        """Return the clock and how one keeps time in a few words."""
        return " ".join(part for part in (self.clock.text(), self._of.text(), "·", self._verdict.text()) if part)

    def _head(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.pane, SPACE.pane, SPACE.pane, SPACE.gutter)
        head.setSpacing(SPACE.inside)
        head.addWidget(Label(tr("Elapsed"), TypeRole.CAPTION, Ink.TEXT_2))
        line = row(self.clock, self._of)
        line.setAlignment(self._of, Qt.AlignmentFlag.AlignBottom)
        self._of.setContentsMargins(0, 0, 0, SPACE.grid)
        head.addLayout(line)
        head.addWidget(self.bar)
        verdict = QHBoxLayout()
        verdict.setSpacing(SPACE.inside)
        verdict.addWidget(self._sign)
        verdict.addWidget(self._verdict)
        verdict.addStretch(1)
        verdict.addWidget(Label(tr("mark: where to be"), TypeRole.SMALL, Ink.TEXT_3))
        head.addLayout(verdict)
        head.addSpacing(SPACE.inside)
        head.addWidget(self._plan)
        self.column.addLayout(head)

    def _foot(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE.pane, SPACE.narrow, SPACE.pane, SPACE.pane)
        foot.setSpacing(SPACE.gutter)
        foot.addWidget(self.held_back)
        foot.addWidget(flow(*(_key(self._theme, keys, tr(words)) for keys, words in _KEYS), spacing=SPACE.grid))
        self.column.addLayout(foot)

    def _measure(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))


def _key(theme: Theme, keys: str, words: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE.inside)
    line.addWidget(KeyCap(theme, tr(keys)))
    line.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_3))
    return holder


def _verdict(kept: Pace) -> tuple[str, str, Ink]:
    if kept.is_behind:
        return tr("{time} behind", time=minutes(kept.behind)), "triangle", Ink.WARNING
    if kept.is_ahead:
        return tr("{time} ahead", time=minutes(-kept.behind)), "chevrons-right", Ink.ACCENT
    return tr("On time"), "check", Ink.GOOD
