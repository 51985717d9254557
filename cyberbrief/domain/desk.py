"""A desk as others know it: the card that it hands out, and what we know of its keys.

A name is a claim; a desk *is* its pair of keys. What may follow from a card is decided in `packs/trust.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from cyberbrief.domain.choice import Choice

KEY_BYTES = 32
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Card:
    """Who a desk says it is, and its public keys: Ed25519 for signing, X25519 for receiving."""

    name: str
    office: str
    signing: bytes
    receiving: bytes
    made: datetime
    expires: date | None = None

    @property
    def title(self) -> str:
        """The desk in one line."""
        return f"{self.name}, {self.office}" if self.office else self.name


class TrustState(Choice):
    """How far the words of a desk may be taken for its own."""

    UNKNOWN = "unknown", "Unknown"
    UNVERIFIED = "unverified", "Not verified yet"
    VERIFIED = "verified", "Verified"
    REVOKED = "revoked", "Revoked"
    EXPIRED = "expired", "Expired"


@dataclass(frozen=True, slots=True)
class KnownDesk:
    """A desk in the trust book: its card, and when its fingerprint was compared or its key given up."""

    card: Card
    verified: datetime | None = None
    revoked: datetime | None = None

    def state(self, on: date) -> TrustState:
        """Return how the desk stands on a day; what was revoked stays so, verified or not."""
        if self.revoked is not None:
            return TrustState.REVOKED
        if self.card.expires is not None and self.card.expires < on:
            return TrustState.EXPIRED
        return TrustState.UNVERIFIED if self.verified is None else TrustState.VERIFIED
