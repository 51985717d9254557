"""Every kind of document that the program makes, from real stores, by the one way out: what others read and see.

In English the sample that ships; in French, Arabic and Chinese a small dossier of its own.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cyberbrief.domain.audience import VARIANTS, Variant
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.progress import Silent
from cyberbrief.domain.record import RecordId
from cyberbrief.services import (
    letting_out,
    matrix_papers,
    one_item,
    reading,
    releasing,
    sample,
    session_file,
    workspace,
)
from cyberbrief.services.workspace import Workspace
from tests.documents.dossiers import officer, words_in, write_samples
from tests.services.template import CHEAP, PASSPHRASE
from tests.word.lint import Parts, text_in

ENGLISH = "en"
LANGUAGES = (ENGLISH, "fr", "ar", "zh")
TEMPLATES = ("plain",)  # those that ship; another one is made beside it
_ITEMS = ("position", "counterpart", "meeting", "agenda-item")
_COPIES = 2


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that left a store: what it is, in which language its records are."""

    kind: str
    language: str
    path: Path

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.path.read_bytes()

    @property
    def name(self) -> str:
        """What it is called in a table of findings."""
        return f"{self.kind} {self.language}"


Making = Callable[[Path], object]


def banner_of(data: bytes) -> str:
    """Return the words that stand first at the head of a page."""
    banner = text_in(Parts(data).xml["word/header1.xml"][0])
    assert banner.strip()
    return banner


def papers(
    folder: Path, languages: Sequence[str] = LANGUAGES, kinds: Collection[str] = (), template: str = TEMPLATES[0]
) -> list[Paper]:
    """Write the papers of these languages, and of these kinds where any are named, into a folder."""
    assert template in TEMPLATES
    found: list[Paper] = []
    for language in languages:
        here = folder / language
        here.mkdir(parents=True, exist_ok=True)
        opened = _store(here, language)
        try:
            for kind, make in _ways(opened).items():
                if kinds and kind not in kinds:
                    continue
                path = here / f"{kind}.docx"
                make(path)
                found.extend(Paper(kind, language, one) for one in _written(path))
        finally:
            opened.lock()
    return found


def _written(path: Path) -> Iterator[Path]:
    """Yield the file of this name, or of its counted copies the last."""
    yield path if path.exists() else max(path.parent.glob(f"{path.stem} - copy*"))


def _store(folder: Path, language: str) -> Workspace:
    store = folder / "store"
    shutil.rmtree(store, ignore_errors=True)
    store.mkdir()
    if language == ENGLISH:
        opened = workspace.create(store / "desk.cyberbrief", PASSPHRASE, sample.officer(), cost=CHEAP).workspace
        sample.add_sample(opened)
        return opened
    records = store / "records"
    records.mkdir()
    write_samples(records, language)
    made = officer(words_in(language))
    opened = workspace.create(store / "desk.cyberbrief", PASSPHRASE, made, cost=CHEAP).workspace
    sample.add_sample(opened, records)
    return opened


def _ways(opened: Workspace) -> Mapping[str, Making]:
    """Return each kind of paper with what writes it."""
    briefs = {
        brief.brief_kind.value: brief.id
        for brief in reversed(reading.records(opened, Brief.KIND))
        if isinstance(brief, Brief)
    }
    dossier = reading.records(opened, "dossier")[0].id
    ways: dict[str, Making] = {
        variant: _variant(opened, briefs.get(variant, briefs["session"]), variant) for variant in VARIANTS
    }
    if "negotiation" in briefs:
        ways["cleared"] = _variant(opened, briefs["negotiation"], "full")
    ways["copies"] = lambda path: releasing.export_copies(
        opened, briefs["session"], "delegation", path, _COPIES, overwrite=True
    )
    for kind in _ITEMS:
        ways[f"item-{kind}"] = _item(opened, reading.records(opened, kind)[0].id, dossier)
    for variant in ("full", "speaking"):
        ways[f"session-{variant}"] = _session(opened, dossier, variant)
    for matrix in (matrix_papers.MATRIX, matrix_papers.DESK_MATRIX):
        ways[f"dossier-{matrix.name}"] = _matrix(opened, dossier, matrix)
    return ways


def _matrix(opened: Workspace, dossier: RecordId, variant: Variant) -> Making:
    return lambda path: matrix_papers.export(
        opened, dossier, variant, path, matrix_papers.Form.WORD, progress=Silent(), overwrite=True
    )


def _variant(opened: Workspace, brief: RecordId, variant: str) -> Making:
    def make(path: Path) -> None:
        if VARIANTS[variant].is_released_by_act:
            letting_out.let_out(opened, brief, variant)
        releasing.export(opened, brief, variant, path, overwrite=True)

    return make


def _item(opened: Workspace, record: RecordId, dossier: RecordId) -> Making:
    return lambda path: one_item.export(opened, record, path, dossier=dossier, overwrite=True)


def _session(opened: Workspace, dossier: RecordId, variant: str) -> Making:
    return lambda path: session_file.export(opened, dossier, variant, path, overwrite=True)
