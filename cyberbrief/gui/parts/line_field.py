"""Fields of one line: words, and a search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy

from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_SEARCH_PAUSE = 150
_USUAL, _WIDEST = 17, 3  # letters that Qt makes room for, and times that which words may take
_TURNING = (Qt.Key.Key_Z, Qt.Key.Key_Y)
_UNDO_KEYS = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X)


class BareLine(QLineEdit):
    """A line that leaves the program's shortcuts to the program; of those it keeps undo and the clipboard."""

    def event(self, event: QEvent) -> bool:
        """Refuse every other combination with Ctrl that Qt would take for itself."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            turns = event.key() in _TURNING and not self.isUndoAvailable() and not self.isRedoAvailable()
            if with_control and event.text() and (turns or event.key() not in _UNDO_KEYS):
                event.ignore()  # where nothing was typed, what the program did last is undone
                return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words, never the address of a file: what is dropped goes to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
            return
        super().dragEnterEvent(event)


class LineField(BareLine):
    """One line of text, with a `TextArea`'s signals: `edited(str)` while typing, `left(str)` afterwards.

    Where there is room it is as wide as the words that it was given, so that nobody has to scroll in it to read.
    """

    edited = Signal(str)
    left = Signal(str)

    def __init__(self, name: str, *, placeholder: str = "", role: TypeRole = TypeRole.BODY) -> None:
        self._words = 0  # how wide; Qt may ask before the constructor is through
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        set_look(self, type=str(role))
        self._draft = Draft(self, self.text, self.edited, self.left)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._draft.leave)

    def set_text(self, text: str) -> None:
        """Show a text without a signal; the cursor stays where it is if nothing differs."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
            self._words = self.fontMetrics().horizontalAdvance(text)
            self.updateGeometry()
        self._draft.load()

    def sizeHint(self) -> QSize:
        """Return the usual size, or one for the words up to so many times that."""
        usual = super().sizeHint()
        around = usual.width() - self.fontMetrics().horizontalAdvance("x") * _USUAL
        return QSize(max(usual.width(), min(self._words + around, usual.width() * _WIDEST)), usual.height())

    def set_wrong(self, wrong: bool) -> None:
        """Show or hide the border of a field that cannot be kept as it is; say why beside it."""
        set_look(self, wrong="true" if wrong else "false")

    def flush(self) -> None:
        """Hand on what was typed, now."""
        self._draft.flush()

    def _typed(self, _text: str) -> None:
        self._draft.type()


class SearchField(QFrame):
    """A field with a magnifier and, while it is empty, the shortcut that leads to it.

    `searched(str)` comes after a pause of 150 ms, `accepted(str)` on Enter; Esc empties it; `moved(int)` on
    ↑ and ↓.
    """

    searched = Signal(str)
    accepted = Signal(str)
    moved = Signal(int)

    def __init__(self, theme: Theme, name: str, *, placeholder: str = "", shortcut: str = "") -> None:
        super().__init__()
        self._theme = theme
        set_look(self, part="field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = QLabel()
        self.line = BareLine()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder or name)
        self.line.setProperty("ring", "parent")
        self.line.installEventFilter(self)
        set_look(self.line, part="bare")
        self._cap = KeyCap(theme, shortcut)
        if not shortcut:
            self._cap.hide()
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.grid + 2, 0, SPACE.grid, 0)
        layout.setSpacing(SPACE.grid)
        for widget in (self._glass, self.line, self._cap):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_PAUSE)
        self._timer.timeout.connect(self._search)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._accept)
        self._tint()
        theme.changed.connect(self._tint)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def sizeHint(self) -> QSize:
        """Return the size of a field."""
        return QSize(self._theme.px(220), self._theme.px(SPACE.field))

    def clear(self) -> None:
        """Empty the field and search for nothing."""
        self.line.clear()

    def eventFilter(self, _line: object, event: QEvent) -> bool:
        """Understand Esc and the arrows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def _typed(self, text: str) -> None:
        self._cap.setVisible(bool(self._cap.keys) and not text)
        self._timer.start()

    def _search(self) -> None:
        self.searched.emit(self.line.text())

    def _accept(self) -> None:
        self._timer.stop()
        self.accepted.emit(self.line.text())

    def _tint(self) -> None:
        size = SPACE.icon_row
        icon = self._theme.icon("search", Ink.TEXT_2, size)
        self._glass.setPixmap(icon.pixmap(QSize(self._theme.px(size), self._theme.px(size)), self.devicePixelRatioF()))
