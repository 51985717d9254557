"""Jumping to a record by a few letters of its name: the names of all there are, matched, the lately opened first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from heapq import nlargest
from operator import itemgetter
from typing import Final, NamedTuple

from cyberbrief.domain.finding import folded
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import RecordId, declarations
from cyberbrief.domain.words import Words, words
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.titles import Titled

PEOPLE: Final = frozenset({"counterpart", "delegate"})
_RECENT: Final = "opened lately"
_MOST_RECENT: Final = 40
_WHOLE, _WORDS, _PART, _INITIALS, _LETTERS = 100, 80, 60, 50, 20
_MINOR: Final = frozenset({"stance", "membership", "statement"})  # named after others, which come first
_LESS = 25
# How records are named and told from each other: a field of words or a choice, “@” before a link.
_NAMED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "stance": ("@counterpart", "@position"),
    "membership": ("@member", "@group"),
}
_TOLD_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "stance": ("level",),
    "statement": ("said_on", "forum"),
    "agenda-item": ("number",),
    "delegate": ("role", "@counterpart"),
    "reference": ("title",),
    "talking-point": ("handling", "@position"),
    "membership": (),
}
_USUALLY_TOLD_BY: Final = ("@agenda_item", "@counterpart", "status")
_TRIES = 2
_FEWEST = 2  # letters from which on they may be those with which words begin
_LIKELY_TYPO = 3  # letters from which on letters may be left out


class Match(NamedTuple):
    """How well words match, 0 for not at all, and where: pairs of first and last place in the words, last not in."""

    points: int
    spots: tuple[tuple[int, int], ...] = ()


class Named(NamedTuple):
    """A record by its name. `about` says what tells it from others of that name; `changed` when it was changed last."""

    record: RecordId
    kind: str
    dossier: RecordId
    title: str
    about: tuple[str, ...]
    tags: tuple[str, ...]
    changed: str
    folded: str
    folded_tags: str


class Jump(NamedTuple):
    """A record that matches, with the places of the letters that do."""

    named: Named
    match: Match


class Names(NamedTuple):
    """All names at one moment, the dossiers by id, and what was opened lately, the latest first."""

    all: tuple[Named, ...]
    dossiers: Mapping[RecordId, str]
    recent: tuple[RecordId, ...]


def matched(typed: str, text: str, text_folded: str = "") -> Match:
    """Say how well what was typed matches a text: whole beginnings first, then words, parts, letters in their order."""
    wanted, held = folded(typed).strip(), text_folded or folded(text)
    points = _points(wanted, wanted.split(), held)
    return Match(points, _spots(text, _places(wanted, held, points))) if points else Match(0)


def read_names(workspace: Workspace) -> Names:
    """Return the names of all records in use."""
    with workspace.store.reading() as transaction:
        titled = transaction.titles.all()
        recent = transaction.settings.get(_RECENT)
    titles = {one.record: one for one in titled}
    every = tuple(_named(one, titles) for one in titled)
    kept = tuple(str(one) for one in recent) if isinstance(recent, list) else ()
    dossiers = {one.record: one.title for one in every if one.kind == "dossier"}
    return Names(every, dossiers, tuple(one for one in kept if one in titles))


def note_opened(workspace: Workspace, opened: Sequence[RecordId]) -> None:
    """Remember, in the store, what was opened, the latest last."""
    with workspace.store.writing() as transaction:
        before = transaction.settings.get(_RECENT)
        known = [str(one) for one in before] if isinstance(before, list) else []
        latest = list(dict.fromkeys([*reversed(opened), *known]))[:_MOST_RECENT]
        if latest == known:
            return
        transaction.settings.set(_RECENT, list(latest))
        transaction.commit()


def jumps(
    names: Names,
    typed: str,
    *,
    kinds: Collection[str] = (),
    dossier: RecordId | None = None,
    limit: int = 20,
) -> tuple[Jump, ...]:
    """Return the records whose name matches, the best first, of the same those opened or changed last.

    `#` before what was typed looks at tags instead. With a dossier only its records count and what all dossiers share.
    """
    by_tag = typed.startswith("#")
    wanted = folded(typed.removeprefix("#")).strip()
    parts, tag = wanted.split(), f"\n{wanted}"
    lately = {record: len(names.recent) - place for place, record in enumerate(names.recent)}

    def points(named: Named) -> int:
        if by_tag:
            return _WHOLE if tag in named.folded_tags else 0
        found = _points(wanted, parts, named.folded)
        return max(1, found - _LESS) if found and named.kind in _MINOR else found

    rated = ((points(named), named) for named in _among(names.all, kinds, dossier))
    found = ((rate, lately.get(named.record, 0), named.changed, named) for rate, named in rated if rate)
    best = nlargest(limit, found, key=itemgetter(0, 1, 2))
    return tuple(Jump(one[3], Match(one[0]) if by_tag else matched(wanted, one[3].title)) for one in best)


def recent_jumps(names: Names, dossier: RecordId | None = None, limit: int = 8) -> tuple[Jump, ...]:
    """Return what was opened lately, the latest first; where that is nothing, what was changed last."""
    known = {named.record: named for named in _among(names.all, (), dossier)}
    shown = [known[record] for record in names.recent if record in known]
    if not shown:
        shown = sorted(known.values(), key=lambda named: named.changed, reverse=True)
    return tuple(Jump(named, Match(1)) for named in shown[:limit])


def _among(names: Iterable[Named], kinds: Collection[str], dossier: RecordId | None) -> Iterable[Named]:
    for named in names:
        if kinds and named.kind not in kinds:
            continue
        if dossier is not None and named.dossier not in {"", dossier}:
            continue
        yield named


def _points(wanted: str, parts: Sequence[str], held: str) -> int:
    if not wanted or held.startswith(wanted):
        return _WHOLE
    if all(part in held for part in parts):
        if _word_starts(held, parts):
            return _WORDS
        if wanted in held:
            return _PART
    letters = "".join(parts)
    return _loosely(letters, held) if len(letters) >= _FEWEST and letters.isalnum() else 0


def _loosely(wanted: str, held: str) -> int:
    place = -1
    for letter in wanted:
        place = held.find(letter, place + 1)
        if place < 0:
            return 0
    if wanted in "".join(held[place] for place in _beginnings(held)):
        return _INITIALS
    if len(wanted) < _LIKELY_TYPO:
        return 0
    letters = _letters(held, wanted)
    return max(0, _LETTERS - (letters[-1][1] - letters[0][0] - len(letters)))


def _places(wanted: str, held: str, points: int) -> list[tuple[int, int]]:
    """Return where the letters are by which a text has these points."""
    if not wanted:
        return []
    if points == _WORDS:
        return _word_starts(held, wanted.split())
    if points in {_WHOLE, _PART}:
        place = held.find(wanted)
        return [(place, place + len(wanted))]
    letters = "".join(wanted.split())
    if points == _INITIALS:
        starts = _beginnings(held)
        first = "".join(held[place] for place in starts).find(letters)
        return [(place, place + 1) for place in starts[first : first + len(letters)]]
    return _letters(held, letters)


def _beginnings(held: str) -> list[int]:
    """Return the places at which words begin, also behind a stroke or a hyphen."""
    return [place for place in range(len(held)) if held[place].isalnum() and not held[place - 1 : place].isalnum()]


def _word_starts(held: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Return where words begin as what was typed does, or nothing unless all of them do."""
    spots: list[tuple[int, int]] = []
    for word in wanted:
        place = held.find(word)
        while place > 0 and held[place - 1].isalnum():
            place = held.find(word, place + 1)
        if place < 0:
            return []
        spots.append((place, place + len(word)))
    return sorted(spots)


