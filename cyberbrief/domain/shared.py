"""A record as it travels between desks: what its reader may see, and nothing that says what was left out.

Withheld, empty and deleted are three things: a field that is not there was not shown (or not known to the sender), an
empty value says that the sender emptied it, and `deleted` that the record lies in the sender's bin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId


@dataclass(frozen=True, slots=True)
class SharedElement:
    """An element of a list: its id, the values shown, and what a newer minor version added."""

    id: str
    values: Mapping[str, object]
    unknown: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SharedRecord:
    """A record's values by field name, as the domain holds them; a list of elements is a tuple of `SharedElement`."""

    id: RecordId
    kind: str
    values: Mapping[str, object]
    deleted: bool = False
    unknown: Mapping[str, Plain] = field(default_factory=dict)
