"""The bin gives everything back, with what went along; undo says in words what it did, and where."""

from __future__ import annotations

import pytest

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import adding, deleted, editing, reading, sitting, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


def test_the_bin_says_who_when_and_from_where(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.position.id])
    editing.delete(opened, [small.reference.id])
    reference, position = deleted.contents(opened)
    assert (reference.record.id, reference.dossier, reference.mentioned) == (small.reference.id, "", 0)
    assert (position.record.id, position.by, position.dossier) == (small.position.id, "E. Marrow", small.dossier.title)
    assert position.instant is not None
    assert position.mentioned == len(small.points) + 3  # points, statement, stance, brief


def test_what_went_along_comes_back_too_and_goes_again_at_once(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.stance.id])
    editing.delete(opened, [small.position.id, small.points[0].id])
    (position, *_rest) = [one for one in deleted.contents(opened) if one.record.id == small.position.id]
    assert position.along == (small.points[0].id,)
    assert set(deleted.restore(opened, [small.position.id])) == {small.position.id, small.points[0].id}
    assert {one.record.id for one in deleted.contents(opened)} == {small.stance.id}
    assert reading.pointing_at(opened, small.position.id)
    undoing.undo(opened)
    assert {one.record.id for one in deleted.contents(opened)} == {
        small.stance.id,
        small.position.id,
        small.points[0].id,
    }


def test_several_are_restored_as_one_step(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.position.id])
    editing.delete(opened, [small.stance.id])
    deleted.restore(opened, [small.position.id, small.stance.id])
    assert not deleted.contents(opened)
    undone = undoing.undo(opened)
    assert undone is not None
    assert undone.words == "Undone: 2 records restored"


def test_restoring_what_is_there_does_nothing_and_what_is_nowhere_is_wrong(
    opened: Workspace, small: SmallDossier
) -> None:
    before = list(opened.steps.done)
    assert deleted.restore(opened, [small.position.id]) == ()
    assert opened.steps.done == before
    with pytest.raises(WrongUseError):
        deleted.restore(opened, ["nowhere"])


def test_the_bin_of_one_dossier_holds_what_all_share(opened: Workspace, small: SmallDossier) -> None:
    (other,) = adding.add_plain(opened, "dossier", {"title": "Elsewhere"})
    editing.delete(opened, [small.position.id])
    editing.delete(opened, [small.reference.id])
    assert [one.record.id for one in deleted.contents(opened, other)] == [small.reference.id]


@pytest.mark.parametrize(
    "values, words",
    [
        ({"topic": "Contacts"}, "Undone: issue of “Directory of points of contact” changed"),
        ({"ladder": []}, "Undone: ladder of “Directory of points of contact” changed"),
        ({"topic": "Contacts", "objective": "More"}, "Undone: 2 fields of “Directory of points of contact” changed"),
    ],
)
def test_undo_says_what_was_changed(
    opened: Workspace, small: SmallDossier, values: dict[str, object], words: str
) -> None:
    editing.edit_plain(opened, small.position.id, values)
    undone = undoing.undo(opened)
    assert undone is not None
    assert undone.words == words
    assert undone.record == small.position.id
    assert undone.field == (next(iter(values)) if len(values) == 1 else "")


def test_undo_of_typing_leads_to_its_field(opened: Workspace, small: SmallDossier) -> None:
    sitting.keep(opened, small.position.id, {"interests": "Two"})
    sitting.keep(opened, small.position.id, {"interests": "Two hospitals"})
    undone = undoing.undo(opened)
    assert undone is not None
    assert (undone.kind, undone.record, undone.field) == ("position", small.position.id, "interests")


def test_undo_of_many_leads_to_one_that_is_in_use(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.points[0].id, small.points[1].id])
    undone = undoing.undo(opened)
    assert undone is not None
    assert undone.words == "Undone: 2 records moved to the bin"
    assert undone.record in {small.points[0].id, small.points[1].id}


def test_undo_of_making_leads_to_no_record(opened: Workspace, small: SmallDossier) -> None:
    adding.add_plain(opened, "position", {"dossier": small.dossier.id, "topic": "New"})
    undone = undoing.undo(opened)
    assert undone is not None
    assert (undone.words, undone.kind, undone.record) == ("Undone: position “New” added", "position", "")
    again = undoing.redo(opened)
    assert again is not None
    assert again.words == "Done again: position “New” added"
    assert again.record
