"""Content controls and fields of a template, brought to one form: a control whose tag is a field's name.

A person makes them in Word with no syntax to learn: a content control with a title, or a document property that is
shown in the text. What Word keeps up to date by itself (page numbers) stays; all other fields become their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cyberbrief.domain.template_role import TemplateField
from cyberbrief.domain.words import Words, words
from cyberbrief.word.house.known_names import field_called, is_place
from cyberbrief.word.house.names import W, drop, element, unwrap

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PLACE: Final = "body"
UNKNOWN: Final = "unknown"
_KEPT_UP: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"})
_DATES: Final = frozenset({"DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE"})
_PROPERTIES: Final = frozenset({"DOCPROPERTY", "DOCVARIABLE", "MERGEFIELD"})
# Word's own fields that show a property of the file.
_OWN: Final = {"TITLE": TemplateField.TITLE, "SUBJECT": TemplateField.MEETING}
# What these show names a person, a path or another file, or is made anew.
_EMPTIED: Final = frozenset(
    {
        *("AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE", "COMMENTS"),
        *("KEYWORDS", "INFO", "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "TOC", "INDEX", "STYLEREF"),
        *("DOCPROPERTY", "DOCVARIABLE", "MERGEFIELD", "FORMTEXT", "ASK", "FILLIN", "DATABASE", "AUTOTEXT"),
    }
)
_ARGUMENT: Final = re.compile(r'"([^"]*)"|(\S+)')
_CONTENTS: Final = re.compile("table of contents|bibliograph", re.IGNORECASE)
_PLACEHOLDER: Final = frozenset({"PlaceholderText", "Platzhaltertext", "Textedelespacerserv"})


@dataclass(slots=True)
class Found:
    """What fields a template has, as they are found: ours with the name they have there, and those nobody knows."""

    fields: list[tuple[TemplateField, str, bool]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    place: bool = False
    made: list[Element] = field(default_factory=list)  # controls made here of something else


@dataclass(slots=True)
class _Open:
    """A field of the text that has begun: its code so far, and the runs of code and of what it shows."""

    code: str = ""
    runs: list[Element] = field(default_factory=list)
    shown: list[Element] = field(default_factory=list)
    separated: bool = False

    def take(self, run: Element, *, own: bool, kind: str) -> None:
        """Take a run that stands inside; `own` where it is no inner field's, `kind` which mark it is, if any."""
        mark = own and bool(kind)
        (self.shown if self.separated and not mark else self.runs).append(run)
        if mark and kind == "separate":
            self.separated = True
        elif own and not self.separated:
            self.code += "".join(text.text or "" for text in run.iter(f"{W}instrText"))


def settle_fields(root: Element, found: Found, say: Callable[[Words], None]) -> None:
    """Turn fields that show a known property into controls, and all but page numbers into the words they show."""
    for simple in list(root.iter(f"{W}fldSimple")):
        _settle_simple(simple, found, say)
    for run in list(root.iter(f"{W}r")):
        if run.find(f"{W}fldChar") is not None:
            _split(run)
    for done in _closed(root):
        kind, name = _meant(done.code)
        if kind in _KEPT_UP:
            continue
        control = _field_of(kind, name)
        if control is not None:
            found.fields.append((control, name or kind, True))
            _as_control(done, _made(found, control.value, name or kind))
            continue
        _tell(kind, name, found, say)
        gone = [*done.runs, *(done.shown if kind in _EMPTIED else ())]
        for run in gone:
            _drop_run(run)


def _tell(kind: str, name: str, found: Found, say: Callable[[Words], None]) -> None:
    if kind in _PROPERTIES and name:
        found.unknown.append(name)
    elif kind in {"TOC", "INDEX"}:
        say(words("Its contents were left out: CyberBrief sets its own."))
    elif kind in _EMPTIED:
        say(words("Fields that name a person, a file or another document were emptied."))


