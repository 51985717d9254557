"""One open store in one window: its rooms, what the frame says of it, undo, and the lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from cyberbrief.domain.progress import CancelledError
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.changes import Changes
from cyberbrief.gui.errors import Errors
from cyberbrief.gui.kind_signs import KIND_SIGNS, place_of
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import Meaning, Theme
from cyberbrief.gui.window import Window
from cyberbrief.services import adding, undoing
from cyberbrief.services.glance import Glance, glance
from cyberbrief.services.machine import Machine
from cyberbrief.services.undoing import Undone
from cyberbrief.services.workspace import Changed, Workspace

FIRST_ROOM = "overview"
NEW_BRIEF = ("briefs", "new")
MENDED = "One of the two key files of this store was missing, damaged or older."
MENDED_REMEDY = (
    "The other one opened the store. If you do not know why, have the disk looked at and keep a copy elsewhere."
)
_LOOK_AGAIN = 150  # milliseconds after a change before the frame counts again
_WATCH_IDLE = 5_000
_DONE_BY_A_PERSON = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room of an open store. A hidden one is reached by jumping, not from the rooms."""

    id: str
    title: str
    icon: str
    section: str
    make: Callable[[], Panes | QWidget]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a workbench stands in; it outlives every store that is opened in it."""

    window: Window
    machine: Machine
    background: Background
    theme: Theme
    ask: Ask
    errors: Errors


class Workbench(QObject):
    """An open store.

    `locking()` when everything typed is on its way to the store and nothing more may be typed; then `locked(str)`, with
    the reason in words, or `kept_open()`, where something could not be written and is in its field still.
    """

    locking = Signal()
    locked = Signal(str)
    kept_open = Signal()
    _heard = Signal(object)

    def __init__(
        self, around: Surroundings, workspace: Workspace, rooms: Callable[[Session], Sequence[RoomRow]]
    ) -> None:
        super().__init__()
        self._around = around
        self._workspace = workspace
        self._dossier: RecordId = ""
        self._over = False
        self._locking = False
        self._unwritten = False
        self._minutes = 0
        self._changes = Changes()
        self._heard.connect(self._changes.announce, Qt.ConnectionType.QueuedConnection)
        workspace.listen(self._heard.emit)
        window = around.window
        self.session = Session(
            workspace=workspace,
            machine=around.machine,
            background=around.background,
            changes=self._changes,
            theme=around.theme,
            actions=window.commands,
            ask=around.ask,
            tell=self._tell,
            saved=window.toolbar.saved.show_saved,
            go=window.go,
            dossier=lambda: self._dossier,
            ended=lambda: self._over,
            say=window.status.toast.say,
            sight=self._see,
        )
        self.rooms = tuple(rooms(self.session))
        for room in self.rooms:
            if room.hidden:
                window.add_hidden_room(room.id, room.title, room.make)
            else:
                window.add_room(room.id, room.title, room.icon, room.section, room.make)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._look.timeout.connect(self._glance)
        self._idle = QTimer(self, interval=_WATCH_IDLE)
        self._idle.timeout.connect(self._watch_idle)
        self._connect()
        self._begin()

    # ------------------------------------------------------------------------------------------------------ the lock

    def lock(self, reason: str = "Everything you typed is kept.") -> None:
        """Hand on what was typed, and once it is written delete every screen, close the store and drop the key."""
        if self._over or self._locking:
            return
        self._locking, self._unwritten = True, False
        around = self._around
        around.window.leave()
        around.ask.dismiss()
        around.background.drop()
        self.locking.emit()
        # What was handed on is written before this, so by then it is known whether all of it could be.
        around.background.run(
            lambda _progress: None, lambda _done: self._lock_now(reason), around.errors.show, must_finish=True
        )

    def may_close(self) -> bool:
        """Say whether everything typed is written, so that the window may close."""
        self._unwritten = False
        self._around.background.settle()
        return not self._unwritten

    def close(self) -> None:
        """Close the store behind everything that still writes, because the window closes."""
        if not self._over:
            self._end()
            self._close_store(lambda: None)

    def _lock_now(self, reason: str) -> None:
        self._locking = False
        if self._over:
            return
        if self._unwritten:
            self.kept_open.emit()
            return
        self._around.window.forget_rooms()
        self._end()
        self._close_store(lambda: self.locked.emit(reason))

    def _close_store(self, then: Callable[[], None]) -> None:
        workspace, around = self._workspace, self._around
        around.background.run(
            lambda _progress: workspace.lock(), lambda _done: then(), around.errors.show, must_finish=True
        )

    def _end(self) -> None:
        self._over = True
        self._idle.stop()
        self._look.stop()
        self._around.ask.dismiss()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        window = self._around.window
        window.status.toast.say("")
        window.status.toast.hide()
        for action, handler in self._handlers:
            window.commands[action].triggered.disconnect(handler)
        window.nav.dossiers.chosen.disconnect(self.show_dossier)
        window.nav.dossiers.new_wanted.disconnect(self.ask_for_dossier)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here."""
        if event.type() in _DONE_BY_A_PERSON:
            self._workspace.session.touch()
        return False

    def _watch_idle(self) -> None:
        self._follow_settings()
        if self._workspace.session.is_due:
            minutes = self._minutes
            span = "a minute" if minutes == 1 else f"{minutes} minutes"
            self.lock(f"Locked after {span}. Everything you typed is kept.")

    # --------------------------------------------------------------------------------------------------- the frame

    def show_dossier(self, dossier: RecordId) -> None:
        """Go into a dossier."""
        self._around.window.leave()
        self._dossier = dossier
        self._glance()
        self._changes.announce()
        self._around.window.go(Place(FIRST_ROOM))

    def ask_for_dossier(self) -> None:
        """Ask what a new dossier is called, and make it."""

        def make(title: str) -> None:
            self.session.write(
                lambda: adding.add_plain(self._workspace, "dossier", {"title": title})[0], self.show_dossier
            )

        self._around.ask.line("What is negotiated?", "Title of the dossier", "Make the dossier", make)

    def _begin_brief(self) -> None:
        """Go where a brief is made, also where nobody has been to that room yet."""
        if self._dossier:
            self._around.window.go(Place(*NEW_BRIEF))
        else:
            self.ask_for_dossier()

    def _begin(self) -> None:
        self._follow_settings()
        self._around.window.show_marking("", "")
        self._around.window.toolbar.saved.show_saved()
        self._idle.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.session.read(lambda: glance(self._workspace, ""), self._arrived)

    def _follow_settings(self) -> None:
        minutes = self._around.machine.settings.lock_after_minutes
        if minutes != self._minutes:
            self._minutes = minutes
            self._workspace.session.wait_for(minutes * 60)
            self._around.window.status.show_lock(f"Locks after {minutes} min idle")

    def _arrived(self, found: Glance) -> None:
        self._dossier = found.dossier.id if found.dossier is not None else ""
        self._show(found)
        self._around.window.show_marking(found.banner, found.colour)
        self._around.window.uncover()
        self._around.window.go(Place(FIRST_ROOM))
        if self._workspace.key_file_mended:
            self._around.window.notice.say(MENDED, MENDED_REMEDY, Meaning.WARNING, "triangle")

    def _glance(self) -> None:
        asked = self._dossier

        def take(found: Glance) -> None:
            if asked == self._dossier:  # else one has gone into another dossier meanwhile
                self._show(found)

        self.session.read(lambda: glance(self._workspace, asked), take)

    def _see(self, sight: Sight) -> None:
        """Show what is in sight: where one is, quiet facts, and the highest marking among them."""
        window, scheme = self._around.window, self._workspace.scheme
        window.show_path(*sight.path)
        highest = scheme.highest(sight.markings)
        window.show_marking(scheme.banner(highest), scheme.level(highest.level).colour)
        window.status.say((*sight.facts, f"Highest on screen: {scheme.level(highest.level).name}"))

    def _show(self, found: Glance) -> None:
        window = self._around.window
        rows = [(item.id, item.title_text, item.forum) for item in found.dossiers]
        if found.dossier is not None and found.dossier.id != self._dossier:
            self._dossier = found.dossier.id
            self._changes.announce()
        window.nav.dossiers.show_dossiers(rows, self._dossier)
        in_room: dict[str, int] = {}
        for kind, count in found.counts.items():
            if kind == "dossier":
                continue  # its room shows the one that one is in
            in_room[KIND_SIGNS[kind].room] = in_room.get(KIND_SIGNS[kind].room, 0) + count
        for room in self.rooms:
            if not room.hidden:
                window.nav.rooms.set_count(room.id, str(in_room[room.id]) if in_room.get(room.id) else "")

    # ------------------------------------------------------------------------------------------------------- actions

    def _connect(self) -> None:
        window = self._around.window
        self._changes.changed.connect(lambda _changed: self._look.start())
        window.nav.dossiers.chosen.connect(self.show_dossier)
        window.nav.dossiers.new_wanted.connect(self.ask_for_dossier)
        self._handlers: list[tuple[str, Callable[[], None]]] = [
            ("undo", lambda: self._turn(undoing.undo, "Nothing to undo")),
            ("redo", lambda: self._turn(undoing.redo, "Nothing to redo")),
            ("lock", self.lock),
            ("new-dossier", self.ask_for_dossier),
            ("new-brief", self._begin_brief),
        ]
        actions = {row.id for row, _action in window.commands}
        for room in self.rooms:
            action = room.id if room.hidden else f"go-{room.id}"
            if action in actions:
                self._handlers.append((action, partial(window.go, Place(room.id))))
        plain = [(action, _without_flag(handler)) for action, handler in self._handlers]
        self._handlers = plain
        for action, handler in plain:
            window.commands[action].triggered.connect(handler)

    def _turn(self, turn: Callable[[Workspace], Undone | None], nothing: str) -> None:
        self._around.window.leave()
        self.session.write(lambda: turn(self._workspace), lambda done: self._turned(done, nothing))

    def _turned(self, done: Undone | None, nothing: str) -> None:
        self._around.window.status.toast.say(done.words if done is not None else nothing)
        if done is not None:
            self._go_to(done.changed)

    def _go_to(self, changed: Changed) -> None:
        if len(changed) == 1:
            kind, record = next(iter(changed))
            self._around.window.go(place_of(kind, record))

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return
        self._unwritten = True
        if not self._over:
            self._around.window.toolbar.saved.show_not_saved()
            self._around.errors.show(error)


def _without_flag(handler: Callable[[], None]) -> Callable[..., None]:
    """Return a handler that takes no notice of the flag that Qt hands to it."""

    def called(_checked: bool = False) -> None:  # noqa: FBT002  # Qt hands it by place
        handler()

    return called
