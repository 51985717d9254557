"""The sample can be handed out in every variant, and the final check finds in it what was left there on purpose."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

import pytest

from cyberbrief.compose.composition import Composition, compose
from cyberbrief.compose.document import Letterhead
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import Finding, Severity, check
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.marking import scheme_named
from cyberbrief.domain.reach import Reach
from tests.samples.sample_files import loaded, named

BRIEFS = ("@brief-infrastructure", "@brief-session", "@brief-brennia")
# The evening on which the desk of the sample prepares its session.
EVENING = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)


def _composed(brief: str, variant: str) -> tuple[Materials, Composition]:
    materials = Materials(
        cast("Brief", named(brief)),
        cast("Dossier", named("@dossier-december")),
        loaded()[0],
        scheme_named("plain"),
        Letterhead("Republic of Vendria", "Ministry of Foreign Affairs", "Cyber Policy Desk"),
    )
    return materials, compose(materials, VARIANTS[variant])


def _findings(brief: str, variant: str) -> tuple[Finding, ...]:
    materials, composition = _composed(brief, variant)
    return check(materials, VARIANTS[variant], composition, EVENING)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("brief", BRIEFS)
def test_nothing_stands_against_clearing_or_export(brief: str, variant: str) -> None:
    assert [one.sentence for one in _findings(brief, variant) if one.severity is Severity.ERROR] == []


def test_the_brief_that_is_cleared_has_one_party_without_a_profile_and_its_offices_still_to_ask() -> None:
    findings = _findings("@brief-infrastructure", "full")
    assert {one.rule for one in findings} == {"profile", "clearance"}


def test_the_session_brief_still_has_what_a_desk_would_have_to_mend() -> None:
    rules = {one.rule for one in _findings("@brief-session", "full")}
    assert {"superseded-instruction", "review-by", "statement-source", "profile", "acronym"} <= rules


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("brief", BRIEFS)
def test_every_variant_says_something_and_is_marked(brief: str, variant: str) -> None:
    _materials, composition = _composed(brief, variant)
    let_out = VARIANTS[variant].is_released_by_act
    assert composition.document.sections or (let_out and brief != "@brief-infrastructure")
    assert composition.marking.level == "restricted"
    assert bool(composition.ledger) == (VARIANTS[variant].reach is not Reach.DESK)


@pytest.mark.parametrize("brief", BRIEFS)
def test_every_reference_mark_becomes_a_note(brief: str) -> None:
    _materials, composition = _composed(brief, "full")
    assert composition.document.notes
    assert "[@" not in repr(composition.document)
