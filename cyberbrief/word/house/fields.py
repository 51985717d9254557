"""The fields of a template, filled by name; what nothing fills is emptied, so that no sample words are left."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from cyberbrief.compose.dates import day
from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.template_role import TemplateField
from cyberbrief.word.colours import RED
from cyberbrief.word.house.controls import PLACE
from cyberbrief.word.house.names import XML, W, element, properties_of, put, unwrap
from cyberbrief.word.languages import has_right_to_left, is_written_from_the_right, runs_from_the_right, stretches
from cyberbrief.word.markup import allowed_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LEFT = "\u200e"
_BLOCKS = (f"{W}p", f"{W}tbl")


class Said(NamedTuple):
    """What a field says: DRAFT where it is due, in the manner that it has everywhere, and the words behind it."""

    text: str
    draft: bool = False


def values_of(document: Document, standing: Standing) -> dict[TemplateField, Said]:
    """Return what each field says of a document; DRAFT stands before its number until it is cleared."""
    number = standing.number_words(document.reference_number)
    return {
        TemplateField.TITLE: Said(document.title),
        TemplateField.MEETING: Said(document.subtitle),
        TemplateField.DATE: Said(day(standing.drafted_on)),
        TemplateField.MARKING: Said(document.banner.words),
        TemplateField.OFFICE: Said(document.letterhead.desk or standing.office),
        TemplateField.REFERENCE: Said(f" · {number}" if standing.draft and number else number, draft=standing.draft),
        TemplateField.STATE: Said(document.letterhead.state),
        TemplateField.MINISTRY: Said(document.letterhead.ministry),
    }


def fields_in(root: Element) -> set[TemplateField]:
    """Return the fields that a part holds."""
    known = {field.value: field for field in TemplateField}
    return {known[tag] for tag in map(_tag, root.iter(f"{W}sdt")) if tag in known}


def fill(root: Element, values: Mapping[TemplateField, Said], language: str) -> None:
    """Fill the fields of a part and leave nothing of their frames."""
    said = {field.value: each for field, each in values.items()}
    filled = [paragraph for paragraph in root.iter(f"{W}p") if _is_of_fields(paragraph)]
    for control in reversed(list(root.iter(f"{W}sdt"))):
        content = control.find(f"{W}sdtContent")
        if content is None or _tag(control) == PLACE:
            continue
        _set(content, said.get(_tag(control), Said("")), language)
        unwrap(control, content)
    for paragraph in filled:
        text = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        if text:
            for old in paragraph.findall(f"{W}pPr/{W}bidi"):
                properties_of(paragraph).remove(old)
            if runs_from_the_right(text, "", language):
                put(properties_of(paragraph), element("bidi"))


def _is_of_fields(paragraph: Element) -> bool:
    """Say whether a paragraph has no words but those of fields: it runs as they do."""
    texts = [text for text in paragraph.iter(f"{W}t") if (text.text or "").strip()]
    return bool(texts) and all(next(text.iterancestors(f"{W}sdt"), None) is not None for text in texts)


def _tag(control: Element) -> str:
    found = control.find(f"{W}sdtPr/{W}tag")
    return (found.get(f"{W}val") or "") if found is not None else ""


def _set(content: Element, said: Said, language: str) -> None:
    """Put words in the place of what a control shows, in the manner of its first words."""
    first = next(content.iter(f"{W}r"), None)
    manner = first.find(f"{W}rPr") if first is not None else next(content.iter(f"{W}rPr"), None)
    runs = [_draft(manner)] if said.draft else []
    runs += [_run(piece, manner, turned=turned) for piece, turned in _pieces(said.text, language)]
    paragraph = next(content.iter(f"{W}p"), None)
    if paragraph is None:
        for child in list(content):
            content.remove(child)
        content.extend(runs)
        return
    for each in list(content.iter(f"{W}p")):
        for child in list(each):
            if child.tag != f"{W}pPr":
                each.remove(child)
    paragraph.extend(runs)
    for child in list(content):  # the other paragraphs beside the one that was filled
        if child.tag in _BLOCKS and child is not paragraph and paragraph not in set(child.iter()):
            content.remove(child)


def _pieces(text: str, language: str) -> list[tuple[str, bool]]:
    text = " ".join(allowed_in_xml(text).split()) if text.strip() == text else allowed_in_xml(text)
    if not text:
        return []
    if not has_right_to_left(text):
        # Marks at both ends keep what begins or ends with figures in one piece, in a line from right to left.
        return [(f"{_LEFT}{text}{_LEFT}" if is_written_from_the_right(language) else text, False)]
    return list(stretches(text, from_the_right=runs_from_the_right(text, "", language)))


def _draft(manner: Element | None) -> Element:
    run = _run(Standing.DRAFT, manner, turned=False)
    for name in ("b", "bCs"):
        put(properties_of(run), element(name))
    put(properties_of(run), element("color", val=RED))
    return run


def _run(text: str, manner: Element | None, *, turned: bool) -> Element:
    run = element("r")
    if manner is not None:
        run.append(deepcopy(manner))
    # Letters that are joined are not set apart, and have no capitals.
    for name in ("rtl", "lang", *(("spacing", "caps", "smallCaps") if turned else ())):
        for old in run.findall(f"{W}rPr/{W}{name}"):
            properties_of(run).remove(old)
    if turned:
        put(properties_of(run), element("rtl"))
    words = etree.SubElement(run, f"{W}t")
    words.set(f"{XML}space", "preserve")
    words.text = text
    return run
