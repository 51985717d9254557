"""Two desks and their packs, to and fro: what each wrote comes together, and history says who wrote what."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from cyberbrief.domain.decisions import Decision, Way
from cyberbrief.domain.merged import Fate
from cyberbrief.domain.position import Position
from cyberbrief.domain.reach import Reach
from cyberbrief.services import (
    editing,
    history,
    importing,
    inspecting,
    leaving,
    packing,
    reading,
    trusting,
    undoing,
    workspace,
)
from cyberbrief.services.importing import Preview
from cyberbrief.services.leaving import Wish
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.template import NAME, PASSPHRASE, copied
from tests.services.test_packing import befriend


@pytest.fixture
def other(tmp_path: Path, empty_template: Path) -> Iterator[Workspace]:
    """Another desk."""
    (tmp_path / "elsewhere").mkdir()
    copied(empty_template, tmp_path / "elsewhere")
    here = workspace.open_with_passphrase(tmp_path / "elsewhere" / NAME, PASSPHRASE)
    yield here
    here.lock()


def sent(desk: Workspace, to: Workspace, dossier: str, path: Path, **more: object) -> Path:
    """Send a dossier, whole, as a colleague gets it."""
    held = trusting.own(to)
    assert held is not None
    whole = Wish("December", leaving.everything_of(desk, dossier), Reach.DESK, desks=(held.card,))
    packing.pack(desk, dataclasses.replace(whole, **more), path)  # type: ignore[arg-type]  # a test's own choice
    return path


def seen(desk: Workspace, path: Path) -> Preview:
    pack = inspecting.inspect(path, desk).pack
    return importing.preview(desk, pack.lines, importing.source_of(pack.id, pack.manifest))


def position(desk: Workspace, small: SmallDossier) -> Position:
    return cast("Position", reading.record(desk, small.position.id))


def test_what_both_wrote_comes_together(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    first = seen(other, sent(opened, other, small.dossier.id, tmp_path / "1.cbpack"))
    assert first.pack.counts[Fate.NEW] == len(small.records)
    importing.accept(other, first, {})
    assert position(other, small).ladder == position(opened, small).ladder
    assert position(other, small).origin == "Vendria, Desk"

    editing.edit_plain(other, small.position.id, {"rationale": "Brennia would host the directory."})
    editing.edit_plain(opened, small.position.id, {"evidence": "Three exercises failed last year."})
    back = seen(opened, sent(other, opened, small.dossier.id, tmp_path / "2.cbpack", only_changed=True))
    assert [record.id for record in back.pack.records] == [small.position.id]
    assert not back.pack.asking
    importing.accept(opened, back, {})
    now = position(opened, small)
    assert now.rationale == "Brennia would host the directory."
    assert now.evidence == "Three exercises failed last year."
    by_field = {change.field: entry.author for entry in history.of_record(opened, now.id) for change in entry.changes}
    assert (by_field["rationale"], by_field["evidence"]) == ("Brennia, Unit", opened.officer.name)

    undoing.undo(opened)
    assert position(opened, small).rationale == ""
    assert position(opened, small).evidence == "Three exercises failed last year."


def test_the_same_pack_again_changes_nothing(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    path = sent(opened, other, small.dossier.id, tmp_path / "1.cbpack")
    importing.accept(other, seen(other, path), {})
    editing.edit_plain(other, small.position.id, {"rationale": "Ours."})
    again = seen(other, path)
    assert importing.accept(other, again, {}) == ""
    assert position(other, small).rationale == "Ours."


def test_what_both_changed_is_asked_and_ours_stands_until_then(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    importing.accept(other, seen(other, sent(opened, other, small.dossier.id, tmp_path / "1.cbpack")), {})
    editing.edit_plain(other, small.position.id, {"objective": "A register."})
    editing.edit_plain(opened, small.position.id, {"objective": "A mailbox."})
    back = seen(opened, sent(other, opened, small.dossier.id, tmp_path / "2.cbpack"))
    ((record, value),) = back.pack.asking
    assert (value.ours, value.theirs) == ("A mailbox.", "A register.")
    importing.accept(opened, back, {(record, value.where): Decision(Way.OWN, "A register and a mailbox.")})
    assert position(opened, small).objective == "A register and a mailbox."


def test_a_record_that_went_to_the_bin_is_told_to_those_who_had_it(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    importing.accept(other, seen(other, sent(opened, other, small.dossier.id, tmp_path / "1.cbpack")), {})
    point = small.points[0].id
    editing.delete(opened, [point])
    back = seen(other, sent(opened, other, small.dossier.id, tmp_path / "2.cbpack", only_changed=True))
    assert back.pack.counts[Fate.DELETED] == 1
    importing.accept(other, back, {})
    assert point not in {record.id for record in reading.records(other, "talking-point")}
