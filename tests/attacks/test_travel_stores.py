"""What only our own desk may see stands in no byte of a travel store, and in no row of it once it is open."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import MetaData, select

from cyberbrief.compose.held_back import withheld_texts
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.sharing import pack_variant
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record
from cyberbrief.services import adding, travelling, trusting, workspace
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.workspace import Workspace
from tests.builders import one_of_each
from tests.services.template import CHEAP, OFFICER, PASSPHRASE

OTHER = "quiet maple orbit linen harbour"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Workspace]:
    """A store in which every text of every kind of record is a word of its own."""
    made = workspace.create(tmp_path / "home.cyberbrief", PASSPHRASE, OFFICER, cost=CHEAP).workspace
    adding.add(made, [_with_real_codes(record) for record in one_of_each()])
    trusting.named_desk(made, "Vendria", "Desk")
    yield made
    made.lock()


def _with_real_codes(record: Record) -> Record:
    known = {"zone": "America/New_York", "country": "FR", "language": "en", "languages": ("en",)}
    there = {name: value for name, value in known.items() if hasattr(record, name)}
    return dataclasses.replace(record, **there)  # type: ignore[arg-type]  # fields that it has


def dossier_of(home: Workspace) -> Record:
    with home.store.reading() as transaction:
        return transaction.records.of_kind(Dossier.KIND)[0]


def desk_only(home: Workspace) -> set[str]:
    """Return the words that no delegation may have, as the gate says it, field by field."""
    with home.store.reading() as transaction:
        materials: Materials = for_brief(home, transaction, Brief(dossier=dossier_of(home).id))
    return {one.text for one in withheld_texts(materials, pack_variant(Reach.DELEGATION))}


def rows_of(path: Path) -> str:
    """Return everything that stands in any table of a store, decrypted."""
    opened = workspace.open_with_passphrase(path, OTHER)
    try:
        with opened.store.reading() as transaction:
            connection = transaction.records._connection  # no row may be passed over
            tables = MetaData()
            tables.reflect(connection)
            return "\n".join(
                str(tuple(row)) for table in tables.sorted_tables for row in connection.execute(select(table))
            )
    finally:
        opened.lock()


def test_no_word_of_our_own_desk_travels(home: Workspace, tmp_path: Path) -> None:
    secrets = desk_only(home)
    assert len(secrets) > 10
    out = tmp_path / "travel.cyberbrief"
    made = travelling.travel(home, dossier_of(home).id, out, OTHER, cost=CHEAP)
    assert made.withheld >= len(secrets) > 0
    rows = rows_of(out)
    assert dossier_of(home).title_text in rows  # else nothing was looked at
    assert not {word for word in secrets if word in rows}
    for file in tmp_path.glob("travel.cyberbrief*"):
        data = file.read_bytes()
        assert not {word for word in secrets if word.encode() in data}, file.name
