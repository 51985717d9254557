"""The marking on every page of a template: in each kind of header and footer that any of its sections shows.

What the template has there stays: the marking stands above its letterhead, the foot and the marking below its own foot.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.word.banner import foot_of, head_of
from cyberbrief.word.house.names import R, W, element
from cyberbrief.word.house.opening import tree_of
from cyberbrief.word.house.parts import Kept
from cyberbrief.word.markup import NAMESPACES
from cyberbrief.word.setting import Setting

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PAGE = re.compile(r"\s*PAGE\b")
_SECTIONS = (f"{W}sectPr",)


def mark_edges(kept: Kept, setting: Setting, document: Document, standing: Standing) -> None:
    """Put banner and foot into each header and footer of a template; what a section lacks is made."""
    sections = list(kept.document.iter(*_SECTIONS))
    kinds_anywhere = {"even"} if kept.settings.find(f"{W}evenAndOddHeaders") is not None else set()
    before: dict[tuple[str, str], str] = {}
    for section in sections:
        kinds = {"default", *kinds_anywhere, *({"first"} if section.find(f"{W}titlePg") is not None else ())}
        for edge in ("header", "footer"):
            for kind in sorted(kinds):
                _require(kept, section, edge, kind, before)
            for reference in section.findall(f"{W}{edge}Reference"):
                before[edge, reference.get(f"{W}type") or "default"] = reference.get(f"{R}id") or ""
    numbered = {name for name, tree in kept.edges.items() if _says_page(tree)}
    paged = _beside(sections, numbered) | numbered
    head = head_of(setting, document)
    feet = {True: foot_of(setting, document, standing, paged=False), False: foot_of(setting, document, standing)}
    for name, tree in kept.edges.items():
        if name.startswith("header"):
            _begin_with(tree, head)
        else:
            _end_with(tree, feet[name in paged])


def _require(kept: Kept, section: Element, edge: str, kind: str, before: dict[tuple[str, str], str]) -> None:
    """See to it that a section names an edge of a kind itself: that of the section before it, or a new one."""
    for reference in section.findall(f"{W}{edge}Reference"):
        if (reference.get(f"{W}type") or "default") == kind:
            return
    name = before.get((edge, kind), "")
    if not name:
        count = sum(each.startswith(edge) for each in kept.edges)
        name = f"{edge}{count + 1}"
        kept.edges[name] = tree_of(f"<w:{'hdr' if edge == 'header' else 'ftr'} {NAMESPACES}/>".encode())
    made = element(f"{edge}Reference", type=kind)
    made.set(f"{R}id", name)
    section.insert(0, made)


def _says_page(tree: Element) -> bool:
    codes = [text.text or "" for text in tree.iter(f"{W}instrText")]
    codes += [simple.get(f"{W}instr") or "" for simple in tree.iter(f"{W}fldSimple")]
    return any(map(_PAGE.match, codes)) or next(tree.iter(f"{W}pgNum"), None) is not None


def _beside(sections: list[Element], numbered: set[str]) -> set[str]:
    """Return the footers of pages whose header says the number."""
    found: set[str] = set()
    for section in sections:
        kinds = {
            reference.get(f"{W}type")
            for reference in section.findall(f"{W}headerReference")
            if reference.get(f"{R}id") in numbered
        }
        found |= {
            reference.get(f"{R}id") or ""
            for reference in section.findall(f"{W}footerReference")
            if reference.get(f"{W}type") in kinds
        }
    return found


def _begin_with(tree: Element, paragraphs: str) -> None:
    if all(map(_is_empty, tree)):  # the empty line that Word puts into a new header
        for child in list(tree):
            tree.remove(child)
    for place, paragraph in enumerate(list(tree_of(f"<w:hdr {NAMESPACES}>{paragraphs}</w:hdr>".encode()))):
        tree.insert(place, paragraph)


def _end_with(tree: Element, paragraphs: str) -> None:
    while len(tree) and _is_empty(tree[-1]):
        tree.remove(tree[-1])
    tree.extend(list(tree_of(f"<w:ftr {NAMESPACES}>{paragraphs}</w:ftr>".encode())))


def _is_empty(child: Element) -> bool:
    """Say whether a paragraph shows nothing: no words, no picture, no line."""
    if child.tag != f"{W}p" or child.find(f"{W}pPr/{W}pBdr") is not None:
        return False
    return child.find(f"{W}r") is None and child.find(f"{W}sdt") is None
