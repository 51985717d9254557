"""The only way out: check, write, look for leaks in the bytes, keep a record of it, and only then name the file."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from cyberbrief.compose.digest import digest
from cyberbrief.compose.document import Document
from cyberbrief.compose.document_json import to_json
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.held_back import accepted_phrases, allowed_texts, withheld_texts
from cyberbrief.compose.reading import text_of
from cyberbrief.compose.standing import ClearanceLine, Standing
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import counted, words
from cyberbrief.host.clock import now
from cyberbrief.host.files import Staged, remove_leftovers, stage
from cyberbrief.host.refusal import UnconfirmedError
from cyberbrief.services import sitting
from cyberbrief.services.checking import Checked, Finding, final_check
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import writer
from cyberbrief.word.leak_check import Leak, WithheldText, find_leaks
from cyberbrief.word.phrases import words_of

_STEPS = 5
_MOST_COPIES = 200
Writing = Callable[[Document, Standing, Progress], bytes]


class Released(NamedTuple):
    """A file that left, and what the final check said of it."""

    path: Path
    draft: bool
    digest: str
    findings: tuple[Finding, ...]
    withheld: int


class Copy(NamedTuple):
    """Which of how many counted copies a file is; zero where copies are not counted."""

    number: int = 0
    of: int = 0


WHOLE = Copy()


class LeakError(RefusedError):
    """Withheld words were found in the finished bytes; there is no file."""

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        where = ", ".join(sorted({leak.part for leak in leaks}))
        super().__init__(
            f"The finished document held words that this variant must not show (in {where}); there is no file.",
            "Take those words out of what goes out; the final check names records that share words.",
        )
        self.leaks = leaks


def export(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    brief: RecordId,
    variant: str,
    out: Path,
    *,
    overwrite: bool = False,
    recipient: str = "",
    copy: Copy = WHOLE,
    progress: Progress | None = None,
) -> Released:
    """Write a brief for a variant as a Word document.

    What is not cleared leaves as DRAFT. The old file, if any, stands until the new one is complete.

    Raises:
        BlockedError: findings forbid it; nothing was written.
        RefusedError: the target exists, cannot be written, is the store itself, or words leaked; nothing was written.
        WrongUseError: no such brief or variant.
    """
    watched = progress or Silent()
    watched.report(0, _STEPS, words("Final check"))
    sitting.seal(workspace)
    checked = final_check(workspace, brief, variant)
    return release(
        workspace,
        checked,
        out,
        writer.write,
        overwrite=overwrite,
        recipient=recipient,
        copy=copy,
        progress=watched,
    )


def export_copies(
    workspace: Workspace,
    brief: RecordId,
    variant: str,
    out: Path,
    copies: int,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> tuple[Released, ...]:
    """Write counted copies of a brief for a variant, each a file with its number on every page and in its name.

    Raises:
        WrongUseError: the number of copies is not one that anybody counts; else as `export`.
    """
    if not 1 <= copies <= _MOST_COPIES:
        raise WrongUseError(
            words("{n} copies cannot be counted.", n=copies), words("Ask for 1 to {n} copies.", n=_MOST_COPIES)
        )
    return tuple(
        export(
            workspace,
            brief,
            variant,
            out.with_name(f"{out.stem} - copy {number} of {copies}{out.suffix}"),
            overwrite=overwrite,
            copy=Copy(number, copies),
            progress=progress,
        )
        for number in range(1, copies + 1)
    )


def release(  # noqa: PLR0913  # all that is to be known of a file that leaves
    workspace: Workspace,
    checked: Checked,
    out: Path,
    write: Writing,
    *,
    overwrite: bool = False,
    recipient: str = "",
    progress: Progress,
    filed_under: RecordId = "",
    in_pixels: bool = False,
    copy: Copy = WHOLE,
) -> Released:
    """Write what was composed and checked in any form, look for leaks in it, and enter it in the register of exports.

    `write` makes the bytes from the tree alone. Of a picture `in_pixels` the words of its tree are looked through,
    since its bytes hold none. `filed_under` names the record that the register keeps it under, usually the brief.

    Raises:
        BlockedError, RefusedError: as `export`.
    """
    _refuse_blocked(checked)
    proceed(progress)
    progress.report(1, _STEPS, words("Writing the document"))
    document = checked.composition.document
    standing = standing_of(workspace, checked, copy)
    data = write(document, standing, progress)
    proceed(progress)
    progress.report(2, _STEPS, words("Looking for withheld words in the file"))
    _refuse_leaks(checked, text_of(document).encode() if in_pixels else data)
    proceed(progress)
    progress.report(3, _STEPS, words("Writing the file"))
    refuse_own_files(workspace, out)
    staged = stage(out, data, overwrite=overwrite)
    remove_leftovers(staged.target.parent)
    try:
        entry = _keep_record(workspace, checked, data, recipient, filed_under)
    except BaseException:
        staged.discard()
        raise
    _give_name(workspace, staged, entry)
    progress.report(_STEPS, _STEPS, words("Done"))
    withheld = len(checked.composition.ledger)
    return Released(out, standing.draft, digest(document), checked.findings, withheld)


def _refuse_blocked(checked: Checked) -> None:
    blocking = checked.blocking
    if not blocking and checked.trail.is_cleared:
        blocking = checked.errors
    if blocking:
        more = (
            counted(len(blocking) - 1, " There is {n} more such finding.", " There are {n} more such findings.")
            if blocking[1:]
            else ""
        )
        raise BlockedError(
            words("{sentence}{more} Nothing was written.", sentence=blocking[0].sentence, more=more), blocking[0].remedy
        )


def standing_of(workspace: Workspace, checked: Checked, copy: Copy = WHOLE) -> Standing:
    """Return what stands outside the tree: draft or cleared, drafter and date, as far as the audience may see it."""
    officer = workspace.officer
    inside = checked.variant.reach <= Reach.DELEGATION
    return Standing(
        draft=not checked.trail.is_cleared,
        drafted_on=now().astimezone().date(),
        drafter=officer.name if inside else "",
        office="" if checked.variant.unsigned else officer.desk,
        telephone=officer.telephone if inside else "",
        clearances=_lines(checked) if inside else (),
        copy=copy.number,
        copies=copy.of,
    )


def _lines(checked: Checked) -> tuple[ClearanceLine, ...]:
    """Return the offices with what they said; none of it where any office or clearance was narrowed further."""
    gate = Gate.of(checked.materials, checked.variant)
    brief = checked.materials.brief
    parts = [("name", "deemed_at"), ("office", "decision", "by", "at", "evidence")]
    held = ((brief.chain, parts[0]), (brief.clearances, parts[1]))
    shown = [gate.shows(one, name) for elements, names in held for one in elements for name in names]
    if not all((gate.shows(brief, "chain"), gate.shows(brief, "clearances"), *shown)):
        return ()
    return tuple(ClearanceLine(line.office, line.words) for line in checked.trail.lines)


def refuse_own_files(workspace: Workspace, out: Path) -> None:
    """Refuse to write over the store or what opens it, whatever the file is called."""
    own = workspace.path.resolve()
    try:
        target = out.resolve()
    except (OSError, ValueError):
        return  # no file has such a name, which staging says better
    if target.parent == own.parent and target.name.startswith(own.name):
        raise RefusedError("That is the name of the store, or of a file that belongs to it.", "Choose another name.")


def _refuse_leaks(checked: Checked, data: bytes) -> None:
    held = withheld_texts(checked.materials, checked.variant)
    if not held:
        return
    withheld = [WithheldText(item.record, item.field, item.text) for item in held]
    lawful = allowed_texts(checked.materials, checked.variant)
    leaks = find_leaks(data, withheld, lawful)
    if accepted := [_joined(phrase) for phrase in accepted_phrases(checked.materials, checked.variant)]:
        # Part of a thought may be accepted by name; all of it, as it stands in the record, may not.
        left = [text for text in lawful if not any(phrase in _joined(text) for phrase in accepted)]
        leaks += tuple(leak for leak in find_leaks(data, withheld, left) if leak.whole and leak not in leaks)
    if leaks:
        raise LeakError(leaks)


def _joined(text: str) -> str:
    return f" {' '.join(words_of(text))} "


def _give_name(workspace: Workspace, staged: Staged, entry: str) -> None:
    """Let the file take its name; where that fails nothing left, and the register of exports says so."""
    try:
        staged.commit()
    except UnconfirmedError:
        raise
    except BaseException:
        with contextlib.suppress(RefusedError), workspace.store.writing() as transaction:
            transaction.exports.withdraw(entry)
            transaction.commit()
        raise


def _keep_record(
    workspace: Workspace, checked: Checked, data: bytes, recipient: str, filed_under: RecordId = ""
) -> str:
    """Enter the export and the tree it was written from; returns the id of the entry."""
    document = checked.composition.document
    brief = filed_under or checked.materials.brief.id
    instant = now()
    with workspace.store.writing() as transaction:
        bound = digest(document)
        tree = transaction.trees.keep(
            brief=brief,
            variant=checked.variant.name,
            digest=bound,
            instant=instant,
            reason="export",
            tree=to_json(document),
        )
        entry = transaction.exports.record(
            brief=brief,
            variant=checked.variant.name,
            digest=bound,
            tree=tree,
            sha256=hashlib.sha256(data).hexdigest(),
            instant=instant,
            recipient=recipient,
            draft=not checked.trail.is_cleared,
        )
        transaction.commit()
    return entry
