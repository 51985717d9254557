"""Unlocking a store: passphrase, keyring or recovery sheet; the stores of this machine; a new one, the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import Glyph, Notice
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.surface import Card, Ground, Line, Surface, row
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.welcome.gate import Gate, store_files
from cyberbrief.services import passphrases, workspace
from cyberbrief.services.workspace import Workspace

_WIDTH = 480
_ROWS_SHOWN = 5


class UnlockPage(Surface):
    """The page before a store that exists; `store` None shows the stores of this machine alone."""

    def __init__(self, gate: Gate, store: Path | None, reason: str = "") -> None:
        super().__init__(Ground.WINDOW)
        self._gate = gate
        self._store = store
        self.passphrase = PassphraseField(gate.theme, "Passphrase")
        self.unlock = Button(gate.theme, "Unlock", role=ButtonRole.PRIMARY)
        self.keyring = Button(gate.theme, "Use the keyring", role=ButtonRole.LINK)
        self.recovery = Button(gate.theme, "Use the recovery sheet", role=ButtonRole.LINK)
        self.recovery_key = LineField("Recovery key", placeholder="Eight groups of five signs")
        self.use_recovery = Button(gate.theme, "Unlock with the recovery key")
        self.notice = Notice(gate.theme)
        self.notice.hide()
        self.stores = RowList(gate.theme, "Stores on this machine")
        self._lock_parts = self._build_lock(reason)
        self._build(self._lock_parts)
        self._connect()
        self.keyring.hide()
        if store is not None:
            self._look_at(store)

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        first = self.passphrase if self._store is not None else self.stores if self.stores.key() else self.new
        first.setFocus()

    def wait(self) -> None:
        """Take nothing as long as the store is still being locked."""
        self._hold(held=True)
        self.unlock.setText("Unlock")

    def go_on(self, reason: str) -> None:
        """Say why the store is locked, and take what is typed."""
        self._hold(held=False)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.focus_first()

    def open_with(self, passphrase: str) -> None:
        """Open the store with a passphrase that is known."""
        self.passphrase.set_text(passphrase)
        self._unlock()

    def _build_lock(self, reason: str) -> QWidget:
        theme = self._gate.theme
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Glyph(theme, "lock", Ink.ACCENT, SPACE.wide), 0, centre)
        title = f"{self._store.stem} is locked" if self._store is not None else ""
        heading = Label(title, TypeRole.TITLE, wrap=True)
        heading.setAlignment(centre)
        column.addWidget(heading)
        self._reason = Label(reason, TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self._reason.setAlignment(centre)
        if not reason:
            self._reason.hide()
        column.addWidget(self._reason)
        column.addSpacing(SPACE.grid)
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        self.unlock.setMinimumHeight(self.passphrase.sizeHint().height())
        line.addWidget(FieldBlock("Passphrase", self.passphrase), 1)
        line.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        column.addLayout(row(self.keyring, self.recovery, spacing=SPACE.gutter))
        self._recovery_block = FieldBlock("Recovery key", self.recovery_key)
        self._recovery_block.hide()
        self.use_recovery.hide()
        column.addWidget(self._recovery_block)
        column.addWidget(self.use_recovery, 0, Qt.AlignmentFlag.AlignLeading)
        return block

    def _build(self, lock: QWidget) -> None:
        theme = self._gate.theme
        middle = QWidget()
        middle.setFixedWidth(theme.px(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(lock)
        if self._store is None:
            lock.hide()
            column.addLayout(self._greeting())
        column.addWidget(self.notice)
        column.addWidget(self._stores_card())
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        self.column.addStretch(2)
        self.column.addLayout(across)
        self.column.addStretch(3)

    def _greeting(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.grid)
        title = Label("CyberBrief", TypeRole.TITLE)
        words = Label(
            "What you write is kept in one encrypted file on this machine, a store. CyberBrief never uses the network.",
            TypeRole.TEXT,
            Ink.TEXT_2,
            wrap=True,
        )
        column.addWidget(title)
        column.addWidget(words)
        return column

    def _stores_card(self) -> Card:
        theme = self._gate.theme
        card = Card(name="Stores on this machine")
        rows = [_row_of(Path(known)) for known in self._gate.machine.settings.recent_stores]
        if rows:
            card.column.addWidget(Label("Stores on this machine", TypeRole.LABEL, Ink.TEXT_2))
            self.stores.set_rows(rows)
            self.stores.set_key(str(self._store or ""))
            self.stores.setFixedHeight(theme.px(SPACE.row_two) * min(len(rows), _ROWS_SHOWN) + SPACE.grid)
        card.column.addWidget(self.stores)
        if rows:
            card.column.addWidget(Line())
        else:
            self.stores.hide()
        self.new = Button(theme, "New store", "plus", ButtonRole.LINK if rows else ButtonRole.PRIMARY)
        self.open_other = Button(theme, "Open another …" if rows else "Open a store …", "folder-open", ButtonRole.LINK)
        self.sample = Button(theme, "Open the sample", "book", ButtonRole.LINK)
        card.column.addLayout(row(self.new, self.open_other, self.sample, spacing=SPACE.gutter))
        return card

    def _connect(self) -> None:
        self.unlock.clicked.connect(self._unlock)
        self.passphrase.accepted.connect(lambda _text: self._unlock())
        self.keyring.clicked.connect(self._use_keyring)
        self.recovery.clicked.connect(self._show_recovery)
        self.use_recovery.clicked.connect(self._use_recovery_key)
        self.recovery_key.returnPressed.connect(self._use_recovery_key)
        self.stores.chosen.connect(self._choose)
        self.new.clicked.connect(self._gate.show_new)
        self.sample.clicked.connect(self._open_sample)
        self.open_other.clicked.connect(self._open_other)

    def _choose(self, key: str) -> None:
        chosen = Path(key)
        if chosen != self._store:
            self._gate.show_unlock(chosen)

    def _open_other(self) -> None:
        folder = self._gate.machine.paths.documents
        self._gate.ask.open_file("Open a store", store_files(), folder, self._gate.show_unlock)

    def _look_at(self, store: Path) -> None:
        """Say before anybody types what no passphrase would mend, and offer the keyring where it may open the store."""
        keyring = self._gate.machine.keyring
        offer: Callable[[bool], None] = while_alive(self, self.keyring.setVisible)
        self._gate.background.run(
            lambda _progress: passphrases.keyring_opens(store, keyring), offer, while_alive(self, self._say)
        )

    def _show_recovery(self) -> None:
        self._recovery_block.show()
        self.use_recovery.show()
        self.recovery_key.setFocus()

    def _unlock(self) -> None:
        typed = self.passphrase.text()
        self._open(lambda store: workspace.open_with_passphrase(store, typed), self._gate.opened, self.passphrase.line)

    def _use_keyring(self) -> None:
        keyring = self._gate.machine.keyring
        self._open(lambda store: workspace.open_with_device(store, keyring), self._gate.opened, self.passphrase.line)

    def _use_recovery_key(self) -> None:
        typed = self.recovery_key.text()
        self._open(lambda store: workspace.open_with_recovery_key(store, typed), self._gate.renew, self.recovery_key)

    def _open(self, way: Callable[[Path], Workspace], then: Callable[[Workspace], None], field: QLineEdit) -> None:
        store = self._store
        if store is None or not self.unlock.isEnabled():
            return
        self._hold(held=True)

        def opened(found: Workspace) -> None:
            self.passphrase.clear()
            self.recovery_key.set_text("")
            then(found)

        def failed(error: Exception) -> None:
            self._hold(held=False)
            self._say(error)
            field.selectAll()
            field.setFocus()

        self._gate.opening.run(
            lambda: way(store), lambda found: found, while_alive(self, opened), while_alive(self, failed)
        )

    def _open_sample(self) -> None:
        self._hold(held=True)
        self.sample.setText("Opening the sample …")

        def failed(error: Exception) -> None:
            self._hold(held=False)
            self.sample.setText("Open the sample")
            self._say(error)

        self._gate.open_sample(while_alive(self, failed))

    def _say(self, error: Exception) -> None:
        if isinstance(error, CyberBriefError):
            self.notice.say(error.happened, error.remedy, Meaning.ERROR, "octagon-x")
        else:
            self._gate.tell(error)

    def _hold(self, *, held: bool) -> None:
        ways: tuple[QWidget, ...] = (self.passphrase, self.unlock, self.keyring, self.use_recovery, self.recovery_key)
        for part in (*ways, self.stores, self.new, self.open_other, self.sample):
            part.setEnabled(not held)
        self.unlock.setText("Unlocking …" if held else "Unlock")


def _row_of(store: Path) -> Row:
    folder = str(store.parent)
    return Row(str(store), store.stem, folder if store.exists() else f"{folder}: not there now", icon="store")
