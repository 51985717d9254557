"""Accessible by the rules of Word's own checker: each rule on every document; each finds what was planted for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from cyberbrief.domain.progress import Silent
from cyberbrief.word.writer import write
from tests.attacks.hiding_places import Hide, in_body, in_part, part, rebuilt
from tests.documents.accessibility import RULES
from tests.documents.papers import Paper
from tests.word.lint import Parts
from tests.word.trees import DRAFT, KINDS, full

_PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" name="x" descr="{}"/></wp:inline></w:drawing></w:r></w:p>'
)
_LOOK = '<w:tblPr><w:tblLook w:firstRow="1"/><w:tblCaption w:val="A"/><w:tblDescription w:val="B"/></w:tblPr>'
_ROW = "<w:tr>{}</w:tr>"
_HEAD = "<w:tr><w:trPr><w:tblHeader/></w:trPr>{}</w:tr>"
_CELL = "<w:tc>{}<w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
_SPAN = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'


def _cells(*words: str) -> str:
    return "".join(_CELL.format("", word) for word in words)


def _table(*rows: str, look: str = _LOOK) -> str:
    return f"<w:tbl>{look}{''.join(rows)}</w:tbl><w:p/>"


def _replaced(name: str, old: bytes, new: bytes) -> Hide:
    def plant(data: bytes) -> bytes:
        content = part(data, name)
        assert old in content
        return rebuilt(data, {name: content.replace(old, new)})

    return plant


_INNER = _CELL.format("", "c").replace("<w:p>", _table(_HEAD.format(_cells("d"))) + "<w:p>", 1)
_BOUND = '<w:p><w:hyperlink w:anchor="_Toc1"><w:r><w:t>{}</w:t></w:r></w:hyperlink></w:p>'
_FLOATS = '<w:p><w:pPr><w:framePr w:hAnchor="page"/></w:pPr><w:r><w:t>aside</w:t></w:r></w:p>'
_LEVEL = '<w:p><w:pPr><w:pStyle w:val="Heading{}"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
_COLOURED = '<w:p><w:r><w:rPr><w:color w:val="{}"/></w:rPr><w:t>pale</w:t></w:r></w:p>'
_FIELD = "<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>"
_LOCK = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
_PLANTED: Mapping[str, tuple[str, Hide]] = {
    "a picture without a description": ("alternative text", in_body(_PICTURE.format(""))),
    "a picture described by its file": ("alternative text", in_body(_PICTURE.format("Scan 12.png"))),
    "a drawing of the old kind": ("alternative text", in_body("<w:p><w:r><w:pict/></w:r></w:p>")),
    "a table without a head": ("table headers", in_body(_table(_ROW.format(_cells("a"))))),
    "a head that is not said": ("table headers", in_body(_table(_HEAD.format(_cells("a")), look="<w:tblPr/>"))),
    "a blank head": ("table headers", in_body(_table(_HEAD.format(_cells("a", ""))))),
    "merged cells": ("simple tables", in_body(_table(_HEAD.format(_CELL.format(_SPAN, "a"))))),
    "a table in a table": ("simple tables", in_body(_table(_HEAD.format(_INNER)))),
    "a blank row": ("blank rows and columns", in_body(_table(_HEAD.format(_cells("a")), _ROW.format(_cells(""))))),
    "a blank column": (
        "blank rows and columns",
        in_body(_table(_HEAD.format(_cells("a", "")), _ROW.format(_cells("b", "")))),
    ),
    "no heading": ("heading styles", _replaced("word/document.xml", b'"Heading', b'"Small')),
    "a level that is skipped": ("heading order", in_body(_LEVEL.format(1, "a") + _LEVEL.format(3, "b"))),
    "a heading without words": ("heading order", in_body(_LEVEL.format(1, ""))),
    "a link that says nothing": ("meaningful links", in_body(_BOUND.format("click here"))),
    "a link that is an address": ("meaningful links", in_body(_BOUND.format("https://vendria.example/a?b=1"))),
    "text that floats": ("objects in line with text", in_body(_FLOATS)),
    "blanks as layout": ("repeated blanks", in_body("<w:p><w:r><w:t>a     b</w:t></w:r></w:p>")),
    "paragraphs as layout": ("repeated blanks", in_body("<w:p/>" * 3)),
    "protection": ("access", in_part("word/settings.xml", b"</w:settings>", _LOCK)),
    "a field without a title": ("titled fields", in_body(_FIELD)),
    "pale text": ("contrast", in_body(_COLOURED.format("B0B0B0"))),
    "no title": ("document title", _replaced("docProps/core.xml", full().title.encode(), b" ")),
    "no language": ("language", _replaced("word/styles.xml", b"<w:lang ", b"<w:noProof/><w:lang1 ")),
    "a table without a description": (
        "described tables",
        in_body(_table(_HEAD.format(_cells("a")), look='<w:tblPr><w:tblLook w:firstRow="1"/></w:tblPr>')),
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_every_document_keeps_the_rule(made: Sequence[Paper], written: Mapping[str, bytes], rule: str) -> None:
    files = {paper.name: paper.data for paper in made} | dict(written)
    assert {name: found for name, data in files.items() if (found := list(RULES[rule](Parts(data))))} == {}


@pytest.mark.parametrize("fault", _PLANTED)
def test_what_would_hinder_is_found(sound: bytes, fault: str) -> None:
    rule, plant = _PLANTED[fault]
    assert list(RULES[rule](Parts(sound))) == []
    assert list(RULES[rule](Parts(plant(sound)))) != []


def test_each_rule_has_a_fault_planted_for_it() -> None:
    assert {rule for rule, _ in _PLANTED.values()} == set(RULES)


@pytest.fixture(scope="module")
def sound() -> bytes:
    return write(full(), DRAFT, Silent())


@pytest.fixture(scope="module")
def written() -> Mapping[str, bytes]:
    return {kind: write(make(), standing, Silent()) for kind, (make, standing) in KINDS.items()}
