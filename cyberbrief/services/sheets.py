"""Files that the user asked for and that hold no record: the recovery sheet as PDF."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.host.files import write_whole


def save_sheet(path: Path, data: bytes) -> None:
    """Write a sheet where the user chose; the dialog asked before an existing file was chosen."""
    write_whole(path, data, overwrite=True)
