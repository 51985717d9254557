"""Marks: the names by which the paragraphs of an exported file are known again when it comes back.

A mark says nothing to whoever finds it: the first half is drawn by lot for each file, the second hides the place of the
paragraph in it. The store keeps what each stands for.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode
from dataclasses import dataclass
from typing import Final

from cyberbrief.domain.record import RecordId

PREFIX: Final = "_cb_"
TOKEN_BYTES: Final = 10
TAG_LETTERS: Final = TOKEN_BYTES * 8 // 5
_FORM: Final = re.compile(rf"{PREFIX}([a-z2-7]{{{TAG_LETTERS}}})([a-z2-7]{{{TAG_LETTERS}}})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Held:
    """Words of a record inside a block: whose field, which paragraph of it, and from where to where they stand.

    `paragraph` counts the field's paragraphs and list items from 0. It is -1 where the block says the field in words
    that are not its own, such as a date; then `start` and `end` are 0.
    """

    record: RecordId
    field: str
    element: str = ""
    paragraph: int = -1
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """One marked paragraph as it was exported: the mark, all its words, and which of them are a record's."""

    mark: str
    text: str
    held: tuple[Held, ...]

    @property
    def digest(self) -> str:
        """The digest of the words."""
        return digest_of(self.text)


def digest_of(text: str) -> str:
    """Return the digest by which the words of a block are compared."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def token_of(drawn: bytes) -> str:
    """Return random bytes as the half of a mark that tells one file from every other."""
    return b32encode(drawn).decode().lower()


def mark_of(token: str, key: bytes, place: int) -> str:
    """Return the mark of the paragraph at a place (from 0) in the file of a token; a bookmark's 40 letters suffice."""
    drawn = hashlib.blake2b(place.to_bytes(8, "big"), key=key, digest_size=TOKEN_BYTES)
    return joined(token, token_of(drawn.digest()))


def joined(token: str, tag: str) -> str:
    """Return a mark of its two halves."""
    return f"{PREFIX}{token}{tag}"


def token_in(mark: str) -> str:
    """Return the token of a mark, or nothing where the name is no mark of ours."""
    found = _FORM.fullmatch(mark)
    return found.group(1).lower() if found else ""
