"""Lists: the definitions of bullets and numbers, and a fresh start for each numbered list."""

from __future__ import annotations

from dataclasses import dataclass

from cyberbrief.word.layout import Layout
from cyberbrief.word.markup import DECLARATION, NAMESPACES

BULLETS = 1
POINTS = 2
_FIRST_ORDERED = 3
LEVELS = 9
_SIGNS = ("•", "–", "▪")
_FORMATS = (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{}."))


@dataclass(slots=True)
class Numbering:
    """The lists that one document has used so far."""

    ordered: int = 0

    def next_ordered(self) -> int:
        """Return the number of a new ordered list, which starts at 1."""
        self.ordered += 1
        return _FIRST_ORDERED + self.ordered - 1


def _level(place: int, layout: Layout, numbered: str, text: str, *, font: str = "") -> str:
    left = layout.step * (place + 1)
    signs = (
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}" w:hint="default"/></w:rPr>' if font else ""
    )
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{numbered}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{layout.step}"/></w:pPr>{signs}</w:lvl>'
    )


def _definition(number: int, levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>{levels}'
        "</w:abstractNum>"
    )


def numbering_part(layout: Layout, ordered: int) -> bytes:
    """Return the numbering part: bullets, the signs of points, and so many ordered lists, each from 1."""
    places = range(LEVELS)
    signs, font = (("▸", "–", "•"), "Segoe UI Symbol") if layout.pocket else (_SIGNS, "Arial")
    bullets = "".join(_level(place, layout, "bullet", signs[place % len(signs)], font=font) for place in places)
    points = "".join(_level(place, layout, "bullet", "▸", font="Segoe UI Symbol") for place in places)
    numbers = []
    for place in places:
        kind, text = _FORMATS[place % len(_FORMATS)]
        numbers.append(_level(place, layout, kind, text.format(place + 1)))
    definitions = _definition(0, bullets) + _definition(1, points) + _definition(2, "".join(numbers))
    plain = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number - 1}"/></w:num>' for number in (BULLETS, POINTS)
    )
    restart = "".join(
        f'<w:lvlOverride w:ilvl="{place}"><w:startOverride w:val="1"/></w:lvlOverride>' for place in places
    )
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="2"/>{restart}</w:num>'
        for number in range(_FIRST_ORDERED, _FIRST_ORDERED + ordered)
    )
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{definitions}{plain}{lists}</w:numbering>".encode()
