"""What differs between two texts: word by word, and sign by sign where a script puts no spaces between words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from typing import NamedTuple

# Chinese, Japanese kana, and the wide signs that go with them; each is a word of its own.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"(\s*)([{_UNSPACED}]|[^\W{_UNSPACED}]+|[^\w\s]|$)")
_MOST_PAIRS = 6_000_000  # words of one text times words of the other, above which only the middle is told as a whole


class Change(Enum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Some words, with the space before them, and what became of them."""

    text: str
    change: Change


class _Token(NamedTuple):
    space: str
    word: str
    first: bool = False

    @property
    def key(self) -> tuple[str, bool, str]:
        """What is compared: a line that was broken is a change, a second blank is none."""
        return "".join(sign for sign in self.space if sign == "\n"), self.first or bool(self.space), self.word

    @property
    def text(self) -> str:
        """The word as it stood."""
        return self.space + self.word


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of both texts in reading order; what was replaced stands before what replaced it.

    Without what was added the pieces are the text before, save for the width of its blanks; without what was removed
    they are the text after, character for character.
    """
    if before == after:
        return (Piece(after, Change.SAME),) if after else ()
    old, new = _tokens(before), _tokens(after)
    pieces = tuple(_joined(_pieces(old, new)))
    if any(piece.change is not Change.SAME for piece in pieces):
        return pieces
    return Piece(before, Change.REMOVED), Piece(after, Change.ADDED)  # the blanks alone differ


def words_in(pieces: Sequence[Piece], change: Change) -> int:
    """Return how many words among the pieces were added, or removed."""
    return sum(
        1 for piece in pieces if piece.change is change for token in _tokens(piece.text) if re.match(r"\w", token.word)
    )


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, each with the blanks before it; joined they are the text again."""
    return tuple(token.text for token in _tokens(text))


def _tokens(text: str) -> list[_Token]:
    found = [_Token(match.group(1), match.group(2), not match.start()) for match in _TOKEN.finditer(text)]
    return [token for token in found if token.text]


def _pieces(old: Sequence[_Token], new: Sequence[_Token]) -> Iterator[Piece]:
    first = 0
    while first < min(len(old), len(new)) and old[first].key == new[first].key:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last].key == new[-1 - last].key:
        last += 1
    yield Piece(_text(new[:first]), Change.SAME)
    yield from _middle(old[first : len(old) - last], new[first : len(new) - last])
    yield from _same(old[len(old) - last :], new[len(new) - last :])


def _middle(old: Sequence[_Token], new: Sequence[_Token]) -> Iterator[Piece]:
    if len(old) * len(new) > _MOST_PAIRS:
        yield Piece(_text(old), Change.REMOVED)
        yield Piece(_text(new), Change.ADDED)
        return
    matcher = SequenceMatcher(None, [token.key for token in old], [token.key for token in new], autojunk=False)
    for act, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if act == "equal":
            yield from _same(old[old_from:old_to], new[new_from:new_to])
        else:
            yield Piece(_text(old[old_from:old_to]), Change.REMOVED)
            yield Piece(_text(new[new_from:new_to]), Change.ADDED)


def _same(old: Sequence[_Token], new: Sequence[_Token]) -> Iterator[Piece]:
    """Yield what stayed; where it now begins the text, the blank that parted it from what is gone went as well."""
    if old and old[0].space and not new[0].space:
        yield Piece(old[0].space, Change.REMOVED)
    yield Piece(_text(new), Change.SAME)


def _text(tokens: Sequence[_Token]) -> str:
    return "".join(token.text for token in tokens)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join neighbours that became the same, and leave out what is empty."""
    held: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if held is not None and held.change is piece.change:
            held = Piece(held.text + piece.text, held.change)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
