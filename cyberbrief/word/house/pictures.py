"""The pictures of a letterhead: of forms that print, of a size that a paper can carry, and without what they tell."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final, NamedTuple

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words

TYPES: Final = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
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
_GIF_END, _GIF_EXTENSION, _GIF_IMAGE, _GIF_TIMING = 0x3B, 0x21, 0x2C, 0xF9
_EMF_HEAD: Final = 88  # bytes of the shortest head of a metafile
_SCAN: Final = 0xDA
_ADOBE, _PROFILE = 0xEE, 0xE2
_TELLING: Final = frozenset({*range(0xE1, 0xF0), 0xFE}) - {_ADOBE, _PROFILE}
_SIZED: Final = frozenset({*range(0xC0, 0xD0)}) - {0xC4, 0xC8, 0xCC}


_REMEDY: Final = words(
    "Every paper would carry them. In Word, choose Compress Pictures, save, and choose the file again."
)


def printable(content: bytes, carried: int) -> bytes:
    """Return a picture without what it says of its maker; `carried` bytes of pictures come before it.

    Raises:
        RefusedError: the pictures together, or the sides of this one, are larger than a paper can carry.
    """
    form = next((form for form in _FORMS if form.fits(content)), None)
    if form is None:
        raise _damaged()
    try:
        stripped = form.strip(content)
    except (struct.error, IndexError) as error:
        raise _damaged() from error
    if carried + len(stripped) > _MOST_BYTES:
        raise RefusedError(
            words("The pictures in the template are larger than {size} MB.", size=_MOST_BYTES >> 20), _REMEDY
        )
    return stripped


def _check(width: int, height: int) -> None:
    if max(width, height) > _LONGEST_SIDE:
        raise RefusedError(
            words("A picture in the template is more than {most} dots wide or high.", most=_LONGEST_SIDE), _REMEDY
        )


def _damaged() -> RefusedError:
    return RefusedError(words("A picture in the template is damaged."), _REMEDY)


def _png(content: bytes) -> bytes:
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
    raise _damaged()


def _gif(content: bytes) -> bytes:
    """Leave out what a GIF says in blocks of its own: comments, plain text, data of programs."""
    _check(*struct.unpack("<2H", content[6:10]))
    place = 13 + _table(content[10])
    kept = [content[:place]]
    while content[place] != _GIF_END:
        start = place
        if content[place] == _GIF_EXTENSION:
            timing = content[place + 1] == _GIF_TIMING
            place = _behind_blocks(content, place + 2)
        elif content[place] == _GIF_IMAGE:
            timing = True
            place = _behind_blocks(content, place + 11 + _table(content[place + 9]))
        else:
            raise _damaged()
        if timing:
            kept.append(content[start:place])
    return b"".join((*kept, bytes((_GIF_END,))))


def _table(flags: int) -> int:
    """Return how many bytes of colours follow a head with these flags."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_blocks(content: bytes, place: int) -> int:
    while content[place]:
        place += content[place] + 1
    return place + 1


def _enhanced(content: bytes) -> bytes:
    """Blank what a metafile says of the program and the drawing it comes from."""
    count, offset = struct.unpack("<2I", content[60:68])
    end = offset + 2 * count
    if not count or offset < _EMF_HEAD or end > len(content):
        return content
    return content[:offset] + bytes(2 * count) + content[end:]


class _Form(NamedTuple):
    """A form of pictures: how its files begin (at which byte), and how one is stripped."""

    sign: bytes
    at: int
    strip: Callable[[bytes], bytes]

    def fits(self, content: bytes) -> bool:
        return content[self.at : self.at + len(self.sign)] == self.sign


def _as_it_is(content: bytes) -> bytes:
    return content


_FORMS: Final = (
    _Form(_PNG, 0, _png),
    _Form(_JPEG, 0, _jpeg),
    _Form(b"GIF8", 0, _gif),
    _Form(b" EMF", 40, _enhanced),
    _Form(b"\xd7\xcd\xc6\x9a", 0, _as_it_is),
    _Form(b"\x01\x00\x09\x00", 0, _as_it_is),
    _Form(b"BM", 0, _as_it_is),
)
