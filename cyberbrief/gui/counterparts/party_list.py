"""The list of parties: by kind, by group, or from those with us to those against us, with their delegates beneath."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.domain.counterpart import Counterpart, PartyKind
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.counterparts.party_rows import GROUPING_WORDS, Grouping, is_wanted, rows_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.list_row import RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.records.quick_add import QuickAdd
from cyberbrief.gui.records.record_picker import RecordPicker, make_record
from cyberbrief.gui.records.room_list import RoomList
from cyberbrief.gui.records.room_table import KindRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, TypeRole
from cyberbrief.services import adding, taking_part
from cyberbrief.services.parties import Parties, parties

_LOOKED_AT = frozenset({"counterpart", "delegate", "membership", "stance", "dossier"})


class PartyList(RoomList):
    """The parties of the dossier one is in, or of the whole store (`everywhere`)."""

    def __init__(self, session: Session, room: KindRoom, *, everywhere: bool = False) -> None:
        super().__init__(RowList(session.theme, tr(room.title)))
        self.setAccessibleName(tr("{room}: list", room=tr(room.title)))
        self._session, self._room, self._everywhere = session, room, everywhere
        self._found = Parties((), {})
        self._read_for: RecordId | None = None
        self._grouping = Grouping.KIND
        self._wanted: frozenset[str] = frozenset()
        self.quick_add = QuickAdd(session, tr("Add a counterpart"))
        self._group = Button(session.theme, tr(GROUPING_WORDS[self._grouping]), "sort", ButtonRole.QUIET)
        self._chips: dict[str, Chip] = {}
        self._filters = QWidget()
        self._empty = EmptyState(session.theme, room.icon, tr("No counterparts yet."), in_list=True)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # in a low window the list gives way, not what stands above it
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        self._head()
        self.column.addWidget(Line())
        self.column.addWidget(self._stack, 1)
        self.quick_add.added.connect(self.add)
        self.quick_add.begun.connect(lambda name: make_record(session, Counterpart.KIND, name, lambda _made: None))
        self.quick_add.finished.connect(self._open_chosen)
        session.changes.changed.connect(self._changed)

    # ------------------------------------------------------------------------------------------------ what it shows

    def records(self) -> Iterable[Record]:
        """Return the parties and their people."""
        for party in self._found.parties:
            yield party.counterpart
            yield from party.delegates

    def needs_dossier(self) -> bool:
        """Say whether there is no dossier whose parties could be listed."""
        return not self._everywhere and not self._session.dossier()

    def refresh(self) -> None:
        """Read the list anew where the dossier is another, or nothing was read yet."""
        self.setEnabled(not self.needs_dossier())
        if self._read_for != self._asked():
            self._read()

    def begin(self) -> None:
        """Put the keyboard where one adds."""
        self.quick_add.line.setFocus()

    def add(self, name: str) -> None:
        """Add a party; one of that name that the store knows already is put to the table instead of a second one."""
        workspace, dossier = self._session.workspace, self._session.dossier()
        go: Callable[[RecordId], None] = while_alive(self, self.chosen.emit)

        def known(found: Parties) -> None:
            same = [one.counterpart.id for one in found.parties if _same(one.counterpart.name, name)]
            if not same and self._everywhere:
                made = Counterpart(id=adding.new_id(), name=name)
                self._session.write(lambda: adding.add(workspace, [made]), lambda _ids: go(made.id))
            elif not same:
                make_record(self._session, Counterpart.KIND, name, lambda made: go(made.id))
            elif dossier and not self._everywhere:
                self.join(same[0])
            else:
                go(same[0])

        self._session.read(lambda: parties(workspace), while_alive(self, known))

    def join(self, counterpart: RecordId) -> None:
        """Put a party that the store knows to the table of the dossier, and open it."""
        workspace, dossier = self._session.workspace, self._session.dossier()
        go: Callable[[object], None] = while_alive(self, lambda _done: self.chosen.emit(counterpart))
        self._session.write(lambda: taking_part.join(workspace, dossier, counterpart), go)

    def group_by(self, grouping: Grouping) -> None:
        """Group the list another way."""
        self._grouping = grouping
        self._group.setText(tr(GROUPING_WORDS[grouping]))
        self._group.setAccessibleName(tr("Group the list: {way}", way=tr(GROUPING_WORDS[grouping])))
        self._show()

    # ------------------------------------------------------------------------------------------------------- inside

    def _head(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        head.setSpacing(SPACE.grid)
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(tr(self._room.title), TypeRole.HEADING), 1)
        top.addWidget(self._group)
        self._group.clicked.connect(self._open_groupings)
        self._group.setAccessibleName(tr("Group the list: {way}", way=tr(GROUPING_WORDS[self._grouping])))
        head.addLayout(top)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._filters.setSizePolicy(policy)
        flow = FlowLayout(self._filters, SPACE.inside)
        for kind in PartyKind:
            self._chip(flow, str(kind), tr(kind.label))
        self._chip(flow, "no-profile", tr("No profile"))
        head.addWidget(self._filters)
        head.addWidget(self.quick_add)
        if not self._everywhere:
            words = tr("From all counterparts …")
            other = Button(self._session.theme, words, "users", ButtonRole.LINK)
            other.clicked.connect(lambda: self._pick(other))
            line = QHBoxLayout()
            line.addWidget(other)
            line.addStretch(1)
            head.addLayout(line)
        self.column.addLayout(head)

    def _chip(self, flow: FlowLayout, key: str, words: str) -> None:
        chip = self._chips[key] = Chip(self._session.theme, words)
        chip.toggled.connect(lambda on, key=key: self._filter(key, on))
        flow.addWidget(chip)

    def _pick(self, below: QWidget) -> None:
        there = [one.counterpart.id for one in self._found.parties]
        picker = RecordPicker(self._session, self, Counterpart.KIND, there)
        picker.picked.connect(lambda record: self.join(record.id))
        picker.open_below(below)

    def _filter(self, key: str, on: bool) -> None:
        self._wanted = self._wanted | {key} if on else self._wanted - {key}
        self._show()

    def _open_groupings(self) -> None:
        menu = QMenu(self)
        for grouping in self._groupings():
            choice = menu.addAction(tr(GROUPING_WORDS[grouping]))
            choice.setCheckable(True)
            choice.setChecked(grouping is self._grouping)
            choice.triggered.connect(lambda _on=False, grouping=grouping: self.group_by(grouping))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._group.mapToGlobal(QPoint(0, self._group.height())))

    def _groupings(self) -> Sequence[Grouping]:
        return [one for one in Grouping if one is not (Grouping.SIDE if self._everywhere else Grouping.DOSSIER)]

    def _asked(self) -> RecordId:
        return "" if self._everywhere else self._session.dossier()

    def _read(self) -> None:
        asked, workspace = self._asked(), self._session.workspace
        self._read_for = asked
        if self.needs_dossier():
            self._take(asked, Parties((), {}))
            return
        take: Callable[[Parties], None] = while_alive(self, lambda found: self._take(asked, found))
        self._session.read(lambda: parties(workspace, asked), take, None if self._found.parties else self.rows)

    def _take(self, asked: RecordId, found: Parties) -> None:
        if asked == self._asked():
            self._found = found
            self._show()
            self.arrived.emit()

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if not changed or any(kind in _LOOKED_AT for kind, _record in changed):
            self._read()

    def _show(self) -> None:
        self._count()
        wanted = [one for one in self._found.parties if is_wanted(one, self._wanted)]
        self.show_rows(rows_of(wanted, self._grouping, self._found.names))
        self._stack.setCurrentIndex(0 if wanted or self._wanted else 1)

    def _count(self) -> None:
        there = 0
        for key, chip in self._chips.items():
            count = sum(is_wanted(one, frozenset({key})) for one in self._found.parties)
            chip.show_count(count)
            chip.setVisible(bool(count) or key in self._wanted)
            there += bool(count)
        self._filters.setVisible(there > 1 or bool(self._wanted))

    def _open_chosen(self) -> None:
        if self.key():
            self.opened.emit(self.key())


def _same(name: str, other: str) -> bool:
    return " ".join(name.split()).casefold() == " ".join(other.split()).casefold()
