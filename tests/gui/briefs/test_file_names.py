"""Names of exported files: told apart at a glance, and taken by every system."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.briefs.file_names import name_of_export, suggested_name

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "dossier,brief,name",
    [
        ("Thematic group 1", "Item 4", "Thematic group 1 - Item 4 - Partner lines - 2026-11-23.docx"),
        ("A/70/174: norms?", "“OP 7”", "A 70 174 norms - “OP 7” - Partner lines - 2026-11-23.docx"),
        ("CON", "..", "CON brief - Partner lines - 2026-11-23.docx"),
        ("\u202egnp.exe", "", "gnp.exe - Partner lines - 2026-11-23.docx"),
        ("تدابير بناء الثقة", "网络", "تدابير بناء الثقة - 网络 - Partner lines - 2026-11-23.docx"),
    ],
)
def test_a_name_says_dossier_brief_variant_and_day(dossier: str, brief: str, name: str) -> None:
    assert suggested_name(dossier, brief, "partner", DAY) == name


@given(st.text(max_size=400), st.text(max_size=400))
def test_no_title_makes_a_name_that_a_system_refuses(dossier: str, brief: str) -> None:
    name = suggested_name(dossier, brief, "full", DAY)
    assert len(name.encode("utf-8", "surrogatepass")) <= 200
    assert not set(name) & set('<>:"/\\|?*\x00\n\r\t')
    assert name.endswith(" - 2026-11-23.docx")
    assert name == name.strip(" .")


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
    assert name_of_export(dossier, brief, variant, DAY) == name
