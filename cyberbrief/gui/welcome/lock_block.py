"""The lock before a store: passphrase, keyring, recovery sheet, and below the field what was wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.welcome.layout_hint import LayoutHint

_SECOND = 1000
_FREE_TRIES = 2  # wrong passphrases before one has to wait
_LONGEST_WAIT = 30  # seconds


class LockBlock(QWidget):
    """`unlock_wanted()`, `keyring_wanted()`, `recovery_wanted()` when somebody wants in that way."""

    unlock_wanted = Signal()
    keyring_wanted = Signal()
    recovery_wanted = Signal()

    def __init__(self, theme: Theme, title: str, reason: str) -> None:
        super().__init__()
        self.passphrase = PassphraseField(theme, tr("Passphrase"))
        self.unlock = Button(theme, tr("Unlock"), role=ButtonRole.PRIMARY)
        self.keyring = Button(theme, tr("Use the keyring"), role=ButtonRole.LINK)
        self.recovery = Button(theme, tr("Use the recovery sheet"), role=ButtonRole.LINK)
        self.recovery_key = LineField(tr("Recovery key"), placeholder=tr("Eight groups of five signs"))
        self.use_recovery = Button(theme, tr("Unlock with the recovery key"))
        self._hint = LayoutHint(self.passphrase.line)
        self._reason = Label(reason, TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self._wrong = Label("", TypeRole.BODY, Ink.ERROR, wrap=True)
        self._wrong_icon = Glyph(theme, "octagon-x", Ink.ERROR, SPACE.icon)
        self._caps = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self._recovery_block = FieldBlock(tr("Recovery key"), self.recovery_key)
        self._held = False
        self._tries = self._wait = 0
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self._tick)
        self._lay_out(theme, title)
        for part in (self.keyring, self._recovery_block, self.use_recovery, self._wrong, self._wrong_icon, self._caps):
            part.hide()
        if not reason:
            self._reason.hide()
        self._connect()

    def say_reason(self, reason: str) -> None:
        """Say why the store is locked."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def say_wrong(self, words: str) -> None:
        """Say below the field what was wrong; nothing takes it back."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self._wrong_icon.setVisible(bool(words))
        self.passphrase.line.setAccessibleDescription(words)
        self._show_caps()

    def refuse_passphrase(self) -> None:
        """Say that the passphrase did not open the store and what may be the reason; more tries have to wait longer."""
        self._tries += 1
        hint = self._hint.words()
        self.say_wrong(
            tr("That did not open it. {hint}", hint=hint)
            if hint
            else tr("That did not open it. Check capital letters and the keyboard layout.")
        )
        if self._tries > _FREE_TRIES:
            self._wait = min(_LONGEST_WAIT, 2 ** (self._tries - _FREE_TRIES))
            self._clock.start()
            self._show_hold()

    def show_recovery(self) -> None:
        """Offer to type the key of the recovery sheet."""
        self._recovery_block.show()
        self.use_recovery.show()
        self.recovery_key.setFocus()

    def forget(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.recovery_key.set_text("")

    def hold(self, *, held: bool) -> None:
        """Take nothing while a store is on its way, or take something again."""
        self._held = held
        if held:
            self.say_wrong("")
        self._show_hold()

    @property
    def takes(self) -> bool:
        """Whether another try is taken now."""
        return not self._held and not self._wait

    # ------------------------------------------------------------------------------------------------------- inside

    def _lay_out(self, theme: Theme, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Glyph(theme, "lock", Ink.ACCENT, SPACE.wide), 0, centre)
        heading = Label(title, TypeRole.TITLE, wrap=True)
        heading.setAlignment(centre)
        column.addWidget(heading)
        self._reason.setAlignment(centre)
        column.addWidget(self._reason)
        column.addSpacing(SPACE.grid)
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        set_look(self.unlock, beside="large")
        line.addWidget(FieldBlock(tr("Passphrase"), self.passphrase), 1)
        line.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        wrong = QHBoxLayout()
        wrong.setSpacing(SPACE.grid)
        wrong.addWidget(self._wrong_icon, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self._wrong, 1)
        column.addLayout(wrong)
        column.addWidget(self._caps)
        column.addLayout(row(self.keyring, self.recovery, spacing=SPACE.gutter))
        column.addWidget(self._recovery_block)
        column.addWidget(self.use_recovery, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self._ask)
        self.passphrase.accepted.connect(lambda _text: self._ask())
        self.keyring.clicked.connect(self.keyring_wanted)
        self.recovery.clicked.connect(self.show_recovery)
        self.use_recovery.clicked.connect(self.recovery_wanted)
        self.recovery_key.returnPressed.connect(self.recovery_wanted)
        self._hint.changed.connect(self._show_caps)

    def _ask(self) -> None:
        if self.takes:
            self.unlock_wanted.emit()

    def _show_caps(self) -> None:
        said = bool(self._wrong.text())
        self._caps.setText(self._hint.words() if self._hint.caps else "")
        self._caps.setVisible(self._hint.caps and not said)

    def _tick(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._wait = 0
            self._clock.stop()
        self._show_hold()

    def _show_hold(self) -> None:
        for part in (self.passphrase, self.keyring, self.recovery, self.use_recovery, self.recovery_key):
            part.setEnabled(not self._held)
        self.unlock.setEnabled(self.takes)
        words = tr("Unlocking …") if self._held else tr("Unlock")
        if self._wait:
            words = tr_counted(self._wait, "In a second", "In {n} seconds")
        self.unlock.setText(words)
