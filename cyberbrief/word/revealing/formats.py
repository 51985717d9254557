"""How a run looks once its styles are counted in: hidden, its colour and size, and the ground it stands on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from cyberbrief.word.revealing.opened_file import OpenedFile
from cyberbrief.word.revealing.tags import above, at, attribute, child, is_on, short

_DEEPEST = 20  # styles that stand on one another; others go round in a circle
_WHITE_FROM = 0xF0
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_THEME_WHITE = frozenset({"background1", "light1", "bg1", "lt1"})
_NO_FILL = frozenset({"", "auto"})


@dataclass(frozen=True, slots=True)
class Ground:
    """What letters stand on: a fill, "" for the paper; `unsure` where a picture or a table's style may lie below."""

    fill: str = ""
    unsure: bool = False


class Formats:
    """The styles of a file, looked up from a run outwards."""

    def __init__(self, file: OpenedFile) -> None:
        names = file.related("styles")
        root = file.tree(names[0]) if names else None
        self._known: dict[tuple[str, Callable[[etree._Element], str]], str] = {}
        self._styles: Mapping[str, etree._Element] = {}
        self._usual: Mapping[str, str] = {}
        self._defaults: etree._Element | None = None
        if root is not None:
            styles = [one for one in root if short(one) == "w:style"]
            self._styles = {attribute(one, "w:styleId"): one for one in styles}
            usual = [one for one in styles if attribute(one, "w:default") in {"1", "true"}]
            self._usual = {attribute(one, "w:type"): attribute(one, "w:styleId") for one in usual}
            self._defaults = at(root, "w:docDefaults", "w:rPrDefault", "w:rPr")

    def is_hidden(self, run: etree._Element) -> bool:
        """Whether a run is hidden text."""
        return self._of_run(run, _hidden) == "on"

    def size(self, run: etree._Element) -> float:
        """Return a run's size in points, 10 where nothing says one."""
        told = self._of_run(run, _size)
        return float(told) / 2 if told else 10.0

    def colour(self, run: etree._Element) -> str:
        """Return a run's colour as six figures, nothing for the usual one."""
        return self._of_run(run, _colour)

    def stands_on(self, run: etree._Element) -> Ground:
        """Return the ground that a run stands on."""
        own = self._of_run(run, _ground)
        if own:
            return Ground(own)
        paragraph = above(run, "w:p")
        if paragraph is not None:
            properties = child(paragraph, "w:pPr")
            fill = _fill(properties) or self._by_style(_value(properties, "w:pStyle"), _paragraph_fill, "paragraph")
            if fill:
                return Ground(fill)
        return self._below(run)

    def _below(self, run: etree._Element) -> Ground:
        box = above(run, "w:txbxContent")
        if box is not None:
            return Ground(unsure=True)
        cell = above(run, "w:tc")
        while cell is not None:
            if fill := _fill(child(cell, "w:tcPr")):
                return Ground(fill)
            table = above(cell, "w:tbl")
            properties = child(table, "w:tblPr")
            if fill := _fill(properties):
                return Ground(fill)
            if self._is_coloured(_value(properties, "w:tblStyle")):
                return Ground(unsure=True)
            cell = above(cell, "w:tc")
        return Ground()

    def _is_coloured(self, style: str) -> bool:
        for _step in range(_DEEPEST):
            found = self._styles.get(style)
            if found is None:
                return False
            if any(short(one) == "w:shd" and _shade(one) for one in found.iter()):
                return True
            style = _value(found, "w:basedOn")
        return False

    def _of_run(self, run: etree._Element, read: Callable[[etree._Element], str]) -> str:
        properties = child(run, "w:rPr")
        if properties is not None:
            if told := read(properties):
                return told
            if (named := _value(properties, "w:rStyle")) and (told := self._by_style(named, read, "")):
                return told
        paragraph = above(run, "w:p")
        style = _value(child(paragraph, "w:pPr"), "w:pStyle")
        return self._by_style(style, read, "paragraph") or (read(self._defaults) if self._defaults is not None else "")

    def _by_style(self, style: str, read: Callable[[etree._Element], str], usual: str) -> str:
        style = style or self._usual.get(usual, "")
        if (style, read) not in self._known:
            self._known[style, read] = self._looked_up(style, read)
        return self._known[style, read]

    def _looked_up(self, style: str, read: Callable[[etree._Element], str]) -> str:
        for _step in range(_DEEPEST):
            found = self._styles.get(style)
            if found is None:
                return ""
            properties = found if read is _paragraph_fill else child(found, "w:rPr")
            if properties is not None and (told := read(properties)):
                return told
            style = _value(found, "w:basedOn")
        return ""


def is_white(colour: str) -> bool:
    """Whether a colour cannot be told from paper."""
    return bool(_COLOUR.fullmatch(colour)) and all(int(colour[n : n + 2], 16) >= _WHITE_FROM for n in (0, 2, 4))


def _value(element: etree._Element | None, name: str) -> str:
    found = child(element, name)
    return attribute(found, "w:val") if found is not None else ""


def _hidden(properties: etree._Element) -> str:
    found = child(properties, "w:vanish")
    return "" if found is None else "on" if is_on(found) else "off"


def _size(properties: etree._Element) -> str:
    told = _value(properties, "w:sz") or _value(properties, "w:szCs")
    points = told.removesuffix("pt")
    if points != told and points.replace(".", "", 1).isdecimal():  # strict files may say points
        return str(float(points) * 2)
    return told if told.isdecimal() and told.isascii() else ""


def _colour(properties: etree._Element) -> str:
    found = child(properties, "w:color")
    if found is None:
        return ""
    told = attribute(found, "w:val")
    if attribute(found, "w:themeColor") in _THEME_WHITE and not attribute(found, "w:themeShade"):
        return "FFFFFF"
    return told if _COLOUR.fullmatch(told) else "000000"


def _shade(shade: etree._Element) -> str:
    fill = attribute(shade, "w:fill")
    if attribute(shade, "w:val") == "solid":
        fill = attribute(shade, "w:color")
    if attribute(shade, "w:themeFill") and attribute(shade, "w:themeFill") not in _THEME_WHITE:
        return fill if fill not in _NO_FILL else "808080"
    return "" if fill in _NO_FILL or is_white(fill) else fill


def _fill(properties: etree._Element | None) -> str:
    found = child(properties, "w:shd")
    return _shade(found) if found is not None else ""


def _paragraph_fill(style: etree._Element) -> str:
    return _fill(child(style, "w:pPr"))


def _ground(properties: etree._Element) -> str:
    marked = _value(properties, "w:highlight")
    if marked and marked not in {"none", "white"}:
        return marked
    return _fill(properties)
