"""Files that several tests read: one of each kind, written once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from cyberbrief.domain.progress import Silent
from cyberbrief.word.writer import write
from tests.word.trees import KINDS


@pytest.fixture(scope="session")
def written() -> Mapping[str, bytes]:
    """Each kind of document as the bytes of its file."""
    return {kind: write(make(), standing, Silent()) for kind, (make, standing) in KINDS.items()}
