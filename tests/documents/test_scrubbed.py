"""A scrubbed copy reads and prints the same, and is no less sound than the file it was made of."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from cyberbrief.domain.progress import Silent
from cyberbrief.word.revealing.scrubbed import scrub
from cyberbrief.word.revealing.settled import Way
from cyberbrief.word.revealing.trace import Sort
from cyberbrief.word.text import text_of
from cyberbrief.word.writer import write
from tests.documents.office import MISSING, OFFICE, converted, lines_read, pictured
from tests.documents.papers import banner_of
from tests.documents.validators import by_audit
from tests.word.lint import faults
from tests.word.revealing.picture_files import SECRET
from tests.word.revealing.planting import planted
from tests.word.revealing.plants import PLANTS
from tests.word.trees import KINDS

# What nobody sees on the page: without it every page is drawn as before.
_UNDRAWN = (
    *("author", "organisation", "custom property", "hidden text", "text hidden by a style", "comment"),
    *("editing sessions", "variable", "included text", "citation data", "simple field", "bookmark", "our own mark"),
    *("binding of a control", "smart tag", "remark in a PNG", "thumbnail", "custom xml", "printer", "link to a server"),
    *("header of an unused kind", "a note nothing points at", "macros", "remark in the XML", "white on white"),
)


@pytest.fixture(scope="module")
def papers() -> Mapping[str, bytes]:
    """Each kind of paper as our writer makes it."""
    return {kind: write(make(), standing, Silent()) for kind, (make, standing) in KINDS.items()}


def test_our_papers_keep_their_words_and_stay_sound(papers: Mapping[str, bytes], tmp_path: Path) -> None:
    for kind, paper in papers.items():
        data = scrub(paper, Way.ACCEPT).data
        assert text_of(data) == text_of(paper), kind
        assert faults(data, banner_of(data)) == [], kind
        file = tmp_path / "copy.docx"
        file.write_bytes(data)
        assert by_audit(file) == (), kind


@pytest.mark.parametrize("name", sorted(PLANTS))
def test_no_copy_is_less_sound_than_what_it_was_made_of(name: str, tmp_path: Path) -> None:
    before, after = tmp_path / "before.docx", tmp_path / "after.docx"
    before.write_bytes(planted(PLANTS[name].plant))
    for way in Way:
        after.write_bytes(scrub(before.read_bytes(), way).data)
        assert len(by_audit(after)) <= len(by_audit(before)), (way, by_audit(after))


@pytest.mark.skipif(OFFICE is None, reason=MISSING)
@pytest.mark.timeout(300)
def test_libreoffice_reads_the_same_words_and_draws_the_same_pages(papers: Mapping[str, bytes], tmp_path: Path) -> None:
    """Of two papers of ours, and of a file with much in it that nobody sees."""
    ours = (papers["full"], papers["arabic"])
    telling = planted(*(PLANTS[name].plant for name in _UNDRAWN if PLANTS[name].sort is not Sort.UNSEEN))
    files: list[Path] = []
    for number, data in enumerate((*ours, telling)):
        for end, content in (("before", data), ("after", scrub(data, Way.ACCEPT).data)):
            files.append(tmp_path / f"{number}-{end}.docx")
            files[-1].write_bytes(content)
    texts = [lines_read(one) for one in converted(files, "txt:Text", tmp_path, tmp_path / "profile")]
    pages = [_drawn(one) for one in converted(files, "pdf", tmp_path, tmp_path / "profile")]
    assert all(pages) or not any(pages)
    for place in range(0, len(files), 2):
        # Hidden text is in its plain text, though on no page.
        seen = [left for line in texts[place] if (left := line.replace(SECRET, "").strip())]
        assert seen == texts[place + 1], files[place].name
        assert pages[place] == pages[place + 1], files[place].name


def _drawn(pdf: Path) -> list[str]:
    return [hashlib.sha256(page.read_bytes()).hexdigest() for page in pictured(pdf)]
