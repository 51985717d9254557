"""What is gathered again after a change is what gathering everything would give."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from cyberbrief.domain.brief import Brief, Entry
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.position import Position
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.services import adding, editing, reading
from cyberbrief.services.adding import new_id
from cyberbrief.services.gathering import gather, gather_again
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier

Change = Callable[[Workspace, SmallDossier], list[Record]]


def _changed(opened: Workspace, record: Record, **values: object) -> list[Record]:
    stored = reading.record(opened, record.id)
    editing.change(opened, stored, dataclasses.replace(stored, **values))  # type: ignore[arg-type]  # by name
    return [stored]


def _reworded(opened: Workspace, small: SmallDossier) -> list[Record]:
    return _changed(opened, small.position, objective="Another objective.")


def _narrowed(opened: Workspace, small: SmallDossier) -> list[Record]:
    return _changed(opened, small.position, reach=(("objective", Reach.DESK),))


def _entered(opened: Workspace, small: SmallDossier) -> list[Record]:
    brief = reading.record(opened, small.brief.id)
    assert isinstance(brief, Brief)
    entry = Entry(id=new_id(), record=small.points[0].id)
    first = dataclasses.replace(brief.sections[0], entries=(*brief.sections[0].entries, entry))
    return _changed(opened, brief, sections=(first, *brief.sections[1:]))


def _drawn_in(opened: Workspace, small: SmallDossier) -> list[Record]:
    """Link to a reference of the library that nothing in the dossier pointed at."""
    reference = Reference(id=new_id(), symbol="A/80/257", title="Report")
    adding.add(opened, [reference])
    return _changed(opened, small.position, references=(*small.position.references, reference.id))


def _let_go(opened: Workspace, small: SmallDossier) -> list[Record]:
    return _changed(opened, small.position, references=())


def _added(opened: Workspace, small: SmallDossier) -> list[Record]:
    made = TalkingPoint(id=new_id(), dossier=small.dossier.id, position=small.position.id, text="One more thing.")
    adding.add(opened, [made])
    return [made]


def _binned(opened: Workspace, small: SmallDossier) -> list[Record]:
    editing.delete(opened, [small.points[0].id])
    return [small.points[0]]


def _renamed(opened: Workspace, small: SmallDossier) -> list[Record]:
    return _changed(opened, small.dossier, title="Third session")


@pytest.mark.parametrize(
    "change",
    [_reworded, _narrowed, _entered, _drawn_in, _let_go, _added, _binned, _renamed],
    ids=lambda one: one.__name__,
)
def test_what_changed_is_read_again(opened: Workspace, small: SmallDossier, change: Change) -> None:
    before = gather(opened, small.brief.id)
    changed = frozenset((record.KIND, record.id) for record in change(opened, small))
    assert gather(opened, small.brief.id) != before, "the change is one"
    assert gather_again(opened, before, changed) == gather(opened, small.brief.id)


def test_nothing_named_means_everything(opened: Workspace, small: SmallDossier) -> None:
    before = gather(opened, small.brief.id)
    _reworded(opened, small)
    assert gather_again(opened, before, frozenset()) == gather(opened, small.brief.id)


def test_a_brief_in_the_bin_is_gone(opened: Workspace, small: SmallDossier) -> None:
    before = gather(opened, small.brief.id)
    editing.delete(opened, [small.brief.id])
    with pytest.raises(WrongUseError):
        gather_again(opened, before, frozenset({(Brief.KIND, small.brief.id)}))


def test_only_what_changed_is_read(opened: Workspace, small: SmallDossier) -> None:
    before = gather(opened, small.brief.id)
    _reworded(opened, small)
    after = gather_again(opened, before, frozenset({(Position.KIND, small.position.id)}))
    assert all(after.records[one] is before.records[one] for one in before.records if one != small.position.id)
