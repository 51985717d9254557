"""Desks that are trusted: our own identity and its card, the cards of others, and how far each is believed.

The rules stand in `packs/trust.py`; here they are kept and asked. The book lies in the encrypted store, our private
keys in files beside it that its data key opens (`vault/identity.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, cast

from cyberbrief.domain.desk import Card, KnownDesk, TrustState
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.host.clock import now, today
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.packs.card import card_from_plain, plain_card
from cyberbrief.packs.card_file import read_card, write_card
from cyberbrief.packs.fingerprint import agrees, fingerprint, in_digits, in_words
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.limits import LARGEST_CARD
from cyberbrief.packs.publisher import PINNED
from cyberbrief.packs.trust import TrustBook, judged, may_receive
from cyberbrief.services.workspace import STORE_ID, Workspace
from cyberbrief.store.transaction import Transaction
from cyberbrief.vault import identity

_BOOK: Final = "trust book"


class WrongFingerprintError(RefusedError):
    """What was read to us is not the fingerprint of this card."""

    def __init__(self, desk: str) -> None:
        super().__init__(
            words("That is not the fingerprint of the card that names itself {desk}.", desk=desk),
            "Ask the desk to read it once more from its own screen. If it still differs, the card is another's: "
            "revoke it, and tell the desk.",
        )


class NotTrustedError(RefusedError):
    """A desk that is not verified, where only a verified one will do."""

    def __init__(self, desk: str) -> None:
        super().__init__(
            words("{desk} is not a verified desk.", desk=desk),
            "Compare its fingerprint with the desk on another way, such as the telephone, and confirm it.",
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A desk of the book as it is shown: how it stands today, its fingerprint, and which counterpart it belongs to."""

    desk: KnownDesk
    state: TrustState
    fingerprint: str
    counterpart: RecordId = ""

    @property
    def words(self) -> str:
        """The fingerprint as eight words."""
        return in_words(self.fingerprint)

    @property
    def digits(self) -> str:
        """The fingerprint as six groups of digits."""
        return in_digits(self.fingerprint)

    @property
    def may_receive(self) -> bool:
        """Whether packs may be addressed to it."""
        return self.state is TrustState.VERIFIED


@dataclass(frozen=True, slots=True)
class OwnDesk:
    """Our own desk as it is shown: name and office, suggested where no card was made yet; fingerprint, else ""."""

    name: str
    office: str
    words: str = ""
    digits: str = ""

    @property
    def made(self) -> bool:
        """Whether there is a card."""
        return bool(self.words)


@dataclass(frozen=True, slots=True)
class TrustView:
    """All that the page of trusted desks shows; `parties` are the counterparts, by id and name."""

    own: OwnDesk
    entries: tuple[Entry, ...]
    parties: tuple[tuple[RecordId, str], ...]


def view(workspace: Workspace) -> TrustView:
    """Return what the page of trusted desks shows.

    Raises:
        RefusedError: our own identity is there and cannot be believed.
    """
    held = own(workspace)
    with workspace.store.reading() as transaction:
        parties = [(one.id, one.title_text) for one in transaction.records.of_kind("counterpart")]
    if held is None:
        ours = OwnDesk(*suggested_name(workspace))
    else:
        whole = fingerprint(held.card)
        ours = OwnDesk(held.name, held.office, in_words(whole), in_digits(whole))
    return TrustView(ours, entries(workspace), tuple(sorted(parties, key=lambda party: party[1].casefold())))


# --------------------------------------------------------------------------------------------------- our own desk


def own(workspace: Workspace) -> Identity | None:
    """Return our identity, or None where none was made yet.

    Raises:
        RefusedError: it is there and cannot be believed; nothing is made in its place.
    """
    held = identity.read(workspace.path, _store_id(workspace), workspace.session.key())
    if held is None:
        return None
    return Identity(held.name, held.office, held.signing, held.receiving, held.made, held.expires, held.former)


def receiving_keys(workspace: Workspace) -> tuple[bytes, ...]:
    """Return the private keys that open what is addressed to us, those that were given up too."""
    held = identity.read(workspace.path, _store_id(workspace), workspace.session.key())
    return () if held is None else (held.receiving, *(receiving for _signing, receiving in held.former))


def suggested_name(workspace: Workspace) -> tuple[str, str]:
    """Return the name and the office that the officer's letterhead suggests for our desk."""
    officer = workspace.officer
    name = ", ".join(part for part in (officer.desk, officer.state) if part)
    return name or officer.name, officer.ministry


