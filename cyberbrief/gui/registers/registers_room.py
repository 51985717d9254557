"""The registers: confidence-building measures, norms, capacity and deadlines, a table each, on one page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from cyberbrief.domain.concern import MeasureStatus, Register
from cyberbrief.domain.known_measures import LISTS, KnownMeasure, MeasureList
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.quick_add import QuickAdd
from cyberbrief.gui.records.record_picker import make_record
from cyberbrief.gui.registers.entry_columns import COLUMNS, DEADLINES
from cyberbrief.gui.registers.entry_pane import EntryPane
from cyberbrief.gui.registers.entry_table import EntryTable
from cyberbrief.gui.registers.norm_grid import NormGrid, Spot
from cyberbrief.gui.registers.note_popup import NotePopup
from cyberbrief.gui.registers.register_export import RegisterExport
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import editing, registers, sitting
from cyberbrief.services.registers import Entries, entries, is_overdue

_TABS: Mapping[str, tuple[str, str]] = {
    Register.CONFIDENCE: (later("Confidence-building"), later("Add a measure")),
    Register.NORM: (later("Norms"), later("Add an entry on a norm")),
    Register.CAPACITY: (later("Capacity"), later("Add an offer or a need")),
    DEADLINES: (later("Deadlines"), later("Add a deadline")),
}
_EMPTY = later(
    "Nothing here yet. A register keeps what was agreed: our status, that of others, the next step and who owes it."
)
_NO_DOSSIER = later("Registers belong to a dossier: one negotiation with all that belongs to it. Make the first.")
_NONE_OVERDUE = later("Nothing in this register is overdue.")
_GRID, _TABLE = "grid", "table"
_LOOKED_AT = frozenset({"measure", "deadline", "reference", "counterpart", "dossier"})
_BESIDE_FROM = 1360
_ADD_WIDTH = 260


class RegistersRoom(Surface):
    """A place names an entry, which is shown whole beside its register."""

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, spacing=0)
        self._session = session
        self._entries: Entries | None = None
        self._read_for: RecordId | None = None
        self._is_stale = False
        self._tab: str = Register.CONFIDENCE
        self._wanted = ""
        self.setAccessibleName(tr("Registers"))
        theme = session.theme
        self.tabs = Segments(theme, tr("Registers"), [(key, tr(words[0])) for key, words in _TABS.items()])
        self.views = Segments(theme, tr("How the norms are shown"), [(_GRID, tr("Grid")), (_TABLE, tr("Table"))])
        self.overdue = Chip(theme, tr("Overdue"), "triangle")
        self.quick_add = QuickAdd(session, tr(_TABS[self._tab][1]))
        self.bring_in = Button(theme, tr("Bring in a list …"), "arrow-in")
        self.export = Button(theme, tr("Export …"), "export", name=tr("Export the registers"))
        self.exporting = RegisterExport(session, self)
        self.table = EntryTable(theme, tr("Register"))
        self.grid = NormGrid(theme)
        self.missing = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self.pane = EntryPane(session)
        self._empty = EmptyState(theme, "clipboard", tr(_EMPTY), tr("Add the first"))
        self._calm = EmptyState(theme, "check-circle", tr(_NONE_OVERDUE))
        self._begin_dossier = EmptyState(theme, "folder", tr(_NO_DOSSIER), tr("New dossier"))
        self._arrange()
        self._connect()
        self._dress()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open, leave=self.leave)

    def open(self, place: Place) -> None:
        """Come to the registers, or to one entry of them."""
        dossier = self._session.dossier()
        self._pages.setCurrentWidget(self._splitter if dossier else self._begin_dossier)
        if not dossier:
            return
        self._wanted = place.record
        if place.record:
            self._open_entry(place.record, place.part)
        if self.hasFocus():
            self.table.setFocus()
        if self._read_for != dossier:
            self.pane.setVisible(bool(place.record))
        if self._read_for != dossier or self._is_stale:
            self._read()
        else:
            self._find_wanted()
            self._tell_sight()

    def leave(self) -> None:
        """Write down what was typed, in a cell or on the page of an entry."""
        leave_all(self.table)
        self.pane.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the entry beside the table where there is room for both."""
        super().resizeEvent(event)
        beside = self.width() >= self._session.theme.px(_BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() is not way:
            self._splitter.setOrientation(way)
            self._share()

    # ------------------------------------------------------------------------------------------------------- made

    def _arrange(self) -> None:
        page = Surface(Ground.PAGE, spacing=SPACE.grid)
        page.column.setContentsMargins(SPACE.pane, SPACE.gutter, SPACE.pane, SPACE.narrow)
        head = QWidget()
        flow = FlowLayout(head, SPACE.grid, centred=True)
        self.quick_add.setFixedWidth(self._session.theme.px(_ADD_WIDTH))
        for part in (self.tabs, self.views, self.overdue, self.quick_add, self.bring_in, self.export, self.missing):
            flow.addWidget(part)
        self._views = QStackedWidget()
        for view in (self.table, self.grid, self._empty, self._calm):
            self._views.addWidget(view)
        page.column.addWidget(Label(tr("Registers"), TypeRole.TITLE), 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addWidget(head)
        page.column.addWidget(self.exporting)
        page.column.addWidget(self._views, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(page)
        self._splitter.addWidget(self.pane)
        self.pane.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._begin_dossier)
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        session = self._session
        self.tabs.chosen.connect(self._show_tab)
        self.views.chosen.connect(lambda _view: self._show())
        self.overdue.toggled.connect(lambda _on: self._show())
        self.quick_add.added.connect(self.add)
        self.quick_add.begun.connect(lambda title: self._make(title, lambda _made: None))
        self.quick_add.finished.connect(self.table.setFocus)
        self.bring_in.clicked.connect(self._open_lists)
        self.export.clicked.connect(self.exporting.begin)
        self._empty.wanted.connect(self.quick_add.line.setFocus)
        self._begin_dossier.wanted.connect(session.actions["new-dossier"].trigger)
        self.table.opened.connect(lambda record: session.go(Place("registers", record)))
        self.table.walked.connect(self._walked)
        self.table.entries.chosen.connect(self._change)
        self.table.cells.typed.connect(self._type)
        self.table.cells.left.connect(self._seal)
        self.grid.pressed_on.connect(self._open_spot)
        self.pane.closed.connect(self._close_pane)
        self.pane.shown.connect(lambda _loaded: self._tell_sight())
        self.pane.delete_wanted.connect(self.delete)
        for action, perform in (
            ("new", self.quick_add.line.setFocus),
            ("delete", self.delete),
            ("history", self._history),
        ):
            session.actions[action].triggered.connect(while_alive(self, partial(self._if_seen, perform)))
        session.changes.changed.connect(self._changed)

    # ------------------------------------------------------------------------------------------------------ shown

    def _read(self) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()
        self._read_for, self._is_stale = dossier, False
        take: Callable[[Entries], None] = while_alive(self, lambda found: self._take(dossier, found))
        self._session.read(lambda: entries(workspace, dossier), take, self if self._entries is None else None)

    def _take(self, dossier: RecordId, found: Entries) -> None:
        if dossier == self._read_for:
            self._entries = found
            self._find_wanted()
            self._show()
            self._tell_sight()

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if not changed or any(kind in _LOOKED_AT for kind, _record in changed):
            if self.isVisible() and self._session.dossier():
                self._read()
            else:
                self._is_stale = True

    def _find_wanted(self) -> None:
        if self._entries is None or not self._wanted:
            return
        tab = next((key for key in _TABS if any(one.id == self._wanted for one in self._of(key))), self._tab)
        if tab != self._tab:
            self.tabs.set_key(tab)
            self._show_tab(tab)
        self.table.set_key(self._wanted)
        self._wanted = ""

    def _show_tab(self, tab: str) -> None:
        self._tab = tab
        words = tr(_TABS[tab][1])
        self.quick_add.line.setPlaceholderText(words)
        self.quick_add.line.setAccessibleName(words)
        self._dress()
        self._show()

    def _dress(self) -> None:
        self.views.setVisible(self._tab == Register.NORM)
        self.bring_in.setVisible(self._tab == Register.CONFIDENCE)
        self.export.setVisible(self._tab != DEADLINES)

    def _show(self) -> None:
        if self._entries is None:
            return
        instant = datetime.now(tz=UTC)
        for tab, (words, _add) in _TABS.items():
            held = self._of(tab)
            late = sum(is_overdue(one, instant) for one in held)
            self.tabs.set_words(tab, tr("{register} {count}", register=tr(words), count=len(held)))
            self.tabs.set_count(tab, str(late) if late else "", "triangle", Ink.ERROR)
        held = self._of(self._tab)
        late_here = [one for one in held if is_overdue(one, instant)]
        self.overdue.show_count(len(late_here))
        self.overdue.setVisible(bool(late_here) or self.overdue.isChecked())
        shown = late_here if self.overdue.isChecked() else held
        key = self.table.key()
        self.table.entries.show_entries(COLUMNS[self._tab], shown, self._entries)
        self.table.set_key(key)
        self.grid.norms.show_entries(self._entries)
        self._choose_view(shown)

    def _choose_view(self, shown: list[Record]) -> None:
        as_grid = self._tab == Register.NORM and self.views.key() == _GRID and not self.overdue.isChecked()
        missing = self.grid.norms.missing()
        self.missing.setVisible(as_grid and bool(missing))
        self.missing.setText(tr_counted(missing, "{n} norm has no entry yet", "{n} norms have no entry yet"))
        if as_grid:
            self._views.setCurrentWidget(self.grid)
        elif shown:
            self._views.setCurrentWidget(self.table)
        else:
            self._views.setCurrentWidget(self._calm if self.overdue.isChecked() else self._empty)

    def _of(self, tab: str) -> list[Record]:
        found = self._entries
        if found is None:
            return []
        if tab == DEADLINES:
            return list(found.deadlines)
        return [one for one in found.measures if str(one.register) == tab]

    def _tell_sight(self) -> None:
        if self.isVisible() and self._entries is not None:
            record = self.pane.keeper.record if self.pane.isVisible() else None
            path = (record.title_text,) if record is not None else ()
            facts = (tr("Enter changes a cell, and opens the entry on its title"),)
            self._session.sight(self, Sight(path, facts, markings_of(self._entries.near().values())))

    # ---------------------------------------------------------------------------------------------------- changed

    def add(self, title: str) -> None:
        """Add an entry to the register that is shown, and open it."""
        self._make(title, while_alive(self, lambda made: self._session.go(Place("registers", made.id))))

    def _make(self, title: str, done: Callable[[Record], None]) -> None:
        if self._tab == DEADLINES:
            make_record(self._session, "deadline", title, done)
        else:
            make_record(self._session, "measure", title, done, register=Register.named(self._tab))

    def delete(self) -> None:
        """Move the entry that has the keyboard to the bin; undo brings it back."""
        record = self.pane.keeper.id if self.pane.isVisible() else self.table.key()
        if record:
            workspace, say = self._session.workspace, self._session.say
            words = tr("The entry is in the bin.")
            self._session.write(lambda: editing.delete(workspace, [record]), lambda _step: say(words))

    def _change(self, record: str, field: str, value: object) -> None:
        workspace = self._session.workspace
        self._session.write(lambda: registers.change(workspace, record, {field: value}))

    def _type(self, record: str, field: str, value: object) -> None:
        workspace = self._session.workspace
        self._session.write(lambda: sitting.keep(workspace, record, {field: value}))

    def _seal(self, record: str) -> None:
        workspace = self._session.workspace
        self._session.write(lambda: sitting.seal(workspace, [record]))

    def _open_lists(self) -> None:
        menu = QMenu(self)
        for one in LISTS:
            menu.addAction(tr(one.name)).triggered.connect(lambda _on=False, one=one: self._bring_in(one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.bring_in.mapToGlobal(QPoint(0, self.bring_in.height())))

    def _bring_in(self, list_: MeasureList) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()
        titles = {one: title_of(one) for one in list_.measures}

        def said(count: int) -> None:
            nothing = tr("All of them stand in the register already.")
            words = tr_counted(count, "{n} measure came in.", "{n} measures came in.")
            self._session.say(words if count else nothing)

        self._session.write(lambda: registers.bring_in(workspace, dossier, list_, titles.__getitem__), said)

    # ------------------------------------------------------------------------------------------------- eleven norms

    def _open_spot(self, index: QModelIndex) -> None:
        spot = self.grid.norms.spot(index)
        if spot.measure is None:
            self._add_norm(spot)
            return
        entry, party = spot.measure.id, spot.party
        known = registers.status_of(spot.measure, party) if party else None
        status = known.status if known is not None else MeasureStatus.UNKNOWN if party else spot.measure.status
        popup = NotePopup(self._session.theme, self, self.grid.norms.party_name(index), spot, status)
        popup.status_chosen.connect(lambda key: self._set_status(entry, party, MeasureStatus.named(key)))
        popup.note_typed.connect(lambda words: self._keep_note(entry, party, words))
        popup.note_left.connect(lambda: self._seal(entry))
        popup.entry_wanted.connect(lambda: self._session.go(Place("registers", entry)))
        box = self.grid.visualRect(index)
        popup.open_at(self.grid.viewport().mapToGlobal(QPoint(box.left(), box.bottom() + SPACE.inside)))

    def _add_norm(self, spot: Spot) -> None:
        workspace, dossier, title = self._session.workspace, self._session.dossier(), tr(spot.norm.words)
        go: Callable[[Record], None] = while_alive(
            self, lambda made: self._session.go(Place("registers", made.id, "implementation"))
        )
        self._session.write(lambda: registers.add_norm(workspace, dossier, spot.norm, title), go)

    def _set_status(self, entry: RecordId, party: RecordId, status: MeasureStatus) -> None:
        if not party:
            self._change(entry, "status", status)
            return
        workspace = self._session.workspace
        self._session.write(lambda: registers.set_status(workspace, entry, party, status))

    def _keep_note(self, entry: RecordId, party: RecordId, words: str) -> None:
        workspace = self._session.workspace
        self._session.write(lambda: registers.keep_note(workspace, entry, party, words))

    # ----------------------------------------------------------------------------------------------------- the entry

    def _open_entry(self, record: RecordId, part: str) -> None:
        if self.pane.isHidden():
            self.pane.show()
            self._share()
        self.pane.open(record, part)

    def _walked(self, record: RecordId) -> None:
        if self.pane.isVisible() and record != self.pane.keeper.id:
            self._session.go(Place("registers", record))

    def _close_pane(self) -> None:
        self.pane.leave()
        self.pane.hide()
        self._tell_sight()
        self.table.setFocus()

    def _share(self) -> None:
        whole = self._splitter.width() if self._splitter.orientation() is Qt.Orientation.Horizontal else self.height()
        self._splitter.setSizes([round(whole * 0.55), round(whole * 0.45)])

    def _history(self) -> None:
        page = self.pane.page()
        if self.pane.isVisible() and page is not None:
            page.open_history()

    def _if_seen(self, perform: Callable[[], object], _on: bool) -> None:  # as the action hands it
        if self.isVisible():
            perform()


def title_of(measure: KnownMeasure) -> str:
    """Return the title under which a measure of a list comes in, in the language of the window."""
    return tr(measure.title)
