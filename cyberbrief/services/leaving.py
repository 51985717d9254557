"""What would leave in a pack: which records and fields, for whom, what stays and why, and what forbids it.

The circle decides which fields go (`compose/sharing.py`), the marking whether anything does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from cyberbrief.compose.document import Letterhead, Source
from cyberbrief.compose.gate import Reason
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight.finding import Finding
from cyberbrief.compose.preflight.withheld_words import findings_in
from cyberbrief.compose.sharing import LeftOut, Sharing, pack_variant, share
from cyberbrief.compose.withholding import Withheld
from cyberbrief.domain.brief import AcceptedPhrase, Brief
from cyberbrief.domain.desk import Card
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking, stays_home
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import DossierRecord, Element, Record, RecordId, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.domain.words import words
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

__all__ = ["LeftOut", "Preview", "Reason", "Wish", "Withheld", "everything_of", "kinds_named", "preview", "title_for"]


@dataclass(frozen=True, slots=True)
class Wish:
    """A pack as somebody wants it: the records, the circle, the desks (or a passphrase), and until when it holds.

    Without a title it is called after what goes (`title_for`).

    `partners` are the counterparts that a pack for partners is for; a record goes only if it is released to them all.
    `only_changed` leaves out what these desks have in this very state already. `accepted` are phrases that share words
    with what is withheld and that somebody let go, one by one. A `homeward` pack comes from a travel store: what such a
    store never held is not told to be empty.
    """

    title: str
    records: tuple[RecordId, ...]
    circle: Reach = Reach.PARTNERS
    partners: tuple[RecordId, ...] = ()
    desks: tuple[Card, ...] = ()
    passphrase: str = field(default="", repr=False)
    unencrypted: bool = False
    expires: date | None = None
    only_changed: bool = False
    accepted: tuple[str, ...] = ()
    homeward: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave: the records with their fields, the marking, what stays and why, and what forbids it."""

    records: tuple[SharedRecord, ...]
    marking: Marking
    ledger: tuple[Withheld, ...]
    left_out: tuple[LeftOut, ...]
    gone: tuple[RecordId, ...]
    titles: Mapping[RecordId, str]
    findings: tuple[Finding, ...] = ()
    forbidden: str = ""

    @property
    def retyped(self) -> tuple[Finding, ...]:
        """What goes out in the words of what is withheld, and was not accepted."""
        return tuple(finding for finding in self.findings if finding.blocks_export)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many records of each kind go."""
        return Counter(record.kind for record in self.records)

    @property
    def reasons(self) -> Mapping[Reason, int]:
        """How much is withheld, by reason."""
        return Counter(entry.reason for entry in self.ledger)


def everything_of(workspace: Workspace, dossier: RecordId) -> tuple[RecordId, ...]:
    """Return the dossier, its records, what of the library they draw on, and what is gone since it was exchanged."""
    with workspace.store.reading() as transaction:
        here = [record.id for record in transaction.records.dossier_material(dossier)]
        gone = [
            record.id
            for kind, made in KINDS.items()
            if issubclass(made, DossierRecord)
            for record in transaction.records.of_kind(kind, dossier, deleted=True)
        ]
        told = transaction.exchanges.of_records(gone)
        return (*here, *(one for one in gone if one in told))


def preview(workspace: Workspace, wish: Wish) -> Preview:
    """Return exactly what a pack would hold, and why the rest stays.

    Raises:
        WrongUseError: nothing was chosen, or a record is not there.
    """
    parts, gone = shared_of(workspace, wish)
    deleted = tuple(SharedRecord(one.id, one.KIND, {}, deleted=True) for one in gone)
    records = (*(record for _, sharing in parts for record in sharing.records), *deleted)
    found = {record.id: record for materials, _ in parts for record in materials.everything()}
    found |= {record.id: record for record in gone}
    with workspace.store.reading() as transaction:
        found |= transaction.records.many(set(wish.partners) - set(found))
    marking = workspace.scheme.highest(Marking(found[one.id].marking, found[one.id].caveats) for one in records)
    return Preview(
        records,
        marking,
        tuple(entry for _, sharing in parts for entry in sharing.ledger),
        tuple(left for _, sharing in parts for left in sharing.left_out),
        tuple(record.id for record in gone),
        {one: record.title_text for one, record in found.items()},
        tuple(finding for materials, sharing in parts for finding in _findings(wish, materials, sharing)),
        _forbidden(workspace, wish, marking, records),
    )


def title_for(seen: Preview, issuer: str) -> str:
    """Return what a pack is called that nobody named, in words that its readers have anyway: its title travels too."""
    for record in seen.records:
        title = record.values.get(KINDS[record.kind].TITLE, "")
        if isinstance(title, str) and title.strip():
            return title
    return words("From {desk}", desk=issuer)


def kinds_named(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the kinds of a pack by the words that name them, in the order of the program, with how many there are."""
    return tuple((KINDS[kind].PLURAL, counts[kind]) for kind in KINDS if counts.get(kind))


