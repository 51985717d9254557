"""Documents that several tests look at: made once by each process that runs tests."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.documents.papers import LANGUAGES, Paper, papers

# In the languages other than English the kinds that are set in the most different manners; `make documents` makes all.
_OF_EACH = frozenset({"full", "speaking", "cards", "matrix", "nonpaper", "amendments"})


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Paper]:
    """Every kind of document in English, and a few in French, Arabic and Chinese."""
    folder = tmp_path_factory.mktemp("documents")
    return [*papers(folder, LANGUAGES[:1]), *papers(folder, LANGUAGES[1:], _OF_EACH)]
