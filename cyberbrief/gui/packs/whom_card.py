"""For whom a pack is: the circle in plain words, the partners it names, the desks it is closed for or a passphrase."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.desk import Card as DeskCard
from cyberbrief.domain.desk import TrustState
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.packs.tick_list import TickList
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField, Segments
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.surface import Card, clear, row
from cyberbrief.gui.passphrase_choice import PassphraseChoice
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.leaving import Wish
from cyberbrief.services.sharing import Choices, Reader

_DESKS, _WORD, _OPEN = "desks", "word", "open"
_CIRCLES: Mapping[Reach, tuple[str, str]] = {
    Reach.DESK: (
        later("A colleague of our own desk"),
        later("Everything goes, also what only our own desk may see."),
    ),
    Reach.DELEGATION: (
        later("Our delegation"),
        later("Everything goes but what only our own desk may see."),
    ),
    Reach.PARTNERS: (
        later("Partners, each of them named"),
        later(
            "Only what is released to every one of them goes; nothing of our fallbacks, and nothing we think of others."
        ),
    ),
    Reach.PARTICIPANTS: (
        later("Everyone in the room, the chair included"),
        later("Only what may be shared with everyone who takes part."),
    ),
    Reach.PUBLIC: (later("The public"), later("Only what anybody may read.")),
}
_WHY_NOT: Mapping[TrustState, str] = {
    TrustState.UNVERIFIED: later("not verified yet: compare its fingerprint first"),
    TrustState.UNKNOWN: later("not verified yet: compare its fingerprint first"),
    TrustState.EXPIRED: later("its card expired: ask for a new one"),
    TrustState.REVOKED: later("revoked: nothing is sent to it"),
}


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom: everything of a wish that is not what goes."""

    circle: Reach
    partners: tuple[RecordId, ...]
    desks: tuple[DeskCard, ...]
    passphrase: str
    unencrypted: bool
    expires: date | None

    def put_into(self, wish: Wish) -> Wish:
        """Return a wish for these readers."""
        return replace(
            wish,
            circle=self.circle,
            partners=self.partners,
            desks=self.desks,
            passphrase=self.passphrase,
            unencrypted=self.unencrypted,
            expires=self.expires,
        )

    @property
    def missing(self) -> str:
        """What has to be said before it can be written, or ""."""
        if self.desks or self.passphrase or self.unencrypted:
            return ""
        return tr("Tick a desk that it is for, or choose a passphrase.")


