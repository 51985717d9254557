"""A language that nobody speaks: shows which words the window translates, and which do not fit when they grow.

Every translated word stands in ⟦ ⟧, bears accents and is longer by two fifths. What users wrote is given in Greek
letters, so that Latin letters outside the brackets are words that no translation can reach.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTranslator

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Element, Record, TextKind, declarations
from cyberbrief.gui.language import CONTEXT
from cyberbrief.services import sample

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aeiounycAEIOUNYC", "áéíóúñýçÁÉÍÓÚÑÝÇ")
_LONGER = "·"
_GROWTH = 0.4
_GREEK = str.maketrans(string.ascii_letters, "αβψδεφγηιξκλμνοπθρστυωχςζςΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΧΣΖΣ")
_VALUES = re.compile(r"(\{[^{}]*\})")
_QT_VALUES = re.compile(r"(%L?\d+|%n)")
_DIRECTION = "QT_LAYOUT_DIRECTION"
_PLAIN = frozenset({"language", "country", "zone", "languages", "email", "telephone", "marking", "raised_marking"})
_WRITTEN = frozenset({TextKind.LINE, TextKind.TEXT, TextKind.WORDS})


class PseudoLanguage(QTranslator):
    """Translates everything that it is asked for."""

    def translate(self, context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        """Return the words in brackets, with accents and two fifths more of them; values keep their places.

        Qt's own words are given so as well, such as those of its dialogs.
        """
        if text == _DIRECTION or not text.strip():
            return text
        parts = (_VALUES if context == CONTEXT else _QT_VALUES).split(text)
        turned = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
        length = sum(len(part) for part in parts[::2])
        return f"{OPEN}{turned}{_LONGER * round(length * _GROWTH)}{CLOSE}"


def said(words: str) -> str:
    """Return words of the program as the pseudo-language says them."""
    return PseudoLanguage().translate(CONTEXT, words)


def in_greek(text: str) -> str:
    """Return a text with every Latin letter as a Greek one."""
    return text.translate(_GREEK)


def write_sample(folder: Path) -> None:
    """Write the sample dossier in Greek letters, to be added with `sample.add_sample`."""
    for kind in KINDS:
        items = json.loads((sample.FOLDER / f"{kind}.json").read_text("utf-8"))
        given = [_greek_holder(item, KINDS[kind]) for item in items]
        (folder / f"{kind}.json").write_text(json.dumps(given), "utf-8")
    (folder / "clearances.json").write_text("[]", "utf-8")
    officer = {field: in_greek(words) for field, words in asdict(sample.officer()).items()}
    (folder / "officer.json").write_text(json.dumps(officer), "utf-8")


def _greek_holder(item: Mapping[str, Any], holder: type[Record | Element]) -> dict[str, Any]:
    fields = declarations(holder)
    return {
        name: value if name in _PLAIN or name not in fields else _greek(value, fields[name].kind, fields[name].element)
        for name, value in item.items()
    }


def _greek(value: Any, kind: TextKind, element: type[Element] | None) -> Any:  # any JSON value
    if kind is TextKind.ELEMENTS and element is not None:
        return [_greek_holder(one, element) for one in value]
    if kind not in _WRITTEN:
        return value
    if isinstance(value, list):
        return [in_greek(one) for one in value]
    return value if value.startswith("@") and " " not in value else in_greek(value)
