"""The starter packs: readable sources in resources/packs, read into the records that a pack of each pillar carries.

What a source may say, and how, stands in resources/packs/README.md. A record that one pack links to and another holds
comes along in both, under the same id. Nothing here signs: whoever issues a pack does that with its own key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from cyberbrief.domain.concern import Register
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.known_measures import list_named
from cyberbrief.domain.norm import NORMS
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.plain import record_from_plain
from cyberbrief.domain.record import DossierRecord, Element, Record, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.host.identifiers import new_id
from cyberbrief.packs import card_file
from cyberbrief.packs.sealing import SUFFIX
from cyberbrief.services.registers import TO_CHECK

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "packs"
_SOURCE = "source.toml"
_SHELF = "shelf.toml"
_LINK = "@"
_SURE = "A"
_NORMS = "norms"

Given = Mapping[str, Any]


class StarterPack(NamedTuple):
    """A pack that ships with the program: what is said of the whole, and its records."""

    pillar: Pillar
    title: str
    about: str
    language: str
    as_of: date
    records: tuple[SharedRecord, ...]


class Titled(NamedTuple):
    """What is said of a pack as a whole."""

    pillar: Pillar
    title: str
    about: str
    as_of: date


class _Item(NamedTuple):
    """A record as a source gives it."""

    kind: type[Record]
    given: Given
    language: str


def pack_path(pillar: Pillar, folder: Path = FOLDER) -> Path:
    """Return where the signed pack of a pillar lies."""
    return folder / f"{pillar.value}{SUFFIX}"


def card_path(folder: Path = FOLDER) -> Path:
    """Return where the card of the desk that signed the packs lies."""
    return folder / f"publisher{card_file.SUFFIX}"


def titles(folder: Path = FOLDER) -> tuple[Titled, ...]:
    """Return what is said of each pack as a whole, in the order of the pillars; no record is read for it."""
    sources = {pillar: _read(folder / pillar.value / _SOURCE) for pillar in Pillar}
    return tuple(
        Titled(pillar, source["title"], source["about"].strip(), source["as_of"]) for pillar, source in sources.items()
    )


def starter_packs(folder: Path = FOLDER) -> tuple[StarterPack, ...]:
    """Return the packs in the order of the pillars.

    Raises:
        WrongUseError: a source names a record, a list or a field that there is not.
    """
    shelf = _items(_read(folder / _SHELF))
    sources = {pillar: _read(folder / pillar.value / _SOURCE) for pillar in Pillar}
    own = {pillar: _items(source) for pillar, source in sources.items()}
    everything = {key: item for items in (shelf, *own.values()) for key, item in items.items()}
    return tuple(
        StarterPack(
            pillar,
            source["title"],
            source["about"],
            source["language"],
            source["as_of"],
            tuple(_shared(everything[key], everything) for key in _keys(source, own[pillar], everything)),
        )
        for pillar, source in sources.items()
    )


def _read(path: Path) -> Given:
    return tomllib.loads(path.read_text("utf-8"))


def _items(source: Given) -> dict[str, _Item]:
    language = source["language"]
    return {given["key"]: _Item(KINDS[kind], given, language) for kind in KINDS for given in source.get(kind, ())}


def _keys(source: Given, own: Mapping[str, _Item], everything: Mapping[str, _Item]) -> Sequence[str]:
    """Return the records of a pack by key, in the order of the kinds: its own, and those that these lead to."""
    found: dict[str, None] = {}
    waiting = [*own, *source.get("draws", ())]
    while waiting:
        key = waiting.pop(0)
        if key not in found:
            found[key] = None
            waiting.extend(_links(_full(_known(everything, key))))
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(found, key=lambda key: order[everything[key].kind.KIND])


def _known(everything: Mapping[str, _Item], key: str) -> _Item:
    try:
        return everything[key]
    except KeyError:
        raise WrongUseError(f"No source of a starter pack holds “{key}”.", "Mend the link.") from None


def _full(item: _Item) -> dict[str, Any]:
    """Return the fields of a record, with those that the source leaves to the program."""
    given = {name: value for name, value in item.given.items() if name not in {"key", "sure", "listed"}}
    if "listed" in item.given:
        given = {**_listed(item.given["listed"]), **given}
    if item.given.get("sure", _SURE) != _SURE:
        given["tags"] = [*given.get("tags", ()), TO_CHECK]
    if issubclass(item.kind, DossierRecord):
        given["dossier"] = f"{_LINK}shelf"
    if "language" in declarations(item.kind):
        given["language"] = item.language
    return given


def _listed(words: str) -> dict[str, Any]:
    """Return the fields of an entry of the register that a list of the program names, such as “osce 3”."""
    of, _, place = words.partition(" ")
    if of == _NORMS:
        norm = next(norm for norm in NORMS if norm.letter == place)
        return {"register": Register.NORM.value, "title": str(norm.title), "status": "unknown"}
    measure = next(measure for measure in list_named(of).measures if str(measure.number) == place)
    tags = [] if measure.sure else [TO_CHECK]
    return {"register": Register.CONFIDENCE.value, "title": str(measure.title), "status": "unknown", "tags": tags}


def _links(value: object) -> Iterator[str]:
    """Yield the keys that a value links to, wherever they stand in it."""
    if isinstance(value, str) and value.startswith(_LINK) and " " not in value:
        yield value.removeprefix(_LINK)
    elif isinstance(value, list):
        for item in value:
            yield from _links(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _links(item)


def _shared(item: _Item, everything: Mapping[str, _Item]) -> SharedRecord:
    """Return a record as it travels: the fields that its source gives, checked as any record that comes in."""
    given = _plain(_full(item), everything)
    record = record_from_plain(item.kind, given, new_id)
    return SharedRecord(
        record.id, item.kind.KIND, {name: _value(record, name, given[name]) for name in given if name != "id"}
    )


def _value(holder: Record | Element, name: str, given: Any) -> object:  # noqa: ANN401  # any value of TOML
    value = getattr(holder, name)
    if declarations(type(holder))[name].kind is not TextKind.ELEMENTS:
        return value
    return tuple(
        SharedElement(element.id, {part: _value(element, part, inner[part]) for part in inner if part != "id"})
        for element, inner in zip(value, given, strict=True)
    )


def _plain(value: Any, everything: Mapping[str, _Item]) -> Any:  # noqa: ANN401  # any value of TOML
    """Return a value with ids for links and with dates as JSON writes them."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(_LINK) and " " not in value:
        return _known(everything, value.removeprefix(_LINK)).given["id"]
    if isinstance(value, list):
        return [_plain(item, everything) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item, everything) for name, item in value.items()}
    return value.strip() if isinstance(value, str) else value
