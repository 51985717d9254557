"""Languages on paper: direction, fonts and tags, for whole documents and inside one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cyberbrief.compose.document import Document, Letterhead, Manner, Paragraph, Passage, Run
from cyberbrief.word.languages import east_asian_font, runs_from_the_right, stretches, word_language
from tests.word.lint import Parts, W, text_in, value_at
from tests.word.reading import opened, with_blocks
from tests.word.trees import arabic, many_tongues, said


@pytest.mark.parametrize(
    "tag, expected",
    [
        ("en", "en-GB"),
        ("fr", "fr-FR"),
        ("FR", "fr-FR"),
        ("fr-CA", "fr-CA"),
        ("zh-Hant", "zh-Hant"),
        ("tlh", "tlh"),
        ("", "en-GB"),
        ("?!", "en-GB"),
        ("not a tag", "en-GB"),
    ],
)
def test_a_tag_becomes_one_that_word_knows(tag: str, expected: str) -> None:
    assert word_language(tag) == expected


@pytest.mark.parametrize(
    "tag, font",
    [("ja", "Yu Gothic"), ("ko-KR", "Malgun Gothic"), ("zh-TW", "Microsoft JhengHei"), ("en", "Microsoft YaHei")],
)
def test_each_east_asian_language_has_its_typeface(tag: str, font: str) -> None:
    assert east_asian_font(tag) == font


@pytest.mark.parametrize(
    "text, from_the_right, expected",
    [
        ("plain", False, [("plain", False)]),
        ("says نعم، موافقون here", False, [("says ", False), ("نعم، موافقون", True), (" here", False)]),
        ("الفقرة 7 من (A/70/174).", True, [("الفقرة 7 من (", True), ("A/70/174", False), (").", True)]),
        ("نعم", True, [("نعم", True)]),
        ("", True, []),
    ],
)
def test_a_sentence_is_cut_where_it_turns(text: str, from_the_right: bool, expected: list[tuple[str, bool]]) -> None:
    assert list(stretches(text, from_the_right=from_the_right)) == expected


@given(st.text(st.sampled_from("ab1 ./(אبپ中🙂\n"), max_size=60), st.booleans())
def test_no_letter_is_lost_where_it_turns(text: str, from_the_right: bool) -> None:
    assert "".join(piece for piece, _ in stretches(text, from_the_right=from_the_right)) == text


@pytest.mark.parametrize(
    "text, language, document, expected",
    [
        ("English", "", "en", False),
        ("نعم", "", "en", True),
        ("A/70/174 نعم", "ar", "en", False),
        ("7", "", "ar", True),
        ("English", "en", "ar", False),
        ("Latin name", "", "ar", True),
    ],
)
def test_the_first_strong_letter_decides_unless_the_document_does(
    text: str, language: str, document: str, expected: bool
) -> None:
    assert runs_from_the_right(text, language, document) is expected


def _runs(document: Document) -> list[etree._Element]:
    return list(opened(document).body.iter(W + "r"))


def test_arabic_has_direction_and_language_on_paragraph_and_runs() -> None:
    parts = opened(with_blocks(Paragraph(said("تؤكد **الدولة** من A/70/174.", "ar"))))
    paragraph = list(parts.body.iter(W + "p"))[-1]
    assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    assert paragraph.find(f"{W}pPr/{W}jc") is None
    told = [(text_in(run), run.find(f"{W}rPr/{W}rtl") is not None) for run in paragraph.iter(W + "r")]
    assert told == [("تؤكد ", True), ("الدولة", True), (" من ", True), ("A/70/174", False), (".", True)]
    assert value_at(paragraph, "r/rPr/lang", "bidi") == "ar-SA"
    (bold,) = (run for run in paragraph.iter(W + "r") if text_in(run) == "الدولة")
    assert bold.find(f"{W}rPr/{W}bCs") is not None


def test_chinese_has_its_font_hint_and_language() -> None:
    run = _runs(with_blocks(Paragraph(said("各国不应", "zh"))))[-1]
    assert value_at(run, "rPr/rFonts", "hint") == "eastAsia"
    assert value_at(run, "rPr/rFonts", "eastAsia") == "Microsoft YaHei"
    assert value_at(run, "rPr/lang", "eastAsia") == "zh-CN"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_chinese_sender_is_set_in_one_typeface_of_each_script(language: str) -> None:
    sender = Letterhead("文德里亚共和国", "外交部", "网络政策处")
    body = opened(replace(with_blocks(language=language), letterhead=sender)).body
    (state,) = (run for run in body.iter(W + "r") if text_in(run) == sender.state)
    assert len(state.findall(f"{W}rPr/{W}rFonts")) == 1
    assert value_at(state, "rPr/rFonts", "ascii") == "Cambria"


@pytest.mark.parametrize(
    "typed, printed",
    [
        ("« Non » : vraiment ?", "«\u202fNon\u202f»\u202f: vraiment\u202f?"),
        ("à 10:30 ; oui !", "à 10:30\u202f; oui\u202f!"),
        ("https://vendrie.example/a?b", "https://vendrie.example/a?b"),
        ("déjà\u00a0: là", "déjà\u00a0: là"),
    ],
)
@pytest.mark.parametrize("document", ["en", "fr"])
def test_french_signs_stand_behind_a_narrow_gap(typed: str, printed: str, document: str) -> None:
    passage = said(typed, "" if document == "fr" else "fr")
    assert text_in(list(opened(with_blocks(Paragraph(passage), language=document)).body.iter(W + "p"))[-1]) == printed


def test_other_languages_keep_the_gaps_that_were_typed() -> None:
    parts = opened(with_blocks(Paragraph(said("« Really » : yes ?"))))
    assert text_in(list(parts.body.iter(W + "p"))[-1]) == "« Really » : yes ?"


@pytest.mark.parametrize(
    "text, attribute, tag",
    [
        ("Государствам не следует", "val", "ru-RU"),
        ("Держави України", "val", "uk-UA"),
        ("כל מדינה קובעת", "bidi", "he-IL"),
        ("各国は、自国の", "eastAsia", "ja-JP"),
        ("Каждое A/70/174", "val", None),
        ("各国不应", "eastAsia", None),
    ],
)
def test_a_script_tells_its_language_where_nobody_said_it(text: str, attribute: str, tag: str | None) -> None:
    run = _runs(with_blocks(Paragraph(said(text))))[-1]
    assert value_at(run, "rPr/lang", attribute) == tag


@pytest.mark.parametrize("text, language", [("各国不应", "zh"), ("تؤكد الدولة", "ar")])
def test_letters_that_know_no_italics_stand_upright_in_a_quotation(text: str, language: str) -> None:
    run = _runs(with_blocks(Paragraph(said(text, language), Manner.QUOTE)))[-1]
    assert value_at(run, "rPr/i") == "0"
    assert value_at(_runs(with_blocks(Paragraph(said("So said"), Manner.QUOTE)))[-1], "rPr/i") is None


@pytest.mark.parametrize(
    "line, printed",
    [
        ("نيويورك, 8 December 2026", "نيويورك, \u200e8 December 2026"),
        ("Drafted: إيلين, 4417, 24 November", "Drafted: إيلين\u200e, 4417, 24 November"),
        ("الفقرة 7", "الفقرة 7"),
        ("Says نعم here", "Says نعم here"),
    ],
)
def test_a_number_keeps_to_its_date_beside_arabic(line: str, printed: str) -> None:
    body = opened(replace(with_blocks(), subtitle=line)).body
    assert printed in [text_in(paragraph) for paragraph in body.iter(W + "p")]


def test_french_inside_english_is_told() -> None:
    assert value_at(_runs(with_blocks(Paragraph(said("Les États", "fr"))))[-1], "rPr/lang") == "fr-FR"


def test_the_documents_own_language_is_said_once() -> None:
    parts = opened(with_blocks(Paragraph(said("Les États", "fr")), language="fr"))
    assert value_at(parts.xml["word/styles.xml"], "docDefaults/rPrDefault/rPr/lang") == "fr-FR"
    assert parts.body.find(f".//{W}lang") is None


def test_an_arabic_document_turns_page_tables_and_foot() -> None:
    parts = opened(arabic())
    assert parts.body.find(f".//{W}sectPr/{W}bidi") is not None
    assert all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in parts.body.iter(W + "tbl"))
    assert parts.xml["word/footer1.xml"].find(f".//{W}bidi") is not None
    english = [paragraph for paragraph in parts.body.iter(W + "p") if "A sentence in English" in text_in(paragraph)]
    assert english[0].find(f"{W}pPr/{W}bidi") is None


def test_a_table_turns_only_as_a_whole() -> None:
    parts: Parts = opened(many_tongues())
    turned = [table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in parts.body.iter(W + "tbl")]
    assert turned == [True, False]


@pytest.mark.parametrize("bad", list(map(chr, (0, 0x0B, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF))))
def test_what_xml_forbids_is_replaced(bad: str) -> None:
    run = _runs(with_blocks(Paragraph(Passage((Run(f"a{bad}b"),)))))[-1]
    assert text_in(run) == "a\ufffdb"


def test_line_ends_and_tabs_are_kept() -> None:
    run = _runs(with_blocks(Paragraph(Passage((Run("one\r\ntwo\u2028three\tfour  "),)))))[-1]
    assert [element.tag.removeprefix(W) for element in run] == ["t", "br", "t", "br", "t", "tab", "t"]
    assert text_in(run) == "onetwothreefour  "
