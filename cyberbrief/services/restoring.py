"""Comparing two states of a record, putting back what was, and what a brief says now against what left the house."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple, cast

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document import Document, Heading
from cyberbrief.compose.document_json import from_json
from cyberbrief.compose.reading import passages_of
from cyberbrief.domain.audience import Variant, variant_named
from cyberbrief.domain.difference import Change, Piece, differences
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.domain.record_difference import Difference, fields_alike, record_differences, with_earlier
from cyberbrief.domain.words import words
from cyberbrief.services import editing, sitting
from cyberbrief.services.gathering import gather
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

_ALIKE = 0.5  # of two paragraphs, from which on one counts as the other rewritten


class Comparison(NamedTuple):
    """What differs between an earlier and a later state; `alike` names the fields that hold the same in both."""

    earlier: Record
    later: Record
    differences: tuple[Difference, ...]
    alike: tuple[str, ...]


class Restoring(NamedTuple):
    """A change that puts back what was, and a sentence for everything that more people could see by it."""

    now: Record
    after: Record
    wider: tuple[str, ...]


class Changed(NamedTuple):
    """A paragraph of a document that differs, with the section it stands in."""

    section: str
    pieces: tuple[Piece, ...]


class DocumentComparison(NamedTuple):
    """A brief in one variant, as it left and as it would leave now. Both were composed for that variant's readers."""

    variant: Variant
    changed: tuple[Changed, ...]
    alike: int


def compare_states(earlier: Record, later: Record) -> Comparison:
    """Return what differs between two states of a record."""
    return Comparison(earlier, later, record_differences(earlier, later), fields_alike(earlier, later))


def restoring(workspace: Workspace, earlier: Record, difference: Difference | None = None) -> Restoring:
    """Return the change that puts back one difference, or all of an earlier state, into the record of now.

    What grows by recorded acts alone, such as clearances, stays as it is.

    Raises:
        WrongUseError: the record lies in the bin.
    """
    sitting.seal(workspace, [earlier.id])
    with workspace.store.reading() as transaction:
        now = kept_or_wrong(transaction, earlier.id).record
    after = with_earlier(now, earlier, difference) if difference is not None else _whole(now, earlier)
    return Restoring(now, after, editing.widened(now, after))


def restore(workspace: Workspace, change: Restoring, of_when: str) -> tuple[str, ...]:
    """Make such a change as one step of undo, with a note that names the state it comes from, in words."""
    note = words("Restored as of {when}", when=of_when)
    return editing.change(workspace, change.now, change.after, note)


def _whole(now: Record, earlier: Record) -> Record:
    values: dict[str, Any] = {
        name: getattr(earlier, name)
        for name, field in declarations(type(now)).items()
        if not field.kept_by_program and not field.recorded
    }
    return dataclasses.replace(now, **values)


def compare_with_tree(workspace: Workspace, brief: RecordId, tree_id: str) -> DocumentComparison:
    """Return what a kept tree of a brief said and what the brief says now, to the same readers.

    Raises:
        WrongUseError: there is no such brief, or no such tree of it.
    """
    with workspace.store.reading() as transaction:
        kept = transaction.trees.get(tree_id)
    if kept is None or kept.brief != brief:
        raise WrongUseError("That copy of the brief is not kept.", "Choose another moment of its history.")
    variant = variant_named(kept.variant)
    then = from_json(cast("str", kept.tree))
    now = compose(gather(workspace, brief), variant).document
    changed, alike = document_differences(then, now)
    return DocumentComparison(variant, changed, alike)


def document_differences(then: Document, now: Document) -> tuple[tuple[Changed, ...], int]:
    """Return the paragraphs that differ between two documents, in reading order, and how many are the same."""
    old, new = list(_paragraphs(then)), list(_paragraphs(now))
    matcher = SequenceMatcher(None, [one.text for one in old], [one.text for one in new], autojunk=False)
    changed: list[Changed] = []
    alike = 0
    for act, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if act == "equal":
            alike += new_to - new_from
        else:
            changed += _rewritten(old[old_from:old_to], new[new_from:new_to])
    return tuple(changed), alike


class _Paragraph(NamedTuple):
    section: str
    text: str


def _paragraphs(document: Document) -> Iterator[_Paragraph]:
    for text in (document.title, document.subtitle, document.banner.words, document.release_words):
        if text:
            yield _Paragraph(document.title, text)
    for section in document.sections:
        title = next((one.passage.plain for one in section.blocks if isinstance(one, Heading)), document.title)
        for block in section.blocks:
            for passage in passages_of(block):
                if passage.plain.strip():
                    yield _Paragraph(title, passage.plain)
    for note in document.notes:
        yield _Paragraph(words("Notes"), note.passage.plain)


def _rewritten(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> Iterator[Changed]:
    """Pair paragraphs of a stretch that are the same one rewritten; the rest went or came as a whole."""
    waiting = list(old)
    for one in new:
        match = next((place for place, other in enumerate(waiting) if _is_like(other.text, one.text)), None)
        if match is None:
            yield Changed(one.section, (Piece(one.text, Change.ADDED),))
            continue
        for gone in waiting[:match]:
            yield Changed(gone.section, (Piece(gone.text, Change.REMOVED),))
        yield Changed(one.section, differences(waiting[match].text, one.text))
        del waiting[: match + 1]
    for gone in waiting:
        yield Changed(gone.section, (Piece(gone.text, Change.REMOVED),))


def _is_like(old: str, new: str) -> bool:
    matcher = SequenceMatcher(None, old.split(), new.split(), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
