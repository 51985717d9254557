"""What is read of a template: which style plays which role in any language, its fields, its page, what stays."""

from __future__ import annotations

import pytest

from cyberbrief.domain.template_role import TemplateField, TemplateRole
from cyberbrief.word.house.formal import formal
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.known_names import field_called
from cyberbrief.word.house.reading import StyleKind, TemplateReading, read_template
from tests.word.house.templates import TEMPLATES, Made
from tests.word.house.word_files import package, style, styles_part

_LEAST_SHARE = 0.95


def _proposed(reading: TemplateReading) -> dict[TemplateRole, str]:
    """Return what is proposed for each role among the styles that the template has itself."""
    own = {one.name for one in reading.styles if not one.latent}
    return {role: one.style if one.style in own else "" for role, one in reading.proposed.items()}


def test_roles_are_mapped_right_without_help() -> None:
    wrong: list[str] = []
    total = 0
    for name, make in TEMPLATES.items():
        made: Made = make()
        for role, found in _proposed(read_template(made.data)).items():
            total += 1
            if found != made.meant.get(role, ""):
                wrong.append(f"{name}: {role.value} is {found!r}, not {made.meant.get(role, '')!r}")
    share = 1 - len(wrong) / total
    assert share >= _LEAST_SHARE, f"{share:.1%} of {total} right: {wrong}"


@pytest.mark.parametrize("name", TEMPLATES)
def test_what_is_kept_reads_as_what_came(name: str) -> None:
    data = TEMPLATES[name]().data
    first, again = read_template(data), read_template(kept(data))
    assert (again.proposed, again.has_place, again.page) == (first.proposed, first.has_place, first.page)
    assert {one.field for one in again.fields} == {one.field for one in first.fields}
    assert kept(kept(data)) == kept(data)


def test_styles_are_told_by_the_name_that_word_stores() -> None:
    reading = read_template(TEMPLATES["Word, German"]().data)
    styles = {one.name: one for one in reading.styles}
    assert styles["heading 1"].outline_level == 0
    assert styles["heading 1"].based_on == "Normal"
    assert styles["Tabelle AA"].kind is StyleKind.TABLE
    assert styles["List Bullet"].latent
    assert not styles["Title"].latent


@pytest.mark.parametrize(
    "name, role",
    [("MFA Titel 2019", TemplateRole.TITLE), ("Haus Überschrift 2", TemplateRole.HEADING_2), ("zzz", None)],
)
def test_a_name_that_only_resembles_one_is_a_guess(name: str, role: TemplateRole | None) -> None:
    styles = [style("a", "Normal"), style("b", name.replace(" 2019", ""))]
    reading = read_template(package(styles_part(styles, "", 22, "")))
    guesses = {role for role, one in reading.proposed.items() if one.style == name.replace(" 2019", "")}
    assert guesses == ({role} if role else set())
    assert all(not reading.proposed[one].sure for one in guesses)


def test_fields_are_found_by_tag_title_and_property() -> None:
    german, french = (read_template(TEMPLATES[name]().data) for name in ("Word, German", "Word, French"))
    assert {(one.field, one.name, one.is_property) for one in german.fields} == {
        (TemplateField.TITLE, "Betreff", False),
        (TemplateField.REFERENCE, "Aktenzeichen", False),
    }
    assert {(one.field, one.name, one.is_property) for one in french.fields} == {
        (TemplateField.TITLE, "TITLE", True),
        (TemplateField.REFERENCE, "Référence", True),
    }
    assert german.has_place
    assert french.has_place
    assert not read_template(TEMPLATES["pandoc"]().data).has_place


def test_a_property_that_word_shows_is_a_field() -> None:
    body = (
        '<w:sdt><w:sdtPr><w:alias w:val="x"/><w:dataBinding w:prefixMappings="" '
        'w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent><w:p><w:r>'
        "<w:t>Sample</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    reading = read_template(package(styles_part([style("a", "Normal")], "", 22, ""), body=body))
    assert [one.field for one in reading.fields] == [TemplateField.TITLE]


@pytest.mark.parametrize(
    "name, field",
    [
        ("Reference No.", TemplateField.REFERENCE),
        ("DATUM", TemplateField.DATE),
        ("文号", TemplateField.REFERENCE),
        ("درجة السرية", TemplateField.MARKING),
        ("", None),
        ("Favourite colour", None),
    ],
)
def test_a_field_is_known_by_many_names(name: str, field: TemplateField | None) -> None:
    assert field_called(name) is field


def test_what_stays_and_what_nobody_knows_is_told() -> None:
    body = (
        "<w:p><w:r><w:t>Ministry of Foreign Affairs of Vendria</w:t></w:r></w:p>"
        '<w:sdt><w:sdtPr><w:alias w:val="Favourite colour"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>blue</w:t></w:r>'
        "</w:p></w:sdtContent></w:sdt>"
    )
    reading = read_template(package(styles_part([style("a", "Normal")], "", 22, '<w:lang w:val="en-GB"/>'), body=body))
    assert reading.stays == ("Ministry of Foreign Affairs of Vendria",)
    assert reading.unknown_fields == ("Favourite colour",)
    assert reading.languages == ("en-GB",)
    assert (reading.page.width, reading.page.height) == (210, 297)


def test_the_formal_template_has_every_role_but_tables_and_its_fields() -> None:
    reading = read_template(formal())
    assert {role for role, one in reading.proposed.items() if not one.style} == {TemplateRole.LADDER}
    assert {one.field for one in reading.fields} == {
        TemplateField.STATE,
        TemplateField.MINISTRY,
        TemplateField.OFFICE,
        TemplateField.REFERENCE,
        TemplateField.DATE,
    }
    assert not reading.taken_out
