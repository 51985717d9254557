"""LibreOffice as an independent reader: what it makes of a Word file, as text, as PDF and as pictures of pages."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from cyberbrief.word.text import text_of
from tests.attacks.hiding_places import part, rebuilt

OFFICE = shutil.which("soffice")
MISSING = "LibreOffice is not on this system: make setup says which package"
_PAINTER = shutil.which("pdftoppm")
_PATIENCE = 240  # seconds; it starts slowly the first time
_DOTS = 80  # to the inch, of the pictures of pages
# What it writes before an item of a list, and the signs that hold a time together.
_SIGN = re.compile(r"^\s*(?:[•–▪▸]|\d+\.|[a-z]\)|[ivx]+\.)\s+")
_NOTE = re.compile(rb'<w:footnoteReference w:id="(\d+)"/>')
_BODY = "word/document.xml"
_UNSEEN = re.compile("[\u2060\u200e\ufeff]")


def converted(files: Sequence[Path], form: str, folder: Path, profile: Path) -> list[Path]:
    """Return the files in another form (`pdf` or `txt:Text`), made in a folder under their own names."""
    assert OFFICE is not None, MISSING
    asked = [OFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", form, "--outdir"]
    ran = subprocess.run(
        [*asked, str(folder), *map(str, files)], capture_output=True, text=True, timeout=_PATIENCE, check=True
    )
    assert "Error:" not in ran.stdout + ran.stderr, ran.stderr
    made = [(folder / file.name).with_suffix(f".{form.partition(':')[0]}") for file in files]
    assert all(one.stat().st_size for one in made)
    return made


def pictured(file: Path) -> list[Path]:
    """Return a picture of each page of a PDF, beside it; none where there is nothing to paint them with."""
    if _PAINTER is None:
        return []
    stem = file.with_suffix("")
    for old in file.parent.glob(f"{stem.name}-*.png"):
        old.unlink()
    subprocess.run([_PAINTER, "-r", str(_DOTS), "-png", file, stem], timeout=_PATIENCE, check=True)
    return sorted(file.parent.glob(f"{stem.name}-*.png"))


def lines_read(text: Path) -> list[str]:
    """Return the lines of its plain text, without the signs of lists and whatever shows nothing."""
    lines = (_plain(_SIGN.sub("", line)) for line in text.read_text("utf-8-sig").splitlines())
    return [line for line in lines if line]


def lines_written(document: Path) -> list[str]:
    """Return the lines of a Word file as we wrote them, with the number of a note where one is pointed at."""
    data = document.read_bytes()
    numbered = _NOTE.sub(rb"<w:t>\1</w:t>", part(data, _BODY))
    lines = text_of(rebuilt(data, {_BODY: numbered}))
    lines = [_plain(_SIGN.sub("", line)) for one in lines for line in one.split("\n")]
    return [line for line in lines if line]


def _plain(line: str) -> str:
    return " ".join(_UNSEEN.sub("", line).split())
