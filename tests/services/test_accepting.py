"""Accepting a phrase: by name and for a reason, in one variant, on record, and undone like anything else."""

from __future__ import annotations

from typing import cast

import pytest

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import accepting, checking, editing, history, reading, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

SAID = "We accept answers within a week, never more."


@pytest.fixture
def phrase(opened: Workspace, small: SmallDossier) -> str:
    editing.edit_plain(opened, an_id("to_make"), {"text": SAID})
    return checking.final_check(opened, small.brief.id, "partner").blocking[0].phrase


def test_an_accepted_phrase_blocks_no_longer_and_is_on_record(
    opened: Workspace, small: SmallDossier, phrase: str
) -> None:
    accepting.accept_phrase(opened, small.brief.id, "partner", f" {phrase} ", "E. Marrow", "Said in plenary")
    brief = cast("Brief", reading.record(opened, small.brief.id))
    (kept,) = brief.accepted
    assert (kept.phrase, kept.variant, kept.by, kept.reason) == (phrase, "partner", "E. Marrow", "Said in plenary")
    assert kept.at is not None
    assert "E. Marrow" in history.of_record(opened, small.brief.id)[-1].note
    assert not checking.final_check(opened, small.brief.id, "partner").blocking
    assert checking.final_check(opened, small.brief.id, "speaking").blocking
    undoing.undo(opened)
    assert checking.final_check(opened, small.brief.id, "partner").blocking


def test_it_holds_for_these_words_alone(opened: Workspace, small: SmallDossier, phrase: str) -> None:
    accepting.accept_phrase(opened, small.brief.id, "partner", phrase, "E. Marrow", "Said in plenary")
    editing.edit_plain(opened, an_id("press"), {"text": small.position.ladder[3].text})
    assert checking.final_check(opened, small.brief.id, "partner").blocking


@pytest.mark.parametrize(
    "variant,phrase,by,reason,words",
    [
        ("partner", " ", "E. Marrow", "why", "no phrase"),
        ("partner", "a phrase", " ", "why", "by name"),
        ("partner", "a phrase", "E. Marrow", "", "by name"),
        ("secret", "a phrase", "E. Marrow", "why", "variant"),
        ("partner", "a\x07phrase", "E. Marrow", "why", "U\\+0007"),
        ("partner", "a phrase", "E. \u202eMarrow", "why", "U\\+202E"),
    ],
)
def test_what_is_not_said_in_full_is_not_accepted(
    opened: Workspace, small: SmallDossier, variant: str, phrase: str, by: str, reason: str, words: str
) -> None:
    with pytest.raises(WrongUseError, match=words):
        accepting.accept_phrase(opened, small.brief.id, variant, phrase, by, reason)
    assert not cast("Brief", reading.record(opened, small.brief.id)).accepted


@pytest.mark.parametrize("missing", ["phrase", "by", "reason"])
def test_a_script_names_who_accepts_and_why_as_well(opened: Workspace, small: SmallDossier, missing: str) -> None:
    said = {"phrase": "a phrase", "variant": "partner", "by": "E. Marrow", "reason": "Said in plenary", missing: ""}
    with pytest.raises(WrongUseError, match=missing):
        editing.edit_plain(opened, small.brief.id, {"accepted": [said]})
