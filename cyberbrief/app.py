"""Puts the program together; the only place that constructs everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from cyberbrief.gui.application import Application
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.errors import Errors
from cyberbrief.gui.theme import Scheme, Theme
from cyberbrief.gui.welcome.gate import STORE_FILES, Gate
from cyberbrief.gui.welcome.new_store_page import NewStorePage
from cyberbrief.gui.welcome.unlock_page import UnlockPage
from cyberbrief.gui.window import Arrangement, Window
from cyberbrief.gui.workbench import Surroundings, Workbench
from cyberbrief.host.log import Log, ProgramEvent
from cyberbrief.rooms import rooms
from cyberbrief.services import sample
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
_REMEMBERED = 4  # width, height, and the widths of two panes


class Program:
    """The running program: one window, the welcome pages before it, and at most one open store."""

    def __init__(self, machine: Machine, log: Log, *, native_dialogs: bool = True) -> None:
        self.machine = machine
        settings = machine.settings
        self.theme = Theme(ICONS, scheme=Scheme(settings.theme), scale=settings.text_size)
        self.window = Window(self.theme)
        self.background = Background()
        self.ask = Ask(self.theme, self.window, native=native_dialogs)
        self.errors = Errors(self.window.notice, log.record_bug)
        self.workbench: Workbench | None = None
        self._around = Surroundings(self.window, machine, self.background, self.theme, self.ask, self.errors)
        self._gate = Gate(
            theme=self.theme,
            machine=machine,
            background=self.background,
            ask=self.ask,
            opened=self.take_in,
            show_new=lambda: self._first_leave(self._show_new),
            show_unlock=lambda store: self._first_leave(lambda: self._show_unlock(store)),
            open_sample=lambda: self._first_leave(self._open_sample),
        )
        self._store: Path | None = None
        self._after_lock: Callable[[str], object] = self._show_locked
        self._connect()

    def start(self, store: Path | None, passphrase: str | None = None) -> None:
        """Show the page one begins with; a store whose passphrase is given is opened at once."""
        recent = self.machine.settings.recent_stores
        if store is None and recent and Path(recent[0]).exists():
            store = Path(recent[0])
        page = self._show_unlock(store)
        if store is not None and passphrase is not None:
            page.open_with(passphrase)

    def arrange(self) -> None:
        """Stand as the window stood before."""
        kept = [int(number) for number in self.machine.settings.window_geometry.split() if number.isdecimal()]
        if len(kept) == _REMEMBERED:
            width, height, nav, wide = kept
            self.window.arrange(Arrangement(width, height, nav, wide))

    def take_in(self, opened: Workspace) -> None:
        """Take in a store that was unlocked."""
        self._store = opened.path
        self.machine.remember_store(opened.path)
        self.workbench = Workbench(self._around, opened, rooms)
        self.workbench.locked.connect(self._locked)

    def close(self) -> None:
        """Close the store, remember how the window stood, and end the worker once all is written."""
        if self.workbench is not None:
            self.workbench.close()
        standing = self.window.arrangement()
        self.machine.change(
            window_geometry=f"{standing.width} {standing.height} {standing.nav} {standing.list}",
            theme=str(self.theme.scheme),
            text_size=self.theme.scale,
        )
        self.background.finish()

    # ------------------------------------------------------------------------------------------------------- inside

    def _connect(self) -> None:
        window, commands = self.window, self.window.commands
        window.closing.connect(self.close)
        commands.on("new-store", lambda: self._first_leave(self._show_new))
        commands.on("open-store", self._open_other)
        for scheme, action in ((Scheme.LIGHT, "light"), (Scheme.DARK, "dark"), (Scheme.SYSTEM, "as-system")):
            commands.on(action, partial(self.theme.set_scheme, scheme))
        commands.on("contrast", lambda: self.theme.set_strong(not self.theme.strong))

    def _first_leave(self, then: Callable[[], object]) -> None:
        """Lock the open store, if there is one, before another page is shown."""
        if self.workbench is None:
            then()
            return
        self._after_lock = lambda _reason: then()
        self.workbench.lock()

    def _locked(self, reason: str) -> None:
        self.workbench = None
        then, self._after_lock = self._after_lock, self._show_locked
        then(reason)

    def _show_locked(self, reason: str) -> None:
        self._show_unlock(self._store, reason)

    def _show_unlock(self, store: Path | None, reason: str = "") -> UnlockPage:
        page = UnlockPage(self._gate, store, reason)
        self.window.cover(page)
        page.focus_first()
        return page

    def _show_new(self) -> None:
        page = NewStorePage(self._gate)
        self.window.cover(page)
        page.focus_first()

    def _open_other(self) -> None:
        self.ask.open_file("Open a store", STORE_FILES, self.machine.paths.documents, self._gate.show_unlock)

    def _open_sample(self) -> None:
        folder = self.machine.paths.samples
        self.background.run(lambda _progress: sample.open_store(folder), self.take_in, self.errors.show)


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
