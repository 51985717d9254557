"""Pictures as they stand in the text: their names, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.paths import names_a_path
from cyberbrief.word.revealing.tags import attribute, remove, set_attribute
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_FILE_NAME = re.compile(r"[^\\/]*\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|svg|pdf|heic|webp)", re.IGNORECASE)
_TELLING = {
    **dict.fromkeys(("wp:docPr", "pic:cNvPr", "wps:cNvPr", "?:cNvPr"), ("name", "descr", "title")),
    **dict.fromkeys(("v:shape", "v:rect"), ("alt",)),
    "v:imagedata": ("o:title", "o:href", "src"),
}
_OF_TABLES = ("w:tblCaption", "w:tblDescription")


def drawings(file: OpenedFile) -> Iterator[Hit]:
    """Yield the names of pictures, and paths in their alternative text."""
    for story in file.stories():
        for kind, names in _TELLING.items():
            for one in story.every(kind):
                yield from (hit for name in names for hit in _told(file, story, one, name))
        for one in story.every(*_OF_TABLES):
            if names_a_path(attribute(one, "w:val")):
                yield Hit(Sort.WRITTEN_WHERE, story.where(one), attribute(one, "w:val"), _dropper(file, story, one))


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
