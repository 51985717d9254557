"""One page for a minister: what we want, at most four main points, what they will raise, what we cannot accept.

Whoever reads it has a minute in a car. It is one page: what is needed least goes first where the page is full, and the
foot says where the rest stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cyberbrief.compose.document import Block, Cell, Column, DocumentSection, Listing, ListItem, Paragraph, Passage
from cyberbrief.compose.length import A4
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections import purpose
from cyberbrief.compose.sections.background import due_lines
from cyberbrief.compose.sections.events import last_met, open_promises
from cyberbrief.compose.sections.ladders import step_words
from cyberbrief.compose.sections.points import by_likelihood, main_point
from cyberbrief.compose.sections.press import quoted
from cyberbrief.compose.sentences import beginning
from cyberbrief.compose.sheet import Sheet, heading, joined, led, tabled
from cyberbrief.domain.brief import Section, SectionRole
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.talking_point import Handling, TalkingPoint

# Four main points, as whoever reads for a minister asks; fewer remarks of theirs; the head of the page takes the rest.
MOST_POINTS = 4
_PAGE = 0.72
# How much the page holds, from all that one may want to what it cannot do without: points, answers, background.
_FULL_TO_SPARE = ((4, 3, True), (4, 2, True), (4, 2, False), (4, 1, False), (3, 1, False))
_LINE = 220
_WANTED = "What we want"
_MOST_REFUSED = 3
_COLUMNS = (Column("They will raise", 40), Column("You answer", 60))


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the one page as one section."""
    blocks: list[Block] = []
    for points, answers, behind in _FULL_TO_SPARE:
        blocks = _page(sheet, scope, points, answers, behind=behind)
        if A4.pages(blocks) <= _PAGE:
            break
    if blocks:
        yield DocumentSection("summary", tuple(blocks))


def _page(sheet: Sheet, scope: Scope, points: int, answers: int, *, behind: bool) -> list[Block]:
    main = _main_points(scope)[: min(points, MOST_POINTS)]
    raised = by_likelihood(sheet, scope.points(Handling.IF_RAISED))[:answers]
    parts: Sequence[tuple[str, list[Block]]] = (
        (_WANTED, _wanted(sheet, scope)),
        ("Main points", _numbered(sheet, main)),
        ("What they will raise", _answers(sheet, raised)),
        ("What we cannot accept", _refused(sheet, main, scope)),
        ("If the press asks", _press(sheet, scope)),
        ("Where we stand", _where(sheet, scope) if behind else []),
    )
    filled = [(title, blocks) for title, blocks in parts if blocks]
    if [title for title, _blocks in filled] == [_WANTED]:  # what we want alone is no page for anybody
        return []
    return [block for title, blocks in filled for block in (heading(title, 2), *blocks)]


def _main_points(scope: Scope) -> tuple[TalkingPoint, ...]:
    entered = scope.entered(TalkingPoint, SectionRole.MAIN_POINTS)
    named = tuple(one for one in entered if one.handling is Handling.TO_MAKE)
    return named or scope.points(Handling.TO_MAKE)


def _wanted(sheet: Sheet, scope: Scope) -> list[Block]:
    named = [one for one in sheet.materials.brief.sections if one.role is SectionRole.PURPOSE]
    section = named[0] if named else Section(id="purpose", role=SectionRole.PURPOSE)
    return purpose.blocks(sheet, scope, section)[:2]


def _numbered(sheet: Sheet, points: Sequence[TalkingPoint]) -> list[Block]:
    items = [ListItem(beginning(main_point(sheet, point)[0].passage, _LINE)) for point in points]
    return [Listing(tuple(items), ordered=True)] if items else []


def _answers(sheet: Sheet, points: Sequence[TalkingPoint]) -> list[Block]:
    rows = []
    for point in points:
        party, words = sheet.name(point.answers), sheet.passages(point, "text")
        remark = sheet.passages(point, "raised_as")[:1] or tuple(filter(None, (sheet.line(point, "topic"),)))
        raised = [beginning(line, _LINE) for line in remark]
        rows.append(
            (
                Cell(tuple(led(joined(party, ":", bold=True), raised)) if party else tuple(raised)),
                Cell(tuple(beginning(line, _LINE) for line in words[:1])),
            )
        )
    return [*tabled(_COLUMNS, rows)]


def _refused(sheet: Sheet, points: Sequence[TalkingPoint], scope: Scope) -> list[Block]:
    """Return the red lines of what the main points are about, declared or not."""
    about = dict.fromkeys(point.position for point in points)
    positions = [one for key in about if (one := sheet.materials.get(Position, key))] or list(scope.positions())[:1]
    lines: list[ListItem] = []
    for position in positions:
        for rung in position.ladder:
            if rung.kind is RungKind.RED_LINE and not rung.none_instructed:
                lines += [ListItem(beginning(words, _LINE)) for words in step_words(sheet, position, rung)[:1]]
    return [Listing(tuple(lines[:_MOST_REFUSED]))] if lines else []


def _press(sheet: Sheet, scope: Scope) -> list[Block]:
    lines: list[Passage] = [
        line for one in scope.points(Handling.PRESS) for line in quoted(sheet.passages(one, "text"))
    ]
    return [Paragraph(line) for line in lines[:1]]


def _where(sheet: Sheet, scope: Scope) -> list[Block]:
    """Return when we last met, what is promised and what is due: a line each."""
    parties = scope.counterparts()
    lines = [*last_met(sheet, parties)[:1], *open_promises(sheet, parties)[:2], *due_lines(sheet)[:1]]
    return [Listing(tuple(ListItem(line) for line in lines))] if lines else []
