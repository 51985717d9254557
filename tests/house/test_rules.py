"""The house keeps its rules."""

from __future__ import annotations

import pytest

from tests.house.rules import RULES, Rule
from tests.house.tree import HERE


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule: Rule) -> None:
    findings = list(rule(HERE))
    assert not findings, "\n".join([rule.__doc__ or rule.__name__, *findings])
