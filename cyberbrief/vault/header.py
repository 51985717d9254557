"""The bytes of a key file: what a header holds, how it is sealed, and when it is believed.

A file is one line of canonical JSON with three parts: `header`, its authentication code `code` (HMAC-SHA256
under a key derived from the data key), and `checksum` (SHA-256 over everything else). The frame with its
checksum stays the same in later versions, so that an older program can tell a newer header from a damaged
one.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import Any, Final

from cyberbrief.domain.canonical import canonical, read_canonical
from cyberbrief.vault.keys import NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES, Argon2Cost, DataKey, Wrapped
from cyberbrief.vault.slot import Slot, SlotKind

FORMAT: Final = "cyberbrief-key"
VERSION: Final = 1
_ID_FORM: Final = re.compile(r"[0-9A-Za-z-]{1,64}")
_MOST_GENERATIONS: Final = 1 << 48
_CODE_PURPOSE: Final = "header authentication"


class DamageError(ValueError):
    """The bytes are not a header as the program writes it."""


class NewerVersionError(ValueError):
    """The bytes are intact and of a later version."""


@dataclass(frozen=True)
class Header:
    """Which store, which edition of the header, and the slots that open it."""

    store_id: str
    generation: int
    slots: tuple[Slot, ...]

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of a kind, if the header has it."""
        return next((slot for slot in self.slots if slot.kind is kind), None)


@dataclass(frozen=True)
class SealedHeader:
    """A header as it came from its bytes, intact but not yet believed."""

    header: Header
    code: bytes
    data: bytes

    def is_authentic(self, data_key: DataKey) -> bool:
        """Tell whether whoever wrote this header had the data key."""
        return hmac.compare_digest(self.code, _code(_body(self.header), self.header.store_id, data_key))


def seal(header: Header, data_key: DataKey) -> SealedHeader:
    """Authenticate a header and return it with its bytes, which are read once to be sure that they can be.

    Raises:
        DamageError: a bug; the header holds what its reader would refuse.
    """
    body = _body(header)
    return parse(_data(body, _code(body, header.store_id, data_key)))


def parse(data: bytes) -> SealedHeader:
    """Read the bytes of a key file; the result is intact, and believed only once `is_authentic` says so.

    Raises:
        DamageError: any bytes that `seal` would not have written, absurd costs included.
        NewerVersionError: a later version of the program wrote them.
    """
    body, code = _unframe(data)
    try:
        if body["format"] != FORMAT:
            raise DamageError("another format")
        if type(body["version"]) is int and body["version"] > VERSION:
            raise NewerVersionError
        header = _header(body)
    except (KeyError, TypeError, AttributeError) as error:
        raise DamageError("a part is missing or of the wrong type") from error
    # Whatever was not read, or is spelt otherwise (a part too many, capital hex digits), shows here.
    if _data(_body(header), code) != data:
        raise DamageError("not as written")
    return SealedHeader(header, code, data)


def _unframe(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return body and code once the checksum is right; holds for every version."""
    if not data.endswith(b"\n"):
        raise DamageError("cut off")
    try:
        framed = read_canonical(data[:-1])
        checksum = framed.pop("checksum")
        body, code = framed["header"], bytes.fromhex(framed["code"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamageError("no frame") from error
    if _checksum(framed) != checksum:
        raise DamageError("checksum")
    if not isinstance(body, dict):
        raise DamageError("no header in the frame")
    return body, code


def _body(header: Header) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "store": header.store_id,
        "generation": header.generation,
        "slots": [
            {
                "kind": slot.kind.value,
                "parameters": slot.parameters(),
                "nonce": slot.wrapped.nonce.hex(),
                "wrapped": slot.wrapped.ciphertext.hex(),
            }
            for slot in header.slots
        ],
    }


def _data(body: dict[str, Any], code: bytes) -> bytes:
    framed = {"header": body, "code": code.hex()}
    return canonical({**framed, "checksum": _checksum(framed)}) + b"\n"


def _checksum(framed: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(framed)).hexdigest()


def _code(body: dict[str, Any], store_id: str, data_key: DataKey) -> bytes:
    key = data_key.derive(_CODE_PURPOSE, store_id.encode("utf-8"))
    return hmac.digest(key, canonical(body), "sha256")


def _header(body: dict[str, Any]) -> Header:
    store_id, generation = body["store"], body["generation"]
    if not isinstance(store_id, str) or _ID_FORM.fullmatch(store_id) is None:
        raise DamageError("store id")
    if type(generation) is not int or not 0 < generation <= _MOST_GENERATIONS:
        raise DamageError("generation")
    if not isinstance(body["slots"], list) or len(body["slots"]) > len(SlotKind):
        raise DamageError("slots")
    slots = tuple(_slot(given) for given in body["slots"])
    kinds = [slot.kind for slot in slots]
    if len(set(kinds)) != len(kinds) or SlotKind.PASSPHRASE not in kinds:
        raise DamageError("kinds of slots")
    return Header(store_id, generation, slots)


def _slot(given: dict[str, Any]) -> Slot:
    try:
        kind = SlotKind(given["kind"])
        parameters = given["parameters"]
        salt = bytes.fromhex(parameters["salt"])
        cost = _cost(parameters) if kind is SlotKind.PASSPHRASE else None
        wrapped = Wrapped(bytes.fromhex(given["nonce"]), bytes.fromhex(given["wrapped"]))
    except ValueError as error:
        raise DamageError("a slot that cannot be read") from error
    sizes = (len(salt), len(wrapped.nonce), len(wrapped.ciphertext))
    if sizes != (SALT_BYTES, NONCE_BYTES, WRAPPED_BYTES):
        raise DamageError("sizes in a slot")
    return Slot(kind, salt, cost, wrapped)


def _cost(parameters: dict[str, Any]) -> Argon2Cost:
    figures = [parameters[name] for name in ("memory_kib", "iterations", "lanes")]
    if any(type(figure) is not int for figure in figures):
        raise DamageError("costs that are no whole numbers")
    return Argon2Cost(*figures)
