"""What the keys for bold, italic and lists do to a text; “|” is the caret, “[ ]” what is selected."""

from __future__ import annotations

import pytest

from cyberbrief.domain.text_change import TextChange, emphasised, listed, next_item


def _placed(given: str) -> tuple[str, int, int]:
    if "|" in given:
        place = given.index("|")
        return given.replace("|", ""), place, place
    start = given.index("⟦")
    end = given.index("⟧") - 1
    return given.replace("⟦", "").replace("⟧", ""), start, end


def _after(text: str, change: TextChange | None) -> str:
    if change is None:
        return text
    made = change.applied(text)
    if change.anchor == change.caret:
        return f"{made[: change.caret]}|{made[change.caret :]}"
    return f"{made[: change.anchor]}⟦{made[change.anchor : change.caret]}⟧{made[change.caret :]}"


@pytest.mark.parametrize(
    "given, bold",
    [
        ("a ⟦word⟧ here", "a ⟦**word**⟧ here"),
        ("a wo|rd here", "a **wo|rd** here"),
        ("a **wo|rd** here", "a wo|rd here"),
        ("a **⟦word⟧** here", "a ⟦word⟧ here"),
        ("a | here", "a **|** here"),
        ("a **|** here", "a | here"),
        ("⟦ a **b** c ⟧", "⟦ **a b c** ⟧"),
        ("⟦one\ntwo⟧", "⟦**one**\n**two**⟧"),
        ("⟦- one\n- two⟧", "⟦- **one**\n- **two**⟧"),
        ("*a wo|rd*", "*a **wo|rd***"),
        ("don’|t", "**don’|t**"),
        ("⟦حماية⟧ a", "⟦**حماية**⟧ a"),
    ],
)
def test_bold(given: str, bold: str) -> None:
    text, start, end = _placed(given)
    assert _after(text, emphasised(text, start, end, 2)) == bold


def test_a_sign_that_would_not_be_one_changes_nothing() -> None:
    assert emphasised("ab“cd”ef", 2, 6, 2) is None


@pytest.mark.parametrize(
    "given, made, numbered",
    [
        ("on|e", "- on|e", False),
        ("- on|e", "on|e", False),
        ("⟦one\ntwo⟧", "⟦1. one\n2. two⟧", True),
        ("⟦- one\n- two⟧", "⟦1. one\n2. two⟧", True),
        ("⟦1. one\n2. two⟧", "⟦one\ntwo⟧", True),
        ("1. one\ntw|o", "1. one\n2. tw|o", True),
        ("⟦one\n\ntwo⟧", "⟦- one\n\n- two⟧", False),
        ("|", "- |", False),
    ],
)
def test_lists(given: str, made: str, numbered: bool) -> None:
    text, start, end = _placed(given)
    assert _after(text, listed(text, start, end, numbered=numbered)) == made


@pytest.mark.parametrize(
    "given, made",
    [
        ("- one|", "- one\n- |"),
        ("- one\n- |", "- one\n|"),
        ("1. one| more\n2. two\n3. three\nend", "1. one\n2. |more\n3. two\n4. three\nend"),
        ("  - a|", "  - a\n  - |"),
        ("9) a|", "9) a\n10) |"),
    ],
)
def test_enter_goes_on_with_a_list(given: str, made: str) -> None:
    text, place, _end = _placed(given)
    assert _after(text, next_item(text, place)) == made


@pytest.mark.parametrize("given", ["one|", "|- one", "a\n2. b|", "-|"])
def test_elsewhere_enter_is_enter(given: str) -> None:
    text, place, _end = _placed(given)
    assert next_item(text, place) is None
