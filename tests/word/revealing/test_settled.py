"""Tracked changes accepted read as the new text, rejected as the old, and nothing of the other reading stays."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from cyberbrief.word.revealing.scrubbed import scrub
from cyberbrief.word.revealing.settled import Way
from tests.word.revealing.planting import BODY, SAID, in_body, paragraph, planted, run

_BY = 'w:author="A" w:date="2031-04-02T23:40:00Z"'
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_REST = [SAID, "It will answer in writing."]


def deleted(words: str) -> str:
    return f'<w:del w:id="1" {_BY}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def inserted(words: str) -> str:
    return f'<w:ins w:id="2" {_BY}>{run(words)}</w:ins>'


def marked(mark: str) -> str:
    return f'<w:pPr><w:rPr><w:{mark} w:id="3" {_BY}/></w:rPr></w:pPr>'


def row(words: str, mark: str = "") -> str:
    held = f'<w:trPr><w:{mark} w:id="4" {_BY}/></w:trPr>' if mark else ""
    return f"<w:tr>{held}<w:tc>{paragraph(words)}</w:tc></w:tr>"


def _pair(mark: str) -> str:
    """Two paragraphs between which the end of the first is marked."""
    return f"<w:p>{marked(mark)}{run('One, ')}</w:p>{paragraph('two.')}"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{''.join(rows)}</w:tbl><w:p/>"


_MOVED = (
    f'<w:p><w:moveFrom w:id="5" {_BY}>{run("First.")}</w:moveFrom>{run("Second.")}'
    f'<w:moveTo w:id="6" {_BY}>{run("First.")}</w:moveTo></w:p>'
)
_INSIDE = (
    f'<w:p><w:ins w:id="7" {_BY}>{run("new ")}<w:del w:id="8" {_BY}><w:r><w:delText>newer</w:delText></w:r></w:del>'
    "</w:ins></w:p>"
)
_WORDS = f"<w:p>{run('We ')}{deleted('may ')}{inserted('shall ')}{run('act.')}</w:p>"
_PARAGRAPH_GONE = f"<w:p>{marked('del')}{deleted('Gone.')}</w:p>{paragraph('Left.')}"
_ROWS = table(row("kept"), row("old", "del"), row("new", "ins"))
# What stands in the file, how it reads accepted, how rejected.
CASES = {
    "words": (_WORDS, ["We shall act."], ["We may act."]),
    "a moved sentence": (_MOVED, ["Second.First."], ["First.Second."]),
    "a joined paragraph": (_pair("del"), ["One, two."], ["One, ", "two."]),
    "a split paragraph": (_pair("ins"), ["One, ", "two."], ["One, two."]),
    "a whole paragraph deleted": (_PARAGRAPH_GONE, ["Left."], ["Gone.", "Left."]),
    "a row": (_ROWS, ["kept", "new"], ["kept", "old"]),
    "a whole table deleted": (table(row("old", "del")), [], ["old"]),
    "a change inside a change": (_INSIDE, ["new "], []),
}


def lines(data: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read(BODY))
    found = ["".join(one.text or "" for one in paragraph.iter(_W + "t")) for paragraph in root.iter(_W + "p")]
    return [one for one in found if one][len(_REST) :]


@pytest.mark.parametrize("xml, new, old", CASES.values(), ids=CASES)
def test_accepted_is_the_new_text_and_rejected_the_old(xml: str, new: list[str], old: list[str]) -> None:
    data = planted(in_body(xml))
    accepted, rejected = scrub(data, Way.ACCEPT), scrub(data, Way.REJECT)
    assert lines(accepted.data) == new
    assert lines(rejected.data) == old
    for made in (accepted, rejected):
        assert made.left.groups == ()
        assert b"w:author" not in zipfile.ZipFile(BytesIO(made.data)).read(BODY)


def test_formatting_accepted_stays_and_rejected_goes_back() -> None:
    change = f'<w:b/><w:rPrChange w:id="2" {_BY}><w:rPr><w:i/></w:rPr></w:rPrChange>'
    data = planted(in_body(paragraph("Bold now.", change)))
    bold, before = (zipfile.ZipFile(BytesIO(scrub(data, way).data)).read(BODY) for way in (Way.ACCEPT, Way.REJECT))
    assert b"<w:b/>" in bold
    assert b"<w:i/>" not in bold
    assert b"<w:i/>" in before
    assert b"<w:b/>" not in before


def test_the_properties_of_a_paragraph_go_back_and_its_section_stays() -> None:
    change = (
        '<w:pPr><w:jc w:val="center"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
        f'<w:pPrChange w:id="2" {_BY}><w:pPr><w:jc w:val="end"/></w:pPr></w:pPrChange></w:pPr>'
    )
    data = planted(in_body(f"<w:p>{change}{run('x')}</w:p>"))
    before = zipfile.ZipFile(BytesIO(scrub(data, Way.REJECT).data)).read(BODY)
    assert b'<w:jc w:val="end"/>' in before
    assert b"center" not in before
    assert before.count(b"<w:sectPr>") == 2  # that of the paragraph and that of the whole
