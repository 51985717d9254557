"""Where a painted thing stands in a window that is read from the right: measured from its leading edge all the same.

Painters place what they paint as in a window read from the left, and turn each box around as the last thing. Words
are drawn with AlignLeading or AlignTrailing: a painter of such a window turns those by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt


def mirrored(plain: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return where a box of `whole` stands: as it is, or as far from the right as it was from the left."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return plain
    return QRectF(whole.left() + whole.right() - plain.right(), plain.top(), plain.width(), plain.height())
