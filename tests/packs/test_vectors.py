"""The test vectors: as described, read alike by our reader and by one that shares no line with it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from cyberbrief.packs.card_file import read_card
from cyberbrief.packs.errors import PackRefusedError
from cyberbrief.packs.fingerprint import fingerprint
from tests.packs import independent_reader
from tests.packs.desks import OTHER, PARTNER, US, book, opened
from tests.packs.vectors import FOLDER, SCHEMA, Vector, described, held, published, vectors

VECTORS = vectors()
OURS = {**json.loads((FOLDER / "keys.json").read_text("utf-8"))["us"], "fingerprint": fingerprint(US.card)}
each = pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)


def test_the_folder_holds_what_is_described() -> None:
    for name, data in described().items():
        assert (FOLDER / name).read_bytes() == data, "run `python -m tests.packs.vectors`"
    assert set(FOLDER.glob("*/*.cbpack")) == {vector.path for vector in VECTORS}


def test_the_schema_is_published_as_it_is() -> None:
    assert SCHEMA.read_bytes() == published(), "run `python -m tests.packs.vectors`"


@each
def test_a_vector_holds_what_is_described(vector: Vector) -> None:
    found = vector.path.read_bytes() if vector.close is None else held(vector)
    assert found == vector.envelope, "run `python -m tests.packs.vectors`"


@each
def test_our_reader(vector: Vector) -> None:
    data = vector.path.read_bytes()
    if not vector.error:
        assert opened(data, passphrase=vector.passphrase or None).signer == PARTNER.card
        return
    with pytest.raises(PackRefusedError) as caught:
        opened(data, book(PARTNER, OTHER))
    assert type(caught.value).__name__ == vector.error


@each
def test_another_reader(vector: Vector) -> None:
    schema: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
    if vector.error:
        with pytest.raises(independent_reader.Refused):
            independent_reader.read(vector.path, schema, OURS)
        return
    manifest, *records = independent_reader.read(vector.path, schema, OURS, vector.passphrase)
    ours = opened(vector.path.read_bytes(), passphrase=vector.passphrase or None)
    assert manifest["title"] == ours.manifest.title
    assert [(record["line"], record["id"], tuple(record["parents"])) for record in records] == [
        (line.id, line.record.id, line.parents) for line in ours.lines
    ]


@pytest.mark.parametrize("name,desk", [("us", US), ("partner", PARTNER), ("other", OTHER)])
def test_cards(name: str, desk: Any) -> None:
    data = (FOLDER / f"{name}.cbcard").read_bytes()
    assert read_card(data) == desk.card
    card = json.loads(data)
    receiving = read_card(data).receiving
    whole = hashlib.sha256(b"cyberbrief desk fingerprint 1\0" + bytes.fromhex(card["signing"]) + receiving).hexdigest()
    assert whole == fingerprint(desk.card)


def test_the_other_reader_shares_nothing_with_ours() -> None:
    text = Path(independent_reader.__file__).read_text("utf-8")
    assert "import cyberbrief" not in text
    assert "from cyberbrief" not in text
    assert "from tests" not in text
