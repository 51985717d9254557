"""Another passphrase, offered to whoever opened the store with its recovery sheet and forgot the old one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Ground, Surface
from cyberbrief.gui.passphrase_choice import PassphraseChoice
from cyberbrief.gui.theme import Meaning
from cyberbrief.gui.welcome.gate import Gate
from cyberbrief.gui.welcome.welcome_page import MARGIN, WIDEST, between, step_page
from cyberbrief.services import passphrases
from cyberbrief.services.workspace import Workspace


class NewPassphrasePage(Surface):
    """The store is open already; it is taken in with the new passphrase or without one."""

    def __init__(self, gate: Gate, opened: Workspace) -> None:
        super().__init__(Ground.WINDOW)
        self._gate, self._opened = gate, opened
        self.notice = Notice(gate.theme)
        self.notice.hide()
        officer = opened.officer
        failed: Callable[[Exception], None] = while_alive(self, self._failed)
        self.passphrase = PassphraseChoice(
            gate.theme,
            gate.background,
            lambda: (officer.name, officer.desk, officer.state),
            failed,
            tr("New passphrase"),
        )
        self.set = Button(gate.theme, tr("Set the passphrase"), role=ButtonRole.PRIMARY)
        self.set.setEnabled(False)
        self.later = Button(gate.theme, tr("Keep the old one"))
        words = tr(
            "You came in with the recovery sheet, which stays valid. If the passphrase is forgotten, choose another."
        )
        middle = Surface(Ground.PAGE, spacing=0)
        middle.setFixedWidth(gate.theme.px(WIDEST) + 2 * MARGIN)
        middle.column.addWidget(self.notice)
        page = step_page(
            gate.theme,
            tr("{store} is open", store=opened.name),
            words,
            (self.passphrase, between(self.later, self.set)),
        )
        middle.column.addWidget(page, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle)
        line.addStretch(1)
        self.column.addLayout(line)
        self.passphrase.settled.connect(self.set.setEnabled)
        self.passphrase.accepted.connect(self._set)
        self.set.clicked.connect(self._set)
        self.later.clicked.connect(lambda: gate.opened(opened))

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        self.passphrase.setFocus()

    def _set(self) -> None:
        typed, opened, machine = self.passphrase.text(), self._opened, self._gate.machine
        self._hold(held=True)
        done: Callable[[None], None] = while_alive(self, lambda _done: self._gate.opened(opened))
        self._gate.background.run(
            lambda _progress: passphrases.set_new(opened, typed, machine.cost),
            done,
            while_alive(self, self._failed),
            must_finish=True,
        )

    def _hold(self, *, held: bool) -> None:
        for part in (self.passphrase, self.later):
            part.setEnabled(not held)
        self.set.setEnabled(not held and bool(self.passphrase.text()))

    def _failed(self, error: Exception) -> None:
        self._hold(held=False)
        if isinstance(error, CyberBriefError):
            self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        else:
            self._gate.tell(error)
