"""How each paper leaves: counted copies, DRAFT until every office cleared this text, and what its properties say."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import clearing, letting_out, releasing
from cyberbrief.services.clearing import Said
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.papers import is_draft, words_in

NEW = ("matrix", "statement", "explanation", "nonpaper", "amendments", "readout", "memcon", "summary")


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as parts:
        return parts.read(name).decode()


@pytest.mark.parametrize("variant", NEW)
def test_a_paper_says_draft_until_every_office_cleared_it_and_not_after(
    opened: Workspace, small: SmallDossier, tmp_path: Path, variant: str
) -> None:
    if VARIANTS[variant].is_released_by_act:
        letting_out.let_out(opened, small.brief.id, variant)
    out = tmp_path / "paper.docx"
    assert releasing.export(opened, small.brief.id, variant, out).draft
    for edge in ("word/footer1.xml", "word/document.xml"):
        assert "DRAFT" in part(out, edge)
    clearing.record_decision(opened, small.brief.id, variant, Said("Legal Department", "R. Ashdown"))
    assert not releasing.export(opened, small.brief.id, variant, out, overwrite=True).draft
    assert not is_draft(out)
    assert "Cleared" in part(out, "docProps/custom.xml")


def test_counted_copies_bear_their_number(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    released = releasing.export_copies(opened, small.brief.id, "full", tmp_path / "brief.docx", 3)
    assert [one.path.name for one in released] == [f"brief - copy {n} of 3.docx" for n in (1, 2, 3)]
    for number, one in enumerate(released, 1):
        assert f"Copy {number} of 3" in part(one.path, "word/footer1.xml")
        assert f"Copy {number} of 3" in part(one.path, "word/document.xml")
        assert f"Copy {number} of 3" in part(one.path, "docProps/custom.xml")
    with opened.store.reading() as transaction:
        assert len({one.sha256 for one in transaction.exports.of_brief(small.brief.id)}) == 3


@pytest.mark.parametrize("copies", [0, -1, 1_000])
def test_copies_that_nobody_counts_are_refused(
    opened: Workspace, small: SmallDossier, tmp_path: Path, copies: int
) -> None:
    with pytest.raises(WrongUseError, match="cannot be counted"):
        releasing.export_copies(opened, small.brief.id, "full", tmp_path / "brief.docx", copies)
    assert list(tmp_path.glob("*.docx")) == []


def test_a_non_paper_names_nobody(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    letting_out.let_out(opened, small.brief.id, "nonpaper")
    out = tmp_path / "paper.docx"
    releasing.export(opened, small.brief.id, "nonpaper", out)
    officer = opened.officer
    for said in (officer.name, officer.desk, officer.ministry, officer.state, officer.telephone):
        assert not said or said not in words_in(out)
