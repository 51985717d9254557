"""The pages before anything is seen: which file, how far the looking is, and why a file is not looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph, ProgressStrip
from cyberbrief.gui.parts.surface import Ground, ScrollPage
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_WIDEST = 640
_SIGN = 32


class _CalmPage(ScrollPage):
    """A sign, a title and a sentence; what is to be done is put below them."""

    def __init__(self, theme: Theme, name: str, icon: str, ink: Ink = Ink.TEXT_2) -> None:
        super().__init__(name, Ground.PAGE, SPACE.wide, _WIDEST)
        self.title = Label(name, TypeRole.TITLE, wrap=True)
        self.words = Label("", TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self.column.addWidget(Glyph(theme, icon, ink, _SIGN), 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.below = QVBoxLayout()
        self.below.setSpacing(SPACE.gutter)
        self.column.addLayout(self.below)
        self.column.addStretch(1)


class ChoosePage(_CalmPage):
    """`wanted()` to choose a file; one may also drop it anywhere on the window."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("What a Word file reveals"), "eye")
        self.words.setText(
            tr(
                "A Word file tells more than its words: who wrote and changed it, what was deleted, comments, hidden "
                "text, folders and servers, where a picture was taken. Drop a file anywhere on the window, or choose "
                "one, before you send it on. Nothing in it is run or fetched."
            )
        )
        self.choose = Button(theme, tr("Choose a Word file …"), "folder-open", ButtonRole.PRIMARY)
        self.choose.clicked.connect(self.wanted)
        self.below.addWidget(flow(self.choose))


class LookingPage(_CalmPage):
    """A file is being looked through; `strip` says how far, and stops it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Looking through the file"), "eye")
        self.strip = ProgressStrip(theme)
        self.below.addWidget(self.strip)

    def start(self, file: str, what: str) -> None:
        """Begin."""
        self.words.setText(file)
        self.strip.start(what)


class RefusedPage(_CalmPage):
    """Why nothing is seen of a file, and what to do; `other_wanted()` for another file."""

    other_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "shield-alert", Ink.ERROR)
        self.file = Label("", TypeRole.SMALL, Ink.TEXT_3)
        self.file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.other = Button(theme, tr("Choose another file …"), "folder-open")
        self.other.clicked.connect(self.other_wanted)
        self.below.addWidget(flow(self.other))
        self.below.addWidget(self.file)

    def say(self, error: CyberBriefError, file: str) -> None:
        """Say both sentences."""
        self.title.setText(tr(error.happened))
        self.words.setText(tr(error.remedy))
        self.file.setText(file)
        self.setAccessibleName(tr(error.happened))
        self.other.setFocus()
