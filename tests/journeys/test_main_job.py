"""The main job, as somebody does it for the first time: from no store at all to two finished Word briefs.

The red line that is the secret of this journey stands in the full brief and in no byte of what partners get; once it is
declared openly, with its statement, it may stand in both.
"""

from __future__ import annotations

import html
import re
import zipfile
from pathlib import Path

import pytest

from tests.journeys.first_run import make_a_dossier, make_a_store
from tests.journeys.person import Person

PILLARS = (
    ("Protecting hospitals", "Developing norms"),
    ("Template for points of contact", "Building trust"),
    ("Consultation before attribution", "Preventing conflict"),
    ("Voice of other stakeholders", "Promoting cooperation"),
    ("Voluntary training fund", "Enhancing capacity"),
)
STEPS = ("Opening", "Preferred", "Bottom line", "Red line")
SECRET = "We walk out before any registry of zebra finches is kept abroad"
WANTING = PILLARS[0][0]


def words_of_step(issue: str, step: str) -> str:
    if (issue, step) == (WANTING, "Red line"):
        return SECRET
    return {
        "Opening": f"Every State reports each year on {issue.lower()}",
        "Preferred": f"States report on {issue.lower()} when they can",
        "Bottom line": f"A single voluntary line on {issue.lower()}",
        "Red line": f"No binding audit of {issue.lower()} by others",
    }[step]


def write_position(person: Person, issue: str, pillar: str, steps: tuple[str, ...]) -> None:
    person.write("Add a position", issue)
    person.keys("Return")
    person.sees("No step yet. Begin with the opening.")
    person.choose("Pillar", pillar)
    for step in steps:
        add_step(person, issue, step)


def add_step(person: Person, issue: str, step: str) -> None:
    person.press("Add another step")
    person.choose_in_menu(step)
    person.settles()
    person.write(f"{step}: text", words_of_step(issue, step))
    if step == "Red line":
        person.press(f"{step}: none instructed")
        person.write(f"{step}: said by", "Head of the division")
        person.write("Said on", "2026-11-20")


def write_talking_points(person: Person) -> None:
    person.go("Talking points")
    for topic, words in (
        ("Hospitals", "Two hospitals lost their records last year. Name the health sector."),
        ("Cables", "Cables carry the traffic of everyone, of landlocked States too."),
        ("Training", "A fund helps those who ask for it, and obliges nobody."),
    ):
        person.write("Add a talking point", topic)
        person.keys("Return")
        person.settles()
        person.write("Text", words)


def write_counterparts(person: Person) -> None:
    person.go("Counterparts")
    for name in ("Brennia", "Tavolia"):
        person.write("Add a counterpart", name)
        person.keys("Return")
        person.settles()
        person.write("Official name", f"Republic of {name}")
        person.write("Their objectives", f"{name} wants a register of its own.")
        person.settles()
    for name, stance in (("Brennia", "Opposes"), ("Tavolia", "Can live with")):
        person.go("Positions")
        person.choose_row(WANTING)
        person.press("Add a stance")
        person.pick(name, "counterpart")
        person.choose("Stance", stance)


@pytest.fixture
def desk(person: Person) -> Person:
    """Somebody whose store holds all that the brief needs, but for one red line."""
    make_a_store(person, scheme="United Kingdom")
    make_a_dossier(person, "Global Mechanism, December session")
    person.go("Positions")
    for issue, pillar in PILLARS:
        write_position(person, issue, pillar, STEPS[:3] if issue == WANTING else STEPS)
    write_talking_points(person)
    write_counterparts(person)
    return person


def make_the_brief(person: Person) -> None:
    person.keys("Ctrl+Shift+E")
    person.write("Title of the brief", "First brief")
    person.press_on("Negotiation brief")
    person.press("Make the brief")
    person.settles()


def words_of_files(folder: Path) -> dict[str, str]:
    """Return all the words of each Word file, by the words of its name that tell the variant."""
    found = {}
    for path in folder.glob("*.docx"):
        with zipfile.ZipFile(path) as parts:
            texts = [re.sub(r"<[^>]+>", "", parts.read(name).decode("utf-8")) for name in parts.namelist()]
        found["partner" if "artner" in path.name else "full"] = html.unescape("\n".join(texts))
    return found


def bytes_of_parts(path: Path) -> bytes:
    with zipfile.ZipFile(path) as parts:
        return b"\n".join(parts.read(name) for name in parts.namelist()) + parts.comment


def export(person: Person, folder: Path, *ticked: str) -> None:
    folder.mkdir()
    person.keys("Ctrl+E")
    for title in ticked:
        person.press(title, "Export to Word")
    person.press("Choose where …")
    person.choose_file(folder)
    for title in ("Full negotiation brief", *ticked):
        person.sees(f"{title} is written")


def declare_openly(person: Person) -> None:
    """Say the red line in a statement made openly, and point the red line at it."""
    person.go("Statements")
    person.write("Add a statement", SECRET)
    person.keys("Return")
    person.write("Date", "2026-11-21")
    person.write("Speaker", "Ambassador R. Ilves")
    person.choose("Made", "Openly, on the record")
    person.go("Positions")
    person.choose_row(WANTING)
    person.press("Declared openly in: Choose a statement")
    person.pick("We walk out", "statement")
    person.go("Briefs")
    person.choose_row("First brief")
    person.settles()


def test_a_first_brief_keeps_its_red_line_at_home(desk: Person, tmp_path: Path) -> None:
    person = desk
    make_the_brief(person)
    person.press_on("Error: “Protecting hospitals” has no red line")
    person.settles()
    add_step(person, WANTING, "Red line")
    person.go("Briefs")
    person.choose_row("First brief")
    person.sees_no("has no red line")
    person.press("Record clearance …")
    person.write("Office", "Cyber Policy Desk")
    person.write("Name", "E. Marrow")
    person.press("Record")
    person.sees("cleared by E. Marrow")
    export(person, tmp_path / "out", "Partner lines")
    words = words_of_files(tmp_path / "out")
    assert SECRET in words["full"]
    for issue, _pillar in PILLARS:
        for step in STEPS:
            assert words_of_step(issue, step) in words["full"]
    for path in (tmp_path / "out").glob("*artner*"):
        assert all(word.encode() not in bytes_of_parts(path) for word in ("zebra", "finches", "registry"))
    declare_openly(person)
    export(person, tmp_path / "declared", "Partner lines")
    declared = words_of_files(tmp_path / "declared")
    assert SECRET in declared["full"]
    assert SECRET in declared["partner"]
