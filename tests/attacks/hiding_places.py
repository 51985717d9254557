"""Where a withheld sentence can hide in a Word file: each place is a function from a sound file to a leaking one."""

from __future__ import annotations

import base64
import warnings
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from xml.sax.saxutils import escape

FLOOR = "Accept voluntary sharing without a list if Brennia drops national designation by midnight"
SHORT = "No new treaty"

Hide = Callable[[bytes], bytes]


def rebuilt(
    data: bytes,
    changes: Mapping[str, bytes] | None = None,
    *,
    comment: bytes = b"",
    compression: int = zipfile.ZIP_DEFLATED,
    entry_comment: bytes = b"",
    extra: bytes = b"",
) -> bytes:
    """Return the package with parts added or replaced."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(stream, "w", compression) as target:
        content = {name: source.read(name) for name in source.namelist()} | dict(changes or {})
        for name, part in content.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = compression
            entry.comment = entry_comment
            entry.extra = extra
            target.writestr(entry, part)
        target.comment = comment
    return stream.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def in_body(xml: str) -> Hide:
    """Hide by adding XML to the end of the body, before the section's properties."""

    def hide(data: bytes) -> bytes:
        head, mark, tail = part(data, "word/document.xml").rpartition(b"<w:sectPr")
        return rebuilt(data, {"word/document.xml": head + xml.encode() + mark + tail})

    return hide


def in_part(name: str, before: bytes, xml: str) -> Hide:
    """Hide by adding XML to another part, before its last `before`."""

    def hide(data: bytes) -> bytes:
        head, mark, tail = part(data, name).rpartition(before)
        assert mark, f"{name} has no {before!r}"
        return rebuilt(data, {name: head + xml.encode() + mark + tail})

    return hide


def as_part(name: str, content: bytes) -> Hide:
    return lambda data: rebuilt(data, {name: content})


def runs(pieces: list[str], properties: str = "") -> str:
    made = "".join(f'<w:r>{properties}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>' for piece in pieces)
    return f"<w:p>{made}</w:p>"


def letters(text: str, size: int) -> list[str]:
    return [text[place : place + size] for place in range(0, len(text), size)]


