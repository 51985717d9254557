"""The pages on screen say what the Word file says, word for word and in the same order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.progress import Silent
from cyberbrief.gui.briefs.page_document import whole_document
from cyberbrief.gui.briefs.page_front import sheet_of
from cyberbrief.gui.briefs.page_writer import SIGN
from cyberbrief.services import previewing, reading
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import writer

_SPACE = re.compile(r"[\s\u2060\u200e\u200f\ufeff]+")


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_pages_say_what_word_says(
    sample_store: Workspace, qapp: QApplication, tmp_path: Path, variant: str
) -> None:
    for brief in reading.records(sample_store, "brief"):
        preview = previewing.preview(sample_store, brief.id, variant)
        out = tmp_path / f"{brief.id}.docx"
        out.write_bytes(writer.write(preview.document, preview.standing, Silent()))
        shown = words_shown(whole_document(preview.document, preview.standing))
        assert len(shown) > 200 or VARIANTS[variant].is_released_by_act
        assert shown == words_printed(out) + notes_printed(out), brief.title_text
        sheet = sheet_of(preview.document, preview.standing)
        section = docx.Document(str(out)).sections[0]
        head = _bare("".join(paragraph.text for paragraph in section.header.paragraphs))
        foot = _bare("".join(paragraph.text for paragraph in section.footer.paragraphs))
        assert head == _bare(sheet.banner + sheet.release)
        ends = " · ".join(filter(None, (sheet.draft, sheet.number)))
        assert foot.startswith(_bare(f"{sheet.foot_words}{ends}"))
        assert foot.endswith(_bare(sheet.banner))


def words_shown(document: QTextDocument) -> str:
    """Return the words of pages letter by letter, without the signs that order them."""
    found = []
    block = document.begin()
    while block.isValid():
        said = []
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            if not fragment.charFormat().property(SIGN):
                said.append(fragment.text())
            walk += 1
        found.append(_bare("".join(said)))
        block = block.next()
    return "".join(found)


def words_printed(path: Path) -> str:
    """Return the words of a Word file's body letter by letter, without the numbers of notes."""
    return _bare("".join(_paragraphs(docx.Document(str(path)).element.body)))


def notes_printed(path: Path) -> str:
    """Return the words of a Word file's notes letter by letter."""
    package = docx.Document(str(path)).part.package
    part = next((one for one in package.iter_parts() if str(one.partname) == "/word/footnotes.xml"), None)
    if part is None:
        return ""
    notes = docx.oxml.parse_xml(part.blob)
    return _bare("".join(_paragraphs(notes)))


def _paragraphs(root: object) -> Iterator[str]:
    for paragraph in root.iter(qn("w:p")):  # type: ignore[attr-defined]  # an element of python-docx, without types
        said = []
        for run in paragraph.iter(qn("w:r")):
            style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
            if style is None or style.get(qn("w:val")) != "FootnoteReference":
                said.append("".join(text.text or "" for text in run.iter(qn("w:t"))))
        yield "".join(said)


def _bare(text: str) -> str:
    return _SPACE.sub("", text)
