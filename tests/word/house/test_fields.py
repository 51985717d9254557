"""Content controls in every place that Word lets them stand: filled or emptied whole, and gone."""

from __future__ import annotations

import pytest

from cyberbrief.domain.progress import Silent
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.template import HouseTemplate
from cyberbrief.word.writer import write
from tests.word.house.word_files import package, style, styles_part
from tests.word.lint import Parts, W, faults, text_in
from tests.word.trees import DRAFT, full

_RUN = "<w:r><w:t>Sample</w:t></w:r>"
_PARAGRAPH = f"<w:p>{_RUN}</w:p>"
_CELL = f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{_PARAGRAPH}</w:tc>'
_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/>'
    "</w:tblGrid>{}</w:tbl><w:p/>"
)


def _control(name: str, content: str) -> str:
    return f'<w:sdt><w:sdtPr><w:alias w:val="{name}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


_PLACES = {
    "in a line": lambda name: f"<w:p>{_control(name, _RUN)}</w:p>",
    "a paragraph": lambda name: _control(name, _PARAGRAPH),
    "paragraphs": lambda name: _control(name, _PARAGRAPH * 3),
    "a table": lambda name: _control(name, _TABLE.format(f"<w:tr>{_CELL}{_CELL}</w:tr>")),
    "a row": lambda name: _TABLE.format(_control(name, f"<w:tr>{_CELL}{_CELL}</w:tr>")),
    "a cell": lambda name: _TABLE.format(f"<w:tr>{_control(name, _CELL)}{_CELL.replace('Sample', 'kept')}</w:tr>"),
    "nothing": lambda name: _control(name, "<w:p/>"),
}


def _written(body: str) -> Parts:
    data = package(styles_part([style("a", "Normal")], "", 22, ""), body=body)
    made = write(full(), DRAFT, Silent(), template=HouseTemplate(kept(data)))
    assert faults(made, full().banner.words) == []
    return Parts(made)


@pytest.mark.parametrize("place", _PLACES)
def test_a_field_is_filled_wherever_it_stands(place: str) -> None:
    parts = _written(_PLACES[place]("Title"))
    assert "Sample" not in text_in(parts.body)
    assert text_in(parts.body).count(full().title) == 1
    assert next(parts.body.iter(W + "sdt"), None) is None


@pytest.mark.parametrize("place", _PLACES)
def test_a_field_that_nobody_knows_is_emptied_whole(place: str) -> None:
    parts = _written(_PLACES[place]("Shoe size"))
    assert "Sample" not in text_in(parts.body)
    assert next(parts.body.iter(W + "sdt"), None) is None


def test_a_frame_around_fields_does_not_swallow_them() -> None:
    inner = f"<w:p><w:r><w:t>From: </w:t></w:r>{_control('Ministry', _RUN)}</w:p>"
    lines = [text_in(one) for one in _written(_control("Head of the letter", inner)).body.iter(W + "p")]
    assert lines[0] == f"From: {full().letterhead.ministry}"


def test_a_template_with_columns_and_no_page_of_its_own_is_written_in_one_column() -> None:
    data = package(
        styles_part([style("a", "Normal")], "", 22, ""), section='<w:cols w:num="2" w:space="400"/>', body=_PARAGRAPH
    )
    made = write(full(), DRAFT, Silent(), template=HouseTemplate(kept(data)))
    assert faults(made, full().banner.words) == []
    section = next(Parts(made).body.iter(W + "sectPr"))
    assert section.find(W + "cols") is None
    assert section.find(W + "pgSz") is not None
    assert section.find(W + "pgMar") is not None
