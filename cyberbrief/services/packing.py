"""Making a pack of what `leaving` shows: signed, closed, looked through, written, entered as sent.

What was written is read back from its own bytes and searched for every withheld text before the file takes its name.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cyberbrief.compose.held_back import allowed_texts, withheld_texts
from cyberbrief.compose.sharing import pack_variant
from cyberbrief.domain.errors import BlockedError, RefusedError
from cyberbrief.domain.exchange import Source
from cyberbrief.domain.pack import Manifest, PackId, PackMarking
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now
from cyberbrief.host.files import Staged, remove_leftovers, stage
from cyberbrief.host.refusal import UnconfirmedError
from cyberbrief.packs.sealing import (
    Closing,
    SealedPack,
    ToDesks,
    Unencrypted,
    WithPassphrase,
    recipients_of,
    seal_pack,
)
from cyberbrief.services import importing, sitting, trusting
from cyberbrief.services.leaving import Preview, Wish, preview, shared_of, title_for
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
class Packed:
    """A pack that was written."""

    path: Path
    id: PackId
    records: int
    withheld: int


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
    seen, sealed = closed(workspace, wish, watched)
    watched.report(3, _STEPS, words("Writing the file"))
    refuse_own_files(workspace, out)
    staged = stage(out, sealed.data, overwrite=overwrite)
    remove_leftovers(staged.target.parent)
    try:
        entry = _enter(workspace, sealed)
    except BaseException:
        staged.discard()
        raise
    _give_name(workspace, staged, entry)
    watched.report(_STEPS, _STEPS, words("Done"))
    return Packed(out, sealed.payload.id, len(sealed.payload.lines), len(seen.ledger))


def closed(workspace: Workspace, wish: Wish, watched: Progress) -> tuple[Preview, SealedPack]:
    """Return a pack signed and closed, after every check that a pack passes; nothing is written or entered.

    Raises:
        BlockedError, NotTrustedError, PackLeakError: as `pack`.
    """
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
    return seen, sealed


def enter_sent(transaction: Transaction, sealed: SealedPack) -> str:
    """Enter a pack in the register as sent, and return its entry; the caller commits."""
    payload = sealed.payload
    return importing.sent(transaction, payload.lines, importing.source_of(payload.id, payload.manifest))


def withdraw_sent(workspace: Workspace, entry: str) -> None:
    """Take in that what was entered as sent never left, as far as the disk lets one."""
    with contextlib.suppress(RefusedError), workspace.store.writing() as transaction:
        transaction.exchanges.withdraw(entry)
        transaction.commit()


def _enter(workspace: Workspace, sealed: SealedPack) -> str:
    with workspace.store.writing() as transaction:
        entry = enter_sent(transaction, sealed)
        transaction.commit()
    workspace.announce(frozenset())
    return entry


def _give_name(workspace: Workspace, staged: Staged, entry: str) -> None:
    """Let the file take its name; where that fails nothing left, and the register says so."""
    try:
        staged.commit()
    except UnconfirmedError:
        raise
    except BaseException:
        withdraw_sent(workspace, entry)
        raise


# ------------------------------------------------------------------------------------------------------- inside


def _sealed(workspace: Workspace, wish: Wish, seen: Preview) -> SealedPack:
    signer = trusting.named_desk(workspace)
    names = [seen.titles.get(one, "") for one in wish.partners]
    manifest = Manifest(
        title=wish.title.strip() or title_for(seen, signer.name),
        issuer=signer.card,
        created=now(),
        audience=wish.circle,
        marking=PackMarking(workspace.scheme.key, seen.marking.level, seen.marking.caveats),
        releasable_to=tuple(name for name in names if name),
        expires=wish.expires,
    )
    source = importing.source_of("", replace(manifest, recipients=recipients_of(_closing(wish))))
    with workspace.store.reading() as transaction:
        going = importing.outgoing(transaction, seen.records, source)
        lines = _changed(transaction, going.lines) if wish.only_changed else going.lines
        updates = _before(transaction, source) if wish.only_changed else ""
    if not lines:
        raise BlockedError("Nothing changed since these desks were sent it last.", "Send the whole, or wait.")
    lineage = {line: going.lineage[line] for one in lines for line in one.parents if line in going.lineage}
    return seal_pack(replace(manifest, lineage=lineage, updates=updates), lines, signer, _closing(wish))


def _changed(transaction: Transaction, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines that say anything else than what their readers were sent, or sent us, last."""
    known = transaction.exchanges.of_records(line.record.id for line in lines)
    return tuple(
        line
        for line in lines
        if all(
            one.record.values != line.record.values or one.record.deleted != line.record.deleted
            for one in known.get(line.record.id, ())
            if one.line in line.parents
        )
        or not line.parents
    )


def _before(transaction: Transaction, source: Source) -> PackId:
    """Return the last pack that was sent to the same desks."""
    readers = set(source.readers)
    return next(
        (one.source.pack for one in transaction.exchanges.packs() if one.sent and set(one.source.readers) == readers),
        "",
    )


def _closing(wish: Wish) -> Closing:
    if wish.unencrypted:
        return Unencrypted()
    return WithPassphrase(wish.passphrase) if wish.passphrase else ToDesks(wish.desks)


def _refuse_leaks(workspace: Workspace, wish: Wish, sealed: SealedPack) -> None:
    """Look in what was read back from the finished bytes for every text that these readers must not have."""
    payload = sealed.payload
    text = "\n".join((payload.manifest.title, *(_texts(line.record) for line in payload.lines))).encode()
    variant = pack_variant(wish.circle)
    leaky: list[str] = []
    for materials, _ in shared_of(workspace, wish)[0]:
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
        found.extend(
            _texts(one) if isinstance(one, SharedElement) else str(one) for one in inner if not isinstance(one, bytes)
        )
    return "\n".join(found)
