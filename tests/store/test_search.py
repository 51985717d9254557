"""Search as rows: what is written, what is typed, and whether it is found."""

from __future__ import annotations

import dataclasses
import string

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cyberbrief.domain.edits import Kept
from cyberbrief.domain.reference import Reference
from cyberbrief.host.identifiers import new_id
from cyberbrief.store.search import Hit
from cyberbrief.store.store import Store
from tests.builders import canary, one_of_each
from tests.builders import texts as texts_of
from tests.store.making import counterpart, dossier, keep, position


def _shown(hit: Hit) -> str:
    return "".join(f"[{part.text}]" if part.matched else part.text for part in hit.snippet)


@pytest.mark.parametrize(
    "written, typed",
    [
        ("Directory of points of contact", "directory"),
        ("Directory of points of contact", "POINTS contact"),
        ("Directory of points of contact", "contact points"),
        ("Directory of points of contact", "dir"),
        ("Directory of points of contact", "di con"),
        ("Directory of points of contact", "irector"),
        ("Sécurité des réseaux", "securite reseaux"),
        ("Securite des reseaux", "sécurité"),
        ("A/RES/70/237, paragraph 13 (f)", "a/res/70/237"),
        ("A/RES/70/237, paragraph 13 (f)", "70/23"),
        ("A/RES/70/237, paragraph 13 (f)", "13"),
        ("the OEWG's final report", "oewg's"),
        ("the OEWG’s final report", "oewg’s final"),
        ("«Критическая инфраструктура»", "инфраструктур"),
        ("«Критическая инфраструктура»", "КРИТИЧЕСКАЯ"),
        ("الأمن السيبراني", "الأمن"),
        ("الأمن السيبراني", "الامن"),
        ("وبالأمن الدولي", "أمن"),
        ("中国代表团的立场", "中国"),
        ("中国代表团的立场", "代表团"),
        ("中国代表团的立场", "场"),
        ("中国代表团的立场", "的"),
        ("中国代表团的立场", "中国 立场"),
        ("第78届会议 open-ended", "第78届"),
        ("第78届会议 open-ended", "会议 open"),
        ("サイバーセキュリティ", "セキュリティ"),
        ("한국의 입장", "한국"),
        ("ความมั่นคงทางไซเบอร์", "ไซเบอร์"),
        ("कूटनीति और सुरक्षा", "सुरक्षा"),
        ("אבטחת סייבר", "סייבר"),
        ("Ångström", "angstrom"),
        ("Weiß", "weiss"),
        ("note to ourselves", "  note\t\nourselves "),
    ],
)
def test_what_is_written_is_found(store: Store, written: str, typed: str) -> None:
    of = dossier()
    wanted = position(of, rationale=f"First of all: {written}. And more of it.")
    keep(store, of, wanted, position(of))
    with store.reading() as transaction:
        hits = transaction.search.find(typed)
    assert [hit.record for hit in hits] == [wanted.id]
    assert hits[0].field_label == "Rationale"
    assert any(part.matched for part in hits[0].snippet)


@pytest.mark.parametrize(
    "written, typed",
    [
        ("Directory of points of contact", "contacts"),
        ("Directory of points of contact", "directory treaty"),
        ("A/RES/70/237", "237/70"),
        ("中国代表团", "国中"),
        ("中国代表团", "中团"),
        ("中国 代表", "国代"),
        ("abcdef bcx", "abcx"),
        ("cat", "a"),
        ("anything", ""),
        ("anything", "   "),
        ("anything", "*"),
        ("anything", '"'),
        ("anything", "😀"),
        ("anything", "\x00"),
    ],
)
def test_what_is_not_written_is_not_found(store: Store, written: str, typed: str) -> None:
    keep(store, counterpart(objectives=written))
    with store.reading() as transaction:
        assert transaction.search.find(typed) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(typed=st.text(max_size=40) | st.text(string.punctuation + " ANDORTNEAR中ا", max_size=30))
@example(typed='"')
@example(typed="a AND")
@example(typed="NEAR(a b, 2)")
@example(typed="title : x")
@example(typed="{title body} : x")
@example(typed="-a ^b")
@example(typed="a OR NOT b")
@example(typed="'; DROP TABLE record; --")
@example(typed="nul\x00 in the middle")
@example(typed="half a \ud83d sign")
@example(typed=":asked :needle0")
@example(typed="x" * 100_000)
@example(typed="中" * 100_000)
@example(typed="a b " * 25_000)
@example(typed="\u0301\u0301")
def test_nothing_that_is_typed_does_harm(store: Store, typed: str) -> None:
    with store.writing() as transaction:
        transaction.records.put(Kept(counterpart(objectives="a b x 中 ا")))
        assert len(transaction.search.find(typed)) <= 1


