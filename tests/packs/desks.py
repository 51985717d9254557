"""Desks and packs for tests: identities made from their names, and records as they travel."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from cyberbrief.domain.desk import KnownDesk
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.pack import Manifest, TakenPack
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.opening import OpenedPack, OurKeys, open_pack
from cyberbrief.packs.payload import read_payload
from cyberbrief.packs.record_line import fields_of
from cyberbrief.packs.sealing import Closing, SealedPack, ToDesks, Unencrypted, seal_pack
from cyberbrief.packs.trust import TrustBook
from tests.builders import filled

MADE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def identity(name: str, office: str = "Ministry of Foreign Affairs, Arandia", **more: Any) -> Identity:
    """Return the same keys for the same name and office, and others for others."""
    seed = hashlib.sha512(f"{name}/{office}".encode()).digest()
    return Identity(name, office, seed[:32], seed[32:], MADE, **more)


US = identity("Cyber desk")
PARTNER = identity("Digital affairs unit", "Foreign Ministry of Brennia")
OTHER = identity("Division for cyber policy", "Ministry of External Relations, Corvia")


def known(*desks: Identity, verified: bool = True) -> tuple[KnownDesk, ...]:
    """Return the desks as a trust book has them."""
    return tuple(KnownDesk(desk.card, verified=MADE if verified else None) for desk in desks)


def book(*desks: Identity, own: Identity = US, verified: bool = True) -> TrustBook:
    """Return a trust book of desks."""
    return TrustBook(known(*desks, verified=verified), own.card)


def shared(record: Record, **unknown: Plain) -> SharedRecord:
    """Return a whole record as it travels to a colleague of its own desk."""
    return SharedRecord(record.id, record.KIND, _values(record), unknown=unknown)


def _values(holder: Record | Element) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, field in fields_of(type(holder)).items():
        value = getattr(holder, name)
        if field.element is not None:
            value = tuple(SharedElement(item.id, _values(item)) for item in value)
        values[name] = value
    return values


def every_kind() -> tuple[Line, ...]:
    """Return a record of each kind with every text filled."""
    return tuple(Line("", (), shared(filled(kind))) for kind in KINDS.values())


def manifest(**more: Any) -> Manifest:
    """Return a manifest for one's own desk, which every field may reach."""
    return replace(Manifest(title="Norms", issuer=PARTNER.card, created=MADE, audience=Reach.DESK), **more)


def sealed(
    lines: Sequence[Line] = (), closing: Closing | None = None, signer: Identity = PARTNER, **more: Any
) -> SealedPack:
    """Return a pack from the partner to us, unless said otherwise."""
    return seal_pack(manifest(**more), lines or every_kind(), signer, closing or ToDesks([US.card]))


def opened(
    data: bytes, trusted: TrustBook | None = None, passphrase: str | None = None, taken: Sequence[TakenPack] = ()
) -> OpenedPack:
    """Open a pack as our desk, in this process."""
    return open_pack(data, OurKeys.of(US, passphrase), trusted or book(PARTNER), TODAY, read_payload, taken)


def taken(pack: SealedPack) -> TakenPack:
    """Return a pack as one that was imported before."""
    said = pack.payload.manifest
    return TakenPack(pack.payload.id, said.issuer.signing, said.created, said.marking, said.supersedes)


OPEN = Unencrypted()
