"""History tells all that was done, in order; search finds whatever was written, and any input is safe."""

from __future__ import annotations

import pytest

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import adding, editing, history, reading, searching, sitting, undoing
from cyberbrief.services.searching import Age, Narrowing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def test_history_is_of_the_record_and_of_the_dossier(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"topic": "Contacts", "objective": "Another."})
    editing.edit_plain(opened, small.item.id, {"title": "Trust"})
    (other,) = adding.add_plain(opened, "dossier", {"title": "Elsewhere"})
    entries = history.of_record(opened, small.position.id)
    assert [(entry.act, entry.author) for entry in entries] == [("created", "E. Marrow"), ("changed", "E. Marrow")]
    assert {(change.label, change.after) for change in entries[-1].changes} == {
        ("Issue", "Contacts"),
        ("Objective", "Another."),
    }
    assert [entry.record for entry in history.recent(opened, small.dossier.id, 2)] == [small.item.id, small.position.id]
    assert history.recent(opened, limit=1)[0].record == other


def test_history_goes_on_in_the_bin(opened: Workspace, small: SmallDossier) -> None:
    editing.delete(opened, [small.position.id])
    undoing.undo(opened)
    editing.delete(opened, [small.position.id])
    acts = [entry.act for entry in history.of_record(opened, small.position.id)]
    assert acts == ["created", "deleted", "restored", "deleted"]


def test_a_sitting_is_told_as_not_sealed(opened: Workspace, small: SmallDossier) -> None:
    sitting.keep(opened, small.position.id, {"objective": "Typing"})
    assert not history.of_record(opened, small.position.id)[-1].sealed
    assert sitting.seal(opened) == 1
    assert sitting.seal(opened) == 0
    assert history.of_record(opened, small.position.id)[-1].sealed


@pytest.mark.parametrize("record", ["nowhere", "", "\ud800", "\x00", "two\nlines", "x" * 100_000])
def test_the_history_of_nothing_is_wrong_use(opened: Workspace, small: SmallDossier, record: str) -> None:
    for read in (history.of_record, reading.record):
        with pytest.raises(WrongUseError, match="no record") as caught:
            read(opened, record)
        assert caught.value.happened.isprintable()
        assert len(caught.value.happened) < 200


@pytest.mark.parametrize("spelt", [str.upper, lambda found: f" {found}\n", lambda found: found])
def test_an_id_is_understood_as_it_is_pasted(opened: Workspace, small: SmallDossier, spelt: object) -> None:
    assert callable(spelt)
    assert reading.id_as_kept(opened, spelt(small.position.id)) == small.position.id


def test_an_id_of_ones_own_keeps_its_capitals(opened: Workspace) -> None:
    adding.add_plain(opened, "reference", {"id": "Ref-1", "symbol": "A/1"})
    assert reading.id_as_kept(opened, "Ref-1") == "Ref-1"
    assert reading.id_as_kept(opened, "\ud800") == "\ud800"


def test_search_finds_what_is_written_and_no_longer_what_was(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"objective": "Élargir l’annuaire"})
    assert [hit.record for hit in searching.search(opened, "elargir ANNUAIRE")] == [small.position.id]
    editing.edit_plain(opened, small.position.id, {"objective": "Nothing of it"})
    assert not searching.search(opened, "annuaire")
    assert searching.search(opened, "directory", kinds=("statement",))[0].kind == "statement"
    assert not searching.search(opened, "directory", kinds=("statement",), dossier=an_id("another"))
    assert len(searching.search(opened, "directory", limit=1)) == 1


def test_what_lies_in_the_bin_is_not_found(opened: Workspace, small: SmallDossier) -> None:
    (statement,) = [hit.record for hit in searching.search(opened, "voluntary", kinds=("statement",))]
    editing.delete(opened, [statement])
    assert statement not in {hit.record for hit in searching.search(opened, "voluntary")}


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        '"',
        "'",
        "AND OR NOT",
        "NEAR(",
        "*",
        "a*b",
        "(",
        "-x",
        "^",
        "x:y",
        "\x00",
        "\ud800",
        "x" * 100_000,
        "é" * 9,
    ],
)
def test_any_input_is_safe(opened: Workspace, small: SmallDossier, words: str) -> None:
    assert isinstance(searching.search(opened, words), tuple)


def test_a_search_is_divided_by_what_one_narrows_it_to(opened: Workspace, small: SmallDossier) -> None:
    (other,) = adding.add_plain(opened, "dossier", {"title": "Elsewhere"})
    adding.add_plain(opened, "position", {"dossier": other, "topic": "Directory", "pillar": "trust"})
    found = searching.find(opened, "directory", Narrowing())
    assert found.kinds["position"] == 2
    assert found.dossiers[other] == 1
    assert found.pillars["trust"] == 1
    assert found.authors == {"E. Marrow": found.total}
    assert found.ages[Age.WEEK] == found.total
    assert found.dossier_titles[other] == "Elsewhere"


@pytest.mark.parametrize(
    "narrowing, kinds",
    [
        (Narrowing(kinds=frozenset({"statement"})), {"statement"}),
        (Narrowing(dossiers=frozenset({"nowhere"})), set()),
        (Narrowing(authors=frozenset({"Somebody else"})), set()),
        (Narrowing(age=Age.WEEK, kinds=frozenset({"position", "statement"})), {"position", "statement"}),
        (Narrowing(pillars=frozenset({"cooperation"}), kinds=frozenset({"position"})), {"position"}),
    ],
)
def test_a_search_is_narrowed(opened: Workspace, small: SmallDossier, narrowing: Narrowing, kinds: set[str]) -> None:
    found = searching.find(opened, "directory", narrowing)
    assert {hit.kind for hit in found.hits} == kinds
    assert found.total == len(found.hits)
    if narrowing.kinds:
        assert found.kinds.keys() >= kinds  # the counts tell what one would find otherwise


def test_a_hit_tells_how_often_the_words_stand_in_it(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"objective": "Zebra, zebra and ZÉBRA"})
    assert searching.find(opened, "zebra", Narrowing()).hits[0].times == 3
