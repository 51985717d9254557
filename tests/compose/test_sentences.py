"""Sentences: how a text begins, where a card has room for no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.compose.document import Passage, Run
from cyberbrief.compose.sentences import beginning


@pytest.mark.parametrize(
    "text, first",
    [
        ("Hospitals were struck last year. Let us say so.", "Hospitals were struck last year."),
        ("There may be. We would like to see them first. Then more.", "There may be. We would like to see them first."),
        ("Ask Mr. Velde for para. 13 of Rev.1 first. Then go.", "Ask Mr. Velde for para. 13 of Rev.1 first."),
        ("Ask J. Smith what the U.N. wants of us. Then go.", "Ask J. Smith what the U.N. wants of us."),
        ("Who will pay for all of this? Those who want it.", "Who will pay for all of this?"),
        ("“A list invites more attacks.” So they say.", "“A list invites more attacks.”"),
        ("Qui paiera ce fonds commun ? Ceux qui veulent.", "Qui paiera ce fonds commun ?"),
        ("« La sécurité s’apprend vite. » Payons.", "« La sécurité s’apprend vite. »"),
        ("网络安全不应成为歧视性借口。我们希望看到例子。", "网络安全不应成为歧视性借口。"),
        ("كل دولة تسمّي جهتي اتصال. ثم نختبر الدليل.", "كل دولة تسمّي جهتي اتصال."),
        ("Hat das BSI z.B. am 5. Mai gefragt, wer haftet? Nein.", "Hat das BSI z.B. am 5. Mai gefragt, wer haftet?"),
        ("No stop at all", "No stop at all"),
        ("", ""),
    ],
)
def test_the_first_sentence(text: str, first: str) -> None:
    assert beginning(Passage((Run(text),))).plain == first


def test_more_stands_where_there_is_room() -> None:
    passage = Passage((Run("We ask for a list of names. It stays open. It binds nobody."),))
    assert beginning(passage, 45).plain == "We ask for a list of names. It stays open."
    assert beginning(passage, 500) == passage


@given(st.lists(st.text("aB .?。»é1", max_size=12), max_size=6), st.integers(0, 40))
def test_a_beginning_is_a_beginning(texts: list[str], room: int) -> None:
    passage = Passage(tuple(Run(text, bold=place % 2 == 0, note=place) for place, text in enumerate(texts) if text))
    begun = beginning(passage, room)
    assert passage.plain.startswith(begun.plain)
    assert bool(begun.plain) == bool(passage.plain)
    assert not any(run.note for run in begun.runs)
    assert [(run.bold, run.text) for run in begun.runs[:-1]] == [
        (run.bold, run.text) for run in passage.runs[: len(begun.runs) - 1]
    ]
