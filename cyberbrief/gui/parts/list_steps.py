"""Walking through a list while the keyboard stays in the field above it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView


def step(view: QListView, by: int) -> None:
    """Choose the row so many rows on (back, where fewer than 0) of those that can be chosen; at an end the last."""
    model, place = view.model(), view.currentIndex().row()
    left, way, best = abs(by), 1 if by > 0 else -1, -1
    while left and 0 <= (place := place + way) < model.rowCount():
        if model.flags(model.index(place, 0)) & Qt.ItemFlag.ItemIsSelectable:
            best, left = place, left - 1
    if best >= 0:
        view.setCurrentIndex(model.index(best, 0))
