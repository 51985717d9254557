"""Our icons: SVG line drawings on a 16-pixel grid, tinted in the colour of the text beside them.

They are drawn for this program, so that a window opens without loading an icon package. Arrows are mirrored
where the interface runs from right to left; nothing else is.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "chevrons-right", "reply", "undo", "redo"}
)
_RATIOS = (1.0, 2.0, 3.0)


class Icons:
    """Draws icons by name from a folder of SVG files; colours as #RRGGBB, sizes in logical pixels."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def names(self) -> list[str]:
        """Return the names of every icon there is."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def paint(self, painter: QPainter, name: str, colour: str, box: QRectF) -> None:
        """Paint an icon sharply into a square box."""
        picture = self.pixmap(name, colour, round(box.width()), painter.device().devicePixelRatioF())
        painter.drawPixmap(box.topLeft(), picture)

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a picture of so many logical pixels; an unknown name raises FileNotFoundError."""
        from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft and name in MIRRORED
        key = (name, colour, size, ratio, from_right)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, colour, size, ratio, mirrored=from_right)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, disabled: str, size: int = 16, after: int = 0) -> QIcon:
        """Return an icon for buttons and menus, sharp at one, two and three pixels to the point.

        `after` leaves that much room between the icon and the words behind it.
        """
        icon = QIcon()
        for ratio in _RATIOS:
            icon.addPixmap(_widened(self.pixmap(name, colour, size, ratio), after))
            icon.addPixmap(_widened(self.pixmap(name, disabled, size, ratio), after), QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, colour: str, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(self._drawings[name].replace(b"#000", colour.encode())))
        pixels = round(size * ratio)
        picture = QPixmap(QSize(pixels, pixels))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        if mirrored:
            picture = picture.transformed(QTransform().scale(-1, 1))
        picture.setDevicePixelRatio(ratio)
        return picture


def _widened(picture: QPixmap, after: int) -> QPixmap:
    if not after:
        return picture
    ratio = picture.devicePixelRatioF()
    wide = QPixmap(picture.width() + round(after * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(QPointF(after if from_right else 0, 0), picture)
    painter.end()
    return wide
