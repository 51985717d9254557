"""Pictures of a letterhead: what they tell of their makers is gone, what they draw stays; what is none is refused."""

from __future__ import annotations

import struct

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.word.house.pictures import printable

_SECRET = b"J. Doe"


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def jpeg(width: int = 8, height: int = 8) -> bytes:
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    return b"".join(
        (
            b"\xff\xd8",
            _segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
            _segment(0xE1, b"Exif\0\0" + _SECRET),
            _segment(0xED, b"Photoshop 3.0\0" + _SECRET),
            _segment(0xFE, _SECRET),
            _segment(0xC0, frame),
            _segment(0xDA, b"\1\1\0\0\x3f\0"),
            b"drawn\xff\xd9",
            _SECRET,
        )
    )


def gif(width: int = 2, height: int = 2) -> bytes:
    head = b"GIF89a" + struct.pack("<2H", width, height) + b"\x80\0\0" + bytes(6)
    comment = b"\x21\xfe" + bytes((len(_SECRET),)) + _SECRET + b"\0"
    timing = b"\x21\xf9\x04\0\0\0\0\0"
    image = b"\x2c" + struct.pack("<4HB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\0"
    return head + comment + timing + image + b"\x3b" + _SECRET


def metafile() -> bytes:
    said = _SECRET.decode().encode("utf-16-le")
    head = bytearray(108)
    head[:4], head[40:44] = struct.pack("<I", 1), b" EMF"
    head[60:68] = struct.pack("<2I", len(_SECRET), 108)
    return bytes(head) + said + b"drawn"


@pytest.mark.parametrize("content", [jpeg(), gif(), metafile()], ids=["jpeg", "gif", "metafile"])
def test_what_a_picture_tells_is_gone_and_what_it_draws_stays(content: bytes) -> None:
    made = printable(content, 0)
    assert _SECRET not in made
    assert _SECRET.decode().encode("utf-16-le") not in made
    assert made[:4] == content[:4]
    assert printable(made, 0) == made


def test_the_drawing_itself_is_kept() -> None:
    assert b"drawn\xff\xd9" in printable(jpeg(), 0)
    assert printable(metafile(), 0).endswith(b"drawn")
    assert b"\x21\xf9\x04" in printable(gif(), 0)


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", gif()[:30], b"II*\0tiff"]
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedError, match="damaged"):
        printable(content, 0)


@pytest.mark.parametrize("content", [jpeg(50_000, 4), gif(50_000, 4)], ids=["jpeg", "gif"])
def test_a_picture_of_endless_sides_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedError, match="dots wide"):
        printable(content, 0)


def test_all_pictures_together_are_counted() -> None:
    with pytest.raises(RefusedError, match="larger than 4 MB"):
        printable(jpeg(), 4 << 20)
