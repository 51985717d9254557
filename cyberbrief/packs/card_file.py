"""The card of a desk as a file: one line of canonical JSON, signed by the key that it names.

The signature shows that nobody changed the card after it was made; that the desk is who it says, only comparing the
fingerprint over another way shows.
"""

from __future__ import annotations

import base64
from typing import Final

from cyberbrief.domain.canonical import canonical, read_canonical
from cyberbrief.domain.desk import Card
from cyberbrief.domain.plain import Plain
from cyberbrief.packs.card import card_from_plain, plain_card
from cyberbrief.packs.errors import ForgedCardError, NewerCardError, NotACardError
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.limits import LARGEST_CARD
from cyberbrief.packs.signature import CARD_TYPE, fits, from_base64, sign
from cyberbrief.packs.version import MAJOR, version_of, written_version

SUFFIX: Final = ".cbcard"
FORMAT: Final = "cyberbrief-card"


def write_card(identity: Identity) -> bytes:
    """Return the card of our desk, signed with its own key.

    Raises:
        HiddenSignsError, NotACardError: a name that no reader would take.
    """
    body: dict[str, Plain] = {"format": FORMAT, "version": written_version(0), **plain_card(identity.card)}
    signature = sign(identity.signing_key, CARD_TYPE, canonical(body))
    data = canonical({**body, "signature": base64.b64encode(signature).decode("ascii")}) + b"\n"
    read_card(data)
    return data


def read_card(data: bytes) -> Card:
    """Return the card of a desk once it is whole and signed by its own key.

    Raises:
        NotACardError, ForgedCardError, NewerCardError, HiddenSignsError: it is not, each in its way.
    """
    try:
        if len(data) > LARGEST_CARD:
            raise NotACardError
        framed = read_canonical(data.removesuffix(b"\n"))
    except ValueError:
        raise NotACardError from None
    if not isinstance(framed, dict) or framed.get("format") != FORMAT:
        raise NotACardError
    major, _ = version_of(framed.get("version")) or (0, 0)
    if major > MAJOR:
        raise NewerCardError(str(framed["version"]))
    given = framed.pop("signature", None)
    card = card_from_plain(framed)
    if card is None or not isinstance(given, str) or major != MAJOR:
        raise NotACardError
    signature = from_base64(given.encode("ascii", "replace"))
    if signature is None:
        raise NotACardError
    if not fits(card.signing, CARD_TYPE, canonical(framed), signature):
        raise ForgedCardError
    return card