def _settle_simple(simple: Element, found: Found, say: Callable[[Words], None]) -> None:
    kind, name = _meant(simple.get(f"{W}instr") or "")
    if kind in _KEPT_UP:
        return
    control = _field_of(kind, name)
    if control is None:
        _tell(kind, name, found, say)
        drop(simple) if kind in _EMPTIED else unwrap(simple)
        return
    found.fields.append((control, name or kind, True))
    made = _made(found, control.value, name or kind)
    made[-1].extend(list(simple))
    parent = simple.getparent()
    if parent is not None:
        parent.replace(simple, made)


def _meant(code: str) -> tuple[str, str]:
    words_of_it = [first or second for first, second in _ARGUMENT.findall(code)]
    kind = words_of_it[0].upper() if words_of_it else ""
    name = words_of_it[1] if len(words_of_it) > 1 and not words_of_it[1].startswith("\\") else ""
    return kind, name


def _field_of(kind: str, name: str) -> TemplateField | None:
    if kind in _DATES:
        return TemplateField.DATE
    if kind in _PROPERTIES:
        return field_called(name)
    return _OWN.get(kind)


def _split(run: Element) -> None:
    """Give each mark of a field a run of its own; some writers put a whole field into one."""
    manner = run.find(f"{W}rPr")
    children = [child for child in run if child is not manner]
    parent = run.getparent()
    if len(children) < 2 or parent is None:  # noqa: PLR2004 — nothing to part
        return
    place = parent.index(run)
    for child in reversed(children):
        made = element("r")
        if manner is not None:
            made.append(deepcopy(manner))
        made.append(child)
        parent.insert(place, made)
    parent.remove(run)


def _closed(root: Element) -> Iterator[_Open]:
    """Yield each field when its end is met, inner ones first."""
    stack: list[_Open] = []
    for run in list(root.iter(f"{W}r")):
        mark = run.find(f"{W}fldChar")
        kind = (mark.get(f"{W}fldCharType") or "") if mark is not None else ""
        if kind == "begin":
            stack.append(_Open())
        elif kind and not stack:  # an end without a beginning
            drop(run)
        for each in stack:
            each.take(run, own=each is stack[-1], kind=kind)
        if kind == "end" and stack:
            yield stack.pop()
    for run in [run for left in stack for run in left.runs]:  # a beginning without an end
        if run.find(f"{W}fldChar") is not None or run.find(f"{W}instrText") is not None:
            drop(run)


def _as_control(done: _Open, made: Element) -> None:
    first = done.runs[0]
    parent = first.getparent()
    if parent is None:
        return
    shown = [run for run in done.shown if run.getparent() is parent]
    if not shown:
        shown = [element("r")]
        manner = first.find(f"{W}rPr")
        if manner is not None:
            shown[0].append(deepcopy(manner))
    parent.insert(parent.index(first), made)
    made[-1].extend(shown)
    for run in (*done.runs, *(each for each in done.shown if each not in shown)):
        _drop_run(run)


def _drop_run(run: Element) -> None:
    """Drop a run, and the paragraph of a list of contents that nothing is left in."""
    paragraph = run.getparent()
    drop(run)
    if paragraph is None or paragraph.tag != f"{W}p" or paragraph.find(f".//{W}r") is not None:
        return
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    above = paragraph.getparent()
    listed = style is not None and re.match("(?i)toc|verzeichnis|tm|tdc", style.get(f"{W}val") or "")
    if listed and above is not None and len(above.findall(f"{W}p")) > 1:
        drop(paragraph)


def _made(found: Found, tag: str, name: str) -> Element:
    """Return a new control, whose content comes last."""
    made = element("sdt")
    manner = element("sdtPr")
    manner.extend([element("alias", val=name), element("tag", val=tag)])
    made.extend([manner, element("sdtContent")])
    found.made.append(made)
    return made


