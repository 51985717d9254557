"""The sample dossier: added as often as asked, whole each time, and its officer's own words stay the officer's."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyberbrief.services import checking, glance, overview, reading, sample, verifying, workspace
from cyberbrief.services.workspace import Workspace
from tests.services.template import CHEAP, OFFICER, PASSPHRASE


def test_added_twice_there_are_two_and_the_officer_stays(opened: Workspace) -> None:
    first, second = sample.add_sample(opened), sample.add_sample(opened)
    assert first.added == second.added
    assert first.dossier != second.dossier
    assert {record.id for record in reading.records(opened, "dossier")} >= {first.dossier, second.dossier}
    assert opened.officer == OFFICER
    for added in (first, second):
        assert reading.records(opened, "brief", added.dossier)
        assert set(added.briefs) == {record.id for record in reading.records(opened, "brief", added.dossier)}
    assert verifying.verify(opened).problems == ()
    seen = overview.overview(opened, first.dossier)
    assert [row.item.number for row in seen.readiness] == sorted(row.item.number for row in seen.readiness)
    assert all(row.ready + row.to_mend + row.blocking > 0 for row in seen.readiness)
    assert seen.support
    assert seen.deadlines == tuple(sorted(seen.deadlines, key=lambda item: str(item.due)))
    assert len(glance.glance(opened, first.dossier).dossiers) >= 2


def test_one_brief_is_cleared_by_its_whole_chain(opened: Workspace) -> None:
    added = sample.add_sample(opened)
    brief = reading.record(opened, added.cleared)
    variants = {said.variant for said in brief.clearances}  # type: ignore[attr-defined]  # a brief
    assert variants
    assert any(checking.final_check(opened, added.cleared, variant).trail.is_cleared for variant in variants)


@pytest.mark.parametrize("scheme", ["uk", "us"])
def test_it_fits_a_store_of_any_scheme(tmp_path: Path, scheme: str) -> None:
    opened = workspace.create(tmp_path / "desk.cyberbrief", PASSPHRASE, OFFICER, scheme, cost=CHEAP).workspace
    added = sample.add_sample(opened)
    levels = {level.key for level in opened.scheme.levels} | {""}
    assert {record.marking for record in reading.material(opened, added.dossier).values()} <= levels
    opened.lock()
