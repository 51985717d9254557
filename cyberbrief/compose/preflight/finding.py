"""A finding of the final check: what is wrong, where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from cyberbrief.compose.composition import Composition
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.scope import Scope
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.record import RecordId

# These print the outline as it stands; the others arrange what is in it.
AS_OUTLINED = frozenset({"full", "delegation"})


class Severity(Enum):
    """What a finding forbids: an error clearing and a final export, a warning and a note nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `phrase` is what may be accepted by name; a finding that blocks export blocks drafts too."""

    severity: Severity
    rule: str
    record: RecordId
    field: str
    element: str
    sentence: str
    remedy: str
    blocks_export: bool = False
    phrase: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules are asked of: full materials, the variant, what was composed of them, and the instant."""

    materials: Materials
    variant: Variant
    composition: Composition
    now: datetime

    @property
    def scope(self) -> Scope:
        """What the brief is about, seen from the desk."""
        return Scope(self.materials)


def warning(  # what a finding consists of
    rule: str, record: RecordId, field: str, sentence: str, remedy: str, element: str = ""
) -> Finding:
    """Return a finding that blocks nothing."""
    return Finding(Severity.WARNING, rule, record, field, element, sentence, remedy)


def error(  # the same
    rule: str, record: RecordId, field: str, sentence: str, remedy: str, element: str = ""
) -> Finding:
    """Return a finding that blocks clearing and a final export, and no draft."""
    return Finding(Severity.ERROR, rule, record, field, element, sentence, remedy)


def note(  # the same
    rule: str, record: RecordId, field: str, sentence: str, remedy: str, element: str = ""
) -> Finding:
    """Return a finding that is good to know."""
    return Finding(Severity.NOTE, rule, record, field, element, sentence, remedy)


def named(title: str) -> str:
    """Return a record's title in quotation marks, shortened where it is long."""
    longest = 60
    words = " ".join(title.split())
    return f"“{words if len(words) <= longest else words[: longest - 1] + '…'}”"
