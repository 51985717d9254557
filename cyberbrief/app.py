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
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.places import Place
from cyberbrief.gui.seat import Seat, Whereabouts
from cyberbrief.gui.seats import Seats
from cyberbrief.gui.speech import KEEPING, Speech
from cyberbrief.gui.theme import Scheme, Theme
from cyberbrief.gui.welcome.gate import Gate, store_files
from cyberbrief.gui.welcome.new_passphrase_page import NewPassphrasePage
from cyberbrief.gui.welcome.new_store_page import NewStorePage
from cyberbrief.gui.welcome.opening import Opening
from cyberbrief.gui.welcome.unlock_page import UnlockPage
from cyberbrief.gui.window import Window
from cyberbrief.gui.workbench import Workbench
from cyberbrief.host.log import Log, ProgramEvent
from cyberbrief.rooms import rooms
from cyberbrief.services import backups, passphrases, sample
from cyberbrief.services.backups import Backup
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
TRANSLATIONS = ICONS.parent / "i18n"
GUARDED = later(
    "Your last words could not be written yet and are kept behind this page. Type the passphrase to go back to them."
)
BRINGING_BACK = later("Bringing back the copy …")


class Program:
    """The running program: one window or several, the welcome pages before them, and at most one open store.

    `speak` has the application speak a language from now on; what is on screen is made anew after it.
    """

    def __init__(
        self,
        machine: Machine,
        log: Log,
        *,
        native_dialogs: bool = True,
        speak: Callable[[str], None] = lambda _language: None,
    ) -> None:
        self.machine = machine
        settings = machine.settings
        look = (Scheme(settings.theme), settings.text_size, settings.high_contrast)
        self.theme = Theme(ICONS, scheme=look[0], scale=look[1], strong=look[2])
        self.background = Background()
        self._record_bug = log.record_bug
        self._native = native_dialogs
        self.seats = Seats(machine, self._make_seat, rooms)
        self._speech = Speech(self.seats, lambda: machine.settings.language, speak, lambda: self._open, self._spoken)
        self._catching: Errors | None = None
        self._opening = Opening(self.background, lambda error: self.errors.show(error))  # noqa: PLW0108  # the first one's
        self._open: OpenStore | None = None
        self._store: Path | None = None
        self._asked: Path | None = None  # for which store a passphrase is asked
        self._left: tuple[Path | None, tuple[Whereabouts, ...]] = (None, ())
        self._lock_page: UnlockPage | None = None
        self._after_lock: Callable[[], object] | None = None
        self._closed = False
        self.theme.changed.connect(self._keep_look)
        machine.listen(self._follow_settings)

    @property
    def window(self) -> Window:
        """The first window: the pages before a store is open stand in it."""
        return self.seats.first.window

    @property
    def ask(self) -> Ask:
        """Asks over the first window."""
        return self.seats.first.ask

    @property
    def errors(self) -> Errors:
        """Tells errors in the first window."""
        return self.seats.first.errors

    @property
    def workbench(self) -> Workbench | None:
        """The open store in the first window."""
        return self.seats.first.workbench

    def start(self, store: Path | None, passphrase: str | None = None) -> None:
        """Show the page one begins with; a store whose passphrase is given is opened at once."""
        recent = self.machine.settings.recent_stores
        if store is None and recent and Path(recent[0]).exists():
            store = Path(recent[0])
        page = self._show_unlock(store.absolute() if store is not None else None)
        if store is not None and passphrase is not None:
            page.open_with(passphrase)

    def catch(self) -> None:
        """Catch what nobody caught, and tell it in the first window."""
        self._catching = self.errors
        self.errors.install()

    def catch_no_more(self) -> None:
        """Give the hooks back."""
        if self._catching is not None:
            self._catching.uninstall()
            self._catching = None

    def arrange(self) -> None:
        """Stand as the window stood before, within the screen there is now."""
        self.seats.arrange()

    def take_in(self, opened: Workspace) -> None:
        """Take in a store that was unlocked, into every window that stood on it before the lock."""
        self._opening.take()
        self._store = opened.path
        if not self.machine.is_sample(opened.path):
            self._keep(lambda: self.machine.remember_store(opened.path))
        store = OpenStore(opened, self.machine, self.background, lambda error: self.errors.show(error))  # noqa: PLW0108  # as above
        self._open = store
        store.locking.connect(self._cover_while_locking)
        store.locked.connect(self._locked)
        store.kept_open.connect(self._uncover_again)
        store.not_copied.connect(self._tell_of_copy)
        store.copied.connect(self.seats.tell_copied)
        before, self._left = self._left, (None, ())
        self.seats.sit_down(store, before[1] if before[0] == opened.path else ())

    def open_beside(self, place: Place | None = None) -> None:
        """Open another window on the store that is open, at a place where one is named."""
        if self._open is not None and not self._open.over and not self._closed:
            self.seats.open_beside(self._open, place)

    def close(self) -> None:
        """Close the store, remember how the window stood, and end the worker once all is written."""
        if self._closed:
            return
        self._closed = True
        self._speech.stop()
        self._opening.give_up()
        stands = self.seats.arrangement()
        for seat in self.seats:
            seat.window.hide()  # what is written now may take its time
            seat.stand_up()
        if self._open is not None:
            self._open.close()
        self._keep(lambda: self.machine.change(**stands))
        self.background.finish()

    # ---------------------------------------------------------------------------------------------------- the windows

    def _make_seat(self) -> Seat:
        seat = Seat(self.machine, self.background, self.theme, self._record_bug, native_dialogs=self._native)
        seat.reach(open_beside=self.open_beside, bring_back=self._bring_back)
        window, commands = seat.window, seat.window.commands
        window.may_close = partial(self._may_close, seat)
        window.closing.connect(lambda: self._window_closes(seat))
        commands.on("new-store", lambda: self._first_lock(self._show_new))
        commands.on("open-store", partial(self._open_other, seat.ask))
        commands.on("about", partial(self._tell_about, seat.ask))
        for scheme, action in ((Scheme.LIGHT, "light"), (Scheme.DARK, "dark"), (Scheme.SYSTEM, "as-system")):
            commands.on(action, partial(self.theme.set_scheme, scheme))
        commands.on("contrast", lambda: self.theme.set_strong(not self.theme.strong))
        seat.follow(self.machine.settings)
        return seat

    def _window_closes(self, seat: Seat) -> None:
        if len(self.seats) == 1 or self._closed:
            self.close()
            return
        self.seats.take_away(seat)
        self._catch_in_first()

    def _catch_in_first(self) -> None:
        """Tell what nobody caught in the window that is the first now."""
        if self._catching is not None and self._catching is not self.errors:
            self.catch_no_more()
            self.catch()

    def _follow_settings(self, changed: frozenset[str]) -> None:
        for seat in self.seats:
            seat.follow(self.machine.settings)
        if "language" in changed and not self._closed:
            self._speech.change()

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

    def _spoken(self) -> None:
        """Go on in another language, in windows that are new."""
        self._catch_in_first()
        if self._open is None:
            self._show_unlock(self._asked)

    # --------------------------------------------------------------------------------------------------- the closing

    def _may_close(self, seat: Seat) -> bool:
        if seat.workbench is None or self._closed or seat.workbench.may_close():
            return True
        seat.ask.confirm(
            tr("Close without your last words?"),
            tr(
                "They could not be written to the store, and stand in their fields still. The message in the window "
                "says why."
            ),
            tr("Close without them"),
            partial(self._close_anyway, seat),
            dangerous=True,
        )
        return False

    def _close_anyway(self, *seats: Seat) -> None:
        """Close windows, or all of them, whatever they hold still."""
        for seat in seats or tuple(self.seats):
            seat.window.may_close = lambda: True
            seat.window.close()

    # -------------------------------------------------------------------------------------------------- the lock

    def _first_lock(self, then: Callable[[], object]) -> None:
        """Lock the open store, if there is one, before another page is shown."""
        if self._open is None:
            then()
            return
        self._after_lock = then
        self._open.lock()

    def _cover_while_locking(self) -> None:
        self.seats.put_aside()
        self._left = (self._store, self.seats.whereabouts())
        self._lock_page = self._show_unlock(self._store, tr(KEEPING))
        self._lock_page.wait()
        self.seats.cover(tr(KEEPING), *self.seats.beside)

    def _uncover_again(self) -> None:
        self._lock_page = self._after_lock = None
        self._left = (None, ())
        if self._open is not None and self._open.guarded:
            self._guard(self._open)
            return
        for seat in self.seats:
            seat.window.uncover()

    def _guard(self, store: OpenStore) -> None:
        """Keep the windows covered, since nobody is there, until the passphrase is typed."""
        page = self._show_unlock(self._store, tr(GUARDED))

        def back(_done: None) -> None:
            store.guarded = False
            self._uncover_again()

        page.check_instead(lambda typed: passphrases.check(store.workspace, typed), back)

    def _locked(self, reason: str) -> None:
        self._open = None
        if self._closed:
            return
        for seat in self.seats:
            seat.stand_up()
        for seat in self.seats.beside:
            self._close_anyway(seat)
        page, self._lock_page = self._lock_page, None
        then, self._after_lock = self._after_lock, None
        if then is not None:
            then()
        elif page is not None:
            page.go_on(reason)

    # ------------------------------------------------------------------------------------------------ the copies

    def _bring_back(self, copy: Backup) -> None:
        """Lock the store, put a copy in its place, and ask for the passphrase."""
        store = self._store
        if store is not None:
            self._first_lock(lambda: self.bring_back(copy, store))

    def bring_back(self, copy: Backup, store: Path) -> None:
        """Put a copy in the place of a store that is closed; then it is unlocked as ever."""
        self._left = (None, ())
        page = self._show_unlock(store, tr(BRINGING_BACK))
        page.wait()

        def done(aside: Path | None) -> None:
            if not self._closed:
                self._show_unlock(store).say_brought_back(copy, aside)

        def failed(error: Exception) -> None:
            if not self._closed:
                self._show_unlock(store).say(error)

        self.background.run(
            lambda progress: backups.bring_back_in_place(copy, store, progress), done, failed, must_finish=True
        )

    def _tell_of_copy(self, error: Exception) -> None:
        if not self._closed:  # else nobody is there; the settings say when the last good copy was made
            self.seats.tell_of_copy(error)

    # ------------------------------------------------------------------------------------------------- the pages

    def _gate(self) -> Gate:
        return Gate(
            theme=self.theme,
            machine=self.machine,
            background=self.background,
            ask=self.ask,
            opening=self._opening,
            opened=self.take_in,
            renew=self._show_new_passphrase,
            show_new=self._show_new,
            show_unlock=self._show_unlock,
            open_sample=self._open_sample,
            bring_back=self.bring_back,
            tell=self.errors.show,
        )

    def _show_unlock(self, store: Path | None, reason: str = "") -> UnlockPage:
        self._asked = store
        page = UnlockPage(self._gate(), store, reason)
        self._cover(page)
        return page

    def _show_new(self) -> None:
        self._cover(NewStorePage(self._gate()))

    def _show_new_passphrase(self, opened: Workspace) -> None:
        page = NewPassphrasePage(self._gate(), opened)
        self.window.cover(page)
        page.focus_first()

    def _cover(self, page: UnlockPage | NewStorePage) -> None:
        """Show a page; a store that the page before was opening is locked again."""
        self._opening.give_up()
        self.ask.dismiss()
        self.window.cover(page)
        page.focus_first()

    def _tell_about(self, ask: Ask) -> None:
        words = tr(
            "Negotiation briefs, prepared offline. One encrypted file, no network. Apache-2.0; see README and LICENSE."
        )
        ask.say(tr("CyberBrief {version}", version=VERSION), words, wrong=False)

    def _open_other(self, ask: Ask) -> None:
        def chosen(store: Path) -> None:
            self._first_lock(lambda: self._show_unlock(store))

        ask.open_file(tr("Open a store"), store_files(), self.machine.paths.documents, chosen)

    def _open_sample(self, failed: Callable[[Exception], None]) -> None:
        folder, cost = self.machine.paths.samples, self.machine.cost
        self._opening.run(lambda: sample.open_store(folder, cost), lambda opened: opened, self.take_in, failed)


def run(store: Path | None = None, passphrase: str | None = None, incoming: Path | None = None) -> int:
    """Run the program in a window, with a file that came in where one is named; returns the exit code."""
    machine = Machine()
    log = Log(machine.paths.log)
    log.note(ProgramEvent.STARTED)
    application = Application(TRANSLATIONS)
    application.speak(machine.settings.language)
    program = Program(machine, log, speak=application.speak)
    application.dress(program.theme)
    program.catch()
    program.arrange()
    program.seats.incoming = incoming
    program.start(store, passphrase)
    try:
        return application.run(program.window)
    finally:
        program.catch_no_more()
        log.note(ProgramEvent.ENDED)
        log.close()
