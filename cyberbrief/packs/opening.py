"""Opening a pack, in one order: size, decrypt, verify, judge the key, parse and validate apart, judge the names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from cyberbrief.domain.desk import Card
from cyberbrief.domain.pack import Manifest, PackId, Remark, Sealing, TakenPack
from cyberbrief.domain.shared import Line
from cyberbrief.packs import age
from cyberbrief.packs.errors import ForeignSignatureError, NotForUsError, TooLargeError
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.packs.freshness import beside, of_itself
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.limits import LARGEST_FILE
from cyberbrief.packs.payload import Payload, check_size
from cyberbrief.packs.signature import verified
from cyberbrief.packs.trust import Standing, TrustBook, check_key, judged

ReadPayload = Callable[[bytes], Payload]


@dataclass(frozen=True)
class OurKeys:
    """What may open a pack: our private X25519 keys and the fingerprints they go by; a passphrase, if one was told."""

    receiving: tuple[bytes, ...] = field(default=(), repr=False)
    passphrase: str | None = field(default=None, repr=False)
    fingerprints: frozenset[str] = frozenset()

    @classmethod
    def of(cls, identity: Identity | None, passphrase: str | None = None) -> OurKeys:
        """Return the keys of our desk, those it gave up included: what was addressed to them still opens."""
        ours = () if identity is None else (identity, *identity.former_selves())
        fingerprints = frozenset(fingerprint(each.card) for each in ours)
        return cls(tuple(each.receiving for each in ours), passphrase, fingerprints)


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


def open_pack(
    data: bytes, keys: OurKeys, book: TrustBook, today: date, read: ReadPayload, taken: Sequence[TakenPack] = ()
) -> OpenedPack:
    """Open the bytes of a pack's file; `taken` are the packs imported before.

    `read` is `apart.reading(progress)`; `payload.read_payload` reads in this process, for tests.

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
    addressed = _is_addressed(manifest, keys, book.own)
    if not addressed and book.own is not None:
        raise NotForUsError
    standing = judged(manifest.issuer, book, today)
    missing = () if addressed else (Remark.NOT_FOR_US,)
    remarks = (*missing, *of_itself(manifest, today, closed=closed), *beside(payload.id, manifest, taken))
    return OpenedPack(payload.id, manifest, payload.lines, standing, remarks)


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


def _is_addressed(manifest: Manifest, keys: OurKeys, own: Card | None) -> bool:
    """Tell whether a pack was signed for us: not for other readers, one of whom handed it on as if it had been."""
    if manifest.sealing is not Sealing.RECIPIENTS or (own is not None and own.signing == manifest.issuer.signing):
        return True
    ours = keys.fingerprints if own is None else keys.fingerprints | {fingerprint(own)}
    return any(desk.fingerprint in ours for desk in manifest.recipients)
