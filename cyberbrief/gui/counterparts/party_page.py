"""The page of a party: what it wants and can trade first, then who it is, where it stands, what passed between us."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.counterpart import Counterpart, PartyKind
from cyberbrief.domain.record import Record
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.counterparts.at_a_glance import AtAGlance
from cyberbrief.gui.counterparts.country_field import CountryInput
from cyberbrief.gui.counterparts.delegate_cards import DelegateCards
from cyberbrief.gui.counterparts.event_lines import PromiseLines, StatementLines
from cyberbrief.gui.counterparts.membership_lines import MembershipLines
from cyberbrief.gui.counterparts.missing_line import MissingLine
from cyberbrief.gui.counterparts.stance_lines import StanceLines
from cyberbrief.gui.counterparts.table_line import TableLine
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.inputs import ChoiceInput, TextInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import quiet_input, wrapped_input
from cyberbrief.gui.records.record_form import RecordPage
from cyberbrief.gui.records.record_picker import RecordPicker, make_record
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.profile import Profile, profile

SIDE_BY_SIDE = "side-by-side"
_BESIDE_FROM = 640
_ONE_LINE_FROM = 560
_SHOWN_ABOVE = frozenset({"delegate", "membership", "stance", "statement", "commitment", "dossier"})


class PartyPage(RecordPage):
    """A profile that is read in ten seconds and written in its place."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, Counterpart.KIND)
        self._party = ""
        self._head()
        self.missing = MissingLine(session)
        self.missing.wanted.connect(self._write_missing)
        self.column.addWidget(self.missing)
        self.stances = StanceLines(session)
        self.promises = PromiseLines(session)
        self.statements = StatementLines(session)
        self.delegates = DelegateCards(session)
        self.groups = MembershipLines(session, inward=False)
        self.members = MembershipLines(session, inward=True)
        self.table = TableLine(session)
        self.later(self._at_a_glance)
        self._prose()
        self.later(self._sections)
        self.finish()

    def _at_a_glance(self) -> None:
        wants = self.fields.block("objectives", self._quiet("objectives", tr("What they want, in a sentence or two")))
        trades = self.fields.block("leverage_theirs", self._quiet("leverage_theirs", tr("What they hold over us")))
        self.glance = AtAGlance(self.session, wants, trades)
        self.column.addWidget(self.glance)

    def _sections(self) -> None:
        for section in (self.stances, self.promises, self.statements, self.delegates, self.groups, self.members):
            self.column.addWidget(section)
        self.column.addWidget(self.table)
        self.stances.add_wanted.connect(self._pick_position)
        for section, kind, field in (
            (self.promises, "commitment", "counterpart"),
            (self.statements, "statement", "speaker"),
            (self.delegates, "delegate", "counterpart"),
        ):
            section.add_wanted.connect(lambda kind=kind, field=field: self._add(kind, field))

    def fill(self, loaded: Loaded) -> None:
        """Put a party into the page."""
        rest = tuple(one for one in loaded.pointers if one.record.KIND not in _SHOWN_ABOVE)
        super().fill(loaded._replace(pointers=rest))
        party = loaded.record
        if not isinstance(party, Counterpart):
            return
        other, self._party = party.id != self._party, party.id
        if other:
            self.verticalScrollBar().setValue(0)
        found = profile(party, loaded.pointers, loaded.near, datetime.now(tz=UTC))
        self.country.setVisible(party.party is PartyKind.STATE or bool(party.country))
        self._tell(found)
        self.missing.show_missing(found.missing)
        self.glance.show_profile(found.wants, found.trades, other_party=other)
        self.stances.show_stances(found.stances, loaded.near)
        self.promises.show_promises(found.commitments)
        self.statements.show_statements(party.id, found.statements, loaded.near)
        self.delegates.show_delegates(found.delegates)
        self.groups.show_memberships(party.id, found.groups, loaded)
        self.members.show_memberships(party.id, found.members, loaded)
        self.members.setVisible(party.party is PartyKind.GROUP or bool(found.members))
        self.table.show_loaded(loaded)

    def focus_part(self, part: str) -> None:
        """Put the keyboard where a place points: a field, or a section by its kind of record."""
        sections: dict[str, QWidget] = {
            "stance": self.stances,
            "delegate": self.delegates,
            "statement": self.statements,
            "membership": self.groups,
            "commitment": self.promises,
        }
        if part == "country":
            self.country.button.setFocus()
        elif part in sections:
            self.bring(sections[part])
        else:
            super().focus_part(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what one can do below the official name where one line is too short for both."""
        super().resizeEvent(event)
        beside = self.width() >= self.session.theme.px(_ONE_LINE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._facts.direction() is not way:
            self._facts.setDirection(way)

    # ------------------------------------------------------------------------------------------------------- inside

    def _head(self) -> None:
        session, fields = self.session, self.fields
        kind = ChoiceInput(session.theme, fields.fields["party"], part="quiet", role=TypeRole.SMALL)
        self.country = CountryInput(session)
        fields.bind("country", self.country)
        self.country.picked.connect(self._country_picked)
        self.head.lead_with(fields.bind("party", kind), self.country)
        name = wrapped_input(session, fields.fields["name"], TypeRole.TITLE, tr("The name of the party"))
        self.column.addWidget(fields.bare_block("name", name))
        official = wrapped_input(session, fields.fields["official_name"], TypeRole.BODY, tr("Official name"))
        self._met = Label("", TypeRole.SMALL, Ink.TEXT_2)
        compare = Button(session.theme, tr("Compare with …"), "columns")
        compare.clicked.connect(lambda: self._pick_other(compare))
        self._facts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._facts.setSpacing(SPACE.inside)
        self._facts.addWidget(fields.bare_block("official_name", official), 1)
        self._facts.addSpacing(SPACE.grid)
        self._facts.addLayout(row(self._met, compare, spacing=SPACE.gutter))
        self.column.setSpacing(SPACE.inside)
        self.column.addLayout(self._facts)
        self.column.addSpacing(SPACE.inside)

    def _prose(self) -> None:
        columns = Columns(self.session.theme, _BESIDE_FROM)
        main = (
            ("interests", tr("Why they want it")),
            ("relations", tr("Where we stand with them")),
            ("leverage_ours", tr("What we hold over them")),
        )
        aside = (
            ("style", tr("How they work")),
            ("sensitivities", tr("What to avoid")),
            ("protocol", tr("How to address them, and in which order")),
        )

        def place() -> None:
            self.column.addSpacing(SPACE.grid)
            self.column.addWidget(columns)
            self.column.addWidget(Line())

        def put(column: QVBoxLayout, name: str, hint: str) -> None:
            column.addWidget(self.fields.block(name, self._quiet(name, hint)))

        self.later(place)
        self.later(*(partial(put, columns.main, name, hint) for name, hint in main))
        self.later(*(partial(put, columns.aside, name, hint) for name, hint in aside))

    def _quiet(self, name: str, hint: str) -> TextInput:
        return quiet_input(self.session, self.fields.fields[name], hint, TypeRole.BODY)

    def _tell(self, found: Profile) -> None:
        met = tr("Last met {day}", day=day_words(found.last_met)) if found.last_met else tr("No meeting noted yet")
        self._met.setText(met)

    def _country_picked(self, code: str, official: str) -> None:
        record = self.keeper.record
        values: dict[str, object] = {"country": code}
        if isinstance(record, Counterpart) and official and not record.official_name:
            values["official_name"] = official
        self.keeper.choose(values)
        self.keeper.show_again()

    def _write_missing(self, part: str) -> None:
        if part == "delegate":
            self._add("delegate", "counterpart")
        else:
            self.focus_part(part)

    def _add(self, kind: str, field: str) -> None:
        party = self.keeper.id
        go: Callable[[Record], None] = while_alive(self, lambda made: self.session.go(place_of(made.KIND, made.id)))
        make_record(self.session, kind, "", go, **{field: party})

    def _pick_position(self) -> None:
        picker = RecordPicker(self.session, self, "position", [one.position for one in self.stances.shown])
        picker.picked.connect(self._position_picked)
        picker.open_below(self.stances.add)

    def _position_picked(self, position: Record) -> None:
        values = {"counterpart": self.keeper.id, "position": position.id, "as_of": today()}
        go: Callable[[Record], None] = while_alive(
            self, lambda made: self.session.go(place_of(made.KIND, made.id, "level"))
        )
        make_record(self.session, "stance", "", go, **values)

    def _pick_other(self, below: QWidget) -> None:
        party = self.keeper.id
        picker = RecordPicker(self.session, self, "counterpart", (party,))
        picker.picked.connect(lambda other: self.session.go(Place(SIDE_BY_SIDE, party, other.id)))
        picker.open_below(below)
