"""The field for prose: grows with what is in it, keeps every character, leaves with Tab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.theme import Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_PARAGRAPH, _LINE, _START, _END = "\u2029", "\u2028", "\ufdd0", "\ufdd1"
_BESIDE_ENTER = Qt.KeyboardModifier.ShiftModifier
_TURNING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_KEPT_BY_THE_FIELD = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


def set_as_prose(field: QTextEdit, margin: int) -> None:
    """Have a field as high as its text, each paragraph in its own direction, left with Tab."""
    field.setTabChangesFocus(True)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.document().setDefaultTextOption(option)
    field.document().setDocumentMargin(margin)


class TextArea(QTextEdit):
    """Several lines of plain text (small Markdown), body size `text`.

    `edited(str)` comes at least every half second while somebody types, `left(str)` once the field is left
    after that. `rows` is the least height, `most_rows` the height from which it scrolls, `line` the least height of
    a line. Each paragraph runs in its own direction. A quiet one has no frame, and its words stand in line with what
    is above and below it.
    """

    edited = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        placeholder: str = "",
        rows: int = 2,
        most_rows: int = 24,
        quiet: bool = False,
        line: int = 20,
    ) -> None:
        super().__init__()
        self._theme, self._rows, self._most_rows = theme, rows, most_rows
        self._quiet, self._line = quiet, line
        self._given: str | None = None
        self._placeholder = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        set_as_prose(self, margin=6)
        set_look(self, type=str(TypeRole.TEXT), part="quiet" if quiet else "area")
        self._draft = Draft(self, self.text, self.edited, self.left)
        self._loading = False
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._restyle)
        self.set_text("")

    def text(self) -> str:
        """Return what stands in the field, character for character; paragraphs are parted by a line feed.

        A text that nobody touched is what was given, also where it holds signs that a field takes for line ends.
        """
        if self._given is not None:
            return self._given
        raw = self.document().toRawText()
        for mark in (_PARAGRAPH, _LINE, _START, _END):
            raw = raw.replace(mark, "\n")
        return raw

    def setPlaceholderText(self, words: str) -> None:
        """Say what belongs here while nothing does; a quiet field paints it itself, where its words will stand."""
        self._placeholder = words
        super().setPlaceholderText("" if self._quiet else words)
        self.viewport().update()

    def placeholderText(self) -> str:
        """Return what an empty field says."""
        return self._placeholder

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and in an empty quiet one what belongs there."""
        super().paintEvent(event)
        if not (self._quiet and self._placeholder and self.document().isEmpty()):
            return
        layout = self.document().firstBlock().layout()
        if not layout.lineCount():
            return
        line, metrics = layout.lineAt(0), self.fontMetrics()
        top = layout.position().y() + line.y() + line.ascent() - metrics.ascent()
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.colour(Ink.TEXT_3))
        box = QRectF(0, top, self.viewport().width(), self.viewport().height())
        flags = Qt.AlignmentFlag.AlignTop.value | Qt.AlignmentFlag.AlignLeading.value
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap.value, self._placeholder)
        painter.end()

    def set_text(self, text: str) -> None:
        """Show a text; no signal is emitted, and undo does not go back behind it."""
        if text == self.text() and not self._draft.waiting and self.document().characterCount() > 1:
            return
        self._loading = True
        self._given = None
        self.setPlainText(text)
        self._space_lines()
        self._loading = False
        self._given = text
        self._draft.load()
        self._fit()

    def set_wrong(self, wrong: bool) -> None:
        """Show or hide the border of a field that cannot be kept as it is; say why beside it."""
        set_look(self, wrong="true" if wrong else "false")

    def flush(self) -> None:
        """Hand on what was typed, now."""
        self._draft.flush()

    def sizeHint(self) -> QSize:
        """Return a height that shows all of it, between the least and the most rows."""
        return QSize(self._theme.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height, since the field does not shrink below what it shows."""
        return QSize(self._theme.px(120), self._height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, never the address of a file: what is dropped goes to the window."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, never somebody's formatting."""
        self.insertPlainText(source.text())

    def event(self, event: QEvent) -> bool:
        """Leave the program's shortcuts to the program: a field keeps undo and the clipboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if with_control and event.text() and not any(event.matches(key) for key in _KEPT_BY_THE_FIELD):
                event.ignore()
                return False
            if self._is_untouched() and any(event.matches(key) for key in _TURNING):
                event.ignore()  # nothing was typed here: what the program did last is undone
                return False
        return super().event(event)

    def _is_untouched(self) -> bool:
        return not self.document().isUndoAvailable() and not self.document().isRedoAvailable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines again, and take the height they need."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a paragraph with Shift+Enter as with Enter alone, since a line break is one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _BESIDE_ENTER:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def _typed(self) -> None:
        if not self._loading:
            self._given = None
            self._draft.type()

    def _restyle(self) -> None:
        self._loading = True
        self._space_lines()
        self._loading = False
        self._fit()

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._theme.px(self._line), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        undo = self.document().isUndoRedoEnabled()
        self.document().setUndoRedoEnabled(False)
        if self._quiet:
            frame = self.document().rootFrame()
            flush = frame.frameFormat()
            flush.setLeftMargin(0)
            flush.setRightMargin(0)
            frame.setFrameFormat(flush)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self.document().setUndoRedoEnabled(undo)

    def _height(self) -> int:
        line = self._theme.px(self._line)
        around = 2 * round(self.document().documentMargin()) + 2
        content = round(self.document().size().height()) + 2
        return min(max(content, self._rows * line + around), self._most_rows * line + around)

    def _fit(self) -> None:
        wanted = self._height()
        scrolls = wanted < round(self.document().size().height())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)
