"""All variants of a brief at once, to a folder, with a list of what each file is and who is meant to have it.

All or none: every paper is checked, written and looked through before the first one leaves, since a set with a hole in
it is taken for the whole, and words that one variant must not show may stand wrongly in another. What is blocked is
named, variant by variant; whoever wants the others leaves it out by name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.audience import VARIANTS, variant_named
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import Words, counted, words
from cyberbrief.host.clock import now
from cyberbrief.services import house_templates, paper_list, sitting
from cyberbrief.services.checking import Checked, Finding, check_materials
from cyberbrief.services.delivering import Outgoing, Released, deliver_all
from cyberbrief.services.entering import Leaving, Ready
from cyberbrief.services.file_names import file_for, name_of_export, name_of_paper
from cyberbrief.services.gathering import gather
from cyberbrief.services.house_templates import Worn
from cyberbrief.services.paper_list import Listed
from cyberbrief.services.releasing import in_word, prepare, readers_named
from cyberbrief.services.workspace import Workspace

__all__ = ["BatchBlockedError", "Blocked", "Sent", "Wanted", "export_all", "planned", "what_says_something"]

LIST_NAME = words("List of papers")


class Wanted(NamedTuple):
    """One paper of a batch: a variant, and for whom."""

    variant: str
    reader: str = ""


class Blocked(NamedTuple):
    """A variant that may not leave, and why."""

    variant: str
    happened: str
    remedy: str
    findings: tuple[Finding, ...] = ()

    @property
    def reason(self) -> str:
        """Why, in a sentence."""
        return self.findings[0].sentence if self.findings else self.happened


class Sent(NamedTuple):
    """What left: the files in the order in which they were wanted, and the list beside them."""

    papers: tuple[tuple[Wanted, Released], ...]
    list: Path


class BatchBlockedError(BlockedError):
    """At least one variant may not leave; none did."""

    def __init__(self, blocked: tuple[Blocked, ...]) -> None:
        super().__init__(_all_told(blocked), words("Mend what is named, or leave that variant out."))
        self.blocked = blocked


def _all_told(blocked: Sequence[Blocked]) -> Words:
    return counted(
        len(blocked),
        "{n} variant may not leave, so none did: {reasons}",
        "{n} variants may not leave, so none did: {reasons}",
        reasons=" ".join(f"{VARIANTS[one.variant].title}: {one.reason}" for one in blocked),
    )


@dataclass(frozen=True, slots=True)
class _Stage:
    """The progress of one paper among several."""

    whole: Progress
    number: int
    count: int
    title: str

    def report(self, done: int, total: int, what: str) -> None:
        """Report the whole, in steps of all papers."""
        said = words("{variant}: {what}", variant=self.title, what=what)
        self.whole.report(self.number * total + done, self.count * total, said)

    def cancelled(self) -> bool:
        """Say whether the user asked to stop."""
        return self.whole.cancelled()


def what_says_something(workspace: Workspace, brief: RecordId, progress: Progress | None = None) -> tuple[str, ...]:
    """Return the variants in which a brief says anything at all; raises WrongUseError where there is no such brief."""
    watched = progress or Silent()
    materials = gather(workspace, brief)
    found = []
    for name, variant in VARIANTS.items():
        proceed(watched)
        if check_materials(materials, variant).composition.document.sections:
            found.append(name)
    return tuple(found)


def export_all(
    workspace: Workspace,
    brief: RecordId,
    wanted: Sequence[Wanted],
    folder: Path,
    *,
    form: str = "title-date",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Sent:
    """Write papers of one brief to a folder, one file each, and a list of them with the digest of each file.

    `form` is one of `settings.EXPORT_NAMES`. Stopped before the first file is named, nothing was written.

    Raises:
        BatchBlockedError: a variant may not leave; nothing was written.
        RefusedError: a target exists or cannot be written; nothing was written.
        WrongUseError: no such brief or variant, nothing wanted, or a reader's name that no document can carry.
    """
    watched = progress or Silent()
    named = _once(wanted)
    watched.report(0, 0, words("Final check"))
    sitting.seal(workspace)
    materials = gather(workspace, brief)
    checked: dict[str, Checked] = {}
    for one in named:
        proceed(watched)
        if one.variant not in checked:
            checked[one.variant] = check_materials(materials, variant_named(one.variant))
    worn = house_templates.worn(workspace, "", materials.brief.template)
    ready = _prepared(workspace, named, checked, worn, watched)
    paths, list_path = planned(materials.dossier, materials.brief, named, folder, now().astimezone().date(), form)
    papers = [
        Outgoing(made, path, Leaving("docx", path.name, one.reader))
        for one, made, path in zip(named, ready, paths, strict=True)
    ]
    listed = [
        Listed(path.name, one.variant, one.reader, made, hashlib.sha256(made.data).hexdigest())
        for one, made, path in zip(named, ready, paths, strict=True)
    ]
    text = paper_list.text_of(materials, listed, workspace.officer.name)
    released = deliver_all(workspace, papers, overwrite=overwrite, progress=watched, beside={list_path: text.encode()})
    return Sent(tuple(zip(named, released, strict=True)), list_path)


def _once(wanted: Iterable[Wanted]) -> tuple[Wanted, ...]:
    """Return what is wanted, each once, with the readers' names as they are kept."""
    found = dict.fromkeys(_as_kept(one) for one in wanted)
    if not found:
        raise WrongUseError(words("Nothing is chosen."), words("Choose at least one variant."))
    for one in found:
        variant_named(one.variant)
    return tuple(found)


