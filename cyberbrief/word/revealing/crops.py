"""Pictures that were cut as they are shown, and are still whole in the file; and what cuts them for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile, Sides, Story
from cyberbrief.word.revealing.tags import above, at, attribute, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort

_SIDES = ("l", "t", "r", "b")
_OLD_SIDES = ("cropleft", "croptop", "cropright", "cropbottom")
_WHOLE = 100_000  # thousandths of a per cent
_MADE_ANEW = words("This kind of picture, or of cut, is not made anew here: Word does it under “Compress Pictures”.")


def crops(file: OpenedFile) -> Iterator[Hit]:
    """Yield the pictures that were cut, with how much of them is not shown."""
    for story in file.stories():
        for one in story.every("a:srcRect", "v:imagedata"):
            left, top, right, bottom = sides = _sides(one)
            shown = max(0.0, 1 - left - right) * max(0.0, 1 - top - bottom)
            if share := round(100 * (1 - shown)):
                cut = _cutter(file, story, one, sides)
                said = words("{n} % of it is not shown", n=share)
                yield Hit(Sort.CROPPED, story.where(one), said, cut, None if cut else _MADE_ANEW)


def _sides(element: etree._Element) -> Sides:
    if short(element) == "a:srcRect":
        left, top, right, bottom = (_share(attribute(element, side)) for side in _SIDES)
    else:
        left, top, right, bottom = (_old_share(attribute(element, side)) for side in _OLD_SIDES)
    return left, top, right, bottom


def _share(told: str) -> float:
    if told.endswith("%"):  # as strict files say it
        told = str(round(float(told[:-1]) * 1000)) if told[:-1].replace(".", "", 1).isdecimal() else ""
    return max(0, int(told)) / _WHOLE if told.removeprefix("-").isdecimal() and told.isascii() else 0.0


def _old_share(told: str) -> float:
    number = told.removesuffix("f")
    if not number.replace(".", "", 1).isdecimal() or not number.isascii():
        return 0.0
    return float(number) / 65_536 if told.endswith("f") else float(number)


def _cutter(file: OpenedFile, story: Story, element: etree._Element, sides: Sides) -> Callable[[], None] | None:
    """Return what cuts a picture for good; None for one that stands twice, is padded, or has other forms beside it."""
    padded = any(attribute(element, side).startswith("-") for side in _SIDES)
    blip = at(above(element, "pic:blipFill", "a:blipFill"), "a:blip")
    number = attribute(blip, "r:embed") if blip is not None else ""
    if file.cut_picture is None or padded or blip is None or not number or len(blip):
        return None
    target = next((one.target for one in file.relations(story.name) if one.id == number and not one.external), "")
    relations = [one for one in file.every_relation() if one.target == target and not one.external]
    blips = [one for one in story.every("a:blip") if attribute(one, "r:embed") == number]
    if target not in file.parts or target in file.uncut or len(relations) != 1 or len(blips) != 1:
        return None
    cut_picture = file.cut_picture

    def cut() -> None:
        made = cut_picture(file.parts[target], sides)
        if made is None:
            file.uncut.add(target)  # of a form that is not made anew: it stays, and says so
            return
        file.put(target, made)
        remove(element)
        file.touch(story.name)

    return cut
