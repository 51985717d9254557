"""The validators of Word files that are not ours: Microsoft's own, and one in Python; they catch different faults."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]  # it ships no types

HOME = Path(__file__).resolve().parents[2]
MISSING = "Microsoft’s validator is not here: install npm and run make setup"
_PATIENCE = 60  # seconds for one file; it takes one, and starts slowly on a busy machine


def sdk() -> Path | None:
    """Return Microsoft's validator as `make setup` installs it through npm, or None."""
    modules = HOME / ".validator" / "node_modules" / "@xarsh"
    found = sorted(modules.glob("ooxml-validator-*/ooxml-validator*"))
    return next((one for one in found if one.suffix in {"", ".exe"} and os.access(one, os.X_OK)), None)


def by_sdk(files: Iterable[Path]) -> dict[Path, tuple[str, ...]]:
    """Return what Microsoft's validator finds in each file, as many at a time as there are processors."""
    validator = sdk()
    assert validator is not None, MISSING
    asked = list(files)
    with ThreadPoolExecutor(os.cpu_count()) as several:
        return dict(zip(asked, several.map(lambda file: _found(validator, file), asked), strict=True))


def _found(validator: Path, file: Path) -> tuple[str, ...]:
    ran = subprocess.run([validator, file], capture_output=True, timeout=_PATIENCE, check=False)
    said = json.loads(ran.stdout)
    assert said["ok"] is (not said["errors"]), ran.stdout
    return tuple(f"{error['path']} {error['xPath']}: {error['description']}" for error in said["errors"])


def by_audit(file: Path) -> tuple[str, ...]:
    """Return what the validator in Python finds in a file."""
    return tuple(str(error) for error in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file).errors)