def _as_kept(one: Wanted) -> Wanted:
    """Return a wish with its reader's name as it is kept."""
    return one._replace(reader=next(iter(readers_named([one.reader])), ""))


def _prepared(
    workspace: Workspace, wanted: Sequence[Wanted], checked: dict[str, Checked], worn: Worn, watched: Progress
) -> list[Ready]:
    """Return every paper, written and looked through; raises BatchBlockedError where any may not leave."""
    ready: list[Ready] = []
    blocked: dict[str, Blocked] = {}
    for number, one in enumerate(wanted):
        of = checked[one.variant]
        stage = _Stage(watched, number, len(wanted), of.variant.title)
        word = in_word(of.variant, worn)
        try:
            ready.append(prepare(workspace, of, word.write, progress=stage, marks=word.marks, template=word.template))
        except BlockedError as error:
            found = of.blocking or of.errors
            blocked[one.variant] = Blocked(one.variant, error.happened, error.remedy, found)
        except RefusedError as error:
            blocked[one.variant] = Blocked(one.variant, error.happened, error.remedy)
    if blocked:
        raise BatchBlockedError(tuple(blocked.values()))
    return ready


def planned(  # all that a name is made of
    dossier: Dossier, brief: Brief, wanted: Sequence[Wanted], folder: Path, day: date, form: str
) -> tuple[list[Path], Path]:
    """Return where each paper goes and where their list does.

    Where several readers have one variant, each file has its reader in the name; no name comes twice.
    """
    many = [one.variant for one in wanted]
    plain = [folder / name_of_export(dossier, brief, one.variant, day, form) for one in wanted]
    paths = [
        file_for(path, one.reader) if many.count(one.variant) > 1 else path
        for one, path in zip(wanted, plain, strict=True)
    ]
    return list(_apart(paths)), folder / name_of_paper(LIST_NAME, day, "title-date", "txt")


def _apart(paths: Iterable[Path]) -> Iterator[Path]:
    taken: set[str] = set()
    for path in paths:
        free, number = path, 2
        while free.name.casefold() in taken:
            free, number = path.with_name(f"{path.stem} ({number}){path.suffix}"), number + 1
        taken.add(free.name.casefold())
        yield free
