"""Text that flows over pages: laid out once without pages, cut into strips that stay whole, and put onto pages by sums.

A line is a strip, a row of a table is one, and a strip may have to stay with the next. Since nothing in a flow knows of
pages, a change in one leaves the layout of all others alone: only the sums are made again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextTable

KEEP = QTextFormat.Property.UserProperty.value + 2  # of a paragraph: it stands on the page of what follows
SPLITS = QTextFormat.Property.UserProperty.value + 3  # of a table: its rows may be split between lines
SAYS = QTextFormat.Property.UserProperty.value + 4  # of a paragraph: what it says, for whoever wrote it
_TALL = 0.34  # of a page: a row taller than this is split, rather than leave so much of the page empty
_FEW = 3  # lines: a paragraph of no more stays whole, of a longer one two lines at least stand on a page
_HAIR = 0.5  # pixels of the rule between two rows


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a flow that no page divides, by its place in the flow. `head` is repeated where it begins a page."""

    top: float
    bottom: float
    keep: bool = False
    new_page: bool = False
    head: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """A document of the given width, laid out as one endless page. `key` says what it is, for whoever made it."""

    document: QTextDocument
    strips: tuple[Strip, ...]
    height: float
    key: str = ""
    above: float = 0.0  # the margins of its first and last paragraph, which Qt leaves out at the ends of a document
    below: float = 0.0

    @classmethod
    def of(cls, document: QTextDocument, room: QSizeF, key: str = "") -> Flow:
        """Lay out a document in the room that a page has; it belongs to the flow from then on."""
        document.setDocumentMargin(0)
        document.setPageSize(QSizeF(room.width(), -1))
        height = document.documentLayout().documentSize().height()
        above = document.begin().blockFormat().topMargin() if document.begin().length() > 1 else 0.0
        below = document.lastBlock().blockFormat().bottomMargin() if document.lastBlock().length() > 1 else 0.0
        return cls(document, tuple(_strips(document, room.height())), height, key, above, below)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a flow that stands on a page, `y` below its upper edge."""

    flow: Flow
    top: float
    bottom: float
    y: float


@dataclass(slots=True)
class _Filling:
    """Pages being filled, each with its pieces."""

    room: float
    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    y: float = 0.0

    def turn(self) -> None:
        self.pages.append([])
        self.y = 0.0

    def put(self, flow: Flow, strip: Strip, gap: float) -> None:
        """Put a strip below what is there; one that is taller than a page is divided after all."""
        here = self.pages[-1]
        if not here and strip.head is not None:
            self._put(flow, *strip.head)
        elif here:
            self.y += gap
        top = strip.top
        while strip.bottom - top > self.room - self.y and strip.bottom - top > self.room:
            fits = self.room - self.y
            self._put(flow, top, top + fits)
            top += fits
            self.turn()
        self._put(flow, top, strip.bottom)

    def _put(self, flow: Flow, top: float, bottom: float) -> None:
        here = self.pages[-1]
        last = here[-1] if here else None
        if last is not None and last.flow is flow and abs(last.y - last.top - (self.y - top)) < _HAIR:
            here[-1] = Piece(flow, last.top, bottom, last.y)
        else:
            here.append(Piece(flow, top, bottom, self.y))
        self.y += bottom - top


def paginate(flows: Sequence[Flow], room: float) -> tuple[tuple[Piece, ...], ...]:
    """Return what stands on each page of that height; there is always a first page."""
    filling = _Filling(room)
    for chain in _chains(flows):
        first = chain[0][1]
        tall = sum(strip.bottom - strip.top + gap for _flow, strip, gap in chain)
        repeated = first.head[1] - first.head[0] if first.head is not None else 0.0
        fits = tall - chain[0][2] + repeated <= room
        if filling.pages[-1] and (first.new_page or (fits and filling.y + tall > room)):
            filling.turn()
        for flow, strip, gap in chain:
            if filling.pages[-1] and filling.y + gap + strip.bottom - strip.top > room:
                filling.turn()
            filling.put(flow, strip, gap)
    return tuple(tuple(page) for page in filling.pages)


Link = tuple[Flow, Strip, float]


def _chains(flows: Sequence[Flow]) -> Iterator[list[Link]]:
    """Yield strips with the gap before each, gathered where they have to stand on one page."""
    chain: list[Link] = []
    left = 0.0  # below the last strip of the flow before
    for flow in flows:
        end = 0.0
        for number, strip in enumerate(flow.strips):
            gap = strip.top - end if number else max(left, strip.top, flow.above)
            if strip.new_page and chain:
                yield chain
                chain = []
            chain.append((flow, strip, gap))
            end = strip.bottom
            if not strip.keep:
                yield chain
                chain = []
        left = max(flow.height - end, flow.below) if flow.strips else left
    if chain:
        yield chain


# ------------------------------------------------------------------------------------------------ cutting into strips


def _strips(document: QTextDocument, room: float) -> Iterator[Strip]:
    walk = document.rootFrame().begin()
    while not walk.atEnd():
        child = walk.currentFrame()
        if isinstance(child, QTextTable):
            yield from _of_table(document, child, room)
        elif walk.currentBlock().isValid():
            yield from _of_block(document, walk.currentBlock())
        walk += 1


def _of_block(document: QTextDocument, block: QTextBlock) -> Iterator[Strip]:
    if block.length() <= 1:  # nothing but its end: what follows a table
        return
    form = block.blockFormat()
    new_page = bool(form.pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    keep = bool(form.property(KEEP))
    bounds = _lines(document, block)
    last = len(bounds) - 1
    for number, (top, bottom) in enumerate(bounds):
        beside_edge = number == 0 or number == last - 1 or last < _FEW
        yield Strip(top, bottom, keep or (number < last and beside_edge), new_page and not number)


def _lines(document: QTextDocument, block: QTextBlock) -> list[tuple[float, float]]:
    """Return where the lines of a paragraph begin and end."""
    whole = document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    tops = [whole.top() + layout.lineAt(number).y() for number in range(layout.lineCount())]
    return list(zip(tops, [*tops[1:], whole.bottom()], strict=False))


def _of_table(document: QTextDocument, table: QTextTable, room: float) -> Iterator[Strip]:
    form = table.format().toTableFormat()
    heads = form.headerRowCount()
    new_page = bool(form.pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    whole = document.documentLayout().frameBoundingRect(table)
    bottom = whole.bottom() - form.bottomMargin()
    rows = range(table.rows())
    tops = [max(whole.top(), _top_of_row(document, table, row)) for row in rows]
    bounds = list(zip(tops, [*(top for top in tops[1:]), bottom], strict=True))
    head = (bounds[0][0], bounds[heads - 1][1]) if heads else None
    for row, (top, end) in zip(rows, bounds, strict=True):
        repeated = head if head is not None and row >= heads else None
        splits = bool(form.property(SPLITS)) or end - top > room * _TALL
        if row < heads or not splits:
            yield Strip(top, end, keep=row < heads, new_page=new_page and not row, head=repeated)
            continue
        cuts = [top, *_gaps(document, table, row), end]
        for number, (above, below) in enumerate(pairwise(cuts)):
            edge = number == 0 or number == len(cuts) - 3
            keep = edge and number < len(cuts) - 2
            yield Strip(above, below, keep, new_page and not row and not number, repeated)


def _top_of_row(document: QTextDocument, table: QTextTable, row: int) -> float:
    layout, padding = document.documentLayout(), table.format().toTableFormat().cellPadding()
    tops = []
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        block = cell.firstCursorPosition().block()
        above = cell.format().toTableCellFormat()
        inside = above.topPadding() if above.hasProperty(QTextFormat.Property.TableCellTopPadding) else padding
        margin = block.blockFormat().topMargin()
        rule = above.topBorder() / 2
        tops.append(layout.blockBoundingRect(block).top() - margin - inside - rule)
    return min(tops)


def _gaps(document: QTextDocument, table: QTextTable, row: int) -> Iterator[float]:
    """Yield where a row can be cut without cutting a line of any of its cells."""
    lines: list[tuple[float, float]] = []
    for column in range(table.columns()):
        walk = table.cellAt(row, column).begin()
        while not walk.atEnd():
            block = walk.currentBlock()
            if block.isValid():
                layout, top = block.layout(), document.documentLayout().blockBoundingRect(block).top()
                ranged = (layout.lineAt(number) for number in range(layout.lineCount()))
                lines.extend((top + line.y(), top + line.y() + line.height()) for line in ranged)
            walk += 1
    lines.sort()
    reach = lines[0][1] if lines else 0.0
    for top, bottom in lines[1:]:
        if top > reach - 1:
            yield top
        reach = max(reach, bottom)
