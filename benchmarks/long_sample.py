"""The sample's session brief at any length: its records are copied with ids of their own, and its outline names all."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

from cyberbrief.compose.document import Document, blocks_of
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.reading import passages_of
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.audience import variant_named
from cyberbrief.domain.brief import Section
from cyberbrief.domain.record import Element, Record
from cyberbrief.domain.reference import Reference
from cyberbrief.services import checking, releasing, sample, workspace
from cyberbrief.vault.keys import Argon2Cost

VARIANT = variant_named("full")
PAGES = 37  # of one session brief in full, as LibreOffice lays it out
SESSION = 1  # the place of the session brief among the sample's
CHEAP = Argon2Cost(memory_kib=8 * 1024, iterations=1)


def sample_brief() -> tuple[Materials, Standing]:
    """Make a store with the sample in a folder that is removed again, and gather the session brief from it."""
    with tempfile.TemporaryDirectory(prefix="cyberbrief-benchmark-") as folder:
        path = Path(folder, "sample.cyberbrief")
        opened = workspace.create(path, "only for measuring", sample.officer(), cost=CHEAP).workspace
        try:
            added = sample.add_sample(opened)
            checked = checking.final_check(opened, added.briefs[SESSION], VARIANT.name)
            return checked.materials, releasing.standing_of(opened, checked)
        finally:
            opened.lock()


def multiplied(materials: Materials, pages: int) -> Materials:
    """Return the materials of a brief of about so many pages; references stay one each, as many places cite them."""
    once = {materials.dossier.id, materials.brief.id}
    once.update(record.id for record in materials.of(Reference))
    records: dict[str, Record] = dict(materials.records)
    sections: list[Section] = list(materials.brief.sections)
    for turn in range(1, max(round(pages / PAGES), 1)):
        ids = {key: f"{key}-{turn}" for key in materials.records if key not in once}
        records.update((ids[key], renamed(materials.records[key], ids, turn)) for key in ids)
        sections.extend(renamed(section, ids, turn) for section in materials.brief.sections)
    brief = dataclasses.replace(materials.brief, sections=tuple(sections))
    records[brief.id] = brief
    return dataclasses.replace(materials, brief=brief, records=records)


def renamed(value: Any, ids: Mapping[str, str], turn: int) -> Any:  # noqa: ANN401  # any value of a field
    """Return a value with every id in it replaced by that of the copy."""
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, tuple):
        return tuple(renamed(one, ids, turn) for one in value)
    if isinstance(value, Record | Element):
        given = {field.name: getattr(value, field.name) for field in dataclasses.fields(value) if field.init}
        changed = {name: renamed(one, ids, turn) for name, one in given.items()}
        if isinstance(value, Element):
            changed["id"] = f"{value.id}-{turn}"
        return dataclasses.replace(value, **changed)
    return value


def cut(document: Document, pages: int) -> Document:
    """Return a document that is longer than so many pages cut to about that length; another as it is."""
    if pages >= PAGES:
        return document
    left = sum(len(section.blocks) for section in document.sections) * pages // PAGES
    sections = []
    for section in document.sections:
        sections.append(dataclasses.replace(section, blocks=section.blocks[:left]))
        left = max(left - len(section.blocks), 0)
    return dataclasses.replace(document, sections=tuple(sections))


def phrases(document: Document, count: int, seed: int = 2) -> list[str]:
    """Return texts in the document's own words, last word first, from short floors to paragraphs."""
    words = [word for block in blocks_of(document) for one in passages_of(block) for word in one.plain.split()]
    spaced = [word for word in words if word.isascii()]  # a sentence in Chinese is one word, and would be found
    chance = Random(seed)
    starts = (chance.randrange(len(spaced)) for _ in range(count))
    return [" ".join(dict.fromkeys(reversed(spaced[start : start + chance.randint(3, 40)]))) for start in starts]
