"""Tables out through the one way out, and in again: marked, withheld, and back as they were."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, cast

import pytest

from cyberbrief.domain.concern import Measure, Register
from cyberbrief.domain.counterpart import Counterpart, Delegate
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.progress import Silent
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.services import adding, arriving, reading, table_papers
from cyberbrief.services.releasing import LeakError, release
from cyberbrief.services.table_papers import Form
from cyberbrief.services.workspace import Workspace
from cyberbrief.tables import workbook
from cyberbrief.tables.writing import writing
from tests.builders import SmallDossier, an_id

DOSSIER = an_id("small")  # that of the small dossier
PARTY = Counterpart(
    id=an_id("tavolia"),
    name="=Tavolia",
    country="XB",
    marking="confidential",
    sensitivities="Never mention the cable.\nIt was theirs.",
    relations="Met in *July*.",
    weight=3,
    tags=("coast", "cable"),
)
PERSON = Delegate(
    id=an_id("ana"),
    counterpart=PARTY.id,
    name="Ana Véler",
    role="Head of desk",
    telephone="+41 22 000",
    biography="Two doctorates and a sailing boat called Patience.",
    languages=("fr", "en"),
)
SOURCE = Reference(
    id=an_id("source"),
    symbol="A/1",
    paragraph="13 (f)",
    text="In our own words: x.",
    wording=Wording.QUOTED,
    binding=True,
)
ENTRY = Measure(
    id=an_id("entry"), register=Register.NORM, title="Ports", reference=SOURCE.id, next_step="Ask.", tags=("due",)
)


@pytest.fixture
def filled(opened: Workspace, small: SmallDossier) -> Workspace:
    records: list[Record] = [PARTY, PERSON, SOURCE, dataclasses.replace(ENTRY, dossier=small.dossier.id)]
    adding.add(opened, records)
    return opened


def exported(workspace: Workspace, folder: Path, kind: str, form: Form, reach: Reach = Reach.DELEGATION) -> Path:
    out = folder / f"out.{form.value}"
    table_papers.export(workspace, DOSSIER, kind, out, form, reach, library=True, progress=Silent())
    return out


@pytest.mark.parametrize("form", [Form.CSV, Form.WORKBOOK, Form.JSON])
@pytest.mark.parametrize("kind", ["counterpart", "delegate", "reference", "measure"])
def test_what_leaves_as_a_table_comes_back_as_it_was(
    kind: str, form: Form, filled: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    opened = arriving.look(exported(filled, tmp_path, kind, form, Reach.DESK))
    arrival = arriving.arrival(filled, opened, dossier=small.dossier.id)
    assert not arrival.faults
    ours = {record.id: record for record in reading.records(filled, kind)}
    assert {record.id for record in arrival.records} == set(ours)
    for record in arrival.records:
        for name, value in record.values.items():
            assert value == getattr(ours[record.id], name), (kind, form, name)
    told = {name for record in arrival.records for name in record.values}
    assert len(told) >= {"counterpart": 7, "delegate": 6, "reference": 5, "measure": 6}[kind]


@pytest.mark.parametrize("form", [Form.CSL, Form.RIS, Form.BIBTEX])
def test_references_go_to_zotero_and_back(form: Form, filled: Workspace, tmp_path: Path) -> None:
    out = exported(filled, tmp_path, "reference", form)
    target = out.rename(tmp_path / ("out.json" if form is Form.CSL else out.name))
    arrival = arriving.arrival(filled, arriving.look(target))
    assert not arrival.faults
    record = next(record for record in arrival.records if record.id == SOURCE.id)
    assert record.values["paragraph"] == "13 (f)"
    assert record.values["wording"] is Wording.QUOTED
    assert record.values["binding"] is True
    assert "DRAFT" in target.read_text(encoding="utf-8")


def test_people_go_out_as_cards_and_come_back(filled: Workspace, tmp_path: Path) -> None:
    arrival = arriving.arrival(filled, arriving.look(exported(filled, tmp_path, "delegate", Form.VCARD)))
    (record,) = arrival.records
    assert record.id == PERSON.id
    assert record.values["telephone"] == "+41 22 000"
    assert record.values["counterpart"] == PARTY.id


@pytest.mark.parametrize("form", table_papers.forms_for("delegate"))
@pytest.mark.parametrize(
    "reach, shown, withheld",
    [
        (Reach.DESK, ["Ana Véler", "+41 22 000", "Patience"], []),
        (Reach.DELEGATION, ["Ana Véler", "+41 22 000"], ["Patience"]),
        (Reach.PUBLIC, [], ["Ana Véler", "+41 22 000", "Patience"]),
    ],
)
def test_nobody_reads_what_they_may_not_see(
    form: Form, reach: Reach, shown: list[str], withheld: list[str], filled: Workspace, tmp_path: Path
) -> None:
    out = exported(filled, tmp_path, "delegate", form, reach)
    data = out.read_bytes()
    text = str(workbook.read(data)) if form is Form.WORKBOOK else data.decode("utf-8").replace("\r\n ", "")
    for words in shown:
        assert words in text.replace("\\,", ","), words
    for words in withheld:
        assert words not in text, words
    assert ("019" in text) is (reach is not Reach.PUBLIC and form is not Form.VCARD)


def test_the_first_line_is_the_marking_and_no_cell_is_a_formula(filled: Workspace, tmp_path: Path) -> None:
    lines = exported(filled, tmp_path, "counterpart", Form.CSV).read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == '"CONFIDENTIAL · DRAFT"'
    assert any("'=Tavolia" in line for line in lines)
    assert not any('"=' in line for line in lines)
    (sheet,) = workbook.read(exported(filled, tmp_path, "counterpart", Form.WORKBOOK).read_bytes())
    assert sheet.rows[0].cells == ("CONFIDENTIAL · DRAFT",)
    assert any("=Tavolia" in row.cells for row in sheet.rows)


def test_a_table_that_leaves_is_entered_in_the_register_of_exports(
    filled: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    exported(filled, tmp_path, "measure", Form.CSV)
    with filled.store.reading() as transaction:
        (entry,) = transaction.exports.of_brief(small.dossier.id)
    assert entry.variant == "table-measure-delegation"
    assert entry.draft


def test_the_bytes_are_looked_through_before_they_are_a_file(filled: Workspace, tmp_path: Path) -> None:
    checked = table_papers.check(filled, DOSSIER, "delegate", library=True)

    def leaking(*asked: Any) -> bytes:
        return writing(Form.CSV)(*asked) + f'"{PERSON.biography}"'.encode()

    with pytest.raises(LeakError):
        release(filled, checked, tmp_path / "out.csv", leaking, progress=Silent(), filed_under=DOSSIER)
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    "kind, form, sentence",
    [
        ("counterpart", Form.RIS, "cannot be written in that form"),
        ("reference", Form.VCARD, "cannot be written in that form"),
        ("brief", Form.CSV, "do not leave as a table"),
        ("gossip", Form.CSV, "no kind of record"),
    ],
)
def test_what_makes_no_table_is_refused(
    kind: str, form: Form, sentence: str, filled: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(WrongUseError, match=sentence):
        exported(filled, tmp_path, kind, form)


def test_a_table_without_records_leaves_as_a_marking_alone(opened: Workspace, tmp_path: Path) -> None:
    adding.add(opened, [Dossier(id=DOSSIER, title="December")])
    for form in table_papers.forms_for("reference"):
        assert exported(opened, tmp_path, "reference", form).exists()
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["records"] == []


def test_a_dossier_brings_its_own_and_the_library_all(filled: Workspace, small: SmallDossier) -> None:
    def named(*, library: bool) -> set[str]:
        checked = table_papers.check(filled, DOSSIER, "counterpart", library=library)
        return {source.record for source in checked.composition.sources}

    assert named(library=True) - named(library=False) == {PARTY.id}
    assert small.counterpart.id in named(library=False)


def test_entries_of_a_register_bring_their_reference(filled: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    path = tmp_path / "norms.csv"
    path.write_text("Registre;Mesure;Référence\nnorme;Ports;A/1\nnorme;Cables;A/9\n", encoding="cp1252")
    opened = arriving.look(path)
    picked = arriving.suggested(opened)
    assert picked.kind == "measure"
    shown = arriving.shown(opened)
    assert (shown.headers, shown.header_row, shown.total) == (("Registre", "Mesure", "Référence"), 1, 2)
    assert shown.rows[0] == ("norme", "Ports", "A/1")
    arrival = arriving.arrival(filled, opened, picked, dossier=small.dossier.id)
    by_title = {record.values.get("title"): record for record in arrival.records}
    assert by_title["Ports"].id == ENTRY.id
    assert by_title["Ports"].values["reference"] == SOURCE.id
    assert by_title["Cables"].values["dossier"] == small.dossier.id
    assert len(arrival.notes) == 2


def test_columns_and_sheets_are_chosen(filled: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("a,b\nOranto,group\n", encoding="utf-8")
    opened = arriving.look(path)
    assert [field.name for field in arriving.fields("counterpart")][:2] == ["id", "caveats"]
    picked = arriving.Picked("counterpart", {0: "name", 1: "party"}, header_row=1)
    assert arriving.arrival(filled, opened, picked).records[0].values["name"] == "Oranto"
    assert arriving.shown(opened, sheet=7).headers == ()


@pytest.mark.parametrize("name", ["list.docx", "list", "list.xls"])
def test_other_forms_are_refused_by_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    with pytest.raises(RefusedError, match="of no form"):
        arriving.look(path)


def test_plain_objects_take_the_kind_that_is_named(filled: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text('[{"name": "Oranto", "party": "group"}]', encoding="utf-8")
    arrival = arriving.arrival(filled, arriving.look(path), kind="counterpart")
    assert cast("str", arrival.records[0].values["name"]) == "Oranto"