def package(text: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document xmlns:w='x'><w:t>{text}</w:t></w:document>")
    return stream.getvalue()


def unlisted(data: bytes) -> bytes:
    """Put an entry before the package that its directory does not name."""
    hidden = BytesIO()
    with zipfile.ZipFile(hidden, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("old.xml", f"<old>{FLOOR}</old>" + "padding " * 40)
    entry = hidden.getvalue()
    return entry[: entry.index(b"PK\x01\x02")] + data


def twice(data: bytes) -> bytes:
    """Name a part twice: most readers take the last."""
    stream = BytesIO(data)
    with zipfile.ZipFile(BytesIO(data)) as source:
        whole = source.read("word/document.xml")
    leaking = whole.replace(b"</w:body>", runs([FLOOR]).encode() + b"</w:body>")
    out = BytesIO()
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name == "word/document.xml":
                with warnings.catch_warnings(action="ignore"):
                    target.writestr(name, leaking)
                    target.writestr(name, whole)
                continue
            target.writestr(name, source.read(name))
    return out.getvalue()


def symbols(text: str) -> str:
    made = "".join(f'<w:r><w:sym w:font="Symbol" w:char="F0{ord(letter):02X}"/></w:r>' for letter in text)
    return f"<w:p>{made}</w:p>"


def field(*pieces: str) -> str:
    made = "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)
    return f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{made}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


_DRAWING = '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="wp" id="7" name="{name}" descr="{text}"/></w:drawing></w:r></w:p>'
_NUMERIC = "".join(f"&#{ord(letter)};" for letter in FLOOR)
_UTF_16 = f'<?xml version="1.0" encoding="UTF-16"?><data><v>{FLOOR}</v></data>'.encode("utf-16")
_PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + bytes(range(1, 60))
_CORE = b"</cp:coreProperties>"
_CUSTOM = b"</Properties>"

HIDING_PLACES: Mapping[str, Hide] = {
    "a paragraph": in_body(runs([FLOOR])),
    "runs split at words": in_body(runs([f"{word} " for word in FLOOR.split()])),
    "runs split inside words": in_body(runs(letters(FLOOR, 3))),
    "one letter a run": in_body(runs(letters(FLOOR, 1))),
    "hidden text": in_body(runs([FLOOR], "<w:rPr><w:vanish/></w:rPr>")),
    "white text of one point": in_body(runs([FLOOR], '<w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="2"/></w:rPr>')),
    "other case": in_body(runs([FLOOR.upper()])),
    "soft hyphens": in_body(runs(["\u00ad".join(FLOOR)])),
    "zero-width spaces": in_body(runs(["\u200b".join(FLOOR)])),
    "no-break spaces": in_body(runs([FLOOR.replace(" ", "\u00a0")])),
    "full-width letters": in_body(runs(["".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in FLOOR)])),
    "other punctuation": in_body(runs([FLOOR.replace(" ", ", – ")])),
    "spaced letters": in_body(runs([" ".join(FLOOR.replace(" ", ""))])),
    "words run together": in_body(runs([FLOOR.replace(" ", "")])),
    "breaks between words": in_body(f"<w:p><w:r><w:t>{FLOOR.replace(' ', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p>"),
    "a word a paragraph": in_body("".join(runs([word]) for word in FLOOR.split())),
    "cells of a table": in_body(
        "<w:tbl><w:tr>" + "".join(f"<w:tc>{runs([word])}</w:tc>" for word in FLOOR.split()) + "</w:tr></w:tbl>"
    ),
    "numeric entities": in_body(f"<w:p><w:r><w:t>{_NUMERIC}</w:t></w:r></w:p>"),
    "a section of characters": in_body(f"<w:p><w:r><w:t><![CDATA[{FLOOR}]]></w:t></w:r></w:p>"),
    "deleted text": in_body(
        f'<w:p><w:del w:id="9" w:author=""><w:r><w:delText>{FLOOR}</w:delText></w:r></w:del></w:p>'
    ),
    "text with a deletion inside": in_body(
        runs([FLOOR]).replace("without", "</w:t><w:delText> never </w:delText><w:t>without")
    ),
    "a field code": in_body(field(f' COMMENTS "{FLOOR}" ')),
    "a field code in pieces": in_body(field(" COMMENTS ", *letters(FLOOR, 5))),
    "a simple field": in_body(f'<w:p><w:fldSimple w:instr=" TITLE {FLOOR}"/></w:p>'),
    "symbols": in_body(symbols(FLOOR)),
    "alternative text": in_body(_DRAWING.format(name="Picture", text=FLOOR)),
    "the name of a picture": in_body(_DRAWING.format(name=FLOOR, text="")),
    "the name of a bookmark": in_body(
        f'<w:bookmarkStart w:id="88" w:name="{FLOOR.replace(" ", "_")}"/><w:bookmarkEnd w:id="88"/>'
    ),
    "a short text as a name": in_body(f'<w:bookmarkStart w:id="88" w:name="{SHORT.title().replace(" ", "")}"/>'),
    "an attribute in single quotes": in_body(f"<w:bookmarkStart w:id='88' w:name='{FLOOR}'/>"),
    "a comment in the XML": in_body(f"<!-- {FLOOR} -->"),
    "an instruction in the XML": in_body(f"<?word {FLOOR}?>"),
    "the header": in_part("word/header1.xml", b"</w:hdr>", runs([FLOOR])),
    "the footer": in_part("word/footer1.xml", b"</w:ftr>", runs(letters(FLOOR, 4))),
    "a note": in_part("word/footnotes.xml", b"</w:footnotes>", f'<w:footnote w:id="77">{runs([FLOOR])}</w:footnote>'),
    "a document variable": in_part(
        "word/settings.xml", b"</w:settings>", f'<w:docVars><w:docVar w:name="x" w:val="{FLOOR}"/></w:docVars>'
    ),
    "the name of a style": in_part("word/styles.xml", b"</w:styles>", f'<w:style><w:name w:val="{FLOOR}"/></w:style>'),
    "a core property": in_part("docProps/core.xml", _CORE, f"<dc:description xmlns:dc='d'>{FLOOR}</dc:description>"),
    "a custom property": in_part("docProps/custom.xml", _CUSTOM, f'<property name="{FLOOR}"/>'),
    "the value of a custom property": in_part("docProps/custom.xml", _CUSTOM, f"<property><v>{FLOOR}</v></property>"),
    "the target of a link": in_part(
        "word/_rels/document.xml.rels",
        b"</Relationships>",
        f'<Relationship Id="rId99" Type="x" Target="https://vendria.example/{FLOOR.replace(" ", "%20")}"/>',
    ),
    "a comment of a reviewer": as_part(
        "word/comments.xml", f"<w:comments xmlns:w='w'>{runs([FLOOR])}</w:comments>".encode()
    ),
    "custom XML": as_part("customXml/item1.xml", f"<data><a>{FLOOR}</a></data>".encode()),
    "XML in UTF-16": as_part("customXml/item2.xml", _UTF_16),
    "an entity that is declared": as_part(
        "customXml/item3.xml", f'<!DOCTYPE d [<!ENTITY e "{FLOOR}">]><d>&e;</d>'.encode()
    ),
    "XML that is broken": as_part("customXml/item4.xml", f"<data><a>{FLOOR}</b>".encode()),
    "text in UTF-16": as_part("word/notes.txt", b"\x00\x00" + FLOOR.encode("utf-16-le")),
    "text in UTF-16 at an odd place": as_part("word/notes.bin", b"\x00\x01\x02" + FLOOR.encode("utf-16-be")),
    "a picture's own comment": as_part("word/media/image1.png", _PICTURE + b"tEXtComment\x00" + FLOOR.encode()),
    "a picture's packed comment": as_part(
        "word/media/image2.png", _PICTURE + b"zTXt\x00\x00" + zlib.compress(FLOOR.encode())
    ),
    "a thumbnail": as_part("docProps/thumbnail.emf", FLOOR.encode("utf-16-le")),
    "an embedded document": as_part("word/embeddings/old.docx", package(FLOOR)),
    "a document in a document": as_part("word/embeddings/older.bin", rebuilt(package("x"), {"in.zip": package(FLOOR)})),
    "base 64": as_part("customXml/item5.xml", b"<d>" + base64.b64encode(FLOOR.encode()) + b"</d>"),
    "hexadecimal": as_part("customXml/item6.xml", b"<d>" + FLOOR.encode().hex().encode() + b"</d>"),
    "a file name": as_part(f"word/{FLOOR}.xml", b"<d/>"),
    "the comment of the ZIP": lambda data: rebuilt(data, comment=FLOOR.encode()),
    "the comment of an entry": lambda data: rebuilt(data, entry_comment=FLOOR.encode()),
    "the extra field of an entry": lambda data: rebuilt(
        data, extra=b"\xfe\xca" + len(FLOOR).to_bytes(2, "little") + FLOOR.encode()
    ),
    "an entry that is not compressed": lambda data: rebuilt(
        in_body(runs(letters(FLOOR, 6)))(data), compression=zipfile.ZIP_STORED
    ),
    "bytes before the package": lambda data: FLOOR.encode() + data,
    "bytes behind the package": lambda data: data + FLOOR.encode(),
    "an entry that no list names": unlisted,
    "a part named twice": twice,
    "a short text": in_body(runs(["We hold that no NEW-treaty is wanted."])),
    "a short text over two runs": in_body(runs(["no ne", "w trea", "ty"])),
    "a long run of it": in_body(runs(["They may accept voluntary sharing without a list if Brennia drops it."])),
}
