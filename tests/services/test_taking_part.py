"""A counterpart that is named in a dossier takes part there, and undo takes both back."""

from __future__ import annotations

from typing import cast

import pytest

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import reading, taking_part, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

BRENNIA = Counterpart(id=an_id("brennia"), name="Brennia")


def delegations(opened: Workspace, small: SmallDossier) -> tuple[str, ...]:
    return cast("Dossier", reading.record(opened, small.dossier.id)).delegations


def test_a_counterpart_takes_part_at_once_and_in_one_step(opened: Workspace, small: SmallDossier) -> None:
    taking_part.add_counterpart(opened, small.dossier.id, BRENNIA)
    assert delegations(opened, small)[-1] == BRENNIA.id
    undoing.undo(opened)
    assert delegations(opened, small) == small.dossier.delegations
    assert reading.many(opened, [BRENNIA.id]) == {}


def test_nothing_is_added_where_there_is_no_dossier(opened: Workspace, small: SmallDossier) -> None:
    with pytest.raises(WrongUseError):
        taking_part.add_counterpart(opened, small.position.id, BRENNIA)
    assert reading.many(opened, [BRENNIA.id]) == {}