class WhomCard(Card):
    """`changed()` whenever other readers, or another way of closing it, were chosen."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("2. For whom"))
        self._session, self._readers = session, dict[str, Reader]()
        theme = session.theme
        self.circle = ChoiceField(
            theme, tr("For whom"), [(one.word, tr(words)) for one, (words, _) in _CIRCLES.items()]
        )
        self._means = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.partners = TickList(theme)
        self._partners_head = FieldLabel(tr("Released to each of these"))
        self.add_partner = Button(theme, tr("Add a partner …"), "plus", ButtonRole.QUIET)
        self.add_partner.clicked.connect(self._pick_partner)
        ways = ((_DESKS, tr("Closed for named desks")), (_WORD, tr("With a passphrase")), (_OPEN, tr("Not encrypted")))
        self.closing = Segments(theme, tr("How it is closed"), ways)
        self.desks = QWidget()
        self._desk_rows = QVBoxLayout(self.desks)
        self._desk_rows.setContentsMargins(0, 0, 0, 0)
        self._desk_rows.setSpacing(SPACE.inside)
        self._desk_ticks: dict[str, CheckField] = {}
        known = (session.workspace.officer.name, session.workspace.officer.desk, session.workspace.officer.state)
        self.word = PassphraseChoice(
            theme, session.background, lambda: known, session.tell, tr("Passphrase of the pack")
        )
        self._open_words = Label(
            tr("Whoever finds the file can read it. Only what carries no marking may travel so."),
            TypeRole.SMALL,
            Ink.TEXT_2,
            wrap=True,
        )
        self.expires = DateField(theme, tr("Holds until"))
        self._build()
        self.circle.chosen.connect(lambda _key: self._turned())
        self.closing.chosen.connect(lambda _key: self._turned())
        self.word.settled.connect(lambda _good: self.changed.emit())
        self.partners.ticked.connect(self.changed)
        self.expires.edited.connect(lambda _day: self.changed.emit())

    def show_choices(self, choices: Choices, wish: Wish | None) -> None:
        """Offer the readers there are; `wish` is one to begin with."""
        self._readers = {one.fingerprint: one for one in choices.readers}
        wanted = {card.signing for card in wish.desks} if wish is not None else set()
        belonging = {one.counterpart for one in choices.readers if one.counterpart and one.may_receive}
        begun = set(wish.partners) if wish is not None else set(choices.partners)
        offered = [one for one in choices.parties if one in belonging | set(choices.partners) | begun]
        self.partners.show_rows([(one, choices.parties[one]) for one in offered], begun)
        self._show_desks(choices.readers, wanted)
        self.circle.set_key((wish.circle if wish is not None else Reach.PARTNERS).word)
        self.closing.set_key(_DESKS)
        self.word.clear()
        self.expires.set_iso("")
        self._arrange()

    def whom(self) -> Whom:
        """Return for whom it is."""
        way, circle = self.closing.key(), Reach.from_word(self.circle.key())
        ticked = (self._readers[one].card for one, tick in self._desk_ticks.items() if tick.isChecked())
        day = self.expires.iso()
        return Whom(
            circle,
            self.partners.keys() if circle is Reach.PARTNERS else (),
            tuple(ticked) if way == _DESKS else (),
            self.word.text() if way == _WORD else "",
            way == _OPEN,
            date.fromisoformat(day) if day else None,
        )

    # ------------------------------------------------------------------------------------------------------- inside

    def _build(self) -> None:
        self.column.addWidget(FieldBlock(tr("It is for"), self.circle))
        self.column.addWidget(self._means)
        self.column.addWidget(self._partners_head)
        self.column.addWidget(self.partners)
        self.column.addLayout(row(self.add_partner))
        self.column.addWidget(FieldLabel(tr("How it is closed")))
        self.column.addLayout(row(self.closing))
        self.column.addWidget(self.desks)
        self.column.addWidget(self.word)
        self.column.addWidget(self._open_words)
        until = FieldBlock(tr("Holds until"), self.expires, hint=tr("May be left empty."))
        self.column.addWidget(until, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_desks(self, readers: tuple[Reader, ...], wanted: set[bytes]) -> None:
        clear(self._desk_rows)
        self._desk_ticks = {}
        theme = self._session.theme
        for one in readers:
            words = tr("{desk} (our own desk)", desk=one.card.title) if one.own else one.card.title
            tick = CheckField(theme, words)
            tick.setEnabled(one.may_receive)
            tick.setChecked(one.may_receive and one.card.signing in wanted)
            tick.ticked.connect(lambda on, one=one: self._ticked_desk(one, on=on))
            self._desk_ticks[one.fingerprint] = tick
            why = "" if one.may_receive else tr(_WHY_NOT[one.state])
            tick.setAccessibleDescription(why)
            self._desk_rows.addWidget(flow(tick, *((Label(why, TypeRole.SMALL, Ink.WARNING),) if why else ())))
        if not any(one.may_receive and not one.own for one in readers):
            lead = tr("No other desk is verified yet. Import its card and compare its fingerprint once, by telephone.")
            self._desk_rows.addWidget(Label(lead, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        go = Button(theme, tr("Trusted desks"), "shield-check", ButtonRole.LINK)
        go.clicked.connect(lambda _on=False: self._session.go(Place("trust")))
        self._desk_rows.addLayout(row(go))

    def _ticked_desk(self, reader: Reader, *, on: bool) -> None:
        if on and reader.counterpart:
            self.partners.tick(reader.counterpart)
        self.changed.emit()

    def _pick_partner(self) -> None:
        picker = RecordPicker(self._session, self.add_partner, "counterpart", self.partners.every())
        picker.picked.connect(self._picked)
        picker.open_below(self.add_partner)

    def _picked(self, record: Record) -> None:
        self.partners.add(record.id, record.title_text)
        self.changed.emit()

    def _turned(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        circle, way = Reach.from_word(self.circle.key()), self.closing.key()
        self._means.setText(tr(_CIRCLES[circle][1]))
        for part in (self._partners_head, self.partners, self.add_partner):
            part.setVisible(circle is Reach.PARTNERS)
        self.desks.setVisible(way == _DESKS)
        self.word.setVisible(way == _WORD)
        self._open_words.setVisible(way == _OPEN)
