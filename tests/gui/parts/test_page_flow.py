"""Text is cut where it may be, and put onto pages so that what belongs together stands together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat, QTextTableFormat
from PySide6.QtWidgets import QApplication

from cyberbrief.gui.parts.page_flow import KEEP, Flow, Piece, paginate

ROOM = QSizeF(400, 300)
Pages = tuple[tuple[Piece, ...], ...]


def _written(*paragraphs: tuple[str, bool], new_page: str = "") -> Flow:
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, (words, keep) in enumerate(paragraphs):
        form = QTextBlockFormat()
        form.setProperty(KEEP, keep)
        if words == new_page:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if number:
            cursor.insertBlock(form)
        else:
            cursor.setBlockFormat(form)
        cursor.insertText(words)
    return Flow.of(document, ROOM)


def _table(rows: int) -> Flow:
    document = QTextDocument()
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    table = QTextCursor(document).insertTable(rows, 2, form)
    for row in range(rows):
        for column in range(2):
            table.cellAt(row, column).firstCursorPosition().insertText("Head" if not row else f"Row {row} " * 8)
    return Flow.of(document, ROOM)


def _page_of(pages: Pages, flow: Flow, place: float) -> list[int]:
    return [
        number
        for number, pieces in enumerate(pages)
        for piece in pieces
        if piece.flow is flow and piece.top <= place + 1 < piece.bottom
    ]


def _top_of(flow: Flow, words: str) -> float:
    block = flow.document.begin()
    while not block.text().startswith(words):
        block = block.next()
    return flow.document.documentLayout().blockBoundingRect(block).top()


def test_there_is_always_a_page(qapp: QApplication) -> None:
    assert paginate((), 300) == ((),)


def test_every_strip_stands_once_and_none_is_cut(qapp: QApplication) -> None:
    flow = _written(*((f"Line {number}. " * 12, False) for number in range(40)))
    pages = paginate((flow,), ROOM.height())
    assert len(pages) > 2
    for strip in flow.strips:
        assert len(_page_of(pages, flow, strip.top)) == 1
        assert _page_of(pages, flow, strip.top) == _page_of(pages, flow, strip.bottom - 2)
    for pieces in pages:
        assert all(piece.y + piece.bottom - piece.top <= ROOM.height() + 0.01 for piece in pieces)


@pytest.mark.parametrize("lines", range(8, 24))
def test_a_heading_goes_on_with_its_text_across_flows(qapp: QApplication, lines: int) -> None:
    first = _written(*((f"Line {number}", False) for number in range(lines)), ("Heading", True))
    second = _written(("What it heads", False))
    pages = paginate((first, second), ROOM.height())
    assert _page_of(pages, first, _top_of(first, "Heading")) == _page_of(pages, second, 0)


def test_some_heading_would_have_been_left_behind(qapp: QApplication) -> None:
    stranded = []
    for lines in range(8, 24):
        first = _written(*((f"Line {number}", False) for number in range(lines)), ("Heading", False))
        second = _written(("What it heads", False))
        pages = paginate((first, second), ROOM.height())
        stranded.append(_page_of(pages, first, _top_of(first, "Heading")) != _page_of(pages, second, 0))
    assert any(stranded)


def test_a_paragraph_leaves_two_lines_on_either_page(qapp: QApplication) -> None:
    for before in range(6, 16):
        flow = _written(*((f"Line {number}", False) for number in range(before)), ("Long words here. " * 30, False))
        pages = paginate((flow,), ROOM.height())
        top = _top_of(flow, "Long")
        lines = [strip for strip in flow.strips if strip.top >= top - 0.01]
        assert len(lines) > 4
        where = [_page_of(pages, flow, strip.top)[0] for strip in lines]
        assert all(where.count(page) >= 2 for page in set(where))


def test_rows_stay_whole_and_their_head_is_repeated(qapp: QApplication) -> None:
    flow = _table(30)
    pages = paginate((flow,), ROOM.height())
    assert len(pages) > 2
    head = flow.strips[0]
    for pieces in pages:
        assert (pieces[0].top, pieces[0].y) == (head.top, 0)
    assert len(flow.strips) == 30


def test_a_page_is_broken_where_it_is_asked_for(qapp: QApplication) -> None:
    flow = _written(("One", False), ("Two", False), ("Three", False), new_page="Two")
    pages = paginate((flow,), ROOM.height())
    assert [_page_of(pages, flow, _top_of(flow, words)) for words in ("One", "Two", "Three")] == [[0], [1], [1]]


def test_what_is_taller_than_a_page_is_divided_after_all(qapp: QApplication) -> None:
    flow = _written(*((f"Line {number}", True) for number in range(60)))
    pages = paginate((flow,), ROOM.height())
    assert len(pages) >= 3
    for strip in flow.strips:
        assert _page_of(pages, flow, strip.top)
