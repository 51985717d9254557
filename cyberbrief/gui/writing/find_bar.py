"""Finding words in the page that is shown: in its fields, and in what only stands there to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QTextEdit, QWidget
from shiboken6 import isValid

from cyberbrief.domain.finding import Stretch, found_in
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.writing.forms_shown import Places

_PAUSE = 120
_LOOK_AGAIN = 500
_FIELD = 280
_MOST = 2000
_AROUND = 60
_BACK = frozenset({Qt.Key.Key_Up})
_ONWARD = frozenset({Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class Match:
    """Words found in one part of the page; `of_document` is where they stand in a document, as Qt counts."""

    widget: QWidget
    stretch: Stretch


class Frames(QWidget):
    """Draws a frame around parts of the page that cannot mark words themselves; lets every click through."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._framed: list[QWidget] = []
        self._here: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(page.rect())
        page.installEventFilter(self)

    def show_frames(self, framed: list[QWidget], here: QWidget | None) -> None:
        """Frame other parts; the one where one is stands out."""
        self._framed, self._here = framed, here
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the page."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frames."""
        painter = QPainter(self)
        page = self.parentWidget()
        for widget in self._framed:
            if not isValid(widget) or not widget.isVisible() or page is None:
                continue
            is_here = widget is self._here
            painter.setPen(QPen(self._theme.colour(Ink.ACCENT if is_here else Ink.WARNING), 2 if is_here else 1))
            box = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 3, 3)


