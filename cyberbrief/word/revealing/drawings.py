"""Pictures as they stand in the text: their names, what is said of them, and what of them was cut away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.paths import names_a_path
from cyberbrief.word.revealing.tags import attribute, remove, set_attribute, short
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_FILE_NAME = re.compile(r"[^\\/]*\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|svg|pdf|heic|webp)", re.IGNORECASE)
_TELLING = {
    **dict.fromkeys(("wp:docPr", "pic:cNvPr", "wps:cNvPr", "?:cNvPr"), ("name", "descr", "title")),
    **dict.fromkeys(("v:shape", "v:rect"), ("alt",)),
    "v:imagedata": ("o:title", "o:href", "src"),
}
_OF_TABLES = ("w:tblCaption", "w:tblDescription")
_SIDES = ("l", "t", "r", "b")
_OLD_SIDES = ("croptop", "cropbottom", "cropleft", "cropright")
_WHOLE = 100_000  # thousandths of a per cent
_MADE_ANEW = words("Cutting it for good makes the picture anew: Word does that under “Compress Pictures”.")


def drawings(file: OpenedFile) -> Iterator[Hit]:
    """Yield the names of pictures, paths in their alternative text, and pictures that were cut."""
    for story in file.stories():
        for kind, names in _TELLING.items():
            for one in story.every(kind):
                yield from (hit for name in names for hit in _told(file, story, one, name))
        for one in story.every(*_OF_TABLES):
            if names_a_path(attribute(one, "w:val")):
                yield Hit(Sort.WRITTEN_WHERE, story.where(one), attribute(one, "w:val"), _dropper(file, story, one))
        for one in story.every("a:srcRect", "v:imagedata"):
            if share := _cut_away(one):
                yield Hit(Sort.CROPPED, story.where(one), words("{n} % of it is not shown", n=share), why=_MADE_ANEW)


def _told(file: OpenedFile, story: Story, element: etree._Element, name: str) -> Iterator[Hit]:
    said = attribute(element, name)
    where = story.where(element)
    if names_a_path(said):
        yield Hit(Sort.WRITTEN_WHERE, where, said, _namer(file, story, element, name))
    elif said and (name == "o:title" or _FILE_NAME.fullmatch(said.strip())):
        yield Hit(Sort.PICTURE_NAME, where, said, _namer(file, story, element, name), weight=Weight.ORDINARY)


def _namer(file: OpenedFile, story: Story, element: etree._Element, name: str) -> Callable[[], None]:
    """Return what gives a picture a name that tells nothing, and takes a path out of what is said of it."""

    def cut() -> None:
        plain = f"Picture {attribute(element, 'id')}".strip() if name == "name" else ""
        set_attribute(element, name, plain)
        file.touch(story.name)

    return cut


def _dropper(file: OpenedFile, story: Story, element: etree._Element) -> Callable[[], None]:
    def cut() -> None:
        remove(element)
        file.touch(story.name)

    return cut


def _cut_away(element: etree._Element) -> int:
    """Return how much of a picture is not shown, in per cent."""
    if short(element) == "a:srcRect":
        left, top, right, bottom = (_share(attribute(element, side)) for side in _SIDES)
    else:
        top, bottom, left, right = (_old_share(attribute(element, side)) for side in _OLD_SIDES)
    shown = max(0.0, 1 - left - right) * max(0.0, 1 - top - bottom)
    return round(100 * (1 - shown))


def _share(told: str) -> float:
    if told.endswith("%"):  # as strict files say it
        told = str(round(float(told[:-1]) * 1000)) if told[:-1].replace(".", "", 1).isdecimal() else ""
    return max(0, int(told)) / _WHOLE if told.removeprefix("-").isdecimal() and told.isascii() else 0.0


def _old_share(told: str) -> float:
    number = told.removesuffix("f")
    if not number.replace(".", "", 1).isdecimal() or not number.isascii():
        return 0.0
    return float(number) / 65_536 if told.endswith("f") else float(number)
