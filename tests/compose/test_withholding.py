"""No variant shows a field narrower than its audience, whatever the dossier, whatever the reaches."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cyberbrief.compose.composition import compose
from cyberbrief.compose.digest import digest
from cyberbrief.compose.document_json import from_json, to_json
from cyberbrief.compose.gate import sorting_fields
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.reading import all_passages, sources_of, text_of
from cyberbrief.compose.withholding import Reason, allowed_texts, project, withheld_texts
from cyberbrief.domain.audience import VARIANTS, Variant, field_reach
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record, TextKind, declarations
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.talking_point import TalkingPoint
from tests.compose.worlds import World

SEEDS = st.integers(0, 2**32)
VARIANT = st.sampled_from(list(VARIANTS.values()))
WORD = re.compile(r"zq\d+w")


def fields(record: Record) -> Iterator[tuple[Record | Element, str, object]]:
    """Yield holder, name and value of each field, down to elements of elements."""
    held: list[Record | Element] = [record]
    while held:
        holder = held.pop()
        for name, field in declarations(type(holder)).items():
            value = getattr(holder, name)
            if field.kind is TextKind.ELEMENTS:
                held.extend(value)
            yield holder, name, value


def may_show(materials: Materials, variant: Variant, holder: Record | Element, name: str) -> bool:
    """Say by the domain's own rules whether a field may be shown; kept apart from how the program decides it."""
    field = declarations(type(holder))[name]
    return field_reach(holder, field) >= variant.reach and (variant.assessments or not field.assessment)


def words_by_field(materials: Materials) -> Iterator[tuple[Record, Record | Element, str, set[str]]]:
    for record in materials.everything():
        for holder, name, value in fields(record):
            if not isinstance(value, tuple) or all(isinstance(one, str) for one in value):
                yield record, holder, name, set(WORD.findall(str(value)))


