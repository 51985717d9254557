"""A meeting while it runs: what was said on which item, how stances moved, what was promised, and its read-out."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import cast

import pytest

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.log_line import read_line
from cyberbrief.domain.meeting import Commitment, CommitmentState, ItemState, Meeting, MeetingOutcome, Promiser
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.domain.talking_point import Handling
from cyberbrief.services import adding, editing, in_the_room, quick_log, reading, undoing
from cyberbrief.services.in_the_room import InTheRoom, is_late
from cyberbrief.services.quick_log import log_book
from cyberbrief.services.reading_out import close
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

MET, EARLIER = an_id("meeting"), an_id("earlier")


@pytest.fixture
def met(opened: Workspace, small: SmallDossier) -> Meeting:
    inside = {"dossier": small.dossier.id}
    parties = (small.counterpart.id,)
    meeting = Meeting(id=MET, title="Informal talk", counterparts=parties, **inside)  # type: ignore[arg-type]  # as above
    earlier = Meeting(id=EARLIER, title="Before", counterparts=parties, **inside)  # type: ignore[arg-type]  # as above
    adding.add(opened, [meeting, earlier])
    return meeting


def log(opened: Workspace, small: SmallDossier, line: str) -> str:
    book = log_book(opened, small.dossier.id, MET)
    return quick_log.keep(opened, read_line(line, book.parties, book.topics), book).statement.id


def page(opened: Workspace) -> InTheRoom:
    return in_the_room.in_the_room(opened, MET)


def test_the_log_is_told_the_latest_first_and_by_item(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    first = log(opened, small, "Arvania · Directory of points of contact · wants it voluntary")
    second = log(opened, small, "Arvania: thanks the Chair")
    view = page(opened)
    assert [one.statement.id for one in view.entries("")] == [second, first]
    assert [one.statement.id for one in view.entries(small.item.id)] == [first]
    assert all(one.at is not None for one in view.said)


def test_a_stance_tells_from_where_it_moved(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    log(opened, small, "Arvania · Directory of points of contact · ~ · could live with it")
    view = page(opened)
    assert (view.said[0].before, view.said[0].after) == (StanceLevel.OPPOSES, StanceLevel.CAN_LIVE_WITH)
    assert [one.statement.id for one in view.moved] == [view.said[0].statement.id]
    log(opened, small, "Arvania · Directory of points of contact · ~ · says so again")
    assert len(page(opened).moved) == 1


def test_quoted_words_tell_which_step_they_touch(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    position = reading.record(opened, small.position.id)
    ladder = tuple(
        dataclasses.replace(rung, condition="Only if “subject to national law” moves up")
        if rung.kind is RungKind.FALLBACK
        else rung
        for rung in small.position.ladder
    )
    editing.change(opened, position, dataclasses.replace(small.position, ladder=ladder, revision=position.revision))
    log(opened, small, "Arvania · Directory of points of contact · yes, if “Subject to national law” moves")
    assert page(opened).said[0].touches == ("touches the condition of our fallback 1",)


def test_an_item_is_opened_and_closed(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    in_the_room.set_course(opened, MET, small.item.id, ItemState.OPEN)
    opened_at = page(opened).items[0].course
    assert opened_at is not None
    assert (opened_at.state, opened_at.since is not None) == (ItemState.OPEN, True)
    in_the_room.set_course(opened, MET, small.item.id, ItemState.CLOSED, MeetingOutcome.CONSENSUS)
    course = cast("Meeting", reading.record(opened, MET)).course
    assert [(one.state, one.outcome) for one in course] == [(ItemState.CLOSED, MeetingOutcome.CONSENSUS)]
    assert course[0].id == opened_at.id


def test_a_point_is_ticked_and_unticked(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    point = an_id(Handling.TO_MAKE)
    assert [(one.point.id, one.made) for one in page(opened).items[0].points] == [(point, None)]
    in_the_room.set_made(opened, MET, point, made=True)
    in_the_room.set_made(opened, MET, point, made=True)  # twice does no harm
    assert len(cast("Meeting", reading.record(opened, MET)).made) == 1
    assert page(opened).items[0].points[0].made is not None
    in_the_room.set_made(opened, MET, point, made=False)
    assert page(opened).items[0].points[0].made is None


def test_promises_of_now_and_of_before_stand_apart(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    for name, meeting, state in (
        ("now", MET, CommitmentState.OPEN),
        ("old", EARLIER, CommitmentState.OPEN),
        ("done", EARLIER, CommitmentState.KEPT),
    ):
        made = Commitment(
            id=an_id(name),
            dossier=small.dossier.id,
            text=name,
            meeting=meeting,
            state=state,
            promiser=Promiser.THEM,
            counterpart=small.counterpart.id,
            due=date(2026, 11, 2),
        )
        adding.add(opened, [made])
    view = page(opened)
    assert [one.text for one in view.promised] == ["now"]
    assert [one.text for one in view.still_open] == ["old"]
    assert is_late(view.still_open[0], date(2026, 11, 3))
    assert not is_late(view.still_open[0], date(2026, 11, 2))
    in_the_room.set_kept(opened, an_id("old"), CommitmentState.KEPT)
    assert not page(opened).still_open


def test_closing_drafts_the_read_out_once(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    said = log(opened, small, "Arvania · Directory of points of contact · ~ · could live with it")
    in_the_room.set_course(opened, MET, small.item.id, ItemState.OPEN)
    done = close(opened, MET, MeetingOutcome.CONSENSUS)
    kept = cast("Meeting", reading.record(opened, MET))
    assert (kept.outcome, kept.course[0].state) == (MeetingOutcome.CONSENSUS, ItemState.CLOSED)
    brief = cast("Brief", reading.record(opened, done.brief))
    assert (brief.title, brief.meeting) == ("Read-out: Informal talk", MET)
    named = {section.title: [entry.record for entry in section.entries] for section in brief.sections}
    stance = next(one for one in reading.records(opened, "stance") if said in cast("Stance", one).statements)
    assert named["What was said"] == [MET]
    assert named["Who said what"] == [said]
    assert named["Where they stand now"] == [stance.id]
    assert close(opened, MET, MeetingOutcome.NONE) == (done.brief, True)
    undoing.undo(opened)
    undoing.undo(opened)
    assert not reading.many(opened, [done.brief])
    assert cast("Meeting", reading.record(opened, MET)).outcome is MeetingOutcome.NONE


def test_a_read_out_by_another_name_is_found_again(opened: Workspace, small: SmallDossier, met: Meeting) -> None:
    done = close(opened, MET, MeetingOutcome.CONSENSUS)
    editing.edit_plain(opened, done.brief, {"title": "What the talk came to"})
    assert close(opened, MET, MeetingOutcome.NONE) == (done.brief, True)


def test_a_point_in_the_room_takes_as_long_as_the_delegation_speaks(
    opened: Workspace, small: SmallDossier, met: Meeting
) -> None:
    editing.edit_plain(opened, an_id(Handling.TO_MAKE), {"text": "A word to say. " * 60})
    usual = page(opened).items[0].points[0].time
    opened.set_paces(Paces(65, 65, 110))
    assert page(opened).items[0].points[0].time.fastest > usual.slowest > 0
