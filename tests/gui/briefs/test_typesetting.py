"""PDF and print: every variant says on its pages what its tree says, tells no more of itself, and goes on record."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cyberbrief.compose.document import PageSize
from cyberbrief.compose.reading import all_passages
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.briefs.briefs_room import BriefsRoom
from cyberbrief.gui.briefs.page_stretches import stretches_of
from cyberbrief.gui.briefs.typesetting import PdfFile, Typesetter
from cyberbrief.gui.way_out import Way, WayOut
from cyberbrief.services import editing, holding, printing, reading
from cyberbrief.services.entering import Copy
from cyberbrief.services.workspace import Workspace
from tests.gui.desk import Desk

_BOX = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[a-z]{4,}")


def pdf_of(qtbot: QtBot, parent: QObject, paper: printing.Paper) -> tuple[bytes, Typesetter]:
    """Lay a paper out and paint it, as the room does."""
    setter = Typesetter(parent, paper, stretches_of(paper.document, paper.standing), lambda *_far: None)
    done: list[bool] = []
    setter.lay_out(lambda: done.append(True))
    qtbot.waitUntil(lambda: len(done) == 1, timeout=20_000)
    file = PdfFile(setter)
    setter.paint_on(file.device, done.append)
    qtbot.waitUntil(lambda: len(done) == 2, timeout=20_000)
    assert done[1]
    return file.data(), setter


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_is_a_pdf_that_says_what_its_tree_says(
    sample_store: Workspace, qapp: QApplication, qtbot: QtBot, tmp_path: Path, variant: str
) -> None:
    brief = reading.records(sample_store, "brief")[0]
    paper = printing.check(sample_store, brief.id, variant, Copy(2, 3))
    data, setter = pdf_of(qtbot, qapp, paper)
    assert data.startswith(b"%PDF")
    assert setter.pages >= 1
    (size, *others) = {(float(wide), float(tall)) for wide, tall in _BOX.findall(data)}
    assert not others
    wanted = {PageSize.A4: (595, 842), PageSize.A4_WIDE: (842, 595), PageSize.A6: (298, 420)}[paper.document.size]
    assert size == pytest.approx(wanted, abs=1)
    for secret in (b"Qt 6", "Qt 6".encode("utf-16-be"), str(tmp_path).encode()):
        assert secret not in data
    assert re.findall(rb"Date \(D:\d{8}(\d{6})", data) == [b"000000"] * len(re.findall(rb"Date \(D:", data))
    assert set(re.findall(rb'Date="[\d-]{10}T([\d:]{8})', data)) <= {b"00:00:00"}
    if shutil.which("pdftotext"):
        assert_says(data, paper, setter.pages, tmp_path)


def assert_says(data: bytes, paper: printing.Paper, pages: int, folder: Path) -> None:
    file = folder / "paper.pdf"
    file.write_bytes(data)
    ran = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, timeout=60)
    every = ran.stdout.decode().removesuffix("\f").split("\f")
    assert len(every) == pages
    for page in every:
        assert page.count(paper.document.banner.words) >= 2, "head and foot"
        assert ("DRAFT" in page) is paper.standing.draft
        assert "Copy 2 of 3" in page
    said = set(_WORD.findall(_SPACE.sub(" ", "\n".join(every)).lower()))
    passages = "\n".join(passage.plain for passage in all_passages(paper.document))
    missing = set(_WORD.findall(passages.lower())) - said
    assert len(missing) <= 3, missing  # a word that a line's end divides


def test_a_pdf_leaves_for_its_readers_and_is_on_record(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    out = tmp_path / "brief.pdf"
    room.page.export.paper.save(Way("delegation", ("Legal", "Defence")), out)
    qtbot.waitUntil(lambda: len(room.page.export.rows()) == 2, timeout=30_000)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["brief - Defence.pdf", "brief - Legal.pdf"]
    held = holding.holders(desk.workspace, desk.small.brief.id)
    assert {(one.reader, one.copy.form, one.is_current) for one in held} == {
        ("Legal", "pdf", True),
        ("Defence", "pdf", True),
    }


@pytest.mark.qt_log_ignore("QPrinter|QPainter|QPdf|printed.pdf")
def test_what_is_printed_is_on_record_and_a_printer_that_takes_nothing_is_not(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    room.page.export.paper.print_on(Way("full", ("Minister",)), printer)
    qtbot.waitUntil(lambda: bool(room.page.export.rows()), timeout=30_000)
    assert out.read_bytes().startswith(b"%PDF")
    assert "went to the printer" in room.page.export.rows()[0].words()
    (held,) = holding.holders(desk.workspace, desk.small.brief.id)
    assert (held.reader, held.copy.form, held.copy.export.sha256) == ("Minister", "print", "")
    refusing = QPrinter(QPrinter.PrinterMode.HighResolution)
    refusing.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    refusing.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    room.page.export.paper.print_on(Way("delegation", ("Legal",)), refusing)
    qtbot.waitUntil(
        lambda: "was not written" in "".join(row.words() for row in room.page.export.rows()), timeout=30_000
    )
    desk.settle(qtbot)
    assert [one.reader for one in holding.holders(desk.workspace, desk.small.brief.id)] == ["Minister"]


def test_a_blocked_paper_is_not_laid_out_and_says_why(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    point = next(one for one in desk.small.records if one.KIND == "talking-point" and "to make" in str(one))
    editing.edit_plain(desk.workspace, point.id, {"text": "Accept answers within a week, never later."})
    room.page.export.paper.save(Way("partner"), tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: bool(room.page.export.rows()), timeout=30_000)
    assert room.page.export.rows()[0].outcome.findings
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_number_of_copies_that_cannot_be_is_said_so(desk: Desk, room: BriefsRoom) -> None:
    assert room is not None
    asked = WayOut(desk.session, "full", "Choose where …", ["Legal"])
    for typed, readers, allowed in (("", "", True), ("2", "", True), ("two", "", False), ("0", "", False)):
        asked.copies.setText(typed)
        asked.readers.setText(readers)
        assert asked.do.isEnabled() is allowed, typed
    asked.copies.setText("3")
    asked.readers.setText("Legal, Defence")
    assert not asked.do.isEnabled()
    asked.copies.setText("")
    assert asked.way() == Way("full", ("Legal", "Defence"))
    asked.deleteLater()
