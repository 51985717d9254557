"""A room of the library: a list, and the page of the record that is chosen in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QStackedWidget, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.unseen import lay_out
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.record_titles import title_of
from cyberbrief.gui.records import item_export
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.kind_words import ADD_WORDS
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.pages_in_turns import PagesInTurns
from cyberbrief.gui.records.record_form import RecordForm, RecordPage
from cyberbrief.gui.records.record_list import RecordList
from cyberbrief.gui.records.room_list import RoomList
from cyberbrief.gui.records.room_table import KindRoom
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, facts_of, markings_of
from cyberbrief.services import editing

Pages = Mapping[str, Callable[[Session, Keeper], RecordPage]]
NO_PAGES: Pages = MappingProxyType({})


class ListRoom(QStackedWidget):
    """The page side of a room beside a list of any kind; `panes()` puts both into the window.

    `pages` makes the pages of those kinds that have one of their own; every other kind gets a `RecordForm`.
    """

    def __init__(self, session: Session, room: KindRoom, list_: RoomList, pages: Pages = NO_PAGES) -> None:
        super().__init__()
        self._session, self._room, self._own_pages = session, room, pages
        self.setAccessibleName(tr(room.title))
        self.list = list_
        self._making = PagesInTurns(self, self._page)
        self.keeper = Keeper(session, self, self._making.prepare)
        self._part = ""
        self._begin = False
        self._pages: dict[str, RecordPage] = {}
        words = tr(ADD_WORDS[room.kinds[0]])
        self._empty = EmptyState(session.theme, room.icon, tr(room.empty), words)
        self._empty.wanted.connect(self.list.begin)
        words = tr(
            "What stands here belongs to a dossier: one negotiation with all that belongs to it. Make the first."
        )
        self._begin_dossier = EmptyState(session.theme, "folder", words, tr("New dossier"))
        self._begin_dossier.wanted.connect(session.actions["new-dossier"].trigger)
        self._unread = QWidget()  # before it is known whether there is anything
        self._has_arrived = False
        self.addWidget(self._unread)
        self.addWidget(self._empty)
        self.addWidget(self._begin_dossier)
        self.keeper.leaving.connect(self._hand_on)
        self.keeper.shown.connect(self._show)
        self.keeper.gone.connect(self._gone)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self._opened)
        self.list.arrived.connect(self._arrived)
        for action, perform in (
            ("new", self._new),
            ("delete", self.delete),
            ("history", self._history),
            ("export-item", self._export),
        ):
            session.actions[action].triggered.connect(perform)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, self.list, open=self.open, leave=self.leave)

    def open(self, place: Place) -> None:
        """Come to a place: a record of the room, or the one that was open."""
        self.list.refresh()
        wanted = place.record or self.keeper.id or self.list.first()
        self._part = place.part
        if self.hasFocus():
            self.list.rows.setFocus()
        if wanted:
            self.list.set_key(wanted)
            self.keeper.open(wanted)
        else:
            self._show_none()

    def leave(self) -> None:
        """Write down what was typed and make it a revision."""
        self._hand_on()
        self.keeper.left()

    def page(self) -> RecordPage | None:
        """Return the page that is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, RecordPage) else None

    def delete(self) -> None:
        """Move the record to the bin, or all that are chosen together; undo brings them back."""
        record = self.keeper.record
        if record is None or not self.isVisible():
            return
        self._hand_on()
        if self.list.delete_together():
            return
        workspace = self._session.workspace
        words = tr("“{title}” is in the bin.", title=record.title_text[:60])
        self._session.write(lambda: editing.delete(workspace, [record.id]), lambda _step: self._session.say(words))

    def _show(self, loaded: Loaded) -> None:
        page = self._page(loaded.record.KIND)
        page.show_loaded(loaded)
        self.setCurrentWidget(page)
        lay_out(page)
        self.list.set_key(loaded.record.id)
        if self._part:
            page.focus_part(self._part)
            self._part = ""
        elif self._begin:
            page.focus_first()
        self._begin = False
        if self.isVisible():
            record = loaded.record
            markings = (*markings_of(loaded.near.values()), *self.list.markings())
            self._session.sight(self, Sight((title_of(record, loaded.near),), facts_of(record), markings))

    def _page(self, kind: str) -> RecordPage:
        if kind not in self._pages:
            made = self._own_pages.get(kind)
            page = made(self._session, self.keeper) if made else RecordForm(self._session, self.keeper, kind)
            page.delete_wanted.connect(self.delete)
            self._pages[kind] = page
            self.addWidget(page)
        return self._pages[kind]

    def _hand_on(self) -> None:
        page = self.page()
        if page is not None:
            leave_all(page)

    def _chosen(self, record: str) -> None:
        self._session.go(Place(self._room.id, record))

    def _opened(self, record: str) -> None:
        page = self.page()
        if record == self.keeper.id and page is not None and self.keeper.record is not None:
            page.focus_first()
        else:
            self._begin = True
            self._chosen(record)

    def _arrived(self) -> None:
        self._has_arrived = True
        if not self.keeper.id and self.isVisible():
            first = self.list.first()
            if first:
                self.list.set_key(first)
                self.keeper.open(first)
            else:
                self._show_none()

    def _show_none(self) -> None:
        if self.list.needs_dossier():
            self.setCurrentWidget(self._begin_dossier)
        else:
            self.setCurrentWidget(self._empty if self._has_arrived else self._unread)

    def _gone(self) -> None:
        self.setCurrentWidget(self._empty)
        if not self.isVisible():
            return  # the list is as old as its last reading and may name more that is gone; coming back reads it first
        following = self.list.next_to(self.list.key())
        if following:
            self.list.set_key(following)
            self.keeper.open(following)

    def _new(self) -> None:
        if self.isVisible():
            self.list.begin()

    def _history(self) -> None:
        page = self.page()
        if self.isVisible() and page is not None:
            page.open_history()

    def _export(self) -> None:
        if self.isVisible() and self.page() is not None and self.keeper.record is not None:
            leave_all(self.window())
            item_export.ask_where(self._session, self.keeper.record)


class RecordRoom(ListRoom):
    """A room whose list is made from the declarations of its kinds."""

    list: RecordList

    def __init__(self, session: Session, room: KindRoom, pages: Pages = NO_PAGES) -> None:
        super().__init__(session, room, RecordList(session, room), pages)
        self.list.stand_beside(self)
