"""The cards of the overview, each filled from its part of the page that the service returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.dossier import Deadline
from cyberbrief.domain.edits import Act
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.meeting import Commitment, Promiser
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.days import day_words, instant_words, today, two_clocks, until_words
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.meter import ShareBar
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Card, Line, clear, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import SPACE, Ink, Meaning, StanceGrade, Theme, TypeRole
from cyberbrief.services.checking import Finding, Severity
from cyberbrief.services.history import Entry
from cyberbrief.services.overview import NextMeeting, Overview, Readiness, Support

Go = Callable[[Place], None]
_URGENT_HOURS = 48
_MOST = 6
_WORDS = 104
_FIRST = (("Agenda", "agenda", "agenda"), ("Positions", "positions", "flag"), ("Counterparts", "counterparts", "users"))


class MeetingCard(Card):
    """How many days to the next meeting, and a way to it."""

    def __init__(self, theme: Theme, go: Go) -> None:
        super().__init__(name="Next meeting")
        self._go = go
        self._place: Place | None = None
        self._days = Label("", TypeRole.NUMBER)
        self._lead = Label("", TypeRole.STRONG, wrap=True)
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._open = Button(theme, "Open the meeting")
        self._open.clicked.connect(self._go_there)
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

    def _go_there(self) -> None:
        if self._place is not None:
            self._go(self._place)

    def show_next(self, found: NextMeeting | None, zone: str) -> None:
        """Show the next meeting; a session without a meeting record shows its first day."""
        self.setVisible(found is not None)
        if found is None:
            return
        meeting = found.meeting
        self._days.setText(str(found.days))
        day = "day" if found.days == 1 else "days"
        self._lead.setText(f"{day} to the next meeting" if found.days else "The next meeting is today")
        starts = meeting.starts if meeting is not None else None
        when = two_clocks(starts, (meeting.zone if meeting is not None else "") or zone) if starts else ""
        self._words.setText(" · ".join(words for words in (found.title, when) if words))
        self._place = place_of("meeting", meeting.id) if meeting is not None else None
        self._open.setVisible(meeting is not None)


class ReadinessCard(Card):
    """A bar for each agenda item; pressing a row goes to what has to be mended first, else to the item."""

    def __init__(self, theme: Theme, go: Go) -> None:
        super().__init__("Readiness")
        self._theme, self._go = theme, go
        self._sum = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self.head.addWidget(self._sum)
        self.column.setSpacing(0)

    def show_rows(self, rows: tuple[Readiness, ...], places: Mapping[RecordId, Place]) -> None:
        """Show how ready each item is."""
        clear(self.column)
        ready, mend, block = (sum(getattr(found, part) for found in rows) for part in ("ready", "to_mend", "blocking"))
        self._sum.setText(f"{ready} ready · {mend} to mend · {block} block clearing" if rows else "")
        for found in rows:
            self.column.addWidget(Line())
            self.column.addWidget(self._row(found, places))
        if not rows:
            words = "Write down the agenda, then what we want on it and who sits across: this shows what is missing."
            self.column.addWidget(Label(words, ink=Ink.TEXT_2, wrap=True))
            first = row()
            for title, room, icon in reversed(_FIRST):
                step = Button(self._theme, title, icon)
                step.clicked.connect(lambda _on=False, room=room: self._go(Place(room)))
                first.insertWidget(0, step)
            first.setContentsMargins(0, SPACE.grid, 0, 0)
            self.column.addLayout(first)

    def _row(self, found: Readiness, places: Mapping[RecordId, Place]) -> PressRow:
        theme = self._theme
        meaning, icon, words = _standing(found)
        first = min(found.findings, key=_grave, default=None)
        place = place_of("agenda-item", found.item.id)
        if first is not None:
            there = places.get(first.record, place)
            place = Place(there.room, there.record, first.element or first.field)
        pressed = PressRow(f"{found.item.number} {found.item.title}: {words}")
        pressed.pressed.connect(lambda: self._go(place))
        number = Label(found.item.number, TypeRole.BODY, Ink.TEXT_3)
        number.setFixedWidth(theme.px(24))
        bar = ShareBar(theme, "Readiness")
        bar.setMinimumWidth(theme.px(60))
        shares = ((found.ready, Ink.GOOD), (found.to_mend, Ink.WARNING), (found.blocking, Ink.ERROR))
        bar.show_shares(shares, f"{found.ready} ready, {found.to_mend} to mend, {found.blocking} block clearing")
        said = Label(words, TypeRole.SMALL, meaning.ink)
        said.setMinimumWidth(theme.px(_WORDS))
        title = QVBoxLayout()
        title.setSpacing(0)
        title.addWidget(ElidedLabel(found.item.title))
        if first is not None:
            title.addWidget(ElidedLabel(first.sentence, TypeRole.CAPTION, Ink.TEXT_3))
        line = pressed.line
        line.addWidget(number)
        line.addLayout(title, 5)
        line.addWidget(bar, 2)
        line.addWidget(Glyph(theme, icon, meaning.ink, SPACE.icon_row))
        line.addWidget(said)
        return pressed


def _grave(finding: Finding) -> int:
    return list(Severity).index(finding.severity)


def _standing(found: Readiness) -> tuple[Meaning, str, str]:
    if not found.findings:
        return Meaning.GOOD, "check", "Ready"
    if found.blocking:
        return (
            Meaning.ERROR,
            "octagon-x",
            "1 blocks clearing" if found.blocking == 1 else f"{found.blocking} block clearing",
        )
    return Meaning.WARNING, "triangle", f"{len(found.findings)} to mend"


class SupportCard(Card):
    """A small card for each counterpart: how it stands over all positions, and when we last met."""

    def __init__(self, theme: Theme, go: Go) -> None:
        super().__init__("Counterparts")
        self._theme, self._go = theme, go
        self.head.addWidget(Label("with us · open · against us, over all positions", TypeRole.SMALL, Ink.TEXT_2))
        self._shown: tuple[tuple[Support, ...], int] = ((), 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.grid)
        self.column.addLayout(self._grid)
        self.hide()

    def show_rows(self, rows: tuple[Support, ...], columns: int) -> None:
        """Show the counterparts in so many columns."""
        if self._shown == (rows, columns):
            return
        self._shown = rows, columns
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, found in enumerate(rows):
            self._grid.addWidget(self._cell(found), number // columns, number % columns)
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < columns))
        self.setVisible(bool(rows))

    def _cell(self, found: Support) -> QWidget:
        theme = self._theme
        met = f"met {day_words(found.last_met.astimezone().date())}" if found.last_met else "not met yet"
        counts = f"{found.with_us} · {found.open} · {found.against_us}"
        said = f"{found.with_us} with us, {found.open} open, {found.against_us} against us"
        cell = PressRow(f"{found.counterpart.name}: {said}, {met}", upright=True, framed=True)
        cell.pressed.connect(lambda: self._go(place_of("counterpart", found.counterpart.id)))
        bar = ShareBar(theme, "Support")
        with_us, against_us = StanceGrade.STRONGLY_SUPPORTS, StanceGrade.WOULD_BLOCK
        shares = ((found.with_us, with_us), (found.open, Ink.CONTROL_LINE), (found.against_us, against_us))
        bar.show_shares(shares, said)
        cell.line.addWidget(ElidedLabel(found.counterpart.name, TypeRole.STRONG))
        cell.line.addWidget(bar)
        words = "no profile" if not found.has_profile else met
        cell.line.addLayout(
            row(Label(counts, TypeRole.CAPTION, Ink.TEXT_2), Label(words, TypeRole.CAPTION, Ink.TEXT_3))
        )
        return cell


class ListCard(Card):
    """A title with rows of two lines; hidden while there are none."""

    def __init__(self, theme: Theme, title: str, go: Go) -> None:
        super().__init__(title)
        self._theme, self._go = theme, go
        self.column.setSpacing(0)

    def begin(self) -> None:
        """Take the rows away."""
        clear(self.column)
        self.hide()

    def add(
        self, place: Place, title: str, detail: str, *, icon: str = "", lead: str = "", ink: Ink = Ink.TEXT
    ) -> None:
        """Add a row that goes to a place; `lead` stands before it (how long until then)."""
        self.show()
        if self.column.count():
            self.column.addWidget(Line())
        pressed = PressRow(", ".join(words for words in (lead, title, detail) if words))
        pressed.pressed.connect(lambda: self._go(place))
        if lead:
            ahead = Label(lead, TypeRole.STRONG, ink)
            ahead.setFixedWidth(self._theme.px(68))
            pressed.line.addWidget(ahead, 0, Qt.AlignmentFlag.AlignTop)
        if icon:
            pressed.line.addWidget(Glyph(self._theme, icon, Ink.TEXT_3, SPACE.icon_row), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(title, TypeRole.BODY))
        words.addWidget(ElidedLabel(detail, TypeRole.CAPTION, Ink.TEXT_3))
        pressed.line.addLayout(words, 1)
        self.column.addWidget(pressed)


def show_deadlines(card: ListCard, deadlines: tuple[Deadline, ...], zone: str) -> None:
    """Show what runs out first."""
    card.begin()
    now = datetime.now(tz=UTC)
    for deadline in deadlines[:_MOST]:
        left = deadline.due - now if deadline.due is not None else None
        urgent = left is not None and left.total_seconds() < _URGENT_HOURS * 3600
        when = two_clocks(deadline.due, deadline.zone or zone) if deadline.due is not None else "no date"
        ink = Ink.ERROR if urgent else Ink.TEXT
        card.add(
            place_of("deadline", deadline.id),
            deadline.title,
            when,
            lead=until_words(left) if left is not None else "–",
            ink=ink,
        )


def show_commitments(card: ListCard, commitments: tuple[Commitment, ...], found: Overview) -> None:
    """Show what was promised and is still owed."""
    card.begin()
    for commitment in commitments[:_MOST]:
        ours = commitment.promiser is Promiser.US
        party = found.names.get(commitment.counterpart, "")
        late = f", {(today() - commitment.due).days} days late" if commitment.due and commitment.due < today() else ""
        due = f"due {day_words(commitment.due)}{late}" if commitment.due else "no date given"
        who = f"we promised {party}".strip() if ours else f"{party or 'they'} promised"
        detail = " · ".join(words for words in (who, commitment.owner, due) if words)
        icon = "arrow-out" if ours else "arrow-in"
        card.add(place_of("commitment", commitment.id), commitment.text, detail, icon=icon)


def show_review(card: ListCard, records: tuple[Record, ...]) -> None:
    """Show what is past the day by which it was to be looked at again."""
    card.begin()
    for record in records[:_MOST]:
        detail = f"{record.LABEL} · review by {day_words(record.review_by)}"
        card.add(place_of(record.KIND, record.id), record.title_text, detail, icon=icon_of(record.KIND))


def show_recent(card: ListCard, entries: tuple[Entry, ...], found: Overview) -> None:
    """Show what was changed last."""
    card.begin()
    for entry in entries[:_MOST]:
        act = Act(entry.act)  # type: ignore[call-arg]  # looked up by value
        label = KINDS[entry.kind].LABEL
        title = found.names.get(entry.record, label)
        fields = ", ".join(change.label.lower() for change in entry.changes[:2]) if act is Act.CHANGED else ""
        detail = " · ".join(
            words for words in (label, fields or act.label.lower(), entry.author, instant_words(entry.instant)) if words
        )
        card.add(place_of(entry.kind, entry.record), title, detail, icon=icon_of(entry.kind))
