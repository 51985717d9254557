"""Headings step down a level at a time, whatever levels the sections were given; what has none has its title."""

from __future__ import annotations

import pytest

from cyberbrief.compose.document import Block, Paragraph
from cyberbrief.word.outline import without_gaps
from tests.word.lint import W, text_in, value_at
from tests.word.reading import opened, paragraphs, with_blocks
from tests.word.trees import full, heading, said


@pytest.mark.parametrize(
    "levels, printed",
    [
        ([1, 2, 3, 4, 1], [1, 2, 3, 4, 1]),
        ([2, 2, 3], [1, 1, 2]),
        ([1, 3, 3, 2], [1, 2, 2, 2]),
        ([3, 1, 4, 3, 9], [1, 1, 2, 2, 3]),
        ([2, 4, 1, 2], [1, 2, 1, 2]),
    ],
)
def test_no_level_is_skipped(levels: list[int], printed: list[int]) -> None:
    blocks: list[Block] = [heading(f"Heading {place}", level=level) for place, level in enumerate(levels)]
    found = paragraphs(opened(with_blocks(*blocks)).body)
    assert [style for style, words in found if words.startswith("Heading")] == [f"Heading{one}" for one in printed]


def test_what_skips_none_is_left_as_it_is() -> None:
    document = full()
    assert without_gaps(document) is document


@pytest.mark.parametrize("headed", [True, False])
def test_a_title_is_the_heading_of_what_has_no_other(headed: bool) -> None:
    blocks: tuple[Block, ...] = (heading("One"),) if headed else (Paragraph(said("Words")),)
    body = opened(with_blocks(*blocks)).body
    (title,) = (one for one in body.iter(W + "p") if text_in(one) == "Title")
    assert value_at(title, "pPr/outlineLvl") == (None if headed else "0")
