"""Making a pack: write the payload, sign it, close it; what leaves was read once by our own reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cyberbrief.domain.desk import Card
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.pack import Manifest, Recipient, Sealing
from cyberbrief.domain.shared import Line
from cyberbrief.packs import age
from cyberbrief.packs.errors import TooManyRecipientsError, must_be_closed, nobody_named
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.limits import MOST_RECIPIENTS
from cyberbrief.packs.payload import Payload, write_payload
from cyberbrief.packs.signature import enveloped

SUFFIX = ".cbpack"


@dataclass(frozen=True)
class ToDesks:
    """Close a pack for named desks. Our own key opens it only where our own card is among them."""

    cards: Sequence[Card]


@dataclass(frozen=True)
class WithPassphrase:
    """Close a pack with a passphrase that its readers are told by another way."""

    passphrase: str

    def __repr__(self) -> str:
        return "WithPassphrase(hidden)"


@dataclass(frozen=True)
class Unencrypted:
    """Leave a pack open, as the user expressly asked; only the lowest marking allows it."""


Closing = ToDesks | WithPassphrase | Unencrypted


@dataclass(frozen=True)
class SealedPack:
    """The bytes of a pack's file, and what its reader will find in them."""

    data: bytes
    payload: Payload


def seal_pack(manifest: Manifest, lines: Sequence[Line], signer: Identity, closing: Closing) -> SealedPack:
    """Return the file of a pack; issuer, sealing, recipients and counts of the manifest are set here.

    Raises:
        NotSealableError: nobody is named, or the marking forbids to leave it open.
        PackRefusedError: no reader would take it, each reason its own kind.
    """
    said = replace(manifest, issuer=signer.card, sealing=_sealing(manifest, closing), recipients=recipients_of(closing))
    data, payload = write_payload(said, lines)
    envelope = enveloped(signer.signing_key, data)
    if isinstance(closing, ToDesks):
        return SealedPack(age.close_for(envelope, [card.receiving for card in closing.cards]), payload)
    if isinstance(closing, WithPassphrase):
        return SealedPack(age.close_with(envelope, closing.passphrase), payload)
    return SealedPack(envelope, payload)


def _sealing(manifest: Manifest, closing: Closing) -> Sealing:
    if isinstance(closing, ToDesks):
        return Sealing.RECIPIENTS
    if isinstance(closing, WithPassphrase):
        return Sealing.PASSPHRASE
    scheme = SCHEMES[manifest.marking.scheme]
    if scheme.rank(manifest.marking.level) or manifest.marking.caveats:
        raise must_be_closed(scheme.level(manifest.marking.level).name)
    return Sealing.OPEN


def recipients_of(closing: Closing) -> tuple[Recipient, ...]:
    """Return the desks that a manifest names.

    Raises:
        NotSealableError, TooManyRecipientsError: there are none, or too many.
    """
    if not isinstance(closing, ToDesks):
        return ()
    if not closing.cards:
        raise nobody_named()
    if len(closing.cards) > MOST_RECIPIENTS:
        raise TooManyRecipientsError(MOST_RECIPIENTS)
    return tuple(Recipient(card.name, card.office, fingerprint(card)) for card in closing.cards)
