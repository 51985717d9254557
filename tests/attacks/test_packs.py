"""Hostile packs and cards: each attack is refused, with a sentence of its own that says what to do."""

from __future__ import annotations

import gzip
import os
import re
import signal
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cyberbrief.domain.canonical import canonical
from cyberbrief.domain.desk import Card, KnownDesk, TrustState
from cyberbrief.domain.pack import Remark
from cyberbrief.domain.progress import CancelledError, Silent
from cyberbrief.packs import age, apart, errors
from cyberbrief.packs.card_file import read_card, write_card
from cyberbrief.packs.errors import PackRefusedError
from cyberbrief.packs.limits import LARGEST_FILE, LARGEST_LINE, LARGEST_PAYLOAD, MEMORY, MOST_LINES
from cyberbrief.packs.opening import OurKeys, open_pack
from cyberbrief.packs.payload import read_payload
from cyberbrief.packs.sealing import ToDesks, WithPassphrase
from cyberbrief.packs.signature import CARD_TYPE, enveloped, sign
from cyberbrief.packs.trust import TrustBook
from tests.packs.desks import MADE, OPEN, OTHER, PARTNER, TODAY, US, book, identity, opened, sealed
from tests.packs.forging import Rows, changed, forged, payload_of, rows_of, spelt
from tests.packs.refusing import in_whole_sentences, must_refuse

# -------------------------------------------------------------------------------------------------- the wire


@pytest.mark.parametrize("closed", [True, False])
def test_truncated(closed: bool) -> None:
    data = sealed(closing=None if closed else OPEN).data
    for cut in (len(data) - 1, len(data) - 20, len(data) // 2):
        must_refuse(errors.DamagedPackError, data[:cut].rstrip(b"}\n") if not closed else data[:cut])


def test_one_byte_flipped_in_a_closed_pack() -> None:
    data = sealed().data
    for place in range(0, len(data), 997):
        flipped = bytearray(data)
        flipped[place] ^= 1
        with pytest.raises(PackRefusedError):
            opened(bytes(flipped))


def test_one_byte_flipped_in_an_open_pack() -> None:
    data = sealed(closing=OPEN).data
    flipped = data.replace(data[2000:2001], b"A" if data[2000:2001] != b"A" else b"B", 1)
    place = data.index(b'"payload":"') + 4000
    flipped = data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :]
    assert "changed after it was signed" in must_refuse(errors.WrongSignatureError, flipped)


def test_signature_stripped() -> None:
    stripped = re.sub(rb'"signatures":\[.*\]', b'"signatures":[]', sealed(closing=OPEN).data)
    assert "no signature" in must_refuse(errors.UnsignedPackError, stripped)
    must_refuse(errors.UnsignedPackError, age.close_for(stripped, [US.card.receiving]))


def test_signature_of_another_pack() -> None:
    one, other = (sealed(closing=OPEN, title=title).data for title in ("One", "Other"))
    signatures = re.compile(rb'"signatures":\[.*\]')
    swapped = signatures.sub(signatures.search(other).group(), one)  # type: ignore[union-attr]  # every pack has one
    must_refuse(errors.WrongSignatureError, swapped)


def test_signed_by_one_desk_in_the_name_of_another() -> None:
    payload = payload_of()
    assert "the key of another" in must_refuse(
        errors.ForeignSignatureError, forged(payload, OTHER), book(PARTNER, OTHER)
    )


def test_signature_over_another_kind_of_thing() -> None:
    payload = payload_of("dossier")
    as_card = sign(PARTNER.signing_key, CARD_TYPE, payload)
    honest = enveloped(PARTNER.signing_key, payload)
    import base64  # noqa: PLC0415  # for this one test

    swapped = re.sub(rb'"sig":"[^"]*"', b'"sig":"' + base64.b64encode(as_card) + b'"', honest)
    must_refuse(errors.WrongSignatureError, swapped)


# ---------------------------------------------------------------------------------------------------- the desk


def test_revoked_key() -> None:
    desk = KnownDesk(PARTNER.card, verified=MADE, revoked=MADE)
    assert PARTNER.name in must_refuse(errors.RevokedKeyError, sealed().data, TrustBook([desk], US.card))


def test_a_revoked_key_is_refused_before_anything_is_parsed() -> None:
    desk = KnownDesk(PARTNER.card, verified=MADE, revoked=MADE)
    must_refuse(errors.RevokedKeyError, forged(b"no manifest at all\n"), TrustBook([desk], US.card))


def test_expired_key() -> None:
    old = replace(PARTNER, expires=TODAY - timedelta(days=1))
    assert "expired" in must_refuse(errors.ExpiredKeyError, sealed(signer=old).data, book(old))
    must_refuse(errors.ExpiredKeyError, sealed(signer=old).data, book())


def test_a_known_desk_with_another_key() -> None:
    imposter = identity("imposter")
    claimed = replace(imposter, name=PARTNER.name, office=PARTNER.office.upper())
    with pytest.raises(errors.KeyChangedError) as caught:
        opened(sealed(signer=claimed).data)
    assert (caught.value.known, caught.value.claimed) == (PARTNER.card, claimed.card)
    assert "Telephone the desk" in caught.value.remedy


