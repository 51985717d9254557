"""Unlocking a store: the lock or what stands in its way; the stores of this machine; a new one, the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Ground, ScrollPage, Surface
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.welcome.gate import Gate, store_files
from cyberbrief.gui.welcome.lock_block import LockBlock
from cyberbrief.gui.welcome.stores_card import StoresCard
from cyberbrief.gui.welcome.trouble_block import TroubleBlock, Way, helps
from cyberbrief.services import backups, hindrances, passphrases, workspace
from cyberbrief.services.backups import Backup
from cyberbrief.services.hindrances import Hindrance, WayBack, hindrance_of
from cyberbrief.services.workspace import Workspace

_WIDTH = 480
_AT_THE_LOCK = frozenset({Hindrance.WRONG_WORDS, Hindrance.RECOVERY_KEY, Hindrance.KEYRING, Hindrance.OTHER})


class UnlockPage(Surface):
    """The page before a store that exists; `store` None shows the stores of this machine alone."""

    def __init__(self, gate: Gate, store: Path | None, reason: str = "") -> None:
        super().__init__(Ground.WINDOW)
        self._gate = gate
        self._store = store
        title = tr("{store} is locked", store=store.stem) if store is not None else ""
        self.lock = LockBlock(gate.theme, title, reason)
        self.passphrase, self.unlock = self.lock.passphrase, self.lock.unlock
        self.keyring, self.recovery_key = self.lock.keyring, self.lock.recovery_key
        self.trouble: TroubleBlock | None = None
        self._check: tuple[Callable[[str], None], Callable[[None], None]] | None = None
        self.notice = Notice(gate.theme)
        self.notice.hide()
        recent = [Path(known) for known in gate.machine.settings.recent_stores]
        self.card = StoresCard(gate.theme, recent, dict(gate.machine.settings.last_opened), store)
        self.stores, self.new = self.card.stores, self.card.new
        self._build()
        self._connect()
        self.card.look(gate.background, while_alive(self, gate.tell))
        if store is not None:
            self._look_at(store)

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        if self.trouble is not None and self.trouble.buttons:
            next(iter(self.trouble.buttons.values())).setFocus()
            return
        first = self.passphrase if self._store is not None else self.stores if self.stores.key() else self.new
        first.setFocus()

    def wait(self) -> None:
        """Take nothing as long as the store is still being locked, or brought back."""
        self._hold(held=True)
        self.unlock.setText(tr("Unlock"))

    def go_on(self, reason: str) -> None:
        """Say why the store is locked, and take what is typed."""
        self._hold(held=False)
        self.lock.say_reason(reason)
        self.focus_first()

    def say_brought_back(self, copy: Backup, aside: Path | None) -> None:
        """Say that a copy stands in the place of the store, and where what was there lies now."""
        words = tr("Unlock it with the passphrase as ever.")
        if aside is not None:
            words = tr("What was there is kept beside it as “{name}”.", name=aside.name)
        lead = tr("The copy of {instant} is in its place.", instant=instant_words(copy.made))
        self.notice.say(lead, words, Meaning.GOOD, "check-circle")

    def open_with(self, passphrase: str) -> None:
        """Open the store with a passphrase that is known."""
        self.passphrase.set_text(passphrase)
        self._unlock()

    def check_instead(self, check: Callable[[str], None], then: Callable[[None], None]) -> None:
        """Ask for the passphrase of a store that is open behind this page; no other way leads on from here."""
        self._check = check, then
        for part in (self.keyring, self.lock.recovery, self.card):
            part.hide()

    def say(self, error: Exception) -> None:
        """Say what stands in the way: at the lock what another try may mend, else in its place."""
        if not isinstance(error, CyberBriefError):
            self._gate.tell(error)
            return
        hindrance = hindrance_of(error)
        if hindrance is Hindrance.WRONG_WORDS:
            self.lock.refuse_passphrase()
        elif hindrance is Hindrance.KEYRING:
            self.lock.say_wrong(tr("{happened} The passphrase opens the store as ever.", happened=tr(error.happened)))
        elif hindrance is Hindrance.RECOVERY_KEY:
            self.lock.say_wrong(f"{tr(error.happened)} {tr(error.remedy)}")
        elif hindrance in _AT_THE_LOCK or self._store is None:
            self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        else:
            self._stand_before(self._store, hindrance, error)

    # ------------------------------------------------------------------------------------------------------- inside

    def _build(self) -> None:
        theme = self._gate.theme
        middle = QWidget()
        middle.setMaximumWidth(theme.px(_WIDTH))
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(SPACE.wide)
        self._middle.addWidget(self.lock)
        if self._store is None:
            self.lock.hide()
            self._middle.addLayout(self._greeting())
        self._middle.addWidget(self.notice)
        self._middle.addWidget(self.card)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        page = ScrollPage(tr("Unlock"), Ground.WINDOW)
        page.column.addStretch(2)
        page.column.addLayout(across)
        page.column.addStretch(3)
        self.column.addWidget(page)

    def _greeting(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.grid)
        column.addWidget(Label(tr("CyberBrief"), TypeRole.TITLE))
        words = tr(
            "What you write is kept in one encrypted file on this machine, a store. CyberBrief never uses the network."
        )
        column.addWidget(Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True))
        return column

    def _connect(self) -> None:
        self.lock.unlock_wanted.connect(self._unlock)
        self.lock.keyring_wanted.connect(self._use_keyring)
        self.lock.recovery_wanted.connect(self._use_recovery_key)
        self.stores.chosen.connect(self._choose)
        self.new.clicked.connect(self._gate.show_new)
        self.card.sample.clicked.connect(self._open_sample)
        self.card.open_other.clicked.connect(self._open_other)

    def _choose(self, key: str) -> None:
        chosen = Path(key)
        if chosen != self._store:
            self._gate.show_unlock(chosen)

    def _open_other(self) -> None:
        folder = self._gate.machine.paths.documents
        self._gate.ask.open_file(tr("Open a store"), store_files(), folder, self._gate.show_unlock)

    def _look_at(self, store: Path) -> None:
        """Say before anybody types what no passphrase would mend, and offer the keyring where it may open the store."""
        keyring = self._gate.machine.keyring
        offer: Callable[[bool], None] = while_alive(self, self._offer_keyring)
        self._gate.background.run(
            lambda _progress: passphrases.keyring_opens(store, keyring), offer, while_alive(self, self.say)
        )

    def _offer_keyring(self, opens: bool) -> None:  # as the background hands it
        self.keyring.setVisible(opens and self._check is None)

    def _unlock(self) -> None:
        typed = self.passphrase.text()
        if self._check is not None:
            self._check_passphrase(typed, *self._check)
            return
        self._open(lambda store: workspace.open_with_passphrase(store, typed), self._gate.opened, self.passphrase.line)

    def _check_passphrase(self, typed: str, check: Callable[[str], None], then: Callable[[None], None]) -> None:
        def failed(error: Exception) -> None:
            self._hold(held=False)
            self.say(error)
            self.passphrase.setFocus()

        self._hold(held=True)
        self._gate.background.run(
            lambda _progress: check(typed), while_alive(self, then), while_alive(self, failed), must_finish=True
        )

    def _use_keyring(self) -> None:
        keyring = self._gate.machine.keyring
        self._open(lambda store: workspace.open_with_device(store, keyring), self._gate.opened, self.passphrase.line)

    def _use_recovery_key(self) -> None:
        typed = self.recovery_key.text()
        self._open(lambda store: workspace.open_with_recovery_key(store, typed), self._gate.renew, self.recovery_key)

    def _open(self, way: Callable[[Path], Workspace], then: Callable[[Workspace], None], field: QLineEdit) -> None:
        store = self._store
        if store is None or not self.lock.takes:
            return
        self._hold(held=True)

        def opened(found: Workspace) -> None:
            self.lock.forget()
            then(found)

        def failed(error: Exception) -> None:
            self._hold(held=False)
            self.say(error)
            if self.trouble is None:
                field.selectAll()
                field.setFocus()

        self._gate.opening.run(
            lambda: way(store), lambda found: found, while_alive(self, opened), while_alive(self, failed)
        )

    def _open_sample(self) -> None:
        self._hold(held=True)
        self.card.sample.setText(tr("Opening the sample …"))

        def failed(error: Exception) -> None:
            self._hold(held=False)
            self.card.sample.setText(tr("Open the sample"))
            self.say(error)

        self._gate.open_sample(while_alive(self, failed))

    def _hold(self, *, held: bool) -> None:
        self.lock.hold(held=held)
        self.card.hold(held=held)
        if self.trouble is not None:
            self.trouble.setEnabled(not held)

    # ------------------------------------------------------------------------------------------- what stands in the way

    def _stand_before(self, store: Path, hindrance: Hindrance, error: CyberBriefError) -> None:
        """Show in the place of the lock what is wrong, and what can be done about it."""
        self.lock.hide()
        if self.trouble is not None:
            self.trouble.setParent(None)
            self.trouble.deleteLater()
        trouble = self.trouble = TroubleBlock(self._gate.theme, store.stem, hindrance, error)
        self._middle.insertWidget(0, trouble)
        trouble.say_holder(hindrances.holder_of(error))
        trouble.offer(self._ways(store, hindrance))
        if helps(hindrance):
            plan = self._gate.machine.backup_plan
            show: Callable[[WayBack], None] = while_alive(
                trouble, lambda found: self._offer_copy(trouble, store, found)
            )
            self._gate.background.run(
                lambda _progress: hindrances.way_back(store, plan), show, while_alive(self, self._gate.tell)
            )
        self.focus_first()

    def _ways(self, store: Path, hindrance: Hindrance) -> list[Way]:
        again = Way(tr("Try again"), lambda: self._gate.show_unlock(store), main=not helps(hindrance))
        ways = [again]
        if hindrance is Hindrance.MISSING:
            ways.insert(0, Way(tr("Say where it is …"), lambda: self._locate(store), main=True))
        if helps(hindrance):
            ways.append(Way(tr("Bring back a copy from elsewhere …"), lambda: self._pick_copy(store)))
        if hindrance is Hindrance.MISSING:
            ways.append(Way(tr("Forget it here"), lambda: self._forget(store)))
        return ways

    def _offer_copy(self, trouble: TroubleBlock, store: Path, found: WayBack) -> None:
        trouble.say_way_back(found)
        copy = found.copy
        if copy is not None:
            bring = Way(tr("Bring back this copy"), lambda: self._gate.bring_back(copy, store), main=True)
            trouble.offer([bring])
            trouble.buttons[bring.words].setFocus()

    def _pick_copy(self, store: Path) -> None:
        def picked(path: Path) -> None:
            take: Callable[[Backup], None] = while_alive(self, lambda copy: self._gate.bring_back(copy, store))
            self._gate.background.run(lambda _progress: backups.picked(path), take, while_alive(self, self._tell_here))

        folder = self._gate.machine.backup_plan.folder
        self._gate.ask.open_file(tr("Choose a copy of {store}", store=store.stem), store_files(), folder, picked)

    def _tell_here(self, error: Exception) -> None:
        if isinstance(error, CyberBriefError):
            self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        else:
            self._gate.tell(error)

    def _locate(self, store: Path) -> None:
        def found(path: Path) -> None:
            self._change(lambda: self._gate.machine.locate_store(store, path))
            self._gate.show_unlock(path)

        self._gate.ask.open_file(tr("Where is {store} now?", store=store.stem), store_files(), store.parent, found)

    def _forget(self, store: Path) -> None:
        self._change(lambda: self._gate.machine.forget_store(store))
        self._gate.show_unlock(None)

    def _change(self, change: Callable[[], None]) -> None:
        try:
            change()
        except CyberBriefError as error:
            self._gate.tell(error)
