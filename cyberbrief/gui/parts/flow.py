"""A row of small parts that goes on in the next line where the page is too narrow for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from cyberbrief.gui.theme import SPACE


class FlowLayout(QLayout):
    """Lays widgets side by side, as words are laid in a paragraph.

    Those of a line begin at the same height, as blocks with a name above do; `centred`, they share their middle.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = SPACE.grid, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take an item out, or None past the end."""
        if not 0 <= place < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(place)

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower row is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the lines are at that width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        """Place every item."""
        super().setGeometry(box)
        self._arrange(box, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, box: QRect, *, move: bool) -> int:
        top = 0
        for line in self._lines(box.width()):
            tallest = max((size.height() for _item, size in line), default=0)
            if move:
                self._place(line, QRect(box.left(), box.top() + top, box.width(), tallest))
            top += tallest + self.spacing()
        return max(0, top - self.spacing())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Share the items out over lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], box: QRect) -> None:
        parent = self.parentWidget()
        from_right = parent is not None and parent.isRightToLeft()
        x = 0
        for item, size in line:
            left = box.right() + 1 - x - size.width() if from_right else box.left() + x
            lower = (box.height() - size.height()) // 2 if self._centred else 0
            item.setGeometry(QRect(QPoint(left, box.top() + lower), size))
            x += size.width() + self.spacing()


def flow(*widgets: QWidget, spacing: int = SPACE.grid) -> QWidget:
    """Put widgets side by side, over several lines where they do not fit into one."""
    holder = QWidget()
    layout = FlowLayout(holder, spacing, centred=True)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
