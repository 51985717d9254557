"""Withheld words in a finished file: every hiding place is found, and innocent overlaps are let go."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.progress import Silent
from cyberbrief.word.leak_check import WithheldText, find_leaks
from cyberbrief.word.writer import write
from tests.attacks.hiding_places import FLOOR, HIDING_PLACES, SHORT, in_body, rebuilt, runs
from tests.word.trees import DRAFT, arabic, full, many_tongues

WITHHELD = (WithheldText("r-floor", "text", FLOOR), WithheldText("r-short", "text", SHORT))


@pytest.fixture(scope="module")
def sound() -> bytes:
    return write(full(), DRAFT, Silent())


def test_a_sound_file_has_no_leak(sound: bytes) -> None:
    assert find_leaks(sound, WITHHELD, ()) == ()


@pytest.mark.parametrize("place", HIDING_PLACES)
def test_every_hiding_place_is_found(sound: bytes, place: str) -> None:
    leaks = find_leaks(HIDING_PLACES[place](sound), WITHHELD, ())
    wanted = "r-short" if "a short text" in place else "r-floor"
    assert [leak.record for leak in leaks] == [wanted]
    assert leaks[0].part


NAME = "Open-ended Working Group on security of and in the use of information and communications technologies"
NORM = (
    "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law "
    "that intentionally damages critical infrastructure"
)
GROUP = "Albania, Andorra, Bosnia and Herzegovina, Georgia, Iceland, Liechtenstein, Moldova, Monaco, Norway and Ukraine"


@pytest.mark.parametrize(
    "shown, hidden, lawful",
    [
        pytest.param("We hold nothing.", "Accept", (), id="a single word"),
        pytest.param("It is as it was, and so on and on.", "as it was and so", (), id="words that tell nothing"),
        pytest.param("New words on a treaty, no doubt.", SHORT, (), id="the words of a short text apart"),
        pytest.param("Casino new treaty", SHORT, (), id="a short text inside other words"),
        pytest.param(
            "We commend the work of the Secretariat this year.",
            "We commend the work of the Chair, but would join those who walk out.",
            (),
            id="a beginning that everyone uses",
        ),
        pytest.param(f"The {NAME} met.", f"Leave the {NAME} if it votes.", (NAME,), id="the official name of a body"),
        pytest.param(f"{NORM}.", f"Give up on this: {NORM}.", (f"“{NORM}”",), id="agreed language"),
        pytest.param(
            f"Aligned: {GROUP}.", f"Would follow us: {GROUP}.", (f"Aligned: {GROUP}.",), id="a list of States"
        ),
        pytest.param(FLOOR, FLOOR, (f"Declared on 17 July: {FLOOR}.",), id="a declared red line"),
        pytest.param(f"{NORM} {GROUP}", f"{NORM} {GROUP}", (NORM, GROUP), id="two lawful texts, one after the other"),
        pytest.param("各国不应蓄意允许他人利用其领土", "各国愿意接受自愿分享", (), id="a few characters in Chinese"),
        pytest.param("تؤكد الدولة أن القائمة مفتوحة", "تقبل الدولة أن تحذف القائمة", (), id="a few words in Arabic"),
        pytest.param("Tel. 417", "417", (), id="a short number"),
        pytest.param("anything", "", (), id="an empty field"),
        pytest.param("anything", "— … !", (), id="signs alone"),
    ],
)
def test_an_innocent_overlap_is_let_go(sound: bytes, shown: str, hidden: str, lawful: tuple[str, ...]) -> None:
    data = in_body(runs([shown]))(sound)
    assert find_leaks(data, (WithheldText("r", "text", hidden),), lawful) == ()


@pytest.mark.parametrize(
    "shown, hidden, lawful",
    [
        pytest.param(f"{FLOOR} {NORM}", f"{FLOOR}: {NORM}", (NORM,), id="lawful words behind it"),
        pytest.param("no new treaty", SHORT, ("new treaty", "A treaty is new."), id="parts of it lawful"),
        pytest.param("我们可以接受没有清单的自愿分享。", "可以接受没有清单的自愿分享", (), id="Chinese"),
        pytest.param(
            "我们可以接受没有清单的自愿分享。",
            "我方底线：可以接受没有清单的自愿分享，但须在七月",
            (),
            id="a run in Chinese",
        ),
        pytest.param(
            "リストなしの自発的な共有を受け入れる", "リストなしの自発的な共有を受け入れる。", (), id="Japanese"
        ),
        pytest.param("نقبلالتبادلالطوعيدونقائمة", "نقبل التبادل الطوعي دون قائمة", (), id="Arabic without spaces"),
        pytest.param(
            "نَقْبَلُ التبادل الطوعيّ دون قائمة", "نقبل التبادل الطوعي دون قائمة", (), id="Arabic with vowel signs"
        ),
        pytest.param("ยอมรับการแบ่งปันโดยสมัครใจ", "ยอมรับการแบ่งปันโดยสมัครใจ", (), id="Thai"),
        pytest.param("Tel. +41 22 555 01 17", "+41 22 555 01 17", (), id="a telephone number"),
        pytest.param("file 2026CPD118x", "2026CPD118x", (), id="a file number"),
        pytest.param("write to e.marrow@mfa.example", "e.marrow@mfa.example", (), id="an address"),
        pytest.param(
            "das Verhandlungsführungsmandat läuft am 30. Juni endgültig aus",
            "Unser Verhandlungsführungsmandat läuft am 30. Juni endgültig aus.",
            (),
            id="German",
        ),
    ],
)
def test_what_is_withheld_is_found(sound: bytes, shown: str, hidden: str, lawful: tuple[str, ...]) -> None:
    data = in_body(runs([shown]))(sound)
    assert [leak.field for leak in find_leaks(data, (WithheldText("r", "text", hidden),), lawful)] == ["text"]


def test_other_documents_do_not_hold_it() -> None:
    for document in (arabic(), many_tongues()):
        assert find_leaks(write(document, DRAFT, Silent()), WITHHELD, ()) == ()


def test_a_leak_is_told_once_and_names_the_part(sound: bytes) -> None:
    data = in_body(runs([FLOOR, FLOOR]))(sound)
    (leak,) = find_leaks(data, WITHHELD, ())
    assert (leak.record, leak.field, leak.part, leak.whole) == ("r-floor", "text", "word/document.xml", True)


def test_any_file_is_read_not_word_alone() -> None:
    assert find_leaks(f"who;what\nwe;{FLOOR}\n".encode(), WITHHELD, ())[0].record == "r-floor"


def test_nothing_withheld_asks_nothing() -> None:
    assert find_leaks(b"not even a file", (), ()) == ()


def test_a_run_of_words_that_every_record_holds_is_no_leak() -> None:
    shared = "norms rules principles responsible behaviour cyberspace"
    withheld = [
        WithheldText(str(place), "text", f"Secret {place} then {shared} number {place}") for place in range(120)
    ]
    assert find_leaks(f"We discussed {shared} at length.".encode(), withheld, ()) == ()
    leaks = find_leaks(f"We hold: secret 7 then {shared} number 7.".encode(), withheld, ())
    assert [leak.record for leak in leaks] == ["7"]


@pytest.mark.parametrize("damage", [b"", b"PK", b"PK\x03\x04", b"PK\x03\x04" + b"\x00" * 40])
def test_what_is_no_whole_package_is_read_as_bytes(damage: bytes) -> None:
    assert find_leaks(damage + FLOOR.encode(), WITHHELD, ())


def test_a_package_cut_short_is_still_read(sound: bytes) -> None:
    data = rebuilt(in_body(runs([FLOOR]))(sound), compression=0)
    assert find_leaks(data[: len(data) - 200], WITHHELD, ())


_ELSEWHERE = (
    "paragraph chapeau session Monday Geneva statement bracket delegation plenary summary roster coffee interpreter "
    "annex mandate draft amendment sponsor microphone badge"
)
_ELSEWHERE_WORDS = tuple(_ELSEWHERE.split())


@given(st.integers(0, 10_000), st.integers(1, 9), st.sampled_from(["", "<w:b/>", "<w:vanish/>"]))
def test_wherever_it_is_cut_it_is_found(seed: int, size: int, properties: str) -> None:
    chance = Random(seed)
    cuts = sorted(chance.sample(range(1, len(FLOOR)), size))
    pieces = [FLOOR[start:stop] for start, stop in pairwise([0, *cuts, len(FLOOR)])]
    words = chance.sample(_ELSEWHERE_WORDS, 12)
    body = runs([" ".join(words) + " "]) + runs(pieces, f"<w:rPr>{properties}</w:rPr>") + runs([" ".join(words[:5])])
    xml = f'<w:document xmlns:w="x"><w:body>{body}</w:body></w:document>'.encode()
    assert [leak.record for leak in find_leaks(xml, WITHHELD, ())] == ["r-floor"]
