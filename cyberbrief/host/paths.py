"""Where the program keeps its own files on this machine.

`CYBERBRIEF_HOME` moves all of them into one folder, for tests and for a program that runs from a stick.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from cyberbrief.host.refusal import refusal

HOME_VARIABLE: Final = "CYBERBRIEF_HOME"
_NAME: Final = "CyberBrief"


@dataclass(frozen=True)
class Paths:
    """The four folders: for settings, the log, the user's stores and exports, and the sample store."""

    configuration: Path
    log: Path
    documents: Path
    samples: Path

    def prepare(self) -> None:
        """Make the folders that are missing, for this user alone.

        Raises:
            RefusedError: a folder cannot be made.
        """
        for folder in (self.configuration, self.log, self.documents, self.samples):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise refusal(error, folder) from error


def find_paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """Return the folders for this user; creates nothing."""
    if home := environment.get(HOME_VARIABLE):
        own = Path(home).absolute()
        return Paths(own / "configuration", own / "log", own / "documents", own / "samples")
    return Paths(
        configuration=platformdirs.user_config_path(_NAME, appauthor=False),
        log=platformdirs.user_log_path(_NAME, appauthor=False),
        documents=platformdirs.user_documents_path() / _NAME,
        samples=platformdirs.user_data_path(_NAME, appauthor=False) / "samples",
    )
