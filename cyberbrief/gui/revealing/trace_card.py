"""One sort of what a file tells: what it is, why it matters, and each place where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.words import Words
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Card
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.parts.turns import Turns
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TagLook, Theme, TypeRole
from cyberbrief.services.revealing import Fate, Group, Trace, Weight

_SHOWN = 5
WEIGHTS: Mapping[Weight, TagLook] = {
    Weight.TELLING: TagLook(Meaning.WARNING, "triangle", later("Would embarrass")),
    Weight.ORDINARY: TagLook(Meaning.NEUTRAL, "info", later("Ordinary")),
    Weight.OURS: TagLook(Meaning.NOTE, "shield-check", later("Put in by CyberBrief")),
}
_FATES: Mapping[Fate, TagLook] = {
    Fate.REMOVED: TagLook(Meaning.GOOD, "check", later("goes from a scrubbed copy")),
    Fate.LEFT: TagLook(Meaning.NEUTRAL, "lock", later("stays in a scrubbed copy")),
    Fate.ASKED: TagLook(Meaning.OPENING, "help", later("you decide")),
}


class TraceCard(Card):
    """A group, its first places in sight; the others, and those of what is ordinary, behind a button."""

    def __init__(self, theme: Theme, group: Group) -> None:
        super().__init__(tr(group.sort.label))
        self.group = group
        self._theme = theme
        look = WEIGHTS[group.weight]
        count = tr_counted(group.count, "{n} place", "{n} places")
        self.head.insertWidget(1, Tag(theme, count, look.meaning, look.icon))
        self.column.addWidget(Label(tr(group.sort.meaning), TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.grid)
        self.column.addLayout(self._rows)
        self.more = Button(theme, "", "chevron-down", ButtonRole.LINK)
        self.more.clicked.connect(self.unfold)
        self._turns = Turns(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that one reads from card to card with the keyboard
        self._below = flow(self.more)
        self.column.addWidget(self._below)
        self._shown = 0
        for _row in self._rows_to(_SHOWN if group.weight is Weight.TELLING else 0):
            pass
        self._say_more()

    def unfold(self) -> None:
        """Show every place."""
        self._turns.begin(self._rows_to(len(self.group.traces)))
        self._below.hide()
        self.setFocus()

    def words(self) -> list[str]:
        """Return what the rows say."""
        return [one.accessibleName() for one in self.findChildren(TraceRow)]

    def _rows_to(self, most: int) -> Iterator[None]:
        for trace in self.group.traces[self._shown : most]:
            self._rows.addWidget(TraceRow(self._theme, trace))
            self._shown += 1
            yield
        beyond = self.group.count - len(self.group.traces)
        if self._shown == len(self.group.traces) and beyond > 0:
            words = tr_counted(beyond, "{n} more place is not listed.", "{n} more places are not listed.")
            self._rows.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_2))

    def _say_more(self) -> None:
        left = len(self.group.traces) - self._shown
        self._below.setHidden(left <= 0)
        self.more.setText(tr_counted(left, "Show {n} place", "Show {n} places"))
        self.more.setAccessibleName(f"{self.more.text()}: {self.accessibleName()}")


class TraceRow(QWidget):
    """One place: what stands there, where it is, by whom and when, and what becomes of it."""

    def __init__(self, theme: Theme, trace: Trace) -> None:
        super().__init__()
        said = tr(trace.said) if isinstance(trace.said, Words) else trace.said
        facts = [tr(trace.where), trace.by, _when(trace.at)]
        look = _FATES[trace.fate]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if said:
            column.addWidget(Label(said, TypeRole.BODY, wrap=True))
        below = flow(
            Label(" · ".join(filter(None, facts)), TypeRole.SMALL, Ink.TEXT_2),
            Tag(theme, tr(look.word), look.meaning, look.icon),
        )
        column.addWidget(below)
        why = tr(trace.why) if trace.why is not None else ""
        if why:
            column.addWidget(Label(why, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        self.setAccessibleName(". ".join(filter(None, (said, *facts, tr(look.word), why))))


def _when(told: str) -> str:
    """Return a time as the window says times; as it stands where it is none."""
    try:
        return instant_words(datetime.fromisoformat(told)) if told else ""
    except ValueError:
        return told
