"""The only way out: check, write, look for leaks in the bytes, keep a record of it, and only then name the file."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from cyberbrief.compose.document import Document
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.held_back import accepted_phrases, allowed_texts, withheld_texts
from cyberbrief.compose.reading import text_of
from cyberbrief.compose.standing import ClearanceLine, Standing
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.characters import checked as checked_text
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import counted, words
from cyberbrief.host.clock import now
from cyberbrief.services import house_templates, sitting
from cyberbrief.services.checking import Checked, final_check
from cyberbrief.services.delivering import STEPS, Outgoing, Released, deliver, refuse_own_files
from cyberbrief.services.entering import PRINT, WHOLE, Copy, Leaving, Ready, enter
from cyberbrief.services.file_names import file_for
from cyberbrief.services.house_templates import Worn
from cyberbrief.services.marking_blocks import blocks_of, marks_for
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import writer
from cyberbrief.word.leak_check import Leak, WithheldText, find_leaks
from cyberbrief.word.marks import Marks
from cyberbrief.word.phrases import words_of

__all__ = [
    "WHOLE",
    "Copy",
    "LeakError",
    "Released",
    "WordForm",
    "Writing",
    "export",
    "export_copies",
    "export_for",
    "in_word",
    "prepare",
    "readers_named",
    "refuse_blocked",
    "refuse_own_files",
    "release",
    "release_on_paper",
    "standing_of",
]

_MOST_COPIES = 200
Writing = Callable[[Document, Standing, Progress], bytes]


class WordForm(NamedTuple):
    """What writes a Word file, the marks that it sets, and what the template is called that it takes."""

    write: Writing
    marks: Marks | None
    template: str = ""


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
    template: str = "",
    progress: Progress | None = None,
) -> Released:
    """Write a brief for a variant as a Word document, in the template that is named, else in its own.

    What is not cleared leaves as DRAFT. The old file, if any, stands until the new one is complete.

    Raises:
        BlockedError: findings forbid it; nothing was written.
        RefusedError: the target exists, cannot be written, is the store itself, or words leaked; nothing was written.
        WrongUseError: no such brief or variant.
    """
    watched = progress or Silent()
    watched.report(0, STEPS, words("Final check"))
    sitting.seal(workspace)
    checked = final_check(workspace, brief, variant)
    form = in_word(checked.variant, house_templates.worn(workspace, template, checked.materials.brief.template))
    return release(
        workspace,
        checked,
        out,
        form.write,
        overwrite=overwrite,
        recipient=recipient,
        copy=copy,
        marks=form.marks,
        template=form.template,
        progress=watched,
    )


def export_for(  # noqa: PLR0913  # all that is to be known of files that leave
    workspace: Workspace,
    brief: RecordId,
    variant: str,
    out: Path,
    readers: Sequence[str],
    *,
    overwrite: bool = False,
    template: str = "",
    progress: Progress | None = None,
) -> tuple[Released, ...]:
    """Write a brief for a variant once for each reader; of several, each file has the reader in its name.

    Raises:
        WrongUseError: nobody is named, or a name holds what no document can carry; else as `export`.
    """
    named = readers_named(readers)
    if not named:
        raise WrongUseError("Nobody is named.", "Say for whom it is.")
    return tuple(
        export(
            workspace,
            brief,
            variant,
            out if len(named) == 1 else file_for(out, reader),
            overwrite=overwrite,
            recipient=reader,
            template=template,
            progress=progress,
        )
        for reader in named
    )


def readers_named(given: Sequence[str]) -> tuple[str, ...]:
    """Return names of readers as they are kept: each once, without blanks around it.

    Raises:
        WrongUseError: a name holds what no document can carry.
    """
    names = (checked_text(one.strip(), words("The reader's name"), one_line=True) for one in given)
    return tuple(dict.fromkeys(filter(None, names)))


def export_copies(  # noqa: PLR0913  # all that is to be known of files that leave
    workspace: Workspace,
    brief: RecordId,
    variant: str,
    out: Path,
    copies: int,
    *,
    overwrite: bool = False,
    template: str = "",
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
            template=template,
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
    painted: str = "",
    copy: Copy = WHOLE,
    marks: Marks | None = None,
    template: str = "",
) -> Released:
    """Write what was composed and checked in any form, look for leaks in it, and enter it in the register of exports.

    As `prepare` and then `deliver`, which say what each argument is.

    Raises:
        BlockedError, RefusedError: as `export`.
    """
    ready = prepare(
        workspace,
        checked,
        write,
        progress=progress,
        in_pixels=in_pixels,
        painted=painted,
        copy=copy,
        marks=marks,
        template=template,
    )
    leaving = Leaving(_form(out), out.name, recipient, filed_under)
    return deliver(workspace, Outgoing(ready, out, leaving), overwrite=overwrite, progress=progress)


def prepare(  # noqa: PLR0913  # all that is to be known of a paper before it leaves
    workspace: Workspace,
    checked: Checked,
    write: Writing,
    *,
    progress: Progress,
    in_pixels: bool = False,
    painted: str = "",
    copy: Copy = WHOLE,
    marks: Marks | None = None,
    template: str = "",
) -> Ready:
    """Write what was composed and checked, and look for leaks in it; nothing leaves yet.

    `write` makes the bytes from the tree alone. Of a picture `in_pixels` the words of its tree are looked through,
    since its bytes hold none, and with them the words that were `painted`. `marks` are those that `write` sets.

    Raises:
        BlockedError: findings forbid it.
        LeakError: withheld words are in the bytes.
    """
    refuse_blocked(checked)
    proceed(progress)
    progress.report(1, STEPS, words("Writing the document"))
    document = checked.composition.document
    standing = standing_of(workspace, checked, copy)
    data = write(document, standing, progress)
    proceed(progress)
    progress.report(2, STEPS, words("Looking for withheld words in the file"))
    _refuse_leaks(checked, "\n".join((text_of(document), painted)).encode() if in_pixels else data)
    blocks = blocks_of(data, marks, checked.materials) if marks is not None else ()
    return Ready(checked, standing, data, copy, marks.token if marks is not None else "", blocks, template)


def release_on_paper(
    workspace: Workspace,
    checked: Checked,
    painted: str,
    *,
    recipient: str = "",
    copy: Copy = WHOLE,
    filed_under: RecordId = "",
) -> str:
    """Let what is about to be printed go, entered in the register; `painted` are all words of its pages.

    Returns the entry, to be withdrawn where the printer takes nothing.

    Raises:
        BlockedError: findings forbid it.
        LeakError: withheld words are on the pages.
    """
    refuse_blocked(checked)
    _refuse_leaks(checked, "\n".join((text_of(checked.composition.document), painted)).encode())
    ready = Ready(checked, standing_of(workspace, checked, copy), copy=copy)
    return enter(workspace, ready, Leaving(PRINT, "", recipient, filed_under))


def in_word(variant: Variant, worn: Worn | None = None) -> WordForm:
    """Return how a Word file of a variant is written: its paragraphs are marked where it stays with the delegation."""
    marks = marks_for(variant)
    write = functools.partial(writer.write, marks=marks)
    if worn is not None and worn.template is not None:
        write = functools.partial(writer.write, marks=marks, template=worn.template)
    return WordForm(write, marks, worn.name if worn is not None else "")


def _form(out: Path) -> str:
    return out.suffix.removeprefix(".").lower()


def refuse_blocked(checked: Checked) -> None:
    """Raise BlockedError where findings forbid that this leaves."""
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