def named_desk(workspace: Workspace, name: str = "", office: str = "") -> Identity:
    """Return our identity, made or renamed where a name is given, and made from the letterhead at first use.

    Raises:
        RefusedError: it cannot be read or written. WrongUseError: nobody said who we are.
    """
    held = own(workspace)
    if held is not None and (not name or (name, office) == (held.name, held.office)):
        return held
    suggested = suggested_name(workspace)
    name, office = (name, office) if name else suggested
    if not name.strip():
        raise WrongUseError("Your desk has no name yet.", "Give its name and office; they stand on its card.")
    place = (workspace.path, _store_id(workspace), workspace.session.key())
    if held is None:
        identity.create(*place, name, office)
    else:
        identity.rename(*place, name, office, held.expires)
    workspace.announce(frozenset())
    made = own(workspace)
    assert made is not None  # noqa: S101  # it was written and read back just now
    return made


def save_card(workspace: Workspace, path: Path, *, overwrite: bool = False) -> Card:
    """Write our card to a file, to be handed to other desks; makes the identity at first use.

    Raises:
        RefusedError: there is such a file already, or the folder refuses.
    """
    held = named_desk(workspace)
    write_whole(path, write_card(held), overwrite=overwrite)
    return held.card


# ------------------------------------------------------------------------------------------------- the trust book


def book(workspace: Workspace) -> TrustBook:
    """Return the cards we know, with our own; whoever signs what ships with the program is known without a card."""
    with workspace.store.reading() as transaction:
        desks = tuple(desk for desk, _counterpart in _desks(transaction))
    held = own(workspace)
    pinned = () if any(desk.card.signing == PINNED.card.signing for desk in desks) else (PINNED,)
    return TrustBook((*desks, *pinned), None if held is None else held.card)


def entries(workspace: Workspace, on: date | None = None) -> tuple[Entry, ...]:
    """Return the desks of the book by name, those that are believed first."""
    day = on or today()
    with workspace.store.reading() as transaction:
        found = [
            Entry(desk, desk.state(day), fingerprint(desk.card), counterpart)
            for desk, counterpart in _desks(transaction)
        ]
    order = (TrustState.VERIFIED, TrustState.UNVERIFIED, TrustState.EXPIRED, TrustState.REVOKED)
    return tuple(sorted(found, key=lambda entry: (order.index(entry.state), entry.desk.card.title.casefold())))


def read_card_file(path: Path) -> Card:
    """Return the card in a file; raises RefusedError where it is none, or not whole."""
    return read_card(read_limited(path, LARGEST_CARD))


def add_card(workspace: Workspace, card: Card) -> Entry:
    """Put a card into the book, not verified; one that is there stays as it stands.

    Raises:
        KeyChangedError, LookAlikeError: an alarm, and the card is not taken (rules 6 and 7).
        RevokedKeyError, ExpiredKeyError: it was given up.
        WrongUseError: it is our own.
    """
    known = book(workspace)
    if known.own is not None and known.own.signing == card.signing:
        raise WrongUseError("This is the card of your own desk.", "Give it to other desks, and import theirs here.")
    judged(card, known, today())
    before = known.with_key(card.signing)
    same_keys = before is not None and before.card.receiving == card.receiving
    added = KnownDesk(card, before.verified if before is not None and same_keys else None)
    whole = fingerprint(card)

    def put(desks: list[_Kept]) -> list[_Kept]:
        counterpart = next((of for desk, of in desks if desk.card.signing == card.signing), "")
        return [*(one for one in desks if one[0].card.signing != card.signing), (added, counterpart)]

    _change(workspace, put)
    return entry_of(workspace, whole)


def verify(workspace: Workspace, whole: str, said: str) -> Entry:
    """Believe a desk whose fingerprint was compared: `said` is what was read to us, in words or in digits.

    Raises:
        WrongFingerprintError: it is not the fingerprint of this card; nothing was changed.
    """
    found = entry_of(workspace, whole)
    if not agrees(whole, said):
        raise WrongFingerprintError(found.desk.card.title)
    return _set(workspace, whole, lambda desk: replace(desk, verified=now()))


