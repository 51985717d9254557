"""Every kind of document is sound for both validators and for our own lint, and each of them finds planted faults."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from cyberbrief.domain.progress import Silent
from cyberbrief.word.writer import write
from tests.attacks.hiding_places import in_body, in_part, part, rebuilt
from tests.documents.papers import LANGUAGES, Paper, banner_of
from tests.documents.validators import MISSING, by_audit, by_sdk, sdk
from tests.word.lint import faults
from tests.word.trees import DRAFT, KINDS, full, own_language

_ASKED = pytest.mark.skipif(sdk() is None, reason=MISSING)
_BANNER = "RESTRICTED"


def test_every_variant_is_among_them(made: Sequence[Paper]) -> None:
    kinds = {paper.kind for paper in made}
    assert {"full", "matrix", "cleared", "copies", "item-position", "session-full", "dossier-matrix-desk"} <= kinds
    assert len(kinds) > 20
    assert {paper.language for paper in made} == set(LANGUAGES)


@_ASKED
@pytest.mark.timeout(600)
def test_microsofts_validator_finds_nothing(made: Sequence[Paper], tmp_path: Path) -> None:
    files = {paper.path: paper.name for paper in made}
    for kind, (make, standing) in KINDS.items():
        file = tmp_path / f"{kind}.docx"
        file.write_bytes(write(make(), standing, Silent()))
        files[file] = kind
    for language in ("fr", "zh", "he"):
        file = tmp_path / f"{language}.docx"
        file.write_bytes(write(own_language(language), DRAFT, Silent()))
        files[file] = f"a document in {language}"
    assert {files[file]: found for file, found in by_sdk(files).items() if found} == {}


def test_the_validator_in_python_finds_nothing(made: Sequence[Paper]) -> None:
    assert {paper.name: found for paper in made if (found := by_audit(paper.path))} == {}


def test_our_own_lint_finds_nothing(made: Sequence[Paper]) -> None:
    for paper in made:
        assert faults(paper.data, banner_of(paper.data)) == [], paper.name


_WIDTH = '<w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>'
_TABLE = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>{}</w:tc></w:tr></w:tbl><w:p/>'
_MARK = '<w:p><w:bookmarkStart w:id="900" w:name="{0}"/><w:bookmarkEnd w:id="900"/></w:p>'
_CONTROL = '<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
# Each fault, and whether Microsoft's validator, the one in Python and our own lint find it: as measured.
_PLANTED: Mapping[str, tuple[str, tuple[int, int, int]]] = {
    "order in a paragraph’s properties": ('<w:p><w:pPr><w:spacing w:after="1"/><w:keepNext/></w:pPr></w:p>', (1, 1, 0)),
    "order in a cell’s properties": (_TABLE.format('<w:tcPr><w:shd w:val="clear"/><w:tcW/></w:tcPr><w:p/>'), (1, 1, 0)),
    "order in a run’s properties": ("<w:p><w:r><w:rPr><w:i/><w:b/></w:rPr></w:r></w:p>", (1, 1, 0)),
    "a value that is none": ('<w:p><w:pPr><w:jc w:val="sideways"/></w:pPr></w:p>', (1, 1, 0)),
    "a note without its words": ('<w:p><w:r><w:footnoteReference w:id="77"/></w:r></w:p>', (1, 1, 1)),
    "a link that leads to no relation": ('<w:p><w:hyperlink r:id="rId99"/></w:p>', (1, 1, 1)),
    "a cell without a paragraph": (_TABLE.format(_WIDTH), (0, 1, 1)),
    "a style that is not defined": ('<w:p><w:pPr><w:pStyle w:val="Missing"/></w:pPr></w:p>', (0, 1, 1)),
    "a list that is not defined": ('<w:p><w:pPr><w:numPr><w:numId w:val="77"/></w:numPr></w:pPr></w:p>', (0, 1, 1)),
    "an id of two bookmarks": (_MARK.format("a") + _MARK.format("b"), (1, 1, 1)),
    "a name of two bookmarks": (_MARK.format("a") + _MARK.format("a").replace("900", "901"), (0, 0, 1)),
    "an id of two content controls": (_CONTROL * 2, (0, 0, 1)),
}  # fmt: skip


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    folder = tmp_path_factory.mktemp("planted")
    sound = write(full(), DRAFT, Silent())
    files = {}
    for place, (fault, (xml, _)) in enumerate(_PLANTED.items()):
        files[fault] = folder / f"{place}.docx"
        files[fault].write_bytes(in_body(xml)(sound))
    return files


@_ASKED
def test_microsofts_validator_finds_what_it_is_known_to(planted: Mapping[str, Path]) -> None:
    found = by_sdk(planted.values())
    assert {fault: bool(found[file]) for fault, file in planted.items()} == {
        fault: bool(known[0]) for fault, (_, known) in _PLANTED.items()
    }


def test_the_others_find_what_they_are_known_to(planted: Mapping[str, Path]) -> None:
    found = {fault: (bool(by_audit(file)), bool(faults(file.read_bytes(), _BANNER))) for fault, file in planted.items()}
    assert found == {fault: (bool(known[1]), bool(known[2])) for fault, (_, known) in _PLANTED.items()}


def test_no_planted_fault_is_missed_by_all() -> None:
    assert [fault for fault, (_, known) in _PLANTED.items() if not any(known)] == []


@_ASKED
def test_faults_of_the_package_are_found(tmp_path: Path) -> None:
    sound = write(full(), DRAFT, Silent())
    tail = in_part("word/document.xml", b"</w:body>", "<w:p/>")(sound)
    content = part(sound, "[Content_Types].xml")
    untyped = rebuilt(sound, {"[Content_Types].xml": re.sub(rb"<Override[^>]*styles[^>]*/>", b"", content)})
    for name, data in (("a paragraph behind the last section", tail), ("a part without its kind", untyped)):
        file = tmp_path / f"{name}.docx"
        file.write_bytes(data)
        assert by_sdk([file])[file], name
