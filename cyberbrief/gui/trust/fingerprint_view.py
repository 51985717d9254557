"""A fingerprint as it is read over the telephone: eight numbered words, and the digits below them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_IN_A_ROW = 4


class FingerprintView(QWidget):
    """Words in two rows of four, so that neither side loses its place."""

    def __init__(self, words: str, digits: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Fingerprint: {words}", words=words))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.gutter)
        grid.setVerticalSpacing(SPACE.inside)
        for place, word in enumerate(words.split()):
            label = Label(f"{place + 1}  {word}", TypeRole.MONO)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place // _IN_A_ROW, place % _IN_A_ROW)
        told = Label(digits, TypeRole.MONO, Ink.TEXT_2)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(told, 2, 0, 1, _IN_A_ROW)
        grid.setColumnStretch(_IN_A_ROW, 1)
