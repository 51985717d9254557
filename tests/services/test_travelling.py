"""A dossier taken along on a travel store, changed on both sides, and brought back as a pack is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from cyberbrief.domain.decisions import Way, for_all
from cyberbrief.domain.errors import BlockedError, RefusedError
from cyberbrief.domain.merged import Fate
from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.progress import CancelledError, Silent
from cyberbrief.services import editing, importing, inspecting, reading, travelling, trusting, undoing, workspace
from cyberbrief.services.importing import Preview
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.template import CHEAP

OTHER = "quiet maple orbit linen harbour"
SECRET = "We would rather wait for the year 2028."


@pytest.fixture
def away(small: SmallDossier, opened: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """The travel store of the small dossier, open."""
    trusting.named_desk(opened, "Vendria", "Desk")
    editing.edit_plain(opened, small.position.id, {"no_agreement": SECRET})
    out = tmp_path / "travel.cyberbrief"
    travelling.travel(opened, small.dossier.id, out, OTHER, cost=CHEAP)
    here = workspace.open_with_passphrase(out, OTHER)
    yield here
    here.lock()


def position(store: Workspace, small: SmallDossier) -> Position:
    return cast("Position", reading.record(store, small.position.id))


def back(away: Workspace, home: Workspace, path: Path) -> Preview:
    travelling.bring_back(away, path)
    pack = inspecting.inspect(path, home).pack
    assert not pack.standing.needs_word  # it is our own desk's
    return importing.preview(home, pack.lines, importing.source_of(pack.id, pack.manifest))


def test_it_is_the_same_desk_and_the_same_dossier(small: SmallDossier, opened: Workspace, away: Workspace) -> None:
    ours, theirs = trusting.own(opened), trusting.own(away)
    assert ours is not None
    assert theirs is not None
    assert ours.card == theirs.card
    assert travelling.travels(away) == travelling.Travels(small.dossier.id, small.dossier.title)
    assert travelling.travels(opened) is None
    assert position(away, small).topic == small.position.topic
    assert not position(away, small).no_agreement
    assert not position(away, small).origin  # it is our own desk's
    assert RungKind.BOTTOM_LINE not in {rung.kind for rung in position(away, small).ladder}
    assert (away.scheme.key, away.officer) == (opened.scheme.key, opened.officer)


def test_what_both_wrote_comes_together_and_nothing_of_ours_is_asked_about(
    small: SmallDossier, opened: Workspace, away: Workspace, tmp_path: Path
) -> None:
    editing.edit_plain(away, small.position.id, {"rationale": "Said in the corridor: they would host it."})
    editing.edit_plain(opened, small.position.id, {"evidence": "Three exercises failed last year."})
    seen = back(away, opened, tmp_path / "back.cbpack")
    assert [record.id for record in seen.pack.records if record.fate is not Fate.SAME] == [small.position.id]
    assert not seen.pack.asking
    step = importing.accept(opened, seen, {})
    now = position(opened, small)
    assert (now.rationale, now.evidence) == (
        "Said in the corridor: they would host it.",
        "Three exercises failed last year.",
    )
    assert now.no_agreement == SECRET
    assert [rung.id for rung in now.ladder] == [rung.id for rung in small.position.ladder]
    assert importing.accept(opened, back(away, opened, tmp_path / "again.cbpack"), {}) == ""
    assert undoing.undo(opened)
    assert step


def test_what_our_desk_alone_may_see_and_was_written_on_the_way_is_not_lost(
    small: SmallDossier, opened: Workspace, away: Workspace, tmp_path: Path
) -> None:
    editing.edit_plain(away, small.position.id, {"no_agreement": "We publish our own list."})
    seen = back(away, opened, tmp_path / "back.cbpack")
    assert [value.where for _, value in seen.pack.asking] == [("no_agreement",)]
    importing.accept(opened, seen, for_all(seen.pack.records, Way.THEIRS))
    assert position(opened, small).no_agreement == "We publish our own list."


def test_only_a_travel_store_is_brought_back(opened: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BlockedError, match="no travel store"):
        travelling.bring_back(opened, tmp_path / "back.cbpack")
    assert not (tmp_path / "back.cbpack").exists()


class Impatient(Silent):
    """Somebody who stops as soon as the travel store is being made."""

    def __init__(self) -> None:
        self._step = 0

    def report(self, done: int, total: int, what: str) -> None:  # as a progress is told
        self._step = done

    def cancelled(self) -> bool:
        return self._step >= 3


def test_stopped_or_refused_it_leaves_nothing(small: SmallDossier, opened: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "travel.cyberbrief"
    with pytest.raises(CancelledError):
        travelling.travel(opened, small.dossier.id, out, OTHER, cost=CHEAP, progress=Impatient())
    assert not [file for file in tmp_path.iterdir() if file.name.startswith("travel")]
    out.write_text("mine")
    with pytest.raises(RefusedError):
        travelling.travel(opened, small.dossier.id, out, OTHER, cost=CHEAP)
    assert out.read_text() == "mine"
    left = {file.name for file in tmp_path.iterdir() if file.name.startswith("travel")}
    assert left - {"travel.cyberbrief.lock"} == {"travel.cyberbrief"}
