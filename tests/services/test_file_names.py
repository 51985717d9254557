"""Names of exported files: told apart at a glance, and taken by every system."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.reach import Reach
from cyberbrief.services.file_names import name_of_export, name_of_paper

DAY = date(2026, 11, 23)


FORM = "title-variant-date"


@pytest.mark.parametrize(
    "dossier,brief,name",
    [
        ("Thematic group 1", "Item 4", "Thematic group 1 - Item 4 - Delegation brief - 2026-11-23.docx"),
        ("A/70/174: norms?", "“OP 7”", "A 70 174 norms - “OP 7” - Delegation brief - 2026-11-23.docx"),
        ("CON", "..", "CON brief - Delegation brief - 2026-11-23.docx"),
        ("\u202egnp.exe", "", "gnp.exe - Delegation brief - 2026-11-23.docx"),
        ("تدابير بناء الثقة", "网络", "تدابير بناء الثقة - 网络 - Delegation brief - 2026-11-23.docx"),
    ],
)
def test_a_name_says_dossier_brief_variant_and_day(dossier: str, brief: str, name: str) -> None:
    assert name_of_export(Dossier(id="d", title=dossier), Brief(id="b", title=brief), "delegation", DAY, FORM) == name


@given(st.text(max_size=400), st.text(max_size=400))
def test_no_title_makes_a_name_that_a_system_refuses(dossier: str, brief: str) -> None:
    name = name_of_export(Dossier(id="d", title=dossier), Brief(id="b", title=brief), "full", DAY, FORM)
    assert len(name.encode("utf-8", "surrogatepass")) <= 200
    assert not set(name) & set('<>:"/\\|?*\x00\n\r\t')
    assert name.endswith(" - 2026-11-23.docx")
    assert name == name.strip(" .")


@pytest.mark.parametrize(
    "form,reference,name",
    [
        ("title-variant", "", "Round two - Item 4 - Full negotiation brief.docx"),
        ("reference-variant-date", "CPD/2026/118", "CPD 2026 118 - Full negotiation brief - 2026-11-23.docx"),
        ("reference-variant-date", "", "Round two - Item 4 - Full negotiation brief - 2026-11-23.docx"),
    ],
)
def test_a_name_is_made_as_the_settings_say(form: str, reference: str, name: str) -> None:
    assert (
        name_of_export(
            Dossier(id="d", title="Round two"),
            Brief(id="b", title="Item 4", reference_number=reference),
            "full",
            DAY,
            form,
        )
        == name
    )


@pytest.mark.parametrize(
    "form,name",
    [("title-variant-date", "Stance matrix - 2026-11-23.csv"), ("title-variant", "Stance matrix.csv")],
)
def test_a_paper_is_named_alike(form: str, name: str) -> None:
    assert name_of_paper("Stance matrix", DAY, form, "csv") == name


def test_a_reference_that_readers_may_not_see_is_no_part_of_the_name() -> None:
    inner = Brief(id="b", title="Item 4", reference_number="CPD/2026/118", reach=(("reference_number", Reach.DESK),))
    name = name_of_export(Dossier(id="d", title="Round two"), inner, "delegation", DAY, "reference-variant-date")
    assert "118" not in name


@pytest.mark.parametrize(
    "variant,reach,name",
    [
        ("full", Reach.DESK, "Round two - Fall back on OP 7 - Full negotiation brief - 2026-11-23.docx"),
        ("delegation", Reach.DELEGATION, "Round two - Fall back on OP 7 - Delegation brief - 2026-11-23.docx"),
        ("delegation", Reach.DESK, "Round two - Delegation brief - 2026-11-23.docx"),
        ("partner", Reach.DELEGATION, "Working group - Partner lines - 2026-11-23.docx"),
    ],
)
def test_a_name_tells_no_title_that_its_readers_may_not_see(variant: str, reach: Reach, name: str) -> None:
    dossier = Dossier(id="d", title="Round two", forum="Working group")
    brief = Brief(id="b", title="Fall back on OP 7", reach=(("title", reach),))
    assert name_of_export(dossier, brief, variant, DAY, FORM) == name
