"""The gate for packed files: each attack refused with its own sentence, an honest file let through as it is."""

from __future__ import annotations

import struct
import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from cyberbrief.host.incoming import Allowed, SuspectFileError, packed, unpacked

HONEST = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}
RELATION = b'<Relationships><Relationship Type="%s" Target="https://host/x" TargetMode="External"/></Relationships>'
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def zipped(*parts: tuple[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", way) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a name that is written twice, on purpose
        for name, content in parts:
            archive.writestr(name, content)
    return stream.getvalue()


def with_flag(data: bytes, flag: int) -> bytes:
    """Set a flag of every entry in the directory at the end of the archive."""
    changed = bytearray(data)
    place = changed.find(b"PK\x01\x02")
    while place >= 0:
        struct.pack_into("<H", changed, place + 8, flag)
        place = changed.find(b"PK\x01\x02", place + 1)
    return bytes(changed)


def saying(data: bytes, size: int) -> bytes:
    """Let the directory say another unpacked size of the last entry."""
    changed = bytearray(data)
    struct.pack_into("<I", changed, changed.rfind(b"PK\x01\x02") + 24, size)
    return bytes(changed)


def test_an_honest_archive_comes_out_as_it_is_and_the_same_each_time() -> None:
    assert unpacked(zipped(*HONEST.items())) == HONEST
    assert packed(HONEST) == packed(HONEST)
    assert unpacked(packed(HONEST)) == HONEST


def test_a_link_to_be_clicked_and_a_printers_settings_do_no_harm() -> None:
    rels = RELATION % (OFFICE + b"hyperlink")
    parts = {**HONEST, "xl/_rels/a.rels": rels, "xl/printerSettings/printerSettings1.bin": b"x"}
    assert unpacked(packed(parts)) == parts


@pytest.mark.parametrize(
    "make, sentence",
    [
        (lambda: b"no archive at all", "is damaged"),
        (lambda: b"", "is damaged"),
        (lambda: packed(HONEST)[:-30], "is damaged"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99, "locked with a password"),
        (lambda: with_flag(packed(HONEST), 1), "locked with a password"),
        (lambda: packed(dict.fromkeys((f"p{n}" for n in range(50)), b"")), "more than 40 parts"),
        (lambda: packed({"a": b"x" * 200_000}), "far more than it should"),
        (lambda: packed({"a": b"x" * 60_000, "b": b"x" * 60_000}), "far more than it should"),
        (lambda: saying(packed({"a": b"x" * 50_000}), 3), "(damaged|far more)"),
        (lambda: zipped(("a.xml", b"1"), ("a.xml", b"2")), "two parts of the same name"),
        (lambda: zipped(("a.xml", b"1"), ("A.XML", b"2")), "two parts of the same name"),
        (lambda: zipped(("../a.xml", b"1")), "leads elsewhere"),
        (lambda: zipped(("/etc/passwd", b"1")), "leads elsewhere"),
        (lambda: zipped(("C:/a.xml", b"1")), "leads elsewhere"),
        (lambda: zipped(("a" * 300, b"1")), "leads elsewhere"),
        (lambda: zipped(("a.xml", b"1"), way=zipfile.ZIP_LZMA), "no office program"),
        (lambda: packed({"xl/vbaProject.bin": b"x"}), "a macro"),
        (lambda: packed({"word/embeddings/oleObject1.bin": b"x"}), "a macro"),
        (lambda: packed({"xl/activeX/activeX1.xml": b"x"}), "a macro"),
        (lambda: packed({"a.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "words of its own"),
        (lambda: packed({"a.xml": "<!DOCTYPE a><a/>".encode("utf-16")}), "words of its own"),
        (lambda: packed({"_rels/.rels": RELATION % (OFFICE + b"attachedTemplate")}), "fetch something"),
        (lambda: packed({"_rels/.rels": RELATION % (OFFICE + b"externalLink")}), "fetch something"),
        (lambda: packed({"a": b"x" * 100_001}) + b"\x00" * 200_000, "larger than"),
    ],
)
def test_what_breaks_a_rule_is_refused_in_words(make: Callable[[], bytes], sentence: str) -> None:
    with pytest.raises(SuspectFileError, match=sentence):
        unpacked(make(), Allowed(size=200_000, entries=40, unpacked=100_000, ratio=150))


def test_a_tight_entry_is_refused_although_it_would_fit() -> None:
    with pytest.raises(SuspectFileError, match="far more than it should"):
        unpacked(packed({"a": b"\x00" * (8 << 20)}))