def revoke(workspace: Workspace, whole: str) -> Entry:
    """Believe a desk no more; nothing that its key signed is taken from now on."""
    return _set(workspace, whole, lambda desk: replace(desk, revoked=now()))


def belongs_to(workspace: Workspace, whole: str, counterpart: RecordId) -> Entry:
    """Say which counterpart a desk is of, so that what is released to that one may be addressed to it."""
    entry_of(workspace, whole)
    _change(workspace, lambda desks: [(one, counterpart if _is(one, whole) else of) for one, of in desks])
    return entry_of(workspace, whole)


def entry_of(workspace: Workspace, whole: str) -> Entry:
    """Return the desk of a fingerprint; raises WrongUseError where the book has none."""
    for entry in entries(workspace):
        if entry.fingerprint == whole:
            return entry
    raise WrongUseError("There is no such desk among those you know.", "Import its card first.")


def entry_named(workspace: Workspace, name: str) -> Entry:
    """Return the desk of a name, an office, a title, or a fingerprint as words or digits.

    Raises:
        WrongUseError: none or several are called so.
    """
    wanted = name.casefold().strip()
    every = entries(workspace)
    found = [
        entry
        for entry in every
        if wanted in {entry.desk.card.name.casefold(), entry.desk.card.title.casefold(), entry.fingerprint}
        or agrees(entry.fingerprint, name)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise WrongUseError(
            words("{n} desks are called “{name}”.", n=len(found), name=name),
            "Name the one you mean by its fingerprint.",
        )
    raise WrongUseError(
        words("You know no desk called “{name}”.", name=name), "“cyberbrief trust STORE list” names those you know."
    )


def may_be_sent_to(workspace: Workspace, cards: Iterable[Card]) -> None:
    """Raise NotTrustedError where a pack must not be addressed to one of these cards."""
    known = book(workspace)
    for card in cards:
        desk = known.with_key(card.signing)
        ours = known.own is not None and known.own.signing == card.signing
        if desk is PINNED:
            raise NotTrustedError(card.title)  # who publishes the program is believed, and is sent nothing
        if not ours and (desk is None or desk.card.receiving != card.receiving or not may_receive(desk, today())):
            raise NotTrustedError(card.title)


def described(card: Card) -> dict[str, Plain]:
    """Return a card as JSON values for people and scripts: name, office, fingerprint in words and digits."""
    whole = fingerprint(card)
    names: dict[str, Plain] = {"name": card.name, "office": card.office}
    return {**names, "fingerprint": whole, "words": in_words(whole), "digits": in_digits(whole)}


_Kept = tuple[KnownDesk, RecordId]


def _is(desk: KnownDesk, whole: str) -> bool:
    return fingerprint(desk.card) == whole


def _set(workspace: Workspace, whole: str, change: Callable[[KnownDesk], KnownDesk]) -> Entry:
    entry_of(workspace, whole)
    _change(workspace, lambda desks: [(change(one) if _is(one, whole) else one, of) for one, of in desks])
    return entry_of(workspace, whole)


def _change(workspace: Workspace, change: Callable[[list[_Kept]], list[_Kept]]) -> None:
    with workspace.store.writing() as transaction:
        transaction.settings.set(_BOOK, [_plain(*kept) for kept in change(_desks(transaction))])
        transaction.commit()
    workspace.announce(frozenset())


def _desks(transaction: Transaction) -> list[_Kept]:
    kept = transaction.settings.get(_BOOK, [])
    return [_desk(one) for one in kept if isinstance(one, Mapping)] if isinstance(kept, list) else []


def _plain(desk: KnownDesk, counterpart: RecordId) -> dict[str, Plain]:
    return {
        "card": cast("Plain", plain_card(desk.card)),
        "verified": desk.verified.astimezone(UTC).isoformat() if desk.verified else None,
        "revoked": desk.revoked.astimezone(UTC).isoformat() if desk.revoked else None,
        "counterpart": counterpart,
    }


def _desk(plain: Mapping[str, Any]) -> _Kept:
    card = card_from_plain(plain["card"])
    assert card is not None  # noqa: S101  # the store gives back what it was given
    verified, revoked = (datetime.fromisoformat(at) if at else None for at in (plain["verified"], plain["revoked"]))
    return KnownDesk(card, verified, revoked), str(plain["counterpart"])


def _store_id(workspace: Workspace) -> str:
    with workspace.store.reading() as transaction:
        return str(transaction.settings.get(STORE_ID))
