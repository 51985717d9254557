"""Pocket cards: one issue a card, one card a page: the ask, the points, what they may raise, our red line, the press.

A card says how each thing begins; the rest stands in the other papers. What is least likely to be needed goes first
where a page is full, and the foot of the card says what was left out of it. What is still too long flows on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cyberbrief.compose.document import Block, DocumentSection, Listing, ListItem, Manner, Paragraph, SpokenPoint
from cyberbrief.compose.length import A6
from cyberbrief.compose.papers.declared import refusals
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import by_likelihood
from cyberbrief.compose.sections.press import quoted
from cyberbrief.compose.sentences import beginning
from cyberbrief.compose.sheet import Sheet, Words, heading, joined, led, listed, said
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, TalkingPoint

_POINTS = 4
_ANSWERS = 2
_FEWEST_POINTS = 2
# An ask of so many letters stands whole.
_ASK = 160


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield a card for each position of the brief that has something to say."""
    written = [(one, blocks) for one in scope.positions() if (blocks := _card(sheet, scope, one))]
    for number, (position, blocks) in enumerate(written, 1):
        topic = _topic(sheet, position)
        place: list[Words] = [part for part in (sheet.line(position, "paragraphs"),) if part]
        head = Paragraph(listed([*place, f"card {number} of {len(written)}"], " · "), Manner.SMALL)
        yield DocumentSection(position.id, (topic, head, *blocks), new_page=number > 1)


def _topic(sheet: Sheet, position: Position) -> Block:
    return heading(sheet.title(position) or "Card", 1)


def _card(sheet: Sheet, scope: Scope, position: Position) -> list[Block]:
    """Return a card without its head: as many points and answers as fit on its page."""
    points = scope.points_of(position, Handling.TO_MAKE)
    answers = by_likelihood(sheet, scope.points_of(position, Handling.IF_RAISED))
    ask, behind = _ask(sheet, position), [*refusals(sheet, position), *_press(sheet, scope, position)]
    head = [_topic(sheet, position), said("", Manner.SMALL)]
    card: list[Block] = []
    certain = sum(not (sheet.materials.likeliest or {}).get(one.id, 1) for one in answers)
    for kept_points, kept_answers in _fewer_and_fewer(len(points), len(answers), min(certain, 1)):
        card = [
            *ask,
            *_points(sheet, points[:kept_points]),
            *(_answer(sheet, one) for one in answers[:kept_answers]),
            *behind,
            *_left_out(len(points) - kept_points, len(answers) - kept_answers),
        ]
        if A6.pages([*head, *card]) <= 1:
            break
    return card


def _fewer_and_fewer(points: int, answers: int, fewest: int) -> Iterator[tuple[int, int]]:
    """Yield how many points and answers a card holds: the most first, then without what is needed least.

    `fewest` answers stay in any case: what is certain to be raised is not left out.
    """
    most = min(points, _POINTS)
    for kept in range(most, min(most, _FEWEST_POINTS) - 1, -1):
        yield kept, min(answers, _ANSWERS)
    for kept in range(min(answers, _ANSWERS) - 1, fewest - 1, -1):
        yield min(most, _FEWEST_POINTS), kept


def _left_out(points: int, answers: int) -> list[Block]:
    """Return a small line that says what the other papers have more of."""
    counted = ((points, "point"), (answers, "answer"))
    more = [f"{number} more {what}{'s' if number > 1 else ''}" for number, what in counted if number]
    return [said(f"In the brief: {', '.join(more)}.", Manner.SMALL)] if more else []


def _ask(sheet: Sheet, position: Position) -> list[Block]:
    objective = sheet.passages(position, "objective")
    begun = [beginning(words, _ASK) for words in objective[:1]]
    return [Paragraph(line, Manner.LEAD) for line in led(joined("Ask:", bold=True), begun)]


def _points(sheet: Sheet, points: Sequence[TalkingPoint]) -> list[Block]:
    items = []
    for point in points:
        words, topic = sheet.passages(point, "text"), sheet.line(point, "topic")
        first = beginning(words[0]) if words else None
        if topic and first:
            stop = "" if topic.plain.endswith((".", "!", "?", "؟", "。")) else "."
            items.append(ListItem(joined(joined(topic, stop, bold=True), " ", first)))
        elif one := first or topic:
            items.append(ListItem(one))
    return [Listing(tuple(items))] if items else []


def _answer(sheet: Sheet, point: TalkingPoint) -> SpokenPoint:
    """Return what they may raise and how our answer begins; where the remark stands, its topic says nothing more."""
    raised = sheet.passages(point, "raised_as")
    return SpokenPoint(
        handling=point.handling,
        paragraphs=tuple(beginning(words) for words in sheet.passages(point, "text")[:1]),
        topic=None if raised else sheet.line(point, "topic"),
        answers=sheet.name(point.answers),
        raised_as=tuple(beginning(words) for words in raised[:1]),
    )


def _press(sheet: Sheet, scope: Scope, position: Position) -> list[Block]:
    found: list[Block] = []
    for point in scope.points_of(position, Handling.PRESS):
        lines = quoted(sheet.passages(point, "text"))
        found += [Paragraph(line) for line in led(joined("Press:", bold=True), lines)]
    return found
