"""Headings stay with what they head: Qt keeps nothing together by itself, so that a stranded one is moved on."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from cyberbrief.gui.briefs.page_writer import KEEP


def mend_break(document: QTextDocument) -> bool:
    """Move the first heading that stands at a page's foot without its text to the next page; say whether one did."""
    stranded = _first_stranded(document)
    if stranded is None:
        return False
    moved = QTextBlockFormat()
    moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(stranded).mergeBlockFormat(moved)
    return True


def _first_stranded(document: QTextDocument) -> QTextBlock | None:
    block = document.begin()
    while block.isValid():
        following = block.next()
        if _keeps(block) and following.isValid() and not _begins_page(following):
            page = _page(document, block)
            if page != _page(document, following):
                first = block
                while _keeps(first.previous()) and _page(document, first.previous()) == page:
                    first = first.previous()
                # What stands on top of its page already can go no further.
                if not _begins_page(first) and _page(document, first.previous()) == page:
                    return first
        block = following
    return None


def _keeps(block: QTextBlock) -> bool:
    return block.isValid() and bool(block.blockFormat().property(KEEP))


def _begins_page(block: QTextBlock) -> bool:
    policy = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    return not block.isValid() or bool(block.blockFormat().pageBreakPolicy() & policy)


def _page(document: QTextDocument, block: QTextBlock) -> int:
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    within = line.y() if line.isValid() else 0.0
    return int((top + within) // document.pageSize().height())
