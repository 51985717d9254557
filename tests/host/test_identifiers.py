"""Identifiers: their form, and that they only ever grow."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.host.identifiers import is_id, new_id


def test_ids_grow_strictly() -> None:
    made = [new_id() for _ in range(3000)]
    assert made == sorted(set(made))


def test_ids_from_many_threads_grow_within_each_and_never_repeat() -> None:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads in each other's way as often as can be
    try:
        with ThreadPoolExecutor(8) as pool:
            batches = list(pool.map(lambda _: [new_id() for _ in range(400)], range(8)))
    finally:
        sys.setswitchinterval(usual)
    assert all(batch == sorted(batch) for batch in batches)
    assert len({made for batch in batches for made in batch}) == 8 * 400


def test_a_new_id_is_a_lower_case_uuid_of_version_7() -> None:
    made = new_id()
    assert is_id(made)
    assert made == made.lower()
    assert UUID(made).version == 7


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f405",
        "0193A1B2-C3D4-7E5F-8A9B-0C1D2E3F4051",
        "0193a1b2-c3d4-4e5f-8a9b-0c1d2e3f4051",
        "0193a1b2-c3d4-7e5f-ca9b-0c1d2e3f4051",
        "0193a1b2c3d47e5f8a9b0c1d2e3f4051",
        "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051\n",
        " 0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051",
        "٠193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051",
    ],
)
def test_other_forms_are_no_ids(text: str) -> None:
    assert not is_id(text)


@given(st.uuids())
def test_only_version_7_is_an_id(uuid: UUID) -> None:
    assert is_id(str(uuid)) == (uuid.version == 7)
