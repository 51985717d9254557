"""The errors that users see: each says what happened and what to do next.

Anything that is not a `CyberBriefError` is a bug and is shown as one.
"""

from __future__ import annotations


class CyberBriefError(Exception):
    """A known problem, told in two sentences.

    `happened` states what went wrong, `remedy` what the user can do about it. Neither is ever logged, since both may
    carry words of a record.
    """

    exit_code = 3

    def __init__(self, happened: str, remedy: str) -> None:
        super().__init__(happened, remedy)
        self.happened = happened
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.happened} {self.remedy}"


class BlockedError(CyberBriefError):
    """Findings of the final check forbid what was asked; nothing was written."""

    exit_code = 1


class WrongUseError(CyberBriefError):
    """What was asked cannot be meant: a wrong id, kind, field, value or variant."""

    exit_code = 2


class RefusedError(CyberBriefError):
    """The request was understood and refused: it would damage, reveal or overwrite something."""

    exit_code = 3
