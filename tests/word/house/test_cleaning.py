"""What of a template's own text stays: what prints; and what becomes of each thing that other programs put there."""

from __future__ import annotations

import pytest

from cyberbrief.host.incoming import unpacked
from cyberbrief.word.house.keeping import kept, kept_parts
from tests.word.house.test_opening import DRAWING
from tests.word.house.word_files import NAMESPACES, OFFICE, package, style, styles_part
from tests.word.lint import W, text_in

_STYLES = styles_part([style("a", "Normal"), style("TOC1", "toc 1", based_on="a")], "", 22, "")
_RUN = "<w:r><w:t>{}</w:t></w:r>"
_MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_CODE = '<w:r><w:instrText xml:space="preserve">{}</w:instrText></w:r>'
_WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
_CHART = DRAWING.replace('/drawingml/2006/picture"><pic:pic>', '/drawingml/2006/chart"><pic:pic>').replace(
    "http://schemas.openxmlformats.org/drawingml/2006/picture", "http://schemas.openxmlformats.org/drawingml/2006/chart"
)


def _field(code: str, shown: str) -> str:
    code, shown = _CODE.format(code), _RUN.format(shown)
    return f"{_MARK.format('begin')}{code}{_MARK.format('separate')}{shown}{_MARK.format('end')}"


def _row(text: str, more: str = "") -> str:
    return f"<w:tr><w:trPr>{more}</w:trPr><w:tc><w:tcPr/><w:p>{_RUN.format(text)}</w:p></w:tc></w:tr>"


