"""No heading stands alone at the foot of a page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from cyberbrief.compose.document import (
    Banner,
    Block,
    Document,
    DocumentSection,
    Heading,
    Letterhead,
    Paragraph,
    Passage,
    Run,
    Standing,
)
from cyberbrief.gui.briefs.page_breaks import mend_break
from cyberbrief.gui.briefs.page_document import pages_of
from cyberbrief.gui.days import today


def _document(lines: int) -> Document:
    filling = tuple(Paragraph(Passage((Run(f"Line {number}."),))) for number in range(lines))
    blocks: tuple[Block, ...] = (*filling, Heading(Passage((Run("Stranded"),)), 1, "1."), *filling[:3])
    return Document(
        "full", "Full", "Title", "", Banner("", "", ""), Letterhead(), "", (DocumentSection("one", blocks),)
    )


@pytest.mark.parametrize("lines", range(24, 40, 2))
def test_a_heading_goes_on_with_its_text(qapp: QApplication, lines: int) -> None:
    pages = pages_of(_document(lines), Standing(draft=False, drafted_on=today()))
    while mend_break(pages):
        pass
    height = pages.pageSize().height()
    block = pages.begin()
    while block.text() != "1. Stranded":
        block = block.next()
    tops = [
        pages.documentLayout().blockBoundingRect(one).top() + one.layout().lineAt(0).y()
        for one in (block, block.next())
    ]
    assert int(tops[0] // height) == int(tops[1] // height)


def test_some_heading_was_stranded_before(qapp: QApplication) -> None:
    standing = Standing(draft=False, drafted_on=today())
    assert any(mend_break(pages_of(_document(lines), standing)) for lines in range(20, 44))
