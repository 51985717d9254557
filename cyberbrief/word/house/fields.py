"""The fields of a template, filled by name; what nothing fills is emptied, so that no sample words are left."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from cyberbrief.compose.dates import day
from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.template_role import TemplateField
from cyberbrief.word.house.controls import PLACE
from cyberbrief.word.house.names import XML, W, element, properties_of, put, unwrap
from cyberbrief.word.languages import runs_from_the_right, stretches
from cyberbrief.word.markup import allowed_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BLOCKS = (f"{W}p", f"{W}tbl")


def values_of(document: Document, standing: Standing) -> dict[TemplateField, str]:
    """Return what each field says of a document; DRAFT stands before its number until it is cleared."""
    number = standing.number_words(document.reference_number)
    draft = Standing.DRAFT if standing.draft else ""
    return {
        TemplateField.TITLE: document.title,
        TemplateField.MEETING: document.subtitle,
        TemplateField.DATE: day(standing.drafted_on),
        TemplateField.MARKING: document.banner.words,
        TemplateField.OFFICE: document.letterhead.desk or standing.office,
        TemplateField.REFERENCE: " · ".join(filter(None, (draft, number))),
        TemplateField.STATE: document.letterhead.state,
        TemplateField.MINISTRY: document.letterhead.ministry,
    }


def fields_in(root: Element) -> set[TemplateField]:
    """Return the fields that a part holds."""
    known = {field.value: field for field in TemplateField}
    return {known[tag] for tag in map(_tag, root.iter(f"{W}sdt")) if tag in known}


def fill(root: Element, values: Mapping[TemplateField, str], language: str) -> None:
    """Fill the fields of a part and leave nothing of their frames."""
    said = {field.value: text for field, text in values.items()}
    for control in reversed(list(root.iter(f"{W}sdt"))):
        content = control.find(f"{W}sdtContent")
        if content is None or _tag(control) == PLACE:
            continue
        _set(content, " ".join(allowed_in_xml(said.get(_tag(control), "")).split()), language)
        unwrap(control, content)


def _tag(control: Element) -> str:
    found = control.find(f"{W}sdtPr/{W}tag")
    return (found.get(f"{W}val") or "") if found is not None else ""


def _set(content: Element, text: str, language: str) -> None:
    """Put a text in the place of what a control shows, in the manner of its first words."""
    manner = next(content.iter(f"{W}rPr"), None) if content.find(f".//{W}r") is None else None
    first = next(content.iter(f"{W}r"), None)
    if first is not None:
        manner = first.find(f"{W}rPr")
    runs = [_run(piece, manner, turned=turned) for piece, turned in _pieces(text, language)] if text else []
    paragraphs = list(content.iter(f"{W}p"))
    if not paragraphs:
        for child in list(content):
            content.remove(child)
        content.extend(runs)
        paragraph = next(content.iterancestors(f"{W}p"), None)
    else:
        paragraph = paragraphs[0]
        for child in list(paragraph):
            if child.tag != f"{W}pPr":
                paragraph.remove(child)
        paragraph.extend(runs)
        _leave_first(content, paragraph)
    if paragraph is not None and text and runs_from_the_right(text, "", language):
        put(properties_of(paragraph), element("bidi"))


def _leave_first(content: Element, kept: Element) -> None:
    """Drop all blocks of a control but the one that was filled, where they stand beside each other."""
    for child in list(content):
        if child is not kept and child.tag in _BLOCKS and kept not in set(child.iter()):
            content.remove(child)


def _pieces(text: str, language: str) -> list[tuple[str, bool]]:
    return list(stretches(text, from_the_right=runs_from_the_right(text, "", language)))


def _run(text: str, manner: Element | None, *, turned: bool) -> Element:
    run = element("r")
    if manner is not None:
        run.append(deepcopy(manner))
    for name in ("rtl", "lang"):
        for old in run.findall(f"{W}rPr/{W}{name}"):
            properties_of(run).remove(old)
    if turned:
        put(properties_of(run), element("rtl"))
    words = etree.SubElement(run, f"{W}t")
    words.set(f"{XML}space", "preserve")
    words.text = text
    return run
