"""One finding of the final check: its sign, what is wrong, what to do; pressing it goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.theme import SPACE, Ink, Severity, Theme, TypeRole
from cyberbrief.services.checking import Finding

_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class FindingRow(QFrame):
    """`pressed()` to go to the field, `accepting()` to accept its phrase by name."""

    pressed = Signal()
    accepting = Signal()

    def __init__(self, theme: Theme, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        look = Severity[finding.severity.name].value
        sentence, remedy = tr(finding.sentence), tr(finding.remedy)
        what = tr("Blocks every export. {remedy}", remedy=remedy) if finding.blocks_export else remedy
        self.setAccessibleName(
            tr("{severity}: {sentence} {what}", severity=tr(look.word), sentence=sentence, what=what)
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(sentence, TypeRole.BODY, wrap=True))
        words.addWidget(Label(what, TypeRole.CAPTION, Ink.TEXT_3, wrap=True))
        if finding.phrase and finding.blocks_export:
            self.accept = Button(theme, tr("Accept this phrase …"), role=ButtonRole.LINK)
            self.accept.clicked.connect(self.accepting)
            words.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.inside, SPACE.inside, SPACE.inside, SPACE.inside)
        layout.setSpacing(SPACE.grid)
        layout.addWidget(Glyph(theme, look.icon, look.meaning.ink), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter; up and down move between findings."""
        if event.key() in _PRESSING:
            self.pressed.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there with a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
