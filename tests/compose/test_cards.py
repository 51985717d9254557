"""Pocket cards: one issue, one page; the surest first; nothing is left out in silence."""

from __future__ import annotations

import dataclasses

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document import Document, DocumentSection, Listing, PageSize, SpokenPoint
from cyberbrief.compose.length import A6
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.reading import passages_of, text_of
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from tests.compose.sound import section, sound, spoilt, with_records

_REST = " The rest of it stands in the brief and not here."


def document_of(variant: str, materials: Materials) -> Document:
    return compose(materials, VARIANTS[variant]).document


def _point(name: str, topic: str = "", order: int = 0) -> TalkingPoint:
    text = f"This is what {name} says.{_REST}"
    return TalkingPoint(id=name, dossier="d", position="p2", text=text, topic=topic, order=order)


def _answer(name: str, likelihood: Likelihood, raised: str = "They say no to all of it") -> TalkingPoint:
    point = dataclasses.replace(_point(name, "Topic"), handling=Handling.IF_RAISED)
    return dataclasses.replace(point, likelihood=likelihood, raised_as=f"{raised}.{_REST}")


def _cards(*points: TalkingPoint, objective: str = "Cables too.") -> tuple[Document, Materials]:
    position = Position(id="p2", dossier="d", topic="Cables", objective=objective)
    materials = with_records(sound(), position, *points)
    materials = spoilt(materials, "b", sections=(section(SectionRole.POSITIONS, "p2"),))
    return document_of("cards", materials), materials


def _words(card: DocumentSection) -> list[str]:
    return [passage.plain for block in card.blocks for passage in passages_of(block)]


def test_a_point_is_its_topic_and_its_first_sentence() -> None:
    cards, materials = _cards(_point("one", "Health"), _point("two"))
    assert cards.size is PageSize.A6
    (card,) = cards.sections
    assert {"Ask: Cables too.", "Health. This is what one says.", "This is what two says."} <= set(_words(card))
    assert _REST.strip() not in text_of(cards)
    assert text_of(document_of("speaking", materials)).count(_REST.strip()) == 2


def test_four_points_at_most_and_the_rest_is_counted() -> None:
    cards, materials = _cards(*(_point(f"n{place}", order=place) for place in range(6)))
    (card,) = cards.sections
    (listing,) = [block for block in card.blocks if isinstance(block, Listing)]
    assert [item.passage.plain for item in listing.items] == [f"This is what n{place} says." for place in range(4)]
    assert _words(card)[-1] == "In the brief: 2 more points."
    assert "This is what n5 says." in text_of(document_of("speaking", materials))


def test_two_answers_at_most_and_the_surest_first() -> None:
    cards, _ = _cards(
        _answer("last", Likelihood.UNLIKELY), _answer("second", Likelihood.MIGHT), _answer("first", Likelihood.CERTAIN)
    )
    (card,) = cards.sections
    spoken = [block for block in card.blocks if isinstance(block, SpokenPoint)]
    assert [one.paragraphs[0].plain for one in spoken] == ["This is what first says.", "This is what second says."]
    assert [one.raised_as[0].plain for one in spoken] == ["They say no to all of it."] * 2
    assert [one.topic for one in spoken] == [None, None]
    assert _words(card)[-1] == "In the brief: 1 more answer."


@pytest.mark.parametrize("length", [1, 5, 8])
def test_a_full_card_gives_up_what_is_needed_least(length: int) -> None:
    long = "It is a long remark that they will surely make about us " * length
    points = [_point(f"n{place}", f"A topic of some length {place}", place) for place in range(4)]
    cards, _ = _cards(*points, _answer("first", Likelihood.CERTAIN, long), _answer("second", Likelihood.MIGHT, long))
    (card,) = cards.sections
    assert A6.pages(card.blocks) <= 1
    words = "\n".join(_words(card))
    assert "This is what n1 says." in words
    assert "This is what first says." in words
    assert ("In the brief: " in words) is (length > 1)


@pytest.mark.parametrize("likelihood, kept", [(Likelihood.CERTAIN, True), (Likelihood.MIGHT, False)])
def test_what_is_certain_to_be_raised_stays(likelihood: Likelihood, kept: bool) -> None:
    long = "It is a long remark that they will surely make about us " * 12
    cards, _ = _cards(_point("one"), _answer("first", likelihood, long))
    assert ("This is what first says." in text_of(cards)) is kept
    assert ("In the brief: 1 more answer." in text_of(cards)) is not kept


def test_a_label_does_not_turn_an_arabic_line() -> None:
    cards, _ = _cards(objective="أن تسمّي كل دولة جهتي اتصال.")
    assert _words(cards.sections[0])[2:] == ["Ask:", "أن تسمّي كل دولة جهتي اتصال."]


def test_what_cannot_be_shortened_flows_on() -> None:
    long = "One sentence without any end " * 60
    cards, _ = _cards(dataclasses.replace(_point("n"), text=long), objective=long)
    assert text_of(cards).count("One sentence without any end") == 120


def test_a_card_without_words_is_no_card() -> None:
    cards, _ = _cards()
    assert [section.key for section in cards.sections] == ["p2"]
    nothing, _ = _cards(objective="")
    assert nothing.sections == ()
