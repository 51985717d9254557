"""Our own lint, watched as it fails: each rule finds the fault that was planted for it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]  # it ships no types

from tests.attacks.hiding_places import in_body, in_part, part, rebuilt
from tests.word.lint import faults

_BANNER = "RESTRICTED"
_TWICE = '<w:p><w:bookmarkStart w:id="900" w:name="{}"/><w:bookmarkEnd w:id="900"/></w:p>'


@pytest.mark.parametrize(
    "xml, fault",
    [
        ('<w:p><w:pPr><w:pStyle w:val="Missing"/></w:pPr></w:p>', "pStyle Missing is not defined"),
        ('<w:p><w:pPr><w:numPr><w:numId w:val="77"/></w:numPr></w:pPr></w:p>', "list 77 is not defined"),
        (_TWICE.format("a") + _TWICE.format("b"), "bookmarkStart id 900 is used 2 times"),
        ('<w:p><w:bookmarkStart w:id="901" w:name="c"/></w:p>', "a bookmark has one end only"),
        ('<w:p><w:hyperlink w:anchor="nowhere"/></w:p>', "link to nowhere leads nowhere"),
        ('<w:p><w:r><w:footnoteReference w:id="77"/></w:r></w:p>', "what points at them"),
        ("<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl><w:p/>", "a cell has no paragraph"),
        ("<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr/></w:tbl>", "another number of cells"),
        ("<w:tbl><w:tblGrid/></w:tbl>", "a table has no paragraph behind it"),
        ('<w:p w:rsidR="00AB"/>', "holds w:rsid"),
    ],
)
def test_a_fault_in_the_body_is_found(written: Mapping[str, bytes], xml: str, fault: str) -> None:
    assert any(fault in found for found in faults(in_body(xml)(written["full"]), _BANNER))


def test_a_page_without_marking_is_found(written: Mapping[str, bytes]) -> None:
    data = written["full"]
    header = part(data, "word/header1.xml").replace(_BANNER.encode(), b"")
    assert "header1.xml has no marking" in faults(rebuilt(data, {"word/header1.xml": header}), _BANNER)
    first = part(data, "word/document.xml").replace(b"</w:sectPr>", b"<w:titlePg/></w:sectPr>")
    assert "a section has no first header" in faults(rebuilt(data, {"word/document.xml": first}), _BANNER)
    settings = in_part("word/settings.xml", b"</w:settings>", "<w:evenAndOddHeaders/>")
    assert "a section has no even footer" in faults(settings(data), _BANNER)


def test_a_part_that_is_not_ours_is_found(written: Mapping[str, bytes]) -> None:
    data = rebuilt(written["full"], {"word/comments.xml": b"<d/>"})
    assert "word/comments.xml is no part that we write" in faults(data, _BANNER)


def test_a_relation_that_leads_nowhere_or_outside_is_found(written: Mapping[str, bytes]) -> None:
    for xml, fault in (
        ('<Relationship Id="rId90" Type="x" Target="gone.xml"/>', "which is not there"),
        ('<Relationship Id="rId91" Type="x" Target="https://x.example/" TargetMode="External"/>', "leads outside"),
    ):
        data = in_part("word/_rels/document.xml.rels", b"</Relationships>", xml)(written["full"])
        assert any(fault in found for found in faults(data, _BANNER))


@pytest.mark.parametrize(
    "xml",
    [
        '<w:p><w:pPr><w:jc w:val="sideways"/></w:pPr></w:p>',
        '<w:p><w:pPr><w:spacing w:after="1"/><w:keepNext/></w:pPr></w:p>',
        '<w:p><w:pPr><w:pStyle w:val="Missing"/></w:pPr></w:p>',
    ],
)
def test_the_validator_finds_planted_faults(written: Mapping[str, bytes], xml: str, tmp_path: Path) -> None:
    file = tmp_path / "faulty.docx"
    file.write_bytes(in_body(xml)(written["full"]))
    assert OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file).errors
