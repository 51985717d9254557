"""What was promised and what was said, in time order: a line each, which leads to its record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.domain.meeting import Commitment, CommitmentState, Promiser
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.gui.counterparts.section import Section
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.few_of_many import FewOfMany
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole

_FEW = 5
_DAY = 82
Near = Mapping[RecordId, Record]
_HEARD = {
    Setting.OPEN: later("on the record"),
    Setting.CLOSED: later("heard by us"),
    Setting.PRIVATE: later("told to us"),
}


class EventLines(Section):
    """The first few lines, and the rest on request."""

    def __init__(self, session: Session, title: str, add: str) -> None:
        super().__init__(session.theme, title, add)
        self._session = session
        self._held = QVBoxLayout()
        self._held.setSpacing(0)
        self._few: FewOfMany[Callable[[], PressRow]] = FewOfMany(
            session.theme,
            self,
            lambda make: self._held.addWidget(make()),
            lambda: clear(self._held),
            lambda rest: tr_counted(rest, "{n} earlier one", "{n} earlier ones"),
            tr("Fewer"),
            _FEW,
        )
        self.column.addLayout(self._held)
        self.column.addWidget(self._few.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._shown: object = None

    def take(self, shown: object, lines: Sequence[Callable[[], PressRow]]) -> None:
        """Show lines, by what makes each, in the place of those before."""
        self._shown = shown
        self._few.show_lines(lines)

    def _day(self, words: str) -> Label:
        label = Label(words, TypeRole.CAPTION, Ink.TEXT_2)
        label.setFixedWidth(self._session.theme.px(_DAY))
        return label


class PromiseLines(EventLines):
    """Promises both ways, those that still run first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Promises"), tr("Promises: add one"))

    def show_promises(self, promises: tuple[Commitment, ...]) -> None:
        """Show promises in the order in which they fall due."""
        late = sum(is_late(one, today()) for one in promises)
        running = sum(one.state is CommitmentState.OPEN for one in promises)
        words = tr_counted(running, "{n} open", "{n} open") if promises else tr("None noted yet")
        self.say(tr("{open}, {late} overdue", open=words, late=late) if late else words)
        if promises != self._shown:
            self.take(promises, [partial(self._line, one) for one in promises])

    def _line(self, one: Commitment) -> PressRow:
        ours = one.promiser is Promiser.US
        due = tr("due {day}", day=day_words(one.due)) if one.due else tr("no date")
        detail = " · ".join(part for part in (tr(one.promiser.label), one.owner, due) if part)
        line = PressRow(f"{one.text}. {detail}. {tr(one.state.label)}")
        line.clicked.connect(lambda: self._session.go(place_of("commitment", one.id)))
        line.line.setContentsMargins(0, SPACE.inside, 0, SPACE.inside)
        icon = "arrow-out" if ours else "arrow-in"
        line.line.addWidget(Glyph(self._session.theme, icon, Ink.TEXT_2, SPACE.icon_row))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(one.text, TypeRole.BODY))
        words.addWidget(ElidedLabel(detail, TypeRole.CAPTION, Ink.TEXT_3))
        line.line.addLayout(words, 1)
        line.line.addWidget(state_tag(self._session, one))
        return line


class StatementLines(EventLines):
    """What a party said, or others said for it, the newest first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Statements"), tr("Statements: add one"))

    def show_statements(self, party: RecordId, statements: tuple[Statement, ...], near: Near) -> None:
        """Show statements with the day, where they were made, and what they are about."""
        self.say(str(len(statements)) if statements else tr("None noted yet"))
        if (party, statements) != self._shown:
            self.take((party, statements), [partial(self._line, one, party, near) for one in statements])

    def _line(self, one: Statement, party: RecordId, near: Near) -> PressRow:
        words = " ".join(one.text.split())
        about = ", ".join(near[key].title_text for key in one.positions if key in near) or one.paragraph
        parts = (role_of(one, party, near), one.forum, tr(_HEARD[one.setting]), about)
        detail = " · ".join(part for part in parts if part)
        line = PressRow(f"{day_words(one.said_on)}. {words}. {detail}")
        line.clicked.connect(lambda: self._session.go(place_of("statement", one.id)))
        line.line.setContentsMargins(0, SPACE.inside, 0, SPACE.inside)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(words, TypeRole.BODY, wrap=True))
        said.addWidget(ElidedLabel(detail, TypeRole.CAPTION, Ink.TEXT_3))
        day = QVBoxLayout()
        day.setContentsMargins(0, 2, 0, 0)
        day.addWidget(self._day(day_words(one.said_on) or tr("No date")))
        day.addStretch(1)
        line.line.addLayout(day)
        line.line.addLayout(said, 1)
        return line


def is_late(one: Commitment, day: date) -> bool:
    """Say whether a promise is past its day and still open."""
    return one.state is CommitmentState.OPEN and one.due is not None and one.due < day


def state_tag(session: Session, one: Commitment) -> Tag:
    """Return the tag of a promise: overdue with a triangle, broken with an octagon, kept with a tick."""
    if is_late(one, today()):
        return Tag(session.theme, tr("Overdue"), Meaning.ERROR, "triangle")
    look = {
        CommitmentState.OPEN: (Meaning.NEUTRAL, "clock"),
        CommitmentState.KEPT: (Meaning.GOOD, "check"),
        CommitmentState.BROKEN: (Meaning.ERROR, "octagon-x"),
    }[one.state]
    return Tag(session.theme, tr(one.state.label), *look)


def role_of(one: Statement, party: RecordId, near: Near) -> str:
    """Say in which part the party stands in a statement, where it did not speak for itself alone."""
    if one.speaker == party:
        on_behalf = near.get(one.on_behalf)
        return tr("for {group}", group=on_behalf.title_text) if on_behalf is not None else ""
    speaker = near[one.speaker].title_text if one.speaker in near else one.speaker_name
    if one.on_behalf == party:
        return tr("by {speaker}, on its behalf", speaker=speaker)
    return tr("by {speaker}; aligned", speaker=speaker)
