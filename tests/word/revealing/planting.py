"""Word files with something in them that tells: each plant is written as Word, LibreOffice or Google write it."""

from __future__ import annotations

from collections.abc import Callable

from cyberbrief.host.incoming import packed

SAID = "The delegation thanks the chair."
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
FORMATS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
BODY, RELS, TYPES, SETTINGS = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "[Content_Types].xml",
    "word/settings.xml",
)
SIZES = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
SECTION = f'<w:sectPr>{SIZES}w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
Parts = dict[str, bytes]
Plant = Callable[[Parts], Parts]


def base() -> Parts:
    """Return a Word file that tells nothing."""
    texts = {
        TYPES: f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>'
        '<Default Extension="bin" ContentType="application/octet-stream"/>'
        f'<Override PartName="/{BODY}" ContentType="{FORMATS}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{FORMATS}.styles+xml"/>'
        f'<Override PartName="/{SETTINGS}" ContentType="{FORMATS}.settings+xml"/></Types>',
        "_rels/.rels": relations(("officeDocument", BODY)),
        BODY: f"<w:document {SPACES}><w:body>{paragraph(SAID)}{paragraph('It will answer in writing.')}{SECTION}"
        "</w:body></w:document>",
        RELS: relations(("styles", "styles.xml"), ("settings", "settings.xml")),
        "word/styles.xml": f'<w:styles {SPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Standard">'
        '<w:name w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/>'
        "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>",
        SETTINGS: f'<w:settings {SPACES}><w:zoom w:percent="100"/></w:settings>',
    }
    return {name: _whole(text) for name, text in texts.items()}


def _whole(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()


def relations(*rows: tuple[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'


def run(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p>{run(text, properties)}</w:p>"


def planted(*plants: Plant) -> bytes:
    """Return the bytes of a file with something planted in it."""
    parts = base()
    for number, plant in enumerate(plants):
        own = b"rId%d" % (100 + number)  # several plants keep their relations apart
        parts = {name: content.replace(b"rId90", own) for name, content in plant(parts).items()}
    return packed(parts)


# ------------------------------------------------------------------------------------------------- ways of planting


def before(part: str, mark: str, xml: str) -> Plant:
    """Plant something before the last mark of a part."""

    def plant(parts: Parts) -> Parts:
        head, found, tail = parts[part].decode().rpartition(mark)
        assert found
        return {**parts, part: f"{head}{xml}{mark}{tail}".encode()}

    return plant


def in_body(xml: str) -> Plant:
    return before(BODY, "<w:sectPr>", xml)


def in_settings(xml: str) -> Plant:
    return before(SETTINGS, "</w:settings>", xml)


def related(  # all that makes a relation
    kind: str,
    target: str,
    content: bytes | None = None,
    *,
    owner: str = BODY,
    number: str = "rId90",
    body: str = "",
    content_type: str = "",
) -> Plant:
    """Plant a part, or an address elsewhere, that another part relates to."""
    folder, _, name = owner.rpartition("/")
    list_name = f"{folder}/_rels/{name}.rels".lstrip("/") if owner else "_rels/.rels"
    mode = "" if content is not None else ' TargetMode="External"'
    whole = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
    told = f'<Relationship Id="{number}" Type="{whole}" Target="{target}"{mode}/>'

    def plant(parts: Parts) -> Parts:
        made = {list_name: relations().encode(), **parts}
        made = before(list_name, "</Relationships>", told)(made)
        if content is not None:
            where = target.removeprefix("../") if target.startswith("../") else f"{folder}/{target}".lstrip("/")
            made[where] = content
            if content_type:
                made = typed(where, content_type)(made)
        return in_body(body)(made) if body else made

    return plant


def typed(part: str, content_type: str) -> Plant:
    return before(TYPES, "</Types>", f'<Override PartName="/{part}" ContentType="{content_type}"/>')


def both(*plants: Plant) -> Plant:
    def plant(parts: Parts) -> Parts:
        for one in plants:
            parts = one(parts)
        return parts

    return plant


def field(code: str, shown: str) -> str:
    return (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def properties_of(kind: str, inside: str) -> Plant:
    core = kind == "core"
    space = (
        f'xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        if core
        else f'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/{kind}-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
    )
    name = "cp:coreProperties" if core else "Properties"
    content = f"<{name} {space}>{inside}</{name}>".encode()
    relation = f"{PACKAGE}/relationships/metadata/core-properties" if core else f"{kind}-properties"
    form = (
        "application/vnd.openxmlformats-package.core-properties+xml"
        if core
        else f"application/vnd.openxmlformats-officedocument.{kind}-properties+xml"
    )
    return related(relation, f"docProps/{kind}.xml", content, owner="", number=f"rId8{len(kind)}", content_type=form)


def picture(content: bytes, name: str = "image1.png", attributes: str = "", crop: str = "", link: str = "") -> Plant:
    """Plant a picture as Word places one in a line."""
    blip = f'<a:blip r:link="{link}"/>' if link else '<a:blip r:embed="rId70"/>'
    body = (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/>'
        f'<wp:docPr id="7" {attributes or chr(110) + "ame=" + chr(34) + "Picture 7" + chr(34)}/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="7" name="Picture 7"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>{blip}{crop}'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    if link:
        return in_body(body)
    return related("image", f"media/{name}", content, number="rId70", body=body)
