"""What came in is known by what people know it by."""

from __future__ import annotations

import pytest

from cyberbrief.domain.arrival import Known, folded
from cyberbrief.domain.concern import Measure, Register
from cyberbrief.domain.counterpart import Counterpart, Delegate
from cyberbrief.domain.reference import Reference
from tests.builders import an_id

PARTY = Counterpart(id=an_id("party"), name="Haldria", official_name="Kingdom of Haldria", country="XA")
SOURCE = Reference(id=an_id("source"), symbol="A/70/174", paragraph="13 (f)")
WHOLE = Reference(id=an_id("whole"), symbol="A/70/174")
ENTRY = Measure(id=an_id("entry"), dossier=an_id("d"), register=Register.NORM, title="Ports")
PERSON = Delegate(id=an_id("person"), counterpart=PARTY.id, name="Élodie Marrow")
KNOWN = Known.of([PARTY, SOURCE, WHOLE, ENTRY, PERSON])


@pytest.mark.parametrize(
    "kind, values, found",
    [
        ("counterpart", {"name": "HALDRIA"}, PARTY.id),
        ("counterpart", {"name": "Haldria (new)", "official_name": "Kingdom of  Haldria"}, PARTY.id),
        ("counterpart", {"name": "Tavolia"}, ""),
        ("counterpart", {}, ""),
        ("reference", {"symbol": "a/70/174", "paragraph": "13(f)"}, SOURCE.id),
        ("reference", {"symbol": "A/70/174"}, WHOLE.id),
        ("reference", {"symbol": "A/70/174", "paragraph": "14"}, ""),
        ("measure", {"dossier": an_id("d"), "register": "norm", "title": "ports"}, ENTRY.id),
        ("measure", {"dossier": an_id("other"), "register": "norm", "title": "ports"}, ""),
        ("delegate", {"counterpart": PARTY.id, "name": "Elodie MARROW"}, PERSON.id),
        ("delegate", {"name": "Elodie Marrow"}, ""),
        ("brief", {"title": "x"}, ""),
    ],
)
def test_a_record_is_known_by_its_natural_key(kind: str, values: dict[str, object], found: str) -> None:
    assert KNOWN.same(kind, values) == found


@pytest.mark.parametrize(
    "kind, words, found",
    [
        ("counterpart", "xa", PARTY.id),
        ("counterpart", "Kingdom of Haldria", PARTY.id),
        ("reference", "A/70/174", SOURCE.id),
    ],
)
def test_a_cell_names_a_record_by_any_of_its_names(kind: str, words: str, found: str) -> None:
    assert KNOWN.named(kind, words) == found
    assert KNOWN.named(kind, "nobody") == ""


def test_accents_case_and_signs_do_not_count() -> None:
    assert folded(" L’Éléphant\u200b d'Œdipe ") == "l elephant d œdipe"
    assert folded("日本") == "日本"
