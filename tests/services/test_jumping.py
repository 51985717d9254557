"""A few letters find a record: by beginnings, by words, by initials, in every script; the lately opened first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.finding import folded
from cyberbrief.services import adding, editing, jumping
from cyberbrief.services.jumping import matched
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


@pytest.mark.parametrize(
    "typed, text, marked",
    [
        ("prot", "Protecting infrastructure", ["Prot"]),
        ("inf", "Protecting infrastructure", ["inf"]),
        ("prot inf", "Protecting infrastructure", ["Prot", "inf"]),
        ("tect", "Protecting infrastructure", ["tect"]),
        ("pci", "Protecting critical infrastructure", ["P", "c", "i"]),
        ("prinf", "Protecting infrastructure", ["P", "r", "i", "n", "f"]),
        ("elar", "Élargir l’annuaire", ["Élar"]),
        ("strasse", "Die Straße", ["Straße"]),
        ("代表", "中国代表团", ["代表"]),
        ("мин", "Заявление Министра", ["Мин"]),
        ("توس", "توسيع المشاركة", ["توس"]),
    ],
)
def test_the_letters_that_match_are_marked(typed: str, text: str, marked: list[str]) -> None:
    found = matched(typed, text)
    assert found.points
    assert [text[start:end] for start, end in found.spots] == marked


@pytest.mark.parametrize("typed", ["zzz", "fni", "prz", "xy", "pf"])
def test_letters_in_no_order_do_not_match(typed: str) -> None:
    assert not matched(typed, "Protecting infrastructure").points


def test_the_nearer_match_is_worth_more() -> None:
    ordered = [
        ("con", "Contacts"),
        ("con", "Points of contact"),
        ("con", "Second"),
        ("cta", "Ceded to all"),
        ("cnts", "Contacts"),
    ]
    points = [matched(typed, text).points for typed, text in ordered]
    assert points == sorted(points, reverse=True)


@given(st.text(max_size=12), st.text(max_size=40))
def test_whatever_is_typed_spots_lie_in_the_text(typed: str, text: str) -> None:
    for start, end in matched(typed, text).spots:
        assert 0 <= start < end <= len(text)


def test_case_and_accents_do_not_matter() -> None:
    assert folded("ÉLARGIR") == folded("elargir")


def test_names_of_every_kind_are_found(opened: Workspace, small: SmallDossier) -> None:
    names = jumping.read_names(opened)
    assert {named.record for named in names.all} == {one.id for one in small.records}
    by_record = {named.record: named for named in names.all}
    assert by_record[small.stance.id].title == "Arvania: Directory of points of contact"
    assert by_record[small.statement.id].title == "Arvania: A directory must stay voluntary."
    assert names.dossiers == {small.dossier.id: small.dossier.title}
    first = jumping.jumps(names, "arv")[0]
    assert first.named.record == small.counterpart.id


def test_what_lies_in_the_bin_is_not_offered(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.position.id])
    names = jumping.read_names(opened)
    assert small.position.id not in {jump.named.record for jump in jumping.jumps(names, "directory")}


def test_only_this_dossier_and_what_all_share(opened: Workspace, small: SmallDossier) -> None:
    (other,) = adding.add_plain(opened, "dossier", {"title": "Elsewhere"})
    adding.add_plain(opened, "position", {"dossier": other, "topic": "Directory of another"})
    names = jumping.read_names(opened)
    here = {jump.named.title for jump in jumping.jumps(names, "directory", dossier=small.dossier.id)}
    assert "Directory of another" not in here
    assert "Directory of another" in {jump.named.title for jump in jumping.jumps(names, "directory")}
    assert jumping.jumps(names, "arvania", dossier=other)


def test_tags_are_found_by_their_sign(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"tags": ["Norms", "été"]})
    names = jumping.read_names(opened)
    assert [jump.named.record for jump in jumping.jumps(names, "#nor")] == [small.position.id]
    assert [jump.named.record for jump in jumping.jumps(names, "#ETE")] == [small.position.id]
    assert not jumping.jumps(names, "#contacts")


def test_what_was_opened_is_kept_in_the_store_and_comes_first(opened: Workspace, small: SmallDossier) -> None:
    jumping.note_opened(opened, [small.brief.id, small.position.id, "gone"])
    names = jumping.read_names(opened)
    assert names.recent == (small.position.id, small.brief.id)
    assert [jump.named.record for jump in jumping.recent_jumps(names)] == [small.position.id, small.brief.id]
    jumping.note_opened(opened, [an_id(str(number)) for number in range(100)])
    assert small.position.id not in jumping.read_names(opened).recent


def test_with_nothing_opened_the_latest_changes_are_offered(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.item.id, {"title": "Another"})
    assert jumping.recent_jumps(jumping.read_names(opened), limit=1)[0].named.record == small.item.id


@pytest.mark.parametrize(
    "typed, words, better",
    [
        ("pos", "Positions", "Export"),
        ("über", "Ubersicht", "Super"),
        ("tp", "Talking points", "Agenda"),
        ("a/70", "A/70/174", "A/76/135"),
        ("budapest", "Convention of Budapest", "A/70/174"),
        ("a7", "A/70/174", "B/1"),
        ("coeur", "Cœur de l’affaire", "Courage"),
    ],
)
def test_closer_words_have_more_points(typed: str, words: str, better: str) -> None:
    assert jumping.matched(typed, words).points > jumping.matched(typed, better).points
