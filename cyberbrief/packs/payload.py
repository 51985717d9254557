"""The signed bytes of a pack: a manifest, then a record a line, each in the one spelling there is.

`read_payload` is the general parser of this room. It is called on bytes whose signature was verified, and by the window
only in a process of its own (`apart`).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cyberbrief.domain.canonical import canonical, read_canonical
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.pack import LineId, Manifest, PackId
from cyberbrief.domain.shared import Line
from cyberbrief.packs.additions import Additions
from cyberbrief.packs.errors import (
    BrokenLineError,
    BrokenManifestError,
    CircularLineageError,
    DamagedPackError,
    LineTooLongError,
    TooLargeError,
    TooManyLinesError,
    TwiceError,
)
from cyberbrief.packs.limits import LARGEST_LINE, LARGEST_PAYLOAD, MOST_LINES
from cyberbrief.packs.manifest import is_circular, manifest_from_plain, plain_manifest
from cyberbrief.packs.record_line import LineReader, plain_line


@dataclass(frozen=True)
class Payload:
    """What the signed bytes say, every field validated."""

    id: PackId
    manifest: Manifest
    lines: tuple[Line, ...]


def hash_of(data: bytes) -> LineId:
    """Return the id of a line (without its end) or of a whole payload."""
    return hashlib.sha256(data).hexdigest()


def write_payload(manifest: Manifest, lines: Sequence[Line]) -> tuple[bytes, Payload]:
    """Return the bytes of a pack, and what a reader will read in them: every line with its id, every kind counted.

    Raises:
        PackRefusedError: no reader would take it, each reason its own kind.
    """
    counts = Counter(line.record.kind for line in lines)
    rows = [canonical(plain_manifest(replace(manifest, counts=counts)))]
    rows.extend(canonical(plain_line(line)) for line in lines)
    data = b"".join(row + b"\n" for row in rows)
    return data, read_payload(data)


def check_size(data: bytes) -> None:
    """Refuse bytes that hold more than any pack, without parsing them.

    Raises:
        TooLargeError, TooManyLinesError, LineTooLongError, DamagedPackError: too much, or not ended as written.
    """
    if len(data) > LARGEST_PAYLOAD:
        raise TooLargeError(LARGEST_PAYLOAD)
    if data.count(b"\n") > MOST_LINES + 1:
        raise TooManyLinesError(MOST_LINES)
    if not data.endswith(b"\n"):
        raise DamagedPackError
    start = 0
    while start < len(data):
        end = data.index(b"\n", start)
        if end - start > LARGEST_LINE:
            raise LineTooLongError(LARGEST_LINE)
        start = end + 1


def read_payload(data: bytes) -> Payload:
    """Return what the signed bytes of a pack say.

    Raises:
        PackRefusedError: too large, of a newer version, or anything in it out of form, each its own kind.
    """
    check_size(data)
    first, *rows = data[:-1].split(b"\n")
    additions = Additions()
    try:
        manifest = manifest_from_plain(read_canonical(first), additions)
    except ValueError:
        raise BrokenManifestError("spelling") from None
    marking = manifest.marking
    reader = LineReader(SCHEMES[marking.scheme], marking.level, manifest.audience, additions)
    lines: list[Line] = []
    records: set[str] = set()
    for number, row in enumerate(rows, 2):
        try:
            plain = read_canonical(row)
        except ValueError:
            raise BrokenLineError(number, "spelling") from None
        line = reader.read(plain, number, hash_of(row))
        if line.record.id in records:
            raise TwiceError(number)
        records.add(line.record.id)
        lines.append(line)
    if Counter(line.record.kind for line in lines) != manifest.counts:
        raise BrokenManifestError("counts")
    if is_circular({**manifest.lineage, **{line.id: line.parents for line in lines}}):
        raise CircularLineageError
    return Payload(hash_of(data), manifest, tuple(lines))
