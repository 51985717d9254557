"""Opening a pack, in one order: size, decrypt, verify, judge the key, parse and validate apart, judge the names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cyberbrief.domain.desk import Card
from cyberbrief.domain.pack import Manifest, PackId, Sealing
from cyberbrief.domain.shared import Line
from cyberbrief.packs import age
from cyberbrief.packs.errors import ForeignSignatureError, NotForUsError, TooLargeError
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.packs.limits import LARGEST_FILE
from cyberbrief.packs.payload import Payload, check_size
from cyberbrief.packs.signature import verified
from cyberbrief.packs.trust import Standing, TrustBook, check_key, judged

ReadPayload = Callable[[bytes], Payload]


@dataclass(frozen=True)
class OurKeys:
    """What may open a pack: our private X25519 keys (32 bytes each), and a passphrase where one was told."""

    receiving: tuple[bytes, ...] = field(default=(), repr=False)
    passphrase: str | None = field(default=None, repr=False)


class Remark(Enum):
    """What a reader should know of a pack that is otherwise in order."""

    CAME_OPEN = "came open"  # it was closed by its issuer, and came to us unencrypted
    EXPIRED = "expired"  # its issuer said that it holds until a day that is past
    FROM_LATER = "from later"  # its issuer's clock, or somebody's story, runs ahead of ours


@dataclass(frozen=True)
class OpenedPack:
    """A pack whose signature fits, whose every field is validated, and whose signer is judged; nothing is imported."""

    id: PackId
    manifest: Manifest
    lines: tuple[Line, ...]
    standing: Standing
    remarks: tuple[Remark, ...]

    @property
    def signer(self) -> Card:
        """The card by which the desk that signed names itself; how far it is believed, `standing` says."""
        return self.manifest.issuer


def open_pack(data: bytes, keys: OurKeys, book: TrustBook, today: date, read: ReadPayload) -> OpenedPack:
    """Open the bytes of a pack's file; `read` is `apart.reading(progress)`, or `read_payload` where that was done.

    Raises:
        PackRefusedError: whatever stands against it, each reason its own kind, with what to do.
        CancelledError: `read` was told to stop.
    """
    if len(data) > LARGEST_FILE:
        raise TooLargeError(LARGEST_FILE)
    closed = age.is_closed(data)
    signed = verified(_decrypted(data, keys) if closed else data)
    check_key(signed.key, book, today)
    check_size(signed.payload)
    payload = read(signed.payload)
    manifest = payload.manifest
    if manifest.issuer.signing != signed.key:
        raise ForeignSignatureError
    _check_addressed(manifest, book.own)
    standing = judged(manifest.issuer, book, today)
    return OpenedPack(payload.id, manifest, payload.lines, standing, tuple(_remarks(manifest, today, closed=closed)))


def needs_passphrase(data: bytes) -> bool:
    """Tell whether a file is a pack that a passphrase opens.

    Raises:
        PackRefusedError: as `open_pack`, as far as can be told without a key.
    """
    if len(data) > LARGEST_FILE:
        raise TooLargeError(LARGEST_FILE)
    return age.is_closed(data) and age.needs_passphrase(data)


def _decrypted(data: bytes, keys: OurKeys) -> bytes:
    if keys.passphrase is not None and age.needs_passphrase(data):
        return age.opened_with_passphrase(data, keys.passphrase)
    return age.opened_with_keys(data, keys.receiving)


def _check_addressed(manifest: Manifest, own: Card | None) -> None:
    """Refuse what was signed for other readers and handed on to us, as if it had been meant for us."""
    if manifest.sealing is not Sealing.RECIPIENTS or (own is not None and own.signing == manifest.issuer.signing):
        return
    whole = None if own is None else fingerprint(own)
    if all(desk.fingerprint != whole for desk in manifest.recipients):
        raise NotForUsError


def _remarks(manifest: Manifest, today: date, *, closed: bool) -> list[Remark]:
    remarks = []
    if not closed and manifest.sealing is not Sealing.OPEN:
        remarks.append(Remark.CAME_OPEN)
    if manifest.expires is not None and manifest.expires < today:
        remarks.append(Remark.EXPIRED)
    if (manifest.created.date() - today).days > 1:  # a day apart is the other side of the world
        remarks.append(Remark.FROM_LATER)
    return remarks
