"""The pictures of a letterhead: of forms that print, of a size that a paper can carry, and without what they tell."""

from __future__ import annotations

import struct
from typing import Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words

TYPES: Final = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
    "tif": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}
_MOST_BYTES: Final = 4 << 20
_LONGEST_SIDE: Final = 12_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_DRAWN: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs", b"bKGD"}
)
_SCAN: Final = 0xDA
_ADOBE, _PROFILE = 0xEE, 0xE2
_TELLING: Final = frozenset({*range(0xE1, 0xF0), 0xFE}) - {_ADOBE, _PROFILE}
_SIZED: Final = frozenset({*range(0xC0, 0xD0)}) - {0xC4, 0xC8, 0xCC}


def printable(name: str, content: bytes, carried: int) -> bytes:
    """Return a picture without what it says of its maker; `carried` bytes of pictures come before it.

    Raises:
        RefusedError: the pictures together, or the sides of this one, are larger than a paper can carry.
    """
    ending = name.rpartition(".")[2].lower()
    stripped = content
    if content.startswith(_PNG):
        stripped = _png(content)
    elif content.startswith(_JPEG):
        stripped = _jpeg(content)
    elif ending in {"png", "jpg", "jpeg"}:
        raise RefusedError(words("A picture in the template is damaged."), _REMEDY)
    if carried + len(stripped) > _MOST_BYTES:
        raise RefusedError(
            words("The pictures in the template are larger than {size} MB.", size=_MOST_BYTES >> 20), _REMEDY
        )
    return stripped


_REMEDY: Final = words(
    "Every paper would carry them. In Word, choose Compress Pictures, save, and choose the file again."
)


def _check(width: int, height: int) -> None:
    if max(width, height) > _LONGEST_SIDE:
        raise RefusedError(
            words("A picture in the template is more than {most} dots wide or high.", most=_LONGEST_SIDE), _REMEDY
        )


def _png(content: bytes) -> bytes:
    if len(content) < 24:  # noqa: PLR2004 — signature and head
        raise RefusedError(words("A picture in the template is damaged."), _REMEDY)
    _check(*struct.unpack(">2I", content[16:24]))
    kept = [_PNG]
    place = len(_PNG)
    while place + 12 <= len(content):
        length = struct.unpack(">I", content[place : place + 4])[0]
        chunk = content[place : place + 12 + length]
        if chunk[4:8] in _DRAWN:
            kept.append(chunk)
        if chunk[4:8] == b"IEND":
            break
        place += 12 + length
    return b"".join(kept)


def _jpeg(content: bytes) -> bytes:
    kept = [_JPEG]
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:  # noqa: PLR2004 — how every marker begins
        marker = content[place + 1]
        length = struct.unpack(">H", content[place + 2 : place + 4])[0]
        segment = content[place : place + 2 + length]
        if marker in _SIZED and len(segment) >= 9:  # noqa: PLR2004 — up to the sides
            height, width = struct.unpack(">2H", segment[5:9])
            _check(width, height)
        if marker == _SCAN:
            end = content.rfind(b"\xff\xd9")
            kept.append(content[place : end + 2 if end > place else len(content)])
            return b"".join(kept)
        if marker not in _TELLING:
            kept.append(segment)
        place += 2 + length
    raise RefusedError(words("A picture in the template is damaged."), _REMEDY)
