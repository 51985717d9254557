"""A line of the log becomes a statement, and a stance with it, in one step that undo takes back whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import cast

import pytest

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.log_line import LogLine, read_line
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import Setting, Stance, StanceLevel, Statement
from cyberbrief.host.clock import now
from cyberbrief.services import adding, editing, quick_log, reading, undoing
from cyberbrief.services.quick_log import Logged, log_book, running
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

AUCKLAND = "Pacific/Auckland"


def keep(opened: Workspace, small: SmallDossier, line: str, meeting: RecordId = "", item: RecordId = "") -> Logged:
    book = log_book(opened, small.dossier.id, meeting)
    return quick_log.keep(opened, read_line(line, book.parties, book.topics), book, item)


def a_meeting(opened: Workspace, small: SmallDossier, starts: datetime | None, name: str = "talk") -> Meeting:
    made = Meeting(
        id=an_id(name),
        dossier=small.dossier.id,
        title="Informal talk",
        starts=starts,
        zone=AUCKLAND,
        marking="restricted",
        counterparts=(small.counterpart.id,),
    )
    adding.add(opened, [made])
    return made


def test_a_line_is_kept_as_a_statement_with_a_stance(opened: Workspace, small: SmallDossier) -> None:
    meeting = a_meeting(opened, small, None)
    kept = keep(opened, small, "Arvania · Directory of points of contact · -- · never in public", meeting.id)
    statement = cast("Statement", reading.record(opened, kept.statement.id))
    assert (statement.speaker, statement.text) == (small.counterpart.id, "never in public")
    assert (statement.positions, statement.agenda_item) == ((small.position.id,), small.item.id)
    assert (statement.meeting, statement.forum) == (meeting.id, "Informal talk")
    assert (statement.setting, statement.how_known, statement.code) == (Setting.CLOSED, "heard by us", "A1")
    assert statement.said_on == now().astimezone(quick_log.zone_of(AUCKLAND)).date()
    assert statement.marking == "restricted"
    assert kept.stance is not None
    stance = cast("Stance", reading.record(opened, kept.stance.id))
    assert (stance.level, stance.statements) == (StanceLevel.WOULD_BLOCK, (statement.id,))
    assert (stance.as_of, stance.position) == (statement.said_on, small.position.id)


def test_one_step_of_undo_takes_all_of_a_line_back(opened: Workspace, small: SmallDossier) -> None:
    kept = keep(opened, small, "Noveria · Directory of points of contact · + · would join")
    assert kept.counterpart is not None
    made = {record.id for record in (kept.statement, kept.stance, kept.counterpart) if record is not None}
    assert reading.many(opened, made).keys() == made
    undoing.undo(opened)
    assert not reading.many(opened, made)


def test_an_unknown_speaker_is_made_a_counterpart(opened: Workspace, small: SmallDossier) -> None:
    kept = keep(opened, small, "Noveria · · would join")
    assert kept.counterpart is not None
    made = cast("Counterpart", reading.record(opened, kept.counterpart.id))
    assert (made.name, kept.statement.speaker) == ("Noveria", made.id)


def test_our_own_words_are_kept_under_our_own_name(opened: Workspace, small: SmallDossier) -> None:
    opened.set_officer(Officer(name="E. Marrow", state="Vendria"))
    for line in ("We: our turn", "Vendria · our turn"):
        kept = keep(opened, small, line)
        assert (kept.statement.speaker, kept.statement.speaker_name) == ("", "Vendria")
    assert keep(opened, small, "Chair: adjourned").statement.speaker_name == "Chair"


def test_a_line_that_names_no_item_is_on_the_one_that_is_open(opened: Workspace, small: SmallDossier) -> None:
    kept = keep(opened, small, "Arvania: agrees with all of it", item=small.item.id)
    assert (kept.statement.agenda_item, kept.statement.positions) == (small.item.id, ())


def test_what_lacks_something_is_refused_in_words(opened: Workspace, small: SmallDossier) -> None:
    before = reading.counts(opened, small.dossier.id)
    with pytest.raises(WrongUseError, match="position"):
        keep(opened, small, "Arvania -- never")
    assert reading.counts(opened, small.dossier.id) == before
    book = log_book(opened, small.dossier.id)
    with pytest.raises(WrongUseError, match="who spoke"):
        quick_log.keep(opened, LogLine(text="something"), book)


NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "starts, expected",
    [
        ([NOON - timedelta(hours=2), NOON - timedelta(hours=1)], 1),  # the one that began last
        ([NOON - timedelta(hours=2), NOON + timedelta(minutes=20)], 1),  # one that begins at once
        ([NOON - timedelta(hours=2), NOON + timedelta(hours=2)], 0),
        ([NOON + timedelta(hours=5), NOON + timedelta(hours=2)], 1),  # the first of today
        ([NOON - timedelta(days=1), NOON + timedelta(days=1)], None),
        ([None], None),
        ([], None),
    ],
)
def test_the_meeting_that_is_meant_is_the_one_that_runs(starts: list[datetime | None], expected: int | None) -> None:
    meetings = [Meeting(id=str(number), starts=one, zone="UTC") for number, one in enumerate(starts)]
    found = running(meetings, NOON)
    assert (found.id if found is not None else None) == (str(expected) if expected is not None else None)


def test_today_is_a_day_of_the_place_where_one_meets(opened: Workspace, small: SmallDossier) -> None:
    late = datetime(2026, 12, 8, 10, 30, tzinfo=UTC)  # 23:30 in Auckland
    meeting = Meeting(id="late", starts=late, zone=AUCKLAND)
    assert running([meeting], late + timedelta(minutes=20)) is meeting
    assert running([meeting], late + timedelta(hours=1)) is None


def test_those_of_the_meeting_are_offered_first(opened: Workspace, small: SmallDossier) -> None:
    adding.add(opened, [Counterpart(id=an_id("aaland"), name="Aaland")])
    assert log_book(opened, small.dossier.id).parties[0].name == "Aaland"
    meeting = a_meeting(opened, small, None)
    assert log_book(opened, small.dossier.id, meeting.id).parties[0].name == "Arvania"


def test_a_superseded_position_is_not_offered(opened: Workspace, small: SmallDossier) -> None:
    from cyberbrief.domain.position import PositionStatus  # noqa: PLC0415  # this case alone

    editing.edit_plain(opened, small.position.id, {"status": str(PositionStatus.SUPERSEDED)})
    assert [topic.id for topic in log_book(opened, small.dossier.id).topics] == [small.item.id]
