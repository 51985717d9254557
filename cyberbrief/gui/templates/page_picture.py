"""A picture of a first page in a template: its typefaces, sizes and colours, as far as this computer has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.paper import DOTS
from cyberbrief.gui.theme import Ink, Theme
from cyberbrief.services.sample_page import Block, FirstPage, Piece, Printed, PrintedTable

_WIDE: Final = 360  # of the picture at 100 %
_WIDEST_PICTURE: Final = 900  # pixels of a picture in the letterhead
_STEP: Final = 18  # points behind a mark that does not stand out
_INK: Final = "#1C1D1F"
_LIKE: Final = {  # of the same measures, where this computer lacks the typeface itself
    "Calibri": "Carlito",
    "Cambria": "Caladea",
    "Arial": "Liberation Sans",
    "Times New Roman": "Liberation Serif",
}
_SIDES: Final = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "justify": Qt.AlignmentFlag.AlignJustify,
}
Pictures = Mapping[bytes, QImage]


def pictures_of(page: FirstPage) -> Pictures:
    """Return the pictures of a page, read and made small; may be done off the event loop."""
    found: dict[bytes, QImage] = {}
    for piece in _pieces((*page.head, *page.body, *page.foot)):
        if piece.picture and piece.picture not in found:
            image = QImage.fromData(piece.picture)
            if image.width() > _WIDEST_PICTURE:
                image = image.scaledToWidth(_WIDEST_PICTURE, Qt.TransformationMode.SmoothTransformation)
            found[piece.picture] = image
    return found


def missing_fonts(page: FirstPage) -> tuple[str, ...]:
    """Return the typefaces of a page that this computer has neither itself nor in a form of the same measures."""
    here = set(QFontDatabase.families())
    pieces = _pieces((*page.head, *page.body, *page.foot))
    lettered = (piece.font for piece in pieces if any(one.isalpha() for one in piece.text))
    named = dict.fromkeys(font for font in lettered if font)
    return tuple(name for name in named if not here & {name, *_alike(name)})


class PagePicture(QWidget):
    """The page, as wide as there is room up to a readable width; white in dark too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: FirstPage | None = None
        self._head, self._body, self._foot = QTextDocument(), QTextDocument(), QTextDocument()
        self.setAccessibleName(tr("Sample page"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(theme.px(_WIDE) * 2)
        theme.changed.connect(self.updateGeometry)

    def show_page(self, page: FirstPage, pictures: Pictures, name: str) -> None:
        """Show a page in a template of a name."""
        self._page = page
        wide = (page.width - page.left - page.right) * DOTS
        self._head, self._body, self._foot = (
            _text(blocks, wide, pictures) for blocks in (page.head, page.body, page.foot)
        )
        self.setAccessibleName(tr("Sample page in “{template}”", template=name))
        self.setAccessibleDescription(self._body.toRawText().replace("\u2029", "\n")[:2000])
        self.updateGeometry()
        self.update()

    @property
    def said(self) -> str:
        """The words of the page, for those who look whether they are there."""
        return "\n".join(one.toRawText() for one in (self._head, self._body, self._foot))

    def sizeHint(self) -> QSize:
        """Return a width at which one can read it, and the height that the page then has."""
        wide = self._theme.px(_WIDE)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return a size that still shows a page."""
        wide = self._theme.px(_WIDE) // 2
        return QSize(wide, self.heightForWidth(wide))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the page at a width."""
        page = self._page
        return round(width * (page.height / page.width if page is not None else 1.414))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and what stands on it."""
        page = self._page
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour(Ink.LINE), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(sheet)
        if page is None:
            return
        painter.setClipRect(sheet)
        scale = self.width() / page.width / DOTS
        painter.scale(scale, scale)
        head_end = page.head_at * DOTS + self._head.size().height()
        top = max(page.top * DOTS, head_end) if page.head else page.top * DOTS
        foot = page.height * DOTS - page.foot_at * DOTS - self._foot.size().height()
        bottom = min(page.height * DOTS - page.bottom * DOTS, foot) if page.foot else (page.height - page.bottom) * DOTS
        room = QRectF(0, 0, self._body.textWidth(), bottom - top)
        for text, y, shown in (
            (self._head, page.head_at * DOTS, QRectF()),
            (self._body, top, room),
            (self._foot, foot, QRectF()),
        ):
            painter.save()
            painter.translate(page.left * DOTS, y)
            text.drawContents(painter, shown)
            painter.restore()


def _pieces(blocks: Iterable[Block]) -> Iterator[Piece]:
    for block in blocks:
        if isinstance(block, Printed):
            yield from block.pieces
        else:
            for row in block.rows:
                for cell in row:
                    yield from _pieces(cell.blocks)


def _alike(name: str) -> tuple[str, ...]:
    return (_LIKE[name],) if name in _LIKE else ()


def _text(blocks: Iterable[Block], wide: float, pictures: Pictures) -> QTextDocument:
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setUndoRedoEnabled(False)
    text.setTextWidth(wide)
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    fresh = True
    for block in blocks:
        if isinstance(block, Printed):
            _paragraph(cursor, block, wide, pictures, fresh=fresh)
        else:
            _table(cursor, block, wide, pictures)
        fresh = isinstance(block, PrintedTable)
    cursor.endEditBlock()
    return text


def _paragraph(cursor: QTextCursor, printed: Printed, wide: float, pictures: Pictures, *, fresh: bool) -> None:
    form = QTextBlockFormat()
    form.setAlignment(_SIDES[printed.side])
    form.setTopMargin(printed.before * DOTS)
    form.setBottomMargin(printed.after * DOTS)
    form.setLeftMargin(printed.left * DOTS)
    form.setTextIndent(printed.first * DOTS)
    form.setLineHeight(printed.line * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if printed.from_the_right:
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if printed.shade:
        form.setBackground(QBrush(QColor(f"#{printed.shade}")))
    hanging = printed.first < 0  # what stands out ends where the text begins; else a tab leads to the other side
    stop = -printed.first * DOTS if hanging else _STEP * DOTS if printed.mark else wide
    kind = QTextOption.TabType.LeftTab if hanging or printed.mark else QTextOption.TabType.RightTab
    form.setTabPositions([QTextOption.Tab(stop, kind)])
    if fresh:
        cursor.setBlockFormat(form)
    else:
        cursor.insertBlock(form)
    usual = printed.pieces[0] if printed.pieces else Piece("")
    cursor.setBlockCharFormat(_type(usual))
    if printed.mark:
        cursor.insertText(f"{printed.mark}\t", _type(usual))
    for piece in printed.pieces:
        if piece.picture:
            _picture(cursor, piece, pictures)
        else:
            cursor.insertText(piece.text, _type(piece))


def _picture(cursor: QTextCursor, piece: Piece, pictures: Pictures) -> None:
    image = pictures.get(piece.picture)
    if image is None or image.isNull():
        return
    name = f"picture:{hash(piece.picture)}"
    cursor.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    form = QTextImageFormat()
    form.setName(name)
    form.setWidth(piece.width * DOTS)
    form.setHeight(piece.height * DOTS)
    cursor.insertImage(form)


def _type(piece: Piece) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontFamilies([name for name in (piece.font, *_alike(piece.font)) if name] or ["Noto Sans"])
    form.setProperty(QTextCharFormat.Property.FontPixelSize, max(1, round(piece.size * DOTS)))
    form.setFontWeight(QFont.Weight.Bold if piece.bold else QFont.Weight.Normal)
    form.setFontItalic(piece.italic)
    form.setForeground(QColor(f"#{piece.colour}" if piece.colour else _INK))
    return form


def _table(cursor: QTextCursor, printed: PrintedTable, wide: float, pictures: Pictures) -> None:
    columns = max((len(row) for row in printed.rows), default=0)
    if not columns:
        return
    form = QTextTableFormat()
    form.setCellSpacing(0)
    form.setCellPadding(4)
    form.setBorderCollapse(True)
    form.setBorder(1 if printed.line else 0)
    form.setBorderBrush(QBrush(QColor(f"#{printed.line or 'FFFFFF'}")))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setWidth(QTextLength(QTextLength.Type.FixedLength, wide))
    first = max(printed.rows, key=len)
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, (cell.width or 1 / columns) * 100) for cell in first]
    )
    table = cursor.insertTable(len(printed.rows), columns, form)
    for number, row in enumerate(printed.rows):
        for place, cell in enumerate(row):
            held = table.cellAt(number, place)
            if cell.shade:
                shaded = held.format()
                shaded.setBackground(QBrush(QColor(f"#{cell.shade}")))
                held.setFormat(shaded)
            inner = held.firstCursorPosition()
            for at, block in enumerate(cell.blocks):
                _paragraph(inner, block, wide * (cell.width or 1 / columns), pictures, fresh=not at)
    cursor.movePosition(QTextCursor.MoveOperation.End)
