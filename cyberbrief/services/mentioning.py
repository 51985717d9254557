"""References as a text mentions them: those one may mention, and which one a mark means."""

from __future__ import annotations

from typing import NamedTuple, cast

from cyberbrief.compose.citation import Symbols, paragraph_words
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.reference import Reference
from cyberbrief.services.jumping import matched
from cyberbrief.services.workspace import Workspace

_LONGEST = 200


class Mentioned(NamedTuple):
    """A reference that a text can mention: the mark that does so, and what a list says of it."""

    id: RecordId
    mark: str
    title: str
    detail: str


def mentionable(workspace: Workspace) -> tuple[Mentioned, ...]:
    """Return every reference that a text can mention, as the store orders them."""
    return tuple(
        Mentioned(one.id, f"[@{words}]", words, one.title or one.body)
        for one in _references(workspace)
        if (words := _named(one))
    )


def like(offered: tuple[Mentioned, ...], typed: str, most: int = 8) -> tuple[Mentioned, ...]:
    """Return those of the references that answer to what somebody typed, the likeliest first. At once."""
    scored = [(max(matched(typed, one.title).points + 1, matched(typed, one.detail).points), one) for one in offered]
    if typed.strip():
        scored = [(score, one) for score, one in scored if score > 1]
    scored.sort(key=lambda pair: -pair[0])
    return tuple(one for _score, one in scored[:most])


def meant_by(workspace: Workspace, words: str) -> RecordId:
    """Return the reference that the words of a mark mean; "" where none answers to them."""
    found = Symbols(_references(workspace)).found(words)
    return found.id if found is not None else ""


def _references(workspace: Workspace) -> tuple[Reference, ...]:
    with workspace.store.reading() as transaction:
        return tuple(cast("list[Reference]", transaction.records.of_kind(Reference.KIND)))


def _named(reference: Reference) -> str:
    words = reference.symbol
    if reference.paragraph:
        words += f", {paragraph_words(reference.paragraph)}"
    words = " ".join(words.split())
    return "" if "[" in words or "]" in words or len(words) > _LONGEST else words
