"""Tables: rows with a repeated head, facts with their labels, and the cells that ladders share."""

from __future__ import annotations

from collections.abc import Sequence

from cyberbrief.compose.document import Cell, Facts, Passage, Table
from cyberbrief.word.languages import is_written_from_the_right
from cyberbrief.word.markup import escaped
from cyberbrief.word.setting import Setting
from cyberbrief.word.table_styles import FACTS, TABLE

# A row with a longer cell, as written, may break over pages: one that could not would push itself off the paper.
_UNBROKEN = 4000
# A table of so many rows is seen as a whole; of a longer one no row is left alone at the foot or head of a page.
_SEEN_WHOLE = 6
_FACT_SHARES = (24, 76)


def cell(width: int, content: str, *, span: int = 1, borders: str = "", fill: str = "", inset: int = 0) -> str:
    """Return a cell of finished paragraphs; without any it gets the empty one that the format asks for."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    ruled = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    shaded = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    room = f'<w:tcMar><w:left w:w="{inset}" w:type="dxa"/></w:tcMar>' if inset else ""
    properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{ruled}{shaded}{room}</w:tcPr>'
    return f"<w:tc>{properties}{content or '<w:p/>'}</w:tc>"


def plain_cells(widths: Sequence[int], contents: Sequence[str]) -> str:
    """Return cells that have nothing but their width."""
    return "".join(
        [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content or "<w:p/>"}</w:tc>'
            for width, content in zip(widths, contents, strict=True)
        ]
    )


def row(cells: str, *, head: bool = False, length: int = 0) -> str:
    """Return a row, its head repeated on each page; one of ordinary `length` (its longest cell's) is never split."""
    whole = "<w:cantSplit/>" if length <= _UNBROKEN else ""
    manner = f"{whole}{'<w:tblHeader/>' if head else ''}"
    return f"<w:tr><w:trPr>{manner}</w:trPr>{cells}</w:tr>" if manner else f"<w:tr>{cells}</w:tr>"


def widths_of(total: int, shares: Sequence[int]) -> list[int]:
    """Divide a width by shares; what rounding leaves goes to the last column."""
    known = [max(share, 1) for share in shares]
    widths = [total * share // sum(known) for share in known]
    widths[-1] += total - sum(widths)
    return widths


def table(setting: Setting, style: str, widths: Sequence[int], rows: str, *, turned: bool = False, **look: str) -> str:
    """Return a table of finished rows, and the small paragraph that must stand behind it.

    Its first row is its head. `look` may hold `titled` and `described`, the alternative text, and `first`: "column"
    where the first one names its rows.
    """
    visual = "<w:bidiVisual/>" if turned else ""
    first = look.get("first", "row")
    shown = f'w:firstRow="1" w:lastRow="0" w:firstColumn="{int(first == "column")}"'
    told = (("tblCaption", look.get("titled", "")), ("tblDescription", look.get("described", "")))
    alternative = "".join(f'<w:{name} w:val="{escaped(words)}"/>' for name, words in told if words)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{setting.style(style)}"/>{visual}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{_LOOKS[first]}" {shown} '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{alternative}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f'{rows}</w:tbl><w:p><w:pPr><w:pStyle w:val="{setting.style("Table End")}"/></w:pPr></w:p>'
    )


_LOOKS = {"row": "0620", "column": "06A0"}


def are_turned(setting: Setting, passages: Sequence[Passage]) -> bool:
    """Say whether a table runs from right to left as a whole: all of it, or the document around it."""
    if is_written_from_the_right(setting.language):
        return True
    turned = False
    for passage in passages:
        if setting.turned(passage):
            turned = True
        elif passage.plain.strip():
            return False
    return turned


def head_cells(setting: Setting, titles: Sequence[str], widths: Sequence[int], style: str = "Table Heading") -> str:
    """Return the cells of a head."""
    return "".join(cell(width, setting.line(style, title)) for title, width in zip(titles, widths, strict=True))


def paragraphs(setting: Setting, passages: Sequence[Passage], style: str = "Table Text", *, keep: bool = False) -> str:
    """Return passages as paragraphs of one style; with `keep` their row stands on the page of the next."""
    before = "<w:keepNext/>" if keep else ""
    if len(passages) == 1:
        return setting.paragraph(style, passages[0], before=before)
    return "".join([setting.paragraph(style, passage, before=before) for passage in passages])


def stays_with_next(place: int, rows: int) -> bool:
    """Say whether a row of so many stays on the page of the one behind it."""
    return place < rows - 1 and (rows <= _SEEN_WHOLE or place in {0, rows - 2})


def table_of(setting: Setting, block: Table) -> str:
    """Return a table with its caption above it."""
    caption = setting.paragraph("caption", block.caption) if block.caption else ""
    widths = widths_of(setting.layout.text_width, [column.share for column in block.columns])
    passages = [passage for cells in block.rows for each in cells for passage in each.paragraphs]
    rows = [row(head_cells(setting, [column.title for column in block.columns], widths), head=True)]
    many = len(block.rows)
    rows.extend(
        _row_of(setting, cells, widths, keep=stays_with_next(place, many)) for place, cells in enumerate(block.rows)
    )
    columns = ", ".join(column.title for column in block.columns)
    titled = block.caption.plain if block.caption else columns
    turned = are_turned(setting, passages)
    described = f"A row for each of {many}: {columns}"
    return caption + table(setting, TABLE, widths, "".join(rows), turned=turned, titled=titled, described=described)


def _row_of(setting: Setting, cells: Sequence[Cell], widths: Sequence[int], *, keep: bool) -> str:
    given = [
        paragraphs(setting, each.paragraphs, keep=keep and not place) for place, each in enumerate(cells[: len(widths)])
    ]
    given.extend("" for _ in range(len(widths) - len(given)))
    if len(cells) > len(widths):  # a row with more cells than columns loses none of its words
        given[-1] += "".join(paragraphs(setting, each.paragraphs) for each in cells[len(widths) :])
    return row(plain_cells(widths, given), length=max(map(len, given)))


def facts_of(setting: Setting, block: Facts) -> str:
    """Return labelled facts: the label beside what is said under it."""
    if not block.rows:
        return ""
    widths = widths_of(setting.layout.text_width, _FACT_SHARES)
    passages = [passage for fact in block.rows for passage in fact.paragraphs]
    rows = [row(head_cells(setting, Facts.HEAD, widths, "Table Label"), head=True)]
    for place, fact in enumerate(block.rows):
        said = paragraphs(setting, fact.paragraphs)
        label = setting.line("Table Text", fact.label, bold=True, keep=stays_with_next(place, len(block.rows)))
        rows.append(row(plain_cells(widths, (label, said)), length=len(said)))
    described = ", ".join(fact.label for fact in block.rows)
    turned = are_turned(setting, passages)
    look = {"first": "column", "titled": Facts.HEAD[1], "described": described}
    return table(setting, FACTS, widths, "".join(rows), turned=turned, **look)
