"""The cards of the overview that say when we meet next and how each counterpart stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.gui.days import day_words, two_clocks
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.meter import ShareBar
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Card, clear, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import SPACE, Ink, StanceGrade, Theme, TypeRole
from cyberbrief.services.overview import NextMeeting, Support

Go = Callable[[Place], None]
_AT_FIRST = 24


class MeetingCard(Card):
    """How many days to the next meeting, and a way to it; without one, a way to plan it."""

    def __init__(self, theme: Theme, go: Go) -> None:
        super().__init__(name=tr("Next meeting"))
        self._go = go
        self._place = Place("meetings")
        self._days = Label("", TypeRole.NUMBER)
        self._lead = Label("", TypeRole.STRONG, wrap=True)
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._open = Button(theme, tr("Open the meeting"))
        self._open.clicked.connect(lambda: self._go(self._place))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._lead)
        words.addWidget(self._words)
        line = QHBoxLayout()
        line.setSpacing(SPACE.gutter)
        line.addWidget(self._days)
        line.addLayout(words, 1)
        line.addWidget(self._open)
        self.column.addLayout(line)

    def show_next(self, found: NextMeeting | None, zone: str) -> None:
        """Show the next meeting; a session without a meeting record shows its first day."""
        self._days.setVisible(found is not None)
        meeting = found.meeting if found is not None else None
        self._place = place_of("meeting", meeting.id) if meeting is not None else Place("meetings")
        self._open.setText(tr("Open the meeting") if meeting is not None else tr("Plan a meeting"))
        self._open.setAccessibleName(self._open.text())
        if found is None:
            self._lead.setText(tr("No meeting is planned"))
            self._words.setText(tr("With one, this says how many days are left, by its clock and by yours."))
            return
        self._days.setText(str(found.days))
        coming = tr_counted(found.days, "day to the next meeting", "days to the next meeting")
        self._lead.setText(coming if found.days else tr("The next meeting is today"))
        starts = meeting.starts if meeting is not None else None
        when = two_clocks(starts, (meeting.zone if meeting is not None else "") or zone) if starts else ""
        self._words.setText(" · ".join(words for words in (found.title, when) if words))


class SupportCard(Card):
    """A small card for each counterpart: how it stands over all positions, and when we last met."""

    def __init__(self, theme: Theme, go: Go) -> None:
        super().__init__(tr("Counterparts"))
        self._theme, self._go = theme, go
        self.head.addWidget(Label(tr("with us · open · against us, over all positions"), TypeRole.SMALL, Ink.TEXT_2))
        self._shown: tuple[tuple[Support, ...], int] = ((), 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.grid)
        self.column.addLayout(self._grid)
        self._all = Button(theme, tr("Show all counterparts"), role=ButtonRole.LINK)
        self._all.clicked.connect(lambda: go(Place("counterparts")))
        self.column.addLayout(row(self._all))
        self._all.hide()
        self.hide()

    def show_rows(self, rows: tuple[Support, ...], columns: int) -> None:
        """Show the counterparts in so many columns."""
        if self._shown == (rows, columns):
            return
        self._shown = rows, columns
        clear(self._grid)
        self._all.setVisible(len(rows) > _AT_FIRST)
        for number, found in enumerate(rows[:_AT_FIRST]):
            self._grid.addWidget(self._cell(found), number // columns, number % columns)
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < columns))
        self.setVisible(bool(rows))

    def _cell(self, found: Support) -> QWidget:
        theme = self._theme
        last = found.last_met.astimezone().date() if found.last_met else None
        met = tr("met {day}", day=day_words(last)) if last else tr("not met yet")
        counts = f"{found.with_us} · {found.open} · {found.against_us}"
        said = tr(
            "{with_us} with us, {open} open, {against} against us",
            with_us=found.with_us,
            open=found.open,
            against=found.against_us,
        )
        cell = PressRow(
            tr("{party}: {said}, {met}", party=found.counterpart.name, said=said, met=met), upright=True, framed=True
        )
        cell.pressed.connect(lambda: self._go(place_of("counterpart", found.counterpart.id)))
        bar = ShareBar(theme, tr("Support"))
        with_us, against_us = StanceGrade.STRONGLY_SUPPORTS, StanceGrade.WOULD_BLOCK
        shares = ((found.with_us, with_us), (found.open, Ink.CONTROL_LINE), (found.against_us, against_us))
        bar.show_shares(shares, said)
        cell.line.addWidget(ElidedLabel(found.counterpart.name, TypeRole.STRONG))
        cell.line.addWidget(bar)
        words = met if found.has_profile else tr("no profile")
        cell.line.addLayout(
            row(
                Label(counts, TypeRole.CAPTION, Ink.TEXT_2),
                Label(words, TypeRole.CAPTION, Ink.TEXT_3 if found.has_profile else Ink.WARNING),
            )
        )
        return cell
