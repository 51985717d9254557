"""Matching what somebody typed against a few words, letters left out allowed."""

from __future__ import annotations

import unicodedata


def folded(words: str) -> str:
    """Return words without case and accents."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def score(typed: str, words: str) -> int:
    """Return how well words match, 0 for not at all: whole beginnings first, then parts, then letters in order."""
    wanted, text = folded(typed).strip(), folded(words)
    if not wanted:
        return 1
    if text.startswith(wanted):
        return 100
    parts = text.split()
    if all(any(part.startswith(word) for part in parts) for word in wanted.split()):
        return 80
    if wanted in text:
        return 60
    letters = iter(text)
    return 20 if all(letter in letters for letter in wanted if not letter.isspace()) else 0
