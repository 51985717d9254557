"""Parsing in a process of its own: the same answer as here, from a program that may be packed into one file."""

from __future__ import annotations

import subprocess
import sys

from cyberbrief.domain.progress import Silent
from cyberbrief.packs import apart
from cyberbrief.packs.limits import MEMORY
from cyberbrief.packs.payload import read_payload
from tests.house.tree import HERE
from tests.packs.forging import payload_of


class Counting(Silent):
    """Progress that counts how often it was asked."""

    asked = 0

    def cancelled(self) -> bool:
        self.asked += 1
        return False


def test_every_kind_of_record_comes_back_whole() -> None:
    payload = payload_of()
    progress = Counting()
    assert apart.reading(progress)(payload) == read_payload(payload)
    assert progress.asked


def test_the_door_of_the_program_leads_there_as_well() -> None:
    payload = payload_of("dossier")
    command = [sys.executable, "main.py", apart._READS_PACKS, str(MEMORY)]
    run = subprocess.run(command, cwd=HERE, input=payload, capture_output=True, check=True)
    assert apart._answer(run.stdout) == read_payload(payload)


def test_that_process_loads_no_more_than_it_needs() -> None:
    heavy = {"cryptography", "pyrage", "sqlalchemy", "PySide6", "confusable_homoglyphs"}
    code = f"import sys, cyberbrief.packs.child\nprint(sorted({heavy} & sys.modules.keys()))"
    run = subprocess.run([sys.executable, "-c", code], cwd=HERE, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
