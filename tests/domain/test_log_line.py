"""The line of the log is taken apart by the names that are known, and nothing typed is lost."""

from __future__ import annotations

import pytest

from cyberbrief.domain.log_line import LogLine, Party, Topic, paragraph_key, read_line, suggestions
from cyberbrief.domain.statement import StanceLevel

TAVOLIA = Party("t", ("Tavolia", "Republic of Tavolia"), "XT")
NORTH = Party("n", ("North Tavolia",), "XN")
ISLES = Party("i", ("Isles of the Morning", "Les Îles du Matin"), "XI")
YINGLAN = Party("y", ("Yinglan", "英兰共和国"), "XY")
SAHRA = Party("s", ("صحراء الشمال",), "XS")
WE = Party("", ("We", "Vendria"), spoken_as="Vendria")
PARTIES = (TAVOLIA, NORTH, ISLES, YINGLAN, SAHRA, WE)

LIST = Topic("list", ("Critical infrastructure",), paragraphs="Operative paragraph 7 and PP 4")
CABLES = Topic("cables", ("Undersea cables",), paragraphs="OP 7 bis")
ITEM = Topic("item", ("Rules, norms and principles", "Item 4"), is_position=False)
TOPICS = (LIST, CABLES, ITEM)

BLOCK, LIVE, OPPOSES = StanceLevel.WOULD_BLOCK, StanceLevel.CAN_LIVE_WITH, StanceLevel.OPPOSES


@pytest.mark.parametrize(
    "line, expected",
    [
        ("Tavolia · OP 7 · -- · any list", LogLine(TAVOLIA, "", LIST, "OP 7", BLOCK, "any list")),
        ("Tavolia OP 7 -- any list", LogLine(TAVOLIA, "", LIST, "OP 7", BLOCK, "any list")),
        ("tavolia op7 any list", LogLine(TAVOLIA, "", LIST, "op7", None, "any list")),
        ("Tavolia · op 7 bis · ~ if it moves", LogLine(TAVOLIA, "", CABLES, "op 7 bis", LIVE, "if it moves")),
        ("Tavolia: any list", LogLine(TAVOLIA, "", None, "", None, "any list")),
        ("Tavolia - critical infrastructure: any list", LogLine(TAVOLIA, "", LIST, "", OPPOSES, "any list")),
        ("Republic of Tavolia, any list", LogLine(TAVOLIA, "", None, "", None, "any list")),
        ("North Tavolia any list", LogLine(NORTH, "", None, "", None, "any list")),
        ("XT any list", LogLine(TAVOLIA, "", None, "", None, "any list")),
        ("xt · any list", LogLine(TAVOLIA, "", None, "", None, "any list")),
        ("les iles du matin | item 4 | waits", LogLine(ISLES, "", ITEM, "", None, "waits")),
        ("英兰共和国反对任何清单", LogLine(YINGLAN, "", None, "", None, "反对任何清单")),
        ("英兰共和国 · OP 7 · - · 反对", LogLine(YINGLAN, "", LIST, "OP 7", OPPOSES, "反对")),
        ("صحراء الشمال، OP 7 ++ تؤيد", LogLine(SAHRA, "", LIST, "OP 7", StanceLevel.STRONGLY_SUPPORTS, "تؤيد")),
        ("We · OP 7 · health first", LogLine(WE, "", LIST, "OP 7", None, "health first")),
        # What nobody knows stays as it was typed.
        ("Noveria · OP 7 · waits", LogLine(None, "Noveria", LIST, "OP 7", None, "waits")),
        ("Noveria waits", LogLine(text="Noveria waits")),
        ("Tavolians walked out", LogLine(text="Tavolians walked out")),
        ("Tavolia · the new annex · any list", LogLine(TAVOLIA, "", None, "the new annex", None, "any list")),
        ("Tavolia · OP 19 · any list", LogLine(TAVOLIA, "", None, "OP 19", None, "any list")),
        ("Tavolia · would end after the comma", LogLine(TAVOLIA, "", None, "", None, "would end after the comma")),
        ("Tavolia · OP 7 · one · two", LogLine(TAVOLIA, "", LIST, "OP 7", None, "one · two")),
        ("Tavolia on this, none", LogLine(TAVOLIA, "", None, "", None, "on this, none")),
        ("", LogLine()),
        (" · ", LogLine()),
        ("Tavolia", LogLine(TAVOLIA)),
        ("Tavolia · OP 7", LogLine(TAVOLIA, "", LIST, "OP 7")),
    ],
)  # fmt: skip
def test_a_line_is_taken_apart(line: str, expected: LogLine) -> None:
    assert read_line(line, PARTIES, TOPICS) == expected


@pytest.mark.parametrize(
    "line, lacks",
    [
        ("", "who spoke"),
        ("any list", "who spoke"),
        ("Tavolia · OP 7", "what was said"),
        ("Tavolia -- any list", "position"),
        ("Tavolia · item 4 · -- · any list", "position"),
        ("We · OP 7 · -- · any list", "counterpart's"),
        ("Tavolia · OP 7 · -- · any list", ""),
        ("Noveria · OP 7 · any list", ""),
    ],
)
def test_a_line_says_what_it_lacks(line: str, lacks: str) -> None:
    missing = read_line(line, PARTIES, TOPICS).missing
    assert lacks in (missing or "") if lacks else missing is None


@pytest.mark.parametrize(
    "line, first",
    [
        ("ta", "Tavolia · "),
        ("xy", "Yinglan · "),
        ("morn", "Isles of the Morning · "),
        ("صحر", "صحراء الشمال · "),
        ("Tavolia", "Tavolia · "),
        ("Tavolia cri", "Tavolia · Critical infrastructure · "),
        ("Tavolia · un", "Tavolia · Undersea cables · "),
        ("Tavolia · ", "Tavolia · Critical infrastructure · "),
        ("Tavolia · Undersea cables · w", ""),
        ("", ""),
        ("zzz", ""),
    ],
)
def test_what_is_typed_is_completed(line: str, first: str) -> None:
    assert next(iter(suggestions(line, PARTIES, TOPICS)), "") == first


@pytest.mark.parametrize("written", ["OP 7", "op7", "Operative paragraph 7", "operative  paragraph 7"])
def test_a_paragraph_is_one_however_it_is_written(written: str) -> None:
    assert paragraph_key(" ".join(written.split())) == "op7"
