"""A kept template as a package: the parts that print, laid out the same for every writer's file.

A relation carries the name of what it leads to, so that parts need no list of ids: `picture1` is `media/picture1.png`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from lxml import etree

from cyberbrief.domain.words import Words
from cyberbrief.word.house.controls import Found
from cyberbrief.word.house.names import R
from cyberbrief.word.house.pictures import TYPES
from cyberbrief.word.markup import DECLARATION
from cyberbrief.word.template import APPLICATION, CORE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_FORMATS: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE: Final = "application/vnd.openxmlformats-package"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(slots=True)
class Kept:
    """The parts of a template after cleaning, by what they are; `edges` are headers and footers by their name."""

    document: Element
    styles: Element
    numbering: Element | None
    theme: Element
    fonts: Element
    settings: Element
    edges: dict[str, Element]
    pictures: dict[str, bytes]
    found: Found = field(default_factory=Found)
    taken_out: list[Words] = field(default_factory=list)


def parts_of(kept: Kept) -> dict[str, bytes]:
    """Return the package of a template, part by part."""
    trees = {"document": kept.document, "styles": kept.styles, "settings": kept.settings, "fontTable": kept.fonts}
    trees |= {"numbering": kept.numbering} if kept.numbering is not None else {}
    parts = {
        "[Content_Types].xml": _types(kept, trees),
        "_rels/.rels": _relations(
            (
                ("document", f"{_OFFICE}/officeDocument", "word/document.xml"),
                ("core", f"{_RELATIONS}/metadata/core-properties", "docProps/core.xml"),
                ("application", f"{_OFFICE}/extended-properties", "docProps/app.xml"),
            )
        ),
        "docProps/core.xml": CORE.encode(),
        "docProps/app.xml": APPLICATION.encode(),
    }
    parts |= {f"word/{name}.xml": written(tree) for name, tree in (trees | kept.edges).items()}
    parts["word/theme/theme1.xml"] = written(kept.theme)
    parts |= {f"word/media/{name}": content for name, content in kept.pictures.items()}
    others = [(name, f"{_OFFICE}/{name}", f"{name}.xml") for name in trees if name != "document"]
    others.append(("theme", f"{_OFFICE}/theme", "theme/theme1.xml"))
    edges = [(name, f"{_OFFICE}/{name.rstrip('0123456789')}", f"{name}.xml") for name in kept.edges]
    parts["word/_rels/document.xml.rels"] = _relations((*others, *edges, *_pictures(kept, kept.document)))
    for name, tree in kept.edges.items():
        pictures = _pictures(kept, tree)
        if pictures:
            parts[f"word/_rels/{name}.xml.rels"] = _relations(pictures)
    return parts


def written(tree: Element) -> bytes:
    """Return a tree as a part."""
    return DECLARATION.encode() + etree.tostring(tree, encoding="UTF-8")


def _pictures(kept: Kept, tree: Element) -> tuple[tuple[str, str, str], ...]:
    used = {value for one in tree.iter() for name, value in one.attrib.items() if str(name).startswith(R)}
    named = {name.partition(".")[0]: name for name in kept.pictures}
    return tuple((key, f"{_OFFICE}/image", f"media/{name}") for key, name in named.items() if key in used)


def _relations(rows: tuple[tuple[str, str, str], ...]) -> bytes:
    relations = "".join(f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in rows)
    return f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'.encode()


def _types(kept: Kept, trees: dict[str, Element]) -> bytes:
    endings = {name.rpartition(".")[2] for name in kept.pictures}
    defaults = {"rels": f"{_PACKAGE}.relationships+xml", "xml": "application/xml"}
    defaults |= {ending: TYPES[ending] for ending in sorted(endings)}
    kinds = {name: "document.main" if name == "document" else name for name in trees}
    kinds |= {name: name.rstrip("0123456789") for name in kept.edges}
    rows = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults.items()]
    overrides = {f"/word/{name}.xml": f"{_FORMATS}.{kind}+xml" for name, kind in kinds.items()}
    overrides |= {
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": f"{_PACKAGE}.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    rows += [f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()]
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f"{''.join(rows)}</Types>"
    ).encode()
