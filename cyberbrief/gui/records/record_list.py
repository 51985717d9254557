"""The list of a room: its head, filters, the line on which one adds, and rows under the heads of a grouping."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import DossierRecord, Record, RecordId, declarations
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import EmptyState, Glyph
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.record_titles import linked_title
from cyberbrief.gui.records.form_layouts import is_of_dossier
from cyberbrief.gui.records.loading import links_of
from cyberbrief.gui.records.record_picker import can_be_named, make_record, with_article
from cyberbrief.gui.records.room_list import RoomList
from cyberbrief.gui.records.room_table import GROUPINGS, Group, KindRoom, order_in_group, passes
from cyberbrief.gui.records.row_words import row_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import reading
from cyberbrief.services.workspace import Workspace

_HEAD = "head "
_BENEATH = frozenset({"delegate"})  # stand below another row of the list


class Found(NamedTuple):
    """The records of a list and those that they link to."""

    records: dict[RecordId, Record]
    near: dict[RecordId, Record]


class QuickAdd(QFrame):
    """A line to write a new record's name on; `added(str)` on Enter, then the line is free for the next.

    Enter on the empty line means that nothing more is to be added: `finished()`.
    """

    added = Signal(str)
    finished = Signal()

    def __init__(self, session: Session, words: str) -> None:
        super().__init__()
        set_look(self, part="field")
        self.line = BareLine()
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(words)
        self.line.setProperty("ring", "parent")
        set_look(self.line, part="bare")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.grid + 2, 0, SPACE.grid, 0)
        layout.setSpacing(SPACE.grid)
        layout.addWidget(Glyph(session.theme, "plus", Ink.TEXT_2, SPACE.icon_row))
        layout.addWidget(self.line)
        layout.addWidget(KeyCap(session.theme, "Enter"))
        self.setFixedHeight(session.theme.px(SPACE.field))
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        words = " ".join(self.line.text().split())
        if words:
            self.line.clear()
            self.added.emit(words)
        else:
            self.finished.emit()


class RecordList(RoomList):
    """The records of a room's kinds."""

    def __init__(self, session: Session, room: KindRoom) -> None:
        super().__init__(RowList(session.theme, room.title))
        self.setAccessibleName(f"{room.title}: list")
        self._session, self._room = session, room
        self._found = Found({}, {})
        self._dossier: RecordId = ""
        self._grouping = room.groupings[0]
        self._wanted: frozenset[str] = frozenset()
        self._cached: dict[RecordId, tuple[Record, Row]] = {}
        self.quick_add: QuickAdd | None = None
        self._group = Button(session.theme, self._grouping, "sort", ButtonRole.QUIET, name="Group the list")
        plural = KINDS[room.kinds[0]].PLURAL.lower()
        self._empty = EmptyState(session.theme, room.icon, f"No {plural} yet.", in_list=True)
        self._chips: dict[str, Chip] = {}
        self._filters = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        self._head()
        self.column.addWidget(Line())
        self.column.addWidget(self._stack, 1)
        session.changes.changed.connect(self._changed)

    # ------------------------------------------------------------------------------------------------ what it shows

    def records(self) -> Iterable[Record]:
        """Return the records of the list, and those whose names stand in it."""
        return (*self._found.records.values(), *self._found.near.values())

    def needs_dossier(self) -> bool:
        """Say whether what belongs here belongs to a dossier, and there is none yet."""
        return not self._session.dossier() and any(is_of_dossier(KINDS[kind]) for kind in self._room.listed)

    def refresh(self) -> None:
        """Read the list anew where the dossier is another, or nothing was read yet."""
        self.setEnabled(not self.needs_dossier())
        if self._dossier != self._session.dossier() or not self._found.records:
            self._read()

    def begin(self) -> None:
        """Put the keyboard where one adds."""
        if self.quick_add is not None:
            self.quick_add.line.setFocus()
        else:
            self.add("")

    def add(self, title: str) -> None:
        """Add a record of the room's first kind and open it."""
        kind = self._room.kinds[0]
        make_record(self._session, kind, title, while_alive(self, self._added), **self._of_group())

    def group_by(self, grouping: str) -> None:
        """Group the list another way."""
        self._grouping = grouping
        self._group.setText(grouping)
        self._cached.clear()  # what a head says is not said again in its rows
        self._show()

    # ------------------------------------------------------------------------------------------------------- inside

    def _head(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        head.setSpacing(SPACE.grid)
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(self._room.title, TypeRole.HEADING), 1)
        if len(self._room.groupings) > 1:
            top.addWidget(self._group)
            self._group.clicked.connect(self._open_groupings)
        for kind in self._room.kinds[1:]:
            if kind in self._room.listed:
                words = f"New {KINDS[kind].LABEL.lower()}"
                other = Button(self._session.theme, KINDS[kind].LABEL, "plus", ButtonRole.QUIET, name=words)
                other.clicked.connect(lambda _on=False, kind=kind: self._add_kind(kind))
                top.addWidget(other)
        head.addLayout(top)
        if self._room.states:
            self._fill_filters()
            head.addWidget(self._filters)
        kind = self._room.kinds[0]
        words = f"Add {with_article(KINDS[kind].LABEL)}"
        if can_be_named(kind):
            self.quick_add = QuickAdd(self._session, words)
            self.quick_add.added.connect(self.add)
            self.quick_add.finished.connect(self._open_chosen)
            head.addWidget(self.quick_add)
        else:
            add = Button(self._session.theme, words, "plus")
            add.clicked.connect(lambda: self.add(""))
            head.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(head)

    def _fill_filters(self) -> None:
        flow = FlowLayout(self._filters, SPACE.inside)
        choices = declarations(KINDS[self._room.kinds[0]])[self._room.states].choices
        for choice in choices or ():
            chip = self._chips[str(choice)] = Chip(self._session.theme, choice.label)
            chip.toggled.connect(lambda on, choice=choice: self._filter(str(choice), on))
            flow.addWidget(chip)
        self._filters.hide()

    def _count_states(self) -> None:
        """Offer as filters the states that there are, with how many; one alone would filter nothing."""
        field = self._room.states
        counts = Counter(str(getattr(record, field, "")) for record in self._found.records.values())
        for state, chip in self._chips.items():
            chip.show_count(counts[state])
            chip.setVisible(bool(counts[state]) or state in self._wanted)
        there = sum(bool(counts[state]) for state in self._chips)
        self._filters.setVisible(there > 1 or bool(self._wanted))

    def _filter(self, state: str, on: bool) -> None:
        self._wanted = self._wanted | {state} if on else self._wanted - {state}
        self._show()

    def _open_groupings(self) -> None:
        menu = QMenu(self)
        for grouping in self._room.groupings:
            choice = menu.addAction(grouping)
            choice.setCheckable(True)
            choice.setChecked(grouping == self._grouping)
            choice.triggered.connect(lambda _on=False, grouping=grouping: self.group_by(grouping))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._group.mapToGlobal(QPoint(0, self._group.height())))

    def _of_group(self) -> dict[str, object]:
        """Return what a new record shares with the one that is chosen: its pillar, position or agenda item."""
        chosen = self._found.records.get(self.key())
        field = {"Pillar": "pillar", "Position": "position", "Agenda item": "agenda_item"}.get(self._grouping)
        if chosen is None or field is None or self._room.kinds[0] != chosen.KIND:
            return {}
        return {field: getattr(chosen, field)} if hasattr(chosen, field) else {}

    def _add_kind(self, kind: str) -> None:
        values: dict[str, object] = {}
        chosen = self._found.records.get(self.key())
        if chosen is not None and f"{chosen.KIND}" in declarations(KINDS[kind]):
            values[chosen.KIND] = chosen.id
        make_record(self._session, kind, "", while_alive(self, self._added), **values)

    def _open_chosen(self) -> None:
        if self.key():
            self.opened.emit(self.key())

    def _added(self, record: Record) -> None:
        self.chosen.emit(record.id)

    def _read(self) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()
        self._dossier = dossier
        listed = self._room.listed
        if self.needs_dossier():
            self._take(dossier, Found({}, {}))
            return
        take: Callable[[Found], None] = while_alive(self, lambda found: self._take(dossier, found))
        self._session.read(lambda: read_list(workspace, listed, dossier), take)

    def _take(self, dossier: RecordId, found: Found) -> None:
        if dossier == self._dossier:
            self._found = found
            self._show()
            self.arrived.emit()

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        known = self._found.records.keys() | self._found.near.keys()
        ids = [record for kind, record in changed if kind in self._room.listed or record in known]
        if not changed:
            self._read()
        elif ids and self._dossier:
            workspace = self._session.workspace
            again: Callable[[Found], None] = while_alive(self, lambda found: self._take_again(ids, found))
            self._session.read(lambda: read_again(workspace, ids), again)

    def _take_again(self, ids: Iterable[RecordId], found: Found) -> None:
        records = {key: record for key, record in self._found.records.items() if key not in ids}
        for key, record in found.records.items():
            inside = str(getattr(record, "dossier", self._dossier)) == self._dossier
            if record.KIND in self._room.listed and inside:
                records[key] = record
        self._found = Found(records, {**self._found.near, **found.near, **found.records})
        self._cached.clear()
        self._show()
        self.arrived.emit()

    def _show(self) -> None:
        records = [r for r in self._found.records.values() if passes(r, self._room.states, self._wanted)]
        self._count_states()
        self.show_rows(self._rows(records))
        self._stack.setCurrentIndex(0 if self._shown or self._wanted else 1)

    def _rows(self, records: list[Record]) -> list[Row]:
        near = self._found.near
        groups: dict[Group, list[Record]] = {}
        for record in records:
            groups.setdefault(GROUPINGS[self._grouping](record, near), []).append(record)
        rows: list[Row] = []
        for group in sorted(groups, key=lambda found: (found.place, found.title.casefold())):
            members = sorted(groups[group], key=lambda record: order_in_group(record, near))
            if group.title:
                count = sum(record.KIND not in _BENEATH for record in members)
                rows.append(Row(_HEAD + group.title, group.title, icon=group.icon, status=str(count), head=True))
            rows += [self._row(record, group.title) for record in members]
        return rows

    def _row(self, record: Record, head: str) -> Row:
        cached = self._cached.get(record.id)
        if cached is not None and cached[0] is record:
            return cached[1]
        beneath = record.KIND in _BENEATH
        above = linked_title(self._found.near, str(getattr(record, "counterpart", ""))) if beneath else head
        row = row_of(record, self._found.near, icon=beneath, depth=int(beneath), above=above)
        self._cached[record.id] = (record, row)
        return row


def read_list(workspace: Workspace, kinds: Iterable[str], dossier: RecordId) -> Found:
    """Read the records of some kinds, of one dossier where they belong to one, and what they link to."""
    records: dict[RecordId, Record] = {}
    for kind in kinds:
        inside = dossier if issubclass(KINDS[kind], DossierRecord) else None
        records |= {record.id: record for record in reading.records(workspace, kind, inside)}
    return Found(records, {**_near(workspace, records.values()), **records})


def read_again(workspace: Workspace, ids: Iterable[RecordId]) -> Found:
    """Read some records again, and what they link to."""
    records = dict(reading.many(workspace, ids))
    return Found(records, _near(workspace, records.values()))


def _near(workspace: Workspace, records: Iterable[Record]) -> dict[RecordId, Record]:
    wanted = {link for record in records for link in links_of(record)}
    near = dict(reading.many(workspace, wanted))
    further = {str(getattr(record, "agenda_item", "")) for record in near.values()} - near.keys() - {""}
    return near | dict(reading.many(workspace, further))
