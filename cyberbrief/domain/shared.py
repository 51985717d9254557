"""A record as it travels between desks: what its reader may see, and nothing that says what was left out.

Withheld, empty and deleted are three things: a field that is not there was not shown (or not known to the sender), an
empty value says that the sender emptied it, and `deleted` that the record lies in the sender's bin. With the elements
of a list it is the same: one that is not there was not shown, and one that is gone is sent as `deleted`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId


@dataclass(frozen=True, slots=True)
class SharedElement:
    """An element of a list: its id, the values shown, and what a newer minor version added.

    Its values always name the field by which its reach is decided (a step its kind): without it nobody could tell who
    may see the others. One that is `deleted` has no values; it is sent to whom it had been shown.
    """

    id: str
    values: Mapping[str, object]
    deleted: bool = False
    unknown: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SharedRecord:
    """A record's values by field name, as the domain holds them; a list of elements is a tuple of `SharedElement`."""

    id: RecordId
    kind: str
    values: Mapping[str, object]
    deleted: bool = False
    unknown: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """A record as one line carried it: `id` is the hash of the line, `parents` those of the lines it was written on.

    The parents are what tells of which state the sender's is a change; a line that was never sent or received before
    has none. `unknown` is what a newer minor version said of the line itself.
    """

    id: str
    parents: tuple[str, ...]
    record: SharedRecord
    unknown: Mapping[str, Plain] = field(default_factory=dict)
