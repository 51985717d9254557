"""Each rule of the house finds the fault it is there for, and nothing in a tree without fault."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.house.faults import FAULTS, Fault
from tests.house.rules import RULES, Rule
from tests.house.tree import HERE

ROOMS = ("domain", "host", "compose", "store", "vault", "word", "services", "gui", "gui/library")
SOUND = {
    "cyberbrief/__init__.py": '"""A house."""\n',
    **{f"cyberbrief/{room}/__init__.py": f'"""The room {room}."""\n' for room in ROOMS},
    "tests/word/test_writer.py": '"""The writer."""\n\n\ndef test() -> None:\n    assert len("a") == 1\n',
    "README.md": "A house.\n",
}


@pytest.fixture
def sound_tree(tmp_path: Path) -> Path:
    """A small tree that keeps every rule."""
    for name, text in SOUND.items():
        _plant(tmp_path, name, text)
    shutil.copy(HERE / "pyproject.toml", tmp_path)
    return tmp_path


def _plant(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_sound_tree_keeps(rule: Rule, sound_tree: Path) -> None:
    assert list(rule(sound_tree)) == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.rule.__name__}-{fault.named}")
def test_a_planted_fault_is_found(fault: Fault, sound_tree: Path) -> None:
    _plant(sound_tree, fault.path, fault.text)
    findings = list(fault.rule(sound_tree))
    assert any(fault.named in finding for finding in findings), findings


def test_every_rule_has_been_seen_to_fail() -> None:
    assert {fault.rule for fault in FAULTS} == set(RULES)
