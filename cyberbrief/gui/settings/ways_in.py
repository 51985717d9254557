"""How this store opens: another passphrase, and the keyring of the computer on or off."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.surface import Card, Line, row
from cyberbrief.gui.passphrase_choice import PassphraseChoice
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import Ink, Meaning, TypeRole
from cyberbrief.services import passphrases
from cyberbrief.services.passphrases import Availability

_OFF_WORDS = later("Quicker to open. Whoever can sign in as you on this computer could open it too.")


class Keyring(NamedTuple):
    """Whether the computer's keyring can be used, and whether it opens this store."""

    availability: Availability
    on: bool


class WaysIn(Card):
    """A card of the settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Opening this store"))
        self._session = session
        theme, officer = session.theme, session.workspace.officer
        self.old = PassphraseField(theme, tr("Passphrase of now"))
        self.new = PassphraseChoice(
            theme,
            session.background,
            lambda: (officer.name, officer.desk, officer.state),
            while_alive(self, self._failed),
            tr("New passphrase"),
        )
        self.change = Button(theme, tr("Change the passphrase"), "key")
        self.change.setEnabled(False)
        self.keyring = CheckField(theme, tr("Unlock with this computer's keyring"))
        self.keyring.setEnabled(False)
        self._keyring_words = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.notice = Notice(theme)
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.column.addWidget(FieldBlock(tr("Passphrase of now"), self.old))
        self.column.addWidget(self.new)
        self.column.addLayout(row(self.change))
        self.column.addWidget(Line())
        self.column.addWidget(self.keyring)
        self.column.addWidget(self._keyring_words)
        self.old.typed.connect(self._judge)
        self.new.settled.connect(self._judge)
        self.change.clicked.connect(self._change)
        self.new.accepted.connect(self._change)
        self.keyring.ticked.connect(self._switch)

    def look(self) -> None:
        """Ask how the keyring stands, and forget what was typed."""
        self.old.clear()
        self.new.clear()
        self.notice.hide()
        path, device = self._session.workspace.path, self._session.machine.keyring
        show: Callable[[Keyring], None] = while_alive(self, self._show_keyring)
        self._session.read(
            lambda: Keyring(passphrases.keyring_availability(device), passphrases.is_on_keyring(path)), show
        )

    def _judge(self) -> None:
        self.change.setEnabled(bool(self.old.text() and self.new.text()))

    def _change(self) -> None:
        if not self.change.isEnabled():
            return
        old, new = self.old.text(), self.new.text()
        workspace, cost = self._session.workspace, self._session.machine.cost
        self.change.setEnabled(False)
        self._session.write(
            lambda: passphrases.change(workspace, old, new, cost),
            while_alive(self, lambda _done: self._changed()),
            while_alive(self, self._failed),
        )

    def _changed(self) -> None:
        self.old.clear()
        self.new.clear()
        words = tr(
            "The recovery sheet stays valid. Copies of the store made before still open with the old passphrase."
        )
        self.notice.say(tr("The passphrase is changed."), words, Meaning.GOOD, "check-circle")

    def _switch(self, on: bool) -> None:
        workspace, device = self._session.workspace, self._session.machine.keyring
        self.keyring.setEnabled(False)
        turn = passphrases.add_to_keyring if on else passphrases.take_off_keyring
        self._session.write(
            lambda: turn(workspace, device),
            while_alive(self, lambda _done: self.look()),
            while_alive(self, self._not_switched),
        )

    def _not_switched(self, error: Exception) -> None:
        self.look()
        self._failed(error)

    def _show_keyring(self, found: Keyring) -> None:
        usable = found.availability.usable
        self.keyring.setChecked(found.on)
        self.keyring.setEnabled(usable or found.on)
        self._keyring_words.setText(tr(_OFF_WORDS if usable else found.availability.reason))

    def _failed(self, error: Exception) -> None:
        self._judge()
        if isinstance(error, CyberBriefError):
            self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        else:
            self._session.tell(error)
