"""A quiet word over what is not there yet, when reading takes longer than one would wait without being told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look

AFTER = 300  # milliseconds
_FROM_TOP = 3  # it stands at a third of the height


class ReadingNote(Label):
    """Stands over a list or a page from a while after `begin` until as many times `end`; takes no mouse and no key."""

    def __init__(self, over: QWidget, words: str) -> None:
        super().__init__(words, TypeRole.BODY, Ink.TEXT_2)
        self._over = over
        self._waits = 0
        set_look(self, part="card")
        self.setMargin(SPACE.grid)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setParent(over)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._appear)

    @classmethod
    def of(cls, over: QWidget, words: str) -> ReadingNote:
        """Return the note of a list or a page, a new one where it has none."""
        found = over.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, cls) else cls(over, words)

    def begin(self) -> None:
        """Note that something is being read."""
        self._waits += 1
        if self._waits == 1:
            self._timer.start()

    def end(self) -> None:
        """Note that it was read, or could not be."""
        self._waits -= 1
        if not self._waits:
            self._timer.stop()
            self._over.removeEventFilter(self)
            self.hide()

    def eventFilter(self, _over: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return False

    def _appear(self) -> None:
        self._over.installEventFilter(self)
        self._stand()
        self.raise_()
        self.show()

    def _stand(self) -> None:
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() // _FROM_TOP)
