"""Writing into a text document: paragraphs in a style, cells, bars; each passage in its own direction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from cyberbrief.compose.document import Passage, Run
from cyberbrief.gui.briefs.page_measures import DOTS, GREY, INK, NAVY, PALE, Measures
from cyberbrief.gui.parts.page_flow import KEEP, SAYS, SPLITS

SERIF = ("Cambria", "Caladea", "Noto Serif")
SANS = ("Calibri", "Carlito", "Noto Sans")
SIGN = QTextFormat.Property.UserProperty.value + 1  # of letters: they order what follows, and say nothing
_LIGATURES = tuple(QFont.Tag(name) for name in ("liga", "clig", "dlig"))
_FROM_THE_RIGHT = Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; sizes and spaces in points, `line` a factor of the line's height."""

    size: float
    before: float = 0
    after: float = 0
    line: float = 1.05
    bold: bool = False
    italic: bool = False
    colour: str = INK
    serif: bool = False
    indent: float = 0
    hanging: float = 0
    right: float = 0
    centred: bool = False
    to_end: bool = False
    keep: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one paper, named as in Word."""

    measures: Measures

    @property
    def body(self) -> Style:
        """Running text."""
        return Style(self.measures.body, after=self.measures.after, line=self.measures.line)

    @property
    def small(self) -> Style:
        """Explanations."""
        return Style(self.measures.small, after=self.measures.after, colour=GREY)

    @property
    def label(self) -> Style:
        """A heading that runs in."""
        m = self.measures
        return Style(m.body, before=m.after, after=1, bold=True, colour=NAVY, keep=True)

    @property
    def caption(self) -> Style:
        """The words above a table."""
        return Style(self.measures.table, before=self.measures.after, after=3, colour=GREY, keep=True)

    @property
    def cell(self) -> Style:
        """The words in a table."""
        return Style(self.measures.table, after=1.5)

    @property
    def table_label(self) -> Style:
        """The quiet head of a table that reads without one."""
        return Style(self.measures.small - 1, after=1.5, colour=GREY)

    @property
    def spoken(self) -> Style:
        """What is read aloud."""
        return Style(self.measures.spoken, before=3, after=3, line=self.measures.line)

    @property
    def pause(self) -> Style:
        """A pause."""
        return Style(self.measures.small, before=6, after=6, colour=PALE)

    def heading(self, level: int) -> Style:
        """Return the style of a heading, 1 to 4."""
        m = self.measures
        before = m.after * (2 if level <= 2 else 1)  # noqa: PLR2004  # the upper two stand apart
        return Style(
            m.headings[level - 1],
            before=before,
            after=2,
            bold=True,
            italic=level == len(m.headings),
            colour=NAVY,
            serif=True,
            keep=True,
        )


class PageWriter:
    """Writes at a cursor; `inside` gives a writer for a cell, so that blocks need not know where they stand."""

    def __init__(self, cursor: QTextCursor, styles: Styles, numbers: Mapping[int, int], language: str) -> None:
        self.cursor = cursor
        self.styles = styles
        self.numbers = numbers
        self.language = language
        self.width = styles.measures.text_width
        self._fresh = True
        self._new_page = False

    @classmethod
    def on(cls, document: QTextDocument, measures: Measures, numbers: Mapping[int, int], language: str) -> PageWriter:
        """Begin an empty document; `numbers` are those that notes are printed with."""
        document.setUndoRedoEnabled(False)
        document.setIndentWidth(measures.step * DOTS)
        document.setDefaultFont(font_of(Style(measures.body)))
        return cls(QTextCursor(document), Styles(measures), numbers, language)

    def inside(self, cell: QTextTableCell) -> PageWriter:
        """Return a writer for a cell."""
        return PageWriter(cell.firstCursorPosition(), self.styles, self.numbers, self.language)

    def break_page(self) -> None:
        """Have whatever is written next begin a page."""
        self._new_page = True

    # ------------------------------------------------------------------------------------------------- paragraphs

    def passage(self, style: Style, passage: Passage, *, lead: Iterable[Run] = (), colour: str = "") -> None:
        """Write a passage as a paragraph; `lead` stands before it, in bold and in `colour`."""
        self.begin(style, turned=self.turned(passage))
        for run in lead:
            self.words(run.text, style, bold=run.bold, italic=run.italic, colour=colour)
        self.runs(passage, style)

    def line(self, style: Style, text: str) -> None:
        """Write words of the program's own, or of one line, as a paragraph."""
        self.begin(style, turned=self.turned(Passage((Run(text),))))
        self.words(text, style)

    def begin(self, style: Style, *, turned: bool = False, tab: bool = False) -> None:
        """Begin a paragraph; with `tab` a tab leads to the far margin."""
        block = self._block_format(style, turned=turned)
        stops = [QTextOption.Tab(style.hanging * DOTS, QTextOption.TabType.LeftTab)] if style.hanging else []
        if tab:
            far = self.width - style.indent * DOTS
            stops.append(QTextOption.Tab(far, QTextOption.TabType.RightTab))
        if stops:
            block.setTabPositions(stops)
        letters = letters_of(style)
        if self._fresh:
            self.cursor.setBlockFormat(block)
            self.cursor.mergeBlockCharFormat(letters)  # of a cell's first paragraph it also holds the cell's borders
            self.cursor.setCharFormat(letters)
            self._fresh = False
        else:
            self.cursor.insertBlock(block, letters)

    def runs(self, passage: Passage, style: Style) -> None:
        """Write the runs of a passage with the marks of its notes; the paragraph remembers what it says."""
        if passage.sources:
            first = passage.sources[0]
            remembered = QTextBlockFormat()
            remembered.setProperty(SAYS, f"{first.record} {first.field} {first.element}")
            self.cursor.mergeBlockFormat(remembered)
        for run in passage.runs:
            if run.text:
                self.words(run.text, style, bold=run.bold, italic=run.italic)
            if run.note and (number := self.numbers.get(run.note, 0)):
                mark = letters_of(style)
                mark.setProperty(SIGN, True)
                mark.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
                self.cursor.insertText(str(number), mark)

    def words(self, text: str, style: Style, *, bold: bool = False, italic: bool = False, colour: str = "") -> None:
        """Write words where the cursor stands; line ends become breaks."""
        heavy = replace(style, bold=style.bold or bold, italic=style.italic or italic, colour=colour or style.colour)
        plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2029", "\n")
        self.cursor.insertText(plain.replace("\n", "\u2028"), letters_of(heavy))

    def sign(self, text: str, style: Style) -> None:
        """Write a sign that orders what follows (a bullet, a number): a reader of the words alone leaves it out."""
        letters = letters_of(style)
        letters.setProperty(SIGN, True)
        self.cursor.insertText(text, letters)

    def turned(self, passage: Passage) -> bool:
        """Say whether a passage is set from right to left.

        Its first strong letter decides; in a document written from the right all else does too, but for what is said to
        be in a language written from the left.
        """
        if passage.right_to_left:
            return True
        return from_the_right(self.language) and (not passage.language or from_the_right(passage.language))

    # ------------------------------------------------------------------------------------------------- tables

    def table(self, rows: int, shares: Sequence[int], *, turned: bool = False, padding: float = 3) -> QTextTable:
        """Put a table whose columns share the width; write into its cells with `inside`, then call `leave`."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorderCollapse(True)
        form.setCellSpacing(0)
        form.setCellPadding(padding * DOTS)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        whole = sum(shares)
        percent = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(percent, 100 * share / whole) for share in shares])
        if turned:
            form.setLayoutDirection(_FROM_THE_RIGHT)
        if self._new_page:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._new_page = False
        if self._fresh:
            self._be_tiny()  # the line that stands before every table
        return self.cursor.insertTable(rows, len(shares), form)

    def leave(self, table: QTextTable, after: float) -> None:
        """Go on behind a table, with so many points of space."""
        form = table.format().toTableFormat()
        form.setBottomMargin(after * DOTS)
        table.setFormat(form)
        self.cursor = table.lastCursorPosition()
        self.cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self._be_tiny()
        self._fresh = True

    def _be_tiny(self) -> None:
        new_page, self._new_page = self._new_page, False
        tiny = Style(1, line=0)
        self.cursor.setBlockFormat(self._block_format(tiny))
        self.cursor.setBlockCharFormat(letters_of(tiny))
        self._new_page = new_page

    def barred(self, colour: str, indent: float = 0, *, turned: bool = False) -> tuple[PageWriter, QTextTable]:
        """Return a writer beside an upright bar, where its lines begin; hand the table to `leave` behind it."""
        table = self.table(1, (1,), padding=0)
        splitting = table.format().toTableFormat()
        splitting.setProperty(SPLITS, True)
        table.setFormat(splitting)
        cell = table.cellAt(0, 0)
        form = QTextTableCellFormat()
        edge(form, "right" if turned else "left", colour, 3)
        (form.setRightPadding if turned else form.setLeftPadding)((8 + indent) * DOTS)
        cell.setFormat(form)
        inner = self.inside(cell)
        inner.width = self.width - (3 + 8 + indent) * DOTS - 1
        return inner, table

    def _block_format(self, style: Style, *, turned: bool = False) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setTopMargin(style.before * DOTS)
        block.setBottomMargin(style.after * DOTS)
        if style.line:
            proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            block.setLineHeight(style.line * 100, proportional)
        near, far = style.indent * DOTS, style.right * DOTS
        block.setLeftMargin(far if turned else near)
        block.setRightMargin(near if turned else far)
        block.setTextIndent(-style.hanging * DOTS)
        if turned:
            block.setLayoutDirection(_FROM_THE_RIGHT)
        if style.keep:
            block.setProperty(KEEP, True)
        if style.centred:
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif style.to_end:
            block.setAlignment(Qt.AlignmentFlag.AlignRight if not turned else Qt.AlignmentFlag.AlignLeft)
        if self._new_page:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._new_page = False
        return block


def font_of(style: Style) -> QFont:
    """Return the type of a style, in the document's pixels."""
    font = QFont()
    font.setFamilies(list(SERIF if style.serif else SANS))
    font.setPixelSize(max(1, round(style.size * DOTS)))
    font.setBold(style.bold)
    font.setItalic(style.italic)
    if style.capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    # Letters drawn as one, such as “tt”, are read from a PDF as something else, and Word draws none either.
    for drawn_as_one in _LIGATURES:
        font.setFeature(drawn_as_one, 0)
    return font


