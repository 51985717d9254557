"""The page of packs: the register, what a new pack is made of, and what the next one to the same desks begins with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.reach import Reach
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.services import (
    editing,
    importing,
    inspecting,
    leaving,
    packing,
    sharing,
    starting_library,
    trusting,
    workspace,
)
from cyberbrief.services.leaving import Wish
from cyberbrief.services.sharing import What
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.template import NAME, PASSPHRASE, copied
from tests.services.test_packing import befriend


@pytest.fixture
def other(tmp_path: Path, empty_template: Path) -> Iterator[Workspace]:
    """Another desk."""
    (tmp_path / "elsewhere").mkdir()
    copied(empty_template, tmp_path / "elsewhere")
    here = workspace.open_with_passphrase(tmp_path / "elsewhere" / NAME, PASSPHRASE)
    yield here
    here.lock()


def taken(desk: Workspace, path: Path) -> None:
    pack = inspecting.inspect(path, desk).pack
    importing.accept(desk, importing.preview(desk, pack.lines, importing.source_of(pack.id, pack.manifest)), {})


def test_the_register_says_who_and_what(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    held = trusting.own(other)
    assert held is not None
    every = leaving.everything_of(opened, small.dossier.id)
    editing.edit_plain(opened, small.position.id, {"marking": "restricted"})
    packing.pack(opened, Wish("December", every, Reach.DESK, desks=(held.card,)), tmp_path / "1.cbpack")
    taken(other, tmp_path / "1.cbpack")
    (sent,), (came,) = sharing.register(opened), sharing.register(other)
    assert (sent.pack.sent, sent.who, sent.level, sent.pack.records) == (
        True,
        ("Brennia, Unit",),
        "Restricted",
        len(every),
    )
    assert (came.pack.sent, came.who) == (False, ("Vendria, Desk",))
    assert came.marking is not None
    told = sharing.told(other, came.pack.id)
    assert {one.id for one in told} == set(every)
    assert all(one.record is not None for one in told)
    editing.delete(other, (small.reference.id,))
    assert [one.id for one in sharing.told(other, came.pack.id) if one.record is None] == [small.reference.id]


def test_what_changed_goes_to_the_same_desks_and_a_reply_back_to_the_sender(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    held = trusting.own(other)
    assert held is not None
    every = leaving.everything_of(opened, small.dossier.id)
    packing.pack(opened, Wish("December", every, Reach.DELEGATION, desks=(held.card,)), tmp_path / "1.cbpack")
    taken(other, tmp_path / "1.cbpack")
    editing.edit_plain(opened, small.position.id, {"rationale": "New words."})
    (sent,) = sharing.register(opened)
    more = sharing.again(opened, sent.pack.id)
    assert (more.circle, more.only_changed) == (Reach.DELEGATION, True)
    assert [fingerprint(card) for card in more.desks] == [fingerprint(held.card)]
    made = packing.pack(opened, more, tmp_path / "2.cbpack")
    assert made.records == 1

    editing.edit_plain(other, small.position.id, {"evidence": "Ours."})
    (came,) = sharing.register(other)
    reply = sharing.again(other, came.pack.id)
    assert reply.circle is Reach.PARTNERS  # who they are to us is ours to say
    own = trusting.own(opened)
    assert own is not None
    assert [card.signing for card in reply.desks] == [own.card.signing]


def test_a_pack_is_made_of_kinds(small: SmallDossier, opened: Workspace) -> None:
    found = sharing.choices(opened, small.dossier.id)
    assert found.kinds["talking-point"] == tuple(sorted(point.id for point in small.points))
    some = sharing.records_of(opened, What(small.dossier.id, frozenset({"position", "talking-point"})))
    assert set(some) == {small.position.id, *(point.id for point in small.points)}
    assert set(sharing.records_of(opened, What(small.dossier.id))) == {record.id for record in small.records}
    assert sharing.records_of(opened, What(records=(small.item.id,))) == (small.item.id,)
    assert sharing.choices(opened, "").dossier == small.dossier.id
    assert sharing.choices(opened, "", (small.item.id,)).chosen == {small.item.id: small.item.title}


def test_only_verified_desks_may_be_ticked_and_the_publisher_is_answered_nothing(
    opened: Workspace, other: Workspace
) -> None:
    stranger = trusting.named_desk(other, "Kestria", "Unit")
    trusting.add_card(opened, stranger.card)
    assert [(one.own, one.may_receive) for one in sharing.choices(opened, "").readers] == [(False, False)]
    trusting.named_desk(opened, "Vendria", "Desk")
    assert [(one.own, one.may_receive) for one in sharing.choices(opened, "").readers] == [(True, True), (False, False)]
    starting_library.add(opened, {Pillar.NORMS})
    (came,) = sharing.register(opened)
    assert not came.can_answer
    assert sharing.again(opened, came.pack.id).desks == ()


def test_a_title_that_its_readers_may_not_have_does_not_travel(
    small: SmallDossier, opened: Workspace, other: Workspace, tmp_path: Path
) -> None:
    befriend(opened, other)
    held = trusting.own(other)
    assert held is not None
    secret = "We accept the quarantine registry of heron colonies at midnight"
    editing.edit_plain(opened, small.position.id, {"no_agreement": secret})
    partners = (small.counterpart.id,)
    every = leaving.everything_of(opened, small.dossier.id)
    wish = Wish(secret, every, Reach.PARTNERS, partners, desks=(held.card,))
    with pytest.raises(RefusedError, match="held words"):
        packing.pack(opened, wish, tmp_path / "1.cbpack")
    assert not (tmp_path / "1.cbpack").exists()
    seen = leaving.preview(opened, wish)
    title = leaving.title_for(seen, "Vendria")
    assert title != small.dossier.title  # a dossier's title is for the delegation
    assert title in {str(value) for record in seen.records for value in record.values.values()}
    assert leaving.title_for(leaving.Preview((), seen.marking, (), (), (), {}), "Vendria") == "From Vendria"
