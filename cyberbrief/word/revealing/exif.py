"""What cameras and programs write about a picture: the directories of TIFF and Exif, read and blanked."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_ENTRY = 12
_MOST_ENTRIES, _MOST_DIRECTORIES = 400, 40
_EXIF, _PLACE, _WAY_UP, _SMALL_PICTURE = 0x8769, 0x8825, 0x0112, 0x0201
_ASCII, _RATIONAL = 2, 5
# What each tag tells; what draws the picture stands on no list.
_TOLD: Mapping[int, str] = {
    0x010D: "name",
    0x010E: "comment",
    0x010F: "device",
    0x0110: "device",
    0x0131: "program",
    0x0132: "date",
    0x013B: "person",
    0x013C: "device",
    0x014A: "",
    0x02BC: "xmp",
    0x8298: "person",
    0x83BB: "iptc",
    0x8649: "iptc",
    0x9003: "date",
    0x9004: "date",
    0x9286: "comment",
    0xA420: "device",
    0xA430: "person",
    0xA431: "device",
    0xA434: "device",
    0xA435: "device",
    0x9C9B: "comment",
    0x9C9C: "comment",
    0x9C9D: "person",
    0x9C9E: "comment",
    0x9C9F: "comment",
}
_IN_TWO_BYTES = frozenset({0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F})
_BLANKED = frozenset({tag for tag, told in _TOLD.items() if told} | {_EXIF, _PLACE})


class Told(NamedTuple):
    """One thing that a picture tells of itself."""

    what: str
    said: str


class _Entry(NamedTuple):
    place: int
    tag: int
    kind: int
    number: int
    start: int
    end: int


class _Directories:
    """The directories of a TIFF, each visited once."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.order = "<" if data[:2] == b"II" else ">"
        self.seen: set[int] = set()

    def number(self, place: int, form: str) -> int:
        return int(struct.unpack_from(self.order + form, self.data, place)[0])

    def first(self) -> int:
        return self.number(4, "I")

    def entries(self, place: int) -> list[_Entry]:
        """Return the entries of a directory, none of one that was visited or does not lie in the file."""
        if place in self.seen or not 8 <= place <= len(self.data) - 2 or len(self.seen) > _MOST_DIRECTORIES:  # noqa: PLR2004  # behind the head
            return []
        self.seen.add(place)
        count = min(self.number(place, "H"), _MOST_ENTRIES, (len(self.data) - place - 2) // _ENTRY)
        return [self._entry(place + 2 + _ENTRY * number) for number in range(count)]

    def _entry(self, place: int) -> _Entry:
        tag, kind, count = struct.unpack_from(self.order + "HHI", self.data, place)
        length = _SIZES.get(kind, 1) * count
        start = place + 8 if length <= 4 else self.number(place + 8, "I")  # noqa: PLR2004  # so many fit into the entry
        return _Entry(place, tag, kind, count, start, min(start + length, len(self.data)))

    def following(self, place: int) -> int:
        end = place + 2 + _ENTRY * self.number(place, "H")
        return self.number(end, "I") if end + 4 <= len(self.data) else 0


def told_in(data: bytes) -> list[Told]:
    """Return what the directories of a TIFF tell."""
    try:
        held = _Directories(data)
        return list(dict.fromkeys(_told(held, held.first())))
    except struct.error:
        return [Told("other", "")]


def _told(held: _Directories, place: int) -> Iterator[Told]:
    while place and (entries := held.entries(place)):
        for one in entries:
            if one.tag in {_EXIF, 0x014A}:
                yield from _told(held, held.number(one.place + 8, "I"))
            elif one.tag == _PLACE:
                yield Told("place", _where(held, held.entries(held.number(one.place + 8, "I"))))
            elif one.tag == _SMALL_PICTURE and held.number(one.place + 8, "I"):
                yield Told("thumbnail", "")
            elif (what := _TOLD.get(one.tag, "")) and (said := _said(held.data[one.start : one.end], one.tag)):
                yield Told(what, said)
        place = held.following(place)


def _said(content: bytes, tag: int) -> str:
    text = content.decode("utf-16-le" if tag in _IN_TWO_BYTES else "utf-8", "replace")
    return "".join(sign for sign in text if sign.isprintable() and sign != "\ufffd").strip()[:400]


def _where(held: _Directories, entries: list[_Entry]) -> str:
    by_tag = {one.tag: one for one in entries}
    said = []
    for sign, place in ((1, 2), (3, 4)):
        entry = by_tag.get(place)
        if entry is None or entry.kind != _RATIONAL or entry.end - entry.start < 24:  # noqa: PLR2004  # degrees, minutes, seconds
            continue
        numbers = struct.unpack_from(held.order + "6I", held.data, entry.start)
        degrees, minutes, seconds = (numbers[n] / (numbers[n + 1] or 1) for n in (0, 2, 4))
        side = held.data[by_tag[sign].start : by_tag[sign].start + 1].decode("latin-1") if sign in by_tag else ""
        said.append(f"{degrees + minutes / 60 + seconds / 3600:.5f}° {side}".strip())
    return ", ".join(said)


def orientation_of(data: bytes) -> bytes:
    """Return a TIFF that says only which way up a picture is, nothing where it stands as it lies in the file."""
    try:
        held = _Directories(data)
        found = next((one for one in held.entries(held.first()) if one.tag == _WAY_UP), None)
        turned = held.number(found.start, "H") if found is not None else 1
    except struct.error:
        return b""
    if turned not in range(2, 9):
        return b""
    head = b"II*\0" if held.order == "<" else b"MM\0*"
    return head + struct.pack(held.order + "IHHHIHHI", 8, 1, _WAY_UP, 3, 1, turned, 0, 0)


def blanked(data: bytes) -> bytes:
    """Return a TIFF picture without the entries that tell of it; its pixels stay where they lie."""
    changed = bytearray(data)
    try:
        held = _Directories(data)
        place = held.first()
        while place and (entries := held.entries(place)):
            after = held.following(place)
            _blank(held, changed, place, entries)
            place = after
    except struct.error:
        return data
    return bytes(changed)


def _blank(held: _Directories, changed: bytearray, place: int, entries: list[_Entry]) -> None:
    gone = [one for one in entries if one.tag in _BLANKED]
    if not gone:
        return
    for one in gone:
        if one.tag in {_EXIF, _PLACE}:
            inner = held.number(one.place + 8, "I")
            for inside in held.entries(inner):
                changed[inside.start : inside.end] = bytes(max(0, inside.end - inside.start))
                changed[inside.place : inside.place + _ENTRY] = bytes(_ENTRY)
        elif one.end > one.start:
            changed[one.start : one.end] = bytes(one.end - one.start)
    kept = b"".join(bytes(held.data[one.place : one.place + _ENTRY]) for one in entries if one not in gone)
    after = struct.pack(held.order + "I", held.following(place))
    end = place + 2 + _ENTRY * len(entries) + 4
    head = struct.pack(held.order + "H", len(entries) - len(gone))
    written = head + kept + after
    changed[place:end] = written + bytes(end - place - len(written))
