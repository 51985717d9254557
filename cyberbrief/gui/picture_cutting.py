"""Cuts a picture for good: what was only hidden in a document is left out, and the picture is made anew."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from cyberbrief.services.revealing import Sides

_FORMS = ((b"\x89PNG", b"png", -1), (b"\xff\xd8", b"jpeg", 95))  # how it begins, its name, how well it is kept


def cut_picture(data: bytes, sides: Sides) -> bytes | None:
    """Return a PNG or JPEG without what its sides hide, None for another form; needs no window."""
    for begins, form, quality in _FORMS:
        if data.startswith(begins):
            image = _read(data, form)
            return None if image.isNull() else _written(image.copy(_shown(image, sides)), form, quality)
    return None


def _read(data: bytes, form: bytes) -> QImage:
    source = QBuffer()
    source.setData(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(form))
    reader.setAutoTransform(False)  # Word cuts a picture as it lies in the file
    return reader.read()


def _shown(image: QImage, sides: Sides) -> QRect:
    left, top, right, bottom = sides
    width, height = image.width(), image.height()
    x, y = round(left * width), round(top * height)
    return QRect(x, y, max(1, round((1 - right) * width) - x), max(1, round((1 - bottom) * height) - y))


def _written(image: QImage, form: bytes, quality: int) -> bytes | None:
    for key in image.textKeys():
        image.setText(key, "")
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(form))
    writer.setQuality(quality)
    return bytes(target.data().data()) if writer.write(image) else None
