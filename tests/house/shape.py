"""The shape of the house: what stands where, how it is named, how long it may be."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import CODE, files, sources

TOP = frozenset(
    {
        *(
            ".ci",
            ".gitattributes",
            ".gitignore",
            "CHANGELOG.md",
            "LICENSE",
            "Makefile",
            "README.md",
            "benchmarks",
        ),
        *("cyberbrief", "docs", "main.py", "pyproject.toml", "requirements", "resources", "tests"),
    }
)
ROOMS = frozenset({"host", "domain", "vault", "store", "packs", "tables", "compose", "word", "services", "gui"})
DOORS = frozenset(
    {
        "__init__.py",
        "app.py",
        "cli.py",
        "console.py",
        "import_verbs.py",
        "pack_verbs.py",
        "paper_verbs.py",
        "template_verbs.py",
        "word_verbs.py",
        "demonstration.py",
        "py.typed",
        "rooms.py",
    }
)
OF_TESTS = ROOMS | {"journeys", "house", "attacks", "data", "documents", "samples"}
SAY_NOTHING = frozenset(
    {
        "util",
        "utils",
        "common",
        "misc",
        "manager",
        "managers",
        "helper",
        "helpers",
        "core",
        "stuff",
        "various",
    }
)
LONGEST_FILE = 499
LONGEST_FUNCTION = 49


def _parts(root: Path) -> Iterator[tuple[str, ...]]:
    return (path.relative_to(root).parts for path in files(root))


def the_top_holds_what_the_design_names(root: Path) -> Iterator[str]:
    """At the top stands what the design names, and nothing else."""
    for name in sorted({parts[0] for parts in _parts(root)} - TOP):
        yield f"{name}: not part of the design"


def the_package_has_its_rooms(root: Path) -> Iterator[str]:
    """The package holds its doors and its rooms; the tests mirror them."""
    inside = {parts[1] for parts in _parts(root) if parts[0] == "cyberbrief" and len(parts) > 1}
    for name in sorted(inside - ROOMS - DOORS):
        yield f"cyberbrief/{name}: no room of the design"
    of_tests = {parts[1] for parts in _parts(root) if parts[0] == "tests" and len(parts) > 2}
    for name in sorted(of_tests - OF_TESTS):
        yield f"tests/{name}: mirrors no room"


def names_say_something(root: Path) -> Iterator[str]:
    """No file or folder of ours carries a name that could hold anything."""
    for parts in _parts(root):
        if parts[0] in CODE:
            for part in parts:
                if SAY_NOTHING & set(re.split(r"[_.\-]", part.lower())):
                    yield f"{'/'.join(parts)}: says nothing of what it holds"


def files_stay_short(root: Path) -> Iterator[str]:
    """A file stays below 500 lines."""
    for source in sources(root):
        length = source.text.count("\n")
        if length > LONGEST_FILE:
            yield source.at(1, f"{length} lines")


def functions_stay_short(root: Path) -> Iterator[str]:
    """A function stays below 50 lines."""
    for source in sources(root):
        for node in source.nodes:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    yield source.at(node.lineno, f"{node.name} has {length} lines")


def modules_say_what_they_are_about(root: Path) -> Iterator[str]:
    """Every module opens with a docstring, and every folder of the package is a package."""
    for source in sources(root):
        if not ast.get_docstring(source.tree):
            yield source.at(1, "no docstring")
    paths = {source.path for source in sources(root, "cyberbrief")}
    for folder in sorted({path.rpartition("/")[0] for path in paths}):
        if f"{folder}/__init__.py" not in paths:
            yield f"{folder}/__init__.py: missing"


def tests_assert(root: Path) -> Iterator[str]:
    """Every test can fail: it asserts, expects an error, waits for something, or calls what does."""
    speaks = re.compile(r"raises|warns|fail$|waitSignal|waitUntil|waitExposed|^_?(assert|check|expect|must|see)")
    for source in sources(root, "tests"):
        for node in source.nodes:
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
                continue
            inside = list(ast.walk(node))
            calls = [ast.unparse(call.func).split(".")[-1] for call in inside if isinstance(call, ast.Call)]
            if not any(isinstance(part, ast.Assert) for part in inside) and not any(map(speaks.search, calls)):
                yield source.at(node.lineno, f"{node.name} asserts nothing")
