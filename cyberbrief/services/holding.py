"""Who holds what: for each reader of a brief the copy given last, and what of it is out of date now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, cast

from cyberbrief.compose import clearance
from cyberbrief.compose.composition import Composition, compose
from cyberbrief.compose.digest import digest
from cyberbrief.compose.document import Document
from cyberbrief.compose.document_json import from_json
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.outdated import Became, FieldChange, frame_changes, section_changes
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.difference import Piece
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.holders import elements_of
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.record_difference import element_names
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.services.gathering import gather_in
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.copies import Copy
from cyberbrief.store.transaction import Transaction

__all__ = ["Became", "Holding", "Outdated", "Rewritten", "holders", "known_readers"]

_GONE = words("A record that is gone")


class Rewritten(NamedTuple):
    """A field that says something else now: its record by its title, the field by its label.

    Of a record that is gone the `kind` is empty.
    """

    record: RecordId
    kind: str
    title: str
    label: str
    pieces: tuple[Piece, ...]


class Outdated(NamedTuple):
    """A section to be replaced, added or taken out, and what changed in it."""

    heading: str
    became: Became
    fields: tuple[Rewritten, ...]


class Holding(NamedTuple):
    """The copy of a variant that a reader was given last ("" where nobody was named).

    `frame` says that title, marking or the like changed on every page, `cleared` that it says DRAFT and is cleared now.
    Where the kept copy cannot be read any more it is not `known` what changed.
    """

    reader: str
    variant: str
    copy: Copy
    sections: tuple[Outdated, ...] = ()
    frame: bool = False
    cleared: bool = False
    known: bool = True

    @property
    def is_current(self) -> bool:
        """Whether the reader holds what would leave now."""
        return self.known and not (self.sections or self.frame or self.cleared)


def holders(workspace: Workspace, brief: RecordId, progress: Progress | None = None) -> tuple[Holding, ...]:
    """Return what each reader of a brief holds, the latest given first.

    Raises:
        CancelledError: the progress said so.
        WrongUseError: there is no such brief.
    """
    watched = progress or Silent()
    with workspace.store.reading() as transaction:
        kept_or_wrong(transaction, brief, Brief.KIND)
        latest = _latest(transaction.copies.of_brief(brief))
        materials = gather_in(workspace, transaction, brief)
        composed: dict[str, Composition] = {}
        found = []
        for number, copy in enumerate(latest):
            proceed(watched)
            watched.report(number, len(latest), words("Comparing with what was given"))
            name = copy.export.variant
            if name not in composed:
                composed[name] = compose(materials, VARIANTS[name])
            found.append(_holding(transaction, materials, copy, composed[name]))
    return tuple(found)


def known_readers(workspace: Workspace) -> tuple[str, ...]:
    """Return for whom anything ever was exported, the latest first."""
    with workspace.store.reading() as transaction:
        return tuple(transaction.copies.readers())


def _latest(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Return the newest copy of each reader and variant, from copies of which the newest comes first.

    Counted copies were given to nobody by name and are told by their number.
    """
    found: dict[tuple[str, str, int], Copy] = {}
    for copy in copies:
        if copy.export.variant in VARIANTS:
            found.setdefault((copy.export.recipient, copy.export.variant, copy.number), copy)
    return tuple(found.values())


def _holding(transaction: Transaction, materials: Materials, copy: Copy, composed: Composition) -> Holding:
    export, document = copy.export, composed.document
    plain = Holding(export.recipient, export.variant, copy)
    trail = clearance.standing(materials.brief, VARIANTS[export.variant], composed, now())
    cleared = export.draft and trail.is_cleared
    if export.digest == digest(document):
        return plain._replace(cleared=cleared)
    then = _then(transaction, copy)
    if then is None:
        return plain._replace(known=False)
    records = {record.id: record for record in materials.everything()}
    sections = tuple(
        Outdated(
            change.heading,
            change.became,
            tuple(_rewritten(transaction, records, one) for one in change.fields),
        )
        for change in section_changes(then, document)
    )
    return plain._replace(sections=sections, frame=frame_changes(then, document), cleared=cleared)


def _then(transaction: Transaction, copy: Copy) -> Document | None:
    kept = transaction.trees.get(copy.export.tree)
    try:
        return from_json(cast("str", kept.tree)) if kept is not None else None
    except RefusedError:
        return None


def _rewritten(transaction: Transaction, records: dict[RecordId, Record], change: FieldChange) -> Rewritten:
    """Return a change with the names of what changed: of the record, the element where it is one's, and the field."""
    source = change.source
    record, kind = records.get(source.record), ""
    if record is not None:
        kind = record.KIND
    elif (kept := transaction.records.get(source.record)) is not None:
        record = kept.record
    if record is None:
        return Rewritten(source.record, "", _GONE, source.field, change.pieces)
    holder: Record | Element | None = record
    if source.element:
        holder = next((one for one in elements_of(record) if one.id == source.element), None)
    field = declarations(type(holder)).get(source.field) if holder is not None else None
    label = field.label if field is not None else source.field
    name = _element_name(record, source.element) if source.element else ""
    said = words("{element}: {label}", element=name, label=label) if name else label
    return Rewritten(record.id, kind, record.title_text, said, change.pieces)


def _element_name(record: Record, element: str) -> str:
    for name, field in declarations(type(record)).items():
        if field.kind is TextKind.ELEMENTS:
            elements = getattr(record, name)
            names = element_names(elements, field.label)
            found = [said for one, said in zip(elements, names, strict=True) if one.id == element]
            if found:
                return found[0]
    return ""
