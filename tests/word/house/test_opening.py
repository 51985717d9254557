"""Files that are no good as templates: taken safely, or refused in one sentence with what to do about it."""

from __future__ import annotations

import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.incoming import packed, unpacked
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.reading import read_template
from tests.word.house.word_files import FORMATS, NAMESPACES, OFFICE, package, style, styles_part

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PLAIN = styles_part([style("a", "Normal")], "", 22, "")


def _strict() -> bytes:
    parts = unpacked(package(_PLAIN))
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, content in parts.items()
    }
    return packed(strict)


def _open_document() -> bytes:
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"})


def _bomb() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (40 << 20))
    return stream.getvalue()


def _picture(width: int, height: int, size: int = 0) -> bytes:
    """Return a PNG that says how large it is, with so many bytes that do not pack."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    noise = random.Random(1).randbytes(size + 1024)
    head = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"tEXt", b"Author\0J. Doe"), (b"IDAT", noise), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, content) for kind, content in chunks)


DRAWING = (
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Picture 1" '
    'descr="C:\\Users\\jdoe\\arms.png"/><a:graphic><a:graphicData '
    'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" '
    'name="arms.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId77"/><a:stretch><a:fillRect/>'
    '</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
    "</w:drawing></w:r></w:p>"
)


def with_picture(picture: bytes) -> bytes:
    """Return a template with a picture in its text."""
    relation = f'<Relationship Id="rId77" Type="{OFFICE}/image" Target="media/image1.png"/>'
    return package(_PLAIN, body=DRAWING, relations=relation, more={"word/media/image1.png": picture})


def _with(relation: str = "", **more: bytes) -> bytes:
    return package(
        _PLAIN, relations=relation, more={name.replace("__", "/"): content for name, content in more.items()}
    )


_REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "strict": (_strict, "Strict Open XML"),
    "doc": (lambda: _OLE + b"\0" * 2000, "before 2007"),
    "password": (lambda: _OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 2000, "password"),
    "odt": (_open_document, "not a Word document"),
    "rtf": (lambda: b"{\\rtf1 hello}", "not a Word document"),
    "no zip": (lambda: b"hello", "damaged"),
    "empty": (lambda: b"", "damaged"),
    "damaged": (lambda: package(_PLAIN)[:-200], "damaged"),
    "cut in the middle": (lambda: package(_PLAIN).replace(b"PK\x01\x02", b"PK\x09\x09", 1), "damaged"),
    "another ZIP": (lambda: packed({"hello.txt": b"hello"}), "not a Word document"),
    "a spreadsheet": (
        lambda: packed(
            {
                "_rels/.rels": f'<Relationships xmlns="x"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
                'Target="xl/workbook.xml"/></Relationships>'.encode(),
                "xl/workbook.xml": b"<workbook/>",
            }
        ),
        "not a Word document",
    ),
    "macros": (lambda: package(_PLAIN, more={"word/vbaProject.bin": b"macro"}), "macros"),
    "a program inside": (lambda: package(_PLAIN, more={"word/embeddings/oleObject1.bin": b"x"}), "embedded program"),
    "200 MB": (lambda: b"PK\x03\x04" + bytes(200 << 20), "larger than"),
    "a bomb": (_bomb, "unpack to far more"),
    "a picture from elsewhere": (
        lambda: _with(f'<Relationship Id="r9" Type="{OFFICE}/image" Target="//host/a.png" TargetMode="External"/>'),
        "fetch something",
    ),
    "entities": (
        lambda: package(_PLAIN, more={"word/numbering.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        "words of its own",
    ),
    "broken XML": (lambda: package("<w:styles"), "damaged"),
    "a styles part that is none": (lambda: package("<other/>"), "damaged"),
    "pictures of 6 MB": (lambda: with_picture(_picture(600, 600, 6 << 20)), "larger than"),
    "a picture of endless width": (lambda: with_picture(_picture(200_000, 20)), "dots wide"),
    "a damaged picture": (lambda: with_picture(b"no picture"), "picture in the template is damaged"),
}


@pytest.mark.parametrize("name", _REFUSED)
def test_a_bad_file_is_refused_in_one_sentence(name: str) -> None:
    make, sentence = _REFUSED[name]
    data = make()
    for way in (read_template, kept):
        with pytest.raises(RefusedError, match=sentence) as caught:
            way(data)
        assert caught.value.happened.rstrip(".").count(". ") == 0
        assert caught.value.remedy


def test_a_template_from_another_is_taken_and_the_link_is_cut() -> None:
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/attachedTemplate" Target="file:///C:/Users/jdoe/house.dotm" TargetMode="External"/>'
        "</Relationships>"
    )
    settings = f'<w:settings {NAMESPACES}><w:attachedTemplate r:id="rId1"/></w:settings>'
    data = package(_PLAIN, settings=settings, more={"word/_rels/settings.xml.rels": relation.encode()})
    assert any("made from was cut" in sentence for sentence in read_template(data).taken_out)
    assert b"jdoe" not in b"".join(unpacked(kept(data)).values())


def test_a_template_becomes_a_document() -> None:
    types = unpacked(kept(package(_PLAIN, main="template.main")))["[Content_Types].xml"].decode()
    assert f"{FORMATS}.document.main+xml" in types
    assert "template.main" not in types


def test_a_file_without_styles_is_taken() -> None:
    reading = read_template(package(""))
    assert any("no styles" in sentence for sentence in reading.taken_out)
    assert {one.style for one in reading.proposed.values()} <= {one.name for one in reading.styles if one.latent} | {""}


def test_styles_that_rest_on_each_other_in_a_circle_are_parted() -> None:
    styles = [
        style("a", "Normal"),
        style("b", "One", based_on="c"),
        style("c", "Two", based_on="b"),
        style("d", "Self", based_on="d"),
    ]
    reading = read_template(package(styles_part(styles, "", 22, "")))
    assert any("circle" in sentence for sentence in reading.taken_out)
    based = {one.name: one.based_on for one in reading.styles if not one.latent}
    assert based["Self"] == ""
    assert "" in {based["One"], based["Two"]}


def test_what_a_picture_tells_of_its_maker_is_gone() -> None:
    parts = unpacked(kept(with_picture(_picture(60, 60))))
    picture = parts["word/media/picture1.png"]
    assert b"Doe" not in picture
    assert picture.startswith(b"\x89PNG")
    assert picture.endswith(b"IEND" + struct.pack(">I", zlib.crc32(b"IEND")))
    assert b"jdoe" not in parts["word/document.xml"]
