"""Lists: the definitions of bullets and numbers, and a fresh start for each numbered list."""

from __future__ import annotations

from dataclasses import dataclass

from cyberbrief.word.layout import Layout
from cyberbrief.word.markup import DECLARATION, NAMESPACES

_ORDERED = 2  # the third of our definitions, from the first on
LEVELS = 9
_SIGNS = ("•", "–", "▪")
_FORMATS = (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{}."))


@dataclass(slots=True)
class Numbering:
    """The lists that one document has used so far, counted on from those of its template.

    `theirs` is the list that a template's own style of bullets gives, with so many levels; `counted` the definition
    of its numbers.
    """

    first: int = 1
    first_definition: int = 0
    theirs: int = 0
    levels: int = 0
    counted: int | None = None
    ordered: int = 0

    @property
    def bullets(self) -> int:
        """The list of bullets."""
        return self.first

    @property
    def points(self) -> int:
        """The list of the signs before points."""
        return self.first + 1

    def next_ordered(self) -> int:
        """Return the number of a new ordered list, which starts at 1."""
        self.ordered += 1
        return self.points + self.ordered

    def place(self, level: int, number: int | None) -> str:
        """Return where an item stands: in the ordered list of that number, or among bullets."""
        level = min(max(level, 0), LEVELS - 1)
        if number is None:
            if self.theirs and level == 0:
                return ""
            number = self.theirs if level < self.levels else self.bullets
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


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


def numbering_part(layout: Layout, lists: Numbering) -> bytes:
    """Return the numbering part: bullets, the signs of points, and as many ordered lists as were used, each from 1."""
    places = range(LEVELS)
    signs, font = (("▸", "–", "•"), "Segoe UI Symbol") if layout.pocket else (_SIGNS, "Arial")
    bullets = "".join(_level(place, layout, "bullet", signs[place % len(signs)], font=font) for place in places)
    points = "".join(_level(place, layout, "bullet", "▸", font="Segoe UI Symbol") for place in places)
    numbers = []
    for place in places:
        kind, text = _FORMATS[place % len(_FORMATS)]
        numbers.append(_level(place, layout, kind, text.format(place + 1)))
    first = lists.first_definition
    definitions = "".join(
        _definition(number, levels) for number, levels in enumerate((bullets, points, "".join(numbers)), first)
    )
    plain = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/></w:num>'
        for definition, number in enumerate((lists.bullets, lists.points), first)
    )
    restart = "".join(
        f'<w:lvlOverride w:ilvl="{place}"><w:startOverride w:val="1"/></w:lvlOverride>' for place in places
    )
    counted = first + _ORDERED if lists.counted is None else lists.counted
    ordered = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{counted}"/>{restart}</w:num>'
        for number in range(lists.points + 1, lists.points + 1 + lists.ordered)
    )
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{definitions}{plain}{ordered}</w:numbering>".encode()
