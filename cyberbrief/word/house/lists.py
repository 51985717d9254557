"""The lists of a template beside ours: ids that do not meet, its bullets used as they are, its headings not numbered.

A heading's number is part of the text, in contents and cross-references as well, so that the template's own numbers
are switched off for what is written; otherwise a heading would have two.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cyberbrief.word.house.names import W, element, part_of_style, put
from cyberbrief.word.house.opening import tree_of
from cyberbrief.word.house.parts import written
from cyberbrief.word.house.style_sheet import StyleSheet, whole
from cyberbrief.word.numbering import Numbering

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MARKS = frozenset({"bullet", "none"})


def counted_on(theirs: Element | None, sheet: StyleSheet, bullet: Element | None) -> Numbering:
    """Return the count of lists from where a template's own end, with what its styles of lists give."""
    lists = Numbering()
    if theirs is None:
        return lists
    lists.first = 1 + max((_id(num, "numId") for num in theirs.iterfind(f"{W}num")), default=0)
    lists.first_definition = 1 + max(
        (_id(one, "abstractNumId") for one in theirs.iterfind(f"{W}abstractNum")), default=-1
    )
    if bullet is not None:
        number, level = sheet.list_of(bullet)
        definition = _definition(theirs, number)
        levels = _formats(definition)
        if level == 0 and levels[:1] and levels[0] in _MARKS:
            lists.theirs = number
            lists.levels = next((place for place, kind in enumerate(levels) if kind not in _MARKS), len(levels))
    ordered = sheet.named("List Number")
    if ordered is not None:
        definition = _definition(theirs, sheet.list_of(ordered)[0])
        if definition is not None and _formats(definition)[:1] == ["decimal"]:
            lists.counted = _id(definition, "abstractNumId")
    return lists


def still(sheet: StyleSheet, styles: Iterable[Element], theirs: Element | None) -> None:
    """Switch the numbers of styles off, whose paragraphs bring their own or have none."""
    ids = set()
    for style in styles:
        if sheet.list_of(style)[0]:
            off = element("numPr")
            off.append(element("numId", val=0))
            put(part_of_style(style, "pPr"), off)
            ids.add(style.get(f"{W}styleId"))
    for level in theirs.iter(f"{W}lvl") if theirs is not None else ():
        named = level.find(f"{W}pStyle")
        if named is not None and (named.get(f"{W}val") in ids or named.get(f"{W}val") not in sheet.by_id):
            level.remove(named)


def merged(theirs: Element, ours: bytes) -> bytes:
    """Return a numbering part with the lists of both; definitions come before the lists that use them."""
    made = tree_of(ours)
    first = theirs.find(f"{W}num")
    place = theirs.index(first) if first is not None else len(theirs)
    for definition in reversed(made.findall(f"{W}abstractNum")):
        theirs.insert(place, definition)
    last = [child for child in theirs if child.tag in {f"{W}num", f"{W}abstractNum"}][-1]
    for number in reversed(made.findall(f"{W}num")):
        last.addnext(number)
    return written(theirs)


def _id(one: Element, name: str) -> int:
    return whole(one.get(f"{W}{name}") or "")


def _definition(theirs: Element, number: int) -> Element | None:
    for num in theirs.iterfind(f"{W}num"):
        named = num.find(f"{W}abstractNumId")
        if _id(num, "numId") == number and number and named is not None:
            wanted = _id(named, "val")
            return next(
                (one for one in theirs.iterfind(f"{W}abstractNum") if _id(one, "abstractNumId") == wanted), None
            )
    return None


def _formats(definition: Element | None) -> list[str]:
    """Return the form of number of each level, in their order."""
    if definition is None:
        return []
    levels = {_id(level, "ilvl"): level.find(f"{W}numFmt") for level in definition.iterfind(f"{W}lvl")}
    found = (levels.get(place) for place in range(len(levels)))
    return [(each.get(f"{W}val") or "decimal") if each is not None else "decimal" for each in found]
