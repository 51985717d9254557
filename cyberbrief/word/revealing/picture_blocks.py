"""The blocks that picture files are made of: which of them draw the picture, and which only tell of it.

Formats: JPEG (ITU T.81, Exif 2.32), PNG (ISO 15948), GIF89a, TIFF 6.0, EMF ([MS-EMF]), SVG. Pixels are never touched.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

from cyberbrief.word.revealing.exif import Told, blanked, orientation_of, told_in

_PNG = b"\x89PNG\r\n\x1a\n"
_DRAWING = frozenset(
    {
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"),
        *(b"hIST", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"cICP", b"mDCV", b"cLLI"),
    }
)
_EXIF, _XMP, _PHOTOSHOP = b"Exif\0\0", b"http://ns.adobe.com/", b"Photoshop 3.0"
_EMF = b"\x01\0\0\0"
_KEPT_APPS = (b"JFIF\0", b"ICC_PROFILE\0", b"Adobe")
_APP0, _APP15, _COMMENT, _SCAN, _END = 0xE0, 0xEF, 0xFE, 0xDA, 0xD9
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_TRAILER, _EXTENSION, _IMAGE = 0x3B, 0x21, 0x2C
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")


class Looked(NamedTuple):
    """A picture without what it tells of itself, and what that is; as it came where it could not be looked into."""

    clean: bytes
    told: tuple[Told, ...]
    known: bool = True


def look_through(data: bytes) -> Looked:
    """Return what a picture tells of itself, and the picture without it."""
    if data[:4] == _EMF and data[40:44] != b" EMF":
        return Looked(data, (), known=False)
    try:
        return next((look(data) for begins, look in _FORMS if data.startswith(begins)), Looked(data, (), known=False))
    except (struct.error, IndexError, ValueError):
        return Looked(data, (), known=False)  # damaged: programs show what they can of it


def _jpeg(data: bytes) -> Looked:
    kept, told, place = [data[:2]], list[Told](), 2
    while place + 4 <= len(data) and data[place] == 0xFF:  # noqa: PLR2004  # the sign before every marker
        marker = data[place + 1]
        if marker == 0xFF:  # noqa: PLR2004  # a filling byte
            place += 1
            continue
        if marker in _ALONE:
            kept.append(data[place : place + 2])
            place += 2
            continue
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        segment, content = data[place : place + 2 + length], data[place + 4 : place + 2 + length]
        if marker == _SCAN:
            break
        stays = not _APP0 <= marker <= _APP15 and marker != _COMMENT
        if stays or content.startswith(_KEPT_APPS):
            kept.append(_without_small_picture(segment, content))
            told += [Told("thumbnail", "")] if kept[-1] != segment else []
        else:
            more, instead = _told_in_segment(marker, content)
            told += more
            kept.append(instead)
        place += 2 + length
    end = _end_of_scans(data, place)
    if data[end:].strip(b"\0\xff \r\n"):
        told.append(Told("appended", str(len(data) - end)))
    return Looked(b"".join((*kept, data[place:end])), tuple(told))


def _told_in_segment(marker: int, content: bytes) -> tuple[list[Told], bytes]:
    """Return what a segment tells, and what stands in its place: which way up the picture is, where it says so."""
    if content.startswith(_EXIF):
        inside = content[len(_EXIF) :]
        kept = orientation_of(inside)
        found = list(told_in(inside))
        if not kept:
            return found, b""
        body = _EXIF + kept
        instead = b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
        return found if content != body else [], instead
    if content.startswith(_XMP):
        return [Told("xmp", _letters(content))], b""
    if content.startswith(_PHOTOSHOP):
        return [Told("iptc", _letters(content[len(_PHOTOSHOP) :]))], b""
    return [Told("comment" if marker == _COMMENT else "other", _letters(content))], b""


def _without_small_picture(segment: bytes, content: bytes) -> bytes:
    """Return a JFIF segment without the small picture that may stand in it."""
    if not content.startswith(b"JFIF\0") or len(content) <= 14 or not content[12] * content[13]:  # noqa: PLR2004  # JFIF 1.02
        return segment
    plain = content[:12] + b"\0\0"
    return segment[:2] + (len(plain) + 2).to_bytes(2, "big") + plain


def _end_of_scans(data: bytes, place: int) -> int:
    """Return where a JPEG ends; several scans may follow each other, with tables between them."""
    while (place := data.find(b"\xff", place)) >= 0 and place + 1 < len(data):
        marker = data[place + 1]
        if marker == _END:
            return place + 2
        if marker in _ALONE or marker in {0x00, 0xFF}:
            place += 2 if marker != 0xFF else 1  # noqa: PLR2004  # a filling byte
        else:
            place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return len(data)


def _png(data: bytes) -> Looked:
    kept, told, place = [_PNG], list[Told](), len(_PNG)
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        name, content = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        chunk = data[place : place + 12 + length]
        place += 12 + length
        if name in _DRAWING or name[:1].isupper():
            kept.append(chunk)
        elif name == b"eXIf":
            told += told_in(content) or [Told("other", "")]
        elif name == b"tIME":
            told.append(Told("date", _png_time(content)))
        else:
            told.append(Told("comment" if name in {b"tEXt", b"iTXt", b"zTXt"} else "other", _letters(content)))
        if name == b"IEND":
            break
    if data[place:].strip(b"\0"):
        told.append(Told("appended", str(len(data) - place)))
    return Looked(b"".join(kept), tuple(told))


def _png_time(content: bytes) -> str:
    year, *rest = struct.unpack(">HBBBBB", content[:7])
    month, day, hour, minute, second = rest
    return f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"


def _gif(data: bytes) -> Looked:
    place = 13 + (3 << ((data[10] & 7) + 1) if data[10] & 0x80 else 0)
    kept, told = [data[:place]], list[Told]()
    while place < len(data) and data[place] in {_EXTENSION, _IMAGE}:
        start, kind = place, data[place]
        if kind == _IMAGE:
            flags = data[place + 9]
            place += 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
            label = 0
        else:
            label = data[place + 1]
            place += 2
        end = _end_of_blocks(data, place)
        content = data[place:end]
        tells = label == _COMMENT or (label == 0xFF and not content[1:12].startswith(_LOOPS))  # noqa: PLR2004  # an application's
        if tells:
            told.append(Told("comment" if label == _COMMENT else "xmp", _letters(content)))
        else:
            kept.append(data[start:end])
        place = end
    if data[place + 1 :].strip(b"\0"):
        told.append(Told("appended", str(len(data) - place - 1)))
    return Looked(b"".join((*kept, bytes([_TRAILER]))), tuple(told))


def _end_of_blocks(data: bytes, place: int) -> int:
    while data[place]:
        place += 1 + data[place]
    return place + 1


def _emf(data: bytes) -> Looked:
    count, place = struct.unpack_from("<II", data, 60)
    if not count or not 88 <= place <= len(data):  # noqa: PLR2004  # the shortest header
        return Looked(data, ())
    said = data[place : place + 2 * count].decode("utf-16-le", "replace").replace("\0", " ").strip()
    clean = data[:60] + struct.pack("<II", 0, 0) + data[68:place] + bytes(2 * count) + data[place + 2 * count :]
    return Looked(clean, (Told("comment", said),))


def _letters(content: bytes) -> str:
    """Return what a person could read in a block."""
    return " ".join(_runs_of_letters(content.decode("utf-8", "replace")))[:400]


def _runs_of_letters(text: str) -> Iterator[str]:
    plain = "".join(sign if sign.isprintable() and sign != "\ufffd" else "\n" for sign in text)
    return (run for run in plain.split("\n") if len(run.strip()) > 2)  # noqa: PLR2004  # shorter ones are chance


def _tiff(data: bytes) -> Looked:
    return Looked(blanked(data), tuple(told_in(data)))


def _plain(data: bytes) -> Looked:
    return Looked(data, ())


# How each form begins, and what looks into it; bitmaps and the older metafiles of Windows tell nothing.
_FORMS: tuple[tuple[bytes | tuple[bytes, ...], Callable[[bytes], Looked]], ...] = (
    (b"\xff\xd8", _jpeg),
    (_PNG, _png),
    ((b"II*\0", b"MM\0*"), _tiff),
    ((b"GIF87a", b"GIF89a"), _gif),
    (_EMF, _emf),
    ((b"BM", b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0"), _plain),
)
