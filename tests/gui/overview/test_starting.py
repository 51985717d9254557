"""The overview of a store in which there is nothing yet: how to begin, and what to begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.officer import Officer
from cyberbrief.gui.overview.overview_page import OverviewPage
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import Theme
from cyberbrief.services import reading
from cyberbrief.services.workspace import create
from tests.builders import a_small_dossier
from tests.gui.desk import CHEAP, PASSPHRASE, Desk, a_desk


@pytest.fixture
def bare(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    """A session on a store in which there is nothing."""
    made = create(tmp_path / "bare.cyberbrief", PASSPHRASE, Officer(name="E. Marrow"), cost=CHEAP).workspace
    yield from a_desk(made, a_small_dossier(), qtbot, theme)


def test_what_everybody_needs_is_added_from_an_empty_overview(bare: Desk, qtbot: QtBot) -> None:
    page = OverviewPage(bare.session)
    entered: list[str] = []
    session = bare.session
    object.__setattr__(session, "dossier", lambda: "")
    object.__setattr__(session, "enter", lambda dossier, _place: entered.append(dossier))
    bare.show(page.panes())
    bare.come(qtbot, Place("overview"))
    words = "Add what everybody needs: norms, measures, agreed language"
    next(one for one in page.findChildren(Button) if one.text() == words).click()
    bare.settle(qtbot)
    (shelf,) = reading.records(bare.workspace, "dossier")
    assert entered == [shelf.id]
    assert not bare.errors