def test_our_own_name_with_another_key() -> None:
    must_refuse(errors.KeyChangedError, sealed(signer=replace(OTHER, name=US.name, office=US.office)).data)


@pytest.mark.parametrize(
    "name",
    [
        "Digital \N{CYRILLIC SMALL LETTER A}ffairs unit",
        "Dıgital affairs unit",
        "DigitaI affairs unit",
        "Digítal affairs unit",
        "Digital affairs\N{NO-BREAK SPACE}un\u200cit",
    ],
)
def test_homoglyph_of_a_known_desk(name: str) -> None:
    imposter = replace(identity("imposter"), name=name, office=PARTNER.office)
    with pytest.raises(errors.LookAlikeError) as caught:
        opened(sealed(signer=imposter).data)
    assert caught.value.known == PARTNER.card
    assert "other letters" in in_whole_sentences(caught.value)


def test_homoglyph_of_a_known_office_under_a_new_name() -> None:
    imposter = replace(identity("imposter"), name="Press office", office="Foreign rninistry of Brennia")
    must_refuse(errors.LookAlikeError, sealed(signer=imposter).data)


@pytest.mark.parametrize("sign_", ["\u202e", "\u202a", "\u2066", "\u200b", "\u200f", "\u00ad", "\U000e0041", "\x07"])
def test_hidden_signs_in_the_name_of_a_desk(sign_: str) -> None:
    def rename(rows: Rows) -> None:
        rows[0]["issuer"]["name"] = f"Desk{sign_} of Brennia"

    must_refuse(errors.HiddenSignsError, changed(rename, "dossier"))
    card = {**json_of(write_card(PARTNER)), "name": f"Desk{sign_}"}
    with pytest.raises(errors.HiddenSignsError):
        read_card(canonical(card) + b"\n")


def json_of(card: bytes) -> dict[str, Any]:
    import json  # noqa: PLC0415  # for cards alone

    read: dict[str, Any] = json.loads(card)
    return read


def test_hidden_signs_in_the_name_of_a_recipient() -> None:
    def rename(rows: Rows) -> None:
        rows[0]["recipients"][0]["office"] = "Min\u202eistry"

    must_refuse(errors.HiddenSignsError, changed(rename, "dossier"))


def test_an_unknown_desk_is_told_as_unknown_and_an_unverified_one_as_such() -> None:
    assert opened(sealed().data, book()).standing.state is TrustState.UNKNOWN
    standing = opened(sealed().data, book(PARTNER, verified=False)).standing
    assert standing.state is TrustState.UNVERIFIED
    assert standing.needs_word


def test_a_card_that_was_changed() -> None:
    card = {**json_of(write_card(PARTNER)), "name": "Digital unit"}
    with pytest.raises(errors.ForgedCardError) as caught:
        read_card(canonical(card) + b"\n")
    assert in_whole_sentences(caught.value)


# --------------------------------------------------------------------------------------------------- the lock


def test_recipient_missing() -> None:
    data = sealed(closing=ToDesks([OTHER.card])).data
    assert "not addressed to your desk" in must_refuse(errors.NotForUsError, data)
    with pytest.raises(errors.NotForUsError):
        open_pack(data, OurKeys(), book(PARTNER), TODAY, read_payload)


def test_handed_on_to_us_by_a_desk_it_was_meant_for() -> None:
    envelope = age.opened_with_keys(sealed(closing=ToDesks([OTHER.card])).data, [OTHER.receiving])
    must_refuse(errors.NotForUsError, age.close_for(envelope, [US.card.receiving]))


def test_a_closed_pack_that_was_opened_on_its_way_is_told() -> None:
    envelope = age.opened_with_keys(sealed().data, [US.receiving])
    assert opened(envelope).remarks == (Remark.CAME_OPEN,)


def test_wrong_passphrase() -> None:
    data = sealed(closing=WithPassphrase("tide over slate")).data
    must_refuse(errors.WrongPackPassphraseError, data, passphrase="slate over tide")
    must_refuse(errors.PassphraseNeededError, data)


def test_a_passphrase_that_costs_too_much_to_try() -> None:
    data = sealed(closing=WithPassphrase("tide over slate")).data
    costly = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 30", data, count=1)
    must_refuse(errors.TooCostlyError, costly, passphrase="tide over slate")


def test_65_recipients() -> None:
    import pyrage  # type: ignore[import-untyped]  # noqa: PLC0415  # to make what our own writer refuses to make

    keys = [pyrage.x25519.Identity.generate().to_public() for _ in range(65)]
    must_refuse(errors.TooManyRecipientsError, pyrage.encrypt(b"whatever", keys))
    must_refuse(errors.TooManyRecipientsError, age.FIRST_LINE + b"-> X25519 AAAA\nBBBB\n" * 100_000)

    def many(rows: Rows) -> None:
        rows[0]["recipients"] *= 65

    must_refuse(errors.TooManyRecipientsError, changed(many, "dossier"))


# --------------------------------------------------------------------------------------------------- the size


