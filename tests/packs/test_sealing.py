"""Making a pack and opening it: what went in comes out, and only those it is for can open it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cyberbrief.domain.desk import TrustState
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.pack import PackMarking, Remark, Sealing
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.packs.age import opened_with_keys
from cyberbrief.packs.errors import (
    MarkedTooLowError,
    NotForUsError,
    NotSealableError,
    PassphraseNeededError,
    ReachWidenedError,
    TooManyRecipientsError,
    WrongPackPassphraseError,
)
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.packs.opening import OurKeys, needs_passphrase, open_pack
from cyberbrief.packs.payload import read_payload
from cyberbrief.packs.sealing import ToDesks, WithPassphrase
from cyberbrief.packs.trust import TrustBook
from tests.builders import filled
from tests.packs.desks import OPEN, OTHER, PARTNER, TODAY, US, book, every_kind, identity, opened, sealed, shared


def test_every_kind_of_record_comes_out_as_it_went_in() -> None:
    pack = sealed()
    found = opened(pack.data)
    assert [line.record for line in found.lines] == [line.record for line in every_kind()]
    assert found.manifest.counts == dict.fromkeys(KINDS, 1)
    assert (found.id, found.lines) == (pack.payload.id, pack.payload.lines)


def test_the_manifest_names_issuer_and_recipients() -> None:
    found = opened(sealed(closing=ToDesks([US.card, OTHER.card])).data)
    assert found.signer == PARTNER.card
    assert found.standing.state is TrustState.VERIFIED
    assert found.manifest.sealing is Sealing.RECIPIENTS
    assert [desk.fingerprint for desk in found.manifest.recipients] == [fingerprint(US.card), fingerprint(OTHER.card)]


def test_an_absent_field_stays_absent_and_an_empty_one_empty() -> None:
    steps = (
        SharedElement("step-1", {"kind": RungKind.OPENING, "text": ""}),
        SharedElement("step-2", {}, deleted=True),
    )
    record = SharedRecord("p1", "position", {"topic": "Norms", "objective": "", "ladder": steps})
    gone = SharedRecord("p2", "position", {}, deleted=True)
    found = opened(sealed([Line("", (), record), Line("", (), gone)], audience=Reach.PARTNERS).data)
    assert [line.record for line in found.lines] == [record, gone]


def test_a_later_line_is_told_from_the_one_it_was_written_on() -> None:
    first = sealed(every_kind()[:1]).payload.lines[0]
    second = sealed([replace(first, parents=(first.id,))], lineage={first.id: ()}).payload
    assert second.lines[0].parents == (first.id,)
    assert second.lines[0].id != first.id


def test_the_same_record_is_the_same_line_in_every_pack() -> None:
    line = every_kind()[0]
    assert sealed([line]).payload.lines[0].id == sealed([line], title="Another").payload.lines[0].id


def test_a_pack_for_another_desk_stays_shut() -> None:
    with pytest.raises(NotForUsError):
        opened(sealed(closing=ToDesks([OTHER.card])).data)


def test_a_pack_with_a_passphrase() -> None:
    data = sealed(closing=WithPassphrase("tide over slate")).data
    assert needs_passphrase(data)
    assert opened(data, passphrase="tide over slate").manifest.sealing is Sealing.PASSPHRASE
    with pytest.raises(WrongPackPassphraseError):
        opened(data, passphrase="tide over slates")
    with pytest.raises(PassphraseNeededError):
        opened(data)


def test_an_open_pack_is_signed_and_lowest_marked() -> None:
    data = sealed(closing=OPEN).data
    assert not needs_passphrase(data)
    assert opened(data).manifest.sealing is Sealing.OPEN
    for marking in (PackMarking("plain", "internal"), PackMarking("us", "unclassified", ("NOFORN",))):
        with pytest.raises(NotSealableError):
            sealed(closing=OPEN, marking=marking)


def test_a_pack_is_addressed_to_somebody_and_not_to_everybody() -> None:
    with pytest.raises(NotSealableError):
        sealed(closing=ToDesks([]))
    with pytest.raises(TooManyRecipientsError):
        sealed(closing=ToDesks([identity(f"Desk {number}").card for number in range(65)]))
    many = ToDesks([US.card, *(identity(f"Desk {number}").card for number in range(63))])
    assert len(opened(sealed(closing=many).data).manifest.recipients) == 64


def test_nothing_leaves_that_its_readers_may_not_see() -> None:
    secret = shared(filled(KINDS["position"]))
    with pytest.raises(ReachWidenedError):
        sealed([Line("", (), secret)], audience=Reach.PARTNERS)
    marked = replace(secret, values={**secret.values, "marking": "secret"})
    with pytest.raises(MarkedTooLowError):
        sealed([Line("", (), marked)], marking=PackMarking("plain", "restricted"))


def test_what_a_later_minor_version_added_is_handed_on() -> None:
    record = filled(KINDS["agenda-item"])
    line = replace(Line("", (), shared(record, mood="calm")), unknown={"heard": [1, {"from": "a"}]})
    found = opened(sealed([line], minor=3, unknown={"theme": {"tide": True}}).data)
    assert found.lines[0].record.unknown == {"mood": "calm"}
    assert found.lines[0].unknown == {"heard": [1, {"from": "a"}]}
    assert (found.manifest.minor, found.manifest.unknown) == (3, {"theme": {"tide": True}})
    again = sealed(found.lines, minor=found.manifest.minor, unknown=found.manifest.unknown)
    assert again.payload.lines == found.lines


def test_remarks_on_a_pack_that_is_in_order() -> None:
    assert opened(sealed().data).remarks == ()
    assert opened(sealed(expires=TODAY.replace(day=22)).data).remarks == (Remark.EXPIRED,)
    later = sealed(created=sealed().payload.manifest.created.replace(year=2027))
    assert opened(later.data).remarks == (Remark.FROM_LATER,)


def test_what_we_signed_ourselves_is_ours() -> None:
    found = opened(sealed(signer=US, closing=ToDesks([US.card])).data, book())
    assert not found.standing.needs_word


def test_what_was_addressed_to_keys_we_gave_up_still_opens() -> None:
    old = sealed().data
    renewed = replace(identity("renewed keys"), name=US.name, former=((US.signing, US.receiving),))
    trusted = book(PARTNER, own=renewed)
    found = open_pack(old, OurKeys.of(renewed), trusted, TODAY, read_payload)
    assert found.manifest.recipients[0].fingerprint == fingerprint(US.card)
    with pytest.raises(NotForUsError):
        open_pack(old, OurKeys.of(replace(renewed, former=())), trusted, TODAY, read_payload)


def test_a_desk_without_identity_is_told_that_others_were_meant() -> None:
    envelope = opened_with_keys(sealed().data, [US.receiving])
    found = open_pack(envelope, OurKeys.of(None), TrustBook(), TODAY, read_payload)
    assert found.remarks == (Remark.NOT_FOR_US, Remark.CAME_OPEN)
