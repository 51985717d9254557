"""Two desks, two programs: one issues, the other takes it in by dropping it, writes and answers; the first merges."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from cyberbrief.domain.officer import Officer
from cyberbrief.domain.reach import Reach
from cyberbrief.services import adding, history, leaving, packing, reading, trusting, workspace
from cyberbrief.services.leaving import Wish
from tests.builders import SmallDossier, a_small_dossier
from tests.journeys.person import Person
from tests.services.template import CHEAP, PASSPHRASE
from tests.services.test_packing import befriend


@pytest.fixture
def desks(tmp_path: Path) -> tuple[Path, Path, SmallDossier]:
    """Give the stores of two desks that trust each other, the first with a dossier."""
    stores = []
    for folder, name in (("ours", "E. Marrow"), ("theirs", "S. Brandt")):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / f"{folder}.cyberbrief"
        stores.append(workspace.create(path, PASSPHRASE, Officer(name=name), cost=CHEAP).workspace)
    befriend(*stores)
    adding.add(stores[0], a_small_dossier().records)
    for one in stores:
        one.lock()
    return stores[0].path, stores[1].path, a_small_dossier()


def send(one: Path, to: Path, dossier: str, path: Path) -> Path:
    """Send what was changed in a dossier from one store to the desk of another."""
    here, there = (workspace.open_with_passphrase(store, PASSPHRASE) for store in (one, to))
    held = trusting.own(there)
    assert held is not None
    chosen = leaving.everything_of(here, dossier)
    packing.pack(here, Wish("December", chosen, Reach.DESK, desks=(held.card,)), path)
    here.lock()
    there.lock()
    return path


def enter(person: Person) -> None:
    person.write("Passphrase", PASSPHRASE)
    person.keys("Return")
    person.sees("Overview")
    person.settles()


def drop(person: Person, path: Path) -> None:
    """Let a file fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window, none = person.program.window, Qt.KeyboardModifier.NoModifier
    spot = QPointF(window.rect().center())
    window.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    person.settles()


def told(store: Path, small: SmallDossier) -> tuple[str, set[str]]:
    """Return what stands as the objective, and who wrote on the position."""
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    objective = str(getattr(reading.record(opened, small.position.id), "objective", ""))
    authors = {one.author for one in history.of_record(opened, small.position.id)}
    opened.lock()
    return objective, authors


def takes_it_in_and_writes(colleague: Person, first: Path, small: SmallDossier) -> None:
    enter(colleague)
    drop(colleague, first)
    colleague.sees("Pack from Vendria, Desk")
    colleague.sees("Verified")
    colleague.press(f"Import {len(small.records)} records")
    colleague.settles()
    colleague.press(f"Go to {small.dossier.title}")
    colleague.settles()
    colleague.go("Positions")
    colleague.choose_row(small.position.topic)
    colleague.sees("from Vendria, Desk · “December”")
    colleague.write("Objective", "A register of contacts.")
    colleague.write("Rationale", "It costs little.")
    colleague.settles()
    colleague.sees("from Vendria, Desk, changed here since")
    colleague.closes()


def merges(person: Person, back: Path, small: SmallDossier) -> None:
    enter(person)
    person.go("Positions")
    person.choose_row(small.position.topic)
    person.write("Objective", "A shared mailbox.")
    person.settles()
    drop(person, back)
    person.sees("1 question is open")
    person.sees("Both started from")
    person.keys("F8")
    person.press("Write a third")
    person.settles()
    person.keys("Ctrl+A")
    person.types("A register and a mailbox.")
    person.settles()
    person.press("Import 1 record")
    person.settles()
    person.sees("1 record imported from Brennia, Unit")
    person.closes()


def test_two_desks_write_and_one_merges(
    starts: Callable[..., Person], desks: tuple[Path, Path, SmallDossier], tmp_path: Path
) -> None:
    ours, theirs, small = desks
    first = send(ours, theirs, small.dossier.id, tmp_path / "1.cbpack")

    takes_it_in_and_writes(starts(theirs), first, small)
    back = send(theirs, ours, small.dossier.id, tmp_path / "2.cbpack")

    merges(starts(ours), back, small)
    objective, authors = told(ours, small)
    assert objective == "A register and a mailbox."
    assert {"E. Marrow", "Brennia, Unit"} <= authors


def test_a_card_that_falls_on_the_window_comes_to_the_trusted_desks(
    starts: Callable[..., Person], desks: tuple[Path, Path, SmallDossier], tmp_path: Path
) -> None:
    stranger = workspace.create(
        tmp_path / "corvia.cyberbrief", PASSPHRASE, Officer(name="T. Orr"), cost=CHEAP
    ).workspace
    trusting.named_desk(stranger, "Corvia", "Section")
    trusting.save_card(stranger, tmp_path / "corvia.cbcard")
    stranger.lock()
    person = starts(desks[0])
    enter(person)
    drop(person, tmp_path / "corvia.cbcard")
    person.sees("Trusted desks")
    person.sees("Corvia, Section")
    person.sees("Not verified yet")
    person.closes()
