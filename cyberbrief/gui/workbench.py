"""One open store in one window: its rooms, what the frame says of it, undo, and the lock."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.progress import CancelledError
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.changes import Changes
from cyberbrief.gui.dropping import file_kinds, place_of_dropped
from cyberbrief.gui.errors import Errors
from cyberbrief.gui.kind_signs import KIND_SIGNS, place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.quick_add import QuickAdd
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import Meaning, Theme
from cyberbrief.gui.unfinished import Unfinished
from cyberbrief.gui.window import Window
from cyberbrief.gui.writing.writing_desk import WritingDesk
from cyberbrief.services import adding, undoing
from cyberbrief.services.backups import Backup
from cyberbrief.services.glance import Glance, glance
from cyberbrief.services.machine import Machine
from cyberbrief.services.undoing import Undone
from cyberbrief.services.workspace import Workspace

FIRST_ROOM = "overview"
PARTIES, EVERY_PARTY = "counterparts", "all-counterparts"  # the rooms of a dossier's parties and of the store's
NEW_BRIEF = ("briefs", "new")
REHEARSED = frozenset({"agenda", "points", "positions", "briefs"})
MENDED = later("One of the two key files of this store was missing, damaged or older.")
MENDED_REMEDY = later(
    "The other one opened the store. If you do not know why, have the disk looked at and keep a copy elsewhere."
)
_BY_THE_PAGE = frozenset({"history"})  # actions that only the page that is shown can do: it knows of which record
_LOOK_AGAIN = 150  # milliseconds after a change before the frame counts again


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room of an open store.

    A hidden one is reached by jumping, not from the rooms; `beside` is the room that is lit meanwhile.
    """

    id: str
    title: str
    icon: str
    section: str
    make: Callable[[], Panes | QWidget]
    hidden: bool = False
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a workbench stands in; it outlives every store that is opened in it.

    `open_beside` opens another window on the store that is open; `bring_back` puts a copy in its place.
    """

    window: Window
    machine: Machine
    background: Background
    theme: Theme
    ask: Ask
    errors: Errors
    open_beside: Callable[[Place | None], None] = lambda _place: None
    bring_back: Callable[[Backup], None] = lambda _copy: None


class Workbench(QObject):
    """An open store in one window; `arrived()` once its first screen stands there.

    `place` is where one begins, else the overview; `dossier` the one that is gone into, else the one changed last.
    """

    arrived = Signal()
    _heard = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        store: OpenStore,
        rooms: Callable[[Session], Sequence[RoomRow]],
        *,
        place: Place | None = None,
        dossier: RecordId = "",
    ) -> None:
        super().__init__()
        self._around = around
        self._store = store
        self._workspace = workspace = store.workspace
        self._place = place or Place(FIRST_ROOM)
        self._dossier = dossier
        self._over = False
        self.unwritten = False
        self._owed: dict[Hashable, Callable[[], object]] = {}
        self._changes = Changes()
        self._heard.connect(self._changes.announce, Qt.ConnectionType.QueuedConnection)
        self._hear = self._heard.emit  # one and the same, to be given back
        workspace.listen(self._hear)
        window = around.window
        self.session = self._make_session()
        self.rooms = tuple(rooms(self.session))
        for room in self.rooms:
            if room.hidden:
                window.add_hidden_room(room.id, tr(room.title), room.make, beside=room.beside)
            else:
                window.add_room(room.id, tr(room.title), room.icon, tr(room.section), room.make)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._look.timeout.connect(self._glance)
        self._connect()
        self.desk = WritingDesk(self.session, window)
        store.join(self)
        self._begin()

    def _make_session(self) -> Session:
        around, workspace, window = self._around, self._workspace, self._around.window
        return Session(
            workspace=workspace,
            machine=around.machine,
            background=around.background,
            changes=self._changes,
            theme=around.theme,
            actions=window.commands,
            ask=around.ask,
            tell=self._tell,
            saved=window.toolbar.saved.show_saved,
            not_saved=self._not_saved,
            owe=self._owed.__setitem__,
            paid=self._paid,
            go=window.go,
            dossier=lambda: self._dossier,
            ended=lambda: self._over,
            say=window.status.toast.say,
            sight=self._see,
            open_beside=around.open_beside,
            enter=self.enter,
            bring_back=around.bring_back,
        )

    # ------------------------------------------------------------------------------------------------------ the lock

    @property
    def dossier(self) -> RecordId:
        """The dossier that the window is in."""
        return self._dossier

    def hand_on(self) -> None:
        """Hand on what was typed and take every question away; then nothing more may be typed."""
        self.unwritten = False
        self._around.window.leave()
        for line in self._around.window.findChildren(QuickAdd):
            line.hand_on()
        for form in self._around.window.findChildren(Unfinished):
            form.hand_on()
        self._write_owed()
        self._around.ask.dismiss()

    def _write_owed(self) -> None:
        """Try once more what the disk refused; what it refuses again keeps the store open."""
        for what, job in list(self._owed.items()):
            self.session.write(job, partial(self._paid, what))

    def _paid(self, what: Hashable, _done: object = None) -> None:
        self._owed.pop(what, None)

    def let_go(self) -> None:
        """Delete every screen, so that no words stay in sight, and be over."""
        self._around.window.forget_rooms()
        self.end()

    def may_close(self) -> bool:
        """Say whether everything typed is written, so that the window may close."""
        self.unwritten = False
        self._write_owed()
        self._around.background.settle()
        return not self.unwritten

    def end(self) -> None:
        """Take no more part in the store; doing so twice is harmless."""
        if self._over:
            return
        self._over = True
        self._look.stop()
        self._workspace.unlisten(self._hear)
        self._store.part(self)
        self._around.ask.dismiss()
        self.desk.close()
        window = self._around.window
        window.status.toast.say("")
        window.status.toast.hide()
        for action, handler in self._handlers:
            window.commands[action].triggered.disconnect(handler)
        window.dropped.disconnect(self._take_in)
        window.nav.dossiers.chosen.disconnect(self.show_dossier)
        window.nav.dossiers.new_wanted.disconnect(self.ask_for_dossier)
        window.nav.dossiers.carry_wanted.disconnect(window.commands["carry"].trigger)

    def turn(self, widget: QObject, button: Qt.MouseButton) -> bool:
        """Walk back or forward where a side button of the mouse was pressed in this window."""
        return self._around.window.turn(widget, button)

    def show_minutes(self, minutes: int) -> None:
        """Say after how many idle minutes the store locks."""
        words = tr_counted(minutes, "Locks after a minute idle", "Locks after {n} min idle")
        self._around.window.status.show_lock(words)

    # --------------------------------------------------------------------------------------------------- the frame

    def show_dossier(self, dossier: RecordId) -> None:
        """Go into a dossier, to its overview."""
        self.enter(dossier, None)

    def enter(self, dossier: RecordId, place: Place | None) -> None:
        """Go into a dossier, and to a place in it; its overview where none is named."""
        self._around.window.leave()
        self._dossier = dossier
        self._glance()
        self._changes.announce()
        self._around.window.go(place or Place(FIRST_ROOM))

    def ask_for_dossier(self) -> None:
        """Ask what a new dossier is called, and make it."""

        def make(title: str) -> None:
            self.session.write(
                lambda: adding.add_plain(self._workspace, "dossier", {"title": title})[0], self.show_dossier
            )

        self._around.ask.line(tr("What is negotiated?"), tr("Title of the dossier"), tr("Make the dossier"), make)

    def _rehearse(self) -> None:
        """Rehearse what is on the page where one can speak on it, else choose what to rehearse."""
        here = self._around.window.trail.here
        spoken = here is not None and here.room in REHEARSED and here != Place(*NEW_BRIEF)
        self._around.window.go(Place("rehearsal", here.record if here is not None and spoken else ""))

    def _begin_brief(self) -> None:
        """Go where a brief is made, also where nobody has been to that room yet."""
        if self._dossier:
            self._around.window.go(Place(*NEW_BRIEF))
        else:
            self.ask_for_dossier()

    def _ask_for_file(self) -> None:
        folder = self._around.machine.paths.documents
        self._around.ask.open_file(tr("Import a pack or a list"), file_kinds(), folder, self._take_in)

    def _take_in(self, path: Path) -> None:
        """Show what a file brings, before anything of it is imported."""
        self._around.window.go(place_of_dropped(path))

    def _begin(self) -> None:
        self._around.window.show_marking("", "")
        self._around.window.toolbar.saved.show_saved()
        asked = self._dossier
        self.session.read(lambda: glance(self._workspace, asked), self._arrived)

    def _arrived(self, found: Glance) -> None:
        self._dossier = found.dossier.id if found.dossier is not None else ""
        self._show(found)
        self._around.window.show_marking(found.banner, found.colour)
        self._around.window.uncover()
        self._around.window.go(self._place)
        if self._workspace.key_file_mended:
            self._around.window.notice.say(tr(MENDED), tr(MENDED_REMEDY), Meaning.WARNING, "triangle")
        self.arrived.emit()

    def _glance(self) -> None:
        asked = self._dossier

        def take(found: Glance) -> None:
            if asked == self._dossier:  # else one has gone into another dossier meanwhile
                self._show(found)

        self.session.read(lambda: glance(self._workspace, asked), take)

    def _see(self, part: QWidget, sight: Sight) -> None:
        """Show what is in sight: where one is, quiet facts, and the highest marking among them."""
        if not part.isVisible():
            return  # a page behind the one in front, whose banner would say too little of what is shown
        window, scheme = self._around.window, self._workspace.scheme
        window.show_path(*sight.path)
        highest = scheme.highest(sight.markings)
        window.show_marking(scheme.banner(highest), scheme.level(highest.level).colour)
        level = tr(scheme.level(highest.level).name)
        window.status.say((*sight.facts, tr("Highest on screen: {marking}", marking=level)))

    def _show(self, found: Glance) -> None:
        window = self._around.window
        rows = [(item.id, item.title_text, item.forum) for item in found.dossiers]
        if found.dossier is not None and found.dossier.id != self._dossier:
            self._dossier = found.dossier.id
            self._changes.announce()
        window.nav.dossiers.show_dossiers(rows, self._dossier)
        in_room: dict[str, int] = {PARTIES: found.parties, EVERY_PARTY: found.counts.get("counterpart", 0)}
        for kind, count in found.counts.items():
            where = KIND_SIGNS[kind].room
            if kind != "dossier" and where != PARTIES:  # the dossier's room shows the one that one is in
                in_room[where] = in_room.get(where, 0) + count
        for room in self.rooms:
            if not room.hidden:
                window.nav.rooms.set_count(room.id, str(in_room[room.id]) if in_room.get(room.id) else "")

    # ------------------------------------------------------------------------------------------------------- actions

    def _connect(self) -> None:
        window = self._around.window
        self._changes.changed.connect(lambda _changed: self._look.start())
        window.dropped.connect(self._take_in)
        window.nav.dossiers.chosen.connect(self.show_dossier)
        window.nav.dossiers.new_wanted.connect(self.ask_for_dossier)
        window.nav.dossiers.carry_wanted.connect(window.commands["carry"].trigger)
        self._handlers: list[tuple[str, Callable[[], None]]] = [
            ("undo", lambda: self._turn(undoing.undo, tr("Nothing to undo"))),
            ("redo", lambda: self._turn(undoing.redo, tr("Nothing to redo"))),
            ("lock", self._store.lock),
            ("new-window", lambda: self._around.open_beside(None)),
            ("back-up", self._store.copy_now),
            ("new-dossier", self.ask_for_dossier),
            ("new-brief", self._begin_brief),
            ("import", self._ask_for_file),
            ("rehearse", self._rehearse),
        ]
        actions = {row.id for row, _action in window.commands}
        for room in self.rooms:
            action = room.id if room.hidden else f"go-{room.id}"
            if action in actions and action not in _BY_THE_PAGE:
                self._handlers.append((action, partial(window.go, Place(room.id))))
        plain = [(action, _without_flag(handler)) for action, handler in self._handlers]
        self._handlers = plain
        for action, handler in plain:
            window.commands[action].triggered.connect(handler)

    def _turn(self, turn: Callable[[Workspace], Undone | None], nothing: str) -> None:
        self._around.window.leave()
        self.session.write(lambda: turn(self._workspace), lambda done: self._turned(done, nothing))

    def _turned(self, done: Undone | None, nothing: str) -> None:
        self._around.window.status.toast.say(tr(done.words) if done is not None else nothing)
        if done is not None:
            self._go_to(done)

    def _go_to(self, done: Undone) -> None:
        """Go where one sees what was undone; where it lies in the bin now, to the room that it was in."""
        if done.record:
            place = place_of(done.kind, done.record, done.field)
            if done.dossier not in {"", self._dossier}:
                self.enter(done.dossier, place)
            else:
                self._around.window.go(place)
        elif done.kind:
            room = FIRST_ROOM if done.kind == "dossier" else KIND_SIGNS[done.kind].room
            self._around.window.go(Place(room))

    def _not_saved(self, error: Exception) -> None:
        if self._over:
            return
        self._around.window.toolbar.saved.show_not_saved()
        # What the store refuses for its sense is kept beside the record; what the disk refuses is in its field alone.
        self.unwritten = self.unwritten or not isinstance(error, WrongUseError)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, CancelledError) and not self._over:
            self._around.errors.show(error)


def _without_flag(handler: Callable[[], None]) -> Callable[..., None]:
    """Return a handler that takes no notice of the flag that Qt hands to it."""

    def called(_checked: bool = False) -> None:  # noqa: FBT002  # Qt hands it by place
        handler()

    return called