def settle_controls(root: Element, found: Found, say: Callable[[Words], None]) -> None:
    """Leave of each content control its field's tag; galleries, groups and pictures become what they hold."""
    for control in reversed(list(root.iter(f"{W}sdt"))):
        manner, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
        if any(control is each for each in found.made):
            continue
        if content is None:
            drop(control)
            continue
        gallery = manner.find(f".//{W}docPartGallery") if manner is not None else None
        if gallery is not None and _CONTENTS.search(gallery.get(f"{W}val") or ""):
            say(words("Its contents were left out: CyberBrief sets its own."))
            drop(control)
        elif manner is None or _holds_others(manner) or _frames_fields(control, manner):
            unwrap(control, content)
        else:
            _tag(control, manner, found)


def _holds_others(manner: Element) -> bool:
    names = ("docPartObj", "docPartList", "group", "picture", "repeatingSection", "repeatingSectionItem", "equation")
    return any(str(child.tag).rpartition("}")[2] in names for child in manner)


def _frames_fields(control: Element, manner: Element) -> bool:
    """Say whether a control that nobody knows stands around fields that are known."""
    called = [_said(manner, "tag"), _said(manner, "alias"), _bound(manner)]
    if any(map(is_place, called)) or any(map(field_called, called)):
        return False
    inner = control.iterfind(f"{W}sdtContent//{W}sdt/{W}sdtPr/{W}tag")
    return any((tag.get(f"{W}val") or "") not in {UNKNOWN, PLACE} for tag in inner)


def _tag(control: Element, manner: Element, found: Found) -> None:
    called = [_said(manner, "tag"), _said(manner, "alias"), _bound(manner)]
    name = called[1] or called[0]
    known = next(filter(None, map(field_called, called)), None)
    above = control.getparent()
    if not found.place and above is not None and above.tag == f"{W}body" and any(map(is_place, called)):
        tag, found.place = PLACE, True
    elif known is not None:
        tag = known.value
        found.fields.append((known, name or tag, False))
    else:
        tag = UNKNOWN
        found.unknown.append(name)
    for child in list(manner):
        manner.remove(child)
    manner.extend([*([element("alias", val=name)] if name else ()), element("tag", val=tag)])
    for child in list(control):
        if child.tag not in {f"{W}sdtPr", f"{W}sdtContent"}:
            control.remove(child)
    for style in list(control.iter(f"{W}rStyle")):
        if style.get(f"{W}val") in _PLACEHOLDER:
            drop(style)


def _bound(manner: Element) -> str:
    """Return the property that a control shows: the last name of the path that it is bound to."""
    found = manner.find(f"{W}dataBinding")
    path = (found.get(f"{W}xpath") or "") if found is not None else ""
    return re.sub(r"\[\d+\]", "", path.rpartition("/")[2]).rpartition(":")[2]


def _said(manner: Element, name: str) -> str:
    found = manner.find(f"{W}{name}")
    return (found.get(f"{W}val") or "").strip() if found is not None else ""


def settle_place(body: Element, found: Found) -> None:
    """Turn a bookmark with a known name into the place of the body, and drop all bookmarks."""
    for mark in list(body.iter(f"{W}bookmarkStart")):
        paragraph = mark if mark.getparent() is body else next(mark.iterancestors(f"{W}p"), None)
        if found.place or not is_place(mark.get(f"{W}name") or "") or paragraph is None:
            continue
        if paragraph.getparent() is not body:
            continue
        found.place = True
        end = next((each for each in body.iter(f"{W}bookmarkEnd") if each.get(f"{W}id") == mark.get(f"{W}id")), None)
        made = _made(found, PLACE, PLACE)
        body.insert(body.index(paragraph), made)
        for each in _until(paragraph, end):
            body.remove(each)
    for mark in list(body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        drop(mark)


def _until(first: Element, end: Element | None) -> list[Element]:
    """Return the paragraphs that a bookmark runs over, but none that ends a section."""
    reached = [first]
    above = first
    while end is not None and end is not above and end not in set(above.iter()):
        following = above.getnext()
        if following is None or following.tag == f"{W}sectPr" or following.find(f"{W}pPr/{W}sectPr") is not None:
            break
        if following is not end:
            reached.append(following)
        above = following
    return [each for each in reached if each.find(f"{W}pPr/{W}sectPr") is None and each.tag != f"{W}bookmarkEnd"]
