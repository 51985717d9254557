"""Text on the window: always plain, never read as markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.theme import Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look

_SIDES = Qt.AlignmentFlag.AlignHorizontal_Mask
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


class Label(QLabel):
    """Plain text in a type role and an ink; `wrap` lets it run over lines.

    Words stand at the leading edge of the window, and at the trailing one where they are aligned so, whichever
    language they are in: Qt would put them where that language begins. Only Arabic in a window that is read from
    the left begins at its own side, as a reader of Arabic expects of a paragraph.
    """

    def __init__(
        self, text: str = "", role: TypeRole = TypeRole.BODY, ink: Ink = Ink.TEXT, *, wrap: bool = False
    ) -> None:
        super().__init__()
        self._wanted = super().alignment()
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

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._lean()

    def setAlignment(self, wanted: Qt.AlignmentFlag) -> None:
        """Stand at the leading or the trailing edge of the window, or between."""
        self._wanted = wanted
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the other side once the window is read the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        trailing = bool(self._wanted & Qt.AlignmentFlag.AlignRight)
        leading = not trailing and not self._wanted & Qt.AlignmentFlag.AlignHCenter
        turned = self.isRightToLeft()
        if not (trailing or (leading and turned)):
            super().setAlignment(self._wanted)
            return
        side = Qt.AlignmentFlag.AlignRight if trailing is not turned else Qt.AlignmentFlag.AlignLeft
        super().setAlignment((self._wanted & ~_SIDES) | side | _ABSOLUTE)


class FieldLabel(Label):
    """The small bold name above a field; clicking it or its mnemonic goes to the field."""

    def __init__(self, text: str, field: QWidget | None = None) -> None:
        super().__init__(text, TypeRole.LABEL, Ink.TEXT_2)
        if field is not None:
            self.setBuddy(field)


class ElidedLabel(Label):
    """One line that ends in … where it does not fit; the whole text is its tooltip.

    It takes the room there is, or, where it does not grow, no more than its words need.
    """

    def __init__(
        self, text: str = "", role: TypeRole = TypeRole.BODY, ink: Ink = Ink.TEXT, *, grows: bool = True
    ) -> None:
        super().__init__(text, role, ink)
        across = QSizePolicy.Policy.Ignored if grows else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

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
