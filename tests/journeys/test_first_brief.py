"""A first brief with no manual: store, dossier, three positions with ladders, six points, two parties, the Word file.

The hands are counted. README sets what was counted beside the same work in a word processor; the test holds the work to
fifteen minutes at the pace of an average typist, and prints the count (`-s`).
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Starting
from tests.journeys.counting import CountingPerson
from tests.journeys.first_run import make_a_dossier, make_a_store

POSITIONS = {
    "Protecting hospitals": (
        "All States name hospitals as critical infrastructure.",
        "States that wish to name them report on it.",
        "One line that recalls the norm.",
        "No list kept by others.",
    ),
    "Points of contact": (
        "A directory with a reply within two days.",
        "A directory with a yearly test.",
        "The directory as it stands.",
        "No sanction for silence.",
    ),
    "Training fund": (
        "A standing fund within the mechanism.",
        "A voluntary fund, reviewed in 2028.",
        "A list of offers and needs.",
        "No assessed contribution.",
    ),
}
POINTS = (
    ("Hospitals", "Two hospitals lost their records last year."),
    ("The norm", "The norm is agreed. We ask that it be used."),
    ("Directory", "A directory that nobody answers helps nobody."),
    ("Test", "A yearly test costs an hour."),
    ("Fund", "Who asks for help should not wait for a plenary."),
    ("Offers", "We offer ten places in 2027."),
)
PARTIES = (("Brennia", "A register of its own."), ("Tavolia", "Training for its coast guard."))
# Seconds, as the keystroke-level model has them (Card, Moran and Newell 1983): a key, a click with the way to it, and a
# thought before each click.
KEY, CLICK, THOUGHT = 0.28, 1.3, 1.35
ALLOWED = 15 * 60


@pytest.fixture
def newcomer(starts: Starting) -> Iterator[CountingPerson]:
    """Give somebody who has never seen the program, and say at the end what their hands did."""
    yield (person := CountingPerson(starts().program))
    for name, clicks, keys, letters in person.hands.turns:
        print(f"{name:<12} {clicks:>4} clicks {keys:>4} keys {letters:>5} letters")  # noqa: T201  # for the README


def write_positions(person: CountingPerson) -> None:
    person.go("Positions")
    for issue, steps in POSITIONS.items():
        person.write("Add a position", issue)
        person.keys("Return")
        person.settles()
        for button, words in zip(("Add an opening", "Add a preferred outcome"), steps, strict=False):
            person.press(button)
            person.settles()
            person.types(words)
        for step, words in zip(("Bottom line", "Red line"), steps[2:], strict=True):
            person.press("Add another step")
            person.choose_in_menu(step)
            person.settles()
            person.types(words)
        person.press("Red line: none instructed")
        person.write("Red line: said by", "Head of division")
        person.write("Said on", "2026-11-20")


def write_points_and_parties(person: CountingPerson) -> None:
    person.go("Talking points")
    for topic, words in POINTS:
        person.write("Add a talking point", topic)
        person.keys("Return")
        person.settles()
        person.write("Text", words)
    person.hands.turn("points")
    person.go("Counterparts")
    for name, wish in PARTIES:
        person.write("Add a counterpart", name)
        person.keys("Return")
        person.settles()
        person.press("Write what they want")
        person.types(wish)
    person.hands.turn("parties")


def make_and_export(person: CountingPerson, folder: Path) -> None:
    person.keys("Ctrl+Shift+E")
    person.write("Title of the brief", "First brief")
    person.press_on("Negotiation brief")
    person.press("Make the brief")
    person.settles()
    person.hands.turn("brief")
    person.keys("Ctrl+E")
    person.press("Choose where …")
    person.choose_file(folder / "First brief.docx")
    person.sees("Full negotiation brief is written")
    person.hands.turn("Word file")


def test_a_newcomer_has_a_brief_within_a_quarter_of_an_hour(newcomer: CountingPerson, tmp_path: Path) -> None:
    person, folder = newcomer, tmp_path / "out"
    folder.mkdir()
    make_a_store(person)
    person.hands.turn("store")
    make_a_dossier(person, "December session")
    person.hands.turn("dossier")
    write_positions(person)
    person.hands.turn("positions")
    write_points_and_parties(person)
    make_and_export(person, folder)
    (paper,) = folder.glob("*.docx")
    body = zipfile.ZipFile(paper).read("word/document.xml").decode()
    wanted = [*POINTS, *PARTIES, *((issue, words) for issue, steps in POSITIONS.items() for words in steps)]
    assert [words for _of, words in wanted if words not in body] == []
    hands = person.hands
    assert (hands.keys + hands.letters) * KEY + hands.clicks * (CLICK + THOUGHT) <= ALLOWED
