"""What is spoken: put in order on its item, and rehearsed without what is held back."""

from __future__ import annotations

import dataclasses
from typing import cast

import pytest

from cyberbrief.compose.speaking_time import total
from cyberbrief.domain.dossier import AgendaItem, Allotment, Capacity
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from cyberbrief.services import adding, editing, ordering, reading, rehearsing, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id
from tests.questions import questions


def with_points(opened: Workspace, small: SmallDossier, *names: str) -> list[RecordId]:
    made = [
        TalkingPoint(
            id=an_id(name), dossier=small.dossier.id, topic=name, text=f"{name} is said.", position=small.position.id
        )
        for name in names
    ]
    adding.add(opened, made)
    return [one.id for one in made]


def topics(opened: Workspace, small: SmallDossier) -> list[str]:
    return [line.point.topic for line in rehearsing.script(opened, small.item.id).lines if line.point.topic]


@pytest.mark.parametrize(
    "moved, beside, behind, expected",
    [
        ("c", "a", False, ["c", "a", "b"]),
        ("a", "c", True, ["b", "c", "a"]),
        ("b", "a", False, ["b", "a", "c"]),
        ("a", "b", True, ["b", "a", "c"]),
    ],
)
def test_a_point_is_put_where_it_is_spoken(  # a row of cases
    opened: Workspace, small: SmallDossier, moved: str, beside: str, behind: bool, expected: list[str]
) -> None:
    with_points(opened, small, "a", "b", "c")
    for number, name in enumerate("abc", 1):
        editing.edit_plain(opened, an_id(name), {"order": number})
    assert ordering.move(opened, an_id(moved), an_id(beside), behind=behind)
    assert topics(opened, small) == expected
    undoing.undo(opened)
    assert topics(opened, small) == ["a", "b", "c"]


def test_a_point_does_not_leave_its_item(opened: Workspace, small: SmallDossier) -> None:
    with_points(opened, small, "a")
    other = AgendaItem(id=an_id("other item"), dossier=small.dossier.id, title="Another")
    adding.add(opened, [other])
    stray = TalkingPoint(id=an_id("x"), dossier=small.dossier.id, text="x", agenda_item=other.id)
    adding.add(opened, [stray])
    assert not ordering.move(opened, an_id("a"), stray.id, behind=True)
    with pytest.raises(WrongUseError):
        ordering.move(opened, small.position.id, an_id("a"), behind=True)


def test_agenda_items_are_put_in_order(opened: Workspace, small: SmallDossier) -> None:
    other = AgendaItem(id=an_id("other item"), dossier=small.dossier.id, title="Another", order=5)
    adding.add(opened, [other])
    assert ordering.move(opened, other.id, small.item.id, behind=False)
    orders = {one.id: cast("AgendaItem", one).order for one in reading.records(opened, "agenda-item")}
    assert orders[other.id] < orders[small.item.id]
    assert not ordering.move(opened, other.id, small.item.id, behind=False)


HELD_BACK = {Handling.RESERVE, Handling.DO_NOT_RAISE}


@pytest.mark.parametrize("about", ["item", "position", "brief"])
def test_what_is_held_back_is_not_rehearsed_unless_asked_for(
    opened: Workspace, small: SmallDossier, about: str
) -> None:
    record = getattr(small, about).id
    usual = rehearsing.script(opened, record)
    assert {line.point.handling for line in usual.lines} == {Handling.TO_MAKE}
    assert not HELD_BACK & {one.handling for one in usual.shown if isinstance(one, TalkingPoint)}
    assert usual.held_back == len(HELD_BACK)
    asked = rehearsing.script(opened, record, held_back=True)
    assert {line.point.handling for line in asked.lines} == {Handling.TO_MAKE, *HELD_BACK}
    assert asked.lines[0].point.handling is Handling.TO_MAKE


def test_a_point_leads_to_all_of_its_item(opened: Workspace, small: SmallDossier) -> None:
    with_points(opened, small, "a")
    found = rehearsing.script(opened, an_id("a"))
    assert (len(found.lines), found.title) == (2, small.item.title_text)


def test_answers_stand_at_the_point_the_surest_first(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, an_id(Handling.IF_PRESSED), {"likelihood": str(Likelihood.CERTAIN)})
    editing.edit_plain(opened, an_id(Handling.IF_RAISED), {"answers": small.counterpart.id, "raised_as": "Why?"})
    answers = rehearsing.script(opened, small.item.id).lines[0].answers
    assert [one.point.handling for one in answers] == [Handling.IF_PRESSED, Handling.IF_RAISED]
    assert (answers[1].party, answers[1].raised_as) == ("Arvania", "Why?")
    assert [passage.plain for passage in answers[1].paragraphs] == ["What we say if raised."]


def test_each_capacity_has_its_time(opened: Workspace, small: SmallDossier) -> None:
    item = cast("AgendaItem", reading.record(opened, small.item.id))
    allotments = (
        Allotment(id=an_id("g"), capacity=Capacity.GROUP, seconds=300),
        Allotment(id=an_id("n"), capacity=Capacity.NATIONAL, seconds=180),
    )
    editing.change(opened, item, dataclasses.replace(item, allotments=allotments, interpreted=True))
    found = rehearsing.script(opened, small.item.id)
    assert dict(found.allotted) == {Capacity.NATIONAL: 180, Capacity.GROUP: 300}
    assert found.interpreted


def test_marks_of_references_are_not_read_aloud(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, an_id(Handling.TO_MAKE), {"text": "**Health** first. [@A/70/174 para. 13] Then cables."})
    line = next(one for one in rehearsing.script(opened, small.item.id).lines)
    assert line.paragraphs[0].plain.split() == ["Health", "first.", "Then", "cables."]
    assert line.paragraphs[0].runs[0].bold


def test_nothing_is_spoken_on_a_counterpart(opened: Workspace, small: SmallDossier) -> None:
    with pytest.raises(WrongUseError):
        rehearsing.script(opened, small.counterpart.id)


def test_what_is_rehearsed_takes_as_long_as_the_delegation_speaks(opened: Workspace, small: SmallDossier) -> None:
    (point,) = with_points(opened, small, "a")
    editing.edit_plain(opened, point, {"text": "A word to say. " * 60})
    usual = next(line.time for line in rehearsing.script(opened, small.item.id).lines if line.point.id == point)
    opened.set_paces(Paces(65, 65, 110))
    slow = next(line.time for line in rehearsing.script(opened, small.item.id).lines if line.point.id == point)
    assert slow.fastest > usual.slowest > 0


def test_what_can_be_rehearsed_is_read_once_however_much_there_is(opened: Workspace, small: SmallDossier) -> None:
    asked = []
    for more in range(2):
        item = AgendaItem(id=an_id(f"item {more}"), dossier=small.dossier.id, title=f"Item {more}")
        point = TalkingPoint(id=an_id(f"on {more}"), dossier=item.dossier, text="We welcome this.", agenda_item=item.id)
        adding.add(opened, [item, point])
        with questions(opened.store) as heard:
            found = rehearsing.choices(opened, small.dossier.id)
        asked.append(len(heard))
        spoken = rehearsing.script(opened, item.id)
        choice = next(one for one in found if one.record.id == item.id)
        assert (choice.points, choice.time) == (len(spoken.lines), total(line.time for line in spoken.lines))
    assert asked[0] == asked[1]
