"""A list of another program goes the way of a pack: seen first, one step of undo, and twice is once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.exchange import Source
from cyberbrief.services import arriving, importing, reading, undoing
from cyberbrief.services.arriving import Arrival
from cyberbrief.services.importing import Preview
from cyberbrief.services.workspace import Workspace

LIST = "Nom;Type;Code ISO;Objectifs\nOranto;État;XC;Ports\nLigue du Nord;groupe;;\n"


def seen(workspace: Workspace, path: Path) -> tuple[Arrival, Preview]:
    arrival = arriving.arrival(workspace, arriving.look(path))
    source = Source(
        pack=path.name,
        peer=f"table {path.name}",
        name=path.name,
        title=path.stem,
        created=datetime(2026, 11, 23, tzinfo=UTC),
    )
    return arrival, importing.preview(workspace, map(importing.line_of, arrival.records), source)


def parties(workspace: Workspace) -> dict[str, Counterpart]:
    found = cast("tuple[Counterpart, ...]", reading.records(workspace, "counterpart"))
    return {one.name: one for one in found}


def test_a_list_comes_in_as_one_step_and_twice_is_once(opened: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "parties.csv"
    path.write_text(LIST, encoding="utf-8")
    arrival, preview = seen(opened, path)
    assert not arrival.faults
    assert parties(opened) == {}
    assert importing.accept(opened, preview, {})
    assert parties(opened)["Oranto"].objectives == "Ports"
    again, unchanged = seen(opened, path)
    assert {record.id for record in again.records} == {record.id for record in arrival.records}
    assert importing.accept(opened, unchanged, {}) == ""
    undoing.undo(opened)
    assert parties(opened) == {}


def test_a_corrected_list_changes_what_it_says_and_nothing_else(opened: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "parties.csv"
    path.write_text(LIST, encoding="utf-8")
    importing.accept(opened, seen(opened, path)[1], {})
    path.write_text(LIST.replace("Ports", "Ports and cables"), encoding="utf-8")
    importing.accept(opened, seen(opened, path)[1], {})
    assert parties(opened)["Oranto"].objectives == "Ports and cables"
    assert parties(opened)["Oranto"].country == "XC"
    assert len(parties(opened)) == 2
