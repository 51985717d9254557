"""Adding, changing, deleting, undoing: all of it or none, and history tells."""

from __future__ import annotations

import pytest

from cyberbrief.domain.errors import CyberBriefError, WrongUseError
from cyberbrief.domain.position import Position
from cyberbrief.domain.reach import Reach
from cyberbrief.services import adding, editing, history, reading, sitting, undoing, workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id
from tests.services.conftest import PASSPHRASE


def test_records_are_added_in_order_and_get_ids(opened: Workspace, small: SmallDossier) -> None:
    given = [{"dossier": small.dossier.id, "topic": f"Topic {place}"} for place in range(3)]
    ids = adding.add_plain(opened, "position", given)
    assert [reading.record(opened, found).title_text for found in ids] == ["Topic 0", "Topic 1", "Topic 2"]


REFUSED = [
    ("unknown kind", "treaty", {}, "no kind"),
    ("unknown field", "position", {"topic": "x", "colour": "red"}, "no field called “colour”"),
    ("wrong type", "position", {"topic": 7}, "the number 7"),
    ("unknown choice", "position", {"topic": "x", "pillar": "sixth"}, "sixth"),
    ("not an object", "position", "x", "JSON object"),
    ("no title", "position", {"topic": ""}, "empty"),
    ("no dossier", "position", {"topic": "x", "dossier": ""}, "dossier"),
    ("link nowhere", "position", {"topic": "x", "agenda_item": "nowhere"}, "no record"),
    ("link to another kind", "position", {"topic": "x", "agenda_item": an_id("arvania")}, "counterpart"),
    ("taken id", "position", {"topic": "x", "id": an_id("position")}, "taken"),
    ("reach too wide", "position", {"topic": "x", "reach": {"no_agreement": "public"}}, "public"),
    ("reach of a setting", "position", {"topic": "x", "reach": {"dossier": "public"}}, "no reach"),
    ("unknown marking", "position", {"topic": "x", "marking": "cosmic"}, "cosmic"),
    ("control character", "position", {"topic": "x\u0007"}, "U\\+0007"),
    ("unpaired surrogate", "position", {"objective": "\ud800", "topic": "x"}, "U\\+D800"),
    ("direction override", "position", {"topic": "safe\u202etxt"}, "U\\+202E"),
    ("line too long", "position", {"topic": "x" * 100_000}, "100,000 characters"),
    ("text too long", "position", {"topic": "x", "objective": "x" * 100_001}, "100,001 characters"),
    ("list too long", "position", {"topic": "x", "tags": ["t"] * 5_000}, "5,000"),
    ("two rungs of one id", "position", {"topic": "x", "ladder": [{"id": "a", "kind": "opening"}] * 2}, "twice"),
    ("wrong date", "reference", {"symbol": "A/1", "dated": "soon"}, "soon"),
    ("time without zone", "meeting", {"title": "x", "starts": "2026-12-07T10:00"}, "offset"),
    ("negative number", "agenda-item", {"title": "x", "order": -1}, "-1"),
    ("no flag", "reference", {"symbol": "A/1", "binding": "yes"}, "true or false"),
    ("no such country", "counterpart", {"name": "x", "country": "Atlantis"}, "ISO 3166"),
    ("no such zone", "dossier", {"title": "x", "zone": "Moon/Tranquility"}, "time zone"),
    ("no such language", "position", {"topic": "x", "language": "??"}, "language tag"),
    ("kind of another", "position", {"kind": "stance", "topic": "x"}, "stance"),
    ("set by the program", "position", {"topic": "x", "revision": "r"}, "program"),
]


@pytest.mark.parametrize("kind,given,words", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_bad_input_names_the_fault_and_adds_nothing(
    opened: Workspace, small: SmallDossier, kind: str, given: object, words: str
) -> None:
    if isinstance(given, dict) and kind not in {"reference", "counterpart", "dossier", "treaty"}:
        given = {"dossier": small.dossier.id} | given
    good = {"dossier": small.dossier.id, "topic": "Good"} if kind == "position" else None
    before = {found: len(reading.records(opened, found)) for found in ("position", "reference", "counterpart")}
    with pytest.raises(WrongUseError, match=words) as caught:
        adding.add_plain(opened, kind, [good, given] if good else given)
    assert caught.value.remedy
    assert before == {found: len(reading.records(opened, found)) for found in before}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x" * 100_000,
        "🕊️ paix",
        "سلام",
        "和平谈判",
        "a\r\nb",
        "<img src=x>",
        "'; DROP TABLE position; --",
        "\u200fنص",
    ],
    ids=["empty", "long", "emoji", "arabic", "chinese", "line ends", "markup", "sql", "mark"],
)
def test_every_honest_text_is_kept_as_it_is(opened: Workspace, small: SmallDossier, text: str) -> None:
    editing.edit_plain(opened, small.position.id, {"objective": text})
    kept = reading.record(opened, small.position.id)
    assert isinstance(kept, Position)
    assert kept.objective == text.replace("\r\n", "\n")


def test_five_thousand_records_at_once(opened: Workspace, small: SmallDossier) -> None:
    given = [{"symbol": f"A/80/{number}"} for number in range(5_000)]
    assert len(set(adding.add_plain(opened, "reference", given))) == 5_000
    assert len(reading.records(opened, "reference")) == 5_001


def test_links_within_one_list_hold(opened: Workspace) -> None:
    first, second = an_id("one"), an_id("two")
    adding.add_plain(
        opened, "dossier", [{"id": first, "title": "Now", "previous": second}, {"id": second, "title": "Then"}]
    )
    assert reading.pointing_at(opened, second)[0].record.id == first


