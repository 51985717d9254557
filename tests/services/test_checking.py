"""The final check and the preview: what is checked and shown is what would leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyberbrief.compose.document_json import to_json
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import checking, editing, history, previewing, releasing
from cyberbrief.services.checking import Severity
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id


def test_a_finding_names_record_and_field_and_says_what_to_do(opened: Workspace, small: SmallDossier) -> None:
    editing.edit_plain(opened, small.position.id, {"ladder": []})
    checked = checking.final_check(opened, small.brief.id, "full")
    found = [finding for finding in checked.errors if finding.record == small.position.id]
    assert found
    for finding in found:
        assert (finding.severity, finding.field, finding.blocks_export) == (Severity.ERROR, "ladder", False)
        assert finding.sentence
        assert finding.remedy.endswith(".")
    assert not checked.blocking


def test_withheld_words_that_go_out_block(opened: Workspace, small: SmallDossier) -> None:
    floor = small.position.ladder[3].text
    editing.edit_plain(opened, an_id("to_make"), {"text": floor})
    (blocking,) = checking.final_check(opened, small.brief.id, "partner").blocking
    assert (blocking.record, blocking.field) == (an_id("to_make"), "text")
    assert not checking.final_check(opened, small.brief.id, "full").blocking


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_preview_shows_the_very_tree_that_is_exported(
    opened: Workspace, small: SmallDossier, tmp_path: Path, variant: str
) -> None:
    shown = previewing.preview(opened, small.brief.id, variant)
    released = releasing.export(opened, small.brief.id, variant, tmp_path / "brief.docx")
    with opened.store.reading() as transaction:
        (kept,) = transaction.trees.of_brief(small.brief.id)
    assert kept.tree == to_json(shown.document)
    assert shown.standing.draft is released.draft is True
    assert shown.checked.findings == released.findings
    assert len(shown.ledger) == released.withheld


def test_looking_changes_nothing(opened: Workspace, small: SmallDossier) -> None:
    before = history.recent(opened)
    previewing.preview(opened, small.brief.id, "partner")
    previewing.withheld_by_variant(opened, small.brief.id)
    assert history.recent(opened) == before


def test_the_narrower_the_readers_the_more_is_withheld(opened: Workspace, small: SmallDossier) -> None:
    withheld = previewing.withheld_by_variant(opened, small.brief.id)
    assert set(withheld) == set(VARIANTS)
    assert withheld["full"] == 0
    assert withheld["partner"] >= withheld["speaking"] > 0


@pytest.mark.parametrize(
    "brief,variant,words",
    [("nowhere", "full", "no record"), (an_id("position"), "full", "position"), (an_id("brief"), "secret", "variant")],
)
def test_what_is_not_there_is_wrong_use(
    opened: Workspace, small: SmallDossier, brief: str, variant: str, words: str
) -> None:
    for verb in (checking.final_check, previewing.preview):
        with pytest.raises(WrongUseError, match=words):
            verb(opened, brief, variant)
