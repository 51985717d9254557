"""Changing a page without showing it half laid out: it is painted again once every part of it has its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLayout, QWidget

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
        _show(page)
    for _turn in range(_TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _show(page: QWidget) -> None:
    """Show the parts that were added; the layouts around them rest, else each part would have all laid out again."""
    added = [
        part
        for part in page.findChildren(QWidget)
        if part.isHidden() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if not part.isWindow()
    ]
    around: dict[QWidget, QLayout] = {}
    for part in added:
        above = part.parentWidget()
        while isinstance(above, QWidget) and above not in around:
            layout = above.layout()
            if isinstance(layout, QLayout) and layout.isEnabled():
                around[above] = layout
                layout.setEnabled(False)
            above = None if above.isWindow() else above.parentWidget()
    try:
        for part in added:
            part.show()
    finally:
        for layout in around.values():
            layout.setEnabled(True)
