"""How a document stands at the moment it leaves: draft or cleared, who drafted it, which copy it is.

It is no part of the tree, so that the digest of what was cleared does not change with the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cyberbrief.compose.dates import day


@dataclass(frozen=True, slots=True)
class ClearanceLine:
    """One office of the chain as printed: what it said, by whom and when."""

    office: str
    words: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true of a document at the moment it leaves: draft or cleared, who drafted it, when."""

    draft: bool
    drafted_on: date
    drafter: str = ""
    office: str = ""
    telephone: str = ""
    clearances: tuple[ClearanceLine, ...] = ()
    copy: int = 0
    copies: int = 0

    DRAFT: ClassVar[str] = "DRAFT"

    @property
    def copy_words(self) -> str:
        """Which of how many copies this is, or nothing where copies are not counted."""
        return f"Copy {self.copy} of {self.copies}" if self.copies else ""

    def number_words(self, reference_number: str) -> str:
        """The reference number and the number of the copy, as they stand beside DRAFT."""
        return " · ".join(filter(None, (reference_number.strip(), self.copy_words)))

    @property
    def foot_words(self) -> str:
        """Who drafted it and when, as it stands at the foot of each page."""
        drafted = day(self.drafted_on)
        who = ", ".join(filter(None, (self.drafter, self.office, self.telephone)))
        return f"Drafted: {who}, {drafted}" if self.drafter else ", ".join(filter(None, (who, drafted)))
