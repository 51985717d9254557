"""Whether a record from elsewhere was changed here is told by its words, not by whose name stands beside them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from cyberbrief.domain.officer import Officer
from cyberbrief.domain.reach import Reach
from cyberbrief.services import adding, editing, importing, origins, packing, reading, receiving, trusting, undoing
from cyberbrief.services import workspace as workspaces
from cyberbrief.services.leaving import Wish, everything_of
from cyberbrief.services.workspace import Workspace
from tests.builders import a_small_dossier
from tests.services.template import CHEAP, PASSPHRASE
from tests.services.test_packing import befriend

SMALL = a_small_dossier()
P = SMALL.position.id
SENDER = "Vendria, Desk"


@pytest.fixture
def taken(tmp_path: Path) -> Iterator[Workspace]:
    """Give a store into which another desk's dossier came, and whose officer is called as that desk is."""
    stores = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        officer = Officer(name=SENDER)
        path = tmp_path / name / "desk.cyberbrief"
        stores.append(workspaces.create(path, PASSPHRASE, officer, cost=CHEAP).workspace)
    one, two = stores
    befriend(one, two)
    adding.add(one, SMALL.records)
    held = trusting.own(two)
    assert held is not None
    wish = Wish("December", everything_of(one, SMALL.dossier.id), Reach.DELEGATION, desks=(held.card,))
    packing.pack(one, wish, tmp_path / "1.cbpack")
    importing.accept(two, receiving.outlook(two, receiving.pack(two, tmp_path / "1.cbpack")).preview, {})
    yield two
    for store in stores:
        store.lock()


def test_what_came_is_as_it_came(taken: Workspace) -> None:
    every = [one.id for one in SMALL.records]
    assert {one.origin for one in reading.many(taken, every).values()} == {SENDER}
    assert not origins.changed_here(taken, every)
    came = origins.origin(taken, reading.record(taken, P))
    assert came is not None
    assert (came.title, came.changed) == ("December", False)


@pytest.mark.parametrize(
    "change", [{"objective": "A mailbox."}, {"no_agreement": "We wait."}, {"marking": "restricted"}, {"ladder": []}]
)
def test_other_words_are_a_change_and_the_same_words_again_are_none(
    taken: Workspace, change: dict[str, object]
) -> None:
    editing.edit_plain(taken, P, change)
    assert origins.changed_here(taken, [P, SMALL.dossier.id]) == {P}
    came = origins.origin(taken, reading.record(taken, P))
    assert came is not None
    assert came.changed
    undoing.undo(taken)
    assert not origins.changed_here(taken, [P])


def test_what_was_never_elsewhere_was_not_changed_since(taken: Workspace) -> None:
    own = dataclasses.replace(SMALL.position, id="own-position", topic="Ours")
    adding.add(taken, [own])
    editing.edit_plain(taken, own.id, {"objective": "Ours alone."})
    assert not origins.changed_here(taken, [own.id, "nothing"])
    assert origins.origin(taken, reading.record(taken, own.id)) is None
