"""A phrase is accepted by name, for one variant, for a reason."""

from __future__ import annotations

from typing import cast

import pytest

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import editing, reading
from cyberbrief.services.accepting import accept_phrase
from cyberbrief.services.checking import final_check
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier

BOTTOM = "Accept answers within a week, never later."


def test_an_accepted_phrase_blocks_no_longer_and_only_there(opened: Workspace, small: SmallDossier) -> None:
    point = next(one for one in small.points if str(one.handling) == "to_make")
    editing.edit_plain(opened, point.id, {"text": BOTTOM})
    for variant in ("partner", "speaking"):
        assert final_check(opened, small.brief.id, variant).blocking
    for finding in final_check(opened, small.brief.id, "partner").blocking:
        accept_phrase(opened, small.brief.id, "partner", finding.phrase, "I. Calloway", "Said openly on 17 July")
    assert not final_check(opened, small.brief.id, "partner").blocking
    assert final_check(opened, small.brief.id, "speaking").blocking
    accepted = cast("Brief", reading.record(opened, small.brief.id)).accepted
    assert {(one.by, one.reason, one.variant) for one in accepted} == {
        ("I. Calloway", "Said openly on 17 July", "partner")
    }
    assert all(one.at is not None for one in accepted)


@pytest.mark.parametrize(
    "variant,phrase,by,reason",
    [
        ("partner", "", "I. Calloway", "why"),
        ("partner", "words", " ", "why"),
        ("partner", "words", "I. Calloway", ""),
        ("nobody", "words", "I. Calloway", "why"),
    ],
)
def test_nobody_accepts_without_name_and_reason(
    opened: Workspace, small: SmallDossier, variant: str, phrase: str, by: str, reason: str
) -> None:
    with pytest.raises(WrongUseError):
        accept_phrase(opened, small.brief.id, variant, phrase, by, reason)
    assert not cast("Brief", reading.record(opened, small.brief.id)).accepted
