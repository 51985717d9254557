"""Word files as programs write them, put together from the parts that matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cyberbrief.host.incoming import packed

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
FORMATS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def style(
    own: str, name: str, paragraph: str = "", run: str = "", based_on: str = "", kind: str = "paragraph", more: str = ""
) -> str:
    """Return a style as writers write it."""
    default = ' w:default="1"' if name in {"Normal", "Default Paragraph Font", "Normal Table"} else ""
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    manner = (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (f"<w:rPr>{run}</w:rPr>" if run else "")
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{own}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f'<w:rsid w:val="00A1B2C3"/>{manner}{more}</w:style>'
    )


def styles_part(styles: Sequence[str], fonts: str, size: int, lang: str) -> str:
    """Return the styles of a template with its defaults."""
    return (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" '
        'w:defQFormat="0" w:count="376"><w:lsdException w:name="List Bullet" w:semiHidden="1"/></w:latentStyles>'
        f"{''.join(styles)}</w:styles>"
    )


def package(
    styles: str,
    *,
    body: str = "<w:p/>",
    section: str = "",
    edges: Mapping[str, str] | None = None,
    numbering: str = "",
    settings: str = "",
    more: Mapping[str, str | bytes] | None = None,
    relations: str = "",
    main: str = "document.main",
    edge_relations: str = "",
) -> bytes:
    """Return a file with these parts; `edges` are whole paragraphs of header1, footer1 … by their name."""
    edges = edges or {}
    held = {"styles": styles, "numbering": numbering, "settings": settings}
    held = {name: content for name, content in held.items() if content}
    named = "".join(f'<Relationship Id="{n}" Type="{OFFICE}/{n}" Target="{n}.xml"/>' for n in held)
    named += "".join(
        f'<Relationship Id="{n}" Type="{OFFICE}/{n.rstrip("0123456789")}" Target="{n}.xml"/>' for n in edges
    )
    size = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" '
    size += 'w:header="708" w:footer="708" w:gutter="0"/>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(held, main),
        "_rels/.rels": (
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{named}{relations}</Relationships>',
        "word/document.xml": (
            f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr w:rsidR='00112233'>{section or size}</w:sectPr>"
            "</w:body></w:document>"
        ),
    }
    for name, paragraphs in edges.items():
        tag = "hdr" if name.startswith("header") else "ftr"
        parts[f"word/{name}.xml"] = f"<w:{tag} {NAMESPACES}>{paragraphs}</w:{tag}>"
        if edge_relations and tag == "hdr":
            parts[f"word/_rels/{name}.xml.rels"] = (
                f'<Relationships xmlns="{_RELATIONS}">{edge_relations}</Relationships>'
            )
    parts |= {f"word/{name}.xml": content for name, content in held.items()}
    parts |= more or {}
    return packed({name: part.encode() if isinstance(part, str) else part for name, part in parts.items()})


def _types(held: Mapping[str, str], main: str) -> str:
    rows = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{FORMATS}.{n}+xml"/>' for n in held)
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{FORMATS}.{main}+xml"/>{rows}</Types>'
    )
