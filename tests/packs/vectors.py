"""The test vectors in tests/data/packs, and how they are made: `python -m tests.packs.vectors` writes what is missing.

Open packs are the same bytes whenever they are made. Closed ones are not, since age draws fresh keys; they are kept as
they were made once, as long as what they hold is what is described here. The published schema is written as well.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cyberbrief.domain.pack import PackMarking, Sealing
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.packs import age
from cyberbrief.packs.card_file import write_card
from cyberbrief.packs.payload import write_payload
from cyberbrief.packs.schema import PUBLISHED, schema
from cyberbrief.packs.sealing import ToDesks, seal_pack
from cyberbrief.packs.signature import enveloped
from tests.builders import an_id
from tests.house.tree import HERE
from tests.packs.desks import OTHER, PARTNER, US, manifest
from tests.packs.forging import Rows, rows_of, spelt

FOLDER = HERE / "tests" / "data" / "packs"
SCHEMA = HERE / "resources" / PUBLISHED
PASSPHRASE = "tide over slate"
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

_DOSSIER = SharedRecord(
    an_id("dossier"),
    "dossier",
    {"forum": "First substantive session of a forum of our own", "starts": (NOW + timedelta(days=17)).date()},
)
_POSITION = SharedRecord(
    an_id("position"),
    "position",
    {
        "dossier": an_id("dossier"),
        "topic": "Points of contact",
        "objective": "One list that everybody keeps up to date.\n\nUne liste à jour. \u0642\u0627\u0626\u0645\u0629",
        "rationale": "",
        "ladder": (
            SharedElement(an_id("opening"), {"kind": RungKind.OPENING, "text": "A list by **March**."}),
            SharedElement(an_id("gone"), {}, deleted=True),
        ),
    },
)
_GONE = SharedRecord(an_id("reference"), Reference.KIND, {}, deleted=True)
LINES = tuple(Line("", (), record) for record in (_DOSSIER, _POSITION, _GONE))


@dataclass(frozen=True)
class Vector:
    """A pack of the vectors: its signed bytes, how they are closed, and the error that must refuse it ("" for none)."""

    name: str
    envelope: bytes
    close: Callable[[bytes], bytes] | None = None
    error: str = ""
    passphrase: str = ""

    @property
    def path(self) -> Path:
        """Where it lies."""
        return FOLDER / ("invalid" if self.error else "valid") / f"{self.name}.cbpack"


def _partner(**more: Any) -> dict[str, Any]:
    return {"audience": Reach.PARTNERS, "releasable_to": ("Arandia",), "sealing": Sealing.OPEN, "created": NOW, **more}


def _envelope(lines: tuple[Line, ...] = LINES, **more: Any) -> bytes:
    return enveloped(PARTNER.signing_key, write_payload(manifest(**_partner(**more)), lines)[0])


def _changed(change: Callable[[Rows], object]) -> bytes:
    rows = rows_of(write_payload(manifest(**_partner()), LINES)[0])
    change(rows)
    return enveloped(PARTNER.signing_key, spelt(rows))


def _respelt(change: Callable[[bytes], bytes]) -> bytes:
    return enveloped(PARTNER.signing_key, change(write_payload(manifest(**_partner()), LINES)[0]))


def _put(row: int, *path: str | int, value: object) -> Callable[[Rows], object]:
    def change(rows: Rows) -> None:
        place: Any = rows[row]
        for name in path[:-1]:
            place = place[name]
        place[path[-1]] = value

    return change


def _for(*desks: Any) -> Callable[[bytes], bytes]:
    return lambda envelope: age.close_for(envelope, [desk.card.receiving for desk in desks])


def _addressed(*desks: Any) -> bytes:
    """Return what the sealing puts into a pack for desks, before it is closed."""
    sealed = seal_pack(
        manifest(**_partner(sealing=Sealing.RECIPIENTS)), LINES, PARTNER, ToDesks([d.card for d in desks])
    )
    return enveloped(PARTNER.signing_key, write_payload(sealed.payload.manifest, LINES)[0])


def _valid() -> tuple[Vector, ...]:
    first = write_payload(manifest(**_partner()), LINES)[1]
    changed = replace(_POSITION, values={**_POSITION.values, "rationale": "It costs nothing."})
    second = (Line("", (first.lines[1].id,), changed),)
    added = replace(_DOSSIER, unknown={"mood": {"scale": 5, "words": ["calm", None, True]}})
    additions = (Line("", (), added, unknown={"heard_from": "a later version"}),)
    closed = _partner(sealing=Sealing.PASSPHRASE)
    return (
        Vector("open", _envelope()),
        Vector("empty", _envelope(())),
        Vector("marked", _envelope(marking=PackMarking("eu", "limite", ("Releasable",)))),
        Vector(
            "update",
            _envelope(second, updates=first.id, lineage={first.lines[1].id: ()}, created=NOW + timedelta(days=2)),
        ),
        Vector("later-minor-version", _envelope(additions, minor=7, unknown={"theme": ["tide"]})),
        Vector("for-two-desks", _addressed(US, OTHER), _for(US, OTHER)),
        Vector(
            "passphrase",
            enveloped(PARTNER.signing_key, write_payload(manifest(**closed), LINES)[0]),
            lambda envelope: age.close_with(envelope, PASSPHRASE),
            passphrase=PASSPHRASE,
        ),
    )


def _invalid_bytes() -> tuple[Vector, ...]:
    whole = _envelope()
    other = enveloped(OTHER.signing_key, write_payload(manifest(**_partner()), LINES)[0])
    signatures = re.compile(rb'"signatures":\[.*\]')
    elsewhere = signatures.search(_envelope(title="Another"))
    assert elsewhere is not None
    return (
        Vector("cut-off", whole[: len(whole) // 2], error="DamagedPackError"),
        Vector("one-byte-changed", whole[:400] + bytes([whole[400] ^ 1]) + whole[401:], error="WrongSignatureError"),
        Vector("no-signature", signatures.sub(b'"signatures":[]', whole), error="UnsignedPackError"),
        Vector("signature-of-another-pack", signatures.sub(elsewhere.group(), whole), error="WrongSignatureError"),
        Vector("signed-by-another-desk", other, error="ForeignSignatureError"),
        Vector("compressed", gzip.compress(whole, mtime=0), error="NotAPackError"),
        Vector("for-another-desk", _addressed(OTHER), _for(OTHER), error="NotForUsError"),
        Vector("handed-on", _addressed(OTHER), _for(US), error="NotForUsError"),
        Vector("sixty-five-recipients", _addressed(US), _for_too_many, error="TooManyRecipientsError"),
    )


def _for_too_many(envelope: bytes) -> bytes:
    """Close a pack for more desks than our own writer takes: the header that names us, 65 times."""
    head, end, rest = age.close_for(envelope, [US.card.receiving]).partition(b"\n--- ")
    stanzas = re.findall(rb"-> X25519 [^\n]+\n[^\n]+", head)
    return age.FIRST_LINE + b"\n".join(stanzas * 65) + end + rest


def _invalid_content() -> tuple[Vector, ...]:
    one, two = "a" * 64, "b" * 64
    manifest_at, dossier, position = 0, 1, 2
    changes: dict[str, tuple[Callable[[Rows], object], str]] = {
        "newer-major-version": (_put(manifest_at, "version", value="2.0"), "NewerPackError"),
        "manifest-without-title": (lambda rows: rows[0].pop("title"), "BrokenManifestError"),
        "hidden-signs-in-a-name": (_put(manifest_at, "issuer", "name", value="Desk\u202e"), "HiddenSignsError"),
        "circular-lineage": (_put(manifest_at, "lineage", value={one: [two], two: [one]}), "CircularLineageError"),
        "record-twice": (lambda rows: rows.append(rows[dossier]), "TwiceError"),
        "wrong-type": (_put(dossier, "values", "forum", value=7), "WrongFieldError"),
        "wrong-date": (_put(dossier, "values", "starts", value="2026-13-01"), "WrongFieldError"),
        "reading-direction-turned": (_put(dossier, "values", "forum", value="a\u202eb"), "WrongFieldError"),
        "link-that-is-none": (_put(position, "values", "dossier", value="../x"), "WrongFieldError"),
        "reach-widened": (_put(dossier, "values", "reach", value={"objective": "public"}), "ReachWidenedError"),
        "field-for-no-partner": (_put(position, "values", "no_agreement", value="We walk."), "ReachWidenedError"),
        "step-without-kind": (lambda rows: rows[position]["values"]["ladder"][0].pop("kind"), "WrongFieldError"),
        "marked-higher-than-the-pack": (_put(dossier, "values", "marking", value="secret"), "MarkedTooLowError"),
        "revision-of-a-store": (_put(dossier, "values", "revision", value="r1"), "BrokenLineError"),
        "name-of-no-version": (_put(dossier, "values", "Mood", value="calm"), "BrokenLineError"),
    }
    spellings: dict[str, tuple[Callable[[bytes], bytes], str]] = {
        "record-of-unknown-kind": (
            lambda data: data.replace(b'"kind":"dossier"', b'"kind":"spell"'),
            "UnknownKindError",
        ),
        "spaces-in-a-line": (lambda data: data.replace(b'"values":{', b'"values": {', 1), "BrokenLineError"),
        "name-given-twice": (
            lambda data: data.replace(b'{"deleted":', b'{"deleted":false,"deleted":', 1),
            "BrokenLineError",
        ),
        "counts-of-another-pack": (lambda data: b"".join(data.splitlines(keepends=True)[:-1]), "BrokenManifestError"),
        "last-line-not-ended": (lambda data: data[:-1], "DamagedPackError"),
        "nested-too-deep": (lambda data: data + b"[" * 5000 + b"\n", "BrokenLineError"),
    }
    return (
        *(Vector(name, _changed(change), error=error) for name, (change, error) in changes.items()),
        *(Vector(name, _respelt(change), error=error) for name, (change, error) in spellings.items()),
    )


def vectors() -> tuple[Vector, ...]:
    """Return every vector."""
    return (*_valid(), *_invalid_bytes(), *_invalid_content())


def held(vector: Vector) -> bytes:
    """Return what lies inside a closed vector; what nobody can open counts as what it should hold."""
    data = vector.path.read_bytes()
    if vector.error == "TooManyRecipientsError":
        return vector.envelope
    if vector.passphrase:
        return age.opened_with_passphrase(data, vector.passphrase)
    return age.opened_with_keys(data, [US.receiving, OTHER.receiving])


def described() -> dict[str, bytes]:
    """Return the files that are the same whenever they are made, by name: keys, cards, what is expected."""
    keys = {
        name: {"name": desk.name, "office": desk.office, "ed25519": desk.signing.hex(), "x25519": desk.receiving.hex()}
        for name, desk in (("us", US), ("partner", PARTNER), ("other", OTHER))
    }
    expected = {
        f"{vector.path.parent.name}/{vector.path.name}": {"error": vector.error, "passphrase": vector.passphrase}
        for vector in vectors()
    }
    return {
        "keys.json": _readable(keys),
        "expected.json": _readable(expected),
        **{f"{name}.cbcard": write_card(desk) for name, desk in (("us", US), ("partner", PARTNER), ("other", OTHER))},
    }


def published() -> bytes:
    """Return the schema as it is published."""
    return _readable(schema())


def _readable(value: object) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode() + b"\n"


def main() -> None:
    """Write what is missing or out of date."""
    SCHEMA.write_bytes(published())
    for name, data in described().items():
        (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_bytes(data)
    kept = {vector.path for vector in vectors()}
    for path in FOLDER.glob("*/*.cbpack"):
        if path not in kept:
            path.unlink()
    for vector in vectors():
        vector.path.parent.mkdir(exist_ok=True)
        if vector.close is None:
            vector.path.write_bytes(vector.envelope)
        elif not vector.path.exists() or held(vector) != vector.envelope:
            vector.path.write_bytes(vector.close(vector.envelope))


if __name__ == "__main__":
    main()
