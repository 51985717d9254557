"""Puts the program together; the only place that constructs everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from cyberbrief import VERSION
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.application import Application
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.errors import Errors
from cyberbrief.gui.search.find_popup import FindPopup, Room
from cyberbrief.gui.theme import Scheme, Theme
from cyberbrief.gui.welcome.gate import STORE_FILES, Gate
from cyberbrief.gui.welcome.new_passphrase_page import NewPassphrasePage
from cyberbrief.gui.welcome.new_store_page import NewStorePage
from cyberbrief.gui.welcome.opening import Opening
from cyberbrief.gui.welcome.unlock_page import UnlockPage
from cyberbrief.gui.window import Arrangement, Window
from cyberbrief.gui.workbench import Surroundings, Workbench
from cyberbrief.host.log import Log, ProgramEvent
from cyberbrief.rooms import rooms
from cyberbrief.services import sample
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
KEEPING = "Keeping what you typed …"
_NUMBERS = 6  # of an arrangement, as it is remembered
_MARGIN = 40  # pixels that a window leaves of a screen that is smaller than the one it stood on


class Program:
    """The running program: one window, the welcome pages before it, and at most one open store."""

    def __init__(self, machine: Machine, log: Log, *, native_dialogs: bool = True) -> None:
        self.machine = machine
        settings = machine.settings
        look = (Scheme(settings.theme), settings.text_size, settings.high_contrast)
        self.theme = Theme(ICONS, scheme=look[0], scale=look[1], strong=look[2])
        self.window = Window(self.theme)
        self.background = Background()
        self.ask = Ask(self.theme, self.window, native=native_dialogs)
        self.errors = Errors(self.window.notice, log.record_bug)
        self.workbench: Workbench | None = None
        self._around = Surroundings(self.window, machine, self.background, self.theme, self.ask, self.errors)
        self._opening = Opening(self.background, self.errors.show)
        self._gate = Gate(
            theme=self.theme,
            machine=machine,
            background=self.background,
            ask=self.ask,
            opening=self._opening,
            opened=self.take_in,
            renew=self._show_new_passphrase,
            show_new=self._show_new,
            show_unlock=self._show_unlock,
            open_sample=self._open_sample,
            tell=self.errors.show,
        )
        self._store: Path | None = None
        self._finder: FindPopup | None = None
        self._lock_page: UnlockPage | None = None
        self._after_lock: Callable[[], object] | None = None
        self._closed = False
        self._connect()

    def start(self, store: Path | None, passphrase: str | None = None) -> None:
        """Show the page one begins with; a store whose passphrase is given is opened at once."""
        recent = self.machine.settings.recent_stores
        if store is None and recent and Path(recent[0]).exists():
            store = Path(recent[0])
        page = self._show_unlock(store.absolute() if store is not None else None)
        if store is not None and passphrase is not None:
            page.open_with(passphrase)

    def arrange(self) -> None:
        """Stand as the window stood before, within the screen there is now."""
        kept = [int(number) for number in self.machine.settings.window_geometry.split() if number.isdecimal()]
        arrangement = Arrangement()
        if len(kept) == _NUMBERS:
            width, height, nav, wide, hidden, maximised = kept
            arrangement = Arrangement(width, height, nav, wide, bool(hidden), bool(maximised))
        self.window.arrange(arrangement)
        room = self.window.screen().availableSize()
        self.window.resize(
            min(self.window.width(), room.width() - _MARGIN), min(self.window.height(), room.height() - _MARGIN)
        )

    def take_in(self, opened: Workspace) -> None:
        """Take in a store that was unlocked."""
        self._opening.take()
        self._store = opened.path
        self._keep(lambda: self.machine.remember_store(opened.path))
        self.workbench = Workbench(self._around, opened, rooms)
        self.workbench.locking.connect(self._cover_while_locking)
        self.workbench.locked.connect(self._locked)
        self.workbench.kept_open.connect(self._uncover_again)
        shown = [Room(room.id, room.title, room.icon) for room in self.workbench.rooms]
        self._finder = FindPopup(self.workbench.session, self.window, shown)

    def close(self) -> None:
        """Close the store, remember how the window stood, and end the worker once all is written."""
        if self._closed:
            return
        self._closed = True
        self._opening.give_up()
        if self.workbench is not None:
            self.workbench.close()
        stands = self.window.arrangement()
        numbers = (stands.width, stands.height, stands.nav, stands.list, stands.nav_hidden, stands.maximised)
        self._keep(lambda: self.machine.change(window_geometry=" ".join(str(int(number)) for number in numbers)))
        self.background.finish()

    # ------------------------------------------------------------------------------------------------------- inside

    def _connect(self) -> None:
        window, commands = self.window, self.window.commands
        window.may_close = self._may_close
        window.closing.connect(self.close)
        commands.on("new-store", lambda: self._first_lock(self._show_new))
        commands.on("open-store", self._open_other)
        commands.on("find-or-do", self._find)
        commands.on("about", self._tell_about)
        for scheme, action in ((Scheme.LIGHT, "light"), (Scheme.DARK, "dark"), (Scheme.SYSTEM, "as-system")):
            commands.on(action, partial(self.theme.set_scheme, scheme))
        commands.on("contrast", lambda: self.theme.set_strong(not self.theme.strong))
        self.theme.changed.connect(self._keep_look)

    def _find(self) -> None:
        if self._finder is not None:
            self._finder.open()

    def _forget_finder(self) -> None:
        finder, self._finder = self._finder, None
        if finder is not None:
            finder.hide()
            finder.setParent(None)
            finder.deleteLater()

    def _keep_look(self) -> None:
        look = {
            "theme": str(self.theme.scheme),
            "text_size": self.theme.scale,
            "high_contrast": self.theme.strong,
        }
        if any(getattr(self.machine.settings, name) != value for name, value in look.items()):
            self._keep(lambda: self.machine.change(**look))

    def _keep(self, change: Callable[[], None]) -> None:
        """Change settings; where they cannot be written that is told, and nothing else depends on it."""
        try:
            change()
        except CyberBriefError as error:
            self.errors.show(error)

    def _may_close(self) -> bool:
        if self.workbench is None or self._closed or self.workbench.may_close():
            return True
        self.ask.confirm(
            "Close without your last words?",
            "They could not be written to the store, and stand in their fields still. The message in the window says "
            "why.",
            "Close without them",
            self._close_anyway,
            dangerous=True,
        )
        return False

    def _close_anyway(self) -> None:
        self.window.may_close = lambda: True
        self.window.close()

    # -------------------------------------------------------------------------------------------------- the lock

    def _first_lock(self, then: Callable[[], object]) -> None:
        """Lock the open store, if there is one, before another page is shown."""
        if self.workbench is None:
            then()
            return
        self._after_lock = then
        self.workbench.lock()

    def _cover_while_locking(self) -> None:
        if self._finder is not None:
            self._finder.hide()
        self._lock_page = self._show_unlock(self._store, KEEPING)
        self._lock_page.wait()

    def _uncover_again(self) -> None:
        self._lock_page = self._after_lock = None
        self.window.uncover()

    def _locked(self, reason: str) -> None:
        self.workbench = None
        self._forget_finder()
        page, self._lock_page = self._lock_page, None
        then, self._after_lock = self._after_lock, None
        if then is not None:
            then()
        elif page is not None:
            page.go_on(reason)

    # ------------------------------------------------------------------------------------------------- the pages

    def _show_unlock(self, store: Path | None, reason: str = "") -> UnlockPage:
        page = UnlockPage(self._gate, store, reason)
        self._cover(page)
        return page

    def _show_new(self) -> None:
        self._cover(NewStorePage(self._gate))

    def _show_new_passphrase(self, opened: Workspace) -> None:
        page = NewPassphrasePage(self._gate, opened)
        self.window.cover(page)
        page.focus_first()

    def _cover(self, page: UnlockPage | NewStorePage) -> None:
        """Show a page; a store that the page before was opening is locked again."""
        self._opening.give_up()
        self.ask.dismiss()
        self.window.cover(page)
        page.focus_first()

    def _tell_about(self) -> None:
        words = (
            "Negotiation briefs, prepared offline. One encrypted file, no network. Apache-2.0; see README and LICENSE."
        )
        self.ask.say(f"CyberBrief {VERSION}", words, wrong=False)

    def _open_other(self) -> None:
        def chosen(store: Path) -> None:
            self._first_lock(lambda: self._show_unlock(store))

        self.ask.open_file("Open a store", STORE_FILES, self.machine.paths.documents, chosen)

    def _open_sample(self, failed: Callable[[Exception], None]) -> None:
        folder, cost = self.machine.paths.samples, self.machine.cost
        self._opening.run(lambda: sample.open_store(folder, cost), lambda opened: opened, self.take_in, failed)


def run(store: Path | None = None, passphrase: str | None = None) -> int:
    """Run the program in a window until it is closed; returns the exit code."""
    machine = Machine()
    log = Log(machine.paths.log)
    log.note(ProgramEvent.STARTED)
    application = Application()
    program = Program(machine, log)
    application.dress(program.theme)
    program.errors.install()
    program.arrange()
    program.start(store, passphrase)
    try:
        return application.run(program.window)
    finally:
        program.errors.uninstall()
        log.note(ProgramEvent.ENDED)
        log.close()
