"""What a pack says of itself: who issued it, to whom, under which marking, and from what its lines came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.desk import Card
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reach import Reach

LineId = str  # SHA-256 of a record's line as it was sent, 64 hex digits
PackId = str  # SHA-256 of a pack's signed bytes, 64 hex digits


class Sealing(Choice):
    """How a pack is closed on its way."""

    RECIPIENTS = "recipients", "For named desks"
    PASSPHRASE = "passphrase", "With a passphrase"
    OPEN = "open", "Not encrypted"


@dataclass(frozen=True, slots=True)
class PackMarking:
    """The marking of a whole pack: scheme and level by key, and caveats."""

    scheme: str = "plain"
    level: str = ""
    caveats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipient:
    """A desk that a pack is for, by name and by the fingerprint of its keys (64 hex digits)."""

    name: str
    office: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The first line of a pack: everything that is said of the whole.

    `audience` is the circle that the fields were chosen for; `lineage` names, for lines exchanged with these readers
    before, the lines that each came from, so that two desks find the last revision they have in common.
    """

    title: str
    issuer: Card
    created: datetime
    audience: Reach = Reach.PARTNERS
    marking: PackMarking = PackMarking()
    sealing: Sealing = Sealing.RECIPIENTS
    recipients: tuple[Recipient, ...] = ()
    releasable_to: tuple[str, ...] = ()
    expires: date | None = None
    updates: PackId = ""
    """The pack whose records these change; only what changed is here."""
    supersedes: PackId = ""
    """The pack in whose place this one stands, whole."""
    counts: Mapping[str, int] = field(default_factory=dict)
    lineage: Mapping[LineId, tuple[LineId, ...]] = field(default_factory=dict)
    minor: int = 0
    unknown: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakenPack:
    """A pack that was imported before, as far as a later one is compared with it; `issuer` is the signing key."""

    id: PackId
    issuer: bytes
    created: datetime
    marking: PackMarking = PackMarking()
    supersedes: PackId = ""


class Remark(Choice):
    """What a reader should know of a pack that is otherwise in order."""

    NOT_FOR_US = "not_for_us", "It was addressed to other desks, and yours has no identity by which it could be named."
    CAME_OPEN = "came_open", "It came unencrypted though its issuer had closed it: others may have read it."
    EXPIRED = "expired", "Its issuer said that it holds until a day that is past."
    FROM_LATER = "from_later", "It is dated later than today: one of the two clocks is wrong."
    TAKEN_BEFORE = "taken_before", "You imported this very pack before: only what was left out then can be new."
    OLDER = "older", "You imported a later pack of this desk: what that one says is not undone."
    MARKED_LOWER = "marked_lower", "It is marked lower than the pack that it follows: ask the desk whether it meant to."
