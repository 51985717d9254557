"""Closed lists of words: each choice has the name kept in the store and the word shown on screen."""

from __future__ import annotations

from enum import Enum


class Choice(str, Enum):
    """One of a closed list; the value is what is stored, `label` what is read."""

    label: str

    def __new__(cls, value: str, label: str) -> Choice:
        """Make the member from its stored name and its word on screen."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    def __str__(self) -> str:
        return str.__str__(self)
