"""Each paper: what stands on it, in which order, and what does not."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document import (
    Block,
    Document,
    Facts,
    Heading,
    LadderTable,
    Listing,
    PageSize,
    Paragraph,
    Pause,
    SpokenPoint,
    Table,
    blocks_of,
)
from cyberbrief.compose.document_json import from_json, to_json
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.papers.brief import Numbers
from cyberbrief.compose.reading import passages_of, text_of
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Entry, Section, SectionRole
from cyberbrief.domain.concern import Concern, CounterpartStatus, Measure, MeasureStatus, Register
from cyberbrief.domain.counterpart import Delegate, Membership
from cyberbrief.domain.dossier import AgendaItem, Deadline, DeadlineState
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.instruction import Concession, Gain, Package
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.meeting import Commitment, Meeting, Participant, Promiser
from cyberbrief.domain.position import Outcome, Position, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import DossierRecord
from cyberbrief.domain.statement import EstimatedRung, Setting, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from tests.builders import filled
from tests.compose.sound import NOW, SECTIONS, section, sound, spoilt, with_records, with_rung


def document(variant: str, materials: Materials | None = None) -> Document:
    return compose(materials or sound(), VARIANTS[variant]).document


def headings(of: Document) -> list[str]:
    found = (block for block in blocks_of(of) if isinstance(block, Heading))
    return [f"{block.number} {block.passage.plain}".strip() for block in found]


def lines(of: Document) -> list[str]:
    return [passage.plain for block in blocks_of(of) for passage in passages_of(block)]


def test_the_full_brief_follows_its_outline() -> None:
    full = document("full")
    assert headings(full)[:6] == [
        "1. Purpose and desired outcome",
        "2. Main points",
        "3. What they want and our answer",
        "4. Held in reserve",
        "5. Press line",
        "6. Background",
    ]
    assert headings(full)[-1] == "Annex A. Ladder: Hospitals"
    assert full.title == "Protecting hospitals"
    assert full.subtitle == "Working Group on Wards · item 4 · New York, 7–11 December 2026"
    assert not any(section.new_page for section in full.sections)
    assert [note.number for note in full.notes] == [1]
    assert full.notes[0].passage.plain == "A/70/174, para. 13: Report of the experts, 22 July 2015."


def test_main_points_are_numbered_with_their_topic_in_bold() -> None:
    (listing,) = [block for block in document("full").sections[1].blocks if isinstance(block, Listing)]
    assert listing.ordered
    assert [(run.text, run.bold) for run in listing.items[0].passage.runs][:2] == [("Health", True), (".", True)]


def test_answers_stand_with_what_they_will_say() -> None:
    (table,) = [block for block in document("full").sections[2].blocks if isinstance(block, Table)]
    assert [[one.plain for one in cell.paragraphs] for cell in table.rows[0]] == [
        ["Tavolia", "certain"],
        ["A list invites attacks."],
        ["The list stays open."],
    ]


def test_the_ladder_reads_from_the_opening_down() -> None:
    (ladder,) = [block for block in document("full").sections[-1].blocks if isinstance(block, LadderTable)]
    assert [step.title for step in ladder.steps] == ["Opening", "Preferred", "Fallback 1", "Bottom line", "Red line"]
    assert ladder.steps[-1].authority[-1].plain == "Instruction 114, 23 November 2026"
    assert ladder.no_agreement[0].plain.startswith("Walk out")
    (shorter,) = [block for block in document("delegation").sections[-1].blocks if isinstance(block, LadderTable)]
    assert RungKind.BOTTOM_LINE not in {step.kind for step in shorter.steps}
    assert not shorter.no_agreement


def test_none_instructed_says_by_whom_and_when() -> None:
    none = with_rung(
        sound(), "r-red", text="", none_instructed=True, instructed_by="Director", instructed_on=date(2026, 11, 20)
    )
    assert "None instructed (Director, 20 November 2026)." in lines(document("full", none))


def test_empty_sections_are_left_out_and_not_counted() -> None:
    materials = spoilt(sound(), "b", sections=(section(SectionRole.RESERVE), *SECTIONS[3:5]))
    assert headings(document("full", materials)) == ["1. Held in reserve", "2. Press line"]


def test_inner_sections_are_numbered_below_their_own() -> None:
    inner = Section(id="in", title="Why now", level=2, entries=(Entry(id="e", text="Because."),))
    materials = spoilt(sound(), "b", sections=(SECTIONS[0], inner, SECTIONS[4]))
    assert headings(document("full", materials)) == ["1. Purpose and desired outcome", "1.1 Why now", "2. Press line"]
    numbers = Numbers()
    assert [numbers.next(level) for level in (1, 2, 2, 3, 1, 3, 9)] == [
        "1.",
        "1.1",
        "1.2",
        "1.2.1",
        "2.",
        "2.1",
        "2.1.1",
    ]
    assert [numbers.next_annex() for _ in range(28)][-3:] == ["Annex Z.", "Annex AA.", "Annex AB."]


def test_background_says_when_we_last_met_and_what_was_promised() -> None:
    held = Meeting(
        id="met",
        dossier="d",
        title="Bilateral",
        counterparts=("tavolia",),
        starts=datetime(2026, 7, 17, 15, tzinfo=UTC),
        place="New York",
        said="Wording.",
        participants=(Participant(id="pa", name="R. Velde"),),
    )
    planned = dataclasses.replace(held, id="plan", starts=datetime(2026, 8, 1, tzinfo=UTC), said="", participants=())
    promise = Commitment(id="c", dossier="d", promiser=Promiser.THEM, text="Wording on wards", counterpart="tavolia")
    due = Deadline(id="due", dossier="d", title="Inputs are due", due=datetime(2026, 11, 27, 23, tzinfo=UTC))
    words = lines(document("full", with_records(sound(), held, planned, promise, due)))
    assert words[words.index("When we last met") + 1] == "17 July 2026, New York: Tavolia"
    assert words[words.index("What was promised") + 1] == "Tavolia promised: Wording on wards (open)"
    assert words[words.index("Still due") + 1] == "Inputs are due: 27 November 2026, 18:00 (23:00 UTC)"
    assert "17 July 2026, New York" in words  # in the profile


@pytest.mark.parametrize("logged", [True, False])
def test_a_meeting_at_which_something_was_logged_was_held(logged: bool) -> None:
    met = Meeting(id="met", dossier="d", counterparts=("tavolia",), starts=datetime(2026, 7, 17, 15, tzinfo=UTC))
    said = Statement(id="said", dossier="d", speaker="tavolia", text="No list.", meeting="met" if logged else "")
    words = lines(document("full", with_records(sound(), met, said)))
    assert ("When we last met" in words) is logged


@pytest.mark.parametrize("named", [True, False])
def test_a_deadline_that_is_met_stands_only_where_it_is_asked_for(named: bool) -> None:
    met = Deadline(id="due", dossier="d", title="Names are due", due=NOW, state=DeadlineState.MET)
    sections = (section(SectionRole.BACKGROUND, *(["due"] if named else ["ref"])),)
    words = text_of(document("full", spoilt(with_records(sound(), met), "b", sections=sections)))
    assert ("Names are due: 23 November 2026, 07:00 (12:00 UTC) (met)" in words) is named
    assert ("Names are due" in words) is named


def test_those_met_together_stand_in_one_line_and_no_promise_stands_twice() -> None:
    starts = datetime(2026, 7, 17, 15, tzinfo=UTC)
    both = Meeting(
        id="met", dossier="d", title="Talks", counterparts=("tavolia", "haldria"), starts=starts, said="Yes."
    )
    promise = Commitment(id="c", dossier="d", text="Wording on wards", counterpart="tavolia")
    materials = with_records(sound(), both, promise)
    sections = (section(SectionRole.BACKGROUND, "c"), section(SectionRole.PROFILES, "tavolia", "haldria"))
    words = lines(document("full", spoilt(materials, "b", sections=sections)))
    assert words.count("17 July 2026: Tavolia, Haldria") == 1
    assert words.count("We promised Tavolia: Wording on wards (open)") == 2  # in the background, and in the profile


def test_the_speaking_note_is_large_timed_and_paused() -> None:
    second = TalkingPoint(id="t2", dossier="d", position="p", text="Each State designates its own.")
    sections = (section(SectionRole.MAIN_POINTS, "t2", "t-make"),)
    materials = spoilt(with_records(sound(), second), "b", sections=sections, interpreted=True)
    note = document("speaking", materials)
    blocks = note.sections[0].blocks
    assert note.large_type
    assert not note.contents
    spoken = [block for block in blocks if isinstance(block, SpokenPoint)]
    assert [block.paragraphs[0].plain for block in spoken][:2] == [
        "Each State designates its own.",
        "Hospitals were struck last year; let us say so.",
    ]
    assert spoken[0].time is not None
    assert spoken[0].time.slowest >= 3
    assert sum(isinstance(block, Pause) for block in blocks) == 1
    allotted = next(block for block in blocks if isinstance(block, Table))
    assert [cell.paragraphs[0].plain for cell in allotted.rows[0]][:2] == ["National", "3:00"]
    assert "Interpreted: speak slowly." in lines(note)
    assert "Check against delivery" in lines(note)
    assert "If they ask" in headings(note)
    alone = spoilt(with_records(sound(), dataclasses.replace(second, position="")), "b", sections=sections[:0])
    assert headings(document("speaking", alone))[-1] == "Points to make"


def test_a_card_an_issue() -> None:
    other = Position(id="p2", dossier="d", topic="Cables", objective="Cables too.", paragraphs="OP 7 bis")
    materials = with_rung(spoilt(sound(), "st-ours", text="No approval."), "r-red", declared_in="st-ours")
    materials = spoilt(with_records(materials, other), "b", sections=(section(SectionRole.POSITIONS, "p", "p2"),))
    cards = document("cards", materials)
    assert cards.size is PageSize.A6
    assert [one.new_page for one in cards.sections] == [False, True]
    words = lines(cards)
    assert "We cannot accept (said 17 July): No approval." in words
    assert "Ask: Hospitals stand in the text." in words
    assert "Press: “Hospitals are off limits.”" in words
    assert "OP 7 bis · card 2 of 2" in words
    assert "Settle for health alone." not in words


def test_partner_lines_stop_at_the_opening() -> None:
    partner = document("partner")
    assert partner.title == "Partner lines: Working Group on Wards"
    assert partner.releasable_to == ("Ardenia", "Haldria")
    words = "\n".join(lines(partner))
    assert "Opening: Name hospitals in the paragraph." in words
    assert "such as wards" in words
    assert "The list stays open." not in words
    widened = spoilt(sound(), "t-raised", reach=(("text", Reach.PARTNERS),))
    assert "The list stays open." in "\n".join(lines(document("partner", widened)))
    assert "Tavolia" not in words
    assert "Why. Wards were struck in four regions." in words
    declared = with_rung(spoilt(sound(), "st-ours", text="No approval."), "r-red", declared_in="st-ours")
    for variant in ("partner", "speaking"):
        assert "Red line, said openly on 17 July: No approval." in lines(document(variant, declared))


def test_partners_see_register_entries_and_concerns_that_were_widened() -> None:
    wide = (
        ("title", Reach.PARTNERS),
        ("ask", Reach.PARTNERS),
        ("channel", Reach.PARTNERS),
        ("next_step", Reach.PARTNERS),
    )
    measure = Measure(id="m", dossier="d", title="Contact points", next_step="Test the numbers", reach=wide)
    concern = Concern(id="c", dossier="d", title="Intrusion", ask="Say who did it", unsaid="Never", reach=wide)
    sections = (section(SectionRole.REGISTERS, "m"), section(SectionRole.CONCERNS, "c"))
    words = text_of(document("partner", spoilt(with_records(sound(), measure, concern), "b", sections=sections)))
    assert "Contact points" in words
    assert "Say who did it" in words
    assert "Intrusion" not in words
    assert "Never" not in words


def test_profiles_show_people_stances_statements_and_their_ladder() -> None:
    person = Delegate(
        id="per", counterpart="tavolia", name="R. Velde", role="Envoy", ice_breakers="Chess", telephone="93"
    )
    member = Membership(id="mem", member="tavolia", group="haldria", issue="wards")
    materials = with_records(sound(), person, member)
    estimate = (
        EstimatedRung(id="e1", kind="Opening", text="No list", source="st-theirs"),
        EstimatedRung(id="e2", text="?"),
    )
    materials = spoilt(materials, "stance", estimate=estimate)
    words = lines(document("profiles", materials))
    assert {"R. Velde", "Envoy", "93", "No list at all.", "Haldria (on wards)", "Opposes", "Hospitals"} <= set(words)
    assert not any("Chess" in line for line in words)
    assert "No list" not in words
    full = lines(document("full", materials))
    assert {"Ice-breakers: Chess", "No list", "Own note", "Our estimate"} <= set(full)


def test_the_annotated_agenda() -> None:
    materials = spoilt(sound(), "item", lead="E. Marrow", decided_before="Deferred.")
    other = AgendaItem(id="i2", dossier="d", title="Threats", order=2)
    loose = TalkingPoint(id="loose", dossier="d", agenda_item="i2", text="Threats grow.")
    words = lines(document("agenda", with_records(materials, other, loose)))
    assert "Item 4. Norms" in words
    assert "E. Marrow" in words
    assert "Hospitals. Hospitals stand in the text." in words
    assert "Threats grow." in words
    assert any(line.endswith("to say · 3:00 allotted (national)") for line in words)


def test_issues_without_an_agenda_item_stand_behind_the_agenda() -> None:
    loose = Position(id="p2", dossier="d", topic="Cables", objective="Cables too.")
    point = TalkingPoint(id="t2", dossier="d", position="p2", text="Cables carry all of it.")
    materials = spoilt(with_records(sound(), loose, point), "b", sections=(section(SectionRole.POSITIONS, "p", "p2"),))
    words = lines(document("agenda", materials))
    behind = words.index("Issues without an agenda item")
    assert behind > words.index("Item 4. Norms")
    assert words[behind + 1 :][:2] == ["Cables. Cables too.", "Cables carry all of it."]
    assert "Issues without an agenda item" not in lines(document("agenda"))


def test_registers_and_packages_are_laid_out() -> None:
    others = (CounterpartStatus(id="o", counterpart="tavolia", status=MeasureStatus.DONE, note="since May"),)
    measure = Measure(
        id="m", dossier="d", register=Register.NORM, title="Norm (f)", reference="ref", others=others, owner="E. M."
    )
    outcomes = (Outcome(id="out", text="Health alone"),)
    package = Package(
        id="pk",
        dossier="d",
        title="Wards for cables",
        gives=(
            Concession(id="g", position="p", rung="r-fallback", text="Drop cables"),
            Concession(id="g2", text="Time"),
        ),
        gets=(Gain(id="h", position="p", outcome="out"),),
    )
    sections = (section(SectionRole.REGISTERS), section(SectionRole.PACKAGES))
    materials = spoilt(with_records(sound(), measure, package), "b", sections=sections)
    materials = spoilt(materials, "p", outcomes=outcomes)
    words = lines(document("full", materials))
    assert {"Norm (f)", "Tavolia: Done, since May", "E. M."} <= set(words)
    assert {"Hospitals, fallback 1: Drop cables", "Time", "Hospitals, Health alone"} <= set(words)


def test_statements_say_how_we_know_of_them() -> None:
    base = Statement(id="x", dossier="d", text="Yes.", speaker="tavolia", speaker_name="R. Velde", on_behalf="haldria")
    said = dataclasses.replace(base, aligned=("ardenia",), exceptions="on cables", said_on=date(2026, 7, 22))
    for setting, words in ((Setting.OPEN, "on the record"), (Setting.CLOSED, "heard by us")):
        materials = with_records(sound(), dataclasses.replace(said, setting=setting))
        materials = spoilt(materials, "b", sections=(section(SectionRole.FREE, "x"),))
        head = "Tavolia (R. Velde) on behalf of Haldria, aligned: Ardenia (on cables), 22 July 2026"
        assert f"{head} ({words}):" in lines(document("full", materials))


@pytest.mark.parametrize("role", list(SectionRole))
@pytest.mark.parametrize("variant", ["full", "delegation"])
def test_any_record_may_stand_in_any_section(role: SectionRole, variant: str) -> None:
    more = [filled(kind, place=name) for name, kind in KINDS.items() if name not in {"brief", "dossier"}]
    materials = with_records(sound(), *more)
    for one in more:
        if isinstance(one, DossierRecord):
            materials = spoilt(materials, one.id, dossier="d")
    sections = (section(role, *(one.id for one in more), "b", "d", "gone", text="And this."),)
    composed = document(variant, spoilt(materials, "b", sections=sections))
    assert "And this." in text_of(composed)
    assert from_json(to_json(composed)) == composed


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_a_brief_without_anything_is_composed(variant: str) -> None:
    materials = sound()
    bare = dataclasses.replace(materials, records={})
    assert text_of(document(variant, bare)).startswith(
        ("Protecting hospitals", "Partner lines", VARIANTS[variant].title)
    )
    empty = spoilt(
        dataclasses.replace(materials, records={"b": materials.brief, "d": materials.dossier}), "b", sections=()
    )
    assert document(variant, empty).sections == ()


def test_a_brief_not_released_to_its_recipients_shows_nothing_of_itself() -> None:
    materials = spoilt(spoilt(sound(), "b", released_to=("haldria",)), "d", released_to=("haldria",))
    partner = document("partner", materials)
    assert partner.title == "Partner lines"
    assert partner.subtitle == "item 4"


def test_when_and_where() -> None:
    meeting = Meeting(id="met", dossier="d", title="Talks", place="Vienna", starts=datetime(2026, 12, 8, 9, tzinfo=UTC))
    materials = spoilt(with_records(sound(), dataclasses.replace(meeting, zone="Europe/Vienna")), "b", meeting="met")
    assert "Vienna, 8 December 2026, 10:00 (09:00 UTC)" in document("full", materials).subtitle
    later = spoilt(materials, "b", starts=datetime(2026, 12, 8, 10, tzinfo=UTC), interpreted=True)
    assert document("full", later).subtitle.endswith("11:00 (10:00 UTC) · interpreted")
    occasion = spoilt(later, "b", occasion="Informal consultations")
    assert document("full", occasion).subtitle.endswith("· Informal consultations, interpreted")
    nowhere = spoilt(sound(), "d", venue="", starts=None, ends=None)
    assert document("full", nowhere).subtitle == "Working Group on Wards · item 4"


def test_a_raised_marking_and_a_long_brief() -> None:
    materials = spoilt(sound(), "b", raised_marking="secret")
    assert document("partner", materials).banner.words == "SECRET"
    assert not document("full").contents  # four pages are turned over faster than contents are read
    long = spoilt(sound(), "tavolia", objectives="No list at all, and no paper on lists. " * 400)
    assert document("full", long).contents
    assert not document("speaking", long).contents
    assert not document("cards").contents


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"type":"Run"}', '{"type":"Evil"}', '{"enum":"x"}', "[" * 5000, "7"])
def test_a_damaged_tree_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="cannot be read"):
        from_json(text)


def test_every_block_says_its_words() -> None:
    kinds: set[type[Block]] = {type(block) for name in VARIANTS for block in blocks_of(document(name))}
    assert kinds >= {Heading, Paragraph, Listing, SpokenPoint, LadderTable, Table, Facts}
    assert Handling.TO_MAKE in {
        block.handling for block in blocks_of(document("agenda")) if isinstance(block, SpokenPoint)
    }


def test_a_brief_marked_high_is_marked_so_on_every_paper() -> None:
    materials = spoilt(sound(), "b", marking="secret", caveats=("Eyes only",))
    for variant in VARIANTS.values():
        assert compose(materials, variant).document.banner.words.startswith("SECRET – EYES ONLY"), variant.name
