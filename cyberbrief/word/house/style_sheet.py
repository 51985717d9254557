"""The styles of a template: found by the name that Word stores, their manner worked out along what they rest on.

A style's id is never looked at for what it means: German Word writes `berschrift1` for what it stores as `heading 1`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cyberbrief.word.house.names import A, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ANY_CASE = re.compile(r"heading [1-9]|caption|header|footer", re.IGNORECASE)
_SCRIPTS = ("ascii", "hAnsi", "cs", "eastAsia")
_OF_THEME = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "cs": "cstheme", "eastAsia": "eastAsiaTheme"}
_IN_THEME = {"ascii": "latin", "hAnsi": "latin", "cs": "cs", "eastAsia": "ea"}
_OFF = frozenset({"0", "false", "off"})
_SIZES = range(8, 145)  # half points that a page can be read in


def key(name: str) -> str:
    """Return a stored name as it is looked up: letters of either size where Word itself does not mind."""
    return name.lower() if _ANY_CASE.fullmatch(name) else name


def is_on(element: Element | None) -> bool:
    """Say whether a switch of the format is there and not switched off."""
    return element is not None and element.get(f"{W}val") not in _OFF


@dataclass(frozen=True, slots=True)
class Manner:
    """How a style prints, worked out: fonts by script, size in half points, colour, spacing, indentation."""

    fonts: Mapping[str, str]
    size: int
    colour: str
    before: int
    after: int
    line: int
    left: int
    hanging: int
    list_number: int
    list_level: int


class StyleSheet:
    """The styles part of a template, with its theme's fonts; circles were broken before."""

    def __init__(self, root: Element, theme: Element | None) -> None:
        self.root = root
        self._theme = theme

    def forget(self) -> None:
        """Look everything up anew, after styles were added."""
        for name in ("by_id", "_by_name", "default"):
            self.__dict__.pop(name, None)

    @cached_property
    def by_id(self) -> dict[str, Element]:
        """Return the styles by id."""
        return {style.get(f"{W}styleId") or "": style for style in self.root.iterfind(f"{W}style")}

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Element]:
        found: dict[tuple[str, str], Element] = {}
        for style in self.root.iterfind(f"{W}style"):
            found.setdefault((style.get(f"{W}type") or "paragraph", key(name_of(style))), style)
        return found

    def named(self, name: str, kind: str = "paragraph") -> Element | None:
        """Return the style of a kind that Word stores under a name."""
        return self._by_name.get((kind, key(name)))

    def alike(self, name: str, kind: str) -> Element | None:
        """Return the style of a kind whose stored name differs in the size of its letters alone."""
        wanted = (kind, name.lower())
        return next((one for (of, called), one in self._by_name.items() if (of, called.lower()) == wanted), None)

    @cached_property
    def default(self) -> Element | None:
        """Return the paragraph style that holds where none is named."""
        for style in self.root.iterfind(f"{W}style"):
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in {"1", "true", "on"}:
                return style
        return self.named("Normal")

    def chain(self, style: Element | None) -> Iterator[Element]:
        """Yield a style and what it rests on, nearest first."""
        seen: set[str] = set()
        while style is not None:
            own = style.get(f"{W}styleId") or ""
            if own in seen:
                return
            seen.add(own)
            yield style
            based = style.find(f"{W}basedOn")
            style = self.by_id.get(based.get(f"{W}val") or "") if based is not None else None

    def _found(self, style: Element | None, path: str, attribute: str) -> str:
        default = {"pPr": "pPrDefault", "rPr": "rPrDefault"}[path.partition("/")[0]]
        steps = "/".join(W + step for step in path.split("/"))
        places = [f"{W}docDefaults/{W}{default}/{steps}"]
        for each in self.chain(style):
            value = _value(each.find(steps), attribute)
            if value:
                return value
        return _value(self.root.find(places[0]), attribute)

    def _number(self, style: Element | None, path: str, attribute: str = "val", default: int = 0) -> int:
        return whole(self._found(style, path, attribute), default)

    def outline(self, style: Element) -> int | None:
        """Return the level in the outline that a style gives, from 0; None for running text."""
        level = self._number(style, "pPr/outlineLvl", default=9)
        return level if 0 <= level < 9 else None  # noqa: PLR2004 — the format's ninth is running text

    def list_of(self, style: Element) -> tuple[int, int]:
        """Return the list and level that a style's paragraphs belong to; list 0 for none."""
        return self._number(style, "pPr/numPr/numId"), self._number(style, "pPr/numPr/ilvl")

    def font(self, style: Element | None, script: str) -> str:
        """Return the typeface of a style for a script; the theme's wins over one set beside it, as in Word."""
        steps = f"{W}rPr/{W}rFonts"
        default = self.root.find(f"{W}docDefaults/{W}rPrDefault/{steps}")
        for fonts in (*(each.find(steps) for each in self.chain(style)), default):
            if fonts is None:
                continue
            themed = self._themed(fonts.get(f"{W}{_OF_THEME[script]}") or "", script)
            name = themed or fonts.get(f"{W}{script}") or ""
            if name:
                return name
        return ""

    def _themed(self, place: str, script: str) -> str:
        if not place or self._theme is None:
            return ""
        major = "majorFont" if place.startswith("major") else "minorFont"
        found = self._theme.find(f".//{A}fontScheme/{A}{major}/{A}{_IN_THEME[script]}")
        return (found.get("typeface") or "") if found is not None else ""

    def manner(self, style: Element | None) -> Manner:
        """Return how a style prints."""
        size = self._number(style, "rPr/sz", default=20)
        rule = self._found(style, "pPr/spacing", "lineRule") or "auto"
        line = self._number(style, "pPr/spacing", "line", 240) if rule == "auto" else 240
        hanging = self._number(style, "pPr/ind", "hanging") - self._number(style, "pPr/ind", "firstLine")
        number, level = self.list_of(style) if style is not None else (0, 0)
        return Manner(
            {script: self.font(style, script) for script in _SCRIPTS},
            size if size in _SIZES else 20,
            self._found(style, "rPr/color", "val"),
            self._number(style, "pPr/spacing", "before"),
            self._number(style, "pPr/spacing", "after"),
            min(max(line, 200), 480),
            self._number(style, "pPr/ind", "left") or self._number(style, "pPr/ind", "start"),
            hanging,
            number,
            level,
        )


def name_of(style: Element) -> str:
    """Return the name under which Word stores a style."""
    name = style.find(f"{W}name")
    return (name.get(f"{W}val") or "") if name is not None else ""


def whole(text: str, default: int = 0) -> int:
    """Return a whole number as the format writes them, or the default for anything else."""
    return int(text) if re.fullmatch(r"-?[0-9]{1,6}", text) else default


def _value(element: Element | None, attribute: str) -> str:
    return (element.get(f"{W}{attribute}") or "") if element is not None else ""
