"""Every text that a file holds, wherever it stands: parts, properties, attributes, names, comments, embedded files.

Text that was cut over runs is joined again; what is shown and what only a program sees are both read. Nothing is
believed of a part's name: a ZIP inside is opened, XML is read as XML, and all else as bytes in several encodings.
"""

from __future__ import annotations

import base64
import html
import re
import struct
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO

BETWEEN = " qzbetweenqz "  # a word that nobody uses, between texts that do not follow each other
_DEEPEST = 6  # packages inside packages; deeper ones are read as bytes
_LARGE = 1 << 18  # a part of more bytes is read in one way, not in several
_LOCAL_HEADER = b"PK\x03\x04"
_LOCAL = struct.Struct("<4s5H3L2H")
_DEFLATED = 8
_COMPRESSED = (b"x\x01", b"x^", b"x\x9c", b"x\xda")
_MOST_STREAMS = 64
_ATTRIBUTE = re.compile(rb'="([^"<]{6,})"')
# Patterns begin with what is rare in a part of many megabytes, and then look back.
_SINGLE_QUOTED = re.compile(rb"'(?<==')([^'<]{6,})'")
_DECLARED = re.compile(rb"!(?<=<!)")
_INSTRUCTED = re.compile(rb"\?(?<=<\?)")
_BETWEEN_TAGS = re.compile(rb">([^<]+)")
_SYMBOL = re.compile(rb'<w:sym\b[^>]*?w:char="[Ff]?([0-9A-Fa-f]{2,4})"[^>]*?/>')
_INSTRUCTIONS = tuple(
    (sign, re.compile(rb"<w:" + sign + rb"\b[^>]*>([^<]*)</w:" + sign + rb">"))
    for sign in (b"instrText", b"delInstrText")
)
_DELETED = re.compile(rb"<w:delText\b[^>]*>[^<]*</w:delText>")
_PARAGRAPH_END = re.compile(rb"(</(?:\w+:)?p>|<\w+:(?:br|cr|tab|ptab)\s*/>)")
_ENCODED = re.compile(r"(?:[A-Za-z0-9+/]{4}\s?){4,}[A-Za-z0-9+/]{0,4}={0,2}", re.ASCII)
_HEXADECIMAL = re.compile("(?:[0-9A-Fa-f]{2}){8,}")


@dataclass(frozen=True, slots=True)
class FileText:
    """One stretch of text with the part it stands in; `name` for what names a thing and has no spaces of its own."""

    where: str
    text: str
    name: bool = False


def texts_in(data: bytes, where: str = "", depth: int = 0) -> Iterator[FileText]:
    """Yield every text of a file."""
    if depth < _DEEPEST and _LOCAL_HEADER in data[: 1 << 16]:
        try:
            with zipfile.ZipFile(BytesIO(data)) as archive:
                yield from _archive_texts(archive, data, where, depth)
                return
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError):
            pass
    if _is_xml(data):
        yield from _xml_texts(data, where)
    else:
        yield from _byte_texts(data, where, depth)


def _is_xml(data: bytes) -> bool:
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" or data[:4] in {b"\xff\xfe<\x00", b"\xfe\xff\x00<"}


def _archive_texts(archive: zipfile.ZipFile, data: bytes, where: str, depth: int) -> Iterator[FileText]:
    read: list[tuple[int, int]] = []
    for entry in archive.infolist():
        place = f"{where}/{entry.filename}" if where else entry.filename
        yield FileText(place, entry.filename, name=True)
        try:
            content = archive.read(entry)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError, zlib.error):
            continue  # its bytes are read as they lie, below
        read.append(_span(data, entry))
        yield from texts_in(content, place, depth + 1)
    yield from _between(data, read, where or "the package", depth)


def _span(data: bytes, entry: zipfile.ZipInfo) -> tuple[int, int]:
    """Return where an entry's compressed bytes lie."""
    fields = _LOCAL.unpack_from(data, entry.header_offset)
    start = entry.header_offset + _LOCAL.size + fields[-2] + fields[-1]
    return start, start + entry.compress_size


def _between(data: bytes, read: list[tuple[int, int]], where: str, depth: int) -> Iterator[FileText]:
    """Yield what stands in a package outside of its entries: headers, comments, and entries that no list names."""
    end = 0
    pieces = []
    for start, stop in sorted(read):
        pieces.append(data[end:start])
        end = max(end, stop)
    pieces.append(data[end:])
    for piece in pieces:
        yield from _byte_texts(piece, where, depth)
        place = piece.find(_LOCAL_HEADER)
        while place >= 0:
            yield from _unlisted(piece, place, where, depth)
            place = piece.find(_LOCAL_HEADER, place + 4)


