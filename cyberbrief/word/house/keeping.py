"""What is kept of a file from elsewhere: the parts that print, cleaned, and a word on each kind of thing left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from cyberbrief.domain.words import words
from cyberbrief.host.incoming import SuspectFileError, packed
from cyberbrief.word.house.cleaning import clean, relate
from cyberbrief.word.house.controls import Found, settle_controls, settle_fields, settle_place
from cyberbrief.word.house.names import WP, A, R, W, drop, element
from cyberbrief.word.house.opening import Opened, Relation, opened, tree_of
from cyberbrief.word.house.parts import Kept, parts_of
from cyberbrief.word.house.pictures import TYPES, printable
from cyberbrief.word.house.style_sheet import StyleSheet, is_on
from cyberbrief.word.markup import DECLARATION, NAMESPACES
from cyberbrief.word.template import fonts_part
from cyberbrief.word.theme import theme_part

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_EDGES: Final = frozenset({"header", "footer"})
_KEPT_SETTINGS: Final = ("mirrorMargins", "gutterAtTop", "autoHyphenation", "doNotHyphenateCaps", "evenAndOddHeaders")
_SAID_OF_PARTS: Final = (
    ("comments", words("Comments were left out.")),
    ("attachedTemplate", words("The link to the template it was made from was cut.")),
    ("customXml", words("Data of other programs (custom XML) was left out.")),
    ("glossaryDocument", words("Its building blocks were left out.")),
    ("footnotes", words("Notes of the template’s own were left out.")),
)


class _Given(NamedTuple):
    """What the cleaning of each part needs to know: hidden styles, names of edges; and what it gathers."""

    hiding: frozenset[str]
    edges: dict[str, str]
    pictures: dict[str, bytes]
    found: Found


def kept(data: bytes) -> bytes:
    """Return a file from elsewhere as the `.docx` that may be kept and written in.

    Raises:
        RefusedError: it cannot be taken (`opening.opened`), or its pictures are too large.
    """
    return packed(parts_of(kept_parts(data)))


def kept_parts(data: bytes) -> Kept:
    """Return what is kept of a file, part by part; raises RefusedError as `kept` does."""
    file = opened(data)
    styles = _styles(file)
    hiding = _settled_styles(styles, file)
    numbering = file.of_kind("numbering")
    lists = file.tree(numbering) if numbering else None
    if lists is not None:
        clean(lists, file.leave_out)
        relate(lists, lambda _: "", file.leave_out)
        for called in list(lists.iter(f"{W}name")):
            drop(called)
    main = file.tree(file.main)
    given = _Given(hiding, _edges_named(file, main), {}, Found())
    edges = {name: file.tree(target) for target, name in given.edges.items()}
    _settle(file, file.main, main, given)
    for target, name in given.edges.items():
        _settle(file, target, edges[name], given)
    for place, one in enumerate((each for root in (main, *edges.values()) for each in root.iter(f"{WP}docPr")), 1):
        one.set("id", str(place))
    for kind, sentence in _SAID_OF_PARTS:
        if any(relation.kind == kind for relation in _all_relations(file)):
            file.leave_out(sentence)
    return Kept(
        main,
        styles,
        lists,
        _theme(file),
        _fonts(file),
        _settings(file),
        edges,
        given.pictures,
        given.found,
        file.taken_out,
    )


def _all_relations(file: Opened) -> Iterator[Relation]:
    for owner in (file.main, file.of_kind("settings")):
        if owner:
            yield from file.relations(owner).values()


def _settle(file: Opened, name: str, root: Element, given: _Given) -> None:
    """Clean a part that prints: its text, its fields, its pictures."""
    clean(root, file.leave_out, given.hiding)
    if root.tag == f"{W}document":
        body = root.find(f"{W}body")
        if body is not None:
            settle_place(body, given.found)
    for mark in list(root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        drop(mark)
    settle_fields(root, given.found, file.leave_out)
    settle_controls(root, given.found, file.leave_out)
    relations = file.relations(name)

    def new_id(old: str) -> str:
        relation = relations.get(old)
        if relation is None or relation.outside:
            return ""
        if relation.kind in _EDGES:
            return given.edges.get(relation.target, "")
        return _picture(file, relation, given.pictures) if relation.kind == "image" else ""

    relate(root, new_id, file.leave_out)


def _picture(file: Opened, relation: Relation, pictures: dict[str, bytes]) -> str:
    """Keep a picture and return the name of its relation."""
    ending = relation.target.rpartition(".")[2].lower()
    if ending not in TYPES or relation.target not in file.parts:
        file.leave_out(words("A picture of a form that does not print was left out."))
        return ""
    known = file.pictures.get(relation.target)
    if known is None:
        carried = sum(map(len, pictures.values()))
        known = file.pictures[relation.target] = f"picture{len(pictures) + 1}.{ending}"
        pictures[known] = printable(file.parts[relation.target], carried)
    return known.partition(".")[0]


def _edges_named(file: Opened, main: Element) -> dict[str, str]:
    """Return the headers and footers that a section names, with the names that they get."""
    relations = file.relations(file.main)
    named: dict[str, str] = {}
    for reference in main.iter(f"{W}headerReference", f"{W}footerReference"):
        relation = relations.get(reference.get(f"{R}id") or "")
        if relation is not None and relation.kind in _EDGES and relation.target in file.parts:
            count = sum(name.startswith(relation.kind) for name in named.values())
            named.setdefault(relation.target, f"{relation.kind}{count + 1}")
    return named


def _styles(file: Opened) -> Element:
    """Return the styles, without circles; a template without any has none of its own."""
    name = file.of_kind("styles")
    if not name:
        file.leave_out(words("It has no styles: all are ours."))
        return tree_of(f"{DECLARATION}<w:styles {NAMESPACES}/>".encode())
    styles = file.tree(name)
    if styles.tag != f"{W}styles":
        raise SuspectFileError(words("The file is damaged, or is not what its name says."))
    return styles


def _settled_styles(styles: Element, file: Opened) -> frozenset[str]:
    """Clean the styles in place and return the ids of those that hide what is set in them."""
    seen: set[str] = set()
    hiding = {
        style.get(f"{W}styleId") or ""
        for style in styles.iterfind(f"{W}style")
        if is_on(style.find(f"{W}rPr/{W}vanish"))
    }
    clean(styles, file.leave_out)
    for style in list(styles.iterfind(f"{W}style")):
        own = style.get(f"{W}styleId") or ""
        if not own or own in seen or style.find(f"{W}name") is None:
            styles.remove(style)
        seen.add(own)
    for style in styles.iterfind(f"{W}style"):
        for reference in (f"{W}basedOn", f"{W}next", f"{W}link"):
            named = style.find(reference)
            if named is not None and named.get(f"{W}val") not in seen:
                style.remove(named)
    sheet = StyleSheet(styles, None)
    for style in styles.iterfind(f"{W}style"):
        last = list(sheet.chain(style))[-1]
        based = last.find(f"{W}basedOn")
        if based is not None:  # the chain ended where it had been before
            last.remove(based)
            file.leave_out(words("Styles that rested on each other in a circle were parted."))
    return frozenset(hiding)


def _theme(file: Opened) -> Element:
    """Return the theme; ours where it has none, or one that needs pictures."""
    name = file.of_kind("theme")
    root = file.tree(name) if name else None
    if (
        root is None
        or root.find(f".//{A}fontScheme") is None
        or any(str(a).startswith(R) for e in root.iter() for a in e.attrib)
    ):
        root = tree_of(theme_part())
    for one in list(root.iter(f"{A}extLst", f"{A}custClrLst", f"{A}objectDefaults", f"{A}extraClrSchemeLst")):
        drop(one)
    for one in (root, *root.iter(f"{A}clrScheme", f"{A}fontScheme", f"{A}fmtScheme")):
        one.set("name", "House")
    return root


def _fonts(file: Opened) -> Element:
    """Return the table of fonts without the fonts themselves; ours where the template has none."""
    name = file.of_kind("fontTable")
    if not name:
        return tree_of(fonts_part().encode())
    fonts = file.tree(name)
    clean(fonts, file.leave_out)
    for one in list(fonts.iter()):
        if str(one.tag).startswith(f"{W}embed"):
            file.leave_out(words("Typefaces inside the file were left out; the reader’s own machine has to have them."))
            drop(one)
    return fonts


def _settings(file: Opened) -> Element:
    """Return of the settings what bears on the page."""
    made = element("settings")
    name = file.of_kind("settings")
    if name:
        settings = file.tree(name)
        for each in _KEPT_SETTINGS:
            if is_on(settings.find(f"{W}{each}")):
                made.append(element(each))
        for each in ("themeFontLang", "clrSchemeMapping"):
            found = settings.find(f"{W}{each}")
            if found is not None:
                made.append(found)
    return made
