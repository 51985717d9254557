"""Whose words a pack or a card may be taken for. Keys decide, names never do.

1. Unknown: a signing key that is in no card of the trust book. Its pack is shown as unknown and taken only on the
user's word.
2. Unverified: a card came, nobody compared its fingerprint. As unknown, with a name that somebody claimed.
3. Verified: the fingerprint was compared on another way. What the signing key of such a card says from then on, be it
another name or another receiving key, is its own word.
4. Revoked: nothing signed with it is taken any more, whatever date it carries; dates are claims. Nothing is sent to it.
5. Expired: as revoked, until a new card came and was compared.
6. Key change: the name and office of a desk in the book, with a key that is not in it, is an alarm and not a question.
It ends when the user revokes the old card, after which the new one is unknown as any other.
7. Look-alike: a name or an office that looks like one in the book and is written with other letters is an alarm,
whatever became of the desk it imitates.
8. Our own desk is verified: what we signed ourselves is ours.
9. Whoever publishes the program is verified: the key that signs what ships with it is written down in the program
itself (`publisher`), and a name that looks like the publisher's is an alarm as any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cyberbrief.domain.desk import Card, KnownDesk, TrustState
from cyberbrief.packs.alike import alike, same
from cyberbrief.packs.errors import ExpiredKeyError, KeyChangedError, LookAlikeError, RevokedKeyError


@dataclass(frozen=True, slots=True)
class Standing:
    """How a signer stands with us: the state, and the desk of the book, if it is in it."""

    state: TrustState
    desk: KnownDesk | None = None

    @property
    def needs_word(self) -> bool:
        """Whether the user has to say expressly that the words of this desk be taken."""
        return self.state is not TrustState.VERIFIED


@dataclass(frozen=True, slots=True)
class TrustBook:
    """The cards we know, and our own."""

    desks: Sequence[KnownDesk] = ()
    own: Card | None = None

    def with_key(self, signing: bytes) -> KnownDesk | None:
        """Return the desk whose card names this signing key."""
        return next((desk for desk in self.desks if desk.card.signing == signing), None)


def check_key(signing: bytes, book: TrustBook, today: date) -> None:
    """Refuse a key that was given up, before anything that it signed is read (rules 4 and 5).

    Raises:
        RevokedKeyError, ExpiredKeyError: it was.
    """
    desk = book.with_key(signing)
    if desk is None or (book.own is not None and book.own.signing == signing):
        return
    state = desk.state(today)
    if state is TrustState.REVOKED:
        raise RevokedKeyError(desk.card.title)
    if state is TrustState.EXPIRED and desk.card.expires is not None:
        raise ExpiredKeyError(desk.card.title, desk.card.expires)


def judged(claimed: Card, book: TrustBook, today: date) -> Standing:
    """Return how the desk of a card, or of a pack that its key signed, stands with us.

    Raises:
        RevokedKeyError, ExpiredKeyError, KeyChangedError, LookAlikeError: rules 4 to 7.
    """
    if book.own is not None and book.own.signing == claimed.signing:
        return Standing(TrustState.VERIFIED)
    check_key(claimed.signing, book, today)
    desk = book.with_key(claimed.signing)
    if desk is not None:
        return Standing(desk.state(today), desk)
    if claimed.expires is not None and claimed.expires < today:
        raise ExpiredKeyError(claimed.title, claimed.expires)
    _raise_alarm(claimed, book)
    return Standing(TrustState.UNKNOWN)


def _raise_alarm(claimed: Card, book: TrustBook) -> None:
    own = () if book.own is None else (KnownDesk(book.own),)
    for desk in (*own, *book.desks):
        known = desk.card
        if desk.revoked is None and same(known.name, claimed.name) and same(known.office, claimed.office):
            raise KeyChangedError(known, claimed)
        if alike(known.name, claimed.name) or alike(known.office, claimed.office):
            raise LookAlikeError(known, claimed)


def may_receive(desk: KnownDesk, today: date) -> bool:
    """Tell whether packs may be addressed to a desk: verified, and neither revoked nor expired."""
    return desk.state(today) is TrustState.VERIFIED
