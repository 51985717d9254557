"""Contact cards (vCard 2.1, 3.0 and 4.0) as delegates, and delegates as cards.

A card belongs to the counterpart that its organisation names, or else its country. Pictures and keys are left out.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from cyberbrief.domain.counterpart import Delegate
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.words import words
from cyberbrief.tables.decoded import decoded
from cyberbrief.tables.limits import LONGEST_CELL, MOST_ROWS, UnreadableFileError
from cyberbrief.tables.records import Gatherer

_PROPERTY: Final = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z][A-Za-z0-9-]*)((?:;[^:]*)?):(.*)", re.DOTALL)
_FOLD: Final = re.compile(r"(?<![=\r])\r?\n[ \t]")
_SOFT_END: Final = re.compile(r"=\r?\n")
_PART: Final = re.compile(r"(?<!\\)((?:\\\\)*);")
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_LONGEST_LINE: Final = 75  # bytes, RFC 6350, 3.2
_COUNTRY: Final = 6  # of the parts of an address
_FAMILY, _GIVEN, _MIDDLE, _BEFORE = range(4)  # of the parts of a name


class _Property(NamedTuple):
    """A line of a card: its name, what is said of it, and its value."""

    name: str
    parameters: str
    value: str


def read(data: bytes, gatherer: Gatherer) -> None:
    """Give the cards of a file to a gatherer as delegates; raises UnreadableFileError where it holds no card."""
    cards = list(_cards(decoded(data).text, gatherer))
    if not cards:
        raise UnreadableFileError(words("The file holds no contact card."))
    for place, card in cards[:MOST_ROWS]:
        _take(card, place, gatherer)


def _cards(text: str, gatherer: Gatherer) -> Iterator[tuple[int, list[_Property]]]:
    card: list[_Property] | None = None
    place = 0
    for line in _lines(text):
        match = _PROPERTY.fullmatch(line)
        name = match[1].upper() if match else ""
        if match and name == "BEGIN" and match[3].strip().upper() == "VCARD":
            place += 1
            card = []
        elif match and name == "END" and card is not None:
            yield place, card
            card = None
        elif match and card is not None:
            card.append(_Property(name, match[2].upper(), match[3]))
        elif line.strip() and card is not None:
            gatherer.fault(place, "", words("A line of this card cannot be read; the others were."))
    if card is not None:
        gatherer.fault(place, "", words("This card has no end; it was read up to the end of the file."))
        yield place, card


def _lines(text: str) -> Iterator[str]:
    """Yield the lines as they were before they were folded; in old cards an equals sign at the end folds as well."""
    joined: list[str] = []
    for line in _FOLD.sub("", text).splitlines():
        if joined:
            joined.append(line)
        elif "QUOTED-PRINTABLE" in line.partition(":")[0].upper() and line.endswith("="):
            joined = [line]
            continue
        else:
            yield line
            continue
        if not line.endswith("="):
            yield "=\n".join(part.removesuffix("=") for part in joined)
            joined = []
    yield from joined


def _take(card: Sequence[_Property], place: int, gatherer: Gatherer) -> None:
    names = _parts(_first(card, "N"))
    family, given = names[_FAMILY], " ".join(part for part in (names[_GIVEN], names[_MIDDLE]) if part)
    organisation = _parts(_first(card, "ORG"))[0] or _parts(_first(card, "ADR"), _COUNTRY)[_COUNTRY]
    values: dict[str, Plain] = {
        "name": _one_line(_text(_first(card, "FN"))) or f"{given} {family}".strip(),
        "sort_name": ", ".join(part for part in (family, given) if part) if family else "",
        "role": _one_line(_text(_first(card, "TITLE")) or _text(_first(card, "ROLE"))),
        "telephone": _one_line(_text(_first(card, "TEL")).removeprefix("tel:")),
        "email": _one_line(_text(_first(card, "EMAIL")).removeprefix("mailto:")),
        "form_of_address": names[_BEFORE],
        "biography": _text(_first(card, "NOTE")),
        "languages": [_one_line(_text(one)) for one in card if one.name == "LANG"],
    }
    counterpart = gatherer.link("counterpart", organisation, place, "ORG")
    found: dict[str, Plain] = {name: value for name, value in values.items() if value}
    gatherer.add(Delegate, found | ({"counterpart": counterpart} if counterpart else {}), place)


def _first(card: Sequence[_Property], name: str) -> _Property:
    """Return the property of a name that is preferred, or the first; an empty one where there is none."""
    named = [one for one in card if one.name == name]
    preferred = (one for one in named if "PREF" in one.parameters)
    return next(preferred, named[0] if named else _Property(name, "", ""))


def _raw(given: _Property) -> str:
    if "QUOTED-PRINTABLE" not in given.parameters:
        return given.value
    said = re.search(r"CHARSET=\"?([\w-]+)", given.parameters)
    data = quopri.decodestring(_SOFT_END.sub("", given.value).encode("utf-8"))
    try:
        return data.decode(said[1] if said else "utf-8", errors="replace")
    except LookupError:
        return data.decode("utf-8", errors="replace")


def _text(given: _Property) -> str:
    return _unescaped(_raw(given)).strip()[:LONGEST_CELL]


def _parts(given: _Property, last: int = _BEFORE) -> list[str]:
    """Return the parts of a value that semicolons divide, at least up to the last one asked for."""
    divided = [_one_line(_unescaped(part)) for part in _PART.sub(r"\1" + "\x1f", _raw(given)).split("\x1f")]
    return [*divided, *[""] * (last + 1 - len(divided))]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def write(people: Sequence[Mapping[str, str]], marking: str = "") -> bytes:
    """Return delegates, given by field as words, as cards of version 3.0, each with the marking as its category."""
    return "".join(_folded(line) for person in people for line in _card(person, marking)).encode()


def _card(person: Mapping[str, str], marking: str) -> Iterator[str]:
    name = person.get("name", "")
    family, _, given = person.get("sort_name", "").partition(",")
    yield from ("BEGIN:VCARD", "VERSION:3.0")
    parts = (family.strip() or name, given.strip(), "", person.get("form_of_address", ""), "")
    yield f"N:{';'.join(map(_escaped, parts))}"
    values = {
        "FN": name,
        "ORG": person.get("counterpart", ""),
        "TITLE": person.get("role", ""),
        "TEL": person.get("telephone", ""),
        "EMAIL": person.get("email", ""),
        "NOTE": person.get("biography", ""),
        "CATEGORIES": marking,
    }
    yield from (f"{key}:{_escaped(value)}" for key, value in values.items() if value)
    languages = (word.strip() for word in person.get("languages", "").split(";"))
    yield from (f"LANG:{_escaped(word)}" for word in languages if word)
    yield "END:VCARD"


def _escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", r"\n")


def _folded(line: str) -> str:
    """Return a line with its end, cut where it is longer than a line may be; no letter is cut in two."""
    written, length = "", 0
    for letter in line:
        size = len(letter.encode())
        if length + size > _LONGEST_LINE:
            written, length = f"{written}\r\n ", 1
        written, length = written + letter, length + size
    return f"{written}\r\n"
