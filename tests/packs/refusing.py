"""Hostile bytes are refused by one very error, in whole sentences."""

from __future__ import annotations

import re
from typing import Any

import pytest

from cyberbrief.packs.errors import PackRefusedError
from cyberbrief.packs.trust import TrustBook
from tests.packs.desks import opened


def must_refuse(error: type[PackRefusedError], data: bytes, trusted: TrustBook | None = None, **more: Any) -> str:
    """Open hostile bytes; they must be refused by this very error, in whole sentences."""
    with pytest.raises(PackRefusedError) as caught:
        opened(data, trusted, **more)
    assert type(caught.value) is error
    return in_whole_sentences(caught.value)


def in_whole_sentences(error: PackRefusedError) -> str:
    for said in (error.happened, error.remedy):
        assert re.fullmatch(r"\S.*[.]", said), said
        assert "{" not in said
    return error.happened