def test_every_searched_word_of_every_kind_is_found(store: Store) -> None:
    records = one_of_each()
    keep(store, *records)
    with store.reading() as transaction:
        for record in records:
            place = f"{record.KIND}.{type(record).TITLE}"
            title_field = {"membership": "membership.issue", "stance": "stance.note"}.get(record.KIND, place)
            assert [hit.record for hit in transaction.search.find(canary(title_field))] == [record.id], place
        ladder_word = canary("position.ladder.proposed_language")
        (hit,) = transaction.search.find(ladder_word)
    assert (hit.kind, hit.field_label, _shown(hit)) == ("position", "Ladder, proposed language", f"[{ladder_word}]")


def test_words_in_different_fields_of_a_record_are_found_together(store: Store) -> None:
    wanted = counterpart(objectives="a directory", sensitivities="an election")
    keep(store, wanted, counterpart(objectives="a directory"))
    with store.reading() as transaction:
        assert [hit.record for hit in transaction.search.find("directory election")] == [wanted.id]


def test_tags_and_elements_within_elements_are_searched(store: Store) -> None:
    brief = next(record for record in one_of_each() if record.KIND == "brief")
    keep(store, brief, counterpart(tags=("ransomware",)))
    words = dict(texts_of(brief))["sections.entries.text"]
    with store.reading() as transaction:
        (in_entry,) = transaction.search.find(words)
        (tagged,) = transaction.search.find("ransom")
    assert (in_entry.record, in_entry.field_label) == (brief.id, "Entries, text")
    assert (tagged.title, tagged.field_label, _shown(tagged)) == ("Norland", "Tags", "[ransom]ware")


def test_what_changed_is_found_by_its_new_words_only(store: Store) -> None:
    land = counterpart(objectives="directory")
    keep(store, land)
    with store.writing() as transaction:
        transaction.records.put(Kept(dataclasses.replace(land, objectives="moratorium")))
        assert transaction.search.find("directory") == []
        assert [hit.record for hit in transaction.search.find("moratorium")] == [land.id]
        transaction.records.put(Kept(land, deleted=True))
        assert transaction.search.find("norland") == []
        transaction.records.put(Kept(land))
        assert [hit.title for hit in transaction.search.find("norland")] == ["Norland"]


def test_a_search_can_be_narrowed(store: Store) -> None:
    ours, theirs = dossier(title="norms one"), dossier(title="norms two")
    mine, other = position(ours, topic="norms"), position(theirs, topic="norms")
    land, source = counterpart(name="norms"), Reference(id=new_id(), symbol="norms")
    keep(store, ours, theirs, mine, other, land, source)
    with store.reading() as transaction:
        find = transaction.search.find
        assert {hit.record for hit in find("norms", dossier=ours.id)} == {ours.id, mine.id, land.id, source.id}
        assert {hit.record for hit in find("norms", kinds=["position"])} == {mine.id, other.id}
        assert {hit.record for hit in find("norms", kinds=("position", "reference"), dossier=ours.id)} == {
            mine.id,
            source.id,
        }
        assert len(find("norms")) == 6
        assert len(find("norms", limit=2)) == 2
        assert find("norms", limit=0) == []


def test_a_word_in_the_title_counts_for_more(store: Store) -> None:
    in_title = counterpart(name="Election Commission")
    keep(store, in_title, *(counterpart(objectives="election " * 20) for _ in range(3)))
    with store.reading() as transaction:
        hits = transaction.search.find("election")
    assert hits[0].record == in_title.id
    assert (hits[0].field_label, _shown(hits[0])) == ("", "[Election] Commission")
    assert (hits[1].title, hits[1].field_label) == ("Norland", "Their objectives")


def test_of_very_many_the_newest_come_first_and_titles_before_them(store: Store) -> None:
    in_title = counterpart(name="Election Commission", objectives="中立")
    many = [counterpart(objectives="election 中立") for _ in range(2_100)]
    with store.writing() as transaction:
        transaction.records.put_many(Kept(land) for land in [in_title, *many])
        found = [hit.record for hit in transaction.search.find("election", limit=3)]
        assert found == [in_title.id, many[-1].id, many[-2].id]
        in_chinese = [hit.record for hit in transaction.search.find("中立", limit=2)]
        assert in_chinese == [many[-1].id, many[-2].id]


def test_a_snippet_shows_the_surroundings_of_what_was_found(store: Store) -> None:
    before, after = "long ago and far away " * 10, " and then much more of the same" * 10
    keep(store, counterpart(objectives=f"{before}the Élysée agreed{after}"))
    with store.reading() as transaction:
        (hit,) = transaction.search.find("elysee")
    shown = _shown(hit)
    assert "the [Élysée] agreed and then" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 200


def test_a_snippet_is_one_line(store: Store) -> None:
    keep(store, counterpart(objectives="first line\nsecond election\n\nthird"))
    with store.reading() as transaction:
        (hit,) = transaction.search.find("election")
    assert _shown(hit) == "first line second [election]  third"


def test_a_hit_says_where_it_belongs(store: Store) -> None:
    of = dossier()
    mine = position(of, topic="Elections")
    keep(store, of, mine)
    with store.reading() as transaction:
        (hit,) = transaction.search.find("elect")
    assert (hit.kind, hit.dossier, hit.title) == ("position", of.id, "Elections")
