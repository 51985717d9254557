"""Packs changed at random, by value or by byte; signed again, they reach the parser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

from cyberbrief.domain.canonical import canonical

HOSTILE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 2**31, 2**63, 10**400, 1.5, "", " ", "x", "x" * 1001, "x" * 100_001, "\n", "a\r\nb"),
    *("\x00", "\u202e", "\u2066", "\ud800", "\uffff", "\U0010ffff", "null", "public", "desk", "opening", "secret"),
    *("2026-12-07", "2026-13-40", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-12-07T10:00:00Z"),
    *([], {}, [[]], [{}], {"id": "x"}, [{"id": "x"}], ["x"] * 1001, {"": 0}, {"id": None}, [1], {"deleted": True}),
    *(
        {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": 1}}}}}}}}},
        "0" * 64,
        "f" * 64,
        ["f" * 64],
        ["f" * 64] * 17,
    ),
    *({"text": "public"}, {"no_agreement": "public"}, {"reach": {}}, "age1x", "1.0", "2.0", "1.999999", "01.0"),
)


def mutated(payload: bytes, chance: Random) -> bytes:
    """Return the payload with one to four changes."""
    if chance.random() < 0.25:
        return _by_byte(payload, chance)
    rows = [json.loads(row) for row in payload.splitlines()]
    for _ in range(chance.randint(1, 4)):
        _change_one(rows, chance)
    lines = []
    for row in rows:
        try:
            lines.append(canonical(row))
        except ValueError:
            lines.append(b"NaN")
    return b"".join(line + b"\n" for line in lines)


def _by_byte(payload: bytes, chance: Random) -> bytes:
    data = bytearray(payload)
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.randint(1, 40))
        match chance.randrange(5):
            case 0:
                data[start] ^= 1 << chance.randrange(8)
            case 1:
                del data[start:end]
            case 2:
                data[start:start] = data[start:end]
            case 3:
                data[start:start] = chance.randbytes(chance.randint(1, 8))
            case _:
                data[start:start] = chance.choice([b"\n", b'"', b"[" * 2000, b"{}", b"null\n", b"1" * 5000, b"\\ud800"])
        if not data:
            break
    return bytes(data)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # whatever JSON can hold
    """Yield every place of a value: what holds it, and under which name or number."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


def _change_one(rows: list[Any], chance: Random) -> None:
    places = list(_places(rows))
    if not places:
        rows.append(deepcopy(chance.choice(HOSTILE)))
        return
    holder, key = chance.choice(places)
    match chance.randrange(6):
        case 0 | 1:
            holder[key] = deepcopy(chance.choice(HOSTILE))
        case 2:
            del holder[key]
        case 3:
            other, name = chance.choice(places)
            if _is_there(other, name):
                holder[key] = deepcopy(other[name])
        case 4 if isinstance(holder, list):
            holder.append(deepcopy(holder[key]))
        case 4:
            holder[chance.choice(["mood", "id", "revision", "reach", "marking", "A", "values", "x" * 65])] = deepcopy(
                holder[key]
            )
        case _:
            holder[key] = [holder[key]] if chance.random() < 0.5 else {"mood": holder[key]}


def _is_there(holder: Any, name: Any) -> bool:  # the same
    return name in holder if isinstance(holder, dict) else name < len(holder)
