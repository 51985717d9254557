"""The small Markdown of text fields: paragraphs, bold, italic, lists, and the reference mark `[@A/70/174 para. 13]`.

Everything else stays the text it is: no HTML, no images, no links, no headings. A line break begins a new paragraph, as
whoever typed it meant. No character of a text is lost but the marks that were understood and blanks beside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from cyberbrief.compose.document import Listing, ListItem, Passage, Run, Source

# Returns the number of the note for the words of a reference mark, or 0 where no reference answers to them.
Cite = Callable[[str], int]

REFERENCE_MARK = re.compile(r"\[@([^\[\]\n]{1,200})\]")
# Without any of these a text is one plain paragraph and needs no parser.
_MARKED_UP = re.compile(r"[*_\n\[+\-\d]")
_DEEPEST = 3
# Lists nested deeper than this are read as plain lines.
_NESTED_AT_MOST = 40


def no_notes(_words: str) -> int:
    """Leave every reference mark as it is written."""
    return 0


def parse(
    text: str, cite: Cite = no_notes, language: str = "", sources: tuple[Source, ...] = ()
) -> tuple[Passage | Listing, ...]:
    """Return a text as passages and lists in reading order, each with the given language and sources."""
    if not text.strip():
        return ()
    if not _MARKED_UP.search(text):
        return (Passage((Run(text.strip()),), language, sources),)
    reading = _Reading(cite, language, sources)
    found = tuple(reading.blocks(_parser().parse(text)))
    if reading.letters != _letters(text):  # the parser gave up on something nested too deep
        lines = (line.strip() for line in text.splitlines())
        return tuple(Passage((Run(line),), language, sources) for line in lines if line)
    return found


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def passages(
    text: str, cite: Cite = no_notes, language: str = "", sources: tuple[Source, ...] = ()
) -> tuple[Passage, ...]:
    """Return a text as passages where no list can stand: items are set with a dash or their number before them."""
    found: list[Passage] = []
    for block in parse(text, cite, language, sources):
        if isinstance(block, Passage):
            found.append(block)
            continue
        for number, item in enumerate(block.items, 1):
            sign = f"{number}. " if block.ordered and not item.level else "– "
            found.append(Passage((Run(sign), *item.passage.runs), language, sources))
    return tuple(found)


def _reference_mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  # the parser's own signature
    found = REFERENCE_MARK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("reference_mark", "", 0)
        token.content = found.group(1)
    state.pos = found.end()
    return True


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"maxNesting": _NESTED_AT_MOST}).enable(["list", "emphasis", "newline"])
    parser.inline.ruler.before("emphasis", "reference_mark", _reference_mark)
    return parser


class _Reading:
    """One pass over the tokens of a text."""

    def __init__(self, cite: Cite, language: str, sources: tuple[Source, ...]) -> None:
        self._cite = cite
        self._language = language
        self._sources = sources
        self.letters = 0

    def blocks(self, tokens: list[Token]) -> Iterator[Passage | Listing]:
        place = 0
        while place < len(tokens):
            token = tokens[place]
            if token.type in {"bullet_list_open", "ordered_list_open"}:
                end = _closing(tokens, place)
                yield from self._list(tokens[place : end + 1])
                place = end
            elif token.type == "inline":
                yield from self._lines(token)
            place += 1

    def _list(self, tokens: list[Token]) -> Iterator[Passage | Listing]:
        ordered = tokens[0].type == "ordered_list_open"
        top = tokens[0].level + 1
        given = [token.info for token in tokens if token.type == "list_item_open" and token.level == top]
        # A list that does not count from 1 keeps the numbers it was given.
        counted = [str(number) for number in range(1, len(given) + 1)]
        as_given = ordered and given not in (counted, ["1"] * len(given))
        items = tuple(self._items(tokens, numbers=as_given))
        if as_given:
            yield from (item.passage for item in items)
        else:
            yield Listing(items, ordered)

    def _items(self, tokens: list[Token], *, numbers: bool) -> Iterator[ListItem]:
        depth = -1
        lead = ""
        empty = False
        for token in tokens:
            if token.type.endswith("_list_open"):
                depth += 1
            elif token.type.endswith("_list_close"):
                depth -= 1
            elif token.type == "list_item_open":
                # The sign of an item is kept where the list itself cannot say it.
                nested_number = depth > 0 and bool(token.info)
                lead = f"{token.info}{token.markup} " if (numbers and depth == 0) or nested_number else ""
                empty = True
            elif token.type == "list_item_close":
                if empty:
                    bare = Run(f"{token.markup}" if not lead else lead.strip())
                    yield ListItem(Passage((bare,), self._language, self._sources), min(depth, _DEEPEST))
                lead, empty = "", False
            elif token.type == "inline":
                empty = False
                level = min(depth, _DEEPEST)
                yield from (ListItem(passage, level) for passage in self._lines(token, lead, broken=False))
                lead = ""

    def _lines(self, token: Token, lead: str = "", *, broken: bool = True) -> Iterator[Passage]:
        runs: list[Run] = [Run(lead)] if lead else []
        bold = italic = 0
        for child in token.children or ():
            if child.type in {"softbreak", "hardbreak"}:
                if broken:
                    yield from self._passage(runs)
                    runs = []
                else:
                    runs.append(Run(" ", bool(bold), bool(italic)))
            elif child.type in {"strong_open", "strong_close"}:
                bold += child.nesting
            elif child.type in {"em_open", "em_close"}:
                italic += child.nesting
            elif child.type == "reference_mark":
                self.letters += _letters(child.content)
                self._cited(runs, child.content, bold=bool(bold), italic=bool(italic))
            elif child.content:
                self.letters += _letters(child.content)
                runs.append(Run(child.content, bool(bold), bool(italic)))
        yield from self._passage(runs)

    def _cited(self, runs: list[Run], words: str, *, bold: bool, italic: bool) -> None:
        number = self._cite(words)
        if not number:
            runs.append(Run(f"[@{words}]", bold, italic))
        elif runs and not runs[-1].note and runs[-1].text.strip():
            before = runs.pop()
            runs.append(Run(before.text.rstrip(), before.bold, before.italic, number))
        else:
            runs.append(Run("", bold, italic, number))

    def _passage(self, runs: list[Run]) -> Iterator[Passage]:
        if any(run.text.strip() or run.note for run in runs):
            yield Passage(tuple(runs), self._language, self._sources)


def _closing(tokens: list[Token], opened: int) -> int:
    level = tokens[opened].level
    for place in range(opened + 1, len(tokens)):
        if tokens[place].nesting == -1 and tokens[place].level == level:
            return place
    return len(tokens) - 1
