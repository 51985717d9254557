"""Cards: what a desk hands out, and what nobody can alter."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cyberbrief.domain.canonical import canonical
from cyberbrief.packs.card_file import read_card, write_card
from cyberbrief.packs.errors import (
    ForgedCardError,
    HiddenSignsError,
    NewerCardError,
    NotACardError,
    PackRefusedError,
)
from cyberbrief.packs.signature import CARD_TYPE, sign
from tests.packs.desks import PARTNER, US


def _card(**changes: Any) -> bytes:
    card = {**json.loads(write_card(US)), **changes}
    return canonical({name: value for name, value in card.items() if value is not Ellipsis}) + b"\n"


def test_what_was_written_is_read() -> None:
    for desk in (US, replace(US, office=""), replace(US, expires=date(2028, 2, 29), name="外交部")):
        assert read_card(write_card(desk)) == desk.card
    assert len(write_card(US)) < 600


def test_a_later_minor_version_is_read() -> None:
    body = {**json.loads(write_card(US)), "version": "1.4", "motto": "calm"}
    del body["signature"]
    import base64  # noqa: PLC0415  # to sign what a later version would

    signature = base64.b64encode(sign(US.signing_key, CARD_TYPE, canonical(body))).decode()
    assert read_card(canonical({**body, "signature": signature})) == US.card


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"{}",
        b"[]",
        b"[" * 5000,
        b"x" * 5000,
        _card(format="cyberbrief-pack"),
        _card(version="0.9"),
        _card(version=1),
        _card(signature=7),
        _card(signature="???"),
        _card(signature=...),
        _card(name=""),
        _card(name=" "),
        _card(name=["Desk"]),
        _card(name="x" * 121),
        _card(office=...),
        _card(signing="00"),
        _card(signing="Z" * 64),
        _card(receiving="age1"),
        _card(receiving=7),
        _card(made="yesterday"),
        _card(made="2026-11-20T09:30:00"),
        _card(made="0001-01-01T00:00:00+23:00"),
        _card(expires="never"),
        _card(expires=...),
    ],
)
def test_what_is_no_card(data: bytes) -> None:
    with pytest.raises(NotACardError):
        read_card(data)


def test_a_newer_card_is_told() -> None:
    with pytest.raises(NewerCardError):
        read_card(_card(version="2.0"))


@pytest.mark.parametrize(
    "change", [{"name": "Other"}, {"made": "2026-11-21T09:30:00Z"}, {"signing": PARTNER.card.signing.hex()}]
)
def test_a_changed_card_is_told(change: dict[str, str]) -> None:
    with pytest.raises(ForgedCardError):
        read_card(_card(**change))


def test_a_card_that_nobody_would_take_is_not_written() -> None:
    with pytest.raises(HiddenSignsError):
        write_card(replace(US, name="Desk\u202e"))
    with pytest.raises(NotACardError):
        write_card(replace(US, name=""))


def test_every_flipped_byte_is_noticed() -> None:
    data = write_card(US)
    for place in range(len(data)):
        flipped = bytearray(data)
        flipped[place] ^= 2
        with pytest.raises(PackRefusedError):
            read_card(bytes(flipped))
