"""Sources: statements with source and date, quotations checked, marks that find their reference, nothing stale."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyberbrief.compose.citation import NoteBook
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.preflight.finding import Case, Finding, named, warning
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.statement import Statement
from cyberbrief.domain.words import words

_MARK = re.compile(r"\[@([^\[\]\n]{1,200})\]")


def statements(case: Case) -> Iterator[Finding]:
    """Yield a finding for each statement that the brief draws on without source or date."""
    concerned = case.scope.record_ids() | _shown(case)
    for statement in case.materials.of(Statement):
        if statement.id not in concerned:
            continue
        if not statement.reference and not statement.source.strip():
            yield warning(
                "statement-source",
                statement.id,
                "source",
                words("The statement {text} has no source.", text=named(statement.text)),
                "Name the document, or say how we know: own note, told by …",
            )
        if statement.said_on is None:
            yield warning(
                "statement-source",
                statement.id,
                "said_on",
                words("The statement {text} has no date.", text=named(statement.text)),
                "Say when it was made.",
            )


def quotations(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quoted reference that the document cites and nobody checked."""
    shown = _shown(case)
    for reference in case.materials.of(Reference):
        unchecked = reference.checked_on is None or not reference.checked_by.strip()
        if reference.id in shown and reference.wording is Wording.QUOTED and unchecked:
            yield warning(
                "quotation",
                reference.id,
                "checked_on",
                words(
                    "The words quoted from {symbol} were not checked against the document.",
                    symbol=named(reference.symbol),
                ),
                "Compare them word for word, then say who checked and when; or call them a paraphrase.",
            )


def marks(case: Case) -> Iterator[Finding]:
    """Yield a finding for each reference mark in what is shown that no reference answers to."""
    materials = case.materials
    notes = NoteBook(materials.of(Reference), Gate.of(materials, case.variant))
    holders = {record.id: record for record in materials.everything()}
    for source in sorted(case.composition.sources, key=lambda one: (one.record, one.element, one.field)):
        record = holders.get(source.record)
        text = _text(record, source.field, source.element) if record else ""
        for found in _MARK.finditer(text):
            if notes.found(found.group(1)) is None:
                yield warning(
                    "reference-mark",
                    source.record,
                    source.field,
                    words("The mark {group} names no reference of the library.", group=found.group()),
                    "Correct the symbol, or add the reference.",
                    source.element,
                )


def ages(case: Case) -> Iterator[Finding]:
    """Yield a finding for each record shown that is past the day by which it was to be reviewed."""
    shown = _shown(case)
    today = case.now.date()
    for record in case.materials.everything():
        if record.id in shown and record.review_by is not None and record.review_by < today:
            yield warning(
                "review-by",
                record.id,
                "review_by",
                words(
                    "{label} {title_text} was to be reviewed by {review_by}.",
                    label=words(record.LABEL),
                    title_text=named(record.title_text),
                    review_by=record.review_by.isoformat(),
                ),
                "Look whether it still holds, then set a new day.",
            )


def _shown(case: Case) -> frozenset[str]:
    return frozenset(source.record for source in case.composition.sources)


def _text(record: Record, field: str, element: str) -> str:
    """Return a text by record, element and field; "" where there is none."""
    if not element:
        return str(getattr(record, field, ""))
    for held in (getattr(record, name) for name in type(record).__dataclass_fields__):
        if isinstance(held, tuple):
            for one in held:
                found = one if getattr(one, "id", None) == element else _nested(one, element)
                if found is not None:
                    return str(getattr(found, field, ""))
    return ""


def _nested(holder: object, element: str) -> object | None:
    entries = getattr(holder, "entries", ())
    return next((one for one in entries if one.id == element), None)
