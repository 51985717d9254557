"""Every variant of the sample's cleared brief, exported and opened again by readers that are not ours."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]  # it ships no types

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.services import releasing, sample, workspace
from tests.services.template import CHEAP, PASSPHRASE

_PATIENCE = 240  # seconds; the office suite starts slowly the first time


@pytest.mark.timeout(_PATIENCE + 60)
def test_every_variant_of_the_sample_is_read_by_others(tmp_path: Path) -> None:
    opened = workspace.create(tmp_path / "sample.cyberbrief", PASSPHRASE, sample.officer(), cost=CHEAP).workspace
    brief = sample.add_sample(opened).cleared
    files = [tmp_path / f"{variant}.docx" for variant in VARIANTS]
    for variant, file in zip(VARIANTS, files, strict=True):
        releasing.export(opened, brief, variant, file)
    opened.lock()
    for file in files:
        found = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file)
        assert [str(error) for error in found.errors] == [], file.name
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this system")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    asked = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, files)]
    ran = subprocess.run(asked, capture_output=True, text=True, timeout=_PATIENCE, check=True)
    assert "Error:" not in ran.stdout + ran.stderr
    for file in files:
        assert file.with_suffix(".pdf").read_bytes().startswith(b"%PDF-"), file.name
