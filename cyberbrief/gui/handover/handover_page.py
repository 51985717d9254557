"""One page for whoever takes over: what we want and from whom, what was promised, overdue, old, and whom to call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.few_of_many import FewOfMany
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState, Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Card, Ground, ScrollPage, clear
from cyberbrief.gui.parts.turns import Turns, dressed
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.kind_words import UNTITLED
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.handover import Handover, Line, Part, handover

_WIDEST = 960
_FEW = 10
_HEADS: Mapping[Part, tuple[str, str]] = {
    Part.WANT: (later("What we want, and from whom"), later("No position yet.")),
    Part.WE_PROMISED: (later("What we promised"), later("We owe nobody anything.")),
    Part.THEY_PROMISED: (later("What was promised to us"), later("Nobody owes us anything.")),
    Part.OVERDUE: (later("Overdue"), later("Nothing is overdue.")),
    Part.OLD: (later("Older than six months"), later("Nothing here is older than six months.")),
    Part.CALL: (later("Whom to call"), later("No delegate with a telephone number or an e-mail address yet.")),
}


class _Read(NamedTuple):
    """A page as it was read, with the markings of all that is on it, and whether it is the one that stands there."""

    found: Handover
    markings: tuple[Marking, ...]
    same: bool


class HandoverPage(ScrollPage):
    """Six answers; each line says where it comes from and jumps there. It shows what the desk knows."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Hand over"), Ground.WINDOW, SPACE.pane, _WIDEST)
        self._session = session
        self._dossier: RecordId = ""
        self._found: Handover | None = None
        self._markings: tuple[Marking, ...] = ()
        self._title = Label("", TypeRole.TITLE, wrap=True)
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._empty = EmptyState(
            session.theme, "folder", tr("A dossier is handed over on one page. Make the first one."), tr("New dossier")
        )
        self._empty.wanted.connect(session.actions["new-dossier"].trigger)
        self._empty.hide()
        self.cards = {part: Card(tr(head), name=tr(head)) for part, (head, _none) in _HEADS.items()}
        self._lines = {part: self._few(card) for part, card in self.cards.items()}
        self._turns = Turns(self)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        self.column.addWidget(self._empty)
        for card in self.cards.values():
            card.column.setSpacing(0)
            self.column.addWidget(card)
        self.column.addStretch(1)
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, _place: Place) -> None:
        """Come here."""
        self._look()

    def _look(self) -> None:
        dossier, workspace = self._session.dossier(), self._session.workspace
        self._dossier = dossier
        self._empty.setVisible(not dossier)
        if not dossier:
            for card in self.cards.values():
                card.hide()
            self._found = None
            self._title.setText("")
            self._words.setText("")
            return

        before = self._found

        def job() -> _Read:
            found = handover(workspace, dossier)
            records = (found.dossier, *(line.record for lines in found.lines.values() for line in lines))
            return _Read(found, markings_of(records), same=found == before)

        def take(read: _Read) -> None:
            if dossier != self._dossier:
                return
            self._markings = read.markings
            if read.same and self._found is before:
                self._tell()
            else:
                self._turns.begin(self._show(read.found))

        alive: Callable[[_Read], None] = while_alive(self, take)
        self._session.read(job, alive, self if before is None else None)

    def _show(self, found: Handover) -> Iterator[None]:
        """Fill the page, a card a step, and show each once all of it is there."""
        self._found = found
        self._title.setText(tr("Handing over: {title}", title=found.dossier.title_text))
        self._words.setText(
            tr(
                "As of {day}. For our own desk: it names our aims and what we think of others.",
                day=day_words(found.today),
            )
        )
        for part, card in self.cards.items():
            card.hide()
            lines = found.lines.get(part, ())
            self._lines[part].show_lines(lines or (_HEADS[part][1],))
            yield
        yield from dressed(self.surface)
        self._tell()  # before anything of it can be seen
        for card in self.cards.values():
            card.show()
            yield
        if self.hasFocus():
            first = next(iter(self.findChildren(PressRow)), None)
            if first is not None:
                first.setFocus()

    def _tell(self) -> None:
        self._session.sight(self, Sight(markings=self._markings))

    def _few(self, card: Card) -> FewOfMany[Line | str]:
        held = QVBoxLayout()
        held.setSpacing(0)
        few: FewOfMany[Line | str] = FewOfMany(
            self._session.theme,
            card,
            lambda line: held.addWidget(self._line(line)),
            lambda: clear(held),
            lambda rest: tr_counted(rest, "Show {n} more", "Show {n} more"),
            tr("Fewer"),
            _FEW,
        )
        card.column.addLayout(held)
        card.column.addWidget(few.more, 0, Qt.AlignmentFlag.AlignLeading)
        return few

    def _line(self, line: Line | str) -> QWidget:
        if isinstance(line, str):
            return Label(tr(line), TypeRole.BODY, Ink.TEXT_3, wrap=True)
        title = tr(line.title) or tr(UNTITLED[line.record.KIND])
        details = [tr(part) for part in line.detail if part]
        pressed = PressRow(", ".join((title, *details)))
        pressed.line.addWidget(Glyph(self._session.theme, icon_of(line.record.KIND), Ink.TEXT_2, SPACE.icon_row))
        words = Label(title, TypeRole.MEDIUM, wrap=True)
        about = Label(" · ".join(details), TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        holder = _upright(words, about if details else None)
        pressed.line.addWidget(holder, 1)
        if line.day is not None:
            ink = Ink.ERROR if line.part is Part.OVERDUE else Ink.TEXT_2
            pressed.line.addWidget(Label(self._day_words(line), TypeRole.SMALL, ink))
        pressed.setToolTip(tr(KINDS[line.record.KIND].LABEL))
        place = place_of(line.record.KIND, line.record.id, line.field)
        pressed.clicked.connect(lambda _on=False: self._session.go(place))
        return pressed

    def _day_words(self, line: Line) -> str:
        day = day_words(line.day)
        return tr("as of {day}", day=day) if line.part is Part.OLD else tr("due {day}", day=day)

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._look()


def _upright(above: QWidget, below: QWidget | None) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (above, below):
        if widget is not None:
            column.addWidget(widget)
    return holder
