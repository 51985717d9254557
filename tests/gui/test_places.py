"""Back and forward, as in a browser."""

from __future__ import annotations

from cyberbrief.gui.places import Place, Trail

A, B, C = Place("overview"), Place("positions", "1"), Place("positions", "2")


def test_back_and_forward_walk_where_one_has_been() -> None:
    trail = Trail()
    assert trail.here is None
    for place in (A, B, C):
        trail.visit(place)
    assert (trail.back(), trail.back(), trail.back()) == (B, A, A)
    assert not trail.can_go_back
    assert (trail.forward(), trail.forward(), trail.forward()) == (B, C, C)
    assert not trail.can_go_forward


def test_going_elsewhere_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for place in (A, B):
        trail.visit(place)
    trail.back()
    trail.visit(C)
    assert not trail.can_go_forward
    assert trail.back() == A


def test_coming_to_where_one_is_changes_nothing() -> None:
    trail = Trail()
    trail.visit(A)
    trail.visit(A)
    assert not trail.can_go_back


def test_the_trail_has_an_end() -> None:
    trail = Trail(limit=3)
    for number in range(10):
        trail.visit(Place("positions", str(number)))
    assert [trail.back().record for _ in range(4)] == ["8", "7", "7", "7"]


def test_a_record_that_is_gone_is_no_place() -> None:
    trail = Trail()
    for place in (A, B, C):
        trail.visit(place)
    trail.forget("2")
    assert trail.here == B
    assert not trail.can_go_forward