@settings(max_examples=60)
@given(seed=SEEDS, variant=VARIANT)
def test_no_variant_holds_a_word_narrower_than_its_audience(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    held = set(WORD.findall(to_json(compose(materials, variant).document)))
    recipients = frozenset(materials.brief.recipients)
    named = {"name"} if variant.reach is Reach.PARTNERS else set()
    for record, holder, name, words in words_by_field(materials):
        if not declarations(type(holder))[name].structural and not may_show(materials, variant, holder, name):
            assert not held & words, (record.KIND, name)
        released = not record.released_to or (recipients and recipients <= set(record.released_to))
        if variant.reach is Reach.PARTNERS and not released and not (record.id in recipients and name in named):
            assert not held & words, (record.KIND, name)
        if isinstance(holder, Rung) and holder.kind not in variant.rungs:
            assert not held & words, (record.KIND, holder.kind)


@given(seed=SEEDS, variant=VARIANT)
def test_projected_records_hold_nothing_narrower(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    for record in project(materials, variant).materials.everything():
        for holder, name, value in fields(record):
            field = declarations(type(holder))[name]
            if field.structural or name in sorting_fields(type(holder)):
                continue
            if isinstance(holder, Rung) and holder.kind is RungKind.RED_LINE and name in {"text", "declared_in"}:
                continue  # the words of an open statement; shown below
            if not may_show(materials, variant, holder, name):
                assert value == type(holder).__dataclass_fields__[name].default, (record.KIND, name)


@given(seed=SEEDS, variant=VARIANT)
def test_a_document_is_the_same_without_what_was_withheld(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    projected = project(materials, variant).materials
    assert project(projected, variant).materials == projected
    again, first = compose(projected, variant).document, compose(materials, variant).document
    assert again.sections == first.sections
    assert (again.title, again.subtitle, again.notes) == (first.title, first.subtitle, first.notes)


@given(seed=SEEDS, variant=VARIANT)
def test_sources_tell_where_the_words_come_from(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    document = compose(materials, variant).document
    texts = {
        (record.id, holder.id if isinstance(holder, Element) else "", name): words
        for record, holder, name, words in words_by_field(materials)
    }
    for passage in all_passages(document):
        of_sources = {(one.record, one.element, one.field) for one in passage.sources}
        known = set().union(*(texts.get(key, set()) for key in of_sources)) if of_sources else set()
        assert set(WORD.findall(passage.plain)) <= known, passage


@given(seed=SEEDS, variant=VARIANT, scheme=st.sampled_from(list(SCHEMES)))
def test_the_marking_is_never_below_what_is_shown(seed: int, variant: Variant, scheme: str) -> None:
    materials = World(seed, scheme).materials()
    composition = compose(materials, variant)
    ranked = materials.scheme
    shown = {source.record for source in sources_of(composition.document)}
    for record in materials.everything():
        if record.id in shown:
            assert ranked.rank(composition.marking.level) >= ranked.rank(record.marking)
            assert set(record.caveats) <= set(composition.marking.caveats)
    assert ranked.rank(composition.marking.level) >= ranked.rank(materials.brief.raised_marking)
    assert composition.document.banner.words == ranked.banner(composition.marking)


@given(seed=SEEDS, variant=VARIANT)
def test_a_tree_survives_its_json_and_keeps_its_digest(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    document = compose(materials, variant).document
    assert from_json(to_json(document)) == document
    assert digest(document) == digest(compose(World(seed).materials(), variant).document)


@given(seed=SEEDS, variant=VARIANT)
def test_the_ledger_names_and_says_nothing(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    ledger = project(materials, variant).ledger
    ids = {record.id for record in materials.everything()}
    assert not WORD.findall(" ".join(f"{one.field} {one.reason.value}" for one in ledger))
    assert {one.record for one in ledger} <= ids
    if variant.name == "full":
        assert not ledger


@given(seed=SEEDS, variant=VARIANT)
def test_what_is_held_back_and_what_is_allowed_share_no_word(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    held = {word for one in withheld_texts(materials, variant) for word in WORD.findall(one.text)}
    allowed = {word for text in allowed_texts(materials, variant) for word in WORD.findall(text)}
    shown = set(WORD.findall(text_of(compose(materials, variant).document)))
    recipients = {
        word for one in materials.brief.recipients for word in WORD.findall(materials.records[one].title_text)
    }
    accepted = {word for one in materials.brief.accepted for word in WORD.findall(one.phrase)}
    assert held & shown <= recipients
    assert held & allowed <= recipients | accepted
    assert shown <= allowed


def declared(setting: Setting, reach: Reach = Reach.PUBLIC) -> Materials:
    """Return a dossier whose red line names a statement."""
    materials = World(7).materials()
    dossier = materials.dossier.id
    statement = Statement(
        id="s", dossier=dossier, text="We cannot accept a new treaty.", setting=setting, reach=(("text", reach),)
    )
    rungs = tuple(Rung(id=kind, kind=kind, text=f"zq{place}w", condition="zq9w") for place, kind in enumerate(RungKind))
    ladder = (*rungs[:-1], Rung(id="red", kind=RungKind.RED_LINE, text="zq99w", authority="zq98w", declared_in="s"))
    position = Position(id="p", dossier=dossier, topic="Treaty", ladder=ladder)
    records = {"s": statement, "p": position, dossier: materials.dossier}
    return Materials(materials.brief, materials.dossier, records, materials.scheme, materials.letterhead)


@pytest.mark.parametrize("name", ["speaking", "cards", "partner"])
def test_a_declared_red_line_stands_in_its_statements_words_alone(name: str) -> None:
    left = project(declared(Setting.OPEN), VARIANTS[name]).materials.get(Position, "p")
    assert left is not None
    red = left.ladder[-1]
    assert (red.kind, red.text, red.authority) == (RungKind.RED_LINE, "We cannot accept a new treaty.", "")


@pytest.mark.parametrize("name", ["full", "delegation"])
def test_who_may_see_a_red_line_sees_its_own_words_and_that_it_was_declared(name: str) -> None:
    left = project(declared(Setting.OPEN), VARIANTS[name]).materials.get(Position, "p")
    assert left is not None
    assert (left.ladder[-1].text, left.ladder[-1].declared_in) == ("zq99w", "s")


@pytest.mark.parametrize(
    "name, setting, reach",
    [
        ("partner", Setting.OPEN, Reach.DELEGATION),
        ("partner", Setting.OPEN, Reach.DESK),
        ("partner", Setting.CLOSED, Reach.PUBLIC),
        ("speaking", Setting.CLOSED, Reach.PUBLIC),
        ("cards", Setting.PRIVATE, Reach.PUBLIC),
    ],
)
def test_no_statement_no_declaration(name: str, setting: Setting, reach: Reach) -> None:
    left = project(declared(setting, reach), VARIANTS[name]).materials.get(Position, "p")
    assert left is not None
    assert RungKind.RED_LINE not in {rung.kind for rung in left.ladder}


def test_only_a_red_line_can_be_declared() -> None:
    materials = declared(Setting.OPEN)
    dossier = materials.dossier.id
    bottom = Rung(id="b", kind=RungKind.BOTTOM_LINE, text="zq1w", declared_in="s")
    position = Position(id="p", dossier=dossier, topic="Treaty", ladder=(bottom,))
    left = project(
        Materials(
            materials.brief,
            materials.dossier,
            {**materials.records, "p": position},
            materials.scheme,
            materials.letterhead,
        ),
        VARIANTS["partner"],
    )
    kept = left.materials.get(Position, "p")
    assert kept is not None
    assert kept.ladder == ()


@given(seed=SEEDS, variant=VARIANT)
def test_no_link_leads_to_what_is_gone(seed: int, variant: Variant) -> None:
    projected = project(World(seed).materials(), variant).materials
    there = {record.id for record in projected.everything()}
    for record in projected.everything():
        for holder, name, value in fields(record):
            field = declarations(type(holder))[name]
            if field.kind is TextKind.LINK and name != "dossier":
                assert value in there | {""}, (record.KIND, name)
            elif field.kind is TextKind.LINKS and name not in {"released_to", "recipients"}:
                assert isinstance(value, tuple)
                assert set(value) <= there, (record.KIND, name)


def test_reasons_are_plain_words() -> None:
    materials = World(3).materials()
    reasons = {one.reason for variant in VARIANTS.values() for one in project(materials, variant).ledger}
    assert {Reason.DESK_ONLY, Reason.DELEGATION_ONLY, Reason.LEFT_ON_TABLES} <= reasons
    assert Reason.DESK_ONLY.value == "desk only"


@pytest.mark.parametrize("variant", ["partner", "cards", "delegation"])
def test_a_mark_does_not_name_a_reference_that_is_withheld(variant: str) -> None:
    materials = declared(Setting.OPEN)
    kept = Reference(id="r-kept", symbol="Memo zq77w", reach=(("symbol", Reach.DESK),))
    free = Reference(id="r-free", symbol="A/70/174")
    said = "We rely on it [@Memo zq77w] and on [@A/70/174] and [@Unknown]."
    point = TalkingPoint(id="t", dossier=materials.dossier.id, text=said)
    records = {**materials.records, "r-kept": kept, "r-free": free, "t": point}
    left = project(dataclasses.replace(materials, records=records), VARIANTS[variant]).materials.get(TalkingPoint, "t")
    assert left is not None
    assert left.text == "We rely on it and on [@A/70/174] and [@Unknown]."
