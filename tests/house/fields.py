"""Each field of a record is declared once, on its dataclass, with all that the program knows of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import sources

ROOTS = frozenset({"Record", "Element"})
DECLARE = "declare"


def _holders(root: Path) -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield path and class of every record and element, however many steps below its root."""
    classes = [
        (source.path, node)
        for source in sources(root, "cyberbrief/domain")
        for node in source.nodes
        if isinstance(node, ast.ClassDef)
    ]
    names = set(ROOTS)
    while grown := {node.name for _, node in classes if {ast.unparse(base) for base in node.bases} & names} - names:
        names |= grown
    return ((path, node) for path, node in classes if node.name in names)


def _specifiers(root: Path) -> set[str]:
    """Return the names of the functions that declare a field: `declare` and what calls it."""
    found = {DECLARE}
    for source in sources(root, "cyberbrief/domain/record.py"):
        for node in source.tree.body:
            if isinstance(node, ast.FunctionDef) and any(
                isinstance(part, ast.Call) and ast.unparse(part.func) == DECLARE for part in ast.walk(node)
            ):
                found.add(node.name)
    return found


def every_field_is_declared(root: Path) -> Iterator[str]:
    """A field of a record or element is given by one of the specifiers of domain/record.py."""
    specifiers = _specifiers(root)
    for path, holder in _holders(root):
        for node in holder.body:
            if not isinstance(node, ast.AnnAssign) or ast.unparse(node.annotation).startswith("ClassVar"):
                continue
            called = ast.unparse(node.value.func).split(".")[-1] if isinstance(node.value, ast.Call) else ""
            if called not in specifiers:
                yield f"{path}:{node.lineno}: {holder.name}.{ast.unparse(node.target)} is not declared"
