"""The status line: quiet facts at the start, when the store locks at the end, a word in passing between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph, Toast
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look


class StatusLine(QFrame):
    """The strip above the lower banner."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_look(self, part="status")
        self.setAccessibleName(tr("Status"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toast = Toast(theme)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(SPACE.gutter)
        self._writing = Label("", TypeRole.CAPTION, Ink.TEXT_2)
        self._writing.setContentsMargins(0, 0, SPACE.narrow, 0)
        self._writing.hide()
        self._lock = Label("", TypeRole.CAPTION, Ink.TEXT_2)
        self._lock_icon = Glyph(theme, "lock", Ink.TEXT_2, SPACE.icon_tag)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.narrow, 0, SPACE.narrow, 0)
        layout.setSpacing(SPACE.inside + 2)
        layout.addWidget(self._writing)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        layout.addWidget(self.toast)
        self._passing = layout
        layout.addSpacing(SPACE.gutter)
        layout.addWidget(self._lock_icon)
        layout.addWidget(self._lock)
        self._fit()
        self.show_lock("")
        theme.changed.connect(self._fit)

    def say(self, facts: Sequence[str]) -> None:
        """Show other facts: words counted, who edited last, the highest marking on screen."""
        clear(self._facts)
        for fact in facts:
            self._facts.addWidget(ElidedLabel(fact, TypeRole.CAPTION, Ink.TEXT_2, grows=False))
        self.setAccessibleDescription(" · ".join(facts))

    def show_writing(self, words: str) -> None:
        """Say what is counted in the field that has the keyboard; nothing where none has."""
        self._writing.setText(words)
        self._writing.setVisible(bool(words))

    @property
    def writing(self) -> str:
        """What is counted in the field that has the keyboard."""
        return self._writing.text()

    def put_beside(self, strip: QWidget) -> None:
        """Put something that stands longer than a word in passing beside it; whoever made it takes it away."""
        self._passing.insertWidget(self._passing.indexOf(self.toast) + 1, strip)

    def facts(self) -> str:
        """Return what the line says now."""
        return self.accessibleDescription()

    def show_lock(self, words: str) -> None:
        """Say when the store locks, such as “Locks after 10 min idle”; nothing where it does not."""
        self._lock.setText(words)
        self._lock.setVisible(bool(words))
        self._lock_icon.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(self._theme.px(400), self._theme.px(SPACE.status))

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(SPACE.status))
