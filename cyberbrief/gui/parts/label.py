"""Text on the window: always plain, never read as markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.theme import Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look


class Label(QLabel):
    """Plain text in a type role and an ink; `wrap` lets it run over lines."""

    def __init__(
        self, text: str = "", role: TypeRole = TypeRole.BODY, ink: Ink = Ink.TEXT, *, wrap: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        set_look(self, type=str(role), ink=str(ink))
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            self.setSizePolicy(policy)

    def set_ink(self, ink: Ink) -> None:
        """Take another ink."""
        set_look(self, ink=str(ink))


class FieldLabel(Label):
    """The small bold name above a field; clicking it or its mnemonic goes to the field."""

    def __init__(self, text: str, field: QWidget | None = None) -> None:
        super().__init__(text, TypeRole.LABEL, Ink.TEXT_2)
        if field is not None:
            self.setBuddy(field)


class ElidedLabel(Label):
    """One line that ends in … where it does not fit; the whole text is its tooltip."""

    def __init__(self, text: str = "", role: TypeRole = TypeRole.BODY, ink: Ink = Ink.TEXT) -> None:
        super().__init__(text, role, ink)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves room for a letter or two."""
        return QSize(self.fontMetrics().averageCharWidth() * 3, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        shown = elided(self.fontMetrics(), self.text(), self.width())
        if shown != self.text() and self.toolTip() != self.text():
            self.setToolTip(self.text())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
