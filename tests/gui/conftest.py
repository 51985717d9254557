"""The theme that parts are shown in, and a session on a store with a small dossier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cyberbrief.gui.application import clear_away
from cyberbrief.gui.theme import Scheme, Theme
from tests.gui.desk import desk, template

__all__ = ["desk", "template"]

ICONS = Path(__file__).parents[2] / "resources" / "icons"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Give a light theme that dresses the application."""
    made = Theme(ICONS, scheme=Scheme.LIGHT)
    made.apply(qapp)
    yield made
    made.take_off()


@pytest.fixture(scope="session", autouse=True)
def cleared_away(qapp: QApplication) -> Iterator[None]:
    """Delete what tests left without a place in a window as long as there is an application: its end is theirs."""
    yield
    assert QApplication.instance() is qapp
    clear_away()
