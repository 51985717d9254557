"""One way to the data key: what wraps it, and everything needed to try."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from cyberbrief.domain.canonical import canonical
from cyberbrief.vault.keys import (
    SALT_BYTES,
    Argon2Cost,
    DataKey,
    Wrapped,
    passphrase_key,
    random_secret_key,
    unwrap,
)

_SLOW_METHOD: Final = "argon2id"
_RANDOM_METHOD: Final = "hkdf-sha256"


class SlotKind(StrEnum):
    """Who may open a store."""

    PASSPHRASE = "passphrase"  # noqa: S105  # the kind, not one
    RECOVERY = "recovery"
    DEVICE = "device"


@dataclass(frozen=True)
class Slot:
    """The data key under one wrapping key; `cost` is there for passphrases alone."""

    kind: SlotKind
    salt: bytes
    cost: Argon2Cost | None
    wrapped: Wrapped

    def parameters(self) -> dict[str, Any]:
        """Return how the wrapping key is derived, as the header records it."""
        return _parameters(self.salt, self.cost)

    def open_with_passphrase(self, passphrase: str, store_id: str) -> DataKey | None:
        """Return the data key, or None when this passphrase does not open the slot.

        Raises:
            UnusablePassphraseError, NotEnoughMemoryError: as `keys.passphrase_key`.
        """
        if self.cost is None:
            return None
        key = passphrase_key(passphrase, self.salt, self.cost)
        return unwrap(self.wrapped, key, _bound(store_id, self.kind, self.salt, self.cost))

    def open_with_secret(self, secret: bytes, store_id: str) -> DataKey | None:
        """Return the data key, or None when this secret does not open the slot."""
        key = random_secret_key(secret, self.salt, self.kind)
        return unwrap(self.wrapped, key, _bound(store_id, self.kind, self.salt, self.cost))


def passphrase_slot(data_key: DataKey, store_id: str, passphrase: str, cost: Argon2Cost) -> Slot:
    """Wrap the data key under a passphrase.

    Raises:
        UnusablePassphraseError, NotEnoughMemoryError: as `keys.passphrase_key`.
    """
    salt = secrets.token_bytes(SALT_BYTES)
    key = passphrase_key(passphrase, salt, cost)
    kind = SlotKind.PASSPHRASE
    return Slot(kind, salt, cost, data_key.wrap(key, _bound(store_id, kind, salt, cost)))


def secret_slot(data_key: DataKey, store_id: str, kind: SlotKind, secret: bytes) -> Slot:
    """Wrap the data key under a secret that is random already."""
    salt = secrets.token_bytes(SALT_BYTES)
    key = random_secret_key(secret, salt, kind)
    return Slot(kind, salt, None, data_key.wrap(key, _bound(store_id, kind, salt, None)))


def _parameters(salt: bytes, cost: Argon2Cost | None) -> dict[str, Any]:
    if cost is None:
        return {"method": _RANDOM_METHOD, "salt": salt.hex()}
    return {
        "method": _SLOW_METHOD,
        "salt": salt.hex(),
        "memory_kib": cost.memory_kib,
        "iterations": cost.iterations,
        "lanes": cost.lanes,
    }


def _bound(store_id: str, kind: SlotKind, salt: bytes, cost: Argon2Cost | None) -> bytes:
    """Return what the wrapped key is tied to: this store, this kind and these parameters, no other."""
    return canonical({"store": store_id, "kind": kind, "parameters": _parameters(salt, cost)})
