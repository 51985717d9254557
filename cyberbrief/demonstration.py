"""Shows CyberBrief on the sample dossier with nothing to type; without a display it exports the sample brief."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from cyberbrief import console
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.record import RecordId
from cyberbrief.host.paths import find_paths
from cyberbrief.services import reading, releasing, workspace
from cyberbrief.services.sample import OPENED_WITH, STORE, prepared
from cyberbrief.services.workspace import Workspace

DOCUMENT: Final = "Sample brief.docx"
_VARIANT: Final = "full"


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Open the window on the sample, or export its brief; returns the exit code."""
    folder = prepared(find_paths(environment).samples)
    passphrase = console.passphrase_from(folder / OPENED_WITH)
    if has_display(environment):
        from cyberbrief import app  # noqa: PLC0415  # Qt is loaded only where there is a display

        console.warn(f"The sample's passphrase, should it lock, is in {folder / OPENED_WITH}")
        return app.run(folder / STORE, passphrase)
    console.say("There is no display here, so no window opens. The sample brief is exported to Word instead:")
    console.say(str(exported(folder, passphrase)))
    return 0


def has_display(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, elsewhere where X or Wayland is reached."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def exported(folder: Path, passphrase: str) -> Path:
    """Export the sample's brief in full and return the Word file; the one of last time is written over."""
    opened = workspace.open_with_passphrase(folder / STORE, passphrase)
    try:
        brief = _furthest_cleared(opened)
        return releasing.export(opened, brief, _VARIANT, folder / DOCUMENT, overwrite=True).path
    finally:
        opened.lock()


def _furthest_cleared(opened: Workspace) -> RecordId:
    briefs = [record for record in reading.records(opened, Brief.KIND) if isinstance(record, Brief)]
    return max(briefs, key=lambda brief: len(brief.clearances)).id


if __name__ == "__main__":
    console.guarded(main)
