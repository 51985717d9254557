"""The matrix leaves through the one way out: marked, as a draft, without what its readers may not see."""

from __future__ import annotations

import csv
import dataclasses
from io import StringIO
from pathlib import Path

import pytest

from cyberbrief.compose.document import Document, PageSize, StanceGrid, blocks_of
from cyberbrief.compose.document_json import from_json, to_json
from cyberbrief.compose.reading import text_of
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import DecisionRule, Dossier
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.progress import Progress, Silent
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.services import adding, editing, matrix_papers, reading
from cyberbrief.services.matrix_papers import DESK_MATRIX, MATRIX, Form
from cyberbrief.services.releasing import LeakError
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id
from tests.services.papers import left_beside, words_in

SECRET = "Zanthor quietly agreed to sponsor everything until midsummer"


def grid_of(document: Document) -> StanceGrid:
    return next(block for block in blocks_of(document) if isinstance(block, StanceGrid))


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(StringIO(path.read_bytes().decode("utf-8-sig"))))


def stance(opened: Workspace, small: SmallDossier, **values: object) -> None:
    before = reading.record(opened, small.stance.id)
    editing.change(opened, before, dataclasses.replace(before, **values))  # type: ignore[arg-type]  # fields by name


def out(opened: Workspace, small: SmallDossier, path: Path, form: Form, variant: Variant = MATRIX) -> Path:
    matrix_papers.export(opened, small.dossier.id, variant, path, form, progress=Silent())
    return path


def test_word_is_marked_lies_on_its_side_and_is_a_draft(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    said = words_in(out(opened, small, tmp_path / "matrix.docx", Form.WORD))
    for words in ("DRAFT", "UNMARKED", "Arvania", "Directory of points of contact", "Would block", "opposes"):
        assert words.casefold() in said.casefold(), words
    document = matrix_papers.tree(opened, small.dossier.id)
    assert document.size is PageSize.A4_WIDE


def test_the_first_line_of_csv_is_the_marking_and_stances_are_words(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    rows = rows_of(out(opened, small, tmp_path / "matrix.csv", Form.CSV))
    assert rows[0] == ["UNMARKED", "DRAFT"]
    assert ["", "Arvania", "Opposes", "0 · 0 · 1"] in rows


@pytest.mark.parametrize("name", ["=1+1", "+49 228", "-Delta", "@sum(A1)", " =late", "\N{FULLWIDTH EQUALS SIGN}1"])
def test_csv_holds_no_formula(opened: Workspace, small: SmallDossier, tmp_path: Path, name: str) -> None:
    before = reading.record(opened, small.counterpart.id)
    assert isinstance(before, Counterpart)
    editing.change(opened, before, dataclasses.replace(before, name=name))
    rows = rows_of(out(opened, small, tmp_path / "matrix.csv", Form.CSV))
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert [cell for row in rows for cell in row if cell.endswith(name.strip())]


def test_a_stance_kept_at_the_desk_reads_as_if_nobody_noted_it(opened: Workspace, small: SmallDossier) -> None:
    stance(opened, small, reach=(("level", Reach.DESK),), level=StanceLevel.WOULD_BLOCK)
    shown = {one: grid_of(matrix_papers.tree(opened, small.dossier.id, one)) for one in (MATRIX, DESK_MATRIX)}
    assert shown[MATRIX].bands[0].rows[0].marks[0].level == StanceLevel.NOT_KNOWN
    assert shown[DESK_MATRIX].bands[0].rows[0].marks[0].level == StanceLevel.WOULD_BLOCK
    assert "Arvania would block" not in text_of(matrix_papers.tree(opened, small.dossier.id))


def test_weights_stand_in_the_desks_own_paper_alone(opened: Workspace, small: SmallDossier) -> None:
    before = reading.record(opened, small.counterpart.id)
    assert isinstance(before, Counterpart)
    editing.change(opened, before, dataclasses.replace(before, weight=5))
    assert "×5" in text_of(matrix_papers.tree(opened, small.dossier.id, DESK_MATRIX))
    assert "×5" not in to_json(matrix_papers.tree(opened, small.dossier.id))


def test_votes_are_told_only_where_the_forum_votes(opened: Workspace, small: SmallDossier) -> None:
    assert "votes" not in text_of(matrix_papers.tree(opened, small.dossier.id)).casefold()
    before = reading.record(opened, small.dossier.id)
    assert isinstance(before, Dossier)
    editing.change(opened, before, dataclasses.replace(before, rule=DecisionRule.MAJORITY))
    document = matrix_papers.tree(opened, small.dossier.id)
    assert [line.label for line in grid_of(document).foot][1] == "Votes, ours among them"


def test_many_issues_are_told_in_several_grids(opened: Workspace, small: SmallDossier) -> None:
    more = [dataclasses.replace(small.position, id=an_id(f"more {n}"), ladder=(), topic=f"More {n}") for n in range(16)]
    adding.add(opened, more)
    document = matrix_papers.tree(opened, small.dossier.id)
    grids = [block for block in blocks_of(document) if isinstance(block, StanceGrid)]
    assert [len(one.issues) for one in grids] == [14, 3]


def test_the_tree_can_be_kept_and_read_again(opened: Workspace, small: SmallDossier) -> None:
    document = matrix_papers.tree(opened, small.dossier.id)
    assert to_json(from_json(to_json(document))) == to_json(document)


def test_a_picture_is_painted_of_the_tree_alone_and_looked_through(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    seen: list[str] = []

    def draw(document: Document, standing: Standing, _progress: Progress) -> bytes:
        seen.append(f"{document.banner.words} {standing.draft} {text_of(document)}")
        return b"\x89PNG painted"

    path = tmp_path / "matrix.png"
    matrix_papers.export(opened, small.dossier.id, MATRIX, path, Form.PNG, progress=Silent(), draw=draw)
    assert path.read_bytes() == b"\x89PNG painted"
    assert "UNMARKED True" in seen[0]
    assert "Arvania" in seen[0]


def test_what_leaks_into_any_form_leaves_no_file(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    before = reading.record(opened, small.counterpart.id)
    editing.change(opened, before, dataclasses.replace(before, style=SECRET))  # type: ignore[call-arg]  # a counterpart

    def draw(_document: Document, _standing: Standing, _progress: Progress) -> bytes:
        return f"<svg><text>{SECRET}</text></svg>".encode()

    path = tmp_path / "matrix.svg"
    with pytest.raises(LeakError):
        matrix_papers.export(opened, small.dossier.id, MATRIX, path, Form.SVG, progress=Silent(), draw=draw)
    assert not path.exists()
    assert not left_beside(tmp_path)


def test_it_is_entered_in_the_register_under_its_dossier(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    out(opened, small, tmp_path / "matrix.csv", Form.CSV)
    with opened.store.reading() as transaction:
        entries = transaction.exports.of_brief(small.dossier.id)
    assert [(one.variant, one.draft) for one in entries] == [("matrix", True)]


def test_nothing_is_written_over_unasked_and_a_picture_needs_somebody_to_draw(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    path = out(opened, small, tmp_path / "matrix.csv", Form.CSV)
    with pytest.raises(RefusedError):
        out(opened, small, path, Form.CSV)
    with pytest.raises(WrongUseError):
        out(opened, small, tmp_path / "matrix.png", Form.PNG)
