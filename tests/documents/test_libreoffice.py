"""LibreOffice opens what we write, and reads the same words in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.documents.office import MISSING, OFFICE, converted, lines_read, lines_written
from tests.documents.papers import Paper

_KINDS = frozenset(
    {
        *(("full", "en"), ("speaking", "ar"), ("cards", "fr"), ("matrix", "zh"), ("full", "ar"), ("amendments", "fr")),
        *(("statement", "en"), ("memcon", "en"), ("partner", "en"), ("summary", "en"), ("session-full", "en")),
    }
)


@pytest.mark.skipif(OFFICE is None, reason=MISSING)
@pytest.mark.timeout(300)
def test_it_reads_the_same_words_in_the_same_order(made: Sequence[Paper], tmp_path: Path) -> None:
    chosen = [paper for paper in made if (paper.kind, paper.language) in _KINDS]
    assert len(chosen) == len(_KINDS)
    files = [tmp_path / f"{paper.language}-{paper.kind}.docx" for paper in chosen]
    for paper, file in zip(chosen, files, strict=True):
        file.write_bytes(paper.data)
    for file, read in zip(files, converted(files, "txt:Text", tmp_path, tmp_path / "profile"), strict=True):
        assert lines_read(read) == lines_written(file), file.name
