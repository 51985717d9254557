"""Our own identity: the private keys by which we sign and receive, as long as they are needed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from cyberbrief.domain.desk import Card


@dataclass(frozen=True, slots=True)
class Identity:
    """Name and office of our desk, and its two private keys (32 bytes each), which no `repr` shows.

    `former` are pairs of keys, signing and receiving, that were given up, the latest first.
    """

    name: str
    office: str
    signing: bytes = field(repr=False)
    receiving: bytes = field(repr=False)
    made: datetime
    expires: date | None = None
    former: tuple[tuple[bytes, bytes], ...] = field(default=(), repr=False)

    def former_selves(self) -> tuple[Identity, ...]:
        """Return our desk as it was with the keys that it gave up."""
        return tuple(replace(self, signing=signing, receiving=key, former=()) for signing, key in self.former)

    @property
    def signing_key(self) -> Ed25519PrivateKey:
        """The key that signs."""
        return Ed25519PrivateKey.from_private_bytes(self.signing)

    @property
    def card(self) -> Card:
        """What others may know of it."""
        receiving = X25519PrivateKey.from_private_bytes(self.receiving).public_key()
        return Card(
            self.name,
            self.office,
            self.signing_key.public_key().public_bytes_raw(),
            receiving.public_bytes_raw(),
            self.made,
            self.expires,
        )
