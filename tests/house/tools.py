"""The tools that watch over the code, run as they are from the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def _findings(root: Path, *command: str) -> Iterator[str]:
    """Run a tool in the tree and yield what it printed, unless it found nothing."""
    environment = {**os.environ, "PYTHONPATH": str(root), "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, *command], cwd=root, env=environment, check=False, capture_output=True, text=True
    )
    if run.returncode:
        yield from (run.stdout + run.stderr).strip().splitlines() or [f"exit code {run.returncode}"]


def _present(root: Path) -> list[str]:
    return [name for name in ("cyberbrief", "tests", "benchmarks", "main.py") if (root / name).exists()]


def ruff_finds_nothing(root: Path) -> Iterator[str]:
    """Every rule of ruff is kept, but for the exceptions that pyproject.toml gives a reason for."""
    yield from _findings(root, "-m", "ruff", "check", "--no-cache", "--output-format=concise", ".")


def the_code_is_formatted(root: Path) -> Iterator[str]:
    """The code is laid out by ruff's formatter."""
    yield from _findings(root, "-m", "ruff", "format", "--no-cache", "--check", ".")


def types_hold(root: Path) -> Iterator[str]:
    """Mypy finds nothing in its strict mode, in the program and in its tests."""
    yield from _findings(root, "-m", "mypy", *_present(root))


def layers_hold(root: Path) -> Iterator[str]:
    """No room imports a higher room, and rooms side by side do not import each other."""
    yield from _findings(root, "-c", _LINT_IMPORTS, "--no-cache")
