"""The list of a room: its head, filters, the line on which one adds, rows under the heads of a grouping, and its foot.

Reading, filtering, grouping and sorting are jobs; the window shows what they bring, a row when it comes into sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.long_list import LongList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.records.bulk_bar import BulkBar
from cyberbrief.gui.records.filter_row import FilterRow
from cyberbrief.gui.records.filters import Filter
from cyberbrief.gui.records.form_layouts import is_of_dossier
from cyberbrief.gui.records.hidden_strip import HiddenStrip
from cyberbrief.gui.records.kind_words import ADD_WORDS, EMPTY_LISTS
from cyberbrief.gui.records.list_source import Arranged, ListSource, Wish
from cyberbrief.gui.records.many_actions import ManyActions
from cyberbrief.gui.records.quick_add import QuickAdd
from cyberbrief.gui.records.quick_link import QuickLink
from cyberbrief.gui.records.record_picker import can_be_named, make_record
from cyberbrief.gui.records.room_list import RoomList
from cyberbrief.gui.records.room_table import GROUPING_WORDS, OF_GROUP, KindRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, TypeRole


class RecordList(RoomList):
    """`chosen(id)` when another row is chosen, `opened(id)` on Enter; `arrived()` when rows were read or arranged.

    While nobody looks at the room, neither at the list nor at the page beside it, a change waits until one comes back.
    """

    rows: LongList

    def __init__(self, session: Session, room: KindRoom) -> None:
        super().__init__(LongList(session.theme, tr(room.title)))
        self.setAccessibleName(tr("{room}: list", room=tr(room.title)))
        self._session, self._room = session, room
        self._beside: QWidget | None = None
        self._source = ListSource(session.workspace, room)
        self._wish = Wish(grouping=_remembered(session, room))
        self._arranged = Arranged()
        self._read_for: RecordId | None = None
        self._pending: set[RecordId] = set()
        self._asked = 0
        self._selected: tuple[RecordId, ...] = ()
        self.many = ManyActions(session, self.rows, self.selected)
        self.foot = BulkBar(session, self.many)
        self.hidden = HiddenStrip()
        self.filters = FilterRow(session, room.states)
        self.quick_add: QuickAdd | None = None
        self.quick_link = QuickLink(session)
        self._group = Button(session.theme, "", "sort", ButtonRole.QUIET)
        self._empty = EmptyState(session.theme, room.icon, tr(EMPTY_LISTS[room.kinds[0]]), in_list=True)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # in a low window the list gives way, not what stands above it
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        self._head()
        self.column.addWidget(Line())
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.hidden)
        self.column.addWidget(self.foot)
        self.foot.show_count(0)
        self._connect()

    # ------------------------------------------------------------------------------------------------ what it shows

    def records(self) -> Iterable[Record]:
        """Return the records of the list, and those whose names stand in it."""
        return self._arranged.near.values()

    def markings(self) -> tuple[Marking, ...]:
        """Return the markings of all that can be seen in the list, worked out beforehand."""
        return self._arranged.markings

    def selected(self) -> tuple[Record, ...]:
        """Return the records that are chosen together, in their order."""
        records = self._arranged.records
        return tuple(records[key] for key in self._selected if key in records)

    def needs_dossier(self) -> bool:
        """Say whether what belongs here belongs to a dossier, and there is none yet."""
        return not self._session.dossier() and any(is_of_dossier(KINDS[kind]) for kind in self._room.listed)

    def delete_together(self) -> bool:
        """Move all that are chosen together to the bin; say whether there were several."""
        several = len(self._selected) > 1
        if several:
            self.many.delete()
        return several

    def first(self) -> RecordId:
        """Return the record of the first row; nothing where the list is empty."""
        return next(iter(self._arranged.rows.places), "")

    def next_to(self, record: RecordId) -> RecordId:
        """Return the record below another, else the one above it."""
        keys, places = self._arranged.rows.keys, self._arranged.rows.places
        if record not in places:
            return self.first()
        here = places[record]
        rest = (*keys[here + 1 : here + 3], *keys[max(0, here - 2) : here][::-1])  # a head may stand between
        return next((key for key in rest if key in places), self.first() if self.first() != record else "")

    def refresh(self) -> None:
        """Read the list anew where the dossier is another or nothing was read yet, and what changed meanwhile."""
        self.setEnabled(not self.needs_dossier())
        if self._read_for != self._session.dossier():
            self._read()
        elif self._pending:
            self._read_pending()

    def stand_beside(self, page: QWidget) -> None:
        """Take the page of the room, which is in sight also while the list is folded away."""
        self._beside = page

    def begin(self) -> None:
        """Put the keyboard where one adds."""
        if self.quick_add is not None:
            self.quick_add.line.setFocus()
        else:
            self.add("")

    def add(self, title: str) -> None:
        """Add a record of the room's first kind and open it."""
        done = self._added if title else self._added_unnamed
        make_record(self._session, self._room.kinds[0], title, while_alive(self, done), **self._of_group())

    def _keep_begun(self, title: str) -> None:
        make_record(self._session, self._room.kinds[0], title, lambda _made: None, **self._of_group())

    def group_by(self, grouping: str) -> None:
        """Group the list another way, and do so from now on."""
        self._wish = Wish(self._wish.dossier, grouping, self._wish.filters)
        self._name_grouping()
        others = (kept for kept in self._session.machine.settings.list_groupings if not kept.startswith(self._mark()))
        self._session.machine.change(list_groupings=(*others, f"{self._mark()}{grouping}"))
        self._arrange()

    def filter_by(self, wanted: frozenset[Filter]) -> None:
        """Leave only what is asked for."""
        self._wish = Wish(self._wish.dossier, self._wish.grouping, wanted)
        self._arrange()

    # ------------------------------------------------------------------------------------------------------- inside

    def _connect(self) -> None:
        self.rows.several.connect(self._several)
        self.rows.asked.connect(self._open_menu)
        self.foot.closed.connect(lambda: self.rows.choose_only(self.rows.key()))
        self.filters.changed.connect(self.filter_by)
        self.hidden.cleared.connect(self.filters.clear)
        self._session.changes.changed.connect(self._changed)

    def _head(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        head.setSpacing(SPACE.grid)
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(tr(self._room.title), TypeRole.HEADING), 1)
        if len(self._room.groupings) > 1:
            top.addWidget(self._group)
            self._name_grouping()
            self._group.clicked.connect(self._open_groupings)
        for kind in self._room.kinds[1:]:
            if kind in self._room.listed:
                label = tr(KINDS[kind].LABEL)
                other = Button(self._session.theme, label, "plus", ButtonRole.QUIET, name=tr(ADD_WORDS[kind]))
                other.clicked.connect(lambda _on=False, kind=kind: self._add_kind(kind))
                top.addWidget(other)
        head.addLayout(top)
        head.addWidget(self.filters)
        self.filters.hide()
        kind = self._room.kinds[0]
        words = tr(ADD_WORDS[kind])
        if can_be_named(kind):
            self.quick_add = QuickAdd(self._session, words)
            self.quick_add.added.connect(self.add)
            self.quick_add.begun.connect(self._keep_begun)
            self.quick_add.finished.connect(self._open_chosen)
            head.addWidget(self.quick_add)
            head.addWidget(self.quick_link)
        else:
            add = Button(self._session.theme, words, "plus")
            add.clicked.connect(lambda: self.add(""))
            head.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        self.quick_link.hide()
        self.column.addLayout(head)

    def _name_grouping(self) -> None:
        words = tr(GROUPING_WORDS[self._wish.grouping])
        self._group.setText(words)
        self._group.setAccessibleName(tr("Group the list: {grouping}", grouping=words))

    def _open_groupings(self) -> None:
        menu = QMenu(self)
        for grouping in self._room.groupings:
            choice = menu.addAction(tr(GROUPING_WORDS[grouping]))
            choice.setCheckable(True)
            choice.setChecked(grouping == self._wish.grouping)
            choice.triggered.connect(lambda _on=False, grouping=grouping: self.group_by(grouping))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._group.mapToGlobal(QPoint(0, self._group.height())))

    def _open_menu(self, spot: QPoint) -> None:
        self.many.menu(lambda: self.opened.emit(self.key())).popup(spot)

    def _of_group(self) -> dict[str, object]:
        """Return what a new record shares with the one that is chosen: its pillar, position or agenda item."""
        chosen = self._arranged.records.get(self.key())
        field = OF_GROUP.get(self._wish.grouping)
        if chosen is None or field is None or field not in declarations(KINDS[self._room.kinds[0]]):
            return {}
        return {field: getattr(chosen, field)} if hasattr(chosen, field) else {}

    def _add_kind(self, kind: str) -> None:
        values: dict[str, object] = {}
        chosen = self._arranged.records.get(self.key())
        if chosen is not None and chosen.KIND in declarations(KINDS[kind]):
            values[chosen.KIND] = chosen.id
        make_record(self._session, kind, "", while_alive(self, self._added_unnamed), **values)

    def _open_chosen(self) -> None:
        self.quick_link.hide()
        if self.key():
            self.opened.emit(self.key())

    def _added(self, record: Record) -> None:
        self.quick_link.offer(record)
        self.chosen.emit(record.id)

    def _added_unnamed(self, record: Record) -> None:
        self.opened.emit(record.id)  # its name is to be written on its page

    def _several(self) -> None:
        self._selected = self.rows.selected_keys()
        self.foot.show_count(len(self._selected))

    # --------------------------------------------------------------------------------------------- read and arranged

    def _read(self) -> None:
        dossier = self._read_for = self._session.dossier()
        self._wish = Wish(dossier, self._wish.grouping, self._wish.filters)
        self._pending.clear()
        if self.needs_dossier():
            self._asked += 1
            self._show(Arranged(self._wish))
            return
        self._ask(self._source.read)

    def _read_pending(self) -> None:
        ids = frozenset(self._pending)
        self._pending.clear()
        self._ask(lambda wish: self._source.read_again(ids, wish))

    def _arrange(self) -> None:
        if self._read_for is not None and not self.needs_dossier():
            self._ask(self._source.arrange)

    def _ask(self, job: Callable[[Wish], Arranged]) -> None:
        self._asked += 1
        asked, wish = self._asked, self._wish

        def take(arranged: Arranged) -> None:
            if asked == self._asked:  # else something newer is under way
                self._show(arranged)

        nothing = self._stack if not self._arranged.rows.keys else None
        self._session.read(lambda: job(wish), while_alive(self, take), nothing)

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        near = self._arranged.near
        ids = {record for kind, record in changed if kind in self._room.listed or record in near}
        if not changed:
            self._read_for = None
            if self._in_sight():
                self._read()
        elif ids and self._read_for is not None:
            self._pending |= ids
            if self._in_sight():
                self._read_pending()

    def _in_sight(self) -> bool:
        page = self._beside
        return self.isVisible() or (page is not None and isValid(page) and page.isVisible())

    def _show(self, arranged: Arranged) -> None:
        self._arranged = arranged
        self.filters.show_offers(arranged.offers)
        self.rows.set_rows(arranged.rows)
        self._stack.setCurrentIndex(0 if arranged.total else 1)
        self.hidden.show_count(tr_counted(arranged.hidden, "{n} hidden by filters", "{n} hidden by filters"))
        self.hidden.setVisible(bool(arranged.hidden))
        self._several()
        self.arrived.emit()

    def _mark(self) -> str:
        return f"{self._room.id}="


def _remembered(session: Session, room: KindRoom) -> str:
    kept = dict(words.split("=", 1) for words in session.machine.settings.list_groupings)
    return kept[room.id] if kept.get(room.id) in room.groupings else room.groupings[0]
