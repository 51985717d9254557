"""Templates as other programs and ministries make them: the parts that matter, written as each program writes them.

What each template's styles are for is written beside it, as a person who knows the language would say it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cyberbrief.domain.template_role import TemplateRole as Role
from tests.word.house.word_files import NAMESPACES, package, style, styles_part

HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)


@dataclass(frozen=True)
class Made:
    """A template with what its styles are for; a role that is not named is played by none of its styles."""

    data: bytes
    meant: Mapping[Role, str] = field(default_factory=dict)


THEMED = (
    '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" '
    'w:cstheme="minorBidi"/>'
)
PAGED = "<w:titlePg/>"


def _heading(level: int, own: str, name: str, colour: str, size: int, base: str) -> str:
    manner = f'<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="0"/><w:outlineLvl w:val="{level - 1}"/>'
    return style(own, name, manner, f'<w:b/><w:color w:val="{colour}"/><w:sz w:val="{size}"/>', base)


def word_styles(ids: Sequence[str], *, base: str, colour: str = "1F4E79", latent: Sequence[str] = ()) -> list[str]:
    """Return Word's own styles with the ids of a localised Word: four headings, title, body, bullet and so on."""
    heads, title, body, bullet, quote, caption, note = ids[0], *ids[1:]
    made = [style(base, "Normal")]
    made += [_heading(n, f"{heads}{n}", f"heading {n}", colour, 34 - 4 * n, base) for n in range(1, 5)]
    rows = (
        (title, "Title", "", '<w:sz w:val="56"/>'),
        (body, "Body Text", '<w:spacing w:after="120"/>', ""),
        (bullet, "List Bullet", '<w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>', ""),
        (quote, "Quote", '<w:ind w:left="567" w:right="567"/>', "<w:i/>"),
        (caption, "caption", "", '<w:i/><w:sz w:val="18"/>'),
        (note, "footnote text", '<w:spacing w:after="0"/>', '<w:sz w:val="20"/>'),
    )
    made += [style(own, name, manner, run, base) for own, name, manner, run in rows if name not in latent]
    made.append(style(f"{base}Tab", "Normal Table", kind="table"))
    return made


