"""Clearance: in its order, by offices of the chain, for the text of the moment and no other."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, Decision, EvidenceKind, Office, Order
from cyberbrief.domain.errors import BlockedError, WrongUseError
from cyberbrief.host.clock import now
from cyberbrief.services import checking, clearing, editing, previewing, reading, releasing, undoing, workspace
from cyberbrief.services.clearing import Said
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id
from tests.services.papers import is_draft
from tests.services.template import PASSPHRASE, copied

LEGAL, POLICY = "Legal Department", "Policy Planning"
BY = "A. Quill"


def brief(opened: Workspace) -> Brief:
    return cast("Brief", reading.record(opened, an_id("brief"), Brief.KIND))


def with_chain(opened: Workspace, *offices: Office, order: Order = Order.IN_ORDER) -> None:
    before = brief(opened)
    editing.change(opened, before, dataclasses.replace(before, chain=offices, order=order))


def office(name: str, **more: object) -> Office:
    return Office(id=an_id(name), name=name, **more)  # type: ignore[arg-type]  # as the field wants it


def say(opened: Workspace, name: str, decision: Decision = Decision.CLEARED, variant: str = "full") -> tuple[str, ...]:
    """Record a decision and return how the chain stands afterwards."""
    said = Said(name, BY, decision, "A word on the second point.", EvidenceKind.MAIL)
    checked = clearing.record_decision(opened, an_id("brief"), variant, said)
    return tuple(line.mark.value for line in checked.trail.lines)


def is_cleared(opened: Workspace, variant: str = "full") -> bool:
    return checking.final_check(opened, an_id("brief"), variant).trail.is_cleared


def test_what_was_said_is_kept_with_the_text_it_was_said_of(opened: Workspace, small: SmallDossier) -> None:
    assert say(opened, LEGAL) == ("cleared",)
    (kept,) = brief(opened).clearances
    assert (kept.office, kept.by, kept.comment) == (LEGAL, BY, "A word on the second point.")
    assert (kept.evidence, kept.recorded_by, kept.variant) == (EvidenceKind.MAIL, "E. Marrow", "full")
    with opened.store.reading() as transaction:
        (tree,) = transaction.trees.of_brief(small.brief.id)
    assert (tree.digest, tree.reason, tree.variant) == (kept.digest, "cleared", "full")


def test_a_chain_is_cleared_one_after_the_other(opened: Workspace, small: SmallDossier) -> None:
    with_chain(opened, office(LEGAL), office(POLICY))
    with pytest.raises(BlockedError, match=f"{POLICY} clears after {LEGAL}"):
        say(opened, POLICY)
    assert not brief(opened).clearances
    assert say(opened, LEGAL) == ("cleared", "not yet cleared")
    assert not is_cleared(opened)
    assert say(opened, POLICY) == ("cleared", "cleared")
    assert is_cleared(opened)


def test_side_by_side_any_office_may_be_first(opened: Workspace, small: SmallDossier) -> None:
    with_chain(opened, office(LEGAL), office(POLICY), order=Order.SIDE_BY_SIDE)
    assert say(opened, POLICY) == ("not yet cleared", "cleared")
    assert say(opened, LEGAL) == ("cleared", "cleared")


def test_a_refusal_stands_until_the_same_office_clears(opened: Workspace, small: SmallDossier) -> None:
    assert say(opened, LEGAL, Decision.REFUSED) == ("refused",)
    assert not is_cleared(opened)
    assert say(opened, LEGAL, Decision.COMMENTED) == ("refused",)
    assert say(opened, LEGAL) == ("cleared",)


def test_a_comment_clears_nothing(opened: Workspace, small: SmallDossier) -> None:
    assert say(opened, LEGAL, Decision.COMMENTED) == ("commented",)
    assert not is_cleared(opened)


def test_silence_past_the_instant_is_agreement(opened: Workspace, small: SmallDossier) -> None:
    with_chain(opened, office(LEGAL, deemed_at=now() + timedelta(hours=1)))
    assert not is_cleared(opened)
    with_chain(opened, office(LEGAL, deemed_at=now() - timedelta(hours=1)))
    assert is_cleared(opened)
    assert say(opened, LEGAL, Decision.REFUSED) == ("refused",)


def test_a_brief_without_a_chain_takes_the_office(opened: Workspace, small: SmallDossier) -> None:
    with_chain(opened)
    assert say(opened, POLICY) == ("cleared",)
    assert [each.name for each in brief(opened).chain] == [POLICY]


REFUSED = [
    ("unknown office", Said("Office of Tea", BY), "full", "not in the brief's clearance chain"),
    ("no office", Said(" ", BY), "full", "an office and a name"),
    ("no name", Said(LEGAL, "  "), "full", "an office and a name"),
    ("unknown variant", Said(LEGAL, BY), "secret", "variant"),
    ("control character", Said(LEGAL, "A\x07"), "full", "U\\+0007"),
    ("surrogate", Said(LEGAL, BY, comment="\ud800"), "full", "U\\+D800"),
    ("override", Said(LEGAL, "A. \u202eQuill"), "full", "U\\+202E"),
    ("two lines", Said(LEGAL, "A.\nQuill"), "full", "more than one line"),
    ("too long", Said(LEGAL, "A" * 1_001), "full", "1,001 characters"),
    ("comment too long", Said(LEGAL, BY, comment="x" * 100_001), "full", "100,001 characters"),
]


@pytest.mark.parametrize("said,variant,words", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_meant_is_not_recorded(
    opened: Workspace, small: SmallDossier, said: Said, variant: str, words: str
) -> None:
    before = brief(opened)
    with pytest.raises(WrongUseError, match=words):
        clearing.record_decision(opened, small.brief.id, variant, said)
    assert brief(opened) == before
    with opened.store.reading() as transaction:
        assert not transaction.trees.of_brief(small.brief.id)


@pytest.mark.parametrize("decision", [Decision.CLEARED, Decision.DEEMED])
def test_errors_forbid_clearing_and_nothing_else(opened: Workspace, small: SmallDossier, decision: Decision) -> None:
    editing.edit_plain(opened, small.position.id, {"ladder": [{"kind": "opening", "text": "A directory."}]})
    with pytest.raises(BlockedError, match="Nothing was cleared") as caught:
        say(opened, LEGAL, decision)
    assert caught.value.exit_code == 1
    assert not brief(opened).clearances
    assert say(opened, LEGAL, Decision.REFUSED) == ("refused",)
    assert say(opened, LEGAL, Decision.COMMENTED) == ("refused",)


EDITS: dict[str, tuple[str, dict[str, object]]] = {
    "position": (an_id("position"), {"objective": "Another objective."}),
    "point": (an_id("to_make"), {"text": "Another thing to say."}),
    "reserve": (an_id("reserve"), {"text": "Another thing to hold back."}),
    "counterpart": (an_id("arvania"), {"objectives": "Another aim of theirs."}),
    "stance": (an_id("stance"), {"response": "Another answer."}),
    "brief": (an_id("brief"), {"title": "Third session"}),
}


@pytest.mark.parametrize("edited", EDITS)
def test_an_edit_of_a_record_that_is_shown_lets_the_clearance_lapse(
    opened: Workspace, small: SmallDossier, edited: str
) -> None:
    say(opened, LEGAL)
    editing.edit_plain(opened, *EDITS[edited])
    assert not is_cleared(opened)
    undoing.undo(opened)
    assert is_cleared(opened)


def test_only_the_variants_that_show_the_words_lapse(opened: Workspace, small: SmallDossier) -> None:
    for variant in VARIANTS:
        say(opened, LEGAL, variant=variant)
    before = {variant: previewing.preview(opened, small.brief.id, variant).document for variant in VARIANTS}
    editing.edit_plain(opened, *EDITS["reserve"])
    for variant in VARIANTS:
        changed = previewing.preview(opened, small.brief.id, variant).document != before[variant]
        assert is_cleared(opened, variant) is not changed
    assert not is_cleared(opened, "full")
    assert is_cleared(opened, "partner")


def test_a_record_that_is_not_shown_changes_nothing(opened: Workspace, small: SmallDossier) -> None:
    say(opened, LEGAL)
    editing.edit_plain(opened, small.position.id, {"tags": ["own"]})
    assert is_cleared(opened)


Act = tuple[str, str]
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.sampled_from(sorted(EDITS))),
        st.tuples(st.just("clear"), st.sampled_from(["full", "partner"])),
        st.tuples(st.just("refuse"), st.sampled_from(["full", "partner"])),
        st.tuples(st.just("undo"), st.just("")),
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture
def world(small_template: Path, tmp_path: Path) -> Callable[[], Workspace]:
    """Give a fresh copy of the small store for each example."""
    count = iter(range(10_000))

    def fresh() -> Workspace:
        folder = tmp_path / str(next(count))
        folder.mkdir()
        return workspace.open_with_passphrase(copied(small_template, folder), PASSPHRASE)

    return fresh


def said_of(opened: Workspace, variant: str) -> tuple[set[str], bool]:
    """Return the texts that were cleared, and whether a refusal was the last word."""
    said = [each for each in brief(opened).clearances if each.variant == variant]
    return {each.digest for each in said}, bool(said) and said[-1].decision is Decision.REFUSED


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(acts=ACTS)
def test_only_a_text_that_was_cleared_leaves_without_the_word_draft(
    world: Callable[[], Workspace], acts: list[Act]
) -> None:
    opened = world()
    for number, (act, what) in enumerate(acts):
        if act == "edit":
            record, values = EDITS[what]
            editing.edit_plain(opened, record, {name: f"{value} {number}" for name, value in values.items()})
        elif act != "undo":
            say(opened, LEGAL, Decision.CLEARED if act == "clear" else Decision.REFUSED, what)
        elif len(opened.steps.done) > 1:  # the first step is the adding of the dossier
            undoing.undo(opened)
    for variant in ("full", "partner"):
        out = opened.path.with_name(f"{variant}.docx")
        released = releasing.export(opened, an_id("brief"), variant, out)
        texts, refused = said_of(opened, variant)
        assert is_draft(out) is released.draft
        assert released.draft is (refused or released.digest not in texts)
    opened.lock()


def test_a_clearance_comes_from_clearing_alone(opened: Workspace, small: SmallDossier) -> None:
    say(opened, LEGAL, Decision.COMMENTED)
    (kept,) = brief(opened).clearances
    forged = {"clearances": [{"id": kept.id, "office": LEGAL, "variant": "full", "decision": "cleared", "by": BY}]}
    with pytest.raises(WrongUseError, match="clearances"):
        editing.edit_plain(opened, small.brief.id, forged)
    assert brief(opened).clearances == (kept,)
    assert not is_cleared(opened)
