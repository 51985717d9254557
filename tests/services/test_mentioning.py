"""References that a text mentions: offered by what one types, and found again by their marks."""

from __future__ import annotations

import pytest

from cyberbrief.compose.markdown import REFERENCE_MARK
from cyberbrief.services import adding, mentioning
from cyberbrief.services.workspace import Workspace


@pytest.fixture
def store(opened: Workspace) -> Workspace:
    adding.add_plain(
        opened,
        "reference",
        [
            {"symbol": "A/70/174", "paragraph": "13 (f)", "title": "Report of the experts"},
            {"symbol": "A/70/174", "paragraph": "28", "title": "Report of the experts"},
            {"symbol": "Convention of Élaris", "title": "On crime"},
            {"symbol": "Odd [draft]"},
        ],
    )
    return opened


def test_every_reference_with_a_plain_name_can_be_mentioned(store: Workspace) -> None:
    marks = {one.mark for one in mentioning.mentionable(store)}
    assert marks == {"[@A/70/174, para. 13 (f)]", "[@A/70/174, para. 28]", "[@Convention of Élaris]"}
    assert all(REFERENCE_MARK.fullmatch(mark) for mark in marks)


def test_each_mark_means_its_own_reference(store: Workspace) -> None:
    for one in mentioning.mentionable(store):
        assert mentioning.meant_by(store, one.mark[2:-1]) == one.id
    assert mentioning.meant_by(store, "A/99/999") == ""


@pytest.mark.parametrize(
    "typed, first",
    [("a70 28", "A/70/174, para. 28"), ("elar", "Convention of Élaris"), ("crime", "Convention of Élaris")],
)
def test_what_is_typed_narrows_the_list(store: Workspace, typed: str, first: str) -> None:
    assert mentioning.like(mentioning.mentionable(store), typed)[0].title == first


def test_nothing_typed_offers_all_and_nonsense_none(store: Workspace) -> None:
    offered = mentioning.mentionable(store)
    assert len(mentioning.like(offered, "")) == 3
    assert mentioning.like(offered, "zzzz") == ()
