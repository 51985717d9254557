"""Starting from the last session: which dossier, what the new one is called, and what comes along."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Card, Ground, ScrollPage, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import carrying_forward
from cyberbrief.services.carrying_forward import EVERYTHING, NEED_POSITIONS, Carried, Offer, Part

_WIDEST = 720
_BESIDE_TICK = 26
_SAID: Mapping[Part, tuple[str, str]] = {
    Part.POSITIONS: (
        later("Agenda, positions, instructions"),
        later("Ladders as they stood; nothing counts as cleared."),
    ),
    Part.POINTS: (later("Talking points"), later("With their handling and whom they answer.")),
    Part.STANCES: (later("Stances of the counterparts"), later("As they stood, resting on what was said last time.")),
    Part.REGISTERS: (later("Registers"), later("Measures, norms and capacity, each with its status.")),
    Part.CONCERNS: (later("Concerns"), later("With our ask, the channel and the way down from it.")),
    Part.PACKAGES: (later("Packages"), later("Trades across positions.")),
    Part.BRIEFS: (later("Briefs"), later("Their outlines, without dates and clearances.")),
}


class CarryPage(ScrollPage):
    """A form of three things; its one filled button makes the dossier and goes to what should be looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Start from last session"), Ground.PAGE, SPACE.wide, _WIDEST)
        self._session = session
        self._offers: dict[str, Offer] = {}
        theme = session.theme
        self.previous = ChoiceField(theme, tr("Last session"))
        self.previous.chosen.connect(lambda _key: self._show_offer())
        self.title = LineField(tr("Title of the new dossier"))
        self.title.textChanged.connect(lambda _words: self._tell_ready())
        self.ticks = {part: CheckField(theme, tr(words)) for part, (words, _why) in _SAID.items()}
        self._counts = {part: Label("", TypeRole.CAPTION, Ink.TEXT_3) for part in _SAID}
        self.make = Button(theme, tr("Make the dossier"), "copy", ButtonRole.PRIMARY)
        self.make.clicked.connect(lambda _on=False: self.carry())
        self._empty = EmptyState(
            theme, "folder", tr("There is no dossier yet to start from. Make the first one."), tr("New dossier")
        )
        self._empty.wanted.connect(session.actions["new-dossier"].trigger)
        self._card = Card(tr("What comes along"))
        self._build()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, place: Place) -> None:
        """Come here, to start from a dossier: the one named, else the one that one is in."""
        workspace, wanted = self._session.workspace, place.record or self._session.dossier()
        take: Callable[[tuple[Offer, ...]], None] = while_alive(self, lambda found: self._take(found, wanted))
        self._session.read(lambda: carrying_forward.offers(workspace), take)

    def carry(self) -> None:
        """Make the dossier, go into it, and show what to look at."""
        workspace, previous, title = self._session.workspace, self.previous.key(), self.title.text().strip()
        parts = frozenset(part for part, tick in self.ticks.items() if tick.isChecked())
        if not previous or not title:
            return
        self.make.setEnabled(False)

        def made(carried: Carried) -> None:
            self.title.set_text("")
            words = tr_counted(carried.records, "{n} record came along.", "{n} records came along.")
            self._session.say(words)
            self._session.enter(carried.dossier, Place("review"))

        def failed(error: Exception) -> None:
            self._tell_ready()
            self._session.tell(error)

        done: Callable[[Carried], None] = while_alive(self, made)
        self._session.write(
            lambda: carrying_forward.carry_forward(workspace, previous, title, parts),
            done,
            while_alive(self, failed),
        )

    def _build(self) -> None:
        theme = self._session.theme
        self.column.addWidget(Label(tr("Start from last session"), TypeRole.TITLE))
        lead = tr(
            "A new dossier with what still holds. Nothing of the old one changes; its meetings and statements stay "
            "there, one press away. Clearances lapse, dates are left open, and a list tells what to look at again."
        )
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        self.column.addWidget(self._empty)
        self._blocks = (
            FieldBlock(tr("Last session"), self.previous),
            FieldBlock(tr("Title of the new dossier"), self.title),
        )
        for field in self._blocks:
            self.column.addWidget(field)
        for part, tick in self.ticks.items():
            tick.setChecked(part in EVERYTHING)
            tick.ticked.connect(lambda _on: self._tell_ready())
            line = row(tick)
            line.addWidget(self._counts[part], 0, Qt.AlignmentFlag.AlignTrailing)
            why = Label(tr(_SAID[part][1]), TypeRole.SMALL, Ink.TEXT_3, wrap=True)
            below = QHBoxLayout()
            below.addSpacing(theme.px(_BESIDE_TICK))
            below.addWidget(why, 1)
            block = QVBoxLayout()
            block.setSpacing(0)
            block.addLayout(line)
            block.addLayout(below)
            self._card.column.addLayout(block)
        self.column.addWidget(self._card)
        self.column.addLayout(row(self.make))
        self.column.addStretch(1)

    def _take(self, offers: tuple[Offer, ...], wanted: str) -> None:
        self._offers = {one.dossier.id: one for one in offers}
        self._empty.setVisible(not offers)
        for part in (*self._blocks, self._card, self.make):
            part.setVisible(bool(offers))
        self.previous.set_choices((one.dossier.id, _named(one)) for one in offers)
        self.previous.set_key(wanted if wanted in self._offers else next(iter(self._offers), ""))
        self._show_offer()
        self.title.setFocus()
        self._session.sight(self, Sight(markings=markings_of(one.dossier for one in offers)))

    def _show_offer(self) -> None:
        offer = self._offers.get(self.previous.key())
        for part, label in self._counts.items():
            number = offer.counts.get(part, 0) if offer is not None else 0
            label.setText(tr_counted(number, "{n} record", "{n} records") if number else tr("none"))
            self.ticks[part].setEnabled(bool(number))
        self._tell_ready()

    def _tell_ready(self) -> None:
        """Offer what needs positions only with them, and making once there is a title."""
        offer = self._offers.get(self.previous.key())
        with_positions = self.ticks[Part.POSITIONS].isChecked()
        for part in NEED_POSITIONS:
            there = offer is not None and offer.counts.get(part, 0) > 0
            self.ticks[part].setEnabled(there and with_positions)
        self.make.setEnabled(bool(self.title.text().strip()) and offer is not None)


def _named(offer: Offer) -> str:
    dossier = offer.dossier
    return f"{dossier.title_text} · {day_words(dossier.starts)}" if dossier.starts else dossier.title_text
