"""The integrity of a store: its two key files, its database, its history."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.services.workspace import Workspace
from cyberbrief.vault import envelope


class Verified(NamedTuple):
    """What was looked at and what is wrong; `problems` is empty where all is sound."""

    checks: tuple[str, ...]
    problems: tuple[str, ...]


def verify(workspace: Workspace) -> Verified:
    """Check header, database and history; changes nothing."""
    key_files = envelope.check(workspace.path, workspace.session.key())
    checks = [f"{report.path.name}: {report.state}" for report in key_files]
    problems = [
        f"The key file {report.path.name} is {report.state}." for report in key_files if report.state != "intact"
    ]
    if workspace.key_file_mended and not problems:
        problems.append("A key file was damaged, missing or older when the store was opened; it was mended.")
    found = workspace.store.check()
    checks.append("database and history: " + ("sound" if not found else f"{len(found)} problems"))
    return Verified(tuple(checks), (*problems, *found))
