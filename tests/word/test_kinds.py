"""Every kind of document: valid for independent readers, marked on every page, the same bytes each time."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]  # has no types

from cyberbrief.domain.progress import Silent
from cyberbrief.word.text import text_of
from cyberbrief.word.writer import write
from tests.word.lint import Parts, W, faults, text_in
from tests.word.trees import KINDS

_EVERY = pytest.mark.parametrize("kind", KINDS)


@_EVERY
def test_the_validator_finds_nothing(written: Mapping[str, bytes], kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"{kind}.docx"
    file.write_bytes(written[kind])
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file)
    assert [str(error) for error in result.errors] == []


@_EVERY
def test_our_own_lint_finds_nothing(written: Mapping[str, bytes], kind: str) -> None:
    make, _ = KINDS[kind]
    assert faults(written[kind], make().banner.words) == []


@_EVERY
def test_equal_input_gives_equal_bytes(written: Mapping[str, bytes], kind: str) -> None:
    make, standing = KINDS[kind]
    assert write(make(), standing, Silent()) == written[kind]


@_EVERY
def test_every_word_of_the_tree_is_printed_in_order(written: Mapping[str, bytes], kind: str) -> None:
    make, _ = KINDS[kind]
    document = make()
    read = " ".join(text_of(written[kind]))
    front = (document.title, *document.subtitle.split(" · ")) if document.has_front else ()
    for word in front:
        assert word in read


@_EVERY
def test_draft_stands_beside_the_number_until_cleared(written: Mapping[str, bytes], kind: str) -> None:
    make, standing = KINDS[kind]
    number = make().reference_number
    lines = [line for line in text_of(written[kind]) if number in line]
    if make().has_front:
        (line,) = lines
        assert line.endswith(f"DRAFT · {number}" if standing.draft else f"\t{number}")
    (footer,) = (root for name, root in Parts(written[kind]).xml.items() if "/footer" in name)
    assert ("DRAFT" in text_in(footer)) is standing.draft


@_EVERY
def test_each_page_says_which_it_is(written: Mapping[str, bytes], kind: str) -> None:
    (footer,) = (root for name, root in Parts(written[kind]).xml.items() if "/footer" in name)
    fields = [(code.text or "").strip() for code in footer.iter(W + "instrText")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "Page 1 of 1" in text_in(footer)


def test_partner_lines_name_office_and_partners_and_nobody(written: Mapping[str, bytes]) -> None:
    parts = Parts(written["partner"])
    everything = b"".join(parts.raw.values()).decode()
    assert "Releasable to Tavolia, Kestria" in text_in(parts.xml["word/header1.xml"])
    assert "Cyber Policy Desk, 23 November 2026" in text_in(parts.xml["word/footer1.xml"])
    assert "Marrow" not in everything
    assert "4417" not in everything


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_libreoffice_opens_every_kind(written: Mapping[str, bytes], tmp_path: Path) -> None:
    for kind, data in written.items():
        (tmp_path / f"{kind}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{kind}.docx") for kind in written]
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *files],
        check=True,
        capture_output=True,
        timeout=150,
    )
    for kind in written:
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")
