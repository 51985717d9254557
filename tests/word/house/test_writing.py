"""Papers in house templates: valid, marked on every page, in the template's styles, with nothing of its makers."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]  # it ships no types

from cyberbrief.domain.progress import Silent
from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.host.incoming import packed, unpacked
from cyberbrief.word.house.formal import formal
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.reading import read_template
from cyberbrief.word.house.template import HouseTemplate
from cyberbrief.word.text import text_of
from cyberbrief.word.writer import write
from tests.word.house.templates import BULLETS, TEMPLATES, word_styles
from tests.word.house.word_files import NAMESPACES, OFFICE, package, style, styles_part
from tests.word.lint import Parts, W, faults, text_in, value_at
from tests.word.trees import CLEARED, DRAFT, KINDS, full

_EVERY = {**{name: lambda make=make: make().data for name, make in TEMPLATES.items()}, "formal": formal}  # type: ignore[misc]  # bound early
_BANNER = full().banner.words


@cache
def written(name: str, kind: str) -> bytes:
    make, standing = KINDS[kind]
    return write(make(), standing, Silent(), template=HouseTemplate(kept(_EVERY[name]())))


def in_template(data: bytes, roles: Mapping[TemplateRole, str] | None = None, *, draft: bool = True) -> Parts:
    """Return the parts of a full brief written in a template; it is held to our own lint."""
    made = write(full(), DRAFT if draft else CLEARED, Silent(), template=HouseTemplate(kept(data), roles or {}))
    assert faults(made, _BANNER) == []
    return Parts(made)


_ALL_KINDS = ("Word, German", "Word, Arabic", "formal")  # of the others, one paper is enough


@pytest.mark.parametrize(
    "name, kind", [(name, kind) for name in _EVERY for kind in (KINDS if name in _ALL_KINDS else ("full",))]
)
def test_every_kind_is_valid_in_every_template(name: str, kind: str, tmp_path: Path) -> None:
    data = written(name, kind)
    file = tmp_path / "paper.docx"
    file.write_bytes(data)
    assert faults(data, KINDS[kind][0]().banner.words) == []
    assert [str(error) for error in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file).errors] == []


@pytest.mark.parametrize("name", _EVERY)
def test_the_same_words_are_printed_as_in_our_own(name: str) -> None:
    ours = [line for line in text_of(write(full(), DRAFT, Silent())) if "DRAFT" not in line]
    theirs = text_of(written(name, "full"))
    front = ours.index("Contents")
    place = theirs.index("Contents")
    assert theirs[place : place + len(ours) - front] == ours[front:]


def test_equal_input_gives_equal_bytes() -> None:
    template = HouseTemplate(kept(TEMPLATES["Word, German"]().data))
    assert write(full(), DRAFT, Silent(), template=template) == written("Word, German", "full")


def test_headings_and_text_stand_in_the_styles_of_the_template() -> None:
    styles = _used(Parts(written("Word, German", "full")))
    assert {"berschrift1", "berschrift2", "Textkrper", "VSKennzeichnung", "Beschriftung", "Funotentext"} <= styles
    table = Parts(written("Word, German", "full")).values("tblStyle")
    assert "TabelleAA" in table


def _used(parts: Parts) -> set[str]:
    return {one.get(W + "val") or "" for root in parts.xml.values() for one in root.iter(W + "pStyle")}


def test_a_role_can_be_given_to_another_style_or_taken_from_all() -> None:
    data = TEMPLATES["Word, German"]().data
    parts = in_template(data, {TemplateRole.HEADING_1: "Title", TemplateRole.BODY: ""})
    assert "Titel" in _used(parts)
    assert "berschrift1" not in _used(parts)
    assert "Textkrper" not in _used(parts)


def test_what_is_added_has_the_type_of_the_template() -> None:
    parts = in_template(TEMPLATES["Word, German"]().data)
    base = next(one for one in parts.xml["word/styles.xml"] if value_at(one, "name") == "Brief Base")
    assert value_at(base, "rPr/rFonts", "ascii") == "Arial"
    assert value_at(base, "rPr/sz") == "22"
    small = next(one for one in parts.xml["word/styles.xml"] if value_at(one, "name") == "Label")
    assert value_at(small, "rPr/color") == "1F4E79"  # of its headings


def test_the_face_of_a_theme_is_found() -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements>'
        '<a:clrScheme name="x"/><a:fontScheme name="x"><a:majorFont><a:latin typeface="Garamond"/><a:ea typeface=""/>'
        '<a:cs typeface=""/></a:majorFont>'
        '<a:minorFont><a:latin typeface="Gill Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>'
        '</a:fontScheme><a:fmtScheme name="x"/></a:themeElements></a:theme>'
    )
    fonts = '<w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    data = package(
        styles_part([style("a", "Normal")], fonts, 22, ""),
        more={"word/theme/theme1.xml": theme},
        relations=f'<Relationship Id="t" Type="{OFFICE}/theme" Target="theme/theme1.xml"/>',
    )
    styles = Parts(write(full(), DRAFT, Silent(), template=HouseTemplate(kept(data)))).xml["word/styles.xml"]
    base = next(one for one in styles if value_at(one, "name") == "Brief Base")
    assert value_at(base, "rPr/rFonts", "ascii") == "Gill Sans"


def test_fields_are_filled_and_the_body_stands_in_its_place() -> None:
    lines = text_of(written("Word, German", "full"))
    assert lines[:3] == ["Auswärtiges Referat", full().title, "Gz.: DRAFT · CPD/2026/118"]
    assert lines[-1] == "Verteiler: nach Plan"
    assert not any("Klicken" in line or "Hier steht" in line or "000-00" in line for line in lines)
    assert sum(full().title in line for line in lines) == 1


def test_properties_shown_in_the_text_and_a_bookmark_serve_as_well() -> None:
    lines = text_of(written("Word, French", "full"))
    assert lines[:3] == ["Direction des affaires stratégiques", f"Objet : {full().title}", "DRAFT · CPD/2026/118"]
    assert not any("modèle" in line or "REF-0" in line or "Votre texte" in line for line in lines)


def test_a_cleared_paper_says_draft_nowhere_and_a_draft_on_every_page() -> None:
    for name, make in _EVERY.items():
        template = HouseTemplate(kept(make()))
        cleared = Parts(write(full(), CLEARED, Silent(), template=template))
        assert not any("DRAFT" in text_in(root) for root in cleared.xml.values())
        draft = Parts(written(name, "full"))
        assert all("DRAFT" in text_in(root) for part, root in draft.xml.items() if "/footer" in part)


def test_unknown_fields_are_emptied() -> None:
    body = (
        '<w:p><w:r><w:t>Seen: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Colour"/></w:sdtPr><w:sdtContent><w:r>'
        "<w:t>Sample</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    parts = in_template(package(styles_part([style("a", "Normal")], "", 22, ""), body=body))
    assert "Seen: " in text_in(parts.body)
    assert "Sample" not in text_in(parts.body)
    assert not list(parts.body.iter(W + "sdt"))


def test_each_kind_of_page_of_each_section_is_marked_beside_the_letterhead() -> None:
    line = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    named = '<w:headerReference w:type="{}" r:id="{}"/>'
    first = f"{named.format('first', 'header1')}{named.format('even', 'header2')}<w:titlePg/>"
    body = f"<w:p><w:pPr><w:sectPr>{first}</w:sectPr></w:pPr></w:p><w:p><w:r><w:t>second</w:t></w:r></w:p>"
    data = package(
        styles_part([style("a", "Normal")], "", 22, ""),
        body=body,
        settings=f"<w:settings {NAMESPACES}><w:evenAndOddHeaders/></w:settings>",
        edges={"header1": line.format("Ministry"), "header2": line.format("Even")},
    )
    parts = in_template(data)  # the lint asks for a marking in each kind of each section
    headers = {text_in(root) for name, root in parts.xml.items() if "/header" in name}
    assert headers == {f"{_BANNER}Ministry", f"{_BANNER}Even", _BANNER}
    assert parts.xml["word/settings.xml"].find(W + "evenAndOddHeaders") is not None


def test_a_number_of_the_page_is_said_once() -> None:
    feet = {
        name: text_in(root) for name, root in Parts(written("Word, German", "full")).xml.items() if "/footer" in name
    }
    assert sum("Seite 1" in foot for foot in feet.values()) == 1
    assert all(("Seite" in foot) != ("Page 1 of 1" in foot) for foot in feet.values())


def test_lists_of_both_stand_beside_each_other() -> None:
    parts = Parts(written("Word, French", "full"))
    numbering = parts.xml["word/numbering.xml"]
    ids = [one.get(W + "numId") for one in numbering.iter(W + "num")]
    assert len(ids) == len(set(ids))
    kinds = [one.tag for one in numbering]
    assert kinds == sorted(kinds)  # all definitions before the lists
    bullets = [one for one in parts.body.iter(W + "p") if value_at(one, "pPr/pStyle") == "Listepuces"]
    assert value_at(bullets[0], "pPr/numPr/numId") is None  # its style gives its own
    assert value_at(bullets[1], "pPr/numPr/ilvl") == "1"


def test_numbered_headings_are_not_numbered_twice() -> None:
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>'
    styles = [style("a", "Normal"), style("b", "heading 1", numbered, "", "a")]
    lists = BULLETS.format(bullet="b").replace('"bullet"', '"decimal"')
    parts = in_template(package(styles_part(styles, "", 22, ""), numbering=lists))
    heading = next(one for one in parts.xml["word/styles.xml"] if value_at(one, "name") == "heading 1")
    assert value_at(heading, "pPr/numPr/numId") == "0"
    assert not list(parts.xml["word/numbering.xml"].iter(W + "pStyle"))


def test_small_and_lying_pages_are_ours_in_the_type_of_the_template() -> None:
    parts = Parts(written("Word, German", "cards"))
    size = next(parts.body.iter(W + "pgSz"))
    assert (size.get(W + "w"), size.get(W + "h")) == ("5953", "8391")
    assert "Referat" not in text_in(parts.body)
    assert not any("Äußeres" in text_in(root) for root in parts.xml.values())
    assert "berschrift1" in _used(parts)


def test_a_table_style_with_a_light_head_gets_dark_words_on_it() -> None:
    parts = in_template(TEMPLATES["Word, German"]().data)
    head = next(one for one in parts.xml["word/styles.xml"] if value_at(one, "name") == "Table Heading")
    assert value_at(head, "rPr/color") == "1C1D1F"


def test_an_english_paper_in_an_arabic_template_reads_from_the_left_below_its_letterhead() -> None:
    parts = Parts(written("Word, Arabic", "full"))
    turned = {text_in(one): one.find(f"{W}pPr/{W}bidi") is not None for one in parts.body.iter(W + "p")}
    assert turned["وزارة الخارجية"]
    assert not turned[full().title]
    assert not any(True for _ in parts.xml["word/styles.xml"].iter(W + "bidi"))
    arabic = Parts(written("Word, Arabic", "arabic"))
    assert next(arabic.body.iter(W + "sectPr")).find(W + "bidi") is not None


def test_a_chinese_paper_has_a_chinese_face_in_a_german_template() -> None:
    chinese = replace(full(), language="zh")
    made = write(chinese, DRAFT, Silent(), template=HouseTemplate(kept(TEMPLATES["Word, German"]().data)))
    default = Parts(made).xml["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert default is not None
    assert value_at(default, "rFonts", "eastAsia") == "Microsoft YaHei"
    assert value_at(default, "lang", "eastAsia") == "zh-CN"


_SECRET = "jdoe"
_HIDING: dict[str, str] = {
    "hidden": f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{_SECRET}</w:t></w:r></w:p>",
    "hidden by a style": f'<w:p><w:pPr><w:pStyle w:val="ghost"/></w:pPr><w:r><w:t>{_SECRET}</w:t></w:r></w:p>',
    "deleted": f'<w:p><w:del w:id="1" w:author="{_SECRET}"><w:r><w:delText>{_SECRET}</w:delText></w:r></w:del></w:p>',
    "author of a change": f'<w:p><w:ins w:id="1" w:author="{_SECRET}"><w:r><w:t>seen</w:t></w:r></w:ins></w:p>',
    "change of manner": f'<w:p><w:pPr><w:pPrChange w:id="1" w:author="{_SECRET}"><w:pPr/></w:pPrChange></w:pPr></w:p>',
    "between the words": f"<w:p>{_SECRET}<w:r>{_SECRET}<w:t>a</w:t>{_SECRET}</w:r></w:p>",
    "author field": f'<w:p><w:fldSimple w:instr=" AUTHOR "><w:r><w:t>{_SECRET}</w:t></w:r></w:fldSimple></w:p>',
    "path field": (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FILENAME \\p</w:instrText></w:r><w:r>'
        f'<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>C:\\{_SECRET}\\a.docx</w:t></w:r><w:r>'
        '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
    ),
    "smart tag": f'<w:p><w:smartTag w:uri="x" w:element="{_SECRET}"><w:r><w:t>a</w:t></w:r></w:smartTag></w:p>',
    "bookmark": f'<w:p><w:bookmarkStart w:id="5" w:name="{_SECRET}"/><w:bookmarkEnd w:id="5"/></w:p>',
    "link": f'<w:p><w:hyperlink w:anchor="{_SECRET}" w:tooltip="{_SECRET}"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>',
    "unknown markup": f'<w:p><w14:{_SECRET} w14:val="{_SECRET}"/></w:p>',
    "inner XML": f'<w:customXml w:element="{_SECRET}"><w:p/></w:customXml>',
    "control": f'<w:sdt><w:sdtPr><w:tag w:val="{_SECRET}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
}


@pytest.mark.parametrize("place", _HIDING)
def test_nothing_of_its_makers_leaves(place: str) -> None:
    ghost = style("ghost", "ghost", "", "<w:vanish/>")
    for where in ("body", "header"):
        data = package(
            styles_part([style("a", "Normal"), ghost], "", 22, ""),
            body=_HIDING[place] if where == "body" else "<w:p/>",
            section='<w:headerReference w:type="default" r:id="header1"/>' if where == "header" else "",
            edges={"header1": _HIDING[place]} if where == "header" else None,
        )
        parts = in_template(data)
        assert _SECRET.encode() not in b"".join(parts.raw.values())


def test_parts_that_do_not_print_are_left_out() -> None:
    others = {
        "customXml/item1.xml": b"<a>jdoe</a>",
        "word/comments.xml": b"<a>jdoe</a>",
        "word/people.xml": b"<a>jdoe</a>",
        "word/glossary/document.xml": b"<a>jdoe</a>",
        "docProps/core.xml": b"<a>jdoe</a>",
        "docProps/custom.xml": b"<a>jdoe</a>",
        "docProps/thumbnail.jpeg": b"jdoe",
        "word/fonts/font1.odttf": b"jdoe",
    }
    data = package(styles_part([style("a", "Normal")], "", 22, ""), more=others)
    assert b"jdoe" not in b"".join(unpacked(kept(data)).values())


def test_a_template_from_a_store_is_cleaned_again_before_it_is_used() -> None:
    parts = unpacked(kept(TEMPLATES["pandoc"]().data))
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:p/>", _HIDING["deleted"].encode(), 1)
    made = write(full(), DRAFT, Silent(), template=HouseTemplate(packed(parts)))
    assert b"jdoe" not in b"".join(unpacked(made).values())


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_a_template_that_libreoffice_saved_is_mapped_and_worn(tmp_path: Path) -> None:
    ids = ("Heading", "Title", "TextBody", "Bullet", "Quote", "Caption", "Note")
    source = tmp_path / "house.docx"
    used = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{own}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
        for own in (*(f"Heading{level}" for level in range(1, 5)), *ids[1:6])
    )
    styles = styles_part(word_styles(ids, base="Normal"), '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', 22, "")
    source.write_bytes(package(styles, body=used, numbering=BULLETS.format(bullet="Bullet")))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "docx",
        "--outdir",
        str(tmp_path / "saved"),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=150)
    data = (tmp_path / "saved" / "house.docx").read_bytes()
    reading = read_template(data)
    names = {role: one.style for role, one in reading.proposed.items()}
    assert {names[role].lower() for role in (TemplateRole.HEADING_1, TemplateRole.HEADING_4)} == {
        "heading 1",
        "heading 4",
    }
    assert names[TemplateRole.TITLE] == "Title"
    assert re.fullmatch("(?i)body text|text body", names[TemplateRole.BODY])
    file = tmp_path / "paper.docx"
    file.write_bytes(write(full(), DRAFT, Silent(), template=HouseTemplate(kept(data))))
    assert faults(file.read_bytes(), _BANNER) == []
    assert [str(error) for error in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file).errors] == []


def test_headings_and_captions_stay_with_what_follows_and_have_their_level() -> None:
    styles = [
        style("a", "Normal"),
        style("b", "Zwischentitel", "", "<w:b/>", "a"),
        style("c", "Beschriftung", "", "", "a"),
    ]
    data = package(styles_part(styles, "", 22, ""))
    parts = in_template(data, {TemplateRole.HEADING_2: "Zwischentitel", TemplateRole.CAPTION: "Beschriftung"})
    made = {value_at(one, "name"): one for one in parts.xml["word/styles.xml"].iter(W + "style")}
    assert value_at(made["Zwischentitel"], "pPr/outlineLvl") == "1"
    for name in ("Zwischentitel", "Beschriftung"):
        assert made[name].find(f"{W}pPr/{W}keepNext") is not None
    assert made["Normal"].find(f"{W}pPr/{W}keepNext") is None


def test_a_letterhead_in_a_table_keeps_the_line_that_must_follow_it() -> None:
    table = (
        '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>'
        '<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Ministry</w:t></w:r></w:p></w:tc></w:tr>'
        "</w:tbl><w:p/>"
    )
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    data = package(styles_part([style("a", "Normal")], "", 22, ""), section=section, edges={"header1": table})
    header = in_template(data).xml["word/header1.xml"]
    assert [one.tag for one in header] == [W + "p", W + "tbl", W + "p"]
    assert text_in(header) == f"{_BANNER}Ministry"


def test_large_type_leaves_the_letterhead_as_it_is() -> None:
    data = package(styles_part([style("a", "Normal")], "", 22, ""), body="<w:p><w:r><w:t>Ministry</w:t></w:r></w:p>")
    make, standing = KINDS["speaking"]
    parts = Parts(write(make(), standing, Silent(), template=HouseTemplate(kept(data))))
    normal = next(one for one in parts.xml["word/styles.xml"] if value_at(one, "name") == "Normal")
    assert value_at(normal, "rPr/sz") is None


def test_a_watermark_of_the_template_says_draft_of_nothing() -> None:
    mark = (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DRAFT"/></v:shape>'
        "</w:pict></w:r></w:p>"
    )
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    data = package(styles_part([style("a", "Normal")], "", 22, ""), section=section, edges={"header1": mark})
    assert any("watermark" in sentence for sentence in read_template(data).taken_out)
    parts = in_template(data, draft=False)
    assert b"DRAFT" not in b"".join(parts.raw.values())


def test_small_type_does_not_snap_to_a_grid_of_lines() -> None:
    styles = Parts(written("Word, Chinese", "full")).xml["word/styles.xml"]
    base = next(one for one in styles if value_at(one, "name") == "Brief Base")
    assert value_at(base, "pPr/snapToGrid") == "0"