def test_the_same_id_twice_in_one_list_is_refused(opened: Workspace) -> None:
    with pytest.raises(WrongUseError, match="twice"):
        adding.add_plain(opened, "dossier", [{"id": an_id("a"), "title": "x"}, {"id": an_id("a"), "title": "y"}])
    assert not reading.records(opened, "dossier")


def test_an_edit_changes_only_the_fields_it_names_and_history_tells(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"topic": "Contacts"})
    kept = reading.record(opened, small.position.id)
    assert isinstance(kept, Position)
    assert (kept.topic, kept.objective) == ("Contacts", small.position.objective)
    entries = history.of_record(opened, small.position.id)
    assert [entry.act for entry in entries] == ["created", "changed"]
    change = entries[-1].changes[0]
    assert (change.field, change.before, change.after) == ("topic", small.position.topic, "Contacts")
    assert entries[-1].author == "E. Marrow"


def test_an_edit_without_change_leaves_no_revision(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"topic": small.position.topic})
    assert len(history.of_record(opened, small.position.id)) == 1


def test_what_reaches_further_is_named_and_kept_in_history(opened: Workspace, small: SmallDossier) -> None:
    reserve = next(point for point in small.points if point.handling == "reserve")
    wider = editing.edit_plain(opened, reserve.id, {"handling": "press"})
    assert len(wider) == 1
    assert "Public" in wider[0]
    assert "Public" in history.of_record(opened, reserve.id)[-1].note


def test_undo_and_redo_walk_through_every_change(opened: Workspace, small: SmallDossier) -> None:
    for topic in ("One", "Two"):
        editing.edit_plain(opened, small.position.id, {"topic": topic})
    topics = []
    for turn in (undoing.undo, undoing.undo, undoing.redo, undoing.redo, undoing.undo):
        assert turn(opened) is not None
        topics.append(reading.record(opened, small.position.id).title_text)
    assert topics == ["One", small.position.topic, "One", "Two", "One"]
    editing.edit_plain(opened, small.position.id, {"topic": "Three"})
    assert undoing.redo(opened) is None


def test_undo_works_after_the_store_was_closed(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"topic": "One"})
    undoing.undo(opened)
    opened.lock()
    again = workspace.open_with_passphrase(opened.path, PASSPHRASE)
    assert undoing.redo(again) is not None
    assert reading.record(again, small.position.id).title_text == "One"
    again.lock()


def test_an_addition_is_undone_into_the_bin_and_redone(opened: Workspace, small: SmallDossier) -> None:
    (added,) = adding.add_plain(opened, "reference", {"symbol": "A/76/135"})
    undoing.undo(opened)
    with pytest.raises(WrongUseError, match="bin"):
        reading.record(opened, added)
    undoing.redo(opened)
    assert reading.record(opened, added).title_text == "A/76/135"


def test_a_deleted_record_comes_back_whole(opened: Workspace, small: SmallDossier) -> None:
    before = reading.record(opened, small.position.id)
    editing.delete(opened, [small.position.id])
    assert not reading.records(opened, "position")
    (lying,) = reading.bin_of(opened)
    editing.restore(opened, [lying])
    after = reading.record(opened, small.position.id)
    assert isinstance(before, Position)
    assert isinstance(after, Position)
    assert (after.ladder, after.topic, after.references) == (before.ladder, before.topic, before.references)


def test_nothing_to_undo_says_nothing(opened: Workspace) -> None:
    assert undoing.undo(opened) is None


def test_typing_in_one_field_is_one_revision(opened: Workspace, small: SmallDossier) -> None:
    for end in range(1, 30):
        sitting.keep(opened, small.position.id, {"rationale": "It is already agreed that…"[:end]})
    sitting.seal(opened, [small.position.id])
    entries = history.of_record(opened, small.position.id)
    assert [entry.act for entry in entries] == ["created", "changed"]
    assert (entries[1].changes[0].before, entries[1].changes[0].after) == ("", "It is already agreed that…")
    undoing.undo(opened)
    kept = reading.record(opened, small.position.id)
    assert isinstance(kept, Position)
    assert kept.rationale == ""


def test_a_refused_value_leaves_what_was_typed_before(opened: Workspace, small: SmallDossier) -> None:
    sitting.keep(opened, small.position.id, {"objective": "Good words."})
    with pytest.raises(CyberBriefError):
        sitting.keep(opened, small.position.id, {"agenda_item": "nowhere"})
    kept = reading.record(opened, small.position.id)
    assert isinstance(kept, Position)
    assert (kept.objective, kept.agenda_item) == ("Good words.", small.item.id)


def test_an_id_of_another_kind_is_refused(opened: Workspace, small: SmallDossier) -> None:
    with pytest.raises(WrongUseError, match="belongs to a position"):
        reading.record(opened, small.position.id, "brief")


def test_a_step_made_the_bottom_line_stays_on_the_desk(opened: Workspace, small: SmallDossier) -> None:
    """It was narrowed to the delegation as an opening; as a bottom line that would be wider than it need be."""
    opening = small.position.ladder[0].id
    steps: list[dict[str, object]] = [{"id": step.id} for step in small.position.ladder]
    steps[0]["reach"] = {"text": "delegation"}
    editing.edit_plain(opened, small.position.id, {"ladder": steps})
    editing.edit_plain(opened, small.position.id, {"ladder": [{"id": opening, "kind": "bottom_line"}]})
    position = reading.record(opened, small.position.id)
    assert isinstance(position, Position)
    assert position.ladder[0].reach == (("text", Reach.DESK),)
