"""The finished file: a small shell and the large parts beside it in one ZIP, with the same bytes each time."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import chain

_STRETCH = 1 << 20  # letters that are packed at a time
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can say; the moment of writing is nobody's business
_FIRST = "[Content_Types].xml"
BODY = "word/document.xml"
_OPENING = "<w:body>"


def assembled(shell: bytes, body: Iterable[str], parts: Callable[[], Mapping[str, bytes]]) -> bytes:
    """Return the shell with the body set into its document and with `parts` in place of its own.

    The body is packed while it is being written; `parts` are asked for when it is done, since it decides what they
    hold. Nothing depends on the clock or the machine: equal input gives equal bytes.
    """
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(shell)) as source, zipfile.ZipFile(stream, "w") as target:
        content = {
            name: source.read(name) for name in sorted(source.namelist(), key=lambda name: (name != _FIRST, name))
        }
        target.writestr(_entry(_FIRST), content.pop(_FIRST))
        head, opening, tail = content.pop(BODY).decode().partition(_OPENING)
        with target.open(_entry(BODY), "w") as part, ThreadPoolExecutor(1) as packer:
            stretches = _stretches(chain((head, opening), body, (tail,)))
            packed = [packer.submit(part.write, stretch) for stretch in stretches]
            for each in packed:
                each.result()
        content.update(parts())
        for name, data in content.items():
            target.writestr(_entry(name), data)
    return stream.getvalue()


def _stretches(pieces: Iterable[str]) -> Iterator[bytes]:
    """Join pieces to stretches that are long enough for packing beside the writing to be worth its while."""
    held: list[str] = []
    length = 0
    for piece in pieces:
        held.append(piece)
        length += len(piece)
        if length >= _STRETCH:
            yield "".join(held).encode()
            held.clear()
            length = 0
    yield "".join(held).encode()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    return entry
