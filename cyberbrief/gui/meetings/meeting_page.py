"""The page of a meeting, in the room and after: the log of each item, what was promised, and the record below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.log_line import LogLine
from cyberbrief.domain.meeting import CommitmentState, ItemState, Meeting, MeetingOutcome, Promiser
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import two_clocks
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.meetings.commitment_form import CommitmentForm, Promise
from cyberbrief.gui.meetings.commitment_list import CommitmentList
from cyberbrief.gui.meetings.log_entry import LogEntry
from cyberbrief.gui.meetings.log_field import LogField
from cyberbrief.gui.meetings.room_facts import RoomFacts
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField, Segments
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, clear, row
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import wrapped_input
from cyberbrief.gui.records.record_form import RecordPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import adding, in_the_room, quick_log, reading_out
from cyberbrief.services.in_the_room import InTheRoom
from cyberbrief.services.quick_log import LogBook, Logged
from cyberbrief.services.reading_out import Closed

_BESIDE_FROM = 640
_ASIDE = 288  # room for the two ways of a promise
_MOST = 40  # entries at once; the rest by a button
_WAITING, _OPEN = str(ItemState.WAITING), str(ItemState.OPEN)


class MeetingPage(RecordPage):
    """`viewed(InTheRoom)` once the meeting was read; `room_wanted()` to see its agenda beside it."""

    viewed = Signal(object)
    room_wanted = Signal()

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, Meeting.KIND)
        self.view: InTheRoom | None = None
        self.item: RecordId = ""
        self._book: LogBook | None = None
        self._all = False
        self._unsettled = False
        theme = session.theme
        self.log = LogField(theme)
        self.form = CommitmentForm(session)
        self.promises = CommitmentList(theme)
        self.facts_of = RoomFacts(theme)
        self.items = ChoiceField(theme, tr("On which item"), [("", tr("The whole meeting"))], snug=TypeRole.HEADING)
        set_look(self.items, part="quiet", type=str(TypeRole.HEADING))
        ways = [(_WAITING, tr("Not yet")), (_OPEN, tr("Open")), *((str(one), tr(one.label)) for one in _ENDS)]
        self.course = Segments(theme, tr("How far this item is, and its outcome"), ways)
        self.outcome = Segments(theme, tr("Outcome"), [(str(one), tr(one.label)) for one in MeetingOutcome])
        self._when = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._count = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(SPACE.narrow)
        self._moved = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.close_button = Button(theme, tr("Close and draft the read-out"), "file-text", ButtonRole.PRIMARY)
        self.in_room = Button(theme, tr("In the room"), "columns", ButtonRole.QUIET)
        self._arrange()
        self._connect()

    def fill(self, loaded: Loaded) -> None:
        """Put a meeting into the page, and read what goes with it."""
        is_other = self.view is None or self.view.meeting.id != loaded.record.id
        if is_other:
            self.item, self._all = "", False
            self.form.put_away()
        super().fill(loaded)
        meeting, workspace = loaded.record.id, self.session.workspace
        take: Callable[[tuple[InTheRoom, LogBook]], None] = while_alive(self, lambda both: self._take(meeting, *both))

        def job() -> tuple[InTheRoom, LogBook]:
            view = in_the_room.in_the_room(workspace, meeting)
            return view, quick_log.log_book(workspace, view.dossier.id, meeting)

        self.session.read(job, take)

    def show_item(self, item: RecordId) -> None:
        """Show the log of one item; "" is the whole meeting."""
        self.item = item
        self._show()
        if self.view is not None:
            self.viewed.emit(self.view)

    def focus_first(self) -> None:
        """Put the keyboard where one logs."""
        self.log.line.setFocus()

    def hand_on(self) -> None:
        """Keep a line that was begun, before the page is left."""
        typed, line, book, item = self.log.line.text().strip(), self.log.read(), self._book, self.item
        if typed and book is not None:
            workspace = self.session.workspace
            self.session.write(lambda: quick_log.keep_begun(workspace, line, typed, book, item))
            self.log.clear()

    # ---------------------------------------------------------------------------------------------------- arranging

    def _arrange(self) -> None:
        title = wrapped_input(self.session, self.fields.fields["title"], TypeRole.TITLE, tr("Title"))
        self.column.addWidget(self.fields.bare_block("title", title))
        when = row(self._when, self.in_room, stretch=False)
        when.setStretch(0, 1)
        self.column.addLayout(when)
        columns = Columns(self.session.theme, _BESIDE_FROM, _ASIDE)
        self.column.addSpacing(SPACE.grid)
        self.column.addWidget(columns)
        head = QWidget()
        flow = FlowLayout(head, SPACE.narrow)
        for widget in (self.items, Label(tr("Outcome"), TypeRole.BODY, Ink.TEXT_2), self.course, self.outcome):
            flow.addWidget(widget)
        columns.main.addWidget(head)
        columns.main.addWidget(self.log)
        columns.main.addWidget(self._count)
        columns.main.addLayout(self._entries)
        self.put_later(columns.main, "said")
        self._add_aside(columns)
        self.column.addWidget(Line())
        self.column.addWidget(Label(tr("The record of the meeting"), TypeRole.HEADING))
        self.column.addWidget(self.facts(("starts", "zone", "place")))
        self.put_later(self.column, "counterparts", "participants", "dissociations")
        self.finish()

    def _add_aside(self, columns: Columns) -> None:
        add = Button(self.session.theme, tr("Commitment"), "plus", ButtonRole.LINK)
        add.clicked.connect(lambda: self._promise("", ""))
        line = QHBoxLayout()
        line.addWidget(Label(tr("Commitments"), TypeRole.HEADING))
        line.addStretch(1)
        line.addWidget(add)
        columns.aside.addLayout(line)
        for widget in (self.form, self.promises, self.facts_of, self._moved, self.close_button):
            columns.aside.addWidget(widget)

    def _connect(self) -> None:
        session = self.session
        self.log.kept.connect(self._keep)
        self.items.chosen.connect(self.show_item)
        self.course.chosen.connect(self._set_course)
        self.outcome.chosen.connect(lambda key: self.keeper.choose({"outcome": MeetingOutcome.named(key)}))
        self.form.promised.connect(self._keep_promise)
        self.promises.kept.connect(self._tick)
        self.promises.opened.connect(lambda record: session.go(place_of("commitment", record)))
        self.close_button.clicked.connect(self._close)
        self.in_room.clicked.connect(self.room_wanted)
        promise: Callable[[bool], None] = while_alive(self, lambda _on: self._promise_by_key())
        session.actions["commitment"].triggered.connect(promise)

    # ---------------------------------------------------------------------------------------------------- showing

    def _take(self, meeting: RecordId, view: InTheRoom, book: LogBook) -> None:
        record = self.keeper.record
        if record is None or record.id != meeting:
            return
        self.view, self._book = view, book
        self.log.set_book(book)
        self._show()
        self.viewed.emit(view)

    def _show(self) -> None:
        view = self.view
        if view is None:
            return
        self._when.setText(_when(view))
        names = [(one.item.id, _named(one.item.number, one.item.title)) for one in view.items if one.item is not None]
        self.items.set_choices([("", tr("The whole meeting")), *names])
        self.items.set_key(self.item)
        self._show_course(view)
        self._show_entries(view)
        self.promises.show_view(view)
        self.facts_of.show_view(view)
        words = tr_counted(
            len(view.moved), "{n} stance moved, kept with its date.", "{n} stances moved, kept with their dates."
        )
        self._moved.setText(words if view.moved else "")
        self._moved.setVisible(bool(view.moved))

    def _show_course(self, view: InTheRoom) -> None:
        of_item = bool(self.item)
        self.course.setVisible(of_item)
        self.outcome.setVisible(not of_item)
        self.outcome.set_key(str(view.meeting.outcome))
        course = next((one.course for one in view.items if one.item is not None and one.item.id == self.item), None)
        if course is None:
            self.course.set_key(_WAITING)
        else:
            self.course.set_key(str(course.outcome) if course.state is ItemState.CLOSED else str(course.state))

    def _show_entries(self, view: InTheRoom) -> None:
        clear(self._entries)
        entries = view.entries(self.item)
        shown = entries if self._all else entries[:_MOST]
        for said in shown:
            made = LogEntry(self.session.theme, said, view.near, view.zone)
            made.opened.connect(lambda record: self.session.go(place_of("statement", record)))
            made.promised.connect(self._promise_from)
            self._entries.addWidget(made)
        if len(shown) < len(entries):
            more = Button(self.session.theme, tr("Show all {count}", count=len(entries)), "", ButtonRole.LINK)
            more.clicked.connect(self._show_all)
            self._entries.addWidget(more)
        none = tr("Nothing is logged yet. Who spoke, on what, and what was said: one line, then Enter.")
        counted = tr_counted(len(entries), "{n} entry, kept as a statement", "{n} entries, each kept as a statement")
        self._count.setText(counted if entries else none)

    def _show_all(self) -> None:
        self._all = True
        self._show()

    # ---------------------------------------------------------------------------------------------------- doing

    def _keep(self, line: LogLine) -> None:
        book, item, workspace = self._book, self.item, self.session.workspace
        if book is None:
            return
        done: Callable[[Logged], None] = while_alive(self, lambda logged: self.log.clear(tr(_told(logged, book))))
        self.session.write(lambda: quick_log.keep(workspace, line, book, item), done)

    def _set_course(self, key: str) -> None:
        view, item, workspace = self.view, self.item, self.session.workspace
        if view is None or not item:
            return
        meeting = view.meeting.id
        state = ItemState.named(key) if key in {_WAITING, _OPEN} else ItemState.CLOSED
        outcome = MeetingOutcome.NONE if state is not ItemState.CLOSED else MeetingOutcome.named(key)
        self.session.write(lambda: in_the_room.set_course(workspace, meeting, item, state, outcome))

    def _tick(self, record: RecordId, on: bool) -> None:
        state, workspace = CommitmentState.KEPT if on else CommitmentState.OPEN, self.session.workspace
        self.session.write(lambda: in_the_room.set_kept(workspace, record, state))

    def _promise_by_key(self) -> None:
        """Make a commitment out of the line that is being typed, else of the entry that has the keyboard."""
        if not self.isVisible():
            return
        line = self.log.read()
        if self.log.line.text().strip():
            self._promise(line.party.id if line.party is not None else "", line.text, ours=line.is_ours)
            return
        entry = next((one for one in self.findChildren(LogEntry) if one.hasFocus()), None)
        if entry is not None:
            self._promise_from(entry.said.statement.id)
        else:
            self._promise("", "")

    def _promise_from(self, statement: RecordId) -> None:
        view = self.view
        said = next((one.statement for one in view.said if one.statement.id == statement), None) if view else None
        if said is not None:
            self._promise(said.speaker, " ".join(said.text.split()), ours=not said.speaker)

    def _promise(self, party: RecordId, text: str, *, ours: bool = False) -> None:
        view = self.view
        if view is None:
            return
        parties = [(one.id, one.name) for one in in_the_room.parties_of(view)]
        if party and party not in {key for key, _name in parties} and party in view.near:
            parties.append((party, view.near[party].title_text))
        named = party or (parties[0][0] if len(parties) == 1 else "")
        promiser = Promiser.US if ours or not party else Promiser.THEM
        self.form.open(view.meeting.id, parties, promiser, named, text)
        self.bring(self.form)

    def _keep_promise(self, promise: Promise) -> None:
        view, workspace = self.view, self.session.workspace
        if view is None:
            return
        given = {
            "dossier": view.dossier.id,
            "meeting": view.meeting.id,
            "marking": view.meeting.marking,
            "promiser": str(promise.promiser),
            "counterpart": promise.counterpart,
            "text": promise.text,
            "owner": promise.owner,
            "due": promise.due.isoformat() if promise.due is not None else None,
        }
        self.session.write(lambda: adding.add_plain(workspace, "commitment", given))
        self.log.line.setFocus()

    def _close(self) -> None:
        view, workspace = self.view, self.session.workspace
        record = self.keeper.record
        if view is None or not isinstance(record, Meeting):
            return
        self.hand_on()
        outcome, meeting = record.outcome, record.id
        done: Callable[[Closed], None] = while_alive(self, self._closed)
        self.session.write(lambda: reading_out.close(workspace, meeting, outcome), done)

    def _closed(self, closed: Closed) -> None:
        self.session.go(place_of("brief", closed.brief))
        self.session.say(tr("The read-out was drafted before.") if closed.was_there else tr("The read-out is drafted."))


_ENDS = (MeetingOutcome.CONSENSUS, MeetingOutcome.VOTE, MeetingOutcome.NONE)


def _told(logged: Logged, book: LogBook) -> str:
    return quick_log.said_of(logged, book)


def _named(number: str, title: str) -> str:
    return f"{number}  {title}".strip()


def _when(view: InTheRoom) -> str:
    """Return when and where one meets, on both clocks, with how many, and how it is decided."""
    meeting = view.meeting
    count = len(meeting.counterparts)
    parties = in_the_room.parties_of(view)
    named = parties[0].name if len(parties) == 1 else tr_counted(count, "{n} party", "{n} parties") if count else ""
    when = two_clocks(meeting.starts, view.zone) if meeting.starts is not None else ""
    return " · ".join(part for part in (when, meeting.place, named, tr(view.dossier.rule.label).lower()) if part)
