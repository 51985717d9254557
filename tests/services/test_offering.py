"""What can be put into a brief is found by letters of its name, by words inside it, and by its kind."""

from __future__ import annotations

import pytest

from cyberbrief.services import adding, offering
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


@pytest.mark.parametrize(
    "typed,kind,found",
    [
        ("", "", ()),
        ("", "position", ("position",)),
        ("directory of", "", ("position",)),
        ("answers", "position", ("position",)),
        ("arvan", "counterpart", ("counterpart",)),
        ("directory of", "counterpart", ()),
        ("zzzz", "", ()),
    ],
)
def test_what_is_offered(opened: Workspace, small: SmallDossier, typed: str, kind: str, found: tuple[str, ...]) -> None:
    offers = offering.offered(opened, small.dossier.id, typed, kind)
    assert [one.record for one in offers][: len(found) or None] == [getattr(small, name).id for name in found]


def test_records_of_another_dossier_are_not_offered(opened: Workspace, small: SmallDossier) -> None:
    other = adding.add_plain(opened, "dossier", {"title": "Other"})[0]
    adding.add_plain(opened, "position", {"dossier": other, "topic": "Directory of elsewhere"})
    for typed in ("", "directory"):
        offers = offering.offered(opened, small.dossier.id, typed, "position")
        assert [one.record for one in offers] == [small.position.id]
