"""Makes every kind of document in every language, in a folder that git ignores, and prints what all readers find.

python -m tests.documents.every [FOLDER]

Where LibreOffice and pdftoppm are there, its PDF and a picture of each page stand beside each document, to be seen.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Final

from tests.documents.accessibility import hindrances
from tests.documents.office import OFFICE, converted, lines_read, lines_written, pictured
from tests.documents.papers import LANGUAGES, TEMPLATES, Paper, banner_of, papers
from tests.documents.validators import HOME, by_audit, by_sdk, sdk
from tests.word.lint import faults

FOLDER: Final = HOME / "documents"
SDK, AUDIT, LINT, ACCESS, OFFICES = "Microsoft’s", "openxml-audit", "own lint", "accessibility", "LibreOffice"
_NOT_THERE = "–"
Findings = Mapping[str, Mapping[str, Sequence[str]]]


def found_in(made: Sequence[Paper], scratch: Path) -> Findings:
    """Return what each reader finds in each document, by the reader's name and the document's."""
    found: dict[str, dict[str, Sequence[str]]] = {}
    if sdk() is not None:
        by_file = by_sdk(paper.path for paper in made)
        found[SDK] = {paper.name: by_file[paper.path] for paper in made}
    found[AUDIT] = {paper.name: by_audit(paper.path) for paper in made}
    found[LINT] = {paper.name: faults(paper.data, banner_of(paper.data)) for paper in made}
    found[ACCESS] = {paper.name: hindrances(paper.data) for paper in made}
    if OFFICE is not None:
        found[OFFICES] = _read_otherwise(made, scratch)
    return found


def _together(made: Sequence[Paper], form: str, scratch: Path | None, profile: Path) -> Iterator[tuple[Paper, Path]]:
    """Yield each document with what LibreOffice makes of it, beside it or in a scratch folder."""
    for folder in sorted({paper.path.parent for paper in made}):
        here = [paper for paper in made if paper.path.parent == folder]
        yield from zip(here, converted([one.path for one in here], form, scratch or folder, profile), strict=True)


def _read_otherwise(made: Sequence[Paper], scratch: Path) -> dict[str, Sequence[str]]:
    """Return the first line of each document that LibreOffice reads otherwise."""
    found: dict[str, Sequence[str]] = {}
    for paper, text in _together(made, "txt:Text", scratch, scratch / "profile"):
        read, written = lines_read(text), lines_written(paper.path)
        others = [f"reads “{theirs}” for “{ours}”" for theirs, ours in zip_longest(read, written) if theirs != ours]
        found[paper.name] = others[:1]
    return found


def _pages(made: Sequence[Paper], scratch: Path) -> Mapping[str, int]:
    """Lay every document out as PDF and pictures beside it; returns the pages of each."""
    if OFFICE is None:
        return {}
    laid = _together(made, "pdf", None, scratch / "profile")
    return {paper.name: len(pictured(file)) for paper, file in laid}


def _table(made: Sequence[Paper], found: Findings, pages: Mapping[str, int]) -> str:
    """Return documents × readers × findings, a line a kind, and under it each finding in words."""
    readers = (SDK, AUDIT, LINT, ACCESS, OFFICES)
    kinds = list(dict.fromkeys(paper.kind for paper in made))
    wide = max(map(len, kinds)) + 2
    lines = [f"{'':{wide}}{'documents':>10}{'pages':>7}" + "".join(f"{name:>15}" for name in readers)]
    for kind in [*kinds, "all"]:
        names = [paper.name for paper in made if kind in {paper.kind, "all"}]
        counts = [
            str(sum(len(found[reader][name]) for name in names)) if reader in found else _NOT_THERE
            for reader in readers
        ]
        printed = str(sum(pages[name] for name in names)) if pages else _NOT_THERE
        lines.append(f"{kind:{wide}}{len(names):>10}{printed:>7}" + "".join(f"{count:>15}" for count in counts))
    said = [
        f"{reader}, {name}: {finding}"
        for reader in found
        for name, findings in found[reader].items()
        for finding in findings
    ]
    return "\n".join([*lines, "", *said])


def main(folder: Path = FOLDER) -> int:
    """Make all, print the table, and return how many findings there are."""
    made = [paper for template in TEMPLATES for paper in papers(folder / template, LANGUAGES, template=template)]
    with tempfile.TemporaryDirectory(prefix="cyberbrief-documents-") as scratch:
        found = found_in(made, Path(scratch))
        print(_table(made, found, _pages(made, Path(scratch))))  # noqa: T201  # a command's answer
    print(f"They stand in {folder}.")  # noqa: T201  # a command's answer
    return sum(len(findings) for by_name in found.values() for findings in by_name.values())


if __name__ == "__main__":
    sys.exit(bool(main(*map(Path, sys.argv[1:2]))))
