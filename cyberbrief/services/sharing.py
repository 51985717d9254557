"""The page of packs: the register of what was sent and received, and from what a new one is made.

Of a pack that was sent it is known to whom it was addressed, never whether it arrived.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyberbrief.domain.desk import Card, TrustState
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.exchange import LoggedPack
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import SCHEMES, Marking
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.packs.fingerprint import fingerprint, in_words
from cyberbrief.packs.publisher import PUBLISHER
from cyberbrief.services import reading, trusting
from cyberbrief.services.leaving import Wish, everything_of
from cyberbrief.services.trusting import Entry
from cyberbrief.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Logged:
    """A pack of the register as it is shown; `who` sent it, or are those it was addressed to as far as they are named.

    `level` is the name of its level in its own scheme, `colour` that level's; `marking` is ours where the scheme is.
    """

    pack: LoggedPack
    who: tuple[str, ...]
    level: str
    colour: str
    marking: Marking | None

    @property
    def can_answer(self) -> bool:
        """Whether more can go the same way; who publishes the program is sent nothing."""
        return self.pack.source.key != PUBLISHER.signing


@dataclass(frozen=True, slots=True)
class Told:
    """A record that a pack told of: what it is called here, or that it is not here (any more)."""

    id: RecordId
    kind: str
    record: Record | None


@dataclass(frozen=True, slots=True)
class Reader:
    """A desk that a pack could be addressed to, and whether it may be; `own` is ours."""

    card: Card
    fingerprint: str
    state: TrustState
    counterpart: RecordId = ""
    own: bool = False

    @property
    def may_receive(self) -> bool:
        """Whether a pack may be addressed to it."""
        return self.own or self.state is TrustState.VERIFIED


@dataclass(frozen=True, slots=True)
class Choices:
    """All that a pack can be made of and for: dossiers, how many of each kind a dossier brings, parties and desks."""

    dossiers: tuple[Dossier, ...]
    dossier: RecordId
    kinds: Mapping[str, tuple[RecordId, ...]]
    parties: Mapping[RecordId, str]
    partners: tuple[RecordId, ...]
    readers: tuple[Reader, ...]
    chosen: Mapping[RecordId, str]


@dataclass(frozen=True, slots=True)
class What:
    """What a pack is made of: a whole dossier, of it the records of some kinds, or records that were chosen."""

    dossier: RecordId = ""
    kinds: frozenset[str] | None = None
    records: tuple[RecordId, ...] = ()


def records_of(workspace: Workspace, what: What) -> tuple[RecordId, ...]:
    """Return the records that a pack is made of."""
    if not what.dossier:
        return what.records
    every = everything_of(workspace, what.dossier)
    if what.kinds is None:
        return every
    with workspace.store.reading() as transaction:
        kinds = transaction.records.kinds_of(every)
    return tuple(one for one in every if kinds.get(one) in what.kinds)


def register(workspace: Workspace) -> tuple[Logged, ...]:
    """Return the packs that were sent and received, the newest first; not the tables and papers that came in."""
    names = _names(workspace)
    with workspace.store.reading() as transaction:
        packs = [one for one in transaction.exchanges.packs() if one.source.key]
    return tuple(_logged(workspace, one, names) for one in packs)


def told(workspace: Workspace, pack: str) -> tuple[Told, ...]:
    """Return the records that a pack of the register told of."""
    with workspace.store.reading() as transaction:
        kinds = transaction.exchanges.records_of(pack)
        kept = transaction.records.all_of(kinds)
    order = {kind: place for place, kind in enumerate(KINDS)}
    found = [
        Told(one, kind, kept[one].record if one in kept and not kept[one].deleted else None)
        for one, kind in kinds.items()
    ]
    return tuple(sorted(found, key=lambda one: order.get(one.kind, len(order))))


def choices(workspace: Workspace, dossier: RecordId, chosen: tuple[RecordId, ...] = ()) -> Choices:
    """Return what a pack can be made of and for; `dossier` is the one that is begun with, "" for none."""
    with workspace.store.reading() as transaction:
        dossiers = tuple(one for one in transaction.records.of_kind(Dossier.KIND) if isinstance(one, Dossier))
        known = {one.id for one in dossiers}
        here = dossier if dossier in known else next(iter(known), "")
        kinds: dict[str, list[RecordId]] = {kind: [] for kind in KINDS}
        for record in transaction.records.dossier_material(here) if here else ():
            kinds[record.KIND].append(record.id)
        parties = {one.id: one.title_text for one in transaction.records.of_kind("counterpart")}
        picked = transaction.records.many(chosen)
    partners = next((one.partners for one in dossiers if one.id == here), ())
    return Choices(
        dossiers,
        here,
        {kind: tuple(found) for kind, found in kinds.items() if found},
        parties,
        tuple(one for one in partners if one in parties),
        _readers(workspace),
        {one: picked[one].title_text for one in chosen if one in picked},
    )


def again(workspace: Workspace, pack: str) -> Wish:
    """Return the wish by which what changed since a pack goes to the same desks; or, of one that came, goes back.

    A reply is begun as narrow as for partners, whatever circle the sender named: who they are to us is ours to say.

    Raises:
        WrongUseError: there is no such pack.
    """
    with workspace.store.reading() as transaction:
        logged = next(one for one in transaction.exchanges.packs() if one.id == pack)
        told_of = tuple(transaction.exchanges.records_of(pack))
        dossiers = [one for one, kind in transaction.exchanges.records_of(pack).items() if kind == Dossier.KIND]
    readers = {one.fingerprint: one for one in _readers(workspace)}
    wanted = logged.source.readers if logged.sent else (logged.source.peer,)
    desks = [readers[one] for one in wanted if one in readers and readers[one].may_receive]
    own = any(one.own for one in desks)
    ids = dict.fromkeys(told_of)
    for dossier in dossiers:
        if reading.many(workspace, [dossier]):
            ids |= dict.fromkeys(everything_of(workspace, dossier))
    parties = tuple(dict.fromkeys(one.counterpart for one in desks if one.counterpart))
    circle = logged.source.audience if logged.sent or own else max(logged.source.audience, Reach.PARTNERS)
    kept = _kept(workspace, tuple(ids))
    return Wish(logged.source.title, kept, circle, parties, tuple(one.card for one in desks), only_changed=logged.sent)


def own_words(workspace: Workspace) -> str:
    """Return the fingerprint of our own desk in words, "" where no card was made yet."""
    held = trusting.own(workspace)
    return "" if held is None else in_words(fingerprint(held.card))


# -------------------------------------------------------------------------------------------------------------- inside


def _kept(workspace: Workspace, ids: tuple[RecordId, ...]) -> tuple[RecordId, ...]:
    """Return those that are here, or lie in the bin; what was never imported cannot be sent."""
    with workspace.store.reading() as transaction:
        there = transaction.records.all_of(ids)
    return tuple(one for one in ids if one in there)


def _names(workspace: Workspace) -> Mapping[str, str]:
    return {one.fingerprint: one.card.title for one in _readers(workspace)}


def _readers(workspace: Workspace) -> tuple[Reader, ...]:
    held = trusting.own(workspace)
    own = (Reader(held.card, fingerprint(held.card), TrustState.VERIFIED, own=True),) if held is not None else ()
    return (*own, *(_reader(entry) for entry in trusting.entries(workspace)))


def _reader(entry: Entry) -> Reader:
    return Reader(entry.desk.card, entry.fingerprint, entry.state, entry.counterpart)


def _logged(workspace: Workspace, pack: LoggedPack, names: Mapping[str, str]) -> Logged:
    source = pack.source
    who = tuple(names[one] for one in source.readers if one in names) if pack.sent else (source.name,)
    scheme = SCHEMES.get(source.marking.scheme, workspace.scheme)
    level = scheme.level(source.marking.level)
    ours = scheme.key == workspace.scheme.key
    return Logged(
        pack, who, level.name, level.colour, Marking(source.marking.level, source.marking.caveats) if ours else None
    )