class FindBar(QFrame):
    """The bar at the foot of the page: words, how many there are, onward and back, away with Esc."""

    def __init__(self, theme: Theme, page: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._theme, self._page = theme, page
        self._found: list[Match] = []
        self._here = -1
        self._frames: Frames | None = None
        self._before: QWidget | None = None
        self._marked: list[QTextEdit] = []
        set_look(self, part="status")
        self.setAccessibleName(tr("Find in this page"))
        self.field = LineField(tr("Words to find in this page"), placeholder=tr("Find in this page"))
        self.field.setMaximumWidth(theme.px(_FIELD))
        self.count = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self.back = IconButton(theme, "chevron-up", tr("Previous (Shift+Enter)"))
        self.onward = IconButton(theme, "chevron-down", tr("Next (Enter)"))
        away = IconButton(theme, "close", tr("Close (Esc)"))
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.narrow, SPACE.inside, SPACE.narrow, SPACE.inside)
        line.setSpacing(SPACE.inside)
        line.addWidget(self.field, 1)
        for button in (self.back, self.onward):
            line.addWidget(button)
        line.addSpacing(SPACE.inside)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(away)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self._look(onward=True))
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._again.timeout.connect(lambda: self._look(onward=False))
        self.field.textChanged.connect(self._pause.start)
        self.field.installEventFilter(self)
        self.back.clicked.connect(lambda: self.step(-1))
        self.onward.clicked.connect(lambda: self.step(1))
        away.clicked.connect(self.close_bar)
        self.hide()

    # ------------------------------------------------------------------------------------------------------- use

    def begin(self) -> None:
        """Open the bar with the words that are selected, and put the keyboard into it."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._before = focus
            words = _selected(focus)
            if words:
                self.field.set_text(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look(onward=True)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before."""
        if self._pause.isActive():
            self._pause.stop()
            self._look(onward=True)
            return
        if not all(isValid(one.widget) for one in self._found):
            self._look(onward=False)
        if self._found:
            self._here = (self._here + by) % len(self._found)
            self._show()

    def close_bar(self) -> None:
        """Put the bar away; the keyboard goes to what was found, else to where it was."""
        if self.isHidden():
            return
        here = self._found[self._here] if 0 <= self._here < len(self._found) else None
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._pause.stop()
        self._again.stop()
        self._unmark()
        self._found, self._here = [], -1
        self.hide()
        if had_keyboard:
            self._give_back(here)

    def look_again(self) -> None:
        """Look through the page that is shown now, because one went elsewhere; once it has its words."""
        if not self.isHidden():
            self._unmark()
            self._found, self._here = [], -1
            self._again.start()

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        """Understand Enter, Shift+Enter, the arrows and Esc."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in _ONWARD | _BACK:
            self.step(1 if key in _ONWARD else -1)
        else:
            return False
        return True

    # -------------------------------------------------------------------------------------------------- looking

    def _look(self, *, onward: bool) -> None:
        self._unmark()
        page, words = self._page(), self.field.text()
        self._found = _matches(page, words) if page is not None and words.strip() else []
        self._here = self._first() if onward and self._found else min(self._here, len(self._found) - 1)
        if self._found and self._here < 0:
            self._here = 0
        self._show()

    def _first(self) -> int:
        """Return the first place at or below where the keyboard was."""
        before = self._before
        if before is None or not isValid(before):
            return 0
        return next((n for n, one in enumerate(self._found) if one.widget is before), 0)

    def _show(self) -> None:
        self._unmark()
        for button in (self.back, self.onward):
            button.setEnabled(bool(self._found))
        self._say()
        here = self._found[self._here] if self._found else None
        page = self._page()
        if page is None or here is None:
            return
        self._mark(here)
        framed = {id(one.widget): one.widget for one in self._found if not isinstance(one.widget, QTextEdit)}
        if framed:
            self._frames = Frames(self._theme, page)
            self._frames.show_frames([*framed.values()], here.widget)
        _bring(here)

    def _say(self) -> None:
        if not self.field.text().strip():
            words = ""
        elif not self._found:
            words = tr("Not in this page")
        else:
            words = tr("{here} of {n}", here=self._here + 1, n=len(self._found))
        self.count.setText(words)
        self.setAccessibleDescription(words)

    def _mark(self, here: Match) -> None:
        by_field: dict[int, tuple[QTextEdit, list[Match]]] = {}
        for one in self._found:
            if isinstance(one.widget, QTextEdit):
                by_field.setdefault(id(one.widget), (one.widget, []))[1].append(one)
        for field, found in by_field.values():
            field.setExtraSelections([self._selection(field, one, is_here=one is here) for one in found])
            self._marked.append(field)
        if isinstance(here.widget, QLineEdit):
            here.widget.setSelection(here.stretch.start, here.stretch.end - here.stretch.start)

    def _selection(self, field: QTextEdit, match: Match, *, is_here: bool) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour(Ink.ACCENT if is_here else Ink.WARNING_SOFT))
        look.setForeground(self._theme.colour(Ink.ON_ACCENT if is_here else Ink.TEXT))
        cursor = QTextCursor(field.document())
        cursor.setPosition(match.stretch.start)
        cursor.setPosition(match.stretch.end, QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, look
        return made

    def _unmark(self) -> None:
        for field in self._marked:
            if isValid(field):
                field.setExtraSelections([])
        self._marked = []
        frames, self._frames = self._frames, None
        if frames is not None and isValid(frames):
            frames.hide()
            frames.deleteLater()

    def _give_back(self, here: Match | None) -> None:
        target = here.widget if here is not None else self._before
        if target is None or not isValid(target):
            return
        if isinstance(target, QTextEdit) and here is not None:
            cursor = target.textCursor()
            cursor.setPosition(here.stretch.start)
            cursor.setPosition(here.stretch.end, QTextCursor.MoveMode.KeepAnchor)
            target.setTextCursor(cursor)
        if target.focusPolicy() & Qt.FocusPolicy.TabFocus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


def _matches(page: QWidget, words: str) -> list[Match]:
    """Return the places of a page in the order in which one reads it."""
    found: list[tuple[int, int, int, Match]] = []
    for widget in page.findChildren(QWidget):
        text = _words_of(widget)
        if not text or not widget.isVisibleTo(page):
            continue
        stretches = found_in(text, words)
        if not stretches:
            continue
        spot = widget.mapTo(page, QPoint(0, 0))
        places = Places(text)
        for stretch in stretches:
            match = Match(widget, Stretch(places.of_document(stretch.start), places.of_document(stretch.end)))
            found.append((spot.y(), spot.x(), stretch.start, match))
        if len(found) > _MOST:
            break
    return [match for *_place, match in sorted(found, key=lambda one: one[:3])]


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QTextEdit):
        return widget.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
    if isinstance(widget, QLineEdit):
        return widget.text() if widget.echoMode() is QLineEdit.EchoMode.Normal else ""
    return widget.text() if isinstance(widget, QLabel) else ""


def _selected(widget: QWidget | None) -> str:
    if isinstance(widget, QTextEdit):
        words = widget.textCursor().selectedText()
    elif isinstance(widget, QLineEdit):
        words = widget.selectedText()
    else:
        words = ""
    return words if "\u2029" not in words and len(words) <= _AROUND * 2 else ""


def _bring(match: Match) -> None:
    """Scroll to a place."""
    widget = match.widget
    box = QRect(QPoint(0, 0), widget.size())
    if isinstance(widget, QTextEdit):
        cursor = QTextCursor(widget.document())
        cursor.setPosition(match.stretch.start)
        box = widget.cursorRect(cursor)
        if not widget.viewport().rect().contains(box):
            bar = widget.verticalScrollBar()
            bar.setValue(bar.value() + box.center().y() - widget.viewport().height() // 2)
            box = widget.cursorRect(cursor)
    link = widget.parentWidget()
    while link is not None:
        if isinstance(link, QScrollArea) and (inner := link.widget()) is not None:
            spot = widget.mapTo(inner, box.center())
            link.ensureVisible(spot.x(), spot.y(), 0, _AROUND)
        link = link.parentWidget()
