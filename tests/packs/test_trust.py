"""One test a rule of the trust book."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cyberbrief.domain.desk import KnownDesk, TrustState
from cyberbrief.packs.errors import ExpiredKeyError, KeyChangedError, LookAlikeError, RevokedKeyError
from cyberbrief.packs.trust import TrustBook, check_key, judged, may_receive
from tests.packs.desks import MADE, OTHER, PARTNER, TODAY, US, book, identity

YESTERDAY = TODAY - timedelta(days=1)


def test_rule_1_a_key_in_no_card_is_unknown() -> None:
    standing = judged(PARTNER.card, book(OTHER), TODAY)
    assert (standing.state, standing.desk, standing.needs_word) == (TrustState.UNKNOWN, None, True)


def test_rule_2_a_card_that_nobody_compared_is_unverified() -> None:
    standing = judged(PARTNER.card, book(PARTNER, verified=False), TODAY)
    assert (standing.state, standing.needs_word) == (TrustState.UNVERIFIED, True)


def test_rule_3_a_compared_card_is_verified() -> None:
    standing = judged(PARTNER.card, book(PARTNER), TODAY)
    assert (standing.state, standing.needs_word) == (TrustState.VERIFIED, False)
    assert standing.desk is not None
    assert standing.desk.card == PARTNER.card


def test_rule_3_a_verified_key_may_say_another_name_or_receiving_key() -> None:
    for said in (
        replace(PARTNER.card, name="Cyber ambassador's office"),
        replace(PARTNER.card, receiving=OTHER.card.receiving),
    ):
        assert judged(said, book(PARTNER), TODAY).state is TrustState.VERIFIED


@pytest.mark.parametrize("verified", [None, MADE])
def test_rule_4_a_revoked_key_is_never_taken(verified: object) -> None:
    desk = KnownDesk(PARTNER.card, verified=verified, revoked=MADE)  # type: ignore[arg-type]  # a row of the table
    trusted = TrustBook([desk], US.card)
    with pytest.raises(RevokedKeyError):
        judged(PARTNER.card, trusted, TODAY)
    with pytest.raises(RevokedKeyError):
        check_key(PARTNER.card.signing, trusted, TODAY)
    assert not may_receive(desk, TODAY)


def test_rule_5_an_expired_card_waits_for_a_new_one() -> None:
    old = replace(PARTNER, expires=YESTERDAY)
    with pytest.raises(ExpiredKeyError):
        check_key(old.card.signing, book(old), TODAY)
    with pytest.raises(ExpiredKeyError):
        judged(old.card, book(), TODAY)
    assert not may_receive(KnownDesk(old.card, verified=MADE), TODAY)
    last_day = replace(PARTNER, expires=TODAY)
    assert judged(last_day.card, book(last_day), TODAY).state is TrustState.VERIFIED


def test_rule_6_a_known_name_with_another_key_is_an_alarm() -> None:
    claimed = replace(OTHER.card, name=PARTNER.name.upper(), office=f"{PARTNER.office} ")
    for verified in (True, False):
        with pytest.raises(KeyChangedError):
            judged(claimed, book(PARTNER, verified=verified), TODAY)
    same_name_elsewhere = replace(OTHER.card, name=PARTNER.name)
    assert judged(same_name_elsewhere, book(PARTNER), TODAY).state is TrustState.UNKNOWN


def test_rule_6_the_alarm_ends_when_the_old_card_is_revoked() -> None:
    revoked = KnownDesk(PARTNER.card, verified=MADE, revoked=MADE)
    claimed = replace(OTHER.card, name=PARTNER.name, office=PARTNER.office)
    assert judged(claimed, TrustBook([revoked], US.card), TODAY).state is TrustState.UNKNOWN


def test_rule_7_a_look_alike_is_an_alarm_even_of_a_revoked_desk() -> None:
    claimed = replace(identity("imposter").card, name="Digital affairs unıt")
    for desk in (KnownDesk(PARTNER.card, verified=MADE), KnownDesk(PARTNER.card, revoked=MADE)):
        with pytest.raises(LookAlikeError):
            judged(claimed, TrustBook([desk], US.card), TODAY)
    own = replace(identity("imposter").card, name="Cyber desк")
    with pytest.raises(LookAlikeError):
        judged(own, book(), TODAY)


def test_rule_7_a_desk_may_write_its_own_name_anew() -> None:
    renamed = replace(PARTNER.card, name="Digital affairs unıt")
    assert judged(renamed, book(PARTNER), TODAY).state is TrustState.VERIFIED


def test_rule_8_what_we_signed_is_ours() -> None:
    assert judged(US.card, book(), TODAY).state is TrustState.VERIFIED
    assert judged(replace(US.card, expires=YESTERDAY), TrustBook((), US.card), TODAY).state is TrustState.VERIFIED
    assert judged(US.card, TrustBook(), TODAY).state is TrustState.UNKNOWN


def test_packs_go_to_verified_desks_alone() -> None:
    assert may_receive(KnownDesk(PARTNER.card, verified=MADE), TODAY)
    assert not may_receive(KnownDesk(PARTNER.card), TODAY)
