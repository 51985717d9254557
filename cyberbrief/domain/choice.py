"""Closed lists of words: each choice has the name kept in the store and the word shown on screen."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """One of a closed list; the value is what is stored, `label` what is read."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make the member from its stored name and its word on screen."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def named(cls, value: str) -> Self:
        """Return the choice that is stored under this name; raises KeyError for any other."""
        for member in cls:
            if member.value == value:
                return member
        raise KeyError(value)
