"""Our own template: an empty package with our styles and page, made by code and free of anyone's leftovers."""

from __future__ import annotations

import zipfile
from io import BytesIO

from cyberbrief.word.languages import is_written_from_the_right, word_language
from cyberbrief.word.layout import Layout
from cyberbrief.word.markup import DECLARATION, NAMESPACES
from cyberbrief.word.styles import styles_part
from cyberbrief.word.theme import theme_part

_FORMATS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "application/vnd.openxmlformats-package"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"

_CONTENT_TYPES = (
    f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    f'<Default Extension="rels" ContentType="{_PACKAGE}.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_FORMATS}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_FORMATS}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_FORMATS}.settings+xml"/>'
    f'<Override PartName="/word/fontTable.xml" ContentType="{_FORMATS}.fontTable+xml"/>'
    '<Override PartName="/word/theme/theme1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_PACKAGE}.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
)
_PACKAGE_RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
    'core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/fontTable" Target="fontTable.xml"/>'
    f'<Relationship Id="rId4" Type="{_OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>'
)
CORE = (
    f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)
APPLICATION = (
    f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>CyberBrief</Application></Properties>"
)
# Name, family, pitch, and what stands in where the font is missing.
_FONTS = (
    ("Calibri", "swiss", "Carlito"),
    ("Cambria", "roman", "Caladea"),
    ("Arial", "swiss", "Liberation Sans"),
    ("Times New Roman", "roman", "Liberation Serif"),
    ("Segoe UI Symbol", "swiss", "Noto Sans Symbols2"),
    ("Microsoft YaHei", "swiss", "Noto Sans CJK SC"),
    ("Microsoft JhengHei", "swiss", "Noto Sans CJK TC"),
    ("Yu Gothic", "swiss", "Noto Sans CJK JP"),
    ("Malgun Gothic", "swiss", "Noto Sans CJK KR"),
)


def template_package(layout: Layout, language: str) -> bytes:
    """Return an empty document for a page and a language, as python-docx opens it."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _PACKAGE_RELATIONS,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/document.xml": _document(layout, language),
        "word/styles.xml": styles_part(layout, language),
        "word/settings.xml": settings_part(language),
        "word/fontTable.xml": fonts_part(),
        "word/theme/theme1.xml": theme_part(),
        "docProps/core.xml": CORE,
        "docProps/app.xml": APPLICATION,
    }
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _document(layout: Layout, language: str) -> str:
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{section_of(layout, language)}</w:body></w:document>"


def section_of(layout: Layout, language: str) -> str:
    """Return the properties of a section with our own page."""
    turned = "<w:bidi/>" if is_written_from_the_right(language) else ""
    lying = ' w:orient="landscape"' if layout.width > layout.height else ""
    return (
        f'<w:sectPr><w:pgSz w:w="{layout.width}" w:h="{layout.height}"{lying}/>'
        f'<w:pgMar w:top="{layout.top}" w:right="{layout.side}" w:bottom="{layout.bottom}" w:left="{layout.side}" '
        f'w:header="{layout.edge}" w:footer="{layout.edge}" w:gutter="0"/>{turned}</w:sectPr>'
    )


def settings_part(language: str, *, page: str = "", text: str = "", theme: str = "") -> str:
    """Return the settings; `page`, `text` and `theme` are finished elements of a house template's, in their places."""
    theme = theme or f'<w:themeFontLang w:val="{word_language(language)}"/>'
    return (
        f"{DECLARATION}<w:settings {NAMESPACES}>"
        f'<w:zoom w:percent="100"/>{page}<w:defaultTabStop w:val="720"/>{text}'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="15"/></w:compat>{theme}<w:decimalSymbol w:val="."/>'
        '<w:listSeparator w:val=","/></w:settings>'
    )


def fonts_part() -> str:
    """Return the table of our fonts, with what stands in for each."""
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{instead}"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, family, instead in _FONTS
    )
    return f"{DECLARATION}<w:fonts {NAMESPACES}>{fonts}</w:fonts>"
