"""The frame that every screen stands in: banner, toolbar, rooms, list, page, status line, banner.

The window knows no room: the composition root adds rooms, and each hands in its panes when one first goes there. It
knows places, and walks back and forward between them. Its title never carries words of a record.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.gui.actions import Actions, Where
from cyberbrief.gui.dropping import dropped_file
from cyberbrief.gui.frame.nav_pane import NavPane
from cyberbrief.gui.frame.pane_splitter import PaneSplitter
from cyberbrief.gui.frame.status_line import StatusLine
from cyberbrief.gui.frame.toolbar import Toolbar
from cyberbrief.gui.parts.banner import Banner
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Ground, Surface
from cyberbrief.gui.places import Panes, Place, Trail
from cyberbrief.gui.tab_stops import first_stop, tab_stops, was_put
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.theme.theme import set_look

TITLE = "CyberBrief"
LEAST_WIDTH, LEAST_HEIGHT = 960, 600
_NOTICE_AT = 2  # below banner and toolbar
_WHILE_COVERED = frozenset({Where.STORE, Where.VIEW, Where.HELP})
_NEEDS_A_STORE = frozenset({"lock", "settings", "new-window", "back-up", "shortcuts", "toggle-nav", "toggle-list"})


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a window stands, to be remembered: its size, the widths of its panes, what is collapsed."""

    width: int = 1440
    height: int = 900
    nav: int = 0
    list: int = 0
    nav_hidden: bool = False
    maximised: bool = False


@dataclass(slots=True)
class _Room:
    title: str
    make: Callable[[], Panes | QWidget]
    panes: Panes | None = None
    beside: str = ""


