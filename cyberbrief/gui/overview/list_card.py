"""Cards of rows that lead somewhere: what is due, what is owed, what is old, who has no profile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import Deadline
from cyberbrief.domain.record import Record
from cyberbrief.gui.days import day_words, today, two_clocks, until_words
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Card, Line, clear, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.overview import Overview, Owed

_URGENT_HOURS = 48
MOST, _MOST_AT_ALL = 6, 60


class ListCard(Card):
    """A title with rows of two lines; hidden while there are none."""

    def __init__(self, theme: Theme, title: str, go: Callable[[Place], None]) -> None:
        super().__init__(title)
        self._theme, self._go = theme, go
        self._rows = 0
        self._all = False
        self._again: Callable[[], None] = lambda: None
        self.column.setSpacing(0)

    def begin(self, again: Callable[[], None]) -> int:
        """Take the rows away and return how many may follow; `again` fills the card anew, once all are wanted."""
        clear(self.column)
        self._rows = 0
        self._again = again
        self.hide()
        return _MOST_AT_ALL if self._all else MOST

    def begin_short(self) -> int:
        """Take the rows away and return how many may follow, where nobody needs all of them."""
        self.begin(lambda: None)
        return MOST

    def add(
        self, place: Place, title: str, detail: str, *, icon: str = "", lead: str = "", ink: Ink = Ink.TEXT
    ) -> None:
        """Add a row that goes to a place; `lead` stands before it (how long until then)."""
        self.show()
        if self._rows:
            self.column.addWidget(Line())
        self._rows += 1
        pressed = PressRow(", ".join(words for words in (lead, title, detail) if words))
        pressed.clicked.connect(lambda: self._go(place))
        if lead:
            ahead = Label(lead, TypeRole.STRONG, ink)
            ahead.setMinimumWidth(self._theme.px(68))
            pressed.line.addWidget(ahead, 0, Qt.AlignmentFlag.AlignTop)
        if icon:
            pressed.line.addWidget(Glyph(self._theme, icon, Ink.TEXT_3, SPACE.icon_row), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(title, TypeRole.BODY))
        if detail:
            words.addWidget(ElidedLabel(detail, TypeRole.CAPTION, ink if ink is Ink.ERROR and not lead else Ink.TEXT_3))
        pressed.line.addLayout(words, 1)
        self.column.addWidget(pressed)

    def say(self, words: str) -> None:
        """Say something where there are no rows."""
        self.show()
        self.column.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))

    def end(self, count: int) -> None:
        """Offer the rest of so many rows, where not all are shown."""
        if count > self._rows:
            more = tr_counted(count - self._rows, "Show {n} more", "Show {n} more")
            button = Button(self._theme, more, role=ButtonRole.LINK)
            button.clicked.connect(self._show_all)
            self.column.addLayout(row(button))

    def lead_on(self, *ways: tuple[str, Place]) -> None:
        """Offer ways to where there is more."""
        buttons = [Button(self._theme, words, role=ButtonRole.LINK) for words, _place in ways]
        for button, (_words, place) in zip(buttons, ways, strict=True):
            button.clicked.connect(lambda _on=False, place=place: self._go(place))
        self.column.addWidget(flow(*buttons, spacing=SPACE.gutter))

    def _show_all(self) -> None:
        self._all = True
        self._again()


def show_deadlines(card: ListCard, deadlines: tuple[Deadline, ...], zone: str) -> None:
    """Show what runs out first."""
    most = card.begin(lambda: show_deadlines(card, deadlines, zone))
    now = datetime.now(tz=UTC)
    for deadline in deadlines[:most]:
        left = deadline.due - now if deadline.due is not None else None
        urgent = left is not None and left.total_seconds() < _URGENT_HOURS * 3600
        when = two_clocks(deadline.due, deadline.zone or zone) if deadline.due is not None else tr("no date")
        lead = until_words(left) if left is not None else "–"
        ink = Ink.ERROR if urgent else Ink.TEXT
        card.add(place_of("deadline", deadline.id), deadline.title, when, lead=lead, ink=ink)
    card.end(len(deadlines))


def show_owed(card: ListCard, found: Overview) -> None:
    """Show what was promised or is to be done, and who still owes it."""
    most = card.begin(lambda: show_owed(card, found))
    for owed in found.owed[:most]:
        late = owed.due is not None and owed.due < today()
        icon = icon_of(owed.record.KIND) if owed.record.KIND == "measure" else "arrow-out" if owed.ours else "arrow-in"
        detail = " · ".join(filter(None, (_due(owed), _who(owed, found), owed.owner)))
        ink = Ink.ERROR if late else Ink.TEXT
        card.add(place_of(owed.record.KIND, owed.record.id), owed.what, detail, icon=icon, ink=ink)
    card.end(len(found.owed))


def _who(owed: Owed, found: Overview) -> str:
    party = found.name(owed.counterpart)
    if owed.record.KIND == "measure":
        return tr("register: {title}", title=owed.record.title_text) if owed.what != owed.record.title_text else ""
    if owed.ours:
        return tr("we promised {party}", party=party) if party else tr("we promised")
    return tr("{party} promised", party=party) if party else tr("they promised")


def _due(owed: Owed) -> str:
    if owed.due is None:
        return tr("no date given")
    day, late = day_words(owed.due), (today() - owed.due).days
    if late > 0:
        return tr_counted(late, "due {day}, {n} day late", "due {day}, {n} days late", day=day)
    return tr("due {day}", day=day)


def show_review(card: ListCard, records: tuple[Record, ...]) -> None:
    """Show what is past the day by which it was to be looked at again."""
    most = card.begin(lambda: show_review(card, records))
    for record in records[:most]:
        detail = tr("{kind} · review by {day}", kind=tr(record.LABEL), day=day_words(record.review_by))
        card.add(place_of(record.KIND, record.id), record.title_text, detail, icon=icon_of(record.KIND))
    card.end(len(records))
    if records:
        card.lead_on((tr("What to look at again"), Place("review")))


def show_without_profile(card: ListCard, parties: tuple[Counterpart, ...]) -> None:
    """Show of whom nothing is written down."""
    most = card.begin(lambda: show_without_profile(card, parties))
    for party in parties[:most]:
        detail = tr("Write what they want and how they work.")
        card.add(place_of(party.KIND, party.id, "objectives"), party.name, detail, icon="users")
    card.end(len(parties))
