"""The bin: what was deleted, when, by whom and from where, the latest first, to be brought back one by one or together.

There is no emptying: what is deleted stays until its owner destroys the store, so that nothing is lost by a slip.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.domain.finding import folded
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import ROW, Row, RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import deleted
from cyberbrief.services.deleted import Deleted

_LONGEST = 60


class BinRoom(QStackedWidget):
    """A list of deleted records; Enter or the button restores those that are chosen, with what went along with them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: dict[RecordId, Deleted] = {}
        self._wanted: RecordId = ""
        self.setAccessibleName(tr("Bin"))
        theme = session.theme
        self.search = SearchField(theme, tr("Search the bin"))
        self.everywhere = Chip(theme, tr("Every dossier"))
        self.everywhere.toggled.connect(lambda _on: self._read())
        self.search.line.textChanged.connect(lambda _words: self._fill())
        self.search.accepted.connect(lambda _words: self.rows.setFocus())
        self.rows: RowList = RowList(theme, tr("Deleted records"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.restore_button = Button(theme, tr("Restore"), "undo", ButtonRole.PRIMARY)
        self.restore_button.setEnabled(False)
        self.history = Button(theme, tr("History"), "history")
        self._along = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._none = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._empty = EmptyState(
            theme,
            "trash",
            tr("The bin is empty. What you delete lies here until you need it, and nobody empties it."),
            link=tr("Look for what was deleted from other dossiers"),
        )
        self._empty.other_wanted.connect(lambda: self.everywhere.setChecked(True))
        self.addWidget(self._empty)
        self.addWidget(self._page())
        self.rows.selectionModel().selectionChanged.connect(lambda _on, _off: self._tell_chosen())
        self.rows.opened.connect(lambda _key: self.restore(self._chosen()))
        self.restore_button.clicked.connect(lambda _on=False: self.restore(self._chosen()))
        self.history.clicked.connect(lambda _on=False: self._open_history())
        session.actions["history"].triggered.connect(self._open_history)
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, place: Place) -> None:
        """Look what lies there; a place that names a record chooses it."""
        self._wanted = place.record
        if self.hasFocus():
            self.rows.setFocus()
        self._read()

    def restore(self, ids: Collection[RecordId]) -> None:
        """Bring records back with what was deleted along with them; undo puts all of them into the bin again."""
        known = [self._found[key] for key in ids if key in self._found]
        if not known:
            return
        workspace, title = self._session.workspace, known[0].record.title_text[:_LONGEST]

        def done(back: tuple[RecordId, ...]) -> None:
            if len(back) == 1:
                self._session.say(tr("“{title}” is back.", title=title))
            else:
                self._session.say(tr_counted(len(back), "{n} record is back.", "{n} records are back."))

        back: Callable[[tuple[RecordId, ...]], None] = while_alive(self, done)
        self._session.write(lambda: deleted.restore(workspace, [one.record.id for one in known]), back)

    # ------------------------------------------------------------------------------------------------------- inside

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        workspace = self._session.workspace
        dossier = "" if self.everywhere.isChecked() else self._session.dossier()
        take: Callable[[tuple[Deleted, ...]], None] = while_alive(self, self._take)
        self._session.read(lambda: deleted.contents(workspace, dossier or None), take)

    def _take(self, found: tuple[Deleted, ...]) -> None:
        self._found = {one.record.id: one for one in found}
        self._fill()
        if self._wanted in self._found:
            self.rows.set_key(self._wanted)
        self._wanted = ""
        self.setCurrentIndex(1 if found or self.everywhere.isChecked() else 0)
        self._tell_chosen()
        self._session.sight(self, Sight(markings=markings_of(one.record for one in found)))

    def _fill(self) -> None:
        wanted = folded(self.search.text()).split()
        shown = [one for one in self._found.values() if _holds(one, wanted)]
        near = self.rows.currentIndex().row()
        self.rows.set_rows(_row(one) for one in shown)
        if shown and not self.rows.key():
            self.rows.selectionModel().setCurrentIndex(
                self.rows.rows.index(max(0, min(near, len(shown) - 1))),
                QItemSelectionModel.SelectionFlag.ClearAndSelect,
            )
        self._none.setText(tr("Nothing in the bin has these words.") if wanted else tr("The bin is empty."))
        self._none.setVisible(not shown)
        self.rows.setVisible(bool(shown))
        self._tell_chosen()

    def _chosen(self) -> list[RecordId]:
        return [str(index.data(ROW).key) for index in self.rows.selectedIndexes()]

    def _tell_chosen(self) -> None:
        """Say what restoring would bring back beside what is chosen."""
        chosen = [self._found[key] for key in self._chosen() if key in self._found]
        ids = {one.record.id for one in chosen}
        along = {other for one in chosen for other in one.along} - ids
        mentioned = sum(one.mentioned for one in chosen)
        self.restore_button.setEnabled(bool(chosen))
        self.history.setEnabled(len(chosen) == 1)
        words = []
        if along:
            words.append(
                tr_counted(
                    len(along),
                    "{n} record that was deleted along with it comes back too.",
                    "{n} records that were deleted along with it come back too.",
                )
            )
        if mentioned:
            words.append(
                tr_counted(
                    mentioned, "{n} record that points at it finds it.", "{n} records that point at it find it again."
                )
            )
        self._along.setText(" ".join(words))

    def _open_history(self) -> None:
        chosen = self._chosen()
        if self.isVisible() and len(chosen) == 1:
            self._session.go(Place("history", chosen[0]))

    def _page(self) -> QWidget:
        page = Surface(Ground.PAGE, SPACE.pane, SPACE.narrow)
        page.column.addWidget(Label(tr("Bin"), TypeRole.TITLE))
        words = Label(tr("Nothing here is printed, searched or shared."), TypeRole.BODY, Ink.TEXT_2)
        page.column.addLayout(row(words))
        page.column.addLayout(row(self.search, self.everywhere, stretch=False))
        page.column.addWidget(self._none)
        page.column.addWidget(self.rows, 1)
        page.column.addWidget(self._along)
        page.column.addLayout(row(self.restore_button, self.history))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        return holder


def _holds(one: Deleted, wanted: Sequence[str]) -> bool:
    words = folded(f"{one.record.title_text} {one.record.LABEL} {one.by} {one.dossier}")
    return all(word in words for word in wanted)


def _row(one: Deleted) -> Row:
    record = one.record
    parts = [tr(record.LABEL), tr("deleted {when}", when=instant_words(one.instant))]
    if one.by:
        parts.append(tr("by {name}", name=one.by))
    if one.dossier:
        parts.append(tr("from “{dossier}”", dossier=one.dossier))
    status = tr_counted(len(one.along), "and {n} other", "and {n} others") if one.along else ""
    return Row(record.id, record.title_text, " · ".join(parts), icon=icon_of(record.KIND), status=status)