_TOGETHER = (
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>AUTHOR</w:instrText>'
    '<w:fldChar w:fldCharType="separate"/><w:t>jdoe</w:t><w:fldChar w:fldCharType="end"/><w:t>after</w:t></w:r></w:p>'
)
_GONE = '<w:del w:id="1"/>'
# Its text, what is left of the words, and a word of the sentence that tells of it.
_ROWS: dict[str, tuple[str, str, str]] = {
    "nothing special": (f"<w:p>{_RUN.format('a')}</w:p>", "a", ""),
    "insertion": (f'<w:p><w:ins w:id="1" w:author="x">{_RUN.format("a")}</w:ins></w:p>', "a", "Tracked changes"),
    "deletion": (f'<w:p><w:del w:id="1">{_RUN.format("a")}</w:del>{_RUN.format("b")}</w:p>', "b", "Tracked changes"),
    "deleted row": (
        f"<w:tbl><w:tblPr/><w:tblGrid/>{_row('a')}{_row('b', f'<w:del w:id={chr(34)}1{chr(34)}/>')}</w:tbl><w:p/>",
        "a",
        "Tracked changes",
    ),
    "inserted mark": ('<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr></w:p>', "", "Tracked changes"),
    "comment": (
        f'<w:p><w:commentRangeStart w:id="1"/>{_RUN.format("a")}<w:r><w:commentReference w:id="1"/></w:r></w:p>',
        "a",
        "Comments",
    ),
    "hidden": (f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>{_RUN.format('b')}</w:p>", "b", "Hidden"),
    "not hidden": ('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t></w:r></w:p>', "a", ""),
    "chart": (_CHART, "", "chart"),
    "picture that is not there": (DRAWING, "", "does not hold"),
    "link": (f'<w:p><w:hyperlink r:id="r9">{_RUN.format("a")}</w:hyperlink></w:p>', "a", ""),
    "two forms of a drawing, the newer one known": (
        (
            f'<w:p><w:r><mc:AlternateContent><mc:Choice {_WPS} Requires="wps"><w:t>new</w:t></mc:Choice><mc:Fallback>'
            "<w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
        "new",
        "",
    ),
    "two forms of a drawing, the newer one unknown": (
        (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>new</w:t></mc:Choice><mc:Fallback>'
            "<w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
        "old",
        "",
    ),
    "an unknown form alone": (
        (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>new</w:t></mc:Choice></mc:AlternateContent>'
            "</w:r></w:p>"
        ),
        "",
        "",
    ),
    "number of the page": (f"<w:p>{_field(' PAGE ', '1')}</w:p>", "1", ""),
    "simple number of the page": (
        '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
        "1",
        "",
    ),
    "reference": (f"<w:p>{_field(' REF somewhere ', 'a')}</w:p>", "a", ""),
    "simple reference": ('<w:p><w:fldSimple w:instr="REF b"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>', "a", ""),
    "author": (f"<w:p>{_field(' AUTHOR ', 'jdoe')}</w:p>", "", "name a person"),
    "a field in one run": (_TOGETHER, "after", "name a person"),
    "a field within a field": (
        (
            f"<w:p>{_MARK.format('begin')}{_CODE.format(' IF ')}{_field(' PAGE ', '1')}{_CODE.format(' = 1 a b')}"
            f"{_MARK.format('separate')}{_RUN.format('shown')}{_MARK.format('end')}</w:p>"
        ),
        "shown",
        "",
    ),
    "date": (f"<w:p>{_field(' DATE ', 'today')}</w:p>", "today", ""),
    "property without a result": (
        f"<w:p>{_MARK.format('begin')}{_CODE.format(' TITLE ')}{_MARK.format('end')}</w:p>",
        "",
        "",
    ),
    "property that nobody knows": (f"<w:p>{_field(' DOCPROPERTY Shoesize ', '44')}</w:p>", "", ""),
    "contents by a field": (
        f'<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{_field(" TOC ", "One")}</w:p><w:p>{_RUN.format("a")}</w:p>',
        "a",
        "contents",
    ),
    "contents in a gallery": (
        (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
            f"<w:sdtContent><w:p>{_RUN.format('One')}</w:p></w:sdtContent></w:sdt>"
        ),
        "",
        "contents",
    ),
    "number in a gallery": (
        (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers"/></w:docPartObj></w:sdtPr>'
            f"<w:sdtContent><w:p>{_RUN.format('Page')}</w:p></w:sdtContent></w:sdt>"
        ),
        "Page",
        "",
    ),
    "group": (
        f"<w:sdt><w:sdtPr><w:group/></w:sdtPr><w:sdtContent><w:p>{_RUN.format('a')}</w:p></w:sdtContent></w:sdt>",
        "a",
        "",
    ),
    "control without content": ("<w:sdt><w:sdtPr/></w:sdt>", "", ""),
    "an end without a beginning": (f"<w:p>{_MARK.format('end')}{_RUN.format('a')}</w:p>", "a", ""),
    "a beginning without an end": (
        f"<w:p>{_MARK.format('begin')}{_CODE.format('PAGE')}{_RUN.format('a')}</w:p>",
        "a",
        "",
    ),
}


@pytest.mark.parametrize("name", _ROWS)
def test_what_stays_and_what_is_told(name: str) -> None:
    body, left, told = _ROWS[name]
    parts = kept_parts(package(_STYLES, body=body))
    assert text_in(parts.document) == left
    said = " ".join(parts.taken_out)
    assert told in said if told else not said
    assert b"jdoe" not in b"".join(unpacked(kept(package(_STYLES, body=body))).values())


def test_a_bookmark_over_several_paragraphs_is_one_place() -> None:
    body = (
        f'<w:p>{_RUN.format("before")}</w:p><w:p><w:bookmarkStart w:id="1" w:name="Body"/>{_RUN.format("one")}</w:p>'
        f'<w:p>{_RUN.format("two")}</w:p><w:p>{_RUN.format("three")}<w:bookmarkEnd w:id="1"/></w:p>'
        f"<w:p>{_RUN.format('after')}</w:p>"
    )
    parts = kept_parts(package(_STYLES, body=body))
    assert parts.found.place
    assert text_in(parts.document) == "beforeafter"


def test_a_bookmark_stops_where_its_section_ends() -> None:
    body = (
        f'<w:p><w:bookmarkStart w:id="1" w:name="Body"/>{_RUN.format("one")}</w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p>'
        f'<w:p>{_RUN.format("two")}<w:bookmarkEnd w:id="1"/></w:p>'
    )
    parts = kept_parts(package(_STYLES, body=body))
    assert text_in(parts.document) == "two"
    assert len(list(parts.document.iter(W + "sectPr"))) == 2


def test_properties_come_in_the_order_of_the_schema_and_switches_as_every_reader_knows_them() -> None:
    body = (
        '<w:p><w:pPr><w:jc w:val="center"/><w:keepNext w:val="true"/><w:jc w:val="end"/></w:pPr></w:p><w:tbl><w:tblPr>'
        '<w:jc w:val="start"/></w:tblPr><w:tblGrid/><w:tr><w:trPr><w:cantSplit w:val="false"/></w:trPr>'
        "<w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>"
    )
    document = kept_parts(package(_STYLES, body=body)).document
    manner = next(document.iter(W + "pPr"))
    assert [(one.tag, one.get(W + "val")) for one in manner] == [(W + "keepNext", None), (W + "jc", "center")]
    assert next(document.iter(W + "tblPr"))[0].get(W + "val") == "left"
    assert next(document.iter(W + "cantSplit"), None) is None


def test_typefaces_inside_the_file_and_a_theme_with_pictures_are_left_out() -> None:
    fonts = f'<w:fonts {NAMESPACES}><w:font w:name="House Sans"><w:embedRegular r:id="rId1"/></w:font></w:fonts>'
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="jdoe"><a:themeElements>'
        '<a:fontScheme/><a:blip r:embed="rId1"/></a:themeElements></a:theme>'
    )
    relations = (
        f'<Relationship Id="f" Type="{OFFICE}/fontTable" Target="fontTable.xml"/>'
        f'<Relationship Id="t" Type="{OFFICE}/theme" Target="theme/theme1.xml"/>'
    )
    more = {"word/fontTable.xml": fonts, "word/theme/theme1.xml": theme}
    parts = kept_parts(package(_STYLES, relations=relations, more=more))
    assert any("Typefaces" in sentence for sentence in parts.taken_out)
    assert [one.get(W + "name") for one in parts.fonts] == ["House Sans"]
    assert len(parts.fonts[0]) == 0
    assert parts.theme.get("name") == "House"
