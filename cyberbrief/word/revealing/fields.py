"""Fields: codes that name folders, people and data, and what leaves of a field only the words it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.paths import leads_inside, names_a_path
from cyberbrief.word.revealing.properties import OUR_CUSTOM
from cyberbrief.word.revealing.tags import attribute, remove, short, unwrap
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

# They would show something else, or an error, once the property they lean on is gone.
_LEANING = frozenset(
    {
        *("AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE", "DOCVARIABLE"),
        *("SAVEDATE", "CREATEDATE", "PRINTDATE", "EDITTIME", "REVNUM", "COMMENTS", "KEYWORDS", "INFO", "DOCPROPERTY"),
    }
)
_DATA = frozenset({"ADDIN", "DATABASE", "MERGEFIELD", "MERGEREC", "PRIVATE", "GLOSSARY"})
_FETCHING = frozenset({"INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "INCLUDE", "LINK", "RD", "DDE", "DDEAUTO"})
_ARGUMENTLESS = frozenset({"TITLE", "SUBJECT", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "NUMWORDS", "NUMCHARS"})
_RUN_PARTS = frozenset({"w:fldChar", "w:instrText", "w:delInstrText", "w:t", "w:br", "w:tab", "w:drawing", "w:pict"})
_SHOWN_TO_READERS = words("A reader follows it; take it out of the text if nobody should.")


@dataclass(slots=True)
class Field:
    """One field: its code, the elements that spell it, and its ends."""

    begin: etree._Element
    code: str = ""
    spelt: list[etree._Element] = field(default_factory=list)
    in_code: bool = True
    end: etree._Element | None = None

    @property
    def kind(self) -> str:
        """The word a code begins with."""
        return next(iter(self.code.split()), "").upper()

    @property
    def argument(self) -> str:
        """The first word of a code behind that which is no switch."""
        return next((word.strip('"') for word in self.code.split()[1:] if not word.startswith("\\")), "")


def fields_of(story: Story) -> Sequence[Field]:
    """Return the fields of a story, those inside others as well."""
    found: list[Field] = []
    around: list[Field] = []  # those that have begun and not ended where one is
    for one in story.root.iter():
        name = short(one)
        if name == "w:fldSimple":
            found.append(Field(one, attribute(one, "w:instr")))
        elif name in _RUN_PARTS:
            kind = attribute(one, "w:fldCharType") if name == "w:fldChar" else ""
            if kind == "begin":
                around.append(Field(one))
                found.append(around[-1])
            for outer in around:
                outer.spelt += [one] if outer.in_code else []
            if around:
                _go_on(around, one, kind)
    return found


def _go_on(around: list[Field], element: etree._Element, kind: str) -> None:
    """Count an element in with the innermost field."""
    inner = around[-1]
    if kind == "separate":
        inner.in_code = False
    elif kind == "end":
        inner.end = element
        around.pop()
    elif inner.in_code and short(element) in {"w:instrText", "w:delInstrText"}:
        inner.code += element.text or ""


def fields(file: OpenedFile) -> Iterator[Hit]:
    """Yield the fields whose codes tell something."""
    for story in file.stories():
        if not story.every("w:fldChar", "w:fldSimple"):
            continue
        for one in fields_of(story):
            hit = _hit(file, story, one)
            if hit is not None:
                yield hit


def _hit(file: OpenedFile, story: Story, one: Field) -> Hit | None:
    code, where, cut = " ".join(one.code.split()), story.where(one.begin), _unlinker(file, story, one)
    if one.kind == "HYPERLINK":
        address = one.argument
        if address and not leads_inside(address):
            return Hit(Sort.LINK, where, address, why=_SHOWN_TO_READERS, weight=Weight.ORDINARY)
        return Hit(Sort.WRITTEN_WHERE, where, address, cut) if address else None
    if one.kind in _FETCHING or names_a_path(code):
        return Hit(Sort.WRITTEN_WHERE, where, code, cut)
    if one.kind in _DATA or (one.kind in _ARGUMENTLESS and one.argument):
        return Hit(Sort.DATA, where, code, cut)
    declared = one.kind == "DOCPROPERTY" and any(name in code for name in OUR_CUSTOM)
    if one.kind in _LEANING and not declared:
        return Hit(Sort.CONTROL, where, code, cut, weight=Weight.ORDINARY)
    return None


def _unlinker(file: OpenedFile, story: Story, one: Field) -> Callable[[], None]:
    """Return what leaves of a field the words it shows."""

    def cut() -> None:
        if short(one.begin) == "w:fldSimple":
            unwrap(one.begin, "w:fldData")
        else:
            for spelt in (*one.spelt, *([one.end] if one.end is not None else [])):
                _take_out(spelt)
        file.touch(story.name)

    return cut


def _take_out(element: etree._Element) -> None:
    run = element.getparent()
    remove(element)
    if run is not None and short(run) == "w:r" and all(short(left) == "w:rPr" for left in run):
        remove(run)
