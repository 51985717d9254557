"""The preview frames the pages as the file does: no office or name is shown to those it was kept from."""

from __future__ import annotations

from typing import cast

import pytest

from cyberbrief.domain.brief import Brief, Decision
from cyberbrief.services import clearing, editing, previewing, reading
from cyberbrief.services.clearing import Said
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


def offices(opened: Workspace, brief: str, variant: str) -> str:
    return str(previewing.preview(opened, brief, variant).standing.clearances)


@pytest.mark.parametrize("narrowed", ["chain", "clearances", "name"])
def test_offices_are_named_to_those_who_may_know_them(opened: Workspace, small: SmallDossier, narrowed: str) -> None:
    said = Said("Legal Department", "Orsolya", Decision.COMMENTED)
    clearing.record_decision(opened, small.brief.id, "delegation", said)
    clearing.record_decision(opened, small.brief.id, "full", said)
    assert "Orsolya" in offices(opened, small.brief.id, "delegation")
    kept = reading.record(opened, small.brief.id)
    reach = {narrowed: "desk"}
    values: dict[str, object] = {"reach": reach}
    if narrowed == "name":
        values = {"chain": [{"id": element.id, "reach": reach} for element in cast("Brief", kept).chain]}
    editing.edit_plain(opened, small.brief.id, values)
    assert offices(opened, small.brief.id, "delegation") == "()"
    assert "Orsolya" in offices(opened, small.brief.id, "full")
