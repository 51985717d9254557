"""What changed since the same officer was last here: one line a record, nothing of one's own visit left out."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from cyberbrief.host.clock import now
from cyberbrief.services import adding, editing
from cyberbrief.services import since as since_service
from cyberbrief.services.since import since, visit
from cyberbrief.services.timeline import What
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


def _come_at(monkeypatch: pytest.MonkeyPatch, instant: datetime) -> None:
    monkeypatch.setattr(since_service, "now", lambda: instant)


def test_a_visit_ends_with_an_hour_away(
    opened: Workspace, small: SmallDossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = now()
    came = []
    for minutes in (0, 10, 50, 200, 230, 600):
        _come_at(monkeypatch, start + timedelta(minutes=minutes))
        came.append(visit(opened, small.dossier.id))
    after_first, after_second = start + timedelta(minutes=50), start + timedelta(minutes=230)
    assert came == [None, None, None, after_first, after_first, after_second]


def test_each_dossier_has_visits_of_its_own(
    opened: Workspace, small: SmallDossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = adding.add_plain(opened, "dossier", {"title": "Other"})[0]
    start = now()
    visit(opened, small.dossier.id)
    _come_at(monkeypatch, start + timedelta(days=1))
    assert visit(opened, other) is None
    assert visit(opened, small.dossier.id) == pytest.approx(start, abs=timedelta(seconds=5))


def test_a_record_is_told_once_with_all_that_was_changed(opened: Workspace, small: SmallDossier) -> None:
    start = now()
    editing.edit_plain(opened, small.position.id, {"objective": "One."})
    editing.edit_plain(opened, small.position.id, {"objective": "Two.", "rationale": "Because."})
    made = adding.add_plain(opened, "deadline", {"dossier": small.dossier.id, "title": "Inputs"})[0]
    editing.edit_plain(opened, made, {"title": "Inputs due"})
    editing.delete(opened, [small.points[0].id])
    found = since(opened, small.dossier.id, start)
    assert [one.record for one in found.touched] == [small.points[0].id, made, small.position.id]
    gone, fresh, changed = found.touched
    assert (gone.what, gone.deleted) == (What.DELETED, True)
    assert (fresh.what, fresh.title) == (What.CREATED, "Inputs due")
    assert set(changed.labels) == {"Objective", "Rationale"}
    assert changed.by == (opened.officer.name,)


def test_nothing_is_told_where_nothing_changed(opened: Workspace, small: SmallDossier) -> None:
    last = now() + timedelta(seconds=1)
    assert since(opened, small.dossier.id, last).touched == ()
    assert since(opened, small.dossier.id, None).touched
