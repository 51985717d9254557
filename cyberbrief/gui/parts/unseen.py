"""Changing a page without showing it half laid out: it is painted again once every part of it has its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

_TURNS = 6  # a taller text makes its column taller, and that the page: as deep as parts stand in one another


@contextmanager
def unseen(page: QWidget) -> Iterator[None]:
    """Hold a page's picture while it is changed; parts that were added are shown and laid out before it is let go."""
    if not page.updatesEnabled():
        yield
        return
    page.setUpdatesEnabled(False)
    try:
        yield
        lay_out(page)
    finally:
        page.setUpdatesEnabled(True)


def lay_out(page: QWidget) -> None:
    """Give every part of a page its place now, and not in a later turn of the event loop."""
    if page.isVisible():
        for part in page.findChildren(QWidget):
            chosen = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            if part.isHidden() and not chosen and not part.isWindow():
                part.show()
    for _turn in range(_TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
