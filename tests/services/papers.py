"""What stands in an exported Word file, as a reader and as a searcher of bytes finds it."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

_TAG = re.compile(r"<[^>]*>")


def words_in(path: Path) -> str:
    """Return the text of all parts of a Word file, paragraph after paragraph."""
    with zipfile.ZipFile(path) as parts:
        written = [parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith(".xml")]
    return "\n".join(_TAG.sub("", xml.replace("</w:p>", "\n")) for xml in written)


def is_draft(path: Path) -> bool:
    """Tell whether a Word file says DRAFT anywhere."""
    return "DRAFT" in words_in(path)


def left_beside(folder: Path) -> list[str]:
    """Return the names of half-written files in a folder."""
    return sorted(path.name for path in folder.glob(".cyberbrief-*"))
