"""What pictures tell of themselves goes, byte by byte; what draws them stays as it is."""

from __future__ import annotations

import struct
import zlib

import pytest

from cyberbrief.word.revealing.picture_blocks import look_through
from tests.word.revealing.picture_files import SECRET, jpeg, png, segment, tiff

_GIF = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0"
_IMAGE = b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0"
_COLOURS = segment(0xE2, b"ICC_PROFILE\0x")
_NAME = SECRET.encode()


def test_the_place_of_a_picture_is_told_in_degrees() -> None:
    told = look_through(jpeg(segment(0xE1, b"Exif\0\0" + tiff()))).told
    assert ("place", "48.20833° N, 16.37000° E") in told
    assert ("person", SECRET) in told


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_turned_picture_still_says_which_way_up_it_is(order: str) -> None:
    clean = look_through(jpeg(segment(0xE1, b"Exif\0\0" + tiff(turned=6, order=order)))).clean
    assert _NAME not in clean
    assert b"Exif" in clean
    assert look_through(clean) == (clean, (), True)


@pytest.mark.parametrize(
    "plain, telling",
    [
        (png(), png((b"tEXt", b"Author\0" + _NAME), (b"eXIf", tiff()), (b"tIME", b"\x07\xef\x04\x02\x17\x28\0"))),
        (png((b"gAMA", b"\0\0\xb1\x8f")), png((b"gAMA", b"\0\0\xb1\x8f"), (b"zTXt", b"a\0\0" + zlib.compress(_NAME)))),
        (png(), png() + _NAME),
        (jpeg(), jpeg(segment(0xFE, _NAME), segment(0xED, b"Photoshop 3.0\0" + _NAME))),
        (jpeg(), jpeg(segment(0xE1, b"Exif\0\0" + tiff()), behind=_NAME)),
        (jpeg(_COLOURS), jpeg(_COLOURS, segment(0xE2, b"MPF\0" + _NAME))),
        (_GIF + _IMAGE + b";", _GIF + b"!\xfe\x10" + _NAME + b"\0" + _IMAGE + b";" + _NAME),
    ],
)  # fmt: skip
def test_what_tells_goes_and_what_draws_stays(plain: bytes, telling: bytes) -> None:
    clean, told, _known = look_through(telling)
    assert told
    assert clean == plain
    assert look_through(plain) == (plain, (), True)


def test_the_tags_of_a_tiff_are_blanked_where_they_lie() -> None:
    whole = tiff()
    clean, told, _known = look_through(whole)
    assert {one.what for one in told} == {"person", "place"}
    assert len(clean) == len(whole)
    assert _NAME not in clean
    assert look_through(clean) == (clean, (), True)


def test_what_is_damaged_or_unknown_stays_as_it_is() -> None:
    for data in (b"", b"\xff\xd8\xff", b"II*\0\xff\xff\xff\xff", b"GIF89a", b"BM" + bytes(40), png()[:40]):
        assert look_through(data).clean[:1] == data[:1]


def test_a_drawing_of_windows_forgets_its_program_and_its_name() -> None:
    said = "Draughtsman\0C:\\Desk\\map.emf\0\0".encode("utf-16-le")
    head = b"\x01\0\0\0" + bytes(36) + b" EMF" + bytes(16) + struct.pack("<II", len(said) // 2, 100) + bytes(32)
    clean, told, known = look_through(head + said + b"drawing")
    assert known
    assert told == (("comment", "Draughtsman C:\\Desk\\map.emf"),)
    assert said[:8] not in clean
    assert clean.endswith(b"drawing")
    assert len(clean) == len(head + said + b"drawing")
    assert look_through(clean) == (clean, (), True)