def _letters(held: str, wanted: str) -> list[tuple[int, int]]:
    """Return the places of letters that stand in their order, as close together as a few tries find them."""
    first = held.find(wanted[0])
    best: list[int] = []
    for _try in range(_TRIES):
        if first < 0:
            break
        places = [first]
        for letter in wanted[1:]:
            place = held.find(letter, places[-1] + 1)
            if place < 0:
                break
            places.append(place)
        if len(places) == len(wanted) and (not best or places[-1] - places[0] < best[-1] - best[0]):
            best = places
        first = held.find(wanted[0], first + 1)
    return [(place, place + 1) for place in best]


def _spots(text: str, places: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the same places in the text as it is written, before it was folded."""
    if text.isascii():
        return tuple(places)
    origin: list[int] = []
    for place, letter in enumerate(text):
        origin += [place] * len(folded(letter))
    origin.append(len(text))
    last = len(origin) - 1
    return tuple((origin[min(start, last)], origin[min(end - 1, last)] + 1) for start, end in places)


def _named(titled: Titled, titles: Mapping[RecordId, Titled]) -> Named:
    title, about = _words_of(titled, titles)
    shown = title or words("Untitled")
    tags = "".join(f"\n{folded(tag)}" for tag in titled.tags)
    key = titled.record if titled.kind == "dossier" else ""
    dossier = key or titled.dossier
    return Named(titled.record, titled.kind, dossier, shown, about, titled.tags, titled.changed, folded(shown), tags)


def _words_of(titled: Titled, titles: Mapping[RecordId, Titled]) -> tuple[str, tuple[str, ...]]:
    """Return a record's name, and what tells it from others."""

    def said(part: str) -> str:
        if part.startswith("@"):
            found = titles.get(titled.about.get(part[1:], ""))
            return found.title if found is not None else ""
        return _label(titled.kind, part, titled.said) or titled.said.get(part, "")

    about = tuple(said(part) for part in _TOLD_BY.get(titled.kind, _USUALLY_TOLD_BY))
    if titled.kind in _NAMED_BY:
        return _joined(*(said(part) for part in _NAMED_BY[titled.kind])), about
    if titled.kind == "statement":
        return _joined(said("speaker_name") or said("@speaker"), titled.title), about
    return titled.said.get("topic", "") or titled.title, about


def _joined(*parts: str) -> str:
    return ": ".join(part for part in parts if part)


def _label(kind: str, field: str, said: Mapping[str, str]) -> str:
    """Return the label of a choice by the word that the store keeps, for the window to translate."""
    declared = declarations(KINDS[kind]).get(field)
    if declared is None or declared.choices is None or field not in said:
        return ""
    return next((Words(choice.label) for choice in declared.choices if choice.value == said[field]), "")


def changed_at(named: Named) -> datetime | None:
    """Return when a record was changed last."""
    return datetime.fromisoformat(named.changed) if named.changed else None
