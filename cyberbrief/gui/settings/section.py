"""One section of the settings: a title, what it is about in a sentence, and settings that each say their effect."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Ground, ScrollPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole

_WIDEST = 640
T = TypeVar("T")


class Section(ScrollPage):
    """A page of settings; each is kept as soon as it is changed."""

    def __init__(self, session: Session, title: str, words: str) -> None:
        super().__init__(title, Ground.PAGE, widest=session.theme.px(_WIDEST))
        self.session = session
        self.column.addWidget(Label(title, TypeRole.TITLE))
        self.column.addWidget(Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True))
        self.notice = Notice(session.theme)
        self.notice.hide()
        self.column.addWidget(self.notice)

    def put(self, *parts: QWidget | QLayout) -> None:
        """Put parts below each other."""
        for part in parts:
            if isinstance(part, QWidget):
                for choice in part.findChildren(ChoiceField):
                    choice.setMinimumWidth(1)  # so that a long choice does not make the page wider than its window
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)

    def finish(self) -> None:
        """End the page."""
        self.column.addSpacing(SPACE.pane)
        self.column.addStretch(1)

    def look(self) -> None:
        """Show how everything is set now; called when one comes here."""

    def keep(self, **values: object) -> None:
        """Keep settings of this machine, and say where that is refused."""
        try:
            self.session.machine.change(**values)
        except CyberBriefError as error:
            self.tell(error)

    def job(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do something in the background that concerns this page alone."""
        self.session.background.run(lambda _progress: work(), while_alive(self, done), while_alive(self, failed))

    def tell(self, error: Exception) -> None:
        """Tell what was refused, on this page."""
        if isinstance(error, CyberBriefError):
            self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        else:
            self.session.tell(error)

    def praise(self, lead: str, words: str) -> None:
        """Tell what was done."""
        self.notice.say(lead, words, Meaning.GOOD, "check-circle")


def part_head(words: str) -> Label:
    """Return the head of a part of a page."""
    head = Label(words, TypeRole.HEADING)
    head.setContentsMargins(0, SPACE.gutter, 0, 0)
    return head
