"""Someone wants words out of the house, or a file destroyed, and has hands on an export: each way is closed.

Hostile names, links in the way, names taken at the last moment, words hidden in what everybody is shown.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.errors import BlockedError, CyberBriefError, RefusedError
from cyberbrief.domain.position import RungKind
from cyberbrief.services import adding, briefing, editing, reading, releasing, workspace
from cyberbrief.services.workspace import Workspace
from tests.builders import LADDER, an_id
from tests.services.papers import is_draft, left_beside, words_in
from tests.services.template import NAME, PASSPHRASE, copied, made

BRIEF = an_id("brief")
FLOOR = LADDER[RungKind.BOTTOM_LINE]
OLD = b"precious"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def opened(tmp_path: Path, template: Path) -> Iterator[Workspace]:
    stores = tmp_path / "stores"
    stores.mkdir()
    here = workspace.open_with_passphrase(copied(template, stores), PASSPHRASE)
    yield here
    here.lock()


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


HIDDEN: dict[str, Callable[[str], str]] = {
    "as it is": lambda words: words,
    "in capitals": str.upper,
    "with other signs": lambda words: words.replace(" ", " — ").rstrip("."),
    "with markdown": lambda words: " ".join(f"**{word}**" for word in words.split()),
    "over two paragraphs": lambda words: words.replace(" a ", " a\n\n"),
    "as a list": lambda words: "\n".join(f"- {word}" for word in words.split()),
    "with soft hyphens": lambda words: words.replace("nsw", "n\u00adsw"),
    "with blanks of no width": lambda words: words.replace("week", "we\u200bek"),
    "with marks of direction": lambda words: words.replace(" ", " \u200f"),
    "in full-width letters": lambda words: "".join(chr(ord(s) + 0xFEE0) if s.isalpha() else s for s in words),
    "with protected blanks": lambda words: words.replace(" ", "\u00a0"),
    "inside a longer text": lambda words: f"Some say much. {words} Others say more, and at greater length.",
}


@pytest.mark.parametrize("variant", ["partner", "speaking", "cards"])
@pytest.mark.parametrize("way", HIDDEN)
def test_a_withheld_text_said_in_a_point_that_goes_out_is_stopped(
    opened: Workspace, papers: Path, way: str, variant: str
) -> None:
    editing.edit_plain(opened, an_id("to_make"), {"text": HIDDEN[way](FLOOR)})
    with pytest.raises(CyberBriefError) as caught:
        releasing.export(opened, BRIEF, variant, papers / "brief.docx")
    assert isinstance(caught.value, BlockedError | releasing.LeakError)
    assert list(papers.iterdir()) == []


@pytest.mark.parametrize("field", ["title", "occasion"])
@pytest.mark.parametrize("variant", ["partner", "speaking", "cards", "agenda"])
def test_a_withheld_text_in_the_briefs_own_lines_is_never_handed_out(
    opened: Workspace, papers: Path, field: str, variant: str
) -> None:
    brief = briefing.new_brief(opened, an_id("small"), "session", "Title")
    desk_only = "Send us home if the directory turns into a court."
    editing.edit_plain(opened, an_id("position"), {"no_agreement": desk_only})
    editing.edit_plain(opened, brief, {field: desk_only})
    out = papers / "brief.docx"
    with contextlib.suppress(BlockedError, releasing.LeakError):
        releasing.export(opened, brief, variant, out)
        assert desk_only not in words_in(out)
    assert left_beside(papers) == []


def test_a_step_that_becomes_a_floor_is_withheld_from_then_on(opened: Workspace, papers: Path) -> None:
    out = papers / "partner.docx"
    releasing.export(opened, BRIEF, "partner", out)
    opening = LADDER[RungKind.OPENING]
    assert opening in words_in(out)
    ladder = [{"id": an_id(RungKind.OPENING), "kind": "bottom_line"}, {"id": an_id(RungKind.RED_LINE)}]
    editing.edit_plain(opened, an_id("position"), {"ladder": ladder})
    releasing.export(opened, BRIEF, "partner", out, overwrite=True)
    assert opening not in words_in(out)


def test_a_note_on_a_counterpart_reaches_no_paper_for_a_table(opened: Workspace, papers: Path) -> None:
    arvania = cast("Counterpart", reading.record(opened, an_id("arvania")))
    words = "Quarrelsome marmots steer their whole position on zeppelins."
    editing.edit_plain(opened, arvania.id, {"leverage_ours": words} if hasattr(arvania, "leverage_ours") else {})
    editing.edit_plain(opened, arvania.id, {"sensitivities": words})
    for variant in VARIANTS:
        out = papers / f"{variant}.docx"
        releasing.export(opened, BRIEF, variant, out)
        assert ("marmots" in words_in(out)) <= (variant == "full")


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_link_in_the_way_is_never_followed_unasked(opened: Workspace, papers: Path, overwrite: bool) -> None:
    victim = papers / "victim.txt"
    victim.write_bytes(OLD)
    link = papers / "brief.docx"
    link.symlink_to(victim)
    if overwrite:
        releasing.export(opened, BRIEF, "full", link, overwrite=True)
        assert link.is_symlink()  # what was asked for: the file that the name leads to is replaced
        assert zipfile.is_zipfile(victim)
    else:
        with pytest.raises(RefusedError):
            releasing.export(opened, BRIEF, "full", link)
        assert victim.read_bytes() == OLD
    assert left_beside(papers) == []


@pytest.mark.skipif(sys.platform == "win32", reason="devices of POSIX")
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_pipe_or_a_dead_link_in_the_way_is_refused_at_once(opened: Workspace, papers: Path, overwrite: bool) -> None:
    os.mkfifo(papers / "pipe.docx")
    (papers / "dead.docx").symlink_to(papers / "nowhere" / "x")
    for name in ("pipe.docx", "dead.docx"):
        if name == "pipe.docx" and overwrite:
            continue  # a rename takes its name; nobody waits for its other end
        with pytest.raises(RefusedError):
            releasing.export(opened, BRIEF, "full", papers / name, overwrite=overwrite)
    assert left_beside(papers) == []


NAMES = [
    "a b.docx",
    "-rf.docx",
    "$(id).docx",
    "é.docx",
    "政.docx",
    "'.docx",
    "..docx",
    "~.docx",
    "%s.docx",
    "a\nb.docx",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name(opened: Workspace, papers: Path, name: str) -> None:
    released = releasing.export(opened, BRIEF, "cards", papers / name)
    assert [path.name for path in papers.iterdir()] == [name]
    assert is_draft(released.path)


def test_the_file_is_for_its_owner_alone_whatever_the_mask(opened: Workspace, papers: Path) -> None:
    before = os.umask(0)
    try:
        releasing.export(opened, BRIEF, "full", papers / "brief.docx")
    finally:
        os.umask(before)
    assert stat.S_IMODE((papers / "brief.docx").stat().st_mode) & 0o077 == 0


def test_no_part_names_the_machine_the_user_or_the_store(opened: Workspace, papers: Path) -> None:
    out = papers / "brief.docx"
    releasing.export(opened, BRIEF, "partner", out)
    with zipfile.ZipFile(out) as parts:
        data = b"\n".join(parts.read(name) for name in parts.namelist())
        names = "\n".join(parts.namelist())
    assert parts.comment == b""
    for trace in (str(papers), str(opened.path), NAME):
        assert trace.encode() not in data
    for part in ("comments", "customXml", "printerSettings", "thumbnail", "people", "vba"):
        assert part not in names
    for ours in (an_id("position"), an_id("small"), BRIEF):
        assert ours.encode() not in data


def test_ten_versions_leave_one_file_and_ten_entries(opened: Workspace, papers: Path) -> None:
    out = papers / "brief.docx"
    for number in range(10):
        (added,) = adding.add_plain(opened, "reference", {"symbol": f"A/{number}"})
        editing.edit_plain(opened, an_id("position"), {"references": [added]})
        releasing.export(opened, BRIEF, "full", out, overwrite=True)
    assert [path.name for path in papers.iterdir()] == ["brief.docx"]
    with opened.store.reading() as transaction:
        entries = transaction.exports.of_brief(BRIEF)
    assert len({entry.digest for entry in entries}) == len({entry.sha256 for entry in entries}) == 10
