"""The window says its words in the language that Qt was given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from cyberbrief.domain.words import counted, words
from cyberbrief.gui.language import CONTEXT, later, tr, tr_counted

FRENCH = {
    ("Open {name}", -1): "Ouvrir {name}",
    ("Ladder", -1): "Échelle",
    ("{n} steps", 0): "{n} marche",
    ("{n} steps", 1): "{n} marche",
    ("{n} steps", 2): "{n} marches",
}


class Tongue(QTranslator):
    """A translation that a test can read."""

    def translate(self, context: str, text: str, _note: str | None = None, n: int = -1) -> str:
        assert context == CONTEXT
        return FRENCH.get((text, n), "")


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Speak French while a test runs."""
    tongue = Tongue()
    qapp.installTranslator(tongue)
    yield
    qapp.removeTranslator(tongue)


@pytest.mark.usefixtures("qapp")
def test_without_a_translation_the_words_are_english() -> None:
    assert tr("Open {name}", name="{n}") == "Open {n}"
    assert [tr_counted(n, "{n} step", "{n} steps") for n in (0, 1, 2)] == ["0 steps", "1 step", "2 steps"]
    assert tr(counted(1, "{n} step", "{n} steps")) == "1 step"
    assert tr("") == ""


@pytest.mark.usefixtures("french")
def test_patterns_are_translated_before_values_are_filled_in() -> None:
    assert tr("Open {name}", name="Ladder") == "Ouvrir Ladder"
    assert tr(words("Open {name}", name=words("Ladder"))) == "Ouvrir Échelle"
    assert tr(later("Ladder")) == "Échelle"


@pytest.mark.usefixtures("french")
def test_numbers_follow_the_rule_of_the_language() -> None:
    assert [tr_counted(n, "{n} step", "{n} steps") for n in (0, 1, 2)] == ["0 marche", "1 marche", "2 marches"]
    assert tr(counted(2, "{n} step", "{n} steps")) == "2 marches"