def letters_of(style: Style) -> QTextCharFormat:
    """Return the type and colour of a style."""
    letters = QTextCharFormat()
    letters.setFont(font_of(style))
    letters.setForeground(QBrush(QColor(style.colour)))
    return letters


def from_the_right(language: str) -> bool:
    """Say whether a language is written from right to left."""
    return bool(language) and QLocale(language).textDirection() == _FROM_THE_RIGHT


def are_turned(writer: PageWriter, passages: Iterable[Passage]) -> bool:
    """Say whether a table runs from right to left as a whole: all of it, or the document around it."""
    if from_the_right(writer.language):
        return True
    said = [passage for passage in passages if passage.plain.strip()]
    return bool(said) and all(writer.turned(passage) for passage in said)


def edge(form: QTextTableCellFormat, side: str, colour: str, width: float, *, double: bool = False) -> None:
    """Rule one side of a cell (left, right, top, bottom); `width` in points."""
    styles = QTextFrameFormat.BorderStyle
    style = styles.BorderStyle_Double if double else styles.BorderStyle_Solid
    brush = QBrush(QColor(colour))
    match side:
        case "left":
            form.setLeftBorder(width * DOTS)
            form.setLeftBorderBrush(brush)
            form.setLeftBorderStyle(style)
        case "right":
            form.setRightBorder(width * DOTS)
            form.setRightBorderBrush(brush)
            form.setRightBorderStyle(style)
        case "top":
            form.setTopBorder(width * DOTS)
            form.setTopBorderBrush(brush)
            form.setTopBorderStyle(style)
        case _:
            form.setBottomBorder(width * DOTS)
            form.setBottomBorderBrush(brush)
            form.setBottomBorderStyle(style)
