"""Names that look alike, and those that only resemble each other."""

from __future__ import annotations

import pytest

from cyberbrief.packs.alike import alike, same
from cyberbrief.packs.names import is_plain


@pytest.mark.parametrize(
    "one,other",
    [
        ("Ministry of Brennia", "Ministry of \N{CYRILLIC CAPITAL LETTER VE}rennia"),
        ("Ministry", "rninistry"),
        ("Bill", "BiII"),
        ("ITALIA", "lTALIA"),
        ("Desk 0", "Desk O"),
        ("Cote", "Côte"),
        ("View", "Vievv"),
        ("Cyber desk", "Cyber-desk"),
        ("Athos", "\N{GREEK CAPITAL LETTER ALPHA}thos"),
        ("\u0628\u0631\u0646\u064a\u0627", "\u0628\u0631\u0646\u064a\u0640\u0627"),  # a stretched Arabic letter
    ],
)
def test_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)
    assert not same(one, other)


@pytest.mark.parametrize(
    "one,other",
    [
        ("Desk 1", "Desk 2"),
        ("Desk A", "Desk B"),
        ("Brennia", "Brenna"),
        ("\u5916\u4ea4\u90e8", "\u5546\u52a1\u90e8"),
        ("\u0648\u0632\u0627\u0631\u0629", "\u0633\u0641\u0627\u0631\u0629"),
        ("", ""),
        ("", "..."),
        ("...", "---"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize("other", ["CYBER DESK", "Cyber  desk ", "cyber desk"])
def test_the_same_to_a_reader(other: str) -> None:
    assert same("Cyber desk", other)
    assert not alike("Cyber desk", other)


@pytest.mark.parametrize(
    "name", ["Ministère", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "外交部", "Ko\u0301"]
)
def test_plain_names(name: str) -> None:
    assert is_plain(name)


@pytest.mark.parametrize(
    "sign", ["\n", "\t", "\x1b", "\u200b", "\u200e", "\u2028", "\ufeff", "\ud800", "\ue000", "\uffff"]
)
def test_names_with_hidden_signs(sign: str) -> None:
    assert not is_plain(f"Desk{sign}")
