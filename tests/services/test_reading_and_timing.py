"""What pages ask for: records by id and kind, how a brief stands, how long it takes to say."""

from __future__ import annotations

from collections import Counter
from typing import cast

import pytest

from cyberbrief.domain.brief import Brief, Decision, Entry
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.services import (
    adding,
    briefing,
    checking,
    clearing,
    editing,
    outlining,
    reading,
    timing,
    undoing,
    workspace,
)
from cyberbrief.services.workspace import Workspace
from tests import machine
from tests.builders import SmallDossier, an_id
from tests.questions import questions


def test_records_are_found_by_ids_and_counted(opened: Workspace, small: SmallDossier) -> None:
    assert set(reading.many(opened, [small.position.id, small.item.id, "nowhere"])) == {
        small.position.id,
        small.item.id,
    }
    assert reading.counts(opened, small.dossier.id)["talking-point"] == len(small.points)
    assert set(reading.material(opened, small.dossier.id)) == {record.id for record in small.records}
    pointers = {pointer.record.id: pointer.field for pointer in reading.pointing_at(opened, small.reference.id)}
    assert pointers == {small.position.id: "references"}
    with pytest.raises(WrongUseError):
        reading.records(opened, "treaty")


def test_a_brief_stands_as_its_clearances_stand(opened: Workspace, small: SmallDossier) -> None:
    assert briefing.state(opened, small.brief.id) == "draft"
    clearing.record_decision(opened, small.brief.id, "full", clearing.Said("Legal Department", "A. Quill"))
    assert briefing.state(opened, small.brief.id) == "cleared"
    editing.edit_plain(opened, small.position.id, {"objective": "Another objective."})
    assert briefing.state(opened, small.brief.id) == "lapsed"
    undoing.undo(opened)
    said = clearing.Said("Legal Department", "A. Quill", Decision.REFUSED)
    clearing.record_decision(opened, small.brief.id, "full", said)
    assert briefing.state(opened, small.brief.id) == "draft"


def test_how_all_briefs_stand_is_read_once_however_many_there_are(opened: Workspace, small: SmallDossier) -> None:
    asked = []
    for _more in range(2):
        clearing.record_decision(
            opened, briefing.new_brief(opened, small.dossier.id, "session"), "full", clearing.Said("Desk", "A. Quill")
        )
        with questions(opened.store) as heard:
            found = briefing.states(opened, small.dossier.id)
        asked.append(len(heard))
        assert {one.brief.id: one.state for one in found} == {
            one.brief.id: briefing.state(opened, one.brief.id) for one in found
        }
        assert {one.state for one in found} == {"draft", "cleared"}
    assert asked[0] == asked[1]


def test_of_many_that_mention_a_record_the_first_of_each_kind_are_read(opened: Workspace, small: SmallDossier) -> None:
    adding.add_plain(
        opened, "talking-point", [{"dossier": small.dossier.id, "text": f"Point {number}"} for number in range(20)]
    )
    found = reading.first_pointing_at(opened, small.dossier.id, 5)
    kinds = Counter(pointer.record.KIND for pointer in found.pointers)
    every = Counter(pointer.record.KIND for pointer in reading.pointing_at(opened, small.dossier.id))
    assert max(kinds.values()) == kinds["talking-point"] == 5
    assert found.beyond == {"talking-point": every["talking-point"] - 5}
    assert set(kinds) == set(every)


@pytest.mark.parametrize(
    "allotments,allotted",
    [
        ([], 0),
        ([{"capacity": "group", "seconds": 300}], 300),
        ([{"capacity": "group", "seconds": 300}, {"capacity": "national", "seconds": 180}], 180),
    ],
)
def test_what_is_said_is_held_against_the_time_we_have(
    opened: Workspace, small: SmallDossier, allotments: list[dict[str, object]], allotted: int
) -> None:
    editing.edit_plain(opened, small.item.id, {"allotments": allotments})
    editing.edit_plain(opened, an_id("to_make"), {"text": "A word to say. " * 60})
    (spoken,) = timing.spoken_times(checking.final_check(opened, small.brief.id, "full"))
    assert (spoken.item, spoken.title, spoken.allotted) == (small.item.id, "Item 4", allotted)
    assert 0 < spoken.time.fastest < spoken.time.slowest
    assert bool(spoken.capacity) is bool(allotted)


def test_points_of_no_item_are_timed_together(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"agenda_item": ""})
    (spoken,) = timing.spoken_times(checking.final_check(opened, small.brief.id, "full"))
    assert (spoken.item, spoken.title, spoken.allotted) == ("", "Points to make", 0)


def test_five_thousand_links_are_refused_and_a_thousand_kept(opened: Workspace, small: SmallDossier) -> None:
    ids = adding.add_plain(opened, "reference", [{"symbol": f"A/{number}"} for number in range(1_000)])
    editing.edit_plain(opened, small.position.id, {"references": list(ids)})
    assert len(reading.pointing_at(opened, ids[-1])) == 1
    with pytest.raises(WrongUseError):
        editing.edit_plain(opened, small.position.id, {"references": [*ids, *ids]})


def test_locking_lets_go_even_where_nothing_can_be_written(opened: Workspace, small: SmallDossier) -> None:
    opened.store.close()
    opened.lock()
    again = workspace.open_with_passphrase(opened.path, "harbour linen orbit maple quiet")
    with pytest.raises(RefusedError):
        workspace.open_with_passphrase(opened.path, "harbour linen orbit maple quiet")
    again.lock()


def test_a_store_that_finds_no_room_leaves_nothing() -> None:
    script = """
import sys
from pathlib import Path
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.officer import Officer
from cyberbrief.services import workspace
from cyberbrief.vault.keys import Argon2Cost
folder = Path(sys.argv[1])
try:
    workspace.create(folder / "desk.cyberbrief", "harbour linen", Officer(), cost=Argon2Cost(8, 1, 1))
except CyberBriefError as error:
    print(type(error).__name__, error.exit_code)
print(sorted(path.name for path in folder.iterdir() if path.suffix != ".lock"))
"""
    with machine.open_folder() as folder:
        assert machine.run_on_tiny_disk(script, folder) == "DiskFullError 3\n[]\n"


def test_an_outline_is_arranged_in_steps_and_typed_in_a_sitting(opened: Workspace, small: SmallDossier) -> None:
    made = Entry(id=an_id("free"), text="As it stands.")
    outlining.arrange(opened, small.brief.id, outlining.with_entry(made, small.brief.sections[0].id), "Text added")
    outlining.keep_text(opened, small.brief.id, made.id, "As it stands now.")
    outlining.keep_text(opened, small.brief.id, made.id, "As it stands now, and no longer.")
    kept = cast("Brief", reading.record(opened, small.brief.id))
    assert "As it stands now, and no longer." in {entry.text for section in kept.sections for entry in section.entries}
    undoing.undo(opened)
    undoing.undo(opened)
    assert cast("Brief", reading.record(opened, small.brief.id)).sections == small.brief.sections
