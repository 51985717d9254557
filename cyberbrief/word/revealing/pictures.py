"""The picture files inside a Word file, and what cameras and programs wrote into them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.words import Words, words
from cyberbrief.word.revealing.exif import Told
from cyberbrief.word.revealing.opened_file import OpenedFile, part_place
from cyberbrief.word.revealing.picture_blocks import look_through
from cyberbrief.word.revealing.tags import COMMENT, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_MEDIA = re.compile(r"/media/[^/]+\.(?!wav$|mp\d$|avi$)\w+$", re.IGNORECASE)
_NOT_LOOKED_INTO = words(
    "Pictures of this form, or damaged ones, are not looked into; what they tell of themselves stays."
)
_WHAT: Mapping[str, Words] = {
    "place": words("Where it was taken"),
    "device": words("Camera or device"),
    "person": words("Name"),
    "date": words("Date"),
    "program": words("Program"),
    "comment": words("Remark"),
    "name": words("Name of the document"),
    "xmp": words("Data of picture programs"),
    "iptc": words("Data of picture programs"),
    "thumbnail": words("A small older picture inside it"),
    "appended": words("Bytes behind the end of the picture"),
    "other": words("Other data"),
}
_ORDINARY = frozenset({"program", "other"})
_DRAWN = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace")


def pictures(file: OpenedFile) -> Iterator[Hit]:
    """Yield what the pictures of a file tell of themselves."""
    for name in list(file.parts):
        if not _is_picture(file, name):
            continue
        if name.lower().endswith(".svg"):
            yield from _svg(file, name)
            continue
        looked = look_through(file.parts[name])
        for one in looked.told:
            yield _hit(name, one, _putter(file, name, looked.clean))
        if not looked.known:
            yield Hit(Sort.PHOTO, part_place(name), "", why=_NOT_LOOKED_INTO, weight=Weight.ORDINARY)


def _is_picture(file: OpenedFile, name: str) -> bool:
    return bool(_MEDIA.search(name)) or file.type_of(name).startswith("image/")


def _hit(name: str, one: Told, cut: Callable[[], None]) -> Hit:
    where = words("{picture}: {what}", picture=name.rpartition("/")[2], what=_WHAT[one.what])
    said = words("{n:,} bytes", n=int(one.said)) if one.what == "appended" else one.said
    return Hit(Sort.PHOTO, where, said, cut, weight=Weight.ORDINARY if one.what in _ORDINARY else Weight.TELLING)


def _putter(file: OpenedFile, name: str, clean: bytes) -> Callable[[], None]:
    return lambda: file.put(name, clean)


def _svg(file: OpenedFile, name: str) -> Iterator[Hit]:
    """Yield what drawing programs write into an SVG beside what it draws: their own names, paths and remarks."""
    try:
        root = file.tree(name)
    except CyberBriefError:
        return
    extra = [one for one in root.iter() if _tells(one)]
    named = [(one, key) for one in root.iter() for key in one.attrib if _is_foreign(str(key))]
    if not extra and not named:
        return

    def cut() -> None:
        for one, key in named:
            del one.attrib[key]
        for one in extra:
            remove(one)
        file.touch(name)

    said = "; ".join([str(one.get(key)) for one, key in named] + [" ".join(map(str, one.itertext())) for one in extra])
    yield _hit(name, Told("comment", said), cut)


def _tells(element: etree._Element) -> bool:
    if short(element) == COMMENT or element.getparent() is None:
        return short(element) == COMMENT
    space, _, local = str(element.tag).rpartition("}")
    return local == "metadata" or space.lstrip("{") not in _DRAWN


def _is_foreign(key: str) -> bool:
    return key.startswith("{") and key[1:].partition("}")[0] not in _DRAWN
