"""A field shows as bold, italic and lists exactly what is printed so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.compose.document import Passage
from cyberbrief.compose.markdown import parse
from cyberbrief.domain.small_markdown import forms_of

Letters = list[tuple[str, bool, bool]]


def printed(text: str) -> Letters:
    """Return the letters as they are printed, each with whether it is bold and italic."""
    blocks = parse(text)
    passages = [p for b in blocks for p in ([b] if isinstance(b, Passage) else [item.passage for item in b.items])]
    runs = [run for passage in passages for run in passage.runs]
    return [(letter, run.bold, run.italic) for run in runs for letter in run.text if letter.isalpha()]


def shown(text: str) -> Letters:
    """Return the letters as a field shows them."""
    emphases = forms_of(text).emphases
    bold = {place for one in emphases if one.is_bold for place in range(one.start, one.end)}
    italic = {place for one in emphases if not one.is_bold for place in range(one.start, one.end)}
    return [(letter, place in bold, place in italic) for place, letter in enumerate(text) if letter.isalpha()]


_MARKED = st.one_of(
    *(st.text(alphabet=alphabet, max_size=24) for alphabet in ("ab *_", "ab*-\n 12.)", "a*_[@]b \n", "é*_ «»“”.\n\ta"))
)


@given(_MARKED)
def test_what_is_shown_is_what_is_printed(text: str) -> None:
    assert shown(text) == printed(text)


@pytest.mark.parametrize(
    "text, emphases",
    [
        ("a **b** c", [(2, 7, 2)]),
        ("*a*", [(0, 3, 1)]),
        ("***a***", [(0, 7, 1), (1, 6, 2)]),
        ("snake_case_word", []),
        ("2 * 3 * 4", []),
        ("**a\nb**", [(0, 7, 2)]),
        ("**a\n\nb**", []),
        ("**حماية**", [(0, 9, 2)]),
        ("**保护**基础", [(0, 6, 2)]),
        ("**a", []),
    ],
)
def test_bold_and_italic_stand_in_their_places(text: str, emphases: list[tuple[int, int, int]]) -> None:
    assert [tuple(one) for one in forms_of(text).emphases] == emphases


@pytest.mark.parametrize(
    "text, signs",
    [
        ("- a\n- b", ["- ", "- "]),
        ("1. a\n2) b", ["1. ", "2) "]),
        ("a\n2. b", []),
        ("a\n1. b", ["1. "]),
        ("a\n- ", []),
        ("- a\n  - b", ["- ", "- "]),
        ("-a", []),
        ("+\u00a0a", []),
        ("- 1. a", ["- ", "1. "]),
    ],
)
def test_signs_of_lists(text: str, signs: list[str]) -> None:
    assert [text[sign.start : sign.end] for sign in forms_of(text).signs] == signs


def test_a_reference_mark_is_one_piece() -> None:
    forms = forms_of("*as [@A/70/174 *para* 13] says*")
    assert [mark.words for mark in forms.marks] == ["A/70/174 *para* 13"]
    assert [tuple(one) for one in forms.emphases] == [(0, 31, 1)]
    inside, before = forms.at(8), forms.at(4)
    assert inside is not None
    assert inside.words == "A/70/174 *para* 13"
    assert before is None
