"""Whom we trust: cards come, fingerprints are compared, keys are given up; nothing is believed for its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cyberbrief.domain.desk import Card, TrustState
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.packs.errors import KeyChangedError, LookAlikeError, RevokedKeyError
from cyberbrief.packs.fingerprint import fingerprint, in_digits, in_words
from cyberbrief.services import trusting, workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import an_id
from tests.services.template import NAME, PASSPHRASE, copied


@pytest.fixture
def other(tmp_path: Path, empty_template: Path) -> Iterator[Workspace]:
    """Another desk, on another machine."""
    (tmp_path / "elsewhere").mkdir()
    copied(empty_template, tmp_path / "elsewhere")
    here = workspace.open_with_passphrase(tmp_path / "elsewhere" / NAME, PASSPHRASE)
    yield here
    here.lock()


def card_of(desk: Workspace, name: str = "Brennia", office: str = "Cyber Unit") -> Card:
    return trusting.named_desk(desk, name, office).card


def test_the_identity_is_made_at_first_use_and_stays(opened: Workspace, reopened: Callable[[], Workspace]) -> None:
    assert trusting.own(opened) is None
    made = trusting.named_desk(opened)
    assert made.name == trusting.suggested_name(opened)[0]
    again = trusting.own(reopened())
    assert again is not None
    assert again.card == made.card


def test_another_name_keeps_the_keys(opened: Workspace) -> None:
    before = trusting.named_desk(opened).card
    after = trusting.named_desk(opened, "Desk for Norms", "Ministry").card
    assert (after.name, after.signing, after.receiving) == ("Desk for Norms", before.signing, before.receiving)


def test_a_card_travels_as_a_file_and_is_not_believed_yet(opened: Workspace, other: Workspace, tmp_path: Path) -> None:
    handed = trusting.save_card(other, tmp_path / "brennia.cbcard")
    entry = trusting.add_card(opened, trusting.read_card_file(tmp_path / "brennia.cbcard"))
    assert entry.desk.card == handed
    assert entry.state is TrustState.UNVERIFIED
    assert not entry.may_receive
    with pytest.raises(trusting.NotTrustedError):
        trusting.may_be_sent_to(opened, [handed])


@pytest.mark.parametrize("said", [in_words, in_digits, lambda whole: in_words(whole).upper()])
def test_a_desk_is_verified_by_its_fingerprint(
    opened: Workspace, other: Workspace, said: Callable[[str], str], reopened: Callable[[], Workspace]
) -> None:
    card = card_of(other)
    entry = trusting.add_card(opened, card)
    assert trusting.verify(opened, entry.fingerprint, said(entry.fingerprint)).may_receive
    again = reopened()
    trusting.may_be_sent_to(again, [card])
    assert trusting.entry_named(again, "brennia").state is TrustState.VERIFIED


def test_another_fingerprint_changes_nothing(opened: Workspace, other: Workspace) -> None:
    entry = trusting.add_card(opened, card_of(other))
    with pytest.raises(trusting.WrongFingerprintError):
        trusting.verify(opened, entry.fingerprint, in_words("0" * 64))
    assert trusting.entries(opened)[0].state is TrustState.UNVERIFIED


def test_the_same_card_again_keeps_what_was_compared(opened: Workspace, other: Workspace) -> None:
    entry = trusting.add_card(opened, card_of(other))
    trusting.verify(opened, entry.fingerprint, entry.words)
    trusting.belongs_to(opened, entry.fingerprint, an_id("brennia"))
    again = trusting.add_card(opened, card_of(other, office="Another office"))
    assert (again.state, again.counterpart) == (TrustState.VERIFIED, an_id("brennia"))
    assert again.desk.card.office == "Another office"
    assert len(trusting.entries(opened)) == 1


def test_a_revoked_card_is_not_taken_again(opened: Workspace, other: Workspace) -> None:
    entry = trusting.add_card(opened, card_of(other))
    assert trusting.revoke(opened, entry.fingerprint).state is TrustState.REVOKED
    with pytest.raises(RevokedKeyError):
        trusting.add_card(opened, card_of(other))
    with pytest.raises(trusting.NotTrustedError):
        trusting.may_be_sent_to(opened, [card_of(other)])


@pytest.mark.parametrize(
    "name, alarm", [("Brennia", KeyChangedError), ("Brennіa", LookAlikeError), ("BRENNIA", RefusedError)]
)
def test_a_known_name_with_another_key_is_an_alarm(
    opened: Workspace, other: Workspace, name: str, alarm: type[RefusedError], tmp_path: Path, empty_template: Path
) -> None:
    trusting.add_card(opened, card_of(other))
    (tmp_path / "third").mkdir()
    copied(empty_template, tmp_path / "third")
    third = workspace.open_with_passphrase(tmp_path / "third" / NAME, PASSPHRASE)
    with pytest.raises(alarm):
        trusting.add_card(opened, card_of(third, name))
    third.lock()
    assert len(trusting.entries(opened)) == 1


def test_our_own_card_is_no_other_desk(opened: Workspace) -> None:
    with pytest.raises(WrongUseError):
        trusting.add_card(opened, trusting.named_desk(opened).card)


def test_a_damaged_identity_is_named_and_nothing_is_made_in_its_place(opened: Workspace) -> None:
    trusting.named_desk(opened)
    for path in opened.path.parent.glob("*.desk*"):
        path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(RefusedError):
        trusting.own(opened)
    with pytest.raises(RefusedError):
        trusting.named_desk(opened)


def test_no_desk_is_called_so(opened: Workspace, other: Workspace) -> None:
    entry = trusting.add_card(opened, card_of(other))
    assert trusting.entry_named(opened, entry.digits).fingerprint == fingerprint(card_of(other))
    with pytest.raises(WrongUseError):
        trusting.entry_named(opened, "Tavolia")
