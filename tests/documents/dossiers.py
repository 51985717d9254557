"""A small dossier in French, Arabic and Chinese: the same records, in the words of data/tongues, and all invented."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.officer import Officer

TONGUES = Path(__file__).resolve().parents[1] / "data" / "tongues"
Item = dict[str, Any]


def words_in(tongue: str) -> Mapping[str, str]:
    """Return the words of the dossier in a language."""
    said: dict[str, str] = json.loads((TONGUES / f"{tongue}.json").read_text("utf-8"))
    return said


def officer(said: Mapping[str, str]) -> Officer:
    """Return the officer whose store it is."""
    return Officer(
        state=said["state"], ministry=said["ministry"], desk=said["desk"], name=said["officer"], telephone="4417"
    )


def write_samples(folder: Path, tongue: str) -> None:
    """Write the dossier as the program reads its own sample: a file a kind."""
    said = words_in(tongue)
    kinds = {
        "dossier": [_dossier(said)],
        "agenda-item": _items(said),
        "position": [_position(said, tongue)],
        "talking-point": _points(said, tongue),
        "brief": _briefs(said),
        **_parties(said),
        **_meetings(said),
        **_texts(said, tongue),
    }
    for kind in KINDS:
        content = json.dumps(kinds.get(kind, []), ensure_ascii=False)
        (folder / f"{kind}.json").write_text(content, "utf-8")
    acts = [
        {"brief": "@brief", "variant": "full", "office": office, "by": said["officer"], "evidence": "initials"}
        for office in (said["desk"], said["lawyers"])
    ]
    (folder / "clearances.json").write_text(json.dumps(acts), "utf-8")


def _held(key: str, **given: object) -> Item:
    return {"id": f"@{key}", "dossier": "@dossier", "marking": "restricted", **given}


def _dossier(said: Mapping[str, str]) -> Item:
    return {
        "id": "@dossier",
        "marking": "restricted",
        **{name: said[name] for name in ("title", "forum", "venue", "objective")},
        "rule": "consensus",
        "mandate": said["background"],
        "starts": "2026-12-07",
        "ends": "2026-12-11",
        "zone": "America/New_York",
        "delegations": ["@one", "@two", "@group"],
        "partners": ["@two"],
    }


def _items(said: Mapping[str, str]) -> list[Item]:
    times = [{"capacity": "national", "seconds": 60}, {"capacity": "group", "seconds": 300}]
    first = _held("item", number="4", title=said["item"], decided_before=said["item_before"], allotments=times, order=1)
    return [first, _held("item-two", number="5", title=said["item_two"], order=2)]


def _position(said: Mapping[str, str], tongue: str) -> Item:
    steps = [
        _step(said, "opening", "opening", proposed_language=said["opening_words"], outcome="@far"),
        _step(said, "preferred", "preferred", outcome="@near"),
        _step(said, "fallback", "fallback", proposed_language=said["fallback_words"], condition=said["fallback_if"]),
        _step(said, "bottom_line", "floor"),
        _step(said, "red_line", "red", declared_in="@openly"),
    ]
    return _held(
        "position",
        pillar="norms",
        topic=said["topic"],
        agenda_item="@item",
        objective=said["aim"],
        interests=said["interests"],
        rationale=said["rationale"],
        group_line=said["group_line"],
        no_agreement=said["nothing"],
        ladder=steps,
        outcomes=[{"id": "@far", "text": said["outcome_far"]}, {"id": "@near", "text": said["outcome_near"]}],
        references=["@reference"],
        language=tongue,
    )


def _step(said: Mapping[str, str], kind: str, key: str, **given: str) -> Item:
    authority = {} if kind == "red_line" else {"authority": said["authority"]}
    return {"id": f"@rung-{key}", "kind": kind, "text": said[key], **authority, **given}


def _points(said: Mapping[str, str], tongue: str) -> list[Item]:
    place = {"position": "@position", "agenda_item": "@item", "language": tongue}
    made = [
        _held(f"say-{key}", handling="to_make", topic=said[f"point_{key}"], text=said[f"say_{key}"], **place)
        for key in ("one", "two", "three")
    ]
    asked = {"answers": "@one", "likelihood": "certain"}
    pressed = {"answers": "@two", "likelihood": "might"}
    made += [
        _held("raised", handling="if_raised", raised_as=said["they_ask"], text=said["we_answer"], **asked, **place),
        _held("pressed", handling="if_pressed", raised_as=said["they_press"], text=said["we_hold"], **pressed, **place),
        _held("reserve", handling="reserve", text=said["held_back"], **place),
        _held("press", handling="press", text=said["to_the_press"], **place),
        _held("never", handling="do_not_raise", topic=said["press_topic"], text=said["never"], **place),
    ]
    return [{**point, "order": order} for order, point in enumerate(made, 1)]


def _parties(said: Mapping[str, str]) -> dict[str, list[Item]]:
    one = {
        "id": "@one",
        "marking": "restricted",
        "name": said["party_one"],
        "official_name": said["official_one"],
        "party": "state",
        "country": "XB",
        "objectives": said["wants_one"],
        "style": said["style_one"],
        "protocol": said["protocol_one"],
        "relations": said["stance_one"],
    }
    two = {
        "id": "@two",
        "marking": "restricted",
        "name": said["party_two"],
        "official_name": said["official_two"],
        "party": "state",
        "country": "XT",
        "objectives": said["wants_two"],
    }
    group = {"id": "@group", "marking": "internal", "name": said["group"], "party": "group"}
    levels = (("one", "undecided"), ("two", "opposes"), ("group", "supports"))
    stances = [
        _held(
            f"stance-{party}",
            counterpart=f"@{party}",
            position="@position",
            as_of="2026-11-12",
            level=level,
            confidence="medium",
            note=said["stance_one"],
            response=said["response"],
            statements=["@theirs"] if party == "one" else [],
        )
        for party, level in levels
    ]
    person = {"id": "@person", "marking": "restricted", "counterpart": "@one", "name": said["person"]}
    person |= {"role": said["role"], "style": said["manner"]}
    member = {"id": "@member", "marking": "internal", "member": "@two", "group": "@group", "since": "2021-03-01"}
    return {"counterpart": [one, two, group], "stance": stances, "delegate": [person], "membership": [member]}


def _meetings(said: Mapping[str, str]) -> dict[str, list[Item]]:
    held = _held(
        "met",
        title=said["meeting"],
        counterparts=["@one"],
        starts="2026-07-21T08:30:00-04:00",
        zone="America/New_York",
        place=said["place"],
        participants=[
            {"side": "ours", "name": said["officer"]},
            {"side": "theirs", "name": said["person"], "delegate": "@person"},
        ],
        said=said["said"],
        outcome="none",
    )
    promise = _held(
        "promise", promiser="us", text=said["promise"], counterpart="@one", meeting="@met", due="2026-12-01"
    )
    return {"meeting": [held], "commitment": [{**promise, "state": "open"}]}


def _texts(said: Mapping[str, str], tongue: str) -> dict[str, list[Item]]:
    openly: Item = {"said_on": "2026-07-22", "forum": said["forum"], "setting": "open", "source": said["source"]}
    openly |= {"reliability": "A", "credibility": "1", "language": tongue, "positions": ["@position"]}
    amendment = {name: said[name] for name in ("draft", "original", "proposed", "justification")}
    return {
        "statement": [
            _held("openly", speaker_name=said["officer"], text=said["openly"], **openly),
            _held("theirs", speaker="@one", text=said["they_said"], **openly),
        ],
        "reference": [
            {
                "id": "@reference",
                "marking": "unmarked",
                "symbol": "A/70/174",
                "title": said["reference"],
                "body": said["body"],
                "paragraph": "13",
                "text": said["quoted"],
                "wording": "quoted",
                "language": tongue,
            }
        ],
        "amendment": [
            _held(
                "amendment", paragraph=said["paragraphs"], **amendment, language=tongue, position="@position", order=1
            )
        ],
        **_matters(said),
    }


def _matters(said: Mapping[str, str]) -> dict[str, list[Item]]:
    party = {"counterpart": "@one"}
    concern = {"title": said["concern"], "known": said["known"], "ask": said["ask"], "de_escalation": said["calm"]}
    return {
        "measure": [
            _held(
                "measure",
                register="cbm",
                title=said["measure"],
                status="done",
                implementation=said["done"],
                next_step=said["next"],
                others=[{**party, "status": "under_way"}],
            )
        ],
        "concern": [_held("concern", **party, **concern, certainty="probable", channel="directory", state="raised")],
        "package": [_package(said)],
    }


def _package(said: Mapping[str, str]) -> Item:
    return _held(
        "package",
        counterpart="@one",
        title=said["package"],
        state="offered",
        gives=[{"position": "@position", "rung": "@rung-fallback", "text": said["give"]}],
        gets=[{"position": "@position", "outcome": "@far", "text": said["get"]}],
        cost=said["cost"],
        authority=said["authority"],
    )


def _section(role: str, *records: str, text: str = "", **given: object) -> Item:
    entries: list[Item] = [{"text": text}] if text else []
    return {"role": role, "level": 1, "entries": [*entries, *({"record": f"@{one}"} for one in records)], **given}


def _briefs(said: Mapping[str, str]) -> list[Item]:
    points = ("say-one", "say-two", "say-three")
    outlines = {
        "statement": [_section("delivery", *points)],
        "explanation": [_section("delivery", *points[:2])],
        "nonpaper": [_section("proposals", "position", text=said["background"], title=said["why"])],
        "amendments": [_section("amendments", "amendment")],
        "readout": [_section("meetings", "met", text=said["they_said"])],
        "summary": [
            _section("purpose", text=said["purpose"]),
            _section("main_points", *points),
            _section("answers", "raised", "pressed"),
            _section("press", "press"),
        ],
    }
    chain = [{"name": said["desk"]}, {"name": said["lawyers"]}]
    given = {"starts": "2026-12-08T10:00:00-05:00", "minutes": 180, "interpreted": True, "chain": chain}
    whole = [
        _section("purpose", text=said["purpose"]),
        _section("agenda", "item", "item-two"),
        _section("main_points", *points),
        _section("positions", "position"),
        _section("answers", "raised", "pressed"),
        _section("reserve", "reserve"),
        _section("press", "press"),
        _section("concerns", "concern"),
        _section("registers", "measure"),
        _section("packages", "package"),
        _section("profiles", "one", "two"),
        _section("background", "met", "promise", text=said["background"]),
        _section("ladders", "position"),
    ]
    kept: Item = {"title": said["brief"], "brief_kind": "session", "reference_number": "CPD/2026/121"}
    first = _held("brief", **given, **kept, meeting="@met", occasion=said["meeting_next"], recipients=["@two"])
    others = [
        _held(f"brief-{kind}", **given, title=said["brief"], brief_kind=kind, meeting="@met", sections=sections)
        for kind, sections in outlines.items()
    ]
    return [{**first, "sections": whole}, *others]
