"""Every word that the program can say, read from its source: what a translation has to know."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cyberbrief.domain
from cyberbrief.domain.choice import Choice
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Element, Record, TextKind, declarations
from cyberbrief.gui.actions import ACTIONS
from tests.house.tree import Source, sources

_SAYS_ONE = frozenset({"tr", "later", "words"})
_SAYS_MANY = frozenset({"tr_counted", "counted"})
_ROOMS = ("cyberbrief.gui.language.", "cyberbrief.domain.words.")
_ERRORS = frozenset({"CyberBriefError"})


@dataclass(frozen=True, order=True)
class Saying:
    """Words as they are written in the program; `many` where a number chooses between two forms."""

    text: str
    many: str = ""
    where: str = ""

    @property
    def source(self) -> str:
        """The words that Qt looks up."""
        return self.many or self.text


def sayings(root: Path) -> list[Saying]:
    """Return everything that a translation has to know, each once, by its words."""
    found: dict[str, Saying] = {}
    written = list(sources(root, "cyberbrief"))
    for saying in (*_declared(), *_in_sources(written)):
        if saying.source.strip():
            known = found.setdefault(saying.source, saying)
            if saying.many and not known.many:
                found[saying.source] = saying
    return [found[source] for source in sorted(found, key=lambda words: (words.casefold(), words))]


def _in_sources(written: list[Source]) -> Iterator[Saying]:
    errors = _errors(written)
    for source in written:
        ours = frozenset(name.rpartition(".")[2] for _line, name in source.imports() if name.startswith(_ROOMS))
        for node in source.nodes:
            if isinstance(node, ast.ClassDef) and node.name in errors:
                yield from _handed_up(node, source)
            if not isinstance(node, ast.Call):
                continue
            name = _name(node.func)
            texts = [_text(argument) for argument in node.args]
            if name in _SAYS_MANY & ours and len(texts) >= _MANY and texts[1] and texts[2]:
                yield Saying(texts[1], texts[2], source.path)
            elif name in _SAYS_ONE & ours and texts and texts[0]:
                yield Saying(texts[0], where=source.path)
            elif name in errors:
                yield from (Saying(text, where=source.path) for text in texts if text)


_MANY = 3  # arguments of what tells a number: the number, one, many


def _handed_up(error: ast.ClassDef, source: Source) -> Iterator[Saying]:
    """Yield the sentences that a kind of error hands to the one it stands on."""
    for node in ast.walk(error):
        if isinstance(node, ast.Call) and _name(node.func) == "__init__":
            yield from (Saying(text, where=source.path) for argument in node.args if (text := _text(argument)))


def _errors(written: list[Source]) -> frozenset[str]:
    """Return the names of all errors that users see."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for source in written
        for node in source.nodes
        if isinstance(node, ast.ClassDef)
    }
    known = set(_ERRORS)
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return frozenset(known)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _text(argument: ast.expr) -> str:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""


def _declared() -> Iterator[Saying]:
    """Yield what stands in tables rather than in calls: labels of kinds, fields, choices, and actions."""
    for module in pkgutil.iter_modules(cyberbrief.domain.__path__, "cyberbrief.domain."):
        importlib.import_module(module.name)
    for kind in KINDS.values():
        yield from (Saying(text, where="kinds") for text in (kind.LABEL, kind.PLURAL))
        yield from _of_fields(kind)
    for choice in _below(Choice):
        yield from (Saying(member.label, where=choice.__name__) for member in choice)
    for action in ACTIONS:
        yield from (Saying(text, where="actions") for text in (action.text, str(action.where)))


def _of_fields(holder: type[Record | Element]) -> Iterator[Saying]:
    for field in declarations(holder).values():
        yield from (Saying(text, where=holder.__name__) for text in (field.label, field.hint))
        if field.kind is TextKind.ELEMENTS and field.element is not None:
            yield from _of_fields(field.element)


def _below(choice: type[Choice]) -> Iterator[type[Choice]]:
    for kind in choice.__subclasses__():
        yield kind
        yield from _below(kind)
