"""Making packs: what leaves is what the circle may have, what forbids it is said, and a leak means no file."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cyberbrief.domain.desk import TrustState
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.packs.opening import OpenedPack, OurKeys, open_pack
from cyberbrief.packs.payload import read_payload
from cyberbrief.services import editing, leaving, packing, trusting, workspace
from cyberbrief.services.leaving import Wish
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.template import NAME, PASSPHRASE, copied

TODAY = date(2026, 11, 23)


@pytest.fixture
def other(tmp_path: Path, empty_template: Path) -> Iterator[Workspace]:
    """Another desk, verified by ours, which knows ours."""
    (tmp_path / "elsewhere").mkdir()
    copied(empty_template, tmp_path / "elsewhere")
    here = workspace.open_with_passphrase(tmp_path / "elsewhere" / NAME, PASSPHRASE)
    yield here
    here.lock()


def befriend(one: Workspace, two: Workspace) -> None:
    """Let each have the other's card, compared."""
    named = (trusting.named_desk(one, "Vendria", "Desk"), trusting.named_desk(two, "Brennia", "Unit"))
    for here, there in ((one, named[1]), (two, named[0])):
        entry = trusting.add_card(here, there.card)
        trusting.verify(here, entry.fingerprint, entry.words)


def opened_by(desk: Workspace, path: Path) -> OpenedPack:
    keys = OurKeys(trusting.receiving_keys(desk))
    return open_pack(path.read_bytes(), keys, trusting.book(desk), TODAY, read_payload)


def wish(store: Workspace, dossier: str, *, to: Workspace, circle: Reach = Reach.DESK, **more: object) -> Wish:
    held = trusting.own(to)
    assert held is not None
    made = Wish("December", leaving.everything_of(store, dossier), circle, desks=(held.card,))
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]  # a test's own choice


def test_a_colleague_gets_every_field(small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path) -> None:
    befriend(opened, other)
    editing.edit_plain(opened, small.position.id, {"no_agreement": "We wait for 2028."})
    made = packing.pack(opened, wish(opened, small.dossier.id, to=other), tmp_path / "out.cbpack")
    pack = opened_by(other, tmp_path / "out.cbpack")
    assert (pack.id, len(pack.lines), made.withheld) == (made.id, len(small.records), 0)
    assert pack.standing.state is TrustState.VERIFIED
    position = next(line.record for line in pack.lines if line.record.id == small.position.id)
    assert position.values["no_agreement"] == "We wait for 2028."
    assert [rung.values["text"] for rung in _rungs(position)] == [rung.text for rung in small.position.ladder]


def _rungs(position: SharedRecord) -> tuple[SharedElement, ...]:
    ladder = position.values["ladder"]
    assert isinstance(ladder, tuple)
    return ladder


@pytest.mark.parametrize("circle", [Reach.DELEGATION, Reach.PARTNERS, Reach.PUBLIC])
def test_others_get_what_their_circle_may_have(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path, circle: Reach
) -> None:
    befriend(opened, other)
    partners = tuple(record.id for record in small.records if record.KIND == "counterpart")[:1]
    wanted = wish(opened, small.dossier.id, to=other, circle=circle, partners=partners)
    seen = leaving.preview(opened, wanted)
    made = packing.pack(opened, wanted, tmp_path / "out.cbpack")
    pack = opened_by(other, tmp_path / "out.cbpack")
    assert {line.record.id for line in pack.lines} == {record.id for record in seen.records}
    assert made.withheld == len(seen.ledger) > 0
    assert pack.manifest.audience is circle


FORBIDDEN: tuple[tuple[Marking, dict[str, object], str], ...] = (
    (Marking("", ("NOFORN",)), {}, "no other nation"),
    (Marking(), {"partners": ()}, "names them"),
    (Marking("secret"), {"unencrypted": True}, "unencrypted"),
)


@pytest.mark.parametrize("marking, more, said", FORBIDDEN)
def test_what_forbids_it_is_said_and_nothing_is_written(
    small: SmallDossier,
    opened: Workspace,
    other: Workspace,
    tmp_path: Path,
    marking: Marking,
    more: dict[str, object],
    said: str,
) -> None:
    befriend(opened, other)
    if marking.caveats:
        opened.set_scheme("us")
    if marking != Marking():
        marked = {"marking": marking.level, "caveats": list(marking.caveats)}
        editing.edit_plain(opened, small.position.id, marked)
    partners = tuple(record.id for record in small.records if record.KIND == "counterpart")[:1]
    base = wish(opened, small.dossier.id, to=other, circle=Reach.PARTNERS, partners=partners)
    wanted = dataclasses.replace(base, **more)  # type: ignore[arg-type]  # a row of the table
    with pytest.raises(BlockedError, match=said):
        packing.pack(opened, wanted, tmp_path / "out.cbpack")
    assert not (tmp_path / "out.cbpack").exists()


def test_a_desk_that_is_not_verified_gets_nothing(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    trusting.add_card(opened, trusting.named_desk(other, "Brennia").card)
    with pytest.raises(trusting.NotTrustedError):
        packing.pack(opened, wish(opened, small.dossier.id, to=other), tmp_path / "out.cbpack")
    assert not (tmp_path / "out.cbpack").exists()


def test_a_withheld_thought_retyped_where_it_goes_out_means_no_file(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    secret = "We accept the quarantine registry of heron colonies at midnight"
    editing.edit_plain(opened, small.position.id, {"no_agreement": secret, "objective": f"Openly said: {secret}."})
    partners = tuple(record.id for record in small.records if record.KIND == "counterpart")[:1]
    wanted = wish(opened, small.dossier.id, to=other, circle=Reach.PARTNERS, partners=partners)
    with pytest.raises(BlockedError, match=r"says words of .* which this pack must not show"):
        packing.pack(opened, wanted, tmp_path / "out.cbpack")
    assert not (tmp_path / "out.cbpack").exists()
    (found,) = {finding.phrase for finding in leaving.preview(opened, wanted).retyped}
    let_go = dataclasses.replace(wanted, accepted=(found,))
    assert not leaving.preview(opened, let_go).retyped


def test_an_existing_file_and_the_store_itself_are_left_alone(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    taken = tmp_path / "out.cbpack"
    taken.write_text("mine")
    for place in (taken, opened.path):
        with pytest.raises(RefusedError):
            packing.pack(opened, wish(opened, small.dossier.id, to=other), place)
    assert taken.read_text() == "mine"


def test_nothing_chosen_is_no_pack(opened: Workspace) -> None:
    with pytest.raises(WrongUseError):
        leaving.preview(opened, Wish("Empty", ()))
