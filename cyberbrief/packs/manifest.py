"""The first line of a pack, to and from JSON values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from cyberbrief.domain.characters import checked
from cyberbrief.domain.desk import LONGEST_NAME
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.pack import LineId, Manifest, PackMarking, Recipient, Sealing
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reach import Reach
from cyberbrief.packs.additions import Additions, BrokenAdditionError
from cyberbrief.packs.card import PARTS, card_from_plain, plain_card
from cyberbrief.packs.errors import (
    BrokenManifestError,
    CircularLineageError,
    HiddenSignsError,
    NewerPackError,
    NotAPackError,
    TooManyRecipientsError,
)
from cyberbrief.packs.limits import MOST_LINEAGE, MOST_LINES, MOST_NAMES, MOST_PARENTS, MOST_RECIPIENTS
from cyberbrief.packs.names import is_plain
from cyberbrief.packs.version import MAJOR, version_of, written_version

FORMAT: Final = "cyberbrief-pack"
HASH: Final = re.compile(r"[0-9a-f]{64}")
_Value = TypeVar("_Value")


def plain_manifest(manifest: Manifest) -> dict[str, Plain]:
    """Return the manifest as JSON values."""
    marking = manifest.marking
    return {
        **manifest.unknown,
        "format": FORMAT,
        "version": written_version(manifest.minor),
        "title": manifest.title,
        "issuer": plain_card(manifest.issuer),
        "created": manifest.created.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "expires": manifest.expires.isoformat() if manifest.expires else None,
        "audience": manifest.audience.word,
        "marking": {"scheme": marking.scheme, "level": marking.level, "caveats": list(marking.caveats)},
        "sealing": str(manifest.sealing),
        "recipients": [
            {"name": desk.name, "office": desk.office, "fingerprint": desk.fingerprint} for desk in manifest.recipients
        ],
        "releasable_to": list(manifest.releasable_to),
        "updates": manifest.updates,
        "supersedes": manifest.supersedes,
        "counts": dict(manifest.counts),
        "lineage": {line: list(parents) for line, parents in manifest.lineage.items()},
    }


def manifest_from_plain(plain: object, additions: Additions) -> Manifest:
    """Read the first line of a pack.

    Raises:
        NotAPackError, NewerPackError: it is of something else, or of a later major version.
        BrokenManifestError, HiddenSignsError, TooManyRecipientsError, CircularLineageError: it says what none may say.
    """
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise NotAPackError
    version = version_of(plain.get("version"))
    if version is None or version[0] < MAJOR:
        raise BrokenManifestError("version")
    if version[0] > MAJOR:
        raise NewerPackError(str(plain["version"]))
    known: dict[str, Any] = {name: _read(plain, name, reader) for name, reader in _READERS.items()}
    try:
        unknown = additions.in_object(plain, {"format", "version", *_READERS})
    except BrokenAdditionError:
        raise BrokenManifestError("additions") from None
    return Manifest(**known, minor=version[1], unknown=unknown)


def _read(plain: Mapping[str, object], name: str, reader: Callable[[Any], _Value | None]) -> _Value | None:
    try:
        return reader(plain[name])
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, WrongUseError):
        raise BrokenManifestError(name) from None


def _line(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError
    return checked(given, "", one_line=True)


def _lines(given: object) -> tuple[str, ...]:
    if not isinstance(given, list) or len(given) > MOST_NAMES:
        raise TypeError
    return tuple(_line(item) for item in given)


def _issuer(given: object) -> object:
    card = card_from_plain(given)
    if card is None or set(given if isinstance(given, dict) else ()) != PARTS:
        raise ValueError
    return card


def _instant(given: str) -> datetime:
    read = datetime.fromisoformat(given)
    if read.tzinfo is None:
        raise ValueError
    return read.astimezone(UTC)


def _day(given: str | None) -> date | None:
    return None if given is None else date.fromisoformat(given)


def _marking(given: dict[str, object]) -> PackMarking:
    scheme, level = SCHEMES[_line(given["scheme"])], _line(given["level"])
    scheme.require(level)
    if set(given) != {"scheme", "level", "caveats"}:
        raise ValueError
    return PackMarking(scheme.key, level, _lines(given["caveats"]))


def _recipients(given: list[dict[str, object]]) -> tuple[Recipient, ...]:
    if not isinstance(given, list):
        raise TypeError
    if len(given) > MOST_RECIPIENTS:
        raise TooManyRecipientsError(MOST_RECIPIENTS)
    return tuple(_recipient(item) for item in given)


def _recipient(given: dict[str, object]) -> Recipient:
    if not (is_plain(str(given["name"])) and is_plain(str(given["office"]))):
        raise HiddenSignsError
    name, office, whole = _line(given["name"]), _line(given["office"]), _line(given["fingerprint"])
    if len(given) != 3 or max(len(name), len(office)) > LONGEST_NAME or HASH.fullmatch(whole) is None:  # noqa: PLR2004  # those three
        raise ValueError
    return Recipient(name, office, whole)


def _pack_id(given: object) -> str:
    text = _line(given)
    if text and HASH.fullmatch(text) is None:
        raise ValueError
    return text


def _counts(given: dict[str, object]) -> dict[str, int]:
    for kind, count in given.items():
        if kind not in KINDS or type(count) is not int or not 0 < count <= MOST_LINES:
            raise ValueError
    return dict(given)  # type: ignore[arg-type]  # every one was just looked at


def line_ids(given: object, most: int) -> tuple[LineId, ...]:
    """Return ids of lines; raises ValueError where one is none, is there twice, or there are too many."""
    if not isinstance(given, list) or len(given) > most or len(set(map(str, given))) != len(given):
        raise ValueError
    for line in given:
        if not isinstance(line, str) or HASH.fullmatch(line) is None:
            raise ValueError
    return tuple(given)


def _lineage(given: dict[str, object]) -> dict[LineId, tuple[LineId, ...]]:
    if len(given) > MOST_LINEAGE:
        raise ValueError
    line_ids(list(given), MOST_LINEAGE)
    lineage = {line: line_ids(parents, MOST_PARENTS) for line, parents in given.items()}
    if is_circular(lineage):
        raise CircularLineageError
    return lineage


def is_circular(lineage: Mapping[LineId, tuple[LineId, ...]]) -> bool:
    """Tell whether anything comes from itself: take away, again and again, what comes from nothing that is left."""
    waiting = {line: sum(parent in lineage for parent in set(parents)) for line, parents in lineage.items()}
    children: dict[LineId, list[LineId]] = {}
    for line, parents in lineage.items():
        for parent in set(parents):
            children.setdefault(parent, []).append(line)
    free = [line for line, count in waiting.items() if not count]
    done = 0
    while free:
        done += 1
        for child in children.get(free.pop(), ()):
            waiting[child] -= 1
            if not waiting[child]:
                free.append(child)
    return done < len(lineage)


_READERS: Final[Mapping[str, Callable[[Any], object]]] = {
    "title": _line,
    "issuer": _issuer,
    "created": _instant,
    "expires": _day,
    "audience": lambda given: Reach.from_word(_line(given)),
    "marking": _marking,
    "sealing": lambda given: Sealing.named(_line(given)),
    "recipients": _recipients,
    "releasable_to": _lines,
    "updates": _pack_id,
    "supersedes": _pack_id,
    "counts": _counts,
    "lineage": _lineage,
}
