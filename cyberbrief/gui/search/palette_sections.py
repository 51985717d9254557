"""What the small window offers for what was typed: sections of rows, each with what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.actions import Action, Where, shown_shortcut
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.list_row import Row
from cyberbrief.gui.places import Place
from cyberbrief.gui.search.found_row import FoundRow
from cyberbrief.gui.search.found_words import shown_title, told_by
from cyberbrief.gui.session import Session
from cyberbrief.services.jumping import PEOPLE, Jump, Names, jumps, matched, recent_jumps
from cyberbrief.services.searching import Hit

_MOST_RECENT, _MOST_RECORDS, _MOST_TEXT, _MOST_ACTIONS, _MOST_PLACES = 5, 10, 6, 8, 4
_RECENT_ALONE = 8
# Which commands stand first where nothing else tells them apart.
_USEFUL = (Where.BRIEF, Where.RECORD, Where.GO, Where.EDIT, Where.STORE, Where.VIEW, Where.HELP)
RECENT, PLACES, PEOPLE_HEAD, TAGGED = later("Recent"), later("Places and records"), later("People"), later("Tagged")
IN_TEXT, COMMANDS = later("In the text"), later("Commands")


class Room(NamedTuple):
    """A room that one can go to."""

    id: str
    title: str
    icon: str


class Asked(NamedTuple):
    """What was typed, apart from the sign before it, and where to look."""

    sign: str
    words: str
    dossier: RecordId | None

    @classmethod
    def of(cls, typed: str, dossier: RecordId | None) -> Asked:
        """Read what was typed: `>` commands, `@` people, `#` tags."""
        typed = typed.strip()
        sign = typed[:1] if typed[:1] in {">", "@", "#"} else ""
        return cls(sign, typed[len(sign) :].strip(), dossier)


class Matches(NamedTuple):
    """The records that match by name: those opened lately, and all."""

    recent: tuple[Jump, ...] = ()
    records: tuple[Jump, ...] = ()


def match(names: Names, asked: Asked) -> Matches:
    """Return what matches; free of the window, so that it can be done beside it."""
    if asked.sign == ">":
        return Matches()
    if asked.sign == "#":
        return Matches((), jumps(names, f"#{asked.words}", dossier=asked.dossier, limit=2 * _MOST_RECORDS))
    if asked.sign == "@":
        return Matches((), jumps(names, asked.words, kinds=PEOPLE, limit=2 * _MOST_RECORDS))
    if not asked.words:
        return Matches(recent_jumps(names, asked.dossier, _RECENT_ALONE))
    found = jumps(names, asked.words, dossier=asked.dossier, limit=_MOST_RECENT + _MOST_RECORDS)
    lately = set(names.recent[:_MOST_RECENT])
    recent = tuple(jump for jump in found if jump.named.record in lately)
    return Matches(recent, tuple(jump for jump in found if jump.named.record not in lately))


@dataclass(slots=True)
class Shown:
    """Rows in their order, what is painted with them, what each does, and where it would open beside."""

    rows: list[Row] = field(default_factory=list)
    found: dict[str, FoundRow] = field(default_factory=dict)
    does: dict[str, Callable[[], object]] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    def section(self, title: str, rows: Iterable[Row]) -> None:
        """Put rows under a head, unless there are none."""
        listed = list(rows)
        if listed:
            self.rows += [Row(f"head {title}", tr(title), head=True), *listed]


class Sections:
    """Makes the rows of one window."""

    def __init__(self, session: Session, rooms: Sequence[Room]) -> None:
        self._session = session
        # A room that one reaches by an action of its name stands among the commands already.
        commands = {row.id for row, _action in session.actions}
        self._rooms = tuple(room for room in rooms if room.id not in commands)

    def show(self, asked: Asked, names: Names | None, matches: Matches, hits: Sequence[Hit]) -> Shown:
        """Return what is offered."""
        shown = Shown()
        if names is not None:
            shown.section(RECENT, [self._jump(shown, names, jump) for jump in matches.recent])
            head = {"@": PEOPLE_HEAD, "#": TAGGED}.get(asked.sign, PLACES)
            places = [*self._places(shown, asked)] if not asked.sign else []
            most = _MOST_RECORDS if not asked.sign else 2 * _MOST_RECORDS
            records = [self._jump(shown, names, jump) for jump in matches.records[:most]]
            shown.section(head, [*places, *records])
            known = set(shown.does)
            texts = [self._hit(shown, hit) for hit in hits if hit.record not in known]
            shown.section(IN_TEXT, texts[:_MOST_TEXT])
        if asked.sign in {"", ">"}:
            shown.section(COMMANDS, self._commands(shown, asked))
        if asked.words and not asked.sign:
            shown.rows.append(self._everywhere(shown, asked.words))
        return shown

    def _jump(self, shown: Shown, names: Names, jump: Jump) -> Row:
        named = jump.named
        elsewhere = named.dossier and named.dossier != self._session.dossier() and named.kind != "dossier"
        place = place_of(named.kind, named.record)
        self._leads(shown, named.record, named.dossier, place)
        shown.found[named.record] = FoundRow(jump.match.spots)
        dossier = names.dossiers.get(named.dossier, "") if elsewhere else ""
        return Row(named.record, shown_title(named), told_by(named, dossier), icon=icon_of(named.kind))

    def _hit(self, shown: Shown, hit: Hit) -> Row:
        dossier = hit.record if hit.kind == "dossier" else hit.dossier
        self._leads(shown, hit.record, dossier, place_of(hit.kind, hit.record))
        said = " ".join("".join(part.text for part in hit.snippet).split())
        return Row(hit.record, hit.title, f"{tr(KINDS[hit.kind].LABEL)} · {said}", icon=icon_of(hit.kind))

    def _leads(self, shown: Shown, key: str, dossier: RecordId, place: Place) -> None:
        session = self._session
        shown.places[key] = place

        def go() -> None:
            if dossier and dossier != session.dossier():
                session.enter(dossier, place)
            else:
                session.go(place)

        shown.does[key] = go

    def _places(self, shown: Shown, asked: Asked) -> Iterator[Row]:
        if not asked.words:
            return
        rated = [(matched(asked.words, tr(room.title)), room) for room in self._rooms]
        rated.sort(key=lambda pair: -pair[0].points)
        for found, room in [pair for pair in rated if pair[0].points][:_MOST_PLACES]:
            key, place = f"room {room.id}", Place(room.id)
            shown.places[key] = place
            shown.does[key] = partial(self._session.go, place)
            shown.found[key] = FoundRow(found.spots)
            yield Row(key, tr(room.title), tr("Room"), icon=room.icon)

    def _commands(self, shown: Shown, asked: Asked) -> list[Row]:
        enabled = [row for row, action in self._session.actions if action.isEnabled()]
        rated = [(matched(asked.words, tr(row.text)), row) for row in enabled]
        rated = [pair for pair in rated if pair[0].points]
        rated.sort(key=lambda pair: (-pair[0].points, _rank(pair[1])))
        most = len(rated) if asked.sign == ">" else _MOST_ACTIONS
        return [self._command(shown, row, found.spots) for found, row in rated[:most]]

    def _command(self, shown: Shown, row: Action, spots: tuple[tuple[int, int], ...]) -> Row:
        key = f"action {row.id}"
        shown.does[key] = self._session.actions[row.id].trigger
        shown.found[key] = FoundRow(spots, keys_of(shown_shortcut(row.id)))
        return Row(key, tr(row.text), "", icon=row.icon, status=shown_shortcut(row.id))

    def _everywhere(self, shown: Shown, words: str) -> Row:
        place = Place("search", part=words)
        shown.does["everywhere"] = lambda: self._session.go(place)
        shown.places["everywhere"] = place
        shown.found["everywhere"] = FoundRow((), keys_of(shown_shortcut("search")))
        return Row("everywhere", tr("Search everywhere for “{words}”", words=words), icon="search")


def _rank(row: Action) -> int:
    return _USEFUL.index(row.where) if row.where in _USEFUL else len(_USEFUL)


def keys_of(shortcut: str) -> tuple[str, ...]:
    """Return the keys of a shortcut one by one, as they are printed on the keyboard."""
    if not shortcut:
        return ()
    parts = shortcut.replace("++", "+\N{FULLWIDTH PLUS SIGN}").split("+")
    return tuple("+" if part == "\N{FULLWIDTH PLUS SIGN}" else part for part in parts if part)
