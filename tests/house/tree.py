"""A tree of files as the house rules see it: its Python sources, what they import, and its other texts."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
CODE = ("cyberbrief", "tests", "benchmarks", "main.py")
_MADE_BY_TOOLS = frozenset({".venv", ".git", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root of the tree with forward slashes, and its text."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed file."""
        return ast.parse(self.text, self.path)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the parsed file."""
        return tuple(ast.walk(self.tree))

    @property
    def package(self) -> tuple[str, ...]:
        """The names of the folders that the file stands in."""
        return tuple(self.path.split("/")[:-1])

    def imports(self) -> Iterator[tuple[int, str]]:
        """Yield line and full dotted name of everything the file imports, relative imports resolved."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = self.package[: len(self.package) - node.level + 1] if node.level else ()
                module = ".".join([*above, *([node.module] if node.module else [])])
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)

    def at(self, line: int, what: str) -> str:
        """Say where something was found, in the form that editors jump to."""
        return f"{self.path}:{line}: {what}"


def files(root: Path) -> list[Path]:
    """Return every file of the tree: what git tracks or would track, or all where git is not used."""
    if (root / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
        found = [root / name for name in listed.split("\0") if name]
    else:
        found = [path for path in root.rglob("*") if not _MADE_BY_TOOLS & set(path.parts)]
    return sorted(path for path in found if path.is_file())


def texts(root: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file that is text."""
    for path in files(root):
        content = path.read_bytes()
        if b"\0" not in content:
            yield path.relative_to(root).as_posix(), content.decode("utf-8", "replace")


def sources(root: Path, *under: str) -> Iterator[Source]:
    """Yield the Python files under the given folders (or files), or under all that hold code."""
    for path in files(root):
        name = path.relative_to(root).as_posix()
        if path.suffix == ".py" and any(name == place or name.startswith(f"{place}/") for place in under or CODE):
            yield Source(name, path.read_text(encoding="utf-8"))


def within(name: str, *prefixes: str) -> bool:
    """Tell whether a dotted name is one of the given modules or stands inside one."""
    return any(name == prefix or name.startswith(f"{prefix}.") for prefix in prefixes)
