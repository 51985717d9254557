"""Words for the desk only that were copied: said so at once, and taken off the clipboard again after a minute."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.writing.editor import REACH

SECONDS = 60
_TICK = 1000


class ClipboardStrip(QWidget):
    """Says in the status line that desk words lie on the clipboard, and offers to clear or to keep them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme = session.theme
        self.words = Label("", TypeRole.CAPTION, Ink.TEXT)
        self.clear = Button(theme, tr("Clear now"), role=ButtonRole.LINK, name=tr("Clear the clipboard now"))
        self.keep = Button(theme, tr("Keep"), role=ButtonRole.LINK, name=tr("Keep the words on the clipboard"))
        for button in (self.clear, self.keep):
            set_look(button, type=str(TypeRole.CAPTION))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.grid)
        line.addWidget(Glyph(theme, "lock", Ink.WITHHELD, SPACE.icon_tag))
        for widget in (self.words, self.clear, self.keep):
            line.addWidget(widget)
        self.hide()

    def say(self, words: str, *, clears: bool) -> None:
        """Show a sentence; the ways out of it where the clipboard will be cleared."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.keep.setVisible(clears)
        self.show()


class ClipboardGuard(QObject):
    """Watches the clipboard while a store is open. Only what our own fields put there is ever cleared."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.strip = ClipboardStrip(session)
        self._held = ""
        self._left = 0
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self._count)
        self.strip.clear.clicked.connect(self.clear)
        self.strip.keep.clicked.connect(self._keep)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Take the words off the clipboard, if they are still what lies there."""
        held, self._held = self._held, ""
        self._rest()
        clipboard = QGuiApplication.clipboard()
        if held and clipboard.text() == held:
            clipboard.clear()

    def stop(self) -> None:
        """Stop watching, and leave no desk words behind; the lock does this."""
        QGuiApplication.clipboard().dataChanged.disconnect(self._changed)
        if self._session.machine.settings.clear_clipboard:
            self.clear()
        self._rest()
        self.strip.setParent(None)
        self.strip.deleteLater()

    def _changed(self) -> None:
        words = QGuiApplication.clipboard().text()
        if words and words in _desk_words(QApplication.focusWidget()):
            self._held = words
            self._left = SECONDS if self._session.machine.settings.clear_clipboard else 0
            self._tell()
            if self._left:
                self._tick.start()
            else:
                self._tick.stop()
        elif words != self._held:
            self._held = ""
            self._rest()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell()
        else:
            self.clear()

    def _tell(self) -> None:
        if self._left:
            words = tr_counted(
                self._left,
                "Copied: desk only. Cleared in {n} second",
                "Copied: desk only. Cleared in {n} seconds",
            )
        else:
            words = tr("Copied: desk only. It stays on the clipboard.")
        self.strip.say(words, clears=bool(self._left))

    def _keep(self) -> None:
        self._held = ""
        self._rest()

    def _rest(self) -> None:
        self._tick.stop()
        self.strip.hide()


def _desk_words(widget: QWidget | None) -> str:
    """Return the words of the field that has the keyboard, if they are for the desk only."""
    if widget is None or widget.property(REACH) != Reach.DESK.word:
        return ""
    if isinstance(widget, TextArea | QLineEdit):
        return widget.text()
    return ""
