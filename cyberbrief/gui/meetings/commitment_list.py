"""What was promised: at this meeting, and what is still open from before, each with its owner, its day and a tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.meeting import Commitment, CommitmentState, Promiser
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.meetings.said_words import Near
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Line, clear
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.in_the_room import InTheRoom, is_late

_OURS, _THEIRS = later("We to {party}: {what}"), later("{party} to us: {what}")


class CommitmentRow(QFrame):
    """One promise; `kept(id, bool)` when it is ticked, `opened(id)` by its words."""

    kept = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, theme: Theme, promise: Commitment, near: Near) -> None:
        super().__init__()
        ours = promise.promiser is Promiser.US
        party = near.get(promise.counterpart)
        name = party.title_text if party is not None else tr("all")
        words = tr(_OURS if ours else _THEIRS, party=name, what=promise.text)
        tick = CheckField(theme, "", name=tr("Kept: {promise}", promise=words))
        tick.setChecked(promise.state is CommitmentState.KEPT)
        tick.ticked.connect(lambda on: self.kept.emit(promise.id, on))
        label = Label(
            words, TypeRole.BODY, Ink.TEXT_3 if promise.state is CommitmentState.KEPT else Ink.TEXT, wrap=True
        )
        body = QVBoxLayout()
        body.setSpacing(SPACE.inside)
        body.addWidget(label)
        body.addWidget(_facts(theme, promise))
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        icon = Glyph(theme, "arrow-out" if ours else "arrow-in", Ink.TEXT_2, SPACE.icon_row)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(body, 1)
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        open_ = Button(theme, tr("Open"), role=ButtonRole.LINK, name=tr("Open: {promise}", promise=words))
        set_look(open_, flush="true", type=str(TypeRole.SMALL))
        open_.clicked.connect(lambda: self.opened.emit(promise.id))
        body.addWidget(open_, 0, Qt.AlignmentFlag.AlignLeading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.grid)
        whole.addWidget(Line())
        whole.addLayout(line)


class CommitmentList(QWidget):
    """`kept(id, bool)` and `opened(id)` of its rows."""

    kept = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.grid)

    def show_view(self, view: InTheRoom) -> None:
        """Show the promises of a meeting, and those that are still open from before."""
        clear(self._column)
        here = tr("From this meeting · {count}", count=len(view.promised))
        self._section(here, view.promised, view.near)
        if not view.promised:
            words = tr("Nothing was promised here yet. Ctrl+J makes a commitment out of what was said.")
            self._column.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_3, wrap=True))
        if view.still_open:
            self._section(
                tr("Still open from before · {count}", count=len(view.still_open)), view.still_open, view.near
            )

    def _section(self, title: str, promises: Iterable[Commitment], near: Near) -> None:
        self._column.addWidget(Label(title, TypeRole.LABEL, Ink.TEXT_2))
        for promise in promises:
            made = CommitmentRow(self._theme, promise, near)
            made.kept.connect(self.kept)
            made.opened.connect(self.opened)
            self._column.addWidget(made)
        self._column.addSpacing(SPACE.grid)


def _facts(theme: Theme, promise: Commitment) -> QWidget:
    """Return the owner and the day, the day in words where it is past."""
    late = is_late(promise, today())
    if promise.due is None:
        due = tr("no date")
    else:
        due = tr("due {day}, late", day=day_words(promise.due)) if late else day_words(promise.due)
    return flow(
        _fact(theme, "user", promise.owner or tr("no owner"), Ink.TEXT_2),
        _fact(theme, "calendar", due, Ink.ERROR if late else Ink.TEXT_2),
    )


def _fact(theme: Theme, icon: str, words: str, ink: Ink) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE.inside)
    line.addWidget(Glyph(theme, icon, ink, SPACE.icon_tag))
    line.addWidget(Label(words, TypeRole.SMALL, ink))
    return holder