def shared_of(workspace: Workspace, wish: Wish) -> tuple[list[tuple[Materials, Sharing]], tuple[Record, ...]]:
    """Return what goes, dossier by dossier, and what is gone; what all dossiers share goes with the first of them."""
    if not wish.records:
        raise WrongUseError("Nothing was chosen for the pack.", "Choose records, or a whole dossier.")
    with workspace.store.reading() as transaction:
        kept = transaction.records.all_of(wish.records)
        chosen = {one: kept[one].record for one in wish.records if one in kept and not kept[one].deleted}
        missing = [one for one in wish.records if one not in kept]
        if missing:
            raise WrongUseError(
                words("There is no record with the id “{record}”.", record=missing[0]), "Choose among those in use."
            )
        left = dict(chosen)
        parts: list[tuple[Materials, Sharing]] = []
        for dossier in dict.fromkeys(_dossier_of(record) for record in chosen.values()):
            materials = _materials(workspace, transaction, wish, dossier, left.values())
            there = {record.id for record in materials.everything()} & set(left)
            parts.append((materials, _shared(materials, there, wish)))
            for one in there:
                del left[one]
        if left:
            materials = _materials(workspace, transaction, wish, "", left.values())
            parts.append((materials, _shared(materials, set(left), wish)))
        gone = _told_before(transaction, wish, [one.record for one in kept.values() if one.deleted])
    return parts, gone


def _shared(materials: Materials, chosen: Collection[RecordId], wish: Wish) -> Sharing:
    sharing = share(materials, chosen, wish.circle)
    if not wish.homeward:
        return sharing
    travelled = {record.id: record for record in share(materials, chosen, Reach.DELEGATION).records}
    records = tuple(
        replace(one, values=_written(KINDS[one.kind], one.values, travelled[one.id].values))
        if one.id in travelled
        else one
        for one in sharing.records
    )
    return replace(sharing, records=records)


def _written(
    kind: type[Record | Element], values: Mapping[str, object], travelled: Mapping[str, object]
) -> Mapping[str, object]:
    """Return values without those that a travel store does not hold and that nobody wrote there."""
    empty = kind()
    left: dict[str, object] = {}
    for name, value in values.items():
        if name not in travelled:
            if value != getattr(empty, name):
                left[name] = value
            continue
        declared, before = declarations(kind)[name], travelled[name]
        if declared.element is not None and isinstance(value, tuple) and isinstance(before, tuple):
            known = {one.id: one for one in before if isinstance(one, SharedElement)}
            left[name] = tuple(
                replace(one, values=_written(declared.element, one.values, known[one.id].values))
                if isinstance(one, SharedElement) and one.id in known
                else one
                for one in value
            )
        else:
            left[name] = value
    return left


def _told_before(transaction: Transaction, wish: Wish, binned: Sequence[Record]) -> tuple[Record, ...]:
    """Return those records in the bin that these readers know of; of the others nothing is told."""
    known = transaction.exchanges.of_records(record.id for record in binned)
    readers = frozenset(fingerprint(card) for card in wish.desks)
    return tuple(
        record
        for record in binned
        if any(one.may_be_named_to(wish.circle, readers) for one in known.get(record.id, ()))
    )


def _dossier_of(record: Record) -> RecordId:
    return record.id if isinstance(record, Dossier) else str(getattr(record, "dossier", ""))


def _materials(
    workspace: Workspace, transaction: Transaction, wish: Wish, dossier: RecordId, chosen: Iterable[Record]
) -> Materials:
    """Return what the gate asks of: all of a dossier, or what all dossiers share, for the partners that are named."""
    name = pack_variant(wish.circle).name
    accepted = tuple(AcceptedPhrase(phrase=phrase, variant=name) for phrase in wish.accepted)
    readers = Brief(dossier=dossier, recipients=wish.partners, accepted=accepted)
    if dossier:
        return for_brief(workspace, transaction, readers)
    records = {record.id: record for record in chosen}
    officer = workspace.officer
    head = Letterhead(officer.state, officer.ministry, officer.desk)
    return Materials(readers, Dossier(), records, workspace.scheme, head)


def _findings(wish: Wish, materials: Materials, sharing: Sharing) -> Iterable[Finding]:
    """Return which fields that leave say again what is withheld."""
    sources = {source for record in sharing.records for source in _sources(record.id, record)}
    return findings_in(materials, pack_variant(wish.circle), sources)


def _sources(record: RecordId, holder: SharedRecord | SharedElement) -> Iterator[Source]:
    element = holder.id if isinstance(holder, SharedElement) else ""
    for name, value in holder.values.items():
        yield Source(record, name, element)
        if isinstance(value, tuple):
            for inner in value:
                if isinstance(inner, SharedElement):
                    yield from _sources(record, inner)


def _forbidden(workspace: Workspace, wish: Wish, marking: Marking, records: Collection[SharedRecord]) -> str:
    """Return why nothing may leave so, or ""."""
    level = workspace.scheme.level(marking.level).name
    if not records:
        return words("Nothing of what was chosen may be shared so widely.")
    if wish.circle >= Reach.PARTNERS and (caveat := stays_home(marking)):
        return words("It is marked “{caveat}”: that may be handed to no other nation.", caveat=caveat)
    if wish.circle is Reach.PARTNERS and not wish.partners:
        return words("A pack for partners names them: choose the partners that it is for.")
    if wish.unencrypted and (workspace.scheme.rank(marking.level) or marking.caveats):
        return words("It is marked {level}: it may not travel unencrypted.", level=level)
    return ""
