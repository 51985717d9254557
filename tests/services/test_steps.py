"""Steps of undo: each is undone once, whatever was typed where in between; and what a script gives of lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.services import adding, editing, history, performing, reading, sitting, undoing
from cyberbrief.services.steps import Steps
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


def position(opened: Workspace, small: SmallDossier) -> Position:
    return cast("Position", reading.record(opened, small.position.id))


def test_typing_here_and_there_is_undone_once_each(opened: Workspace, small: SmallDossier) -> None:
    sitting.keep(opened, small.position.id, {"objective": "a"})
    sitting.keep(opened, small.item.id, {"title": "b"})
    sitting.keep(opened, small.position.id, {"objective": "ab"})
    undoing.undo(opened)
    assert position(opened, small).objective == small.position.objective
    assert reading.record(opened, small.item.id).title_text == "b"
    undoing.undo(opened)
    assert reading.record(opened, small.item.id).title_text == small.item.title
    undoing.redo(opened)
    undoing.redo(opened)
    assert (position(opened, small).objective, reading.record(opened, small.item.id).title_text) == ("ab", "b")


def test_typing_on_after_another_change_is_undone_once(
    opened: Workspace, small: SmallDossier, reopened: Callable[[], Workspace]
) -> None:
    sitting.keep(opened, small.position.id, {"objective": "a"})
    editing.edit_plain(opened, small.item.id, {"title": "b"})
    sitting.keep(opened, small.position.id, {"objective": "ab"})
    again = reopened()
    for _ in range(2):
        assert undoing.undo(again) is not None
    assert position(again, small).objective == small.position.objective
    assert reading.record(again, small.item.id).title_text == small.item.title


def test_nothing_done_is_no_step(opened: Workspace, small: SmallDossier) -> None:
    before = list(opened.steps.done)
    assert adding.add_plain(opened, "reference", []) == ()
    assert editing.delete(opened, []) == ""
    assert editing.restore(opened, []) == ""
    assert performing.perform(opened, []) == ""
    assert editing.edit_plain(opened, small.position.id, {}) == ()
    assert sitting.keep(opened, small.position.id, {"topic": small.position.topic}).title_text == small.position.topic
    assert opened.steps.done == before


def test_an_undo_says_what_it_undid(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.position.id])
    undone = undoing.undo(opened)
    assert undone is not None
    assert undone.words == "Undone: position “Directory of points of contact” moved to the bin"
    assert (undone.kind, undone.record, undone.field) == ("position", small.position.id, "")
    assert undone.changed == {("position", small.position.id)}
    again = undoing.redo(opened)
    assert again is not None
    assert again.words == "Done again: position “Directory of points of contact” moved to the bin"
    undoing.undo(opened)
    editing.delete(opened, [small.position.id, small.item.id])
    undone = undoing.undo(opened)
    assert undone is not None
    assert undone.words == "Undone: 2 records moved to the bin"


class Told:
    """Steps as a history tells them, newest first."""

    def __init__(self, *steps: tuple[str, str]) -> None:
        self._steps = list(steps)

    def latest_steps(self, limit: int) -> list[tuple[str, str]]:
        return self._steps[:limit]


@pytest.mark.parametrize(
    "told,done,undone",
    [
        ((), [], []),
        ((("b", ""), ("a", "")), ["a", "b"], []),
        ((("u", "undo b"), ("b", ""), ("a", "")), ["a"], ["u"]),
        ((("r", "redo u"), ("u", "undo b"), ("b", ""), ("a", "")), ["a", "r"], []),
        ((("c", ""), ("u", "undo b"), ("b", "")), ["c"], []),
        ((("u", "undo of what is long gone"),), [], ["u"]),
    ],
)
def test_the_stacks_are_read_from_history(
    told: tuple[tuple[str, str], ...], done: list[str], undone: list[str]
) -> None:
    steps = Steps.of(Told(*told))
    assert (steps.done, steps.undone) == (done, undone)


def test_a_step_of_the_ladder_named_by_its_id_keeps_what_is_not_named(opened: Workspace, small: SmallDossier) -> None:
    floor = small.position.ladder[3]
    editing.edit_plain(opened, small.position.id, {"ladder": [{"id": floor.id, "text": "Within nine days."}]})
    (left,) = position(opened, small).ladder
    assert (left.id, left.kind, left.text) == (floor.id, RungKind.BOTTOM_LINE, "Within nine days.")


def test_a_section_named_by_its_id_keeps_its_entries(opened: Workspace, small: SmallDossier) -> None:
    section = small.brief.sections[0]
    first = section.entries[0]
    given = [{"id": section.id, "title": "Ours", "entries": [{"id": first.id, "text": "As agreed."}]}]
    editing.edit_plain(opened, small.brief.id, {"sections": given})
    (left,) = reading.record(opened, small.brief.id).sections  # type: ignore[attr-defined]  # a brief
    assert (left.role, left.title) == (section.role, "Ours")
    assert [(entry.record, entry.text) for entry in left.entries] == [(first.record, "As agreed.")]


@pytest.mark.parametrize(
    "ladder,words",
    [
        ([{"text": "Secret."}], "Ladder 1: “kind” is missing"),
        ([{"kind": "opening"}, {"id": "another", "text": "Secret."}], "Ladder 2: “kind” is missing"),
        (["Secret."], "where a JSON object is needed"),
        ("Secret.", "Allowed is a list"),
        ([{"kind": "last"}], "last"),
    ],
)
def test_a_step_that_does_not_say_its_kind_is_refused(
    opened: Workspace, small: SmallDossier, ladder: object, words: str
) -> None:
    with pytest.raises(WrongUseError, match=words):
        editing.edit_plain(opened, small.position.id, {"ladder": ladder})
    with pytest.raises(WrongUseError, match=words):
        adding.add_plain(opened, "position", {"dossier": small.dossier.id, "topic": "x", "ladder": ladder})
    assert position(opened, small).ladder == small.position.ladder
    assert len(history.of_record(opened, small.position.id)) == 1


def test_an_empty_id_is_none(opened: Workspace) -> None:
    (made,) = adding.add_plain(opened, "reference", {"id": "", "symbol": "A/1"})
    assert len(made) == 36


@pytest.mark.parametrize("taken", [" ", "a b", "../a", "-a", "é", "a" * 101, "\x00", "\ud800"])
def test_an_id_that_could_not_be_typed_is_refused(opened: Workspace, taken: str) -> None:
    with pytest.raises(WrongUseError, match="Id") as caught:
        adding.add_plain(opened, "reference", {"id": taken, "symbol": "A/1"})
    assert caught.value.happened.isprintable()
    assert not reading.records(opened, "reference")
