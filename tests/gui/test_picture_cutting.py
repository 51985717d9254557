"""A picture that was only shown cut is cut for good: what was hidden is in no byte of it any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from cyberbrief.gui.picture_cutting import cut_picture
from cyberbrief.services import revealing
from cyberbrief.services.revealing import Sort, Way
from tests.word.revealing.picture_files import png
from tests.word.revealing.planting import Plant, both, in_body, picture, planted

_HALF = '<a:srcRect l="50000"/>'


def drawn(form: bytes) -> bytes:
    """Return a picture whose left half is blue and whose right half is red."""
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(40, 80):
        for y in range(40):
            image.setPixelColor(x, y, QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form)).write(image)
    return bytes(buffer.data().data())


@pytest.mark.parametrize("form", [b"PNG", b"JPEG"])
def test_only_what_is_shown_stays(form: bytes) -> None:
    made = cut_picture(drawn(form), (0.5, 0.0, 0.0, 0.25))
    assert made is not None
    image = QImage.fromData(made)
    assert (image.width(), image.height()) == (40, 30)
    for spot in ((0, 0), (39, 29)):
        colour = image.pixelColor(*spot)
        assert colour.red() > 200
        assert colour.blue() < 120  # a JPEG blurs at an edge


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG broken"])
def test_what_it_does_not_know_it_leaves_alone(data: bytes) -> None:
    assert cut_picture(data, (0.5, 0.0, 0.0, 0.0)) is None


def saved(tmp_path: Path, *plants: Plant) -> revealing.Saved:
    file = tmp_path / "note.docx"
    file.write_bytes(planted(*plants))
    return revealing.save_scrubbed(file, tmp_path / "copy.docx", Way.KEEP, cut_picture=cut_picture)


@pytest.mark.parametrize("form", [b"PNG", b"JPEG"])
def test_a_scrubbed_copy_holds_the_cut_picture(tmp_path: Path, form: bytes) -> None:
    done = saved(tmp_path, picture(drawn(form), f"image1.{form.decode().lower()}", crop=_HALF))
    assert {group.sort for group in done.before.groups} == {Sort.CROPPED}
    assert done.left.groups == ()
    assert revealing.of_file(done.path).groups == ()


@pytest.mark.parametrize(
    "plant",
    [
        picture(b"\x89PNG broken", crop=_HALF),  # nothing can be drawn of it
        picture(png(), crop='<a:srcRect l="-20000" r="50000"/>'),  # padded on one side
        both(picture(png(), crop=_HALF), in_body('<w:p><w:r><a:blip r:embed="rId70"/></w:r></w:p>')),  # stands twice
    ],
)
def test_what_cannot_be_cut_stays_and_says_why(tmp_path: Path, plant: Plant) -> None:
    done = saved(tmp_path, plant)
    (group,) = (one for one in done.left.groups if one.sort is Sort.CROPPED)
    assert group.traces[0].why
