"""What is copied out of a field stands in another program as it looked, and comes back as it was."""

from __future__ import annotations

import pytest

from cyberbrief.domain.copied_html import html_of
from cyberbrief.domain.pasted_html import small_markdown


@pytest.mark.parametrize(
    "text, html",
    [
        ("a **b** c", "<p>a <b>b</b> c</p>"),
        ("***a***", "<p><i><b>a</b></i></p>"),
        ("a < b & c\u00a0d", "<p>a &lt; b &amp; c&nbsp;d</p>"),
        ("one\n*two*", "<p>one</p><p><i>two</i></p>"),
        ("**a\nb**", "<p><b>a</b></p><p><b>b</b></p>"),
        ("- a", "<p>- a</p>"),
        ("", "<p></p>"),
    ],
)
def test_words_as_html(text: str, html: str) -> None:
    assert html_of(text) == html


@pytest.mark.parametrize("text", ["a **b** c", "*one* two\nthree", "حماية **البنية**", "2 < 3"])
def test_and_back(text: str) -> None:
    assert small_markdown(html_of(text)) == text
