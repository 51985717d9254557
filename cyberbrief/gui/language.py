"""The language of the window: every word it says goes through here, to Qt's translation and back.

`tr("Open {name}", name=title)` says a sentence now; `tr(text)` says again what came from below the window, such as the
label of a field or `Words` of a service. What was written by users is never handed here. A constant of a module is made
before a language is known: mark it with `later` and hand it to `tr` where it is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cyberbrief.domain.words import Words, small

CONTEXT = "CyberBrief"


def later(text: str) -> str:
    """Mark a constant for translation; `tr` says it when it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return words of the program in the window's language, with values filled in where the pattern names them."""
    if isinstance(text, Words):
        said = _filled(text.pattern, text.many, {**text.values, **values})
        return small(said) if text.inside else said
    return _filled(text, "", values)


def tr_counted(n: int, one: str, many: str, /, **values: object) -> str:
    """Return words that tell a number, such as `tr_counted(n, "{n} step", "{n} steps")`."""
    return _filled(one, many, {"n": n, **values})


def _filled(pattern: str, many: str, values: dict[str, object]) -> str:
    said = pattern
    number = values.get("n")
    if many and isinstance(number, int):
        said = QCoreApplication.translate(CONTEXT, many, None, number)
        if said == many and number == 1:  # English has no file of translations
            said = pattern
    elif pattern:
        said = QCoreApplication.translate(CONTEXT, pattern)
    return said.format(**{name: _said(value) for name, value in values.items()}) if values else said


def _said(value: object) -> object:
    return tr(value) if isinstance(value, Words) else value
