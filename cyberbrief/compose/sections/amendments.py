"""An amendment: who proposes it and to what, both texts side by side, and why.

What differs between the two texts stands in bold italics on either side, word by word, as readers of such sheets
expect; a provision that is new, or that is to go, is said in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose import markdown
from cyberbrief.compose.document import Block, Cell, Column, Manner, Paragraph, Passage, Run, Source
from cyberbrief.compose.sheet import Sheet, heading, joined, listed, said, tabled
from cyberbrief.domain.amendment import Amendment
from cyberbrief.domain.difference import Change, differences

COLUMNS = (Column("Text as it stands", 50), Column("Amendment", 50))
NEW, GONE, WHY = "New provision", "Deleted", "Justification"


def amendment_blocks(sheet: Sheet, amendment: Amendment, number: int = 0, level: int = 1) -> list[Block]:
    """Return one amendment, with its number where it has one; nothing where neither of its texts may be shown."""
    rows = _texts(sheet, amendment)
    if not rows:
        return []
    found: list[Block] = [heading(f"Amendment {number}" if number else "Amendment", level)]
    found += [Paragraph(line, Manner.CENTRED) for line in (*_authors(sheet, amendment), *_provision(sheet, amendment))]
    found += tabled(COLUMNS, rows)
    if reasons := sheet.passages(amendment, "justification"):
        found += [said(WHY, Manner.LABEL), *(Paragraph(line) for line in reasons)]
    return found


def _authors(sheet: Sheet, amendment: Amendment) -> Iterator[Passage]:
    ours = sheet.materials.letterhead.state.strip()
    author = sheet.name(amendment.author) or (joined(ours) if ours and not amendment.author else None)
    others = sheet.names(amendment.sponsors)
    if author and others:
        yield joined(author, ", together with ", others)
    elif author or others:
        yield author or joined(others or "")


def _provision(sheet: Sheet, amendment: Amendment) -> Iterator[Passage]:
    provision, draft = sheet.line(amendment, "paragraph"), sheet.line(amendment, "draft")
    named = [joined(provision, bold=True)] if provision else []
    if parts := [*named, *([draft] if draft else [])]:
        yield listed(parts, " · ")


def _texts(sheet: Sheet, amendment: Amendment) -> list[tuple[Cell, ...]]:
    shown = [name for name in ("original", "proposed") if getattr(amendment, name).strip()]
    if not shown:
        return []
    # A text that its readers may not see is no provision that is new, and none that goes.
    if not (sheet.gate.shows(amendment, "original") and sheet.gate.shows(amendment, "proposed")):
        return []
    before, after = _plain(amendment.original), _plain(amendment.proposed)
    pieces = differences(before, after) if before and after else ()
    left = [(piece.text, piece.change is Change.REMOVED) for piece in pieces if piece.change is not Change.ADDED]
    right = [(piece.text, piece.change is Change.ADDED) for piece in pieces if piece.change is not Change.REMOVED]
    return [
        (
            _cell(amendment, "original", left or [(before, False)], NEW),
            _cell(amendment, "proposed", right or [(after, not before)], GONE),
        )
    ]


def _plain(text: str) -> str:
    return "\n".join(passage.plain for passage in markdown.passages(text))


def _cell(amendment: Amendment, name: str, pieces: list[tuple[str, bool]], nothing: str) -> Cell:
    """Return the paragraphs of a text, its pieces that differ in bold italics; `nothing` stands for no text."""
    lines: list[list[Run]] = [[]]
    for text, differs in pieces:
        for place, part in enumerate(text.split("\n")):
            if place:
                lines.append([])
            if part:
                lines[-1].append(Run(part, bold=differs, italic=differs))
    source = (Source(amendment.id, name),)
    filled = tuple(Passage(tuple(line), amendment.language, source) for line in lines if line)
    return Cell(filled or (joined(nothing, italic=True),))
