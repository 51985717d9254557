"""The agenda beside a meeting: how far each item is, which of our points are made, who sits with us."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cyberbrief.domain.meeting import ItemState, MeetingOutcome, Side
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.days import two_clocks
from cyberbrief.gui.language import tr
from cyberbrief.gui.meetings.said_words import hour
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.surface import Ground, Line, Surface, clear, row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.in_the_room import InTheRoom, OnItem, OurPoint

_WHOLE = "whole"
_SIGNS = {ItemState.WAITING: "circle", ItemState.OPEN: "circle-dot", ItemState.CLOSED: "check"}


class MeetingSide(Surface):
    """`chosen(item)` on another item, `made(point, bool)` when a point is ticked, `left()` to see all meetings."""

    chosen = Signal(str)
    made = Signal(str, bool)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self._theme = theme
        self.setAccessibleName(tr("The meeting's agenda"))
        back = Button(theme, tr("All meetings"), "arrow-left", ButtonRole.QUIET)
        set_look(back, flush="true")
        back.clicked.connect(self.left)
        self._title = Label("", TypeRole.HEADING, wrap=True)
        self._when = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.rows = RowList(theme, tr("Agenda"))
        self.rows.chosen.connect(lambda key: self.chosen.emit("" if key == _WHOLE else key))
        self._points_head = Label("", TypeRole.LABEL, Ink.TEXT_2, wrap=True)
        self._points = QVBoxLayout()
        self._points.setSpacing(SPACE.inside)
        self._ours = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.gutter, SPACE.narrow, SPACE.gutter, SPACE.narrow)
        head.setSpacing(SPACE.inside)
        head.addLayout(row(back))
        head.addWidget(self._title)
        head.addWidget(self._when)
        self.column.addLayout(head)
        self.column.addWidget(Line())
        self.column.addWidget(self.rows, 3)
        self.column.addWidget(Line())
        self.column.addWidget(self._points_area(), 2)
        self.column.addWidget(Line())
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE.gutter, SPACE.grid, SPACE.gutter, SPACE.grid)
        foot.addWidget(self._ours)
        self.column.addLayout(foot)
        self.setFocusProxy(self.rows)

    def show_view(self, view: InTheRoom, item: RecordId) -> None:
        """Show a meeting, with the item that is being logged."""
        meeting = view.meeting
        self._title.setText(meeting.title)
        self._when.setText(two_clocks(meeting.starts, view.zone) if meeting.starts is not None else tr("No time yet"))
        rows = [Row(_WHOLE, tr("The whole meeting"), icon="notebook", status=str(len(view.said) or ""))]
        rows += [_item_row(one, view) for one in view.items]
        self.rows.set_rows(rows)
        self.rows.set_key(item or _WHOLE)
        on_item = next((one for one in view.items if one.item is not None and one.item.id == item), None)
        self._show_points(on_item.points if on_item is not None else (), view.zone, chosen=on_item is not None)
        ours = ", ".join(one.name for one in meeting.participants if one.side is Side.OURS and one.name)
        self._ours.setText(tr("Ours: {names}", names=ours) if ours else tr("Nobody of ours is named yet."))

    def _points_area(self) -> QScrollArea:
        area, inner = QScrollArea(), QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.gutter, SPACE.narrow, SPACE.gutter, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        column.addWidget(self._points_head)
        column.addLayout(self._points)
        column.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Our points on this item"))
        set_look(area, surface=str(Ground.LIST))
        set_look(inner, surface=str(Ground.LIST))
        return area

    def _show_points(self, points: Sequence[OurPoint], zone: str, *, chosen: bool) -> None:
        clear(self._points)
        made = sum(one.made is not None for one in points)
        if points:
            words = tr("Our points on this item · {made} of {count} made", made=made, count=len(points))
        else:
            words = tr("No point to make on this item.") if chosen else tr("Choose an item to see our points on it.")
        self._points_head.setText(words)
        for one in points:
            when = hour(one.made.at, zone) if one.made is not None else one.time.words
            title = one.point.title_text
            tick = CheckField(self._theme, f"{title}  {when}", name=tr("Made: {point}", point=title))
            tick.setChecked(one.made is not None)
            tick.ticked.connect(lambda on, point=one.point.id: self.made.emit(point, on))
            self._points.addWidget(tick)


def _item_row(one: OnItem, view: InTheRoom) -> Row:
    item, course = one.item, one.course
    if item is None:
        return Row("", "")
    state = course.state if course is not None else ItemState.WAITING
    since = hour(course.since, view.zone) if course is not None else ""
    if state is ItemState.OPEN:
        words = tr("open since {hour}", hour=since)
    elif state is ItemState.CLOSED and course is not None and course.outcome is not MeetingOutcome.NONE:
        words = tr("{outcome}, closed {hour}", outcome=tr(course.outcome.label).lower(), hour=since)
    elif state is ItemState.CLOSED:
        words = tr("closed {hour}", hour=since)
    else:
        words = tr("our lead: {name}", name=item.lead) if item.lead else tr("not yet opened")
    count = len(view.entries(item.id))
    return Row(item.id, item.title, words, icon=_SIGNS[state], lead=item.number, status=str(count or ""))