BULLETS = (
    f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0" w15:restartNumberingAfterBreak="0" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:nsid w:val="FFFFFF89"/>'
    '<w:multiLevelType w:val="singleLevel"/><w:tmpl w:val="29761A62"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="bullet"/><w:pStyle w:val="{bullet}"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr>'
    '<w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)

_STORED = {
    **{role: f"heading {n}" for n, role in enumerate(HEADINGS, 1)},
    Role.TITLE: "Title",
    Role.BODY: "Body Text",
    Role.BULLET: "List Bullet",
    Role.QUOTE: "Quote",
    Role.CAPTION: "caption",
    Role.NOTE: "footnote text",
}


_GERMAN_TEXT = (
    '<w:p w:rsidR="00AA11BB" w14:paraId="11111111"><w:r><w:t>Auswärtiges Referat</w:t></w:r></w:p>'
    '<w:sdt><w:sdtPr><w:alias w:val="Betreff"/><w:tag w:val="Betreff"/><w:id w:val="12345"/>'
    '<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>'
    "Klicken Sie hier</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    "<w:p><w:r><w:t xml:space='preserve'>Gz.: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val='Aktenzeichen'/></w:sdtPr>"
    "<w:sdtContent><w:r><w:t>000-00</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    '<w:sdt><w:sdtPr><w:tag w:val="Inhalt"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Hier steht Text.</w:t></w:r>'
    "</w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>Verteiler: nach Plan</w:t></w:r></w:p>"
)
_GERMAN_PAGE = (
    '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'
    '<w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" '
    f'w:gutter="0"/><w:cols w:space="708"/>{PAGED}<w:docGrid w:linePitch="360"/>'
)
_GERMAN_FOOT = (
    '<w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:t xml:space="preserve">Seite </w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>'
    '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def german() -> Made:
    """Return a template saved by German Word: translated ids, English names, some styles never used."""
    latent = ("List Bullet", "Quote")
    ids = ("berschrift", "Titel", "Textkrper", "Aufzhlungszeichen", "Zitat", "Beschriftung", "Funotentext")
    styles = [
        *word_styles(ids, base="Standard", latent=latent),
        style(
            "VSKennzeichnung",
            "VS-Kennzeichnung",
            '<w:jc w:val="center"/>',
            '<w:b/><w:color w:val="C00000"/>',
            "Standard",
        ),
        style("berschrift1Zchn", "Überschrift 1 Zchn", kind="character"),
        style("TabelleAA", "Tabelle AA", kind="table", based_on="StandardTab", more=_TABLE),
    ]
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
    lang = '<w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/>'
    meant = {role: name for role, name in _STORED.items() if name not in latent}
    meant |= {Role.BANNER: "VS-Kennzeichnung", Role.LADDER: "Tabelle AA"}
    return Made(
        package(
            styles_part(styles, fonts, 22, lang),
            body=_GERMAN_TEXT,
            section=_GERMAN_PAGE,
            edges={
                "header1": "<w:p/>",
                "header2": "<w:p><w:r><w:t>Ministerium für Äußeres, Vendrien</w:t></w:r></w:p>",
                "footer1": _GERMAN_FOOT,
            },
            main="template.main",
        ),
        meant,
    )


_TABLE = (
    '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="7F7F7F"/><w:bottom w:val="single" '
    'w:sz="8" w:space="0" w:color="7F7F7F"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>'
    '</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" '
    'w:fill="D9D9D9"/></w:tcPr></w:tblStylePr>'
)


def french() -> Made:
    """Return a template saved by French Word, with house styles of its own names and themed fonts."""
    ids = ("Titre", "Titre", "Corpsdetexte", "Listepuces", "Citation", "Lgende", "Notedebasdepage")
    styles = [
        *word_styles(ids, base="Normal", colour="000091"),
        style("Paragraphenumrot", "Paragraphe numéroté", '<w:ind w:left="567" w:hanging="567"/>', "", "Normal"),
        style("Mentiondeprotection", "Mention de protection", '<w:jc w:val="center"/>', "<w:b/>", "Normal"),
    ]
    styles[5] = style("Titre", "Title", "", '<w:sz w:val="52"/>', "Normal")
    meant = {**_STORED, Role.NUMBERED: "Paragraphe numéroté", Role.BANNER: "Mention de protection"}
    lang = '<w:lang w:val="fr-FR" w:eastAsia="en-US" w:bidi="ar-SA"/>'
    body = (
        "<w:p><w:r><w:t>Direction des affaires stratégiques</w:t></w:r></w:p><w:p>"
        "<w:r><w:t xml:space='preserve'>Objet : "
        '</w:t></w:r><w:fldSimple w:instr=" TITLE \\* MERGEFORMAT "><w:r><w:t>Titre du modèle</w:t></w:r>'
        '</w:fldSimple></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> DOCPROPERTY "Référence" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>REF-0</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p>'
        '<w:bookmarkStart w:id="3" w:name="Texte"/><w:r><w:t>Votre texte</w:t></w:r>'
        '<w:bookmarkEnd w:id="3"/></w:p>'
    )
    data = package(styles_part(styles, THEMED, 22, lang), body=body, numbering=BULLETS.format(bullet="Listepuces"))
    return Made(data, meant)


def arabic() -> Made:
    """Return a template saved by Arabic Word: numbers as ids, right to left in its ordinary paragraph."""
    ids = ("", "a3", "a4", "a0", "a5", "a6", "a7")
    styles = [
        style("a", "Normal", "<w:bidi/>", ""),
        *word_styles(ids, base="a", colour="006C35")[1:],
        style("a8", "فقرة مرقمة", '<w:ind w:left="567" w:hanging="567"/>', "", "a"),
        style("a9", "درجة السرية", '<w:jc w:val="center"/>', "<w:b/><w:bCs/>", "a"),
    ]
    meant = {**_STORED, Role.NUMBERED: "فقرة مرقمة", Role.BANNER: "درجة السرية"}
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Traditional Arabic"/>'
    lang = '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-AE"/>'
    rtl = "<w:r><w:rPr><w:rtl/></w:rPr><w:t>{}</w:t></w:r>"
    body = (
        f"<w:p>{rtl.format('وزارة الخارجية')}</w:p>"
        '<w:sdt><w:sdtPr><w:alias w:val="العنوان"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="a3"/></w:pPr>'
        f"{rtl.format('انقر هنا')}</w:p></w:sdtContent></w:sdt>"
    )
    section = (
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        'w:header="708" w:footer="708" w:gutter="0"/><w:bidi/>'
    )
    data = package(
        styles_part(styles, fonts, 24, lang), body=body, section=section, numbering=BULLETS.format(bullet="a0")
    )
    return Made(data, meant)


def chinese() -> Made:
    """Return a template saved by Chinese Word: numbers as ids, themed fonts, a grid of lines."""
    ids = ("", "a3", "a4", "a0", "a5", "a6", "a7")
    styles = [
        *word_styles(ids, base="a", colour="C00000", latent=("Body Text",)),
        style("a9", "编号段落", "", "", "a"),
        style("aa", "密级", '<w:jc w:val="center"/>', "<w:b/>", "a"),
    ]
    meant = {**_STORED, Role.BODY: "Normal", Role.NUMBERED: "编号段落", Role.BANNER: "密级"}
    lang = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    fonts = '<w:rFonts w:ascii="Calibri" w:eastAsia="SimSun" w:hAnsi="Calibri" w:cs="Times New Roman"/>'
    section = (
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" '
        'w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/>'
        '<w:docGrid w:type="lines" w:linePitch="312"/>'
    )
    data = package(
        styles_part(styles, fonts, 21, lang), section=section, numbering=BULLETS.format(bullet="a0"), body="<w:p/>"
    )
    return Made(data, meant)


def _localised(names: Sequence[str], base: str, lang: str) -> Made:
    """Return a template of a writer that translates the names themselves, and gives headings a level in the outline."""
    first, title, body, bullet, numbered, quote, caption, note, banner = names
    styles = [style("s0", base)]
    styles[0] = styles[0].replace('w:type="paragraph"', 'w:type="paragraph" w:default="1"')
    styles += [_heading(n, f"s{n}", f"{first} {n}", "333366", 34 - 4 * n, "s0") for n in range(1, 5)]
    rows = (title, body, bullet, numbered, quote, caption, note, banner)
    styles += [style(f"t{n}", name, "", "", "s0") for n, name in enumerate(rows) if name]
    roles = (Role.TITLE, Role.BODY, Role.BULLET, Role.NUMBERED, Role.QUOTE, Role.CAPTION, Role.NOTE, Role.BANNER)
    meant = {role: name for role, name in zip(roles, rows, strict=True) if name}
    meant |= {role: f"{first} {n}" for n, role in enumerate(HEADINGS, 1)}
    fonts = '<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Lohit Devanagari"/>'
    return Made(package(styles_part(styles, fonts, 24, f'<w:lang w:val="{lang}" w:bidi="hi-IN"/>')), meant)


def localised_german() -> Made:
    names = "Überschrift, Titel, Textkörper, Aufzählung, Nummerierter Absatz, Zitat, Beschriftung, Fußnote, Einstufung"
    return _localised(names.split(", "), "Standard", "de-DE")


def localised_french() -> Made:
    names = "Titre, Titre principal, Corps de texte, Puces, Alinéa numéroté, Citation, Légende, Note de bas de page, "
    return _localised(names.split(", "), "Standard", "fr-FR")


def localised_russian() -> Made:
    names = (
        "Заголовок, Название, Основной текст, Маркированный список, Нумерованный абзац, Цитата, Подпись, Сноска, Гриф"
    )
    return _localised(names.split(", "), "Обычный", "ru-RU")


def localised_spanish() -> Made:
    names = "Título, Título, Texto independiente, Lista con viñetas, Párrafo numerado, Cita, Epígrafe, Nota al pie, "
    return _localised([*names.split(", ")[:-1], "Clasificación"], "Predeterminado", "es-ES")


def pandoc() -> Made:
    """Return pandoc's reference document, as it writes it."""
    styles = [
        style("Normal", "Normal"),
        style("BodyText", "Body Text", '<w:spacing w:before="180" w:after="180"/>', "", "Normal"),
        style("FirstParagraph", "First Paragraph", "", "", "BodyText"),
        style("Compact", "Compact", '<w:spacing w:before="36" w:after="36"/>', "", "BodyText"),
        style(
            "Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:color w:val="345A8A"/><w:sz w:val="36"/>', "Normal"
        ),
        style("Subtitle", "Subtitle", "", "", "Title"),
        style("Author", "Author", '<w:jc w:val="center"/>'),
        style("Date", "Date", '<w:jc w:val="center"/>'),
        style("Abstract", "Abstract", "", "", "Normal"),
        *(_heading(n, f"Heading{n}", f"Heading {n}", "4F81BD", 34 - 4 * n, "Normal") for n in range(1, 7)),
        style("BlockText", "Block Text", '<w:ind w:left="480" w:right="480"/>', "", "BodyText"),
        style("FootnoteText", "Footnote Text", "", "", "Normal"),
        style("DefaultParagraphFont", "Default Paragraph Font", kind="character"),
        style("Table", "Table", kind="table", more="<w:tblPr/>"),
        style("DefinitionTerm", "Definition Term"),
        style("Definition", "Definition"),
        style("Caption", "Caption", "", "<w:i/>", "Normal"),
        style("TableCaption", "Table Caption", "", "", "Caption"),
        style("ImageCaption", "Image Caption", "", "", "Caption"),
        style("Figure", "Figure"),
        style("VerbatimChar", "Verbatim Char", kind="character"),
        style("SourceCode", "Source Code"),
    ]
    meant = {
        **{role: f"Heading {n}" for n, role in enumerate(HEADINGS, 1)},
        Role.TITLE: "Title",
        Role.BODY: "Body Text",
        Role.QUOTE: "Block Text",
        Role.CAPTION: "Caption",
        Role.NOTE: "Footnote Text",
        Role.LADDER: "Table",
    }
    return Made(package(styles_part(styles, THEMED, 24, '<w:lang w:val="en-US"/>')), meant)


def libreoffice() -> Made:
    """Return a template as LibreOffice saves it: names of its own beside Word's, much that is never used."""
    styles = [
        style("Normal", "Normal", "<w:widowControl/>"),
        style("Heading", "Heading", '<w:keepNext w:val="true"/>', '<w:sz w:val="28"/>', "Normal"),
        *(_heading(n, f"Heading{n}", f"Heading {n}", "000000", 34 - 4 * n, "Heading") for n in range(1, 5)),
        style(
            "TextBody",
            "Body Text",
            '<w:spacing w:lineRule="auto" w:line="276" w:before="0" w:after="140"/>',
            "",
            "Normal",
        ),
        style("List", "List", "", '<w:rFonts w:cs="Lohit Devanagari"/>', "TextBody"),
        style("Caption", "Caption", "<w:suppressLineNumbers/>", "<w:i/>", "Normal"),
        style("Index", "Index", "<w:suppressLineNumbers/>", "", "Normal"),
        style("Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="56"/>', "Heading"),
        style("Quotations", "Quotations", '<w:ind w:left="567" w:right="567"/>', "", "Normal"),
        style("Footnote", "Footnote Text", "<w:suppressLineNumbers/>", '<w:sz w:val="20"/>', "Normal"),
        style("HeaderandFooter", "Header and Footer", "", "", "Normal"),
        style("Header", "Header", "", "", "HeaderandFooter"),
        style("TableContents", "Table Contents", "", "", "Normal"),
        style("TableHeading", "Table Heading", '<w:jc w:val="center"/>', "<w:b/>", "TableContents"),
    ]
    meant = {
        **{role: f"Heading {n}" for n, role in enumerate(HEADINGS, 1)},
        Role.TITLE: "Title",
        Role.BODY: "Body Text",
        Role.QUOTE: "Quotations",
        Role.CAPTION: "Caption",
        Role.NOTE: "Footnote Text",
    }
    fonts = '<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="SimSun" w:cs="Lohit"/>'
    return Made(
        package(styles_part(styles, fonts, 24, '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="hi-IN"/>')), meant
    )


def google() -> Made:
    """Return a template as Google Docs saves it: small letters, no body style of its own."""
    styles = [
        style("Normal", "normal").replace('w:type="paragraph"', 'w:type="paragraph" w:default="1"'),
        *(_heading(n, f"Heading{n}", f"heading {n}", "434343", 42 - 4 * n, "Normal") for n in range(1, 7)),
        style("Title", "Title", "", '<w:sz w:val="52"/>', "Normal"),
        style("Subtitle", "Subtitle", "", '<w:color w:val="666666"/>', "Normal"),
        style("TableNormal", "Table Normal", kind="table"),
    ]
    meant = {
        **{role: f"heading {n}" for n, role in enumerate(HEADINGS, 1)},
        Role.TITLE: "Title",
        Role.BODY: "normal",
    }
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    return Made(package(styles_part(styles, fonts, 22, '<w:lang w:val="en"/>')), meant)


TEMPLATES = {
    "Word, German": german,
    "Word, French": french,
    "Word, Arabic": arabic,
    "Word, Chinese": chinese,
    "names in German": localised_german,
    "names in French": localised_french,
    "names in Russian": localised_russian,
    "names in Spanish": localised_spanish,
    "LibreOffice": libreoffice,
    "pandoc": pandoc,
    "Google Docs": google,
}
