"""Two thousand packs changed at random and signed again: each is taken, or refused in words."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from itertools import islice
from random import Random

from cyberbrief.domain.kinds import KINDS
from cyberbrief.packs import apart
from cyberbrief.packs.errors import PackRefusedError
from cyberbrief.packs.opening import OurKeys, open_pack
from cyberbrief.packs.payload import Payload, read_payload, write_payload
from cyberbrief.packs.signature import enveloped
from tests.packs.desks import PARTNER, TODAY, US, book
from tests.packs.forging import payload_of
from tests.packs.mutating import mutated

PACKS, APART, SLOWEST = 2000, 20, 5.0


def test_mutated_packs_are_taken_or_refused_in_words() -> None:
    chance = Random(20261123)
    kinds = [*KINDS]
    honest = [payload_of(*kinds[start : start + 2]) for start in range(0, len(kinds), 2)]
    told: Counter[str] = Counter()
    for number in range(PACKS):
        payload = mutated(honest[number % len(honest)], chance)
        started = time.perf_counter()
        try:
            pack = open_pack(
                enveloped(PARTNER.signing_key, payload), OurKeys.of(US), book(PARTNER), TODAY, read_payload
            )
        except PackRefusedError as error:
            told[type(error).__name__ if error.happened and error.remedy else "silent"] += 1
        else:
            told["taken"] += 1
            write_payload(pack.manifest, pack.lines)  # what was taken can be handed on
        assert time.perf_counter() - started < SLOWEST
    assert told.total() == PACKS
    assert "silent" not in told
    # Many reach the innermost checks.
    assert (
        min(told[name] for name in ("taken", "WrongFieldError", "BrokenLineError", "BrokenManifestError")) > PACKS // 50
    )


def test_some_of_them_in_the_process_that_parses() -> None:
    chance = Random(5)
    honest = payload_of("position", "dossier")
    for payload in islice(iter(lambda: mutated(honest, chance), b""), APART):
        assert _told(apart.reading(), payload) == _told(read_payload, payload)


def _told(read: Callable[[bytes], Payload], payload: bytes) -> Payload | tuple[str, str]:
    try:
        return read(payload)
    except PackRefusedError as error:
        return error.happened, error.remedy
