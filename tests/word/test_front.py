"""What stands around the body: letterhead, banner, foot, properties."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from lxml import etree

from cyberbrief.compose.document import Banner, Heading, Letterhead, PageSize
from cyberbrief.word.banner import mark_every_page
from cyberbrief.word.bookmarks import Bookmarks
from cyberbrief.word.colours import on_paper
from cyberbrief.word.layout import layout_of
from cyberbrief.word.notes import Notes
from cyberbrief.word.setting import Setting
from cyberbrief.word.template import template_package
from tests.word.lint import W, text_in, value_at
from tests.word.reading import opened, paragraphs, with_blocks
from tests.word.trees import CLEARED, DRAFT, RELEASED, full, said


@pytest.mark.parametrize(
    "letterhead, number, expected",
    [
        (Letterhead("Vendria", "Ministry", "Desk"), "N/1", ["VendriaDesk", "MinistryDRAFT · N/1"]),
        (Letterhead(), "N/1", ["DRAFT · N/1"]),
        (Letterhead(), "", ["DRAFT"]),
        (Letterhead(state="Vendria"), "", ["Vendria", "DRAFT"]),
    ],
)
def test_the_letterhead_prints_what_there_is(letterhead: Letterhead, number: str, expected: list[str]) -> None:
    parts = opened(replace(with_blocks(), letterhead=letterhead, reference_number=number, subtitle=""), DRAFT)
    assert [words for _, words in paragraphs(parts.body)] == [*expected, "Title"]


def test_nothing_to_say_is_no_letterhead() -> None:
    document = replace(with_blocks(), letterhead=Letterhead(), reference_number="", subtitle="")
    assert paragraphs(opened(document, RELEASED).body) == [("Title", "Title")]


def test_a_card_begins_with_its_issue_and_names_no_office() -> None:
    card = with_blocks(Heading(said("Hospitals"), 1))
    parts = opened(replace(card, size=PageSize.A6))
    assert paragraphs(parts.body) == [("Heading1", "Hospitals")]
    assert "DRAFT · CPD/2026/118" in text_in(parts.xml["word/footer1.xml"])
    empty = opened(replace(card, size=PageSize.A6, sections=()))
    assert paragraphs(empty.body)[0] == ("LetterheadLast", "Cyber Policy DeskDRAFT · CPD/2026/118")
    assert value_at(parts.body, "body/sectPr/pgSz", "w") == "5953"


@pytest.mark.parametrize(
    "colour, printed",
    [("#8A4F00", "8A4F00"), ("#a61b2b", "A61B2B"), ("#FFD700", "1C1D1F"), ("gold", "1C1D1F"), ("", "1C1D1F")],
)
def test_a_marking_that_paper_would_swallow_is_printed_in_ink(colour: str, printed: str) -> None:
    assert on_paper(colour) == printed
    parts = opened(replace(with_blocks(), banner=Banner("x", "EYES & EARS", colour)))
    for edge in ("word/header1.xml", "word/footer1.xml"):
        (run,) = (run for run in parts.xml[edge].iter(W + "r") if text_in(run) == "EYES & EARS")
        assert value_at(run, "rPr/color") == printed


def test_properties_name_document_marking_and_office() -> None:
    parts = opened(replace(full(), title="A\x00 title\nof " + "many words " * 60), CLEARED)
    core = {etree.QName(element).localname: element.text for element in parts.xml["docProps/core.xml"]}
    assert core["title"] is not None
    assert core["title"].startswith("A\ufffd title of many words")
    assert len(core["title"]) == 255
    assert (core["subject"], core["category"]) == ("Full negotiation brief", "RESTRICTED")
    assert core["creator"] == "Cyber Policy Desk"
    assert core["created"] == core["modified"] == "2026-11-23T00:00:00Z"
    assert "lastModifiedBy" not in core
    custom = {element.get("name"): element[0].text for element in parts.xml["docProps/custom.xml"]}
    assert custom == {
        "Marking": "restricted",
        "Marking words": "RESTRICTED",
        "Variant": "full",
        "Reference": "CPD/2026/118",
        "Office": "Cyber Policy Desk",
        "Drafted on": "2026-11-23",
        "Standing": "Cleared",
    }


def test_the_person_is_named_at_the_foot_and_nowhere_else() -> None:
    parts = opened(full())
    holders = [name for name, content in parts.raw.items() if b"Marrow" in content]
    assert holders == ["word/footer1.xml"]


def test_a_template_with_other_first_and_even_pages_is_marked_on_each() -> None:
    document = with_blocks()
    layout = layout_of(document)
    package = docx.Document(BytesIO(template_package(layout, "en")))
    package.settings.odd_and_even_pages_header_footer = True
    package.sections[0].different_first_page_header_footer = True
    package.add_section()
    styles = {style.name: style.style_id for style in package.styles}
    names = {"Banner": "Banner", "Release": "Release", "footer": styles["Footer"]}
    bookmarks = Bookmarks()
    mark_every_page(package, Setting(layout, "en", names, Notes("", {}, bookmarks), bookmarks), document, DRAFT)
    for section in package.sections:
        for edge in (section.header, section.footer, section.even_page_header, section.even_page_footer):
            assert any("RESTRICTED" in paragraph.text for paragraph in edge.paragraphs)
    first = package.sections[0]
    for edge in (first.first_page_header, first.first_page_footer):
        assert any("RESTRICTED" in paragraph.text for paragraph in edge.paragraphs)
