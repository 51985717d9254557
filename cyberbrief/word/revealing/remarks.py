"""Remarks between the elements, and what the packaging of a file tells: its own remarks, dates and loose bytes."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile, part_place
from cyberbrief.word.revealing.tags import COMMENT, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

# What packing programs add: larger sizes, times, owners, and the room that Word leaves.
_USUAL = frozenset({0x0001, 0x000A, 0x5455, 0x5855, 0x7875, 0xA220})
_DESCRIPTOR = 24  # bytes that may follow an entry
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def remarks(file: OpenedFile) -> Iterator[Hit]:
    """Yield remarks that stand between the elements of a part, where no program shows them."""
    for name in list(file.parts):
        if name.lower().endswith((".svg", ".rels")):
            continue
        root = file.tree_if(name)
        if root is None:
            continue
        inside = [one for one in root.iter() if short(one) == COMMENT]
        beside = [*root.itersiblings(preceding=True), *root.itersiblings()]
        if inside or beside:
            said = "; ".join((one.text or "").strip() for one in (*beside, *inside))
            yield Hit(Sort.DATA, part_place(name), said, _cutter(file, name, inside))


def _cutter(file: OpenedFile, name: str, inside: Sequence[etree._Element]) -> Callable[[], None]:
    def cut() -> None:
        for one in inside:
            remove(one)
        file.read_anew(name)

    return cut


def packaging(data: bytes) -> Iterator[Hit]:
    """Yield what the ZIP around a file tells; it is packed anew for a scrubbed copy."""
    where = words("The packaging of the file")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
        said = [archive.comment, *(entry.comment for entry in entries), *filter(None, map(_unusual, entries))]
        for one in dict.fromkeys(filter(None, said)):
            yield Hit(Sort.DATA, where, one.decode("utf-8", "replace"), _packed_anew)
        dates = sorted({entry.date_time for entry in entries} - {_NO_DATE})
        if dates:
            year, month, day, hour, minute, _second = dates[-1]
            told = f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"
            yield Hit(Sort.WHEN, where, told, _packed_anew, weight=Weight.ORDINARY)
        if loose := _loose_bytes(data, archive):
            yield Hit(Sort.UNUSED, where, words("{n:,} bytes", n=loose), _packed_anew)


def _unusual(entry: zipfile.ZipInfo) -> bytes:
    """Return what is added to an entry that no packing program adds by itself."""
    place, extra = 0, entry.extra
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, place)
        if kind not in _USUAL:
            return extra[place + 4 : place + 4 + length]
        place += 4 + length
    return b""


def _loose_bytes(data: bytes, archive: zipfile.ZipFile) -> int:
    """Return how many bytes belong to no entry and to no list of them."""
    end, loose = 0, 0
    for entry in sorted(archive.infolist(), key=lambda one: one.header_offset):
        gap = entry.header_offset - end
        loose += gap if gap > _DESCRIPTOR else 0
        name, extra = struct.unpack_from("<HH", data, entry.header_offset + 26)
        end = entry.header_offset + 30 + name + extra + entry.compress_size
    listed = data.rfind(b"PK\x05\x06")
    gap = archive.start_dir - end
    behind = len(data) - (listed + 22 + len(archive.comment))
    return loose + (gap if gap > _DESCRIPTOR else 0) + max(0, behind)


def _packed_anew() -> None:
    """Do nothing: the copy is packed anew, whatever it was packed in."""
