"""Records that came without their dossier: into which one they go, that they are found there, and who may see them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.decisions import declined
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import BlockedError
from cyberbrief.domain.exchange import MADE_HERE
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import SharedRecord
from cyberbrief.services import adding, editing, importing, packing, reading, receiving, trusting, workspace
from cyberbrief.services.importing import Preview
from cyberbrief.services.leaving import Wish, everything_of
from cyberbrief.services.workspace import Workspace
from tests.builders import a_small_dossier, an_id
from tests.services.template import CHEAP, OFFICER, PASSPHRASE
from tests.services.test_packing import befriend

SMALL = a_small_dossier()
ALLY = Counterpart(id=an_id("ally"), name="Corvia")
OWN = Dossier(id=an_id("own"), title="Contact points, at our desk", partners=(ALLY.id,))


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """Give two desks that trust each other, the first with a dossier that may go to a partner."""
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append(workspace.create(tmp_path / name / "desk.cyberbrief", PASSPHRASE, OFFICER, cost=CHEAP).workspace)
    befriend(*made)
    adding.add(made[0], SMALL.records)
    yield made[0], made[1]
    for one in made:
        one.lock()


@pytest.fixture
def send(desks: tuple[Workspace, Workspace], tmp_path: Path) -> Callable[..., Preview]:
    """Give a way to send the dossier to the second desk as to a partner, and to see what that one would make of it."""
    count = iter(range(9))

    def sent(*records: str, home: str | None = None, circle: Reach = Reach.PARTNERS) -> Preview:
        one, two = desks
        held, out = trusting.own(two), tmp_path / f"{next(count)}.cbpack"
        assert held is not None
        chosen = records or everything_of(one, SMALL.dossier.id)
        packing.pack(one, Wish("December", chosen, circle, (SMALL.counterpart.id,), desks=(held.card,)), out)
        return receiving.outlook(two, receiving.pack(two, out), home=home).preview

    return sent


def test_it_comes_into_a_new_dossier_called_after_the_pack_and_is_found_there(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview]
) -> None:
    two = desks[1]
    seen = send()
    assert seen.placed is not None
    assert seen.placed.home == seen.placed.new == (SMALL.dossier.id, "December")
    step = importing.accept(two, seen, {})
    (dossier,) = reading.records(two, "dossier")
    assert (dossier.title_text, dossier.origin) == ("December", "Vendria, Desk")
    assert getattr(dossier, "forum", "") == SMALL.dossier.forum
    found = reading.records(two, "position", dossier.id)
    assert [one.id for one in found] == [SMALL.position.id]
    assert reading.counts(two, dossier.id)["talking-point"] == 2

    receiving.undo(two, step)
    assert not reading.records(two, "dossier")
    importing.accept(two, send(), {})
    assert [one.id for one in reading.records(two, "dossier")] == [SMALL.dossier.id]


def test_it_comes_into_a_dossier_of_ours_and_so_does_what_comes_later(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview]
) -> None:
    one, two = desks
    adding.add(two, [ALLY, OWN])
    seen = send(SMALL.position.id, home=OWN.id)
    importing.accept(two, seen, {})
    assert [each.id for each in reading.records(two, "dossier")] == [OWN.id]
    assert [each.id for each in reading.records(two, "position", OWN.id)] == [SMALL.position.id]

    editing.edit_plain(one, SMALL.position.id, {"rationale": "It costs little."})
    again = send()
    assert again.placed is not None
    assert again.placed.home == (OWN.id, "")
    importing.accept(two, again, {})
    assert [each.id for each in reading.records(two, "dossier")] == [OWN.id]
    (position,) = reading.records(two, "position", OWN.id)
    assert getattr(position, "rationale", "") == "It costs little."


def test_nothing_is_shared_more_widely_by_it(desks: tuple[Workspace, Workspace], send: Callable[..., Preview]) -> None:
    two = desks[1]
    adding.add(two, [ALLY, OWN])
    elsewhere, here = send(), send(home=OWN.id)
    assert [(one.id, one.theirs.values.get("reach")) for one in elsewhere.pack.records if one.kind != "dossier"] == [
        (one.id, one.theirs.values.get("reach")) for one in here.pack.records
    ]
    importing.accept(two, here, {})
    assert all(not one.reach and not one.released_to for one in reading.records(two, "position", OWN.id))
    assert not importing.wider(here, {})


def test_a_record_of_ours_is_never_moved_into_a_dossier_that_is_not_here(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview], tmp_path: Path
) -> None:
    one, two = desks
    adding.add(two, [ALLY, OWN])
    importing.accept(two, send(home=OWN.id), {})
    editing.edit_plain(two, SMALL.position.id, {"objective": "A mailbox."})
    held, out = trusting.own(one), tmp_path / "back.cbpack"
    assert held is not None
    wish = Wish("Back", (SMALL.position.id,), Reach.PARTNERS, (ALLY.id,), desks=(held.card,))
    packing.pack(two, wish, out)
    found = receiving.outlook(one, receiving.pack(one, out))
    assert found.preview.placed is None or not found.preview.placed.records
    importing.accept(one, found.preview, {})
    position = reading.record(one, SMALL.position.id)
    assert (getattr(position, "dossier", ""), getattr(position, "objective", "")) == (SMALL.dossier.id, "A mailbox.")


def test_its_true_title_takes_the_place_of_the_packs_without_a_question(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview]
) -> None:
    two = desks[1]
    importing.accept(two, send(), {})
    whole = send(circle=Reach.DELEGATION)
    assert whole.placed is None
    assert not whole.pack.asking
    importing.accept(two, whole, {})
    assert [one.title_text for one in reading.records(two, "dossier")] == [SMALL.dossier.title]


def test_records_are_not_imported_without_the_dossier_that_was_declined(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview]
) -> None:
    two = desks[1]
    seen = send()
    no = declined([one for one in seen.pack.records if one.kind == "dossier"])
    with pytest.raises(BlockedError, match="not here"):
        importing.accept(two, seen, no)
    whole = send(circle=Reach.DELEGATION)
    no = declined([one for one in whole.pack.records if one.kind == "dossier"])
    with pytest.raises(BlockedError, match="not here"):
        importing.accept(two, whole, no)
    with pytest.raises(BlockedError, match="no such dossier"):
        send(home=SMALL.position.id)
    assert not reading.records(two, "position")


def test_a_record_that_calls_itself_its_dossier_harms_nothing(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview]
) -> None:
    two = desks[1]
    sent = send(SMALL.position.id)
    record = next(line.record for line in sent.lines if line.record.id == SMALL.position.id)
    record = dataclasses.replace(record, values={**record.values, "dossier": record.id})
    importing.accept(two, importing.preview(two, [importing.line_of(record)], sent.source), {})
    (dossier,) = reading.records(two, "dossier")
    assert dossier.id != SMALL.position.id
    assert [one.id for one in reading.records(two, "position", dossier.id)] == [SMALL.position.id]


def test_the_new_dossier_is_named_to_nobody_as_a_line(
    desks: tuple[Workspace, Workspace], send: Callable[..., Preview]
) -> None:
    two = desks[1]
    importing.accept(two, send(SMALL.position.id), {})
    with two.store.reading() as transaction:
        known = transaction.exchanges.of_records([SMALL.dossier.id])[SMALL.dossier.id]
        record = SharedRecord(SMALL.dossier.id, "dossier", {"title": "December"})
        source = dataclasses.replace(known[0].source, readers=(known[0].source.peer,))
        going = importing.outgoing(transaction, [record], source)
    assert [one.line for one in known] == [MADE_HERE]
    assert (going.lines[0].parents, going.lineage) == ((), {})
