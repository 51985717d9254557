"""Packages that trade this position with a counterpart: what they give and get, where they land, and trades to make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cyberbrief.domain.instruction import Concession, Gain, Package
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import Meeting
from cyberbrief.domain.trades import Landed, Landing, Trade, concerning, landed, suggested
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Card, clear, row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.session import Session
from cyberbrief.gui.space.space_words import title_of
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services.negotiating import Facing, SpacePage

_LANDINGS: Mapping[Landing, tuple[str, Meaning, str]] = {
    Landing.WITHIN: (later("Lands in the overlap"), Meaning.GOOD, "check"),
    Landing.CLOSES: (later("Closes the gap"), Meaning.GOOD, "check"),
    Landing.OUTSIDE: (later("Lands outside"), Meaning.WARNING, "minus"),
    Landing.NOT_PLACED: (later("Not placed yet"), Meaning.NEUTRAL, "help"),
}
_MOST_TRADES = 3


class PackagesPane(QWidget):
    """`made(object)` when a package is wanted: of a Trade, or None for an empty one."""

    made = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Packages"))
        self.add = Button(session.theme, tr("Package"), "plus", ButtonRole.LINK, name=tr("Make a package"))
        self.add.clicked.connect(lambda: self.made.emit(None))
        self._found = QVBoxLayout()
        self._found.setSpacing(SPACE.grid)
        head = row(Label(tr("Packages"), TypeRole.HEADING))
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        column.addLayout(head)
        column.addLayout(self._found)
        column.addStretch(1)

    def show_facing(self, page: SpacePage, facing: Facing) -> None:
        """Show what could be traded with a counterpart."""
        clear(self._found)
        party, position = facing.counterpart.id, page.position
        packages = concerning(page.packages, position.id, party)
        for package in packages:
            self._found.addWidget(self._package(page, package, landed(facing.space, position.id, package)))
        if not packages:
            name = facing.counterpart.title_text
            none = Label(tr("No package with {name} on this yet.", name=name), TypeRole.BODY, Ink.TEXT_2, wrap=True)
            self._found.addWidget(none)
        trades = suggested(position, page.linked, page.stances_of(party), packages)[:_MOST_TRADES]
        if trades:
            self._found.addWidget(Label(tr("Trades that suggest themselves"), TypeRole.LABEL, Ink.TEXT_2))
            for trade in trades:
                self._found.addWidget(self._trade(trade))
        elif not page.linked:
            words = tr("Link this position to others it could be traded against, and trades are suggested here.")
            self._found.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        elif facing.space.meeting is Meeting.GAP:
            words = tr("No trade suggests itself: it takes a linked position where they want more than we give now.")
            self._found.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_2, wrap=True))

    def _package(self, page: SpacePage, package: Package, found: Landed) -> QWidget:
        card = Card(name=tr("Package: {title}", title=package.title_text))
        column = card.column
        open_it = ElidedLink(self._session.theme)
        open_it.say(package.title_text, tr("Open the package {title}", title=package.title_text))
        open_it.clicked.connect(lambda: self._session.go(place_of(Package.KIND, package.id)))
        column.addLayout(row(open_it))
        words, meaning, icon = _LANDINGS[found.landing]
        said = tr(words)
        if found.landing is Landing.WITHIN and found.step is not None:
            said = tr("Lands on {step}", step=title_of(found.step).lower())
        state = Tag(self._session.theme, tr(package.state.label))
        column.addWidget(flow(Tag(self._session.theme, said, meaning, icon), state))
        column.addLayout(
            _sides(
                [_part(page, one) for one in package.gives] or [tr("Nothing yet")],
                [_part(page, one) for one in package.gets] or [tr("Nothing yet")],
            )
        )
        for label, text in ((tr("Costs"), package.cost), (tr("Authority"), package.authority)):
            if text.strip():
                column.addWidget(Label(label, TypeRole.LABEL, Ink.TEXT_2))
                column.addWidget(Label(" ".join(text.split()), TypeRole.SMALL, wrap=True))
        return card

    def _trade(self, trade: Trade) -> QWidget:
        name = tr("{given} for {got}", given=trade.giving.title_text, got=trade.getting.title_text)
        card = Card(name=name)
        give = tr(
            "{issue}, {step}: {text}",
            issue=trade.giving.title_text,
            step=title_of(trade.step).lower(),
            text=" ".join(trade.step.text.split()),
        )
        get = tr("{issue}: {outcome}", issue=trade.getting.title_text, outcome=trade.outcome_words)
        card.column.addLayout(_sides([give], [get]))
        make = Button(self._session.theme, tr("Make a package"), "plus", name=tr("Make a package: {name}", name=name))
        make.clicked.connect(lambda: self.made.emit(trade))
        card.column.addLayout(row(make))
        return card


def _sides(gives: Sequence[str], gets: Sequence[str]) -> QGridLayout:
    """Set what is given over what is got."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE.grid)
    grid.setVerticalSpacing(SPACE.inside)
    grid.setColumnStretch(1, 1)
    line = 0
    for label, parts in ((tr("Give"), gives), (tr("Get"), gets)):
        for number, words in enumerate(parts):
            if not number:
                grid.addWidget(Label(label, TypeRole.SMALL, Ink.TEXT_2), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, TypeRole.SMALL, wrap=True), line, 1)
            line += 1
    return grid


def _part(page: SpacePage, part: Concession | Gain) -> str:
    """Say one side of a package: the issue, and what it says there."""
    topic = _title(page.titles, part.position)
    return tr("{issue}: {text}", issue=topic, text=part.text) if part.text else topic


def _title(titles: Mapping[RecordId, str], position: RecordId) -> str:
    return titles.get(position) or tr("No position yet")
