"""Packs as no honest program writes them, signed so that they reach the parser."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from cyberbrief.domain.canonical import canonical
from cyberbrief.packs import age
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.payload import Payload, write_payload
from cyberbrief.packs.signature import enveloped
from tests.packs.desks import PARTNER, US, every_kind, sealed

Rows = list[dict[str, Any]]


def payload_of(*kinds: str, **more: Any) -> bytes:
    """Return the payload of an honest pack of these kinds of record, or of all."""
    honest = sealed([line for line in every_kind() if not kinds or line.record.kind in kinds], **more).payload
    return rewritten(honest)


def rewritten(honest: Payload) -> bytes:
    """Return the bytes of a payload that was read."""
    return write_payload(honest.manifest, honest.lines)[0]


def forged(payload: bytes, signer: Identity = PARTNER) -> bytes:
    """Sign whatever bytes, and close them for us."""
    return age.close_for(enveloped(signer.signing_key, payload), [US.card.receiving])


def changed(change: Callable[[Rows], object], *kinds: str, **more: Any) -> bytes:
    """Return a signed pack whose rows were changed, in canonical spelling; the counts are set right again."""
    rows = rows_of(payload_of(*kinds, **more))
    change(rows)
    return forged(spelt(rows))


def rows_of(payload: bytes) -> Rows:
    """Return the JSON values of each line."""
    return [json.loads(row) for row in payload.splitlines()]


def spelt(rows: Rows, *, recounted: bool = True) -> bytes:
    """Return lines as they must be spelt, with the counts of the manifest set right where it has any."""
    if recounted and isinstance(rows[0].get("counts"), dict):
        rows[0]["counts"] = dict(Counter(str(row["kind"]) for row in rows[1:]))
    return b"".join(canonical(row) + b"\n" for row in rows)
