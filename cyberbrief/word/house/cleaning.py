"""A part of a template is rewritten to what is kept: what prints, and nothing that tells of its makers.

What is hidden, commented, tracked, linked or made by another program goes; what stays is in the namespaces that
`names` lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from lxml import etree

from cyberbrief.domain.words import Words, words
from cyberbrief.word.house.names import ATTRIBUTES, ELEMENTS, MC, WP, A, O, R, V, W, drop, put_in_order, unwrap
from cyberbrief.word.house.style_sheet import is_on

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Say = Callable[[Words], None]
_TRACKED_OUT: Final = ("del", "moveFrom", "cellDel")
_TRACKED_IN: Final = ("ins", "moveTo", "cellIns", "cellMerge")
_COMMENTED: Final = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_GONE: Final = frozenset(
    W + name
    for name in (
        *("proofErr", "permStart", "permEnd", "lastRenderedPageBreak", "altChunk", "subDoc", "object", "control"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "ptab_", "movie"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef", "printerSettings", "background"),
        *("customXmlPr", "smartTagPr", "contentPart", "webHidden", "divId", "aliases", "rsid", "personal"),
        *("personalCompose", "personalReply", "nsid", "tmpl", "numPicBullet", "lvlPicBulletId", "docPartBody"),
    )
)
_WRAPPERS: Final = tuple(W + name for name in ("smartTag", "customXml", "hyperlink"))
_DRAWN: Final = ("wps", "wpg")
_GRAPHICS: Final = re.compile(r"/(picture|wordprocessingShape|wordprocessingGroup)$")
_TELLING: Final = (f"{O}gfxdata", f"{O}title", f"{O}href", "href", "target", f"{O}spid")
# What may hold words or measures of its own; between all else stands nothing.
_SAY: Final = frozenset((*(W + name for name in ("t", "instrText")), *(WP + name for name in ("align", "posOffset"))))
_FILE_LIKE: Final = re.compile(r"[\\/]|\.\w{3,4}$")


def clean(root: Element, say: Say, hiding: frozenset[str] = frozenset()) -> None:
    """Rewrite a part in place; `hiding` holds the ids of styles whose text is hidden."""
    _choose_alternatives(root)
    _drop_changes(root, say)
    _drop_comments(root, say)
    _drop_hidden(root, hiding, say)
    _drop_drawings(root, say)
    for one in list(root.iter(*_WRAPPERS)):
        unwrap(one)
    for one in list(root.iter()):
        if one.tag in _GONE or not str(one.tag).startswith(ELEMENTS):
            drop(one)
    for one in list(root.iter()):
        _clean_attributes(one)
        put_in_order(one)
        _plain_switch(one)
        if one.tag not in _SAY:
            one.text = None
        one.tail = None
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w", "r", *_DRAWN])


def _choose_alternatives(root: Element) -> None:
    """Keep of each drawing in two forms the newer one, where it is one that we keep; else the older."""
    for one in reversed(list(root.iter(f"{MC}AlternateContent"))):
        fallback = one.find(f"{MC}Fallback")
        choice = next((each for each in one.findall(f"{MC}Choice") if each.get("Requires") in _DRAWN), None)
        for other in list(one):
            if other is not choice and other is not fallback:
                one.remove(other)
        if choice is not None and fallback is not None:
            one.remove(fallback)
        elif choice is None:
            unwrap(one, fallback) if fallback is not None else drop(one)


def _drop_changes(root: Element, say: Say) -> None:
    found = False
    for one in list(root.iter(*(W + name for name in (*_TRACKED_OUT, *_TRACKED_IN)))):
        found = True
        parent = one.getparent()
        out = one.tag in {W + name for name in _TRACKED_OUT}
        if out and parent is not None and parent.tag == f"{W}trPr":
            row = parent.getparent()
            if row is not None:
                drop(row)
        elif out or len(one) == 0:
            drop(one)
        else:
            unwrap(one)
    for one in list(root.iter()):
        if str(one.tag).startswith(W) and str(one.tag).endswith(("Change", "delText", "delInstrText")):
            found = True
            drop(one)
    if found:
        say(words("Tracked changes were accepted, and who made them is gone."))


def _drop_comments(root: Element, say: Say) -> None:
    found = list(root.iter(*(W + name for name in _COMMENTED)))
    for one in found:
        drop(one)
    if found:
        say(words("Comments were left out."))


def _drop_hidden(root: Element, hiding: frozenset[str], say: Say) -> None:
    found = False
    for run in list(root.iter(f"{W}r")):
        manner = run.find(f"{W}rPr")
        style = run.find(f"{W}rPr/{W}rStyle")
        paragraph = next(run.iterancestors(f"{W}p"), None)
        outer = paragraph.find(f"{W}pPr/{W}pStyle") if paragraph is not None else None
        own = manner.find(f"{W}vanish") if manner is not None else None
        named = {each.get(f"{W}val") or "" for each in (style, outer) if each is not None} & hiding
        if is_on(own) or (own is None and named):
            found = True
            drop(run)
    for one in list(root.iter(f"{W}vanish", f"{W}specVanish")):
        drop(one)
    if found:
        say(words("Hidden text was left out."))


def _drop_drawings(root: Element, say: Say) -> None:
    """Drop what is drawn by other programs (charts, diagrams) and watermarks, which could say DRAFT of what is none."""
    for one in list(root.iter(f"{W}drawing")):
        kinds = [data.get("uri") or "" for data in one.iter(f"{A}graphicData")]
        if not kinds or not all(_GRAPHICS.search(kind) for kind in kinds):
            say(words("A chart or diagram was left out."))
            drop(one)
    for one in list(root.iter(f"{V}textpath")):
        picture = next(one.iterancestors(f"{W}pict"), None)
        if picture is not None:
            say(words("A watermark was left out: CyberBrief itself says DRAFT where it is due."))
            drop(picture)
    for one in list(root.iter(f"{A}extLst", f"{A}hlinkClick", f"{A}hlinkHover")):
        drop(one)


def _clean_attributes(one: Element) -> None:
    drawn = not str(one.tag).startswith(W)
    for name in list(one.attrib):
        key = str(name)
        foreign = key.startswith("{") and not key.startswith(ATTRIBUTES)
        if (foreign and not (drawn and key.startswith(O))) or key in _TELLING or key.startswith(f"{W}rsid"):
            del one.attrib[name]
    if etree.QName(one).localname in {"docPr", "cNvPr"}:
        one.set("name", "Letterhead")
        for words_of_it in ("descr", "title"):
            if _FILE_LIKE.search(one.get(words_of_it) or ""):
                one.attrib.pop(words_of_it)
        if not one.get("descr"):  # a picture without words for it cannot be read out
            one.set("descr", "Letterhead")
    if drawn and _FILE_LIKE.search(one.get("alt") or ""):
        one.attrib.pop("alt")


def _plain_switch(one: Element) -> None:
    """Write a switch in the way that every reader knows: on without a value, off as 0, or not at all."""
    value = one.get(f"{W}val")
    if value == "true":
        del one.attrib[f"{W}val"]
    elif value == "false" and one.tag in {f"{W}cantSplit", f"{W}tblHeader"}:
        drop(one)
    elif value == "false":
        one.set(f"{W}val", "0")
    elif one.tag == f"{W}lvlJc" or (one.tag == f"{W}jc" and _is_of_table(one)):
        one.set(f"{W}val", {"start": "left", "end": "right"}.get(value or "", value or "left"))
    one.attrib.pop(f"{W}characterSet", "")


def _is_of_table(one: Element) -> bool:
    above = one.getparent()
    return above is not None and above.tag != f"{W}pPr"


def relate(root: Element, ids: Callable[[str], str], say: Say) -> None:
    """Give the relations of a part their new ids; what leads nowhere that is kept is dropped with what needs it."""
    for one in list(root.iter()):
        for name in [str(each) for each in one.attrib if str(each).startswith(R)]:
            new = ids(str(one.attrib[name]))
            if new:
                one.set(name, new)
                continue
            del one.attrib[name]
            owner = next(one.iterancestors(f"{W}drawing", f"{W}pict"), None)
            if owner is not None and name in {f"{R}embed", f"{R}link", f"{R}id"}:
                say(words("A picture that the file does not hold was left out."))
                drop(owner)
            elif one.tag in {f"{W}headerReference", f"{W}footerReference"}:
                drop(one)