class Window(QMainWindow):
    """One window on a store.

    `went(Place)` after one went somewhere; `dropped(Path)` when a file was let fall on the workbench; `closing()`
    before the window closes, when everything typed was handed on.
    `may_close` is asked before that, and keeps the window open where it says no.
    """

    went = Signal(object)
    dropped = Signal(object)
    closing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle(TITLE)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setAcceptDrops(True)
        self.commands = Actions(self, theme)
        self.trail = Trail()
        self.nav = NavPane(theme)
        self.toolbar = Toolbar(theme, self.commands)
        self.status = StatusLine(theme)
        self.notice = Notice(theme, closable=True)
        self.notice.hide()
        self._banners = (Banner(theme), Banner(theme))
        self._rooms: dict[str, _Room] = {}
        self._lists, self._pages = QStackedWidget(), QStackedWidget()
        self._middle = Surface(Ground.PAGE, spacing=0)
        self._whole = self._has_list = False
        set_look(self._lists, surface=str(Ground.LIST))
        set_look(self._pages, surface=str(Ground.PAGE))
        self._middle.column.addWidget(self._pages, 1)
        self.panes = PaneSplitter(theme, self.width, self.nav, self._lists, self._middle)
        self._lists.hide()
        self._covers = QStackedWidget()
        self._workbench = self._frame()
        self._covers.addWidget(self._workbench)
        self.setCentralWidget(self._covers)
        self._connect()

    # ---------------------------------------------------------------------------------------------------- rooms

    def add_room(self, room: str, title: str, icon: str, section: str, make: Callable[[], Panes | QWidget]) -> None:
        """Add a room on the leading side, or give one another maker; `make` is called when one first goes there."""
        if room not in self._rooms:
            self.nav.rooms.add(room, icon, title, section)
        self._rooms[room] = _Room(title, make)

    def add_hidden_room(self, room: str, title: str, make: Callable[[], Panes | QWidget], *, beside: str = "") -> None:
        """Add a room that one reaches by jumping or by an action, not from the rooms (search, settings).

        `beside` names the room that is lit meanwhile, where this one shows what belongs there.
        """
        self._rooms[room] = _Room(title, make, beside=beside)

    def panes_of(self, room: str) -> Panes:
        """Return a room's panes, making them if nobody went there yet; raises KeyError for an unknown room."""
        found = self._rooms[room]
        if found.panes is None:
            made = found.make()
            found.panes = made if isinstance(made, Panes) else Panes(made)
            self._pages.addWidget(found.panes.page)
            if found.panes.list is not None:
                self._lists.addWidget(found.panes.list)
        return found.panes

    def forget_rooms(self) -> None:
        """Delete what every room shows, and the trail; the lock does this, so that no words stay in sight."""
        self.leave()
        for found in self._rooms.values():
            if found.panes is not None:
                for pane in (found.panes.page, found.panes.list):
                    if pane is not None:
                        pane.setParent(None)
                        pane.deleteLater()
                found.panes = None
        self.trail = Trail()
        self.toolbar.set_primary(None)
        self.toolbar.set_crumbs(())
        self.status.say(())
        self.notice.hide()
        for room in self.nav.rooms.rows():
            self.nav.rooms.set_count(room, "")
        self.nav.dossiers.show_dossiers((), "")
        self._tell_ways()

    # --------------------------------------------------------------------------------------------------- places

    def go(self, place: Place) -> None:
        """Go to a place and remember the way."""
        self.trail.visit(place)
        self._arrive(place)

    def back(self) -> None:
        """Go back to where one was."""
        if self.trail.can_go_back:
            self._arrive(self.trail.back())

    def forward(self) -> None:
        """Go forward again."""
        if self.trail.can_go_forward:
            self._arrive(self.trail.forward())

    def leave(self) -> None:
        """Have everything typed handed on; before going elsewhere, locking, exporting, closing."""
        leave_all(self)
        for found in self._rooms.values():
            if found.panes is not None:
                found.panes.leave()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, without its list."""
        return self._pages.currentWidget()

    def put_at_foot(self, bar: QWidget) -> None:
        """Put a bar below the pages of every room; whoever made it takes it away."""
        self._middle.column.addWidget(bar)

    def show_path(self, *below: str) -> None:
        """Show where one is: the room, then what lies below it in the room (a record's title, a view of it)."""
        here = self.trail.here
        if here is None:
            return
        titles = (self._rooms[here.room].title, *below)
        places = (Place(here.room), Place(here.room, here.record))
        self.toolbar.set_crumbs([(words, places[min(n, 1)]) for n, words in enumerate(titles)])

    # --------------------------------------------------------------------------------------------------- what it says

    def show_marking(self, words: str, colour: str) -> None:
        """Show the highest marking on screen, head and foot; `colour` as #RRGGBB."""
        for banner in self._banners:
            banner.show_marking(words, colour)

    def cover(self, page: QWidget) -> None:
        """Show a page instead of the whole workbench, such as the unlock page; a cover before it is deleted."""
        self.uncover()
        self._covers.addWidget(page)
        self._covers.setCurrentWidget(page)
        column = page.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.notice)  # an error is seen wherever one is
        for row, action in self.commands:
            action.setEnabled(row.where in _WHILE_COVERED and row.id not in _NEEDS_A_STORE)
        page.setFocus()

    def uncover(self) -> None:
        """Show the workbench again."""
        self._covers.setCurrentWidget(self._workbench)
        self._workbench.column.insertWidget(_NOTICE_AT, self.notice)
        for number in range(self._covers.count() - 1, 0, -1):
            page = self._covers.widget(number)
            if page is not None:
                self._covers.removeWidget(page)
                page.deleteLater()
        for _row, action in self.commands:
            action.setEnabled(True)
        self._tell_ways()

    @property
    def covered(self) -> bool:
        """Whether a page stands before the workbench."""
        return self._covers.currentWidget() is not self._workbench

    # --------------------------------------------------------------------------------------------------- arrangement

    def arrangement(self) -> Arrangement:
        """Return how the window stands; a width is 0 where the user never moved it."""
        nav, wide = self.panes.kept
        return Arrangement(self.width(), self.height(), nav, wide, self.panes.folded_by_hand, self.isMaximized())

    def arrange(self, kept: Arrangement) -> None:
        """Stand as the window stood before."""
        self.resize(max(kept.width, LEAST_WIDTH), max(kept.height, LEAST_HEIGHT))
        if kept.maximised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)
        self.panes.take((kept.nav, kept.list), folded=kept.nav_hidden)

    def stand_like(self, other: Window) -> None:
        """Take the place of another window, with its size, the widths of its panes and the way that one came."""
        self.setGeometry(other.geometry())
        self.setWindowState(other.windowState() & ~Qt.WindowState.WindowActive)
        self.panes.take_all(other.panes)
        self.trail = other.trail

    def toggle_whole_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_list(self) -> None:
        """Show or hide the list, where the place has one."""
        if self._has_list:
            self._lists.setHidden(not self._lists.isHidden())

    def next_pane(self, step: int = 1) -> None:
        """Move the keyboard to the next pane: rooms, list, page."""
        panes = [pane for pane in (self.nav.rooms, self._lists, self._pages) if pane.isVisible()]
        if not panes:
            return
        focus: QWidget | None = self.focusWidget()
        here = next((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        target = next(tab_stops(panes[(here + step) % len(panes)]), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the widths of LANGUAGE.md until the user moved them."""
        super().resizeEvent(event)
        self.panes.fit()

    def turn(self, widget: QObject, button: Qt.MouseButton) -> bool:
        """Go back or forward with a side button of the mouse, on whatever part of the window; says whether it did."""
        ways = {Qt.MouseButton.BackButton: self.back, Qt.MouseButton.ForwardButton: self.forward}
        here = isinstance(widget, QWidget) and widget.window() is self and not self.covered
        if here and button in ways:
            ways[button]()
        return here and button in ways

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward with the mouse's side buttons."""
        if not self.turn(self, event.button()):
            super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, while a store stands open."""
        if not self.covered and dropped_file(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the file that was let fall."""
        path = dropped_file(event.mimeData())
        if path is not None and not self.covered:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put a message away with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.notice.isVisible():
            self.notice.hide()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Have everything typed handed on before the window goes."""
        self.leave()
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    # --------------------------------------------------------------------------------------------------- inside

    def _frame(self) -> Surface:
        frame = Surface(Ground.WINDOW, spacing=0)
        above: tuple[QWidget, ...] = (self._banners[0], self.toolbar, self.notice)
        for widget in (*above, self.panes, self.status, self._banners[1]):
            frame.column.addWidget(widget, 1 if widget is self.panes else 0)
        return frame

    def _connect(self) -> None:
        on = self.commands.on
        on("back", self.back)
        on("forward", self.forward)
        on("toggle-nav", self.panes.toggle_nav)
        on("toggle-list", self.toggle_list)
        on("whole-screen", self.toggle_whole_screen)
        on("next-pane", self.next_pane)
        on("previous-pane", lambda: self.next_pane(-1))
        on("close", self.close)
        on("larger", self._theme.larger)
        on("smaller", self._theme.smaller)
        on("usual-size", self._theme.usual_size)
        on("switch-dossier", self.nav.dossiers.open_menu)
        self.nav.rooms.chosen.connect(lambda room: self.go(Place(room)))
        self.toolbar.crumb_pressed.connect(self.go)
        self._tell_ways()

    def _arrive(self, place: Place) -> None:
        panes = self.panes_of(place.room)
        self.leave()
        held: QWidget | None = self.focusWidget()
        self.nav.rooms.set_here(self._rooms[place.room].beside or place.room)
        self._pages.setCurrentWidget(panes.page)
        self._has_list = panes.list is not None and panes.lists(place)
        self._lists.setVisible(self._has_list)
        self._give_all(panes.whole)
        if panes.list is not None:
            self._lists.setCurrentWidget(panes.list)
        self.toolbar.set_primary(panes.primary)
        self.show_path()
        self.panes.fit()
        left: QWidget | None = self.focusWidget()
        panes.open(place)
        # The toolbar comes first in the order of Tab: what is hidden leaves the keyboard there, and so does a start.
        chosen = held is not None and not self.toolbar.isAncestorOf(held) and self.trail.can_go_back
        stays = chosen and left is held
        if not stays and not was_put(self.focusWidget(), left):
            first_stop(panes, listed=not self._lists.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_ways()
        self.went.emit(place)

    def _give_all(self, whole: bool) -> None:
        """Let a room have the window to itself, or put the frame around it again."""
        self._whole = whole
        self.nav.setHidden(whole)
        self.toolbar.setHidden(whole)
        self.status.setHidden(whole)

    def _tell_ways(self) -> None:
        self.commands["back"].setEnabled(self.trail.can_go_back and not self.covered)
        self.commands["forward"].setEnabled(self.trail.can_go_forward and not self.covered)
        self.commands["toggle-list"].setEnabled(self._has_list and not self.covered)
