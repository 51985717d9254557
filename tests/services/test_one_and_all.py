"""One item alone, and all papers of a session as one file: by the one way out, with the same withholding."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyberbrief.compose.document import Heading, blocks_of
from cyberbrief.compose.reading import all_passages
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Decision
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.position import RungKind
from cyberbrief.services import adding, briefing, clearing, editing, one_item, reading, sample, session_file
from cyberbrief.services.clearing import Said
from cyberbrief.services.workspace import Workspace
from tests.builders import LADDER, SmallDossier, an_id
from tests.services.papers import is_draft, words_in

FLOOR = LADDER[RungKind.BOTTOM_LINE]


@pytest.mark.parametrize(
    "kind, name, says",
    [
        ("position", "position", "A directory that answers."),
        ("talking-point", "to_make", "What we say to make."),
        ("counterpart", "arvania", "Keep the directory voluntary."),
        ("agenda-item", "item", "Confidence-building measures"),
        ("statement", "statement", "A directory must stay voluntary."),
    ],
)
def test_one_item_is_exported_as_a_draft(
    opened: Workspace, small: SmallDossier, tmp_path: Path, kind: str, name: str, says: str
) -> None:
    out = tmp_path / "item.docx"
    released = one_item.export(opened, an_id(name), out, dossier=small.dossier.id)
    assert released.draft
    words = words_in(out)
    assert is_draft(out)
    assert says in words
    assert FLOOR not in words, "usual variants go no further than the delegation"
    assert VARIANTS[one_item.usual_variant(kind)].title in words or kind
    assert [brief.id for brief in reading.records(opened, "brief")] == [small.brief.id], "nothing is kept"
    with opened.store.reading() as transaction:
        assert len(transaction.exports.of_brief(an_id(name))) == 1


def test_an_item_of_the_library_needs_a_dossier(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match="belongs to no dossier"):
        one_item.export(opened, small.counterpart.id, tmp_path / "x.docx")
    with pytest.raises(WrongUseError):
        one_item.export(opened, "nowhere", tmp_path / "x.docx")


def test_the_name_of_an_item_that_is_kept_at_the_desk_is_no_title(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    editing.edit_plain(opened, small.position.id, {"topic": "Quarrelsome marmots", "reach": {"topic": "desk"}})
    out = tmp_path / "item.docx"
    for variant in ("delegation", "partner", "agenda", "speaking"):
        one_item.export(opened, small.position.id, out, variant, overwrite=True)
        assert "marmots" not in words_in(out)
    one_item.export(opened, small.position.id, out, "full", overwrite=True)
    assert "marmots" in words_in(out)


def test_a_floor_in_one_item_alone_is_stopped_too(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    editing.edit_plain(opened, an_id("to_make"), {"text": FLOOR})
    with pytest.raises((BlockedError, RefusedError)):
        one_item.export(opened, an_id("to_make"), tmp_path / "x.docx", "partner")
    assert list(tmp_path.glob("*.docx")) == []


def test_a_session_is_one_numbered_file(opened: Workspace, tmp_path: Path) -> None:
    added = sample.add_sample(opened)
    for variant in ("delegation", "nonpaper", "cards"):
        document = session_file.check(opened, added.dossier, variant).composition.document
        headings = [block for block in blocks_of(document) if isinstance(block, Heading) and block.level == 1]
        assert [heading.number for heading in headings] == [f"{n}." for n in range(1, len(headings) + 1)]
        keys = [section.key for section in document.sections]
        assert len(set(keys)) == len(keys)
        pointed = {run.note for passage in all_passages(document) for run in passage.runs if run.note}
        assert pointed <= {note.number for note in document.notes}
    assert session_file.export(opened, added.dossier, "cards", tmp_path / "session.docx").draft


def test_the_file_is_a_draft_until_every_paper_is_cleared(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    second = briefing.new_brief(opened, small.dossier.id, "negotiation", "Second paper")
    clearing.record_decision(opened, small.brief.id, "delegation", Said("Legal Department", "R. Ashdown"))
    out = tmp_path / "session.docx"
    assert session_file.export(opened, small.dossier.id, "delegation", out).draft
    clearing.record_decision(opened, second, "delegation", Said("Legal Department", "R. A.", Decision.CLEARED))
    assert not session_file.export(opened, small.dossier.id, "delegation", out, overwrite=True).draft
    assert FLOOR not in words_in(out)
    assert "Second paper" in words_in(out)


def test_partner_lines_of_a_session_show_what_every_partner_of_any_may_see(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    (other,) = adding.add_plain(opened, "counterpart", {"name": "Kestria"})
    second = briefing.new_brief(opened, small.dossier.id, "negotiation", "Second paper")
    editing.edit_plain(opened, small.brief.id, {"recipients": [small.counterpart.id]})
    editing.edit_plain(opened, second, {"recipients": [other]})
    editing.edit_plain(opened, small.position.id, {"released_to": [small.counterpart.id]})
    out = tmp_path / "session.docx"
    session_file.export(opened, small.dossier.id, "partner", out)
    assert LADDER[RungKind.OPENING] not in words_in(out)


def test_a_dossier_without_a_brief_has_no_file(opened: Workspace, tmp_path: Path) -> None:
    (dossier,) = adding.add_plain(opened, "dossier", {"title": "Empty"})
    with pytest.raises(WrongUseError, match="no brief"):
        session_file.export(opened, dossier, "full", tmp_path / "x.docx")
