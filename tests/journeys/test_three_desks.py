"""Three desks, three programs: one issues a dossier to two others, both write on it, and the first brings all together.

Everything goes through the windows: the pack that leaves, the packs that come back, the question, whose words stand.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cyberbrief.domain.edits import Act
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.position import Position
from cyberbrief.services import adding, history, trusting, workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import a_small_dossier, an_id
from tests.journeys.person import Person
from tests.journeys.test_exchange import drop, enter
from tests.services.template import CHEAP, PASSPHRASE

DESKS = {"vendria": ("Vendria", "Desk"), "brennia": ("Brennia", "Unit"), "corvia": ("Corvia", "Section")}
SMALL = a_small_dossier()
SECOND = Position(id=an_id("second"), dossier=SMALL.dossier.id, topic="Exercises", objective="Meet once a year.")
MERGED = "A register, a mailbox and a telephone."


@pytest.fixture
def desks(tmp_path: Path) -> dict[str, Path]:
    """Give the stores of three desks, of which the first trusts the others and they it; the first has a dossier."""
    opened = {name: a_desk(tmp_path, name) for name in DESKS}
    for one, to in (("vendria", "brennia"), ("vendria", "corvia"), ("brennia", "vendria"), ("corvia", "vendria")):
        held = trusting.own(opened[to])
        assert held is not None
        entry = trusting.add_card(opened[one], held.card)
        trusting.verify(opened[one], entry.fingerprint, entry.words)
    adding.add(opened["vendria"], (*SMALL.records, SECOND))
    for made in opened.values():
        made.lock()
    return {name: made.path for name, made in opened.items()}


def a_desk(folder: Path, name: str) -> Workspace:
    (folder / name).mkdir()
    path = folder / name / f"{name}.cyberbrief"
    made = workspace.create(path, PASSPHRASE, Officer(name=f"An officer of {name}"), cost=CHEAP).workspace
    trusting.named_desk(made, *DESKS[name])
    return made


def issues(person: Person, out: Path) -> None:
    """Make one pack for both desks."""
    enter(person)
    person.keys("Ctrl+Shift+P")
    person.settles()
    person.write("What the pack is called", "December")
    person.choose("For whom", "Our delegation")
    person.press("Brennia, Unit")
    person.press("Corvia, Section")
    person.settles()
    person.press("Write the pack …")
    person.choose_file(out)
    person.sees("The pack is written")
    person.closes()


def takes_it_in(person: Person, came: Path) -> None:
    enter(person)
    drop(person, came)
    person.sees("Pack from Vendria, Desk")
    person.sees("Verified")
    person.press(f"Import {len(SMALL.records) + 1} records")
    person.settles()
    person.press(f"Go to {SMALL.dossier.title}")
    person.settles()


def writes(person: Person, position: str, field: str, words: str) -> None:
    person.go("Positions")
    person.choose_row(position)
    person.write(field, words)
    person.settles()


def sends_back(person: Person, out: Path) -> None:
    """Answer the pack that came, from the register of packs, to whoever sent it."""
    person.go("Packs")
    person.press_on("December, ")
    person.settles()
    person.press("Send back …")
    person.settles()
    person.choose("For whom", "Our delegation")
    person.settles()
    person.press("Write the pack …")
    person.choose_file(out)
    person.sees("The pack is written")
    person.closes()


def merges_both(person: Person, first: Path, second: Path) -> None:
    """Take in one answer without a question, and settle what the other asks."""
    enter(person)
    drop(person, first)
    person.sees("Pack from Brennia, Unit")
    person.press("Import 1 record")
    person.settles()
    person.sees("1 record imported from Brennia, Unit")
    drop(person, second)
    person.sees("Pack from Corvia, Section")
    person.sees("1 question is open")
    person.sees("Both started from")
    person.press("Write a third")
    person.settles()
    person.keys("Ctrl+A")
    person.types(MERGED)
    person.settles()
    person.press("Import 2 records")
    person.settles()
    person.sees("2 records imported from Corvia, Section")


def looks_at_history(person: Person) -> None:
    """See on screen whose words stand in the position."""
    person.press(f"Go to {SMALL.dossier.title}")
    person.settles()
    person.go("Positions")
    person.choose_row(SMALL.position.topic)
    person.keys("Ctrl+H")
    person.settles()
    for whose in ("Brennia, Unit", "Corvia, Section", "An officer of vendria"):
        person.sees(whose)
    person.closes()


def test_one_issues_two_write_and_one_merges(
    starts: Callable[..., Person], desks: dict[str, Path], tmp_path: Path
) -> None:
    out, of_b, of_c = (tmp_path / f"{name}.cbpack" for name in ("december", "from b", "from c"))
    issues(starts(desks["vendria"]), out)

    brennia = starts(desks["brennia"])
    takes_it_in(brennia, out)
    writes(brennia, SMALL.position.topic, "Objective", "A register of contacts.")
    sends_back(brennia, of_b)

    corvia = starts(desks["corvia"])
    takes_it_in(corvia, out)
    writes(corvia, SMALL.position.topic, "Objective", "A shared mailbox.")
    writes(corvia, SECOND.topic, "Rationale", "It costs little.")
    sends_back(corvia, of_c)

    vendria = starts(desks["vendria"])
    merges_both(vendria, of_b, of_c)
    looks_at_history(vendria)
    assert told(desks["vendria"]) == {
        ("objective", "A register of contacts.", "Brennia, Unit"),
        ("objective", MERGED, "An officer of vendria"),
        ("rationale", "It costs little.", "Corvia, Section"),
    }


def told(store: Path) -> set[tuple[str, str, str]]:
    """Return what was changed in both positions since they were made: the field, its words then, and whose they are."""
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    found = {
        (change.field, str(change.after), one.author)
        for record in (SMALL.position.id, SECOND.id)
        for one in history.of_record(opened, record)
        for change in one.changes
        if one.act == str(Act.CHANGED)
    }
    opened.lock()
    return found
