"""Who may see what: reach is what a record says, within the widest allowed; release is to all recipients or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.audience import VARIANTS, Audience, field_reach, settled, variant_named
from cyberbrief.domain.errors import CyberBriefError, WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.position import Position, Rung, RungKind, rung_titles
from cyberbrief.domain.progress import CancelledError, Silent, proceed
from cyberbrief.domain.reach import Limits, Reach
from cyberbrief.domain.record import Record, declarations
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from tests.strategies import records


@given(st.sampled_from(list(KINDS)).flatmap(records), st.sampled_from(list(Reach)))
def test_no_reach_is_wider_than_its_limit(record: Record, reach: Reach) -> None:
    names = [name for name, field in declarations(type(record)).items() if not field.structural]
    widened = type(record)(
        **{name: getattr(record, name) for name in declarations(type(record)) if name != "reach"},
        reach=tuple((name, reach) for name in names),
    )
    for name in names:
        field = declarations(type(record))[name]
        limits = field.limits_in(record)
        assert field_reach(record, field) <= limits.widest
        assert field_reach(widened, field) == min(reach, limits.widest)


TABLE = (
    (Rung(kind=RungKind.OPENING), "text", Reach.PARTNERS, Reach.PUBLIC),
    (Rung(kind=RungKind.PREFERRED), "text", Reach.DELEGATION, Reach.DELEGATION),
    (Rung(kind=RungKind.FALLBACK), "text", Reach.DELEGATION, Reach.DELEGATION),
    (Rung(kind=RungKind.BOTTOM_LINE), "text", Reach.DESK, Reach.DELEGATION),
    (Rung(kind=RungKind.BOTTOM_LINE), "condition", Reach.DESK, Reach.DELEGATION),
    (Rung(kind=RungKind.RED_LINE), "text", Reach.DELEGATION, Reach.DELEGATION),
    (TalkingPoint(handling=Handling.TO_MAKE), "text", Reach.PARTNERS, Reach.PUBLIC),
    (TalkingPoint(handling=Handling.IF_RAISED), "text", Reach.DELEGATION, Reach.PARTNERS),
    (TalkingPoint(handling=Handling.IF_PRESSED), "text", Reach.DELEGATION, Reach.DELEGATION),
    (TalkingPoint(handling=Handling.RESERVE), "text", Reach.DELEGATION, Reach.DELEGATION),
    (TalkingPoint(handling=Handling.PRESS), "text", Reach.PUBLIC, Reach.PUBLIC),
    (Position(), "no_agreement", Reach.DESK, Reach.DELEGATION),
    (Position(), "interests", Reach.DELEGATION, Reach.DELEGATION),
    (Position(), "objective", Reach.PARTNERS, Reach.PUBLIC),
)


@pytest.mark.parametrize("holder, name, default, widest", TABLE)
def test_the_table_of_reach_holds(holder: Record | Rung, name: str, default: Reach, widest: Reach) -> None:
    field = declarations(type(holder))[name]
    assert field_reach(holder, field) is default
    assert field.limits_in(holder).widest is widest


RELEASES = (
    # reach, recipients, released to, our partners, shown
    (Reach.DELEGATION, (), ("a",), (), True),
    (Reach.PARTNERS, (), (), (), True),
    (Reach.PARTNERS, ("a",), (), (), True),
    (Reach.PARTNERS, ("a",), (), ("a", "b"), True),
    (Reach.PARTNERS, ("a", "c"), (), ("a", "b"), False),
    (Reach.PARTNERS, ("a",), ("a", "b"), (), True),
    (Reach.PARTNERS, ("a", "c"), ("a", "b"), ("a", "c"), False),
    (Reach.PARTNERS, (), ("a",), ("a",), False),
)


@pytest.mark.parametrize("reach, recipients, released, partners, shown", RELEASES)
def test_a_record_is_released_to_every_recipient_or_withheld(
    reach: Reach, recipients: tuple[str, ...], released: tuple[str, ...], partners: tuple[str, ...], shown: bool
) -> None:
    audience = Audience(reach, frozenset(recipients))
    assert audience.is_released(Position(released_to=released), partners) is shown


def test_recipients_count_for_partners_alone() -> None:
    assert VARIANTS["full"].audience(("a",)).recipients == frozenset()
    assert VARIANTS["partner"].audience(("a",)).recipients == {"a"}
    with pytest.raises(WrongUseError, match="no variant called “secret”"):
        variant_named("secret")
    assert variant_named("cards").pocket


def test_limits_never_begin_beyond_themselves() -> None:
    with pytest.raises(ValueError, match="wider than its limit"):
        Limits(Reach.PUBLIC, Reach.DESK)
    assert Reach.from_word("participants").label == "Everyone in the room"


def test_fallbacks_are_numbered_where_they_stand() -> None:
    kinds = (RungKind.OPENING, RungKind.FALLBACK, RungKind.FALLBACK, RungKind.RED_LINE)
    titles = rung_titles(tuple(Rung(kind=kind) for kind in kinds))
    assert titles == ("Opening", "Fallback 1", "Fallback 2", "Red line")


def test_work_that_is_stopped_says_so() -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    proceed(Silent())
    with pytest.raises(CancelledError) as told:
        proceed(Stopped())
    assert isinstance(told.value, CyberBriefError)
    assert str(told.value) == "Stopped as you asked. Nothing was changed; start again when you like."


@pytest.mark.parametrize(
    "earlier,set_to,later,left",
    [
        (RungKind.OPENING, Reach.DELEGATION, RungKind.BOTTOM_LINE, Reach.DESK),
        (RungKind.OPENING, Reach.PUBLIC, RungKind.FALLBACK, Reach.DELEGATION),
        (RungKind.FALLBACK, Reach.DESK, RungKind.OPENING, Reach.DESK),
        (RungKind.BOTTOM_LINE, Reach.DELEGATION, RungKind.OPENING, Reach.DELEGATION),
        (RungKind.BOTTOM_LINE, Reach.DELEGATION, RungKind.BOTTOM_LINE, Reach.DELEGATION),
    ],
)
def test_what_was_set_for_another_kind_never_widens(
    earlier: RungKind, set_to: Reach, later: RungKind, left: Reach
) -> None:
    before = Rung(id="r", kind=earlier, reach=(("text", set_to),))
    after = settled(before, Rung(id="r", kind=later, reach=before.reach))
    assert field_reach(after, declarations(Rung)["text"]) is left