def _unlisted(piece: bytes, place: int, where: str, depth: int) -> Iterator[FileText]:
    if len(piece) < place + _LOCAL.size:
        return
    fields = _LOCAL.unpack_from(piece, place)
    start = place + _LOCAL.size + fields[-2] + fields[-1]
    if fields[3] == _DEFLATED and start < len(piece):
        content = _inflated(piece[start:], -zlib.MAX_WBITS)
        if content and depth < _DEEPEST:
            yield from texts_in(content, where, depth + 1)


def _inflated(data: bytes, bits: int) -> bytes:
    try:
        return zlib.decompressobj(bits).decompress(data, 1 << 26)
    except zlib.error:
        return b""


def _xml_texts(data: bytes, where: str) -> Iterator[FileText]:
    """Yield the text between the tags, joined as it is read, and what stands in the tags themselves.

    No parser is asked: it would refuse what is broken, and follow what is declared.
    """
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = data.decode("utf-16", "replace").encode()
    yield from _attributes(data, where)
    if _DECLARED.search(data) or len(_INSTRUCTED.findall(data)) > 1:  # comments, entities, instructions to programs
        yield FileText(where, html.unescape(_decoded(data)))
    if b"<w:sym" in data:
        data = _SYMBOL.sub(_as_character, data)
    for sign, pattern in _INSTRUCTIONS:
        if sign in data:
            pieces = pattern.split(data)
            yield FileText(where, html.unescape(_decoded(b"".join(pieces[1::2]))))
            data = b"".join(pieces[::2])
    if b"delText" in data:
        yield FileText(where, _words(_DELETED.sub(b"", data)))
    text = _words(data)
    yield FileText(where, text)
    if len(data) < _LARGE:
        yield FileText(where, _words(data.replace(b"</", b"> </")))


def _as_character(found: re.Match[bytes]) -> bytes:
    return f">&#x{found[1].decode()[-2:]};".encode()


def _words(data: bytes) -> str:
    """Return the text of a part, its pieces joined but for the ends of paragraphs, breaks and tabs."""
    if b"</w:p>" in data:
        for end in (b"</w:p>", b"<w:br/>", b"<w:tab/>"):  # each by as many bytes, which is quicker
            data = data.replace(end, end.replace(b"w:", b"").replace(b"<", b"> <"))
    if len(data) < _LARGE:
        data = _PARAGRAPH_END.sub(rb"> \1", data)
    text = _decoded(b"".join(_BETWEEN_TAGS.findall(data)))
    return html.unescape(text) if "&" in text else text


def _attributes(data: bytes, where: str) -> Iterator[FileText]:
    """Yield what stands in attributes, each value once; those too short to tell anything are left out."""
    values = {*_ATTRIBUTE.findall(data), *_SINGLE_QUOTED.findall(data)}
    text = BETWEEN.join(sorted(_decoded(value) for value in values))
    text = html.unescape(text)
    yield FileText(where, text, name=True)
    if "%" in text:
        yield FileText(where, urllib.parse.unquote(text), name=True)


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _byte_texts(data: bytes, where: str, depth: int) -> Iterator[FileText]:
    """Yield bytes of no known form as text in the encodings that programs write, and what is packed in them."""
    if not data:
        return
    yield FileText(where, _decoded(data))
    if not data.isascii():
        yield FileText(where, data.decode("latin-1"))
    if b"\x00" in data:
        for start in (0, 1):
            yield FileText(where, data[start:].decode("utf-16-le", "replace"))
            yield FileText(where, data[start:].decode("utf-16-be", "replace"))
    for sign in _COMPRESSED:
        places = [found.start() for found in re.finditer(re.escape(sign), data)][:_MOST_STREAMS]
        for place in places:
            content = _inflated(data[place:], zlib.MAX_WBITS)
            if content and depth < _DEEPEST:
                yield from texts_in(content, where, depth + 1)


def encoded_texts(texts: Iterable[FileText]) -> Iterator[FileText]:
    """Yield what stands in texts as letters that encode bytes: base 64 and hexadecimal."""
    for text in texts:
        for found in _ENCODED.findall(text.text):
            letters = "".join(found.split()).rstrip("=")
            yield FileText(text.where, _decoded(base64.b64decode(letters[: len(letters) // 4 * 4])))
        for found in _HEXADECIMAL.findall(text.text):
            yield FileText(text.where, _decoded(bytes.fromhex(found)))
