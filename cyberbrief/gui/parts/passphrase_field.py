"""The field for a passphrase: hidden, shown while one wishes, never completed, never in undo of anything else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.theme import SPACE, Ink, Theme
from cyberbrief.gui.theme.theme import set_look


class PassphraseField(QFrame):
    """A hidden line with an eye; `typed(str)` on each change, `accepted(str)` on Enter."""

    typed = Signal(str)
    accepted = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        set_look(self, part="field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.setProperty("ring", "parent")
        set_look(self.line, part="bare", type="text")
        self._eye = IconButton(theme, "eye", tr("Show the passphrase"), checkable=True)
        self._eye.toggled.connect(self._show)
        self._tick = Glyph(theme, "check", Ink.GOOD)
        self._tick.hide()
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.grid + 2, 0, SPACE.inside, 0)
        layout.setSpacing(SPACE.inside)
        for widget in (self.line, self._tick, self._eye):
            layout.addWidget(widget)
        self.line.textChanged.connect(self.typed)
        self.line.returnPressed.connect(self._accept)

    def sizeHint(self) -> QSize:
        """Return the size of a large field."""
        return QSize(self._theme.px(320), self._theme.px(SPACE.large_field))

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put a passphrase in, such as a suggested one."""
        self.line.setText(text)

    def clear(self) -> None:
        """Empty the field and hide what comes next."""
        self.line.clear()
        self._eye.setChecked(False)

    def set_good(self, good: bool) -> None:
        """Show or hide a tick, such as where the second typing equals the first."""
        self._tick.setVisible(good)

    def show_words(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self._eye.setChecked(shown)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if shown:
            self._eye.set_icon("eye-off", tr("Hide the passphrase"))
        else:
            self._eye.set_icon("eye", tr("Show the passphrase"))

    def _accept(self) -> None:
        self.accepted.emit(self.line.text())
