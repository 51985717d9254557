"""What most often makes a passphrase wrong: Caps Lock, and another keyboard layout than one thinks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.language import tr


class LayoutHint(QObject):
    """Watches a field being typed in; `changed()` when Caps Lock seems to have been turned on or off.

    Qt does not tell how Caps Lock stands, so it is seen from the letters: a capital without Shift, or a small one with
    it, and the key itself once that is known.
    """

    changed = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.caps = False
        self._known = False
        field.installEventFilter(self)

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        """Look at each letter that is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_CapsLock:
                self._take(caps=not self.caps, known=self._known)
            elif event.text().isalpha() and event.text().lower() != event.text().upper():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._take(caps=event.text().isupper() != shift, known=True)
        return False

    def words(self) -> str:
        """Say what may be in the way: Caps Lock where it is on, and the layout where the system names it."""
        layout = QGuiApplication.inputMethod().locale()
        name = "" if layout.language() == QLocale.Language.C else layout.nativeLanguageName()
        if self.caps and name:
            return tr("Caps Lock is on; the keyboard layout is {layout}.", layout=name)
        if self.caps:
            return tr("Caps Lock is on.")
        return tr("The keyboard layout is {layout}.", layout=name) if name else ""

    def _take(self, *, caps: bool, known: bool) -> None:
        self._known = known
        if caps != self.caps:
            self.caps = caps
            self.changed.emit()
