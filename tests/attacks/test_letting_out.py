"""What leaves for good: before it was let out, and of what was not, no word stands in any byte of the file."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.domain.audience import VARIANTS, field_reach
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.progress import Silent
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record, TextKind, declarations
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.services import editing, history, letting_out, reading, releasing, undoing, workspace
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import writer
from tests.builders import LADDER, an_id
from tests.compose.worlds import World
from tests.services.papers import words_in
from tests.services.template import PASSPHRASE, copied, made
from tests.word.trees import CLEARED

BRIEF = an_id("brief")
OUTSIDE = [name for name, variant in VARIANTS.items() if variant.is_released_by_act]
SAID = "What we say to make."


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


def withheld_words(holder: Record | Element, reach: Reach) -> Iterator[str]:
    """Yield every word of a record that readers of a reach may not see."""
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        if field.kind is TextKind.ELEMENTS:
            for element in value:
                yield from withheld_words(element, reach)
        elif field.kind in {TextKind.LINE, TextKind.TEXT} and value and not (field.structural or field.kept_by_program):
            yield from (str(value),) if field_reach(holder, field) < reach else ()


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("seed", range(4))
def test_no_word_of_a_narrower_reach_is_in_the_bytes(variant: str, seed: int) -> None:
    materials = World(seed).materials()
    chosen = VARIANTS[variant]
    data = writer.write(compose(materials, chosen).document, CLEARED, Silent())
    with zipfile.ZipFile(BytesIO(data)) as parts:
        whole = b"\n".join(parts.read(name) for name in parts.namelist())
    texts = [text for record in materials.everything() for text in withheld_words(record, chosen.reach)]
    held = {word for text in texts for word in re.findall(rb"zq\d+w", text.encode())}
    assert len(held) > 30 or chosen.reach is Reach.DESK
    assert held & set(re.findall(rb"zq\d+w", whole)) == set()


def _undated(words: str) -> str:
    """Return the words without the days of the calendar, whose digits may be those of an agenda item."""
    return re.sub(r"\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4}", "", words)


@pytest.mark.parametrize("variant", OUTSIDE)
def test_nothing_of_ours_stands_in_it_before_it_is_let_out(opened: Workspace, tmp_path: Path, variant: str) -> None:
    out = tmp_path / "paper.docx"
    releasing.export(opened, BRIEF, variant, out)
    words = words_in(out)
    assert "Second session" not in words
    for record in reading.material(opened, an_id("small")).values():
        for word in withheld_words(record, VARIANTS[variant].reach):
            assert word not in _undated(words)
    assert not any(text in words for text in LADDER.values())


def test_letting_out_widens_the_points_that_are_delivered_and_nothing_else(opened: Workspace, tmp_path: Path) -> None:
    going = letting_out.what_would_go(opened, BRIEF, "statement")
    assert [(one.field, one.text) for one in going] == [
        ("forum", "Working group on contact points"),
        ("text", SAID),
    ]
    before = reading.material(opened, an_id("small"))
    assert letting_out.let_out(opened, BRIEF, "statement") == going
    after = reading.material(opened, an_id("small"))
    changed = {one for one in after if after[one].reach != before.get(one, after[one]).reach}
    assert changed <= {one.record for one in going}
    out = tmp_path / "paper.docx"
    releasing.export(opened, BRIEF, "statement", out)
    words = words_in(out)
    assert SAID in words
    assert "DRAFT" in words
    for handling in set(Handling) - {Handling.TO_MAKE}:
        assert f"What we say {handling.label.lower()}." not in words
    assert not any(text in words for text in LADDER.values())
    # One act, in the history of what it widened, and one step back.
    entries = history.of_record(opened, an_id("to_make"))
    assert entries[-1].note.startswith("Released for delivery") or entries[0].note.startswith("Released for delivery")
    undoing.undo(opened)
    releasing.export(opened, BRIEF, "statement", out, overwrite=True)
    assert SAID not in words_in(out)


def test_letting_out_again_widens_nothing(opened: Workspace) -> None:
    letting_out.let_out(opened, BRIEF, "statement")
    assert letting_out.let_out(opened, BRIEF, "statement") == ()


def test_what_is_promised_to_named_partners_is_not_let_out(opened: Workspace) -> None:
    editing.edit_plain(opened, an_id("to_make"), {"released_to": [an_id("arvania")]})
    with pytest.raises(RefusedError, match="named partners"):
        letting_out.let_out(opened, BRIEF, "statement")
    point = reading.record(opened, an_id("to_make"))
    assert point.reach == ()


def test_a_floor_said_in_a_point_stops_the_act_itself(opened: Workspace) -> None:
    editing.edit_plain(opened, an_id("to_make"), {"text": "Accept answers within a week, never later."})
    with pytest.raises(BlockedError, match="Nothing was released"):
        letting_out.let_out(opened, BRIEF, "statement")
    assert reading.record(opened, an_id("to_make")).reach == ()


def test_a_point_that_becomes_a_reserve_is_narrow_again(opened: Workspace, tmp_path: Path) -> None:
    letting_out.let_out(opened, BRIEF, "statement")
    editing.edit_plain(opened, an_id("to_make"), {"handling": "reserve", "reach": {}})
    out = tmp_path / "paper.docx"
    releasing.export(opened, BRIEF, "statement", out)
    assert SAID not in words_in(out)


@pytest.mark.parametrize("variant", ["full", "delegation", "partner", "speaking"])
def test_nothing_else_is_delivered_or_tabled(opened: Workspace, variant: str) -> None:
    with pytest.raises(WrongUseError, match="Nobody delivers or tables"):
        letting_out.let_out(opened, BRIEF, variant)


def test_a_point_is_never_widened_beyond_its_handling(opened: Workspace) -> None:
    with pytest.raises(WrongUseError, match="as widely"):
        editing.edit_plain(opened, an_id("if_pressed"), {"reach": {"text": "public"}})
    point = TalkingPoint(handling=Handling.IF_PRESSED, reach=(("text", Reach.PUBLIC),))
    assert field_reach(point, declarations(TalkingPoint)["text"]) is Reach.DELEGATION
