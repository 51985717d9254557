"""The overview of a dossier and what the frame shows: each figure by a row."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.host.clock import now
from cyberbrief.services import adding, editing, glance, overview
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def at(**later: int) -> str:
    return (now() + timedelta(**later)).isoformat()


def add(opened: Workspace, kind: str, **fields: object) -> str:
    return adding.add_plain(opened, kind, {"dossier": an_id("small"), **fields})[0]


def test_an_unknown_dossier_is_wrong_use(opened: Workspace, small: SmallDossier) -> None:
    for wrong in ("nowhere", small.position.id):
        with pytest.raises(WrongUseError):
            overview.overview(opened, wrong)


def test_an_item_counts_its_own_records_once_each(opened: Workspace, small: SmallDossier) -> None:
    (row,) = overview.overview(opened, small.dossier.id).readiness
    assert row.item.id == small.item.id
    assert row.ready + row.to_mend + row.blocking == 2 + len(small.points)
    assert row.blocking == 0
    editing.edit_plain(opened, small.position.id, {"ladder": []})
    (row,) = overview.overview(opened, small.dossier.id).readiness
    assert row.blocking == 1
    assert small.position.id in {finding.record for finding in row.findings}


@pytest.mark.parametrize(
    "meetings,starts,title,days",
    [
        ([], None, None, 0),
        ([at(days=-1)], None, None, 0),
        ([], 5, "Working group on contact points", 5),
        ([at(days=9), at(days=3), at(days=-3)], 5, "Meeting 1", 3),
    ],
)
def test_the_next_meeting_comes_first(
    opened: Workspace, small: SmallDossier, meetings: list[str], starts: int | None, title: str | None, days: int
) -> None:
    for number, instant in enumerate(meetings):
        add(opened, "meeting", title=f"Meeting {number}", starts=instant)
    if starts is not None:
        day = (now().date() + timedelta(days=starts)).isoformat()
        editing.edit_plain(opened, small.dossier.id, {"starts": day})
    coming = overview.overview(opened, small.dossier.id).next_meeting
    assert (coming.title if coming else None) == title
    assert (coming.days if coming else 0) in {days, days - 1}


@pytest.mark.parametrize(
    "levels,figures",
    [
        (["opposes"], (0, 0, 1)),
        (["supports"], (1, 0, 0)),
        (["undecided"], (0, 1, 0)),
        (["opposes", "can_live_with"], (1, 0, 0)),
        (["supports", "would_block"], (0, 0, 1)),
    ],
)
def test_the_latest_stance_counts(
    opened: Workspace, small: SmallDossier, levels: list[str], figures: tuple[int, int, int]
) -> None:
    editing.edit_plain(opened, small.dossier.id, {"delegations": [small.counterpart.id]})
    editing.delete(opened, [small.stance.id])
    for number, level in enumerate(levels):
        add(
            opened,
            "stance",
            counterpart=small.counterpart.id,
            position=small.position.id,
            level=level,
            as_of=date(2026, 1, 1 + number).isoformat(),
        )
    (row,) = overview.overview(opened, small.dossier.id).support
    assert (row.with_us, row.open, row.against_us) == figures
    assert row.has_profile
    assert row.last_met is None


def test_when_we_last_met_is_the_latest_meeting_that_was(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.dossier.id, {"delegations": [small.counterpart.id]})
    instants = [now() + timedelta(days=days) for days in (-9, -2, 4)]
    for number, instant in enumerate(instants):
        met = [small.counterpart.id]
        add(opened, "meeting", title=f"{number}", starts=instant.isoformat(), counterparts=met)
    (row,) = overview.overview(opened, small.dossier.id).support
    assert row.last_met == instants[1]


def test_what_is_due_and_what_is_old(opened: Workspace, small: SmallDossier) -> None:
    for what, due, state in (("B", at(days=2), "open"), ("A", at(days=1), "open"), ("C", at(days=1), "met")):
        add(opened, "deadline", title=what, due=due, state=state)
    add(opened, "deadline", title="D")
    editing.edit_plain(opened, small.reference.id, {"review_by": "2020-01-01"})
    editing.edit_plain(opened, small.position.id, {"review_by": "2020-01-01"})
    editing.edit_plain(opened, small.item.id, {"review_by": (now().date() + timedelta(days=2)).isoformat()})
    promised = add(opened, "commitment", text="Send the list", state="open")
    add(opened, "commitment", text="Sent the list", state="kept")
    seen = overview.overview(opened, small.dossier.id)
    assert [each.title for each in seen.deadlines] == ["A", "B", "D"]
    assert {each.id for each in seen.past_review} == {small.reference.id, small.position.id}
    assert [each.record.id for each in seen.owed] == [promised]
    assert seen.name(small.position.id) == small.position.topic
    assert seen.since.touched[0].record != promised
    assert small.points[0].id not in seen.materials.records  # only what is named on the page is held on to


def test_the_frame_shows_the_highest_marking_and_the_latest_dossier(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"marking": "confidential"})
    editing.edit_plain(opened, small.item.id, {"marking": "internal"})
    seen = glance.glance(opened, small.dossier.id)
    assert (seen.dossier, seen.counts["talking-point"]) == (seen.dossiers[0], len(small.points))
    assert "confidential" in seen.banner.lower()
    (other,) = adding.add_plain(opened, "dossier", {"title": "Elsewhere"})
    for gone in ("", "nowhere"):
        latest = glance.glance(opened, gone)
        assert latest.dossier is not None
        assert latest.dossier.id == other


def test_an_empty_store_shows_nothing(opened: Workspace) -> None:
    seen = glance.glance(opened, "")
    assert (seen.dossiers, seen.dossier, dict(seen.counts)) == ((), None, {})


def test_what_is_owed_counts_registers_and_puts_what_is_due_first(opened: Workspace, small: SmallDossier) -> None:
    add(opened, "commitment", text="Sometime", promiser="them")
    add(opened, "commitment", text="Soon", due="2030-01-02")
    entry = add(opened, "measure", title="Directory", next_step="Name a contact", owner="I. C.", due="2029-01-02")
    add(opened, "measure", title="Done", due="2029-01-02", status="done")
    add(opened, "measure", title="Without a day")
    owed = overview.overview(opened, small.dossier.id).owed
    assert [(one.what, one.ours) for one in owed] == [("Name a contact", True), ("Soon", True), ("Sometime", False)]
    assert owed[0].record.id == entry


def test_the_first_steps_are_ticked_off(opened: Workspace) -> None:
    dossier = adding.add_plain(opened, "dossier", {"title": "Fresh"})[0]
    seen = overview.at_once(opened, dossier)
    assert not any(seen.steps)
    assert seen.next_meeting is None
    adding.add_plain(opened, "agenda-item", {"dossier": dossier, "title": "Norms"})
    assert overview.at_once(opened, dossier).steps == (True, False, False)


def test_counterparts_without_a_profile_are_named(opened: Workspace, small: SmallDossier) -> None:
    bare = adding.add_plain(opened, "counterpart", {"name": "Kestria"})[0]
    editing.edit_plain(opened, small.dossier.id, {"delegations": [small.counterpart.id, bare]})
    assert [one.id for one in overview.at_once(opened, small.dossier.id).without_profile] == [bare]


def test_the_highest_marking_is_told_without_reading_records(opened: Workspace, small: SmallDossier) -> None:
    before = glance.glance(opened, small.dossier.id).banner
    editing.edit_plain(opened, small.counterpart.id, {"marking": "secret", "caveats": ["EYES ONLY"]})
    after = glance.glance(opened, small.dossier.id).banner
    assert after != before
    assert "SECRET" in after
    assert "EYES ONLY" in after
