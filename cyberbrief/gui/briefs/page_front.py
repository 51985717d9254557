"""What frames the pages: the letterhead and title, the contents, the clearances, the notes, and the sheet itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtGui import QFont, QTextCharFormat, QTextTableCellFormat

from cyberbrief.compose.contents import TITLE
from cyberbrief.compose.document import Document, Heading, Note
from cyberbrief.compose.standing import Standing
from cyberbrief.gui.briefs.page_measures import GREY, INK, NAVY, RED, RULE, measures_of
from cyberbrief.gui.briefs.page_writer import SIGN, PageWriter, Style, edge, letters_of
from cyberbrief.gui.parts.paper import Sheet
from cyberbrief.gui.theme.palette import contrast

CLEARANCE = "Clearance"
_READABLE = 4.5


def sheet_of(document: Document, standing: Standing) -> Sheet:
    """Return the paper with what stands at its head and foot."""
    measures = measures_of(document)
    colour = document.banner.colour
    readable = bool(colour) and contrast(colour, "#FFFFFF") >= _READABLE
    return Sheet(
        width=measures.width,
        height=measures.height,
        side=measures.side,
        head=measures.top,
        foot=measures.bottom,
        edge=measures.edge,
        banner=document.banner.words,
        banner_colour=colour if readable else INK,
        banner_size=measures.banner,
        release=document.release_words,
        foot_words=standing.foot_words,
        foot_size=measures.small - 1,
        draft=Standing.DRAFT if standing.draft else "",
        number=standing.number_words(document.reference_number),
        two_feet=measures.pocket,
    )


def write_front(writer: PageWriter, document: Document, standing: Standing) -> None:
    """Write the letterhead, the title and the line under it."""
    measures = writer.styles.measures
    _letterhead(writer, document, standing)
    before = 2 if measures.pocket else 8
    writer.line(Style(measures.title, before=before, after=3, line=1, bold=True, serif=True), document.title)
    if document.subtitle.strip():
        small = Style(9 if measures.pocket else 11, after=measures.after, colour=GREY)
        writer.line(small, document.subtitle)


def write_contents(writer: PageWriter, headings: Iterable[Heading]) -> None:
    """Write the contents."""
    m = writer.styles.measures
    writer.line(Style(m.headings[1], before=12, after=3, bold=True, serif=True, colour=NAVY), TITLE)
    for heading in headings:
        style = Style(m.table, after=1.5, indent=m.step * (max(heading.level, 1) - 1))
        plain = heading.passage.plain
        writer.line(style, f"{heading.number} {plain}" if heading.number else plain)


def write_clearances(writer: PageWriter, standing: Standing) -> None:
    """Write what each office of the chain said."""
    if standing.clearances:
        writer.line(writer.styles.label, CLEARANCE)
        for line in standing.clearances:
            writer.line(writer.styles.small, f"{line.office}: {line.words}")


def write_notes(writer: PageWriter, notes: Sequence[Note]) -> None:
    """Write notes as they are numbered on the pages; in Word they stand at the foot of their pages."""
    style = Style(writer.styles.measures.small, after=1)
    table = writer.table(len(notes), (4, 96), padding=1)
    for place, note in enumerate(notes):
        for column in (0, 1):
            form = QTextTableCellFormat()
            if not place:
                edge(form, "top", RULE, 0.75)
            table.cellAt(place, column).setFormat(form)
        mark = letters_of(style)
        mark.setProperty(SIGN, True)
        mark.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        cursor = table.cellAt(place, 0).firstCursorPosition()
        cursor.insertText(str(note.number), mark)
        writer.inside(table.cellAt(place, 1)).passage(style, note.passage)
    writer.leave(table, 0)


def _letterhead(writer: PageWriter, document: Document, standing: Standing) -> None:
    sender, measures = document.letterhead, writer.styles.measures
    plain = Style(8 if measures.pocket else 10)
    state = replace(plain, bold=True, serif=True, colour=NAVY)
    lines = [(sender.state, state, sender.desk), (sender.ministry, replace(plain, serif=True), None)]
    if measures.pocket:  # a small page has one line: the desk and the number
        lines = [(sender.desk or sender.ministry, plain, None)]
    has_number = bool(standing.number_words(document.reference_number)) or standing.draft
    filled = [(left, style, right) for left, style, right in lines if left or (has_number if right is None else right)]
    if not filled:
        return
    table = writer.table(len(filled), (60, 40), padding=0)
    end = replace(plain, to_end=True)
    for place, (left, style, right) in enumerate(filled):
        for column in (0, 1):
            form = QTextTableCellFormat()
            if place == len(filled) - 1:
                edge(form, "bottom", NAVY, 1.5)
                form.setBottomPadding(5)
            table.cellAt(place, column).setFormat(form)
        inner = writer.inside(table.cellAt(place, 0))
        inner.begin(style)
        letters = letters_of(style)
        if style is state:
            letters.setFontCapitalization(QFont.Capitalization.AllUppercase)
        inner.cursor.insertText(left, letters)
        beside = writer.inside(table.cellAt(place, 1))
        beside.begin(end)
        for words, bold, colour in _number(document, standing) if right is None else ((right, False, ""),):
            beside.words(words, end, bold=bold, colour=colour)
    writer.leave(table, 6)


def _number(document: Document, standing: Standing) -> Iterable[tuple[str, bool, str]]:
    number = standing.number_words(document.reference_number)
    if standing.draft:
        yield Standing.DRAFT, True, RED
    if number:
        yield (f" · {number}" if standing.draft else number), False, ""
