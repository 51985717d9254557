"""Two or three parties side by side: the same rows for each, and a sign where they stand on different sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.domain.counterpart import Counterpart, Membership
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.domain.statement import Stance
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, IconButton
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import MIDDLE, EmptyState
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.stance_cell import StanceCell
from cyberbrief.gui.parts.surface import Line, ScrollPage, clear, row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.parts.unseen import unseen
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.gui.records.row_words import grade_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services.comparing import MOST, SideBySide, StanceRow, side_by_side

_ROWS = (
    *("objectives", "interests", "leverage_theirs", "leverage_ours"),
    *("style", "sensitivities", "protocol", "relations"),
)
_SIDE, _SHARE = 230, 0.22
_CELL = 56
_PARTED = ","


class SideBySideRoom(ScrollPage):
    """Which parties stands in the place: one as its record, the others as its part, parted by commas."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Side by side"), widest=1400)
        self._session = session
        self._wanted: tuple[RecordId, ...] = ()
        self._found: SideBySide | None = None
        self._title = Label(tr("Side by side"), TypeRole.TITLE)
        self.differences = CheckField(session.theme, tr("Only where they stand on different sides"))
        self.differences.ticked.connect(lambda _on: self._fill())
        self.add_party = Button(session.theme, tr("Add a party"), "plus")
        self.add_party.clicked.connect(lambda: self._pick(self.add_party, len(self._wanted)))
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.gutter)
        self._grid.setVerticalSpacing(SPACE.grid)
        words = tr("Choose two parties: their aims, their leverage and every stance will stand beside one another.")
        self._empty = EmptyState(session.theme, "columns", words, tr("Choose a party"))
        self._empty.wanted.connect(lambda: self._pick(self._empty, len(self._wanted)))
        self.column.addWidget(flow(self._title, self.differences, self.add_party, spacing=SPACE.gutter))
        self.column.addWidget(self._grid_holder)
        self.column.addWidget(self._empty, MIDDLE)
        self.column.addStretch(1)
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, place: Place) -> None:
        """Come to two or three parties; to those that were compared last where none is named."""
        if place.record:
            others = [one for one in place.part.split(_PARTED) if one]
            self._wanted = tuple(dict.fromkeys((place.record, *others)))[:MOST]
        self._look()

    # ------------------------------------------------------------------------------------------------------- inside

    def _go(self, wanted: Sequence[RecordId]) -> None:
        first, *others = wanted
        self._session.go(Place("side-by-side", first, _PARTED.join(others)))

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        workspace, dossier, wanted = self._session.workspace, self._session.dossier(), self._wanted
        take: Callable[[SideBySide], None] = while_alive(self, lambda found: self._take(wanted, found))
        nothing = self if self._found is None else None
        self._session.read(lambda: side_by_side(workspace, dossier, wanted), take, nothing)

    def _take(self, wanted: tuple[RecordId, ...], found: SideBySide) -> None:
        if wanted == self._wanted and found != self._found:
            self._found = found
            self._fill()
        if self.isVisible():
            names = tuple(one.name for one in found.parties)
            path = (tr("{one} and {other}", one=names[0], other=", ".join(names[1:])),) if len(names) > 1 else names
            self._session.sight(self, Sight(path, (), markings_of((*found.near.values(), *found.parties))))

    def _fill(self) -> None:
        found = self._found
        if found is None:
            return
        with unseen(self):
            clear(self._grid)
            enough = len(found.parties) > 1
            self._empty.setVisible(not enough)
            self._grid_holder.setVisible(bool(found.parties))
            self.differences.setVisible(enough)
            self.add_party.setVisible(enough and len(found.parties) < MOST)
            for column in range(MOST + 1):
                self._grid.setColumnStretch(column, int(0 < column <= len(found.parties)))
            self._grid.setColumnMinimumWidth(0, self._side())
            self._rows(found)

    def _side(self) -> int:
        return min(self._session.theme.px(_SIDE), round(self.width() * _SHARE))

    def _rows(self, found: SideBySide) -> None:
        self._put(0, QWidget(), [self._head(place, party) for place, party in enumerate(found.parties)])
        place = 1
        for name in _ROWS:
            said = [str(getattr(party, name)) for party in found.parties]
            if any(said) and not self.differences.isChecked():
                label = tr(declarations(Counterpart)[name].label)
                place = self._put(place, _side_label(label), [self._words(p, name) for p in found.parties])
        shown = [line for line in found.stances if line.differs or not self.differences.isChecked()]
        if found.stances:
            apart = sum(line.differs for line in found.stances)
            words = tr("Stances: on different sides on {apart} of {all}", apart=apart, all=len(found.stances))
            heading = Label(words, TypeRole.HEADING)
            heading.setContentsMargins(0, SPACE.gutter, 0, 0)
            self._grid.addWidget(heading, place, 0, 1, MOST + 1)
            place += 1
        for line in shown:
            place = self._put(place, self._issue(line), [self._stance(line, one) for one in line.stances], ruled=False)
        if not self.differences.isChecked():
            place = self._people(place, found)

    def _people(self, place: int, found: SideBySide) -> int:
        groups = [self._links([self._group(one, found) for one in held]) for held in found.groups]
        place = self._put(place, _side_label(tr("Groups")), groups)
        people = [
            self._links([self._link(f"{one.name}, {one.role}" if one.role else one.name, one) for one in held])
            for held in found.delegates
        ]
        return self._put(place, _side_label(tr("Delegates")), people)

    def _put(self, place: int, label: QWidget, cells: Sequence[QWidget], *, ruled: bool = True) -> int:
        if ruled and place:
            self._grid.addWidget(Line(), place, 0, 1, MOST + 1)
            place += 1
        for column, part in enumerate((label, *cells)):
            self._grid.addWidget(part, place, column, Qt.AlignmentFlag.AlignTop)
        return place + 1

    def _head(self, place: int, party: Counterpart) -> QWidget:
        theme = self._session.theme
        official = party.official_name if party.official_name != party.name else tr(party.party.label)
        link = PressRow(party.title_text, upright=True)
        link.line.setContentsMargins(0, 0, 0, 0)
        link.line.setSpacing(0)
        link.line.addWidget(Label(party.title_text, TypeRole.HEADING))
        link.line.addWidget(ElidedLabel(official, TypeRole.SMALL, Ink.TEXT_2))
        link.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self._session.go(place_of("counterpart", party.id)))
        other = IconButton(theme, "chevron-down", tr("{name}: choose another party", name=party.title_text))
        other.clicked.connect(lambda: self._pick(other, place))
        parts: list[QWidget] = [link, other]
        if len(self._wanted) > 1:
            away = IconButton(theme, "close", tr("{name}: take away", name=party.title_text))
            away.clicked.connect(lambda: self._go([one for one in self._wanted if one != party.id]))
            parts.append(away)
        holder = QWidget()
        holder.setLayout(row(*parts, stretch=False))
        return holder

    def _words(self, party: Counterpart, name: str) -> QWidget:
        said = str(getattr(party, name))
        words = said or tr("Nothing written yet")
        label = tr(declarations(Counterpart)[name].label)
        cell = PressRow(tr("{party}, {field}: {words}", party=party.name, field=label, words=words))
        cell.line.setContentsMargins(0, 0, 0, 0)
        cell.line.addWidget(Label(words, TypeRole.BODY, Ink.TEXT if said else Ink.TEXT_3, wrap=True))
        cell.clicked.connect(lambda: self._session.go(place_of("counterpart", party.id, name)))
        return cell

    def _issue(self, line: StanceRow) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(self._side())
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        link = PressRow(line.position.title_text)
        link.line.setContentsMargins(0, SPACE.inside, 0, SPACE.inside)
        link.line.addWidget(Label(line.position.title_text, TypeRole.MEDIUM, wrap=True))
        link.clicked.connect(lambda: self._session.go(place_of("position", line.position.id)))
        column.addWidget(link)
        if line.differs:
            column.addWidget(
                Tag(self._session.theme, tr("Different sides"), Meaning.WARNING, "swap"),
                0,
                Qt.AlignmentFlag.AlignLeading,
            )
        return holder

    def _stance(self, line: StanceRow, stance: Stance | None) -> QWidget:
        if stance is None:
            return Label(tr("Nobody has said"), TypeRole.SMALL, Ink.TEXT_3)
        cell = StanceCell(self._session.theme, grade_of(stance.level), line.position.title_text, width=_CELL)
        words = tr(stance.level.label)
        cell.setAccessibleName(tr("{issue}: {stance}", issue=line.position.title_text, stance=words))
        cell.clicked.connect(lambda: self._session.go(place_of("stance", stance.id)))
        since = day_words(stance.as_of)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(ElidedLabel(f"{words} · {since}" if since else words, TypeRole.SMALL, Ink.TEXT_2))
        if note := " ".join(stance.note.split()):
            said.addWidget(Label(note, TypeRole.SMALL, Ink.TEXT, wrap=True))
        holder = QWidget()
        box = row(cell, stretch=False)
        box.setAlignment(cell, Qt.AlignmentFlag.AlignTop)
        box.addLayout(said, 1)
        holder.setLayout(box)
        return holder

    def _group(self, one: Membership, found: SideBySide) -> QWidget:
        group = found.near.get(one.group)
        name = group.title_text if group is not None else ""
        return self._link(tr("{group}, on {issue}", group=name, issue=one.issue) if one.issue else name, group or one)

    def _link(self, words: str, record: Record) -> QWidget:
        link = ElidedLink(self._session.theme, words)
        link.clicked.connect(lambda: self._session.go(place_of(record.KIND, record.id)))
        return link

    def _links(self, links: Sequence[QWidget]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for link in links or [Label(tr("None noted yet"), TypeRole.SMALL, Ink.TEXT_3)]:
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    def _pick(self, below: QWidget, place: int) -> None:
        picker = RecordPicker(self._session, self, Counterpart.KIND, self._wanted)
        picker.picked.connect(lambda record: self._picked(record, place))
        picker.open_below(below)

    def _picked(self, record: Record, place: int) -> None:
        wanted = list(self._wanted)
        wanted[place : place + 1] = [record.id]
        self._go(wanted)


def _side_label(words: str) -> QWidget:
    return Label(words, TypeRole.LABEL, Ink.TEXT_2, wrap=True)