def test_a_file_larger_than_any_pack() -> None:
    assert "larger than" in must_refuse(errors.TooLargeError, b"\0" * (LARGEST_FILE + 1))


@pytest.mark.parametrize("wrap", [gzip.compress, lambda data: b"PK\x03\x04" + data])
def test_a_bomb_is_no_pack_since_packs_are_not_compressed(wrap: Callable[[bytes], bytes]) -> None:
    must_refuse(errors.NotAPackError, wrap(b"\0" * (1 << 24)))
    must_refuse(errors.NotAPackError, age.close_for(wrap(b"\0" * (1 << 20)), [US.card.receiving]))


@pytest.mark.parametrize("bomb", [b"[" * 100_000, b'{"a":' * 100_000, b"[[],[]]" * 100_000, b"1" * 100_000, b"1e999"])
def test_a_bomb_of_nested_or_endless_values(bomb: bytes) -> None:
    must_refuse(errors.BrokenManifestError, forged(bomb + b"\n"))
    honest = payload_of("dossier")
    must_refuse(errors.BrokenLineError, forged(honest + bomb + b"\n"))


def test_a_bomb_of_additions() -> None:
    def add(rows: Rows) -> None:
        rows[1]["values"]["tide"] = [[0] * 100 for _ in range(200)]

    must_refuse(errors.BrokenLineError, changed(add, "dossier"))


def test_10_million_lines() -> None:
    assert f"{MOST_LINES:,}" in must_refuse(errors.TooManyLinesError, forged(b"\n" * 10_000_000))


def test_a_line_of_100_megabytes() -> None:
    must_refuse(errors.TooLargeError, forged(b"x" * 100_000_000))


def test_a_line_as_long_as_a_whole_pack() -> None:
    must_refuse(errors.LineTooLongError, forged(b"x" * (LARGEST_LINE + 1) + b"\n"))
    must_refuse(errors.TooLargeError, forged(b"x" * (LARGEST_PAYLOAD + 1)))


# ------------------------------------------------------------------------------------- the process that parses


def test_cancelled_in_the_middle() -> None:
    class Impatient(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        apart.reading(Impatient())(payload_of("dossier"))


def test_time_is_limited() -> None:
    with pytest.raises(errors.StoppedReadingError) as caught:
        apart.reading(seconds=0.0)(payload_of())
    assert in_whole_sentences(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_killed_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    popen = subprocess.Popen

    class Watched(popen):  # type: ignore[misc, valid-type]  # a class made at run time
        def __init__(self, *given: Any, **more: Any) -> None:
            super().__init__(*given, **more)
            started.append(self.pid)
            os.kill(self.pid, signal.SIGKILL)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    with pytest.raises(errors.StoppedReadingError):
        apart.reading()(payload_of())
    assert len(started) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows limits no address space")
def test_memory_is_limited() -> None:
    # One line that is small as bytes and large as values.
    bomb = spelt(rows_of(payload_of("dossier"))[:1]) + b'{"a":[%s0]}\n' % (b"{}," * (LARGEST_LINE // 3 - 10))
    with pytest.raises(errors.BrokenLineError):
        apart.reading()(bomb)
    with pytest.raises(errors.StoppedReadingError):
        apart.reading(memory=MEMORY // 5)(bomb)


def test_an_answer_that_would_call_something_is_no_answer() -> None:
    import pickle  # noqa: PLC0415  # to write what a hostile process could

    class Call:
        def __reduce__(self) -> tuple[object, ...]:
            return os.getenv, ("HOME",)

    for answer in (Call(), [Call()], "no payload", date(2026, 11, 23)):
        with pytest.raises(errors.StoppedReadingError):
            apart._answer(pickle.dumps(answer))
    with pytest.raises(errors.StoppedReadingError):
        apart._answer(b"")


def test_what_the_other_process_refuses_is_told_as_here() -> None:
    for bad in (b"{}\n", payload_of("dossier") + b"[]\n"):
        with pytest.raises(PackRefusedError) as here:
            read_payload(bad)
        with pytest.raises(PackRefusedError) as there:
            apart.reading()(bad)
        assert type(there.value) is type(here.value)
        assert (there.value.happened, there.value.remedy) == (here.value.happened, here.value.remedy)
        assert vars(there.value) == vars(here.value)
        assert type(there.value.happened) is type(here.value.happened)


def test_every_refusal_says_what_to_do() -> None:
    card: Card = PARTNER.card
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, PackRefusedError)]
    given: dict[str, tuple[Any, ...]] = {
        "KeyChangedError": (card, card),
        "LookAlikeError": (card, card),
        "ExpiredKeyError": ("X", TODAY),
        "WrongFieldError": (7, "It is so."),
        "PackRefusedError": ("It is so.", "Do this."),
        "NotSealableError": ("It is so.", "Do this."),
    }
    for kind in kinds:
        wanted = kind.__init__.__code__.co_argcount - 1 if kind.__name__ not in given else 0
        values: tuple[Any, ...] = given.get(kind.__name__, (7, "field")[:wanted])
        in_whole_sentences(kind(*values))
    assert len(kinds) > 25
