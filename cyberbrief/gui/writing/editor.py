"""The field in which a text is written: small Markdown shown as it will be printed, spelling, references by “@”.

Its words are those of `TextArea`, letter for letter: what is bold is so by its signs, which show where the caret is.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication

from cyberbrief.domain.copied_html import html_of
from cyberbrief.domain.finding import Stretch
from cyberbrief.domain.pasted_html import small_markdown
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.small_markdown import Mark, Sign
from cyberbrief.domain.text_change import TextChange, emphasised, listed, next_item
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import Ink
from cyberbrief.gui.writing.forms_shown import FormsShown
from cyberbrief.gui.writing.mentioning import Mentioning
from cyberbrief.gui.writing.typo_menu import TypoMenu
from cyberbrief.gui.writing.typo_watch import TypoWatch
from cyberbrief.services import mentioning

OWN_WORDS = "application/x-cyberbrief-text"
REACH = "reach"  # the property by which the clipboard's guard knows for whom a field's words are
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_AT_ONCE = 60_000  # letters of HTML that are read on the loop; more is read in the background
_DOT = 0.26
_HAIR = 0.01  # pixels that nobody sees


class Editor(TextArea):
    """Prose with bold, italic, lists and reference marks. One that is not `formatted` is plain words, spelling apart.

    `referred(RecordId)` when a reference was mentioned in it.
    """

    referred = Signal(str)
    formatted = True

    def __init__(
        self,
        session: Session,
        name: str,
        *,
        placeholder: str = "",
        rows: int = 2,
        most_rows: int = 24,
        quiet: bool = False,
        line: int = 20,
    ) -> None:
        self._session = session
        self._shown: FormsShown | None = None
        super().__init__(
            session.theme, name, placeholder=placeholder, rows=rows, most_rows=most_rows, quiet=quiet, line=line
        )
        self.forms = self._shown = FormsShown(self.document(), session.theme, formatted=self.formatted)
        self.typos = TypoWatch(session, self, lambda: self.forms.text, self._place_typed_at)
        self.typos.found.connect(self._underline)
        self.mentioning = Mentioning(session, self)
        self._typo_menu = TypoMenu(session, self)
        self.cursorPositionChanged.connect(self._touch)
        self.viewport().setMouseTracking(True)

    # ---------------------------------------------------------------------------------------------------- its words

    def set_text(self, text: str) -> None:
        """Show a text; no signal is emitted, and undo does not go back behind it."""
        super().set_text(text)
        if self._shown is not None:
            self._indent(silently=True)
            self.typos.wait()

    def tell(self, language: str, reach: Reach | None) -> None:
        """Take in what the record says of the words: their language, and for whom they are."""
        self.setProperty(REACH, reach.word if reach is not None else "")
        if language != self.typos.language:
            self.typos.language = language
            self.typos.forget()

    def change(self, change: TextChange | None) -> None:
        """Change the text as one step of the field's undo."""
        if change is None or self.isReadOnly():
            return
        at = self.forms.places.of_document
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(at(change.start))
        cursor.setPosition(at(change.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.words)
        cursor.endEditBlock()
        self.select(change.anchor, change.caret)

    def select(self, anchor: int, caret: int) -> None:
        """Select a stretch by places of the text."""
        at = self.forms.places.of_document
        cursor = self.textCursor()
        cursor.setPosition(at(anchor))
        cursor.setPosition(at(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selected(self) -> Stretch:
        """Return what is selected, by places of the text; where nothing is, the caret."""
        at = self.forms.places.of_text
        cursor = self.textCursor()
        return Stretch(at(cursor.selectionStart()), at(cursor.selectionEnd()))

    # --------------------------------------------------------------------------------------------------- its forms

    def embolden(self) -> None:
        """Make what is selected, or the word, bold; or plain again."""
        self._emphasise(2)

    def slant(self) -> None:
        """Make what is selected, or the word, italic; or plain again."""
        self._emphasise(1)

    def list_lines(self, *, numbered: bool) -> None:
        """Make the lines items of a list, or plain again."""
        if self.formatted:
            stretch = self.selected()
            self.change(listed(self.forms.text, *stretch, numbered=numbered))

    def _emphasise(self, width: int) -> None:
        if self.formatted:
            stretch = self.selected()
            self.change(emphasised(self.forms.text, *stretch, width))

    # ------------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with lists, open what a mark names, offer references after “@”."""
        if self.mentioning.takes(event):
            return
        if self.formatted and self._is_of_forms(event):
            return
        super().keyPressEvent(event)
        if self.formatted and event.text():
            self.mentioning.follow(event.text())

    def _is_of_forms(self, event: QKeyEvent) -> bool:
        beside = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor = self.textCursor()
        place = self.forms.places.of_text(cursor.position())
        if cursor.hasSelection() or beside not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier}:
            return False
        if event.key() in _ENTER:
            mark = self.forms.forms.at(place)
            if mark is not None:
                self.open_mark(mark)
                return True
            change = next_item(self.forms.text, place) if not beside else None
            self.change(change)
            return change is not None
        if event.key() == Qt.Key.Key_Backspace and not beside:
            sign = self.forms.sign_at(cursor.position())
            if sign is not None:
                self.change(TextChange(sign.start, sign.end, "", sign.start, sign.start))
            return sign is not None
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the signs that the caret touches."""
        super().focusInEvent(event)
        self._touch()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the words as they will be printed."""
        super().focusOutEvent(event)
        self.mentioning.close()
        self.forms.touch(None)
        self.typos.wait()

    def _touch(self) -> None:
        if self._shown is not None and self.hasFocus():
            cursor = self.textCursor()
            self._shown.touch((cursor.anchor(), cursor.position()))

    # ------------------------------------------------------------------------------------------------------ mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what a mark names where Ctrl is held."""
        mark = self._mark_below(event.position().toPoint())
        if mark is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.open_mark(mark)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a mark that would open."""
        super().mouseMoveEvent(event)
        opens = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        over = bool(opens) and self._mark_below(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may have been meant by a word, and what the clipboard does."""
        cursor = self.cursorForPosition(event.pos())
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.textCursor().position() if by_keyboard else cursor.position()
        spot = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_keyboard else event.globalPos()
        mark = self.forms.forms.at(self.forms.places.of_text(place))
        self._typo_menu.open(spot, place, mark)

    def open_mark(self, mark: Mark) -> None:
        """Go to the reference that a mark names."""
        workspace, session = self._session.workspace, self._session

        def arrive(found: str) -> None:
            if found:
                session.go(place_of("reference", found))
            else:
                session.say(tr("No reference is called “{name}”.", name=mark.words))

        session.read(lambda: mentioning.meant_by(workspace, mark.words), while_alive(self, arrive))

    def _mark_below(self, spot: QPoint) -> Mark | None:
        if not self.formatted or not self.forms.forms.marks:
            return None
        return self.forms.forms.at(self.forms.places.of_text(self.cursorForPosition(spot).position()))

    # ------------------------------------------------------------------------------------------------------ typos

    def fix_last_typo(self) -> None:
        """Put what was likely meant in the place of the last word before the caret that no dictionary knows."""
        place = self.textCursor().position()
        before = [one for one in self.forms.typos if one.start < place]
        # The word that the caret touches is not underlined yet, and is the first that is meant.
        self._typo_menu.fix(before[-1] if before else None, place)

    def _underline(self, typos: tuple[Stretch, ...]) -> None:
        self.forms.show_typos(typos)

    def _place_typed_at(self) -> int:
        """Return where somebody is typing, by place of the text; -1 where nobody is."""
        return self.forms.places.of_text(self.textCursor().position()) if self.hasFocus() else -1

    # -------------------------------------------------------------------------------------------------- clipboard

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words with paragraphs, bold, italic and lists, and nothing else of what they looked like."""
        if source.hasFormat(OWN_WORDS):
            self.put_words(bytes(source.data(OWN_WORDS).data()).decode("utf-8", "replace"))
        elif not (self.formatted and source.hasHtml()):
            self.put_words(source.text())
        elif len(html := source.html()) <= _AT_ONCE:
            self.put_words(small_markdown(html) or source.text())
        else:
            words = source.text()
            self._session.read(
                lambda: small_markdown(html), while_alive(self, lambda made: self.put_words(made or words))
            )

    def paste_clipboard(self) -> None:
        """Paste what is on the clipboard."""
        source = QApplication.clipboard().mimeData()
        if source is not None:
            self.insertFromMimeData(source)

    def put_words(self, words: str) -> None:
        """Put words in the place of what is selected, as one step of the field's undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(words.replace("\r\n", "\n").replace("\r", "\n"))
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as they are kept, for here and for other programs."""
        made = QMimeData()
        start, end = self.selected()
        words = self.forms.text[start:end]
        made.setText(words)
        if self.formatted:
            made.setHtml(html_of(words))
        made.setData(OWN_WORDS, words.encode("utf-8"))
        return made

    # ---------------------------------------------------------------------------------------------------- lists

    def _typed(self) -> None:
        if not self._loading and self._shown is not None:
            self._loading = True
            self._indent()
            self._loading = False
            self.typos.wait()
        super()._typed()

    def _restyle(self) -> None:
        super()._restyle()
        if self._shown is not None:
            self._indent(silently=True)

    def _indent(self, *, silently: bool = False) -> None:
        """Hang items of lists behind their signs; part of the step that made them items, or of none."""
        signs: dict[int, Sign] = {sign.line: sign for sign in self.forms.shown_signs()}
        wrong: list[tuple[QTextBlock, float]] = []
        block = self.document().begin()
        measure = QFontMetricsF(self.font())
        while block.isValid():
            sign = signs.get(block.blockNumber())
            wanted = 0.0
            if sign is not None:
                line = self.forms.text.rfind("\n", 0, sign.start) + 1
                wanted = round(measure.horizontalAdvance(self.forms.text[line : sign.end]), 1)
            if abs(block.blockFormat().textIndent() + wanted) > _HAIR:
                wrong.append((block, wanted))
            block = block.next()
        if wrong:
            self._hang(wrong, silently=silently)

    def _hang(self, wrong: list[tuple[QTextBlock, float]], *, silently: bool) -> None:
        document = self.document()
        undo = document.isUndoRedoEnabled()
        loading, self._loading = self._loading, True
        if silently:
            document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.joinPreviousEditBlock()
        for block, wanted in wrong:
            form = QTextBlockFormat()
            from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
            form.setLeftMargin(0 if from_right else wanted)
            form.setRightMargin(wanted if from_right else 0)
            form.setTextIndent(-wanted)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)
        cursor.endEditBlock()
        if silently:
            document.setUndoRedoEnabled(undo)
        self._loading = loading

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and a dot for the sign of an item."""
        super().paintEvent(event)
        bullets = self._bullets_in(event.rect())
        if not bullets:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._session.theme.colour(Ink.TEXT_2))
        measure = QFontMetricsF(self.font())
        size = max(2.0, measure.height() * _DOT)
        cursor = QTextCursor(self.document())
        for sign in bullets:
            cursor.setPosition(self.forms.places.of_document(sign.start))
            spot = self.cursorRect(cursor)
            from_right = cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
            across = measure.horizontalAdvance("-") * (-1 if from_right else 1)
            middle = QPointF(spot.left() + across / 2 + 1, spot.top() + measure.ascent() - measure.xHeight() / 2)
            painter.drawEllipse(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size))

    def _bullets_in(self, box: QRect) -> list[Sign]:
        """Return the signs of items whose lines a part of the field shows."""
        signs = [sign for sign in self.forms.shown_signs() if sign.is_bullet]
        if not signs:
            return []
        first, last = (
            self.cursorForPosition(QPoint(0, edge)).block().blockNumber() for edge in (box.top(), box.bottom())
        )
        return [sign for sign in signs if first <= sign.line <= last]
