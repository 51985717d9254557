"""Templates bent in every direction: taken or refused in words; no crash, and no page without a marking."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import replace
from random import Random

import pytest
from lxml import etree

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.progress import Silent
from cyberbrief.host.incoming import packed, unpacked
from cyberbrief.word.house.formal import formal
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.reading import read_template
from cyberbrief.word.house.template import HouseTemplate
from cyberbrief.word.writer import write
from tests.word.house.templates import TEMPLATES
from tests.word.lint import faults
from tests.word.trees import DRAFT, full

_TURNS = 12  # of each seed; benchmarks of thousands ran while it was built
_UNMARKED = re.compile("has no (marking|default|first|even)")
_VALUES = ("", "-1", "99999999", "x", "0", "body", "\u202e")


def _bent(parts: Mapping[str, bytes], chance: Random) -> bytes:
    """Return a template with some of its parts gone, cut, or their elements moved, doubled, renamed and emptied."""
    made = dict(parts)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice(sorted(made))
        kind = chance.random()
        if kind < 0.1:
            del made[name]
        elif kind < 0.2:
            place = chance.randrange(len(made[name]))
            made[name] = made[name][:place] + bytes((chance.randrange(256),)) + made[name][place + 1 :]
        else:
            try:
                root = etree.fromstring(made[name])
            except etree.XMLSyntaxError:  # cut before
                continue
            for _ in range(chance.randint(1, 5)):
                _bend(root, chance)
            made[name] = etree.tostring(root)
    return packed(made)


def _bend(root: etree._Element, chance: Random) -> None:
    everything = list(root.iter())
    one, other = chance.choice(everything), chance.choice(everything)
    above = one.getparent()
    way = chance.randrange(5)
    if way == 0 and above is not None:
        above.remove(one)
    elif way == 1 and one.attrib:
        one.set(chance.choice(list(one.attrib)), chance.choice(_VALUES))
    elif way == 2 and one not in set(other.iter()) and other not in set(one.iter()):
        one.append(other)
    elif way == 3:
        one.tag = other.tag
    elif above is not None:
        one.addnext(copy.deepcopy(one))


@pytest.mark.parametrize("seed", range(10))
def test_a_bent_template_is_taken_or_refused_and_every_page_is_marked(seed: int) -> None:
    chance = Random(seed)
    templates = [unpacked(make().data) for make in TEMPLATES.values()] + [unpacked(formal())]
    document = replace(full(), sections=full().sections[:2])
    taken = 0
    for _ in range(_TURNS):
        data = _bent(chance.choice(templates), chance)
        try:
            safe = kept(data)
            read_template(safe)
            made = write(document, DRAFT, Silent(), template=HouseTemplate(safe))
        except RefusedError:
            continue
        taken += 1
        assert [fault for fault in faults(made, document.banner.words) if _UNMARKED.search(fault)] == []
    assert taken
