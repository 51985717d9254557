"""Words replaced across a dossier: seen before, each left out at will, one step of undo, clearances told of."""

from __future__ import annotations

import pytest

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import clearing, editing, reading, replacing, undoing
from cyberbrief.services.clearing import Said
from cyberbrief.services.replacing import Wanted
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier

DIRECTORY = Wanted("directory", "register")


def keys_of(workspace: Workspace, small: SmallDossier, wanted: Wanted = DIRECTORY) -> list[str]:
    found = replacing.preview(workspace, small.dossier.id, wanted).found
    return [place.key for one in found for place in one.places]


def test_every_place_of_the_dossier_is_shown(opened: Workspace, small: SmallDossier) -> None:
    seen = replacing.preview(opened, small.dossier.id, DIRECTORY)
    assert seen.found
    assert sum(seen.kinds.values()) == sum(len(one.places) for one in seen.found)
    assert not seen.cut
    kind = next(iter(seen.kinds))
    narrowed = replacing.preview(opened, small.dossier.id, DIRECTORY, kind)
    assert {one.record.KIND for one in narrowed.found} == {kind}
    assert narrowed.kinds == seen.kinds
    assert replacing.preview(opened, small.dossier.id, Wanted(" ")).found == ()


def test_what_was_chosen_is_replaced_and_undone_as_one_step(opened: Workspace, small: SmallDossier) -> None:
    before = reading.material(opened, small.dossier.id)
    keys = keys_of(opened, small)
    assert len(keys) > 1
    said = replacing.replace(opened, small.dossier.id, DIRECTORY, keys[:-1])
    assert said.startswith("Replaced in")
    assert len(keys_of(opened, small)) == 1
    undone = undoing.undo(opened)
    assert undone is not None
    after = reading.material(opened, small.dossier.id)
    assert len(keys_of(opened, small)) == len(keys)
    assert {key: record.title_text for key, record in after.items()} == {
        key: record.title_text for key, record in before.items()
    }


def test_places_that_changed_meanwhile_are_not_touched(opened: Workspace, small: SmallDossier) -> None:
    keys = keys_of(opened, small)
    found = replacing.preview(opened, small.dossier.id, DIRECTORY).found
    for one in found:
        for place in one.places:
            assert place.found.casefold() == "directory"
    replacing.replace(opened, small.dossier.id, DIRECTORY, keys)
    with pytest.raises(WrongUseError, match="as it was"):
        replacing.replace(opened, small.dossier.id, DIRECTORY, keys)


def test_a_field_that_would_hold_too_much_changes_nothing(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.dossier.id, {"forum": "directory"})
    wanted = Wanted("directory", "x" * 2000)
    before = keys_of(opened, small, wanted)
    with pytest.raises(WrongUseError, match="characters long"):
        replacing.replace(opened, small.dossier.id, wanted, before)
    assert keys_of(opened, small, wanted) == before


def test_clearances_that_would_lapse_are_counted_and_nothing_is_changed(opened: Workspace, small: SmallDossier) -> None:
    keys = keys_of(opened, small)
    assert replacing.lapsing(opened, small.dossier.id, DIRECTORY, keys) == 0
    clearing.record_decision(opened, small.brief.id, "full", Said("Legal Department", "B. Marrow"))
    steps = list(opened.steps.done)
    assert replacing.lapsing(opened, small.dossier.id, DIRECTORY, keys) == 1
    assert replacing.lapsing(opened, small.dossier.id, DIRECTORY, ()) == 0
    assert keys_of(opened, small) == keys
    assert opened.steps.done == steps
