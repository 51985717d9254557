"""A card as JSON values and back: in the file of a card, and in the manifest of every pack."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Final

from cyberbrief.domain.desk import KEY_BYTES, LONGEST_NAME, Card
from cyberbrief.domain.plain import Plain
from cyberbrief.packs.bech32 import AGE_PUBLIC, decoded, encoded
from cyberbrief.packs.errors import HiddenSignsError
from cyberbrief.packs.names import is_plain

_IN_ORDER: Final = ("name", "office", "signing", "receiving", "made", "expires")
PARTS: Final = frozenset(_IN_ORDER)
_KEY: Final = re.compile(r"[0-9a-f]{64}")


def plain_card(card: Card) -> dict[str, Plain]:
    """Return a card as JSON values."""
    return {
        "name": card.name,
        "office": card.office,
        "signing": card.signing.hex(),
        "receiving": encoded(AGE_PUBLIC, card.receiving),
        "made": card.made.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "expires": card.expires.isoformat() if card.expires else None,
    }


def card_from_plain(plain: object) -> Card | None:
    """Return the card that JSON values tell, or None where they are none; more names than ours are no fault.

    Raises:
        HiddenSignsError: its name holds signs that nobody sees.
    """
    try:
        card = _card(plain) if isinstance(plain, Mapping) else None
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    if card is not None and not (is_plain(card.name) and is_plain(card.office)):
        raise HiddenSignsError
    return card


def _card(plain: Mapping[str, object]) -> Card | None:
    name, office, signing, receiving, made, expires = (plain[part] for part in _IN_ORDER)
    if not (isinstance(name, str) and isinstance(office, str) and isinstance(signing, str)):
        return None
    if not (isinstance(receiving, str) and isinstance(made, str) and isinstance(expires, str | None)):
        return None
    if not name.strip() or max(len(name), len(office)) > LONGEST_NAME or _KEY.fullmatch(signing) is None:
        return None
    key, instant = decoded(AGE_PUBLIC, receiving), datetime.fromisoformat(made)
    if len(key) != KEY_BYTES or instant.tzinfo is None:
        return None
    day = None if expires is None else date.fromisoformat(expires)
    return Card(name, office, bytes.fromhex(signing), key, instant.astimezone(UTC), day)
