"""Matching what somebody typed against a few words of the program, in the language of the window."""

from __future__ import annotations

from cyberbrief.services.jumping import Match, matched

__all__ = ["Match", "matched", "score"]


def score(typed: str, words: str) -> int:
    """Return how well words match, 0 for not at all: whole beginnings first, then parts, then letters in order."""
    return matched(typed, words).points
