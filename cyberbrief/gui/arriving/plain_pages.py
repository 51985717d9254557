"""The calm pages before anything is seen of a file: which one, its passphrase, and why one is refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph, ProgressStrip
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.surface import Ground, ScrollPage
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_WIDEST = 640
_SIGN = 32


class PlainPage(ScrollPage):
    """A sign, a title and a sentence; what is to be done is put below them."""

    def __init__(self, theme: Theme, name: str, icon: str, ink: Ink = Ink.TEXT_2) -> None:
        super().__init__(name, Ground.PAGE, SPACE.wide, _WIDEST)
        self.sign = Glyph(theme, icon, ink, _SIGN)
        self.title = Label(name, TypeRole.TITLE, wrap=True)
        self.words = Label("", TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self.column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.below = QVBoxLayout()
        self.below.setSpacing(SPACE.gutter)
        self.column.addLayout(self.below)
        self.column.addStretch(1)


class ChoosePage(PlainPage):
    """`wanted()` to choose a file; one may also drop it anywhere on the window."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Import a pack or a list"), "inbox")
        self.words.setText(
            tr(
                "Drop a file anywhere on the window, or choose one: a pack of another desk, a table (CSV, Excel), "
                "references (RIS, BibTeX, CSL-JSON), contacts (vCard) or JSON. You see what is in it before anything "
                "is imported."
            )
        )
        self.choose = Button(theme, tr("Choose a file …"), "folder-open", ButtonRole.PRIMARY)
        self.choose.clicked.connect(self.wanted)
        self.below.addWidget(flow(self.choose))


class OpeningPage(PlainPage):
    """A file is being opened; `strip` says how far, and stops it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Opening what arrived"), "inbox")
        self.strip = ProgressStrip(theme)
        self.below.addWidget(self.strip)

    def start(self, file: str) -> None:
        """Begin."""
        self.words.setText(file)
        self.strip.start(tr("Opening, and checking the signature, in a process apart …"))


class PassphrasePage(PlainPage):
    """Asks for the passphrase that the sender told; `given(str)` when it was typed."""

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("This pack is closed with a passphrase"), "lock")
        self.words.setText(
            tr("Its sender tells you the passphrase on another way than that of the file, such as the telephone.")
        )
        self.field = PassphraseField(theme, tr("Passphrase of the pack"))
        self.open = Button(theme, tr("Open the pack"), "unlock", ButtonRole.PRIMARY)
        self.block = FieldBlock(tr("Passphrase of the pack"), self.field)
        self.open.clicked.connect(self._hand_on)
        self.field.accepted.connect(lambda _typed: self._hand_on())
        self.field.typed.connect(lambda typed: self.open.setEnabled(bool(typed)))
        self.below.addWidget(self.block)
        self.below.addWidget(flow(self.open))

    def ask(self, wrong: str = "") -> None:
        """Ask, once more where what was typed was wrong."""
        self.field.clear()
        self.open.setEnabled(False)
        self.block.say_wrong(wrong)
        self.field.setFocus()

    def _hand_on(self) -> None:
        if self.field.text():
            typed = self.field.text()
            self.field.clear()
            self.given.emit(typed)


class RefusedPage(PlainPage):
    """Why a file is not imported, and what to do; there is no way to go on in spite of it.

    `other_wanted()` for another file, `trust_wanted()` for the desks that are trusted.
    """

    other_wanted = Signal()
    trust_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "shield-alert", Ink.ERROR)
        self.file = Label("", TypeRole.SMALL, Ink.TEXT_3)
        self.file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.other = Button(theme, tr("Choose another file …"), "folder-open")
        self.other.clicked.connect(self.other_wanted)
        self.trust = Button(theme, tr("Trusted desks"), "shield-check")
        self.trust.clicked.connect(self.trust_wanted)
        self.below.addWidget(Label(tr("Nothing was imported."), TypeRole.STRONG))
        self.below.addWidget(flow(self.other, self.trust))
        self.below.addWidget(self.file)

    def say(self, error: CyberBriefError, file: str) -> None:
        """Say both sentences."""
        self.title.setText(tr(error.happened))
        self.words.setText(tr(error.remedy))
        self.file.setText(file)
        self.setAccessibleName(tr(error.happened))
        self.other.setFocus()
