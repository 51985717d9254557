"""Making a pack: which records, for whom, what of them leaves and what stays; signed, closed, looked through, written.

The circle decides which fields go (`compose/sharing.py`), the marking whether anything does. What was written is read
back from its own bytes and searched for every withheld text before the file takes its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from cyberbrief.compose.document import Letterhead, Source
from cyberbrief.compose.gate import Reason
from cyberbrief.compose.held_back import allowed_texts, withheld_texts
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight.finding import Finding
from cyberbrief.compose.preflight.withheld_words import findings_in
from cyberbrief.compose.sharing import LeftOut, Sharing, pack_variant, share
from cyberbrief.compose.withholding import Withheld
from cyberbrief.domain.brief import AcceptedPhrase, Brief
from cyberbrief.domain.desk import Card
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Marking, stays_home
from cyberbrief.domain.pack import Manifest, PackId, PackMarking
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.files import remove_leftovers, stage
from cyberbrief.packs.sealing import Closing, SealedPack, ToDesks, Unencrypted, WithPassphrase, seal_pack
from cyberbrief.services import sitting, trusting
from cyberbrief.services.gathering import for_brief
from cyberbrief.services.releasing import refuse_own_files
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction
from cyberbrief.word.leak_check import WithheldText, find_leaks

_STEPS: Final = 4


class PackLeakError(RefusedError):
    """Withheld words stood in the finished pack; there is no file."""

    def __init__(self, records: Sequence[str]) -> None:
        super().__init__(
            words("The finished pack held words that its readers must not have; there is no file."),
            words("Look at what shares words with a withheld field: {records}.", records=", ".join(records)),
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """A pack as somebody wants it: the records, the circle, the desks (or a passphrase), and until when it holds.

    `partners` are the counterparts that a pack for partners is for; a record goes only if it is released to them all.
    `accepted` are phrases that share words with what is withheld and that somebody let go, one by one.
    """

    title: str
    records: tuple[RecordId, ...]
    circle: Reach = Reach.PARTNERS
    partners: tuple[RecordId, ...] = ()
    desks: tuple[Card, ...] = ()
    passphrase: str = field(default="", repr=False)
    unencrypted: bool = False
    expires: date | None = None
    updates: PackId = ""
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave: the records with their fields, the marking, what stays and why, and what forbids it."""

    records: tuple[SharedRecord, ...]
    marking: Marking
    ledger: tuple[Withheld, ...]
    left_out: tuple[LeftOut, ...]
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


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack that was written."""

    path: Path
    id: PackId
    records: int
    withheld: int


def everything_of(workspace: Workspace, dossier: RecordId) -> tuple[RecordId, ...]:
    """Return the dossier, its records, and what of the library they draw on."""
    with workspace.store.reading() as transaction:
        return tuple(record.id for record in transaction.records.dossier_material(dossier))


def preview(workspace: Workspace, wish: Wish) -> Preview:
    """Return exactly what a pack would hold, and why the rest stays.

    Raises:
        WrongUseError: nothing was chosen, or a record is not there.
    """
    parts = _shared(workspace, wish)
    records = tuple(record for _, sharing in parts for record in sharing.records)
    found = {record.id: record for materials, _ in parts for record in materials.everything()}
    with workspace.store.reading() as transaction:
        found |= transaction.records.many(set(wish.partners) - set(found))
    marking = workspace.scheme.highest(Marking(found[one.id].marking, found[one.id].caveats) for one in records)
    return Preview(
        records,
        marking,
        tuple(entry for _, sharing in parts for entry in sharing.ledger),
        tuple(left for _, sharing in parts for left in sharing.left_out),
        {one: record.title_text for one, record in found.items()},
        tuple(finding for materials, sharing in parts for finding in _findings(wish, materials, sharing)),
        _forbidden(workspace, wish, marking, records),
    )


def pack(
    workspace: Workspace, wish: Wish, out: Path, *, overwrite: bool = False, progress: Progress | None = None
) -> Packed:
    """Write a pack.

    Raises:
        BlockedError: the marking, or an empty choice, forbids it. NotTrustedError: a desk is not verified.
        RefusedError: withheld words were found in it, or the file cannot be written; nothing was written.
    """
    watched = progress or Silent()
    watched.report(0, _STEPS, words("Looking at what leaves"))
    sitting.seal(workspace)
    seen = preview(workspace, wish)
    if seen.forbidden:
        raise BlockedError(seen.forbidden, "Change what the pack holds or whom it is for. Nothing was written.")
    if seen.retyped:
        raise BlockedError(
            words("{sentence} Nothing was written.", sentence=seen.retyped[0].sentence), seen.retyped[0].remedy
        )
    trusting.may_be_sent_to(workspace, wish.desks)
    proceed(watched)
    watched.report(1, _STEPS, words("Signing and closing the pack"))
    sealed = _sealed(workspace, wish, seen)
    watched.report(2, _STEPS, words("Looking for withheld words in the pack"))
    _refuse_leaks(workspace, wish, sealed)
    proceed(watched)
    watched.report(3, _STEPS, words("Writing the file"))
    refuse_own_files(workspace, out)
    staged = stage(out, sealed.data, overwrite=overwrite)
    remove_leftovers(staged.target.parent)
    staged.commit()
    watched.report(_STEPS, _STEPS, words("Done"))
    return Packed(out, sealed.payload.id, len(seen.records), len(seen.ledger))


# ------------------------------------------------------------------------------------------------------- inside


def _shared(workspace: Workspace, wish: Wish) -> list[tuple[Materials, Sharing]]:
    """Return what goes, dossier by dossier; what all dossiers share goes with the first that draws on it."""
    if not wish.records:
        raise WrongUseError("Nothing was chosen for the pack.", "Choose records, or a whole dossier.")
    with workspace.store.reading() as transaction:
        chosen = transaction.records.many(set(wish.records))
        missing = [one for one in wish.records if one not in chosen]
        if missing:
            raise WrongUseError(
                words("There is no record with the id “{record}”.", record=missing[0]), "Choose among those in use."
            )
        left = dict(chosen)
        parts: list[tuple[Materials, Sharing]] = []
        for dossier in dict.fromkeys(_dossier_of(record) for record in chosen.values()):
            materials = _materials(workspace, transaction, wish, dossier, left.values())
            there = {record.id for record in materials.everything()} & set(left)
            parts.append((materials, share(materials, there, wish.circle)))
            for one in there:
                del left[one]
        if left:
            materials = _materials(workspace, transaction, wish, "", left.values())
            parts.append((materials, share(materials, set(left), wish.circle)))
    return parts


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


def _sealed(workspace: Workspace, wish: Wish, seen: Preview) -> SealedPack:
    signer = trusting.named_desk(workspace)
    names = [seen.titles.get(one, "") for one in wish.partners]
    manifest = Manifest(
        title=wish.title,
        issuer=signer.card,
        created=now(),
        audience=wish.circle,
        marking=PackMarking(workspace.scheme.key, seen.marking.level, seen.marking.caveats),
        releasable_to=tuple(name for name in names if name),
        expires=wish.expires,
        updates=wish.updates,
    )
    lines = [Line("", (), record) for record in seen.records]
    return seal_pack(manifest, lines, signer, _closing(wish))


def _closing(wish: Wish) -> Closing:
    if wish.unencrypted:
        return Unencrypted()
    return WithPassphrase(wish.passphrase) if wish.passphrase else ToDesks(wish.desks)


def _refuse_leaks(workspace: Workspace, wish: Wish, sealed: SealedPack) -> None:
    """Look in what was read back from the finished bytes for every text that these readers must not have."""
    text = "\n".join(_texts(line.record) for line in sealed.payload.lines).encode()
    variant = pack_variant(wish.circle)
    leaky: list[str] = []
    for materials, _ in _shared(workspace, wish):
        held = [WithheldText(one.record, one.field, one.text) for one in withheld_texts(materials, variant)]
        found = find_leaks(text, held, allowed_texts(materials, variant))
        titles = {record.id: record.title_text for record in materials.everything()}
        leaky.extend(titles.get(leak.record, leak.record) for leak in found)
    if leaky:
        raise PackLeakError(list(dict.fromkeys(leaky)))


def _texts(holder: SharedRecord | SharedElement) -> str:
    found: list[str] = []
    for value in holder.values.values():
        inner = value if isinstance(value, tuple) else (value,)
        found.extend(_texts(one) if isinstance(one, SharedElement) else str(one) for one in inner)
    return "\n".join(found)


def kinds_named(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the kinds of a pack by the words that name them, in the order of the program, with how many there are."""
    return tuple((KINDS[kind].PLURAL, counts[kind]) for kind in KINDS if counts.get(kind))
