"""Every word of the program is there in every language, with its values in their places, and compiled."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from cyberbrief.gui.language import CONTEXT
from tests.house import translations
from tests.house.translatable import Saying, sayings
from tests.house.tree import HERE

FILES = sorted(translations.FOLDER.glob("*.ts"))
_PLACE = re.compile(r"\{([a-z_0-9]+)")


@pytest.fixture(scope="module")
def said() -> list[Saying]:
    """Read what the program can say."""
    return sayings(HERE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_everything_that_is_said_is_translated(path: Path, said: list[Saying]) -> None:
    known = translations.read(path)
    missing = [one.source for one in said if not all(known.get(one.source, ("",)))]
    assert not missing, "run `make translations` and translate:\n" + "\n".join(missing)
    left = sorted(known.keys() - {one.source for one in said})
    assert not left, "run `make translations`; no more said:\n" + "\n".join(left)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_values_keep_their_places(path: Path) -> None:
    wrong = [
        source
        for source, forms in translations.read(path).items()
        if any(set(_PLACE.findall(form)) != set(_PLACE.findall(source)) for form in forms)
    ]
    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_loaded_is_what_was_translated(path: Path) -> None:
    loaded = QTranslator()
    assert loaded.load(str(path.with_suffix(".qm")))
    for source, forms in translations.read(path).items():
        numbers = (1, 2) if len(forms) > 1 else (-1,)
        assert tuple(loaded.translate(CONTEXT, source, None, number) for number in numbers) == forms


def test_words_of_every_shape_are_found(tmp_path: Path) -> None:
    room = tmp_path / "cyberbrief" / "gui"
    room.mkdir(parents=True)
    text = (
        '"""A room."""\n'
        "from cyberbrief.domain.errors import CyberBriefError\n"
        "from cyberbrief.gui.language import later, tr, tr_counted\n"
        'A = later("constant")\n'
        'tr("said {now}", now=1)\n'
        'tr_counted(2, "{n} one", "{n} many")\n'
        'class OddError(CyberBriefError):\n    """Odd."""\n'
        'raise OddError("happened", "remedy")\n'
    )
    ast.parse(text)
    (room / "a.py").write_text(text, "utf-8")
    found = {(one.text, one.many) for one in sayings(tmp_path) if one.where.endswith("a.py")}
    assert found == {("constant", ""), ("said {now}", ""), ("{n} one", "{n} many"), ("happened", ""), ("remedy", "")}


def test_the_same_names_of_other_rooms_say_nothing(tmp_path: Path) -> None:
    room = tmp_path / "cyberbrief" / "word"
    room.mkdir(parents=True)
    (room / "a.py").write_text('"""A room."""\n\n\ndef tr(_text: str) -> None: ...\n\n\ntr("not ours")\n', "utf-8")
    assert all(one.text != "not ours" for one in sayings(tmp_path))
