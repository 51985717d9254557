"""Names of elements and attributes in one short form, whichever of the two standards a file was written by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from lxml import etree

_OPEN = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_PREFIXES: Mapping[str, str] = {
    f"{_OPEN}wordprocessingml/2006/main": "w",
    f"{_STRICT}wordprocessingml/main": "w",
    f"{_OPEN}officeDocument/2006/relationships": "r",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_OPEN}drawingml/2006/main": "a",
    f"{_STRICT}drawingml/main": "a",
    f"{_OPEN}drawingml/2006/picture": "pic",
    f"{_STRICT}drawingml/picture": "pic",
    f"{_OPEN}drawingml/2006/wordprocessingDrawing": "wp",
    f"{_STRICT}drawingml/wordprocessingDrawing": "wp",
    f"{_OPEN}drawingml/2006/chart": "c",
    f"{_STRICT}drawingml/chart": "c",
    f"{_OPEN}markup-compatibility/2006": "mc",
    f"{_OPEN}officeDocument/2006/math": "m",
    f"{_MICROSOFT}word/2010/wordml": "w14",
    f"{_MICROSOFT}word/2012/wordml": "w15",
    f"{_MICROSOFT}word/2010/wordprocessingShape": "wps",
    f"{_MICROSOFT}word/2010/wordprocessingDrawing": "wp14",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "urn:schemas-microsoft-com:office:word": "w10",
}
_SPACES: Mapping[str, tuple[str, ...]] = {
    prefix: tuple(space for space, known in _PREFIXES.items() if known == prefix)
    for prefix in dict.fromkeys(_PREFIXES.values())
}
COMMENT = "#"  # what is no element: comments and instructions to programs


@lru_cache(maxsize=4096)
def _short(tag: str) -> str:
    if not tag.startswith("{"):
        return tag
    space, _, name = tag[1:].partition("}")
    return f"{_PREFIXES.get(space, '?')}:{name}"


def short(element: etree._Element) -> str:
    """Return an element's name, such as `w:p`; `?:name` for one of another vocabulary."""
    tag: object = element.tag
    return _short(tag) if isinstance(tag, str) else COMMENT


def short_name(attribute: str | bytes) -> str:
    """Return an attribute's name, such as `w:val`."""
    return _short(attribute if isinstance(attribute, str) else attribute.decode())


@lru_cache(maxsize=1024)
def _long(name: str) -> tuple[str, ...]:
    prefix, _, local = name.rpartition(":")
    return tuple(f"{{{space}}}{local}" for space in _SPACES[prefix]) if prefix else (name,)


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its short name, "" where it is missing."""
    for long in _long(name):
        if (value := element.get(long)) is not None:
            return value
    return ""


def set_attribute(element: etree._Element, name: str, value: str) -> None:
    """Change an attribute that is there."""
    for long in _long(name):
        if long in element.attrib:
            element.set(long, value)


def drop_attribute(element: etree._Element, name: str) -> None:
    """Take an attribute away."""
    for long in _long(name):
        if long in element.attrib:
            del element.attrib[long]


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of a name."""
    if element is None or not len(element):
        return None
    for one in element:
        if short(one) == name:
            return one
    return None


def at(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element on a path of names."""
    for name in path:
        element = child(element, name)
    return element


def is_on(element: etree._Element | None) -> bool:
    """Whether a property that is on or off is there and on."""
    return element is not None and attribute(element, "w:val") not in {"0", "false", "off", "none"}


def above(element: etree._Element, *names: str) -> etree._Element | None:
    """Return the nearest element around it that has one of these names."""
    return next((one for one in element.iterancestors() if short(one) in names), None)


def remove(element: etree._Element) -> None:
    """Take an element out; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail
    if tail and tail.strip():
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)


def unwrap(element: etree._Element, *leaving_out: str) -> None:
    """Put what an element holds in its place, but for children of these names."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    kept = [one for one in element if short(one) not in leaving_out]
    for offset, one in enumerate(kept):
        parent.insert(place + offset, one)
    parent.remove(element)
