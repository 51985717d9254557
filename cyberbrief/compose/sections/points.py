"""Talking points as they are printed: with handling, whom they answer and how long they take."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.compose.document import Block, Heading, ListItem, SpokenPoint
from cyberbrief.compose.sheet import Sheet, heading, joined
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint

_IN_BETWEEN = tuple(Likelihood).index(Likelihood.MIGHT)
_IN_ORDER = tuple(Handling)


def spoken(sheet: Sheet, point: TalkingPoint, *, timed: bool = True) -> SpokenPoint:
    """Return a point with all that may be shown of it."""
    return SpokenPoint(
        handling=point.handling,
        paragraphs=sheet.passages(point, "text"),
        topic=sheet.line(point, "topic"),
        answers=sheet.name(point.answers),
        raised_as=sheet.passages(point, "raised_as"),
        time=sheet.time(point) if timed and point.handling is not Handling.DO_NOT_RAISE else None,
    )


def main_point(sheet: Sheet, point: TalkingPoint) -> list[ListItem]:
    """Return a point as an item of the list of main points: its topic in bold, then the words."""
    words = sheet.passages(point, "text")
    topic = sheet.line(point, "topic")
    if topic is None:
        first = words[0] if words else joined("")
    else:
        stop = "" if topic.plain.endswith((".", "!", "?", "؟", "。")) else "."
        first = joined(joined(topic, stop, bold=True), " ", words[0]) if words else joined(topic, bold=True)
    return [ListItem(first), *(ListItem(more, 1) for more in words[1:])]


def by_likelihood(sheet: Sheet, points: Iterable[TalkingPoint]) -> list[TalkingPoint]:
    """Return points with what is surest to be raised first, where its readers may know it."""
    likeliest = sheet.materials.likeliest or {}

    def rank(point: TalkingPoint) -> tuple[int, int]:
        return likeliest.get(point.id, _IN_BETWEEN), _IN_ORDER.index(point.handling)

    return sorted(points, key=rank)


def by_handling(sheet: Sheet, points: Iterable[TalkingPoint], level: int) -> list[Block]:
    """Return points under a heading for each handling, in the order in which they are used."""
    held = tuple(points)
    found: list[Block] = []
    for handling in Handling:
        of_this = [spoken(sheet, point) for point in held if point.handling is handling]
        if of_this:
            found.append(heading(handling.label, level))
            found.extend(of_this)
    return found


def has_words(blocks: Iterable[Block]) -> bool:
    """Say whether anything but headings stands among the blocks."""
    return any(not isinstance(block, Heading) for block in blocks)
