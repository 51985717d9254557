"""The command line: the same services as the window, for scripts and for machines without a display.

Exit codes: 0 done; 1 findings that block, nothing written; 2 wrong use; 3 refused.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from cyberbrief import console, import_verbs, pack_verbs, paper_verbs, template_verbs, word_verbs
from cyberbrief.console import JSON, PASSPHRASE, STORE, on_store, within
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.plain import to_plain
from cyberbrief.domain.record import Record
from cyberbrief.domain.schema import schema_of
from cyberbrief.services import (
    adding,
    briefing,
    checking,
    clearing,
    editing,
    file_names,
    history,
    house_templates,
    reading,
    receiving,
    releasing,
    sample,
    searching,
    verifying,
    workspace,
)
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace

_MOST_HITS = 1_000
_VARIANT = click.option("--variant", required=True, help=", ".join(VARIANTS))


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def cyberbrief(context: click.Context) -> None:
    """Prepare negotiation briefs offline. Without a verb the window opens."""
    if context.invoked_subcommand is None:
        _open_window(None)


@cyberbrief.command("open")
@STORE
@click.argument("file", type=click.Path(path_type=Path), required=False)
def open_store(store: Path, file: Path | None) -> None:
    """Open the window on a store, and in it a FILE that came: it is shown before anything is imported."""
    _open_window(store, file)


@cyberbrief.command("receive", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
def receive(file: Path) -> None:
    """Open the window on the store used last, and in it a file that came; a desktop calls this by double click."""
    _open_window(None, file)


def _open_window(store: Path | None, incoming: Path | None = None) -> None:
    from cyberbrief import app

    raise SystemExit(app.run(store, incoming=incoming.absolute() if incoming is not None else None))


@cyberbrief.command()
@STORE
@PASSPHRASE
@click.option("--name", default="", help="Who drafts here.")
@click.option("--desk", default="", help="The drafter's desk, as letterheads name it.")
@click.option("--ministry", default="")
@click.option("--state", default="")
@click.option("--telephone", default="")
@click.option("--scheme", default="plain", help="Marking scheme: plain, uk, us, eu, nato, un, de, fr.")
def new(store: Path, passphrase_file: Path | None, scheme: str, **officer: str) -> None:
    """Create a store and print its recovery key, once."""
    passphrase = console.passphrase_from(passphrase_file, new=True)
    made = workspace.create(store, passphrase, Officer(**officer), scheme)
    made.workspace.lock()
    console.say(made.recovery_key)
    console.warn("This is the recovery key. It opens the store without the passphrase and is not shown again.")
    console.warn("Write it down, and keep it away from this computer.")


@cyberbrief.command("sample")
@on_store()
def add_sample(store: Path, passphrase_file: Path | None) -> None:
    """Add the sample dossier."""

    def job(opened: Workspace) -> None:
        if opened.officer == Officer():
            opened.set_officer(sample.officer())
        added = sample.add_sample(opened)
        console.say(added.dossier)
        console.warn(f"Added {added.added} records, among them {len(added.briefs)} briefs.")

    within(store, passphrase_file, job)


@cyberbrief.command("list")
@on_store(click.argument("kind"), click.option("--dossier", default=None, help="Of one dossier only."), JSON)
def list_records(store: Path, passphrase_file: Path | None, kind: str, dossier: str | None, as_json: bool) -> None:
    """List the records of a kind."""
    kind_named(kind)

    def job(opened: Workspace) -> None:
        within = None if dossier is None else reading.id_as_kept(opened, dossier)
        records = reading.records(opened, kind, within)
        if as_json:
            console.say_json([to_plain(record) for record in records])
        else:
            for record in records:
                console.say(f"{record.id}  {console.on_one_line(record.title_text)}")

    within(store, passphrase_file, job)


@cyberbrief.command()
@on_store(click.argument("id"), JSON)
def show(store: Path, passphrase_file: Path | None, id: str, as_json: bool) -> None:  # noqa: A002  # as users name it
    """Show one record."""

    def job(opened: Workspace) -> None:
        record = reading.record(opened, reading.id_as_kept(opened, id))
        if as_json:
            console.say_json(to_plain(record))
        else:
            _show(record)

    within(store, passphrase_file, job)


def _show(record: Record) -> None:
    for name, value in to_plain(record).items():
        if value not in ("", None, [], {}):
            console.say(f"{name}: {value}")


@cyberbrief.command()
@on_store(click.argument("kind"), click.argument("file"))
def add(store: Path, passphrase_file: Path | None, kind: str, file: str) -> None:
    """Add records from JSON (one object or a list; - is standard input) and print their ids."""
    kind_named(kind)
    given = console.json_from(file)

    def job(opened: Workspace) -> None:
        for record_id in adding.add_plain(opened, kind, given):
            console.say(record_id)

    within(store, passphrase_file, job)


@cyberbrief.command()
@on_store(click.argument("id"), click.argument("file"))
def edit(store: Path, passphrase_file: Path | None, id: str, file: str) -> None:  # noqa: A002  # as users name it
    """Change the fields that the JSON names (- is standard input)."""
    given = console.json_from(file)

    def job(opened: Workspace) -> None:
        for wider in editing.edit_plain(opened, reading.id_as_kept(opened, id), given):
            console.warn(f"Shared more widely: {wider}.")

    within(store, passphrase_file, job)


@cyberbrief.command()
@on_store(click.argument("words", nargs=-1, required=True), JSON)
def search(store: Path, passphrase_file: Path | None, words: tuple[str, ...], as_json: bool) -> None:
    """Search the full text of every record."""

    def job(opened: Workspace) -> None:
        hits = searching.search(opened, " ".join(words), limit=_MOST_HITS)
        if as_json:
            console.say_json(
                [
                    {
                        "id": hit.record,
                        "kind": hit.kind,
                        "title": hit.title,
                        "snippet": "".join(part.text for part in hit.snippet),
                    }
                    for hit in hits
                ]
            )
        else:
            for hit in hits:
                console.say(f"{hit.record}  {hit.kind}  {console.on_one_line(hit.title)}")
        if len(hits) == _MOST_HITS:
            console.warn(f"These are the best {_MOST_HITS:,}; there may be more.")

    within(store, passphrase_file, job)


@cyberbrief.command("history")
@on_store(click.argument("id"), JSON)
def show_history(store: Path, passphrase_file: Path | None, id: str, as_json: bool) -> None:  # noqa: A002  # as users name it
    """Show the revisions of a record: when, which fields, old and new."""

    def job(opened: Workspace) -> None:
        entries = history.of_record(opened, reading.id_as_kept(opened, id))
        if as_json:
            console.say_json([_history_as_json(entry) for entry in entries])
            return
        for entry in entries:
            console.say(f"{entry.instant:%Y-%m-%d %H:%M:%S} UTC  {entry.act}  {entry.author}".rstrip())
            for change in entry.changes:
                console.say(f"    {change.field}: {change.before!r} -> {change.after!r}")

    within(store, passphrase_file, job)


def _history_as_json(entry: history.Entry) -> dict[str, object]:
    changes = [{"field": change.field, "old": change.before, "new": change.after} for change in entry.changes]
    return {
        "revision": entry.revision,
        "when": entry.instant.isoformat(),
        "by": entry.author,
        "act": entry.act,
        "note": entry.note,
        "changes": changes,
    }


@cyberbrief.command("new-brief")
@on_store(
    click.argument("dossier"),
    click.option("--outline", required=True, help=", ".join(briefing.OUTLINES)),
    click.option("--title", default="", help="Without it the outline's name and the dossier's title."),
)
def new_brief(store: Path, passphrase_file: Path | None, dossier: str, outline: str, title: str) -> None:
    """Make a brief from a ready-made outline and print its id."""

    def job(opened: Workspace) -> None:
        console.say(briefing.new_brief(opened, reading.id_as_kept(opened, dossier), outline, title))

    within(store, passphrase_file, job)


@cyberbrief.command()
@on_store(click.argument("brief"), _VARIANT, JSON)
def check(store: Path, passphrase_file: Path | None, brief: str, variant: str, as_json: bool) -> None:
    """Run the final check of a brief for a variant; ends with 1 where a finding blocks clearing."""

    def job(opened: Workspace) -> None:
        checked = checking.final_check(opened, reading.id_as_kept(opened, brief), variant)
        if as_json:
            console.say_json([_finding_as_json(finding) for finding in checked.findings])
        else:
            _say_findings(checked.findings)
        if checked.errors:
            raise SystemExit(1)

    within(store, passphrase_file, job)


def _finding_as_json(finding: checking.Finding) -> dict[str, object]:
    return {
        "severity": finding.severity.value,
        "rule": finding.rule,
        "record": finding.record,
        "field": finding.field,
        "sentence": finding.sentence,
        "remedy": finding.remedy,
        "blocks_export": finding.blocks_export,
    }


def _say_findings(findings: tuple[checking.Finding, ...]) -> None:
    for finding in findings:
        console.say(f"{finding.severity.value}: {finding.sentence} {finding.remedy} [{finding.record} {finding.field}]")


@cyberbrief.command()
@on_store(
    click.argument("brief"),
    _VARIANT,
    click.option("--office", required=True, help="The office that cleared."),
    click.option("--by", required=True, help="Who cleared."),
    click.option("--comment", default=""),
)
def clear(
    store: Path, passphrase_file: Path | None, brief: str, variant: str, office: str, by: str, comment: str
) -> None:
    """Record that an office cleared a brief for a variant."""

    def job(opened: Workspace) -> None:
        said = clearing.Said(office, by, comment=comment)
        checked = clearing.record_decision(opened, reading.id_as_kept(opened, brief), variant, said)
        for line in checked.trail.lines:
            console.say(f"{line.office}: {line.words}")

    within(store, passphrase_file, job)


@cyberbrief.command()
@on_store(
    click.argument("brief"),
    click.option("--variant", default=None, help="Which version; without it the one that the settings name."),
    click.option(
        "--out",
        default=None,
        type=click.Path(path_type=Path),
        help="The Word file to write; without it the folder and the name that the settings suggest.",
    ),
    click.option("--overwrite", is_flag=True, help="Replace a file of that name."),
    click.option("--copies", type=int, default=None, help="Write so many counted copies, each with its number."),
    click.option("--to", "readers", multiple=True, help="For whom it is; of several readers each has a file."),
    click.option("--template", "look", default="", help="plain, formal, or one of the house by its name."),
)
def export(
    store: Path,
    passphrase_file: Path | None,
    brief: str,
    variant: str | None,
    out: Path | None,
    overwrite: bool,
    copies: int | None,
    readers: tuple[str, ...],
    look: str,
) -> None:
    """Write a brief for a variant as a Word document."""
    if copies is not None and readers:
        raise WrongUseError("Copies are counted or go to readers by name, not both.", "Leave out --copies or --to.")
    variant = Machine().export_variant if variant is None else variant
    if not variant:
        raise WrongUseError("No version is named.", "Add --variant, or choose a version in the settings.")
    if out is not None and out.suffix.lower() != ".docx":
        raise WrongUseError(f"“{out.name}” does not end in .docx.", "Name a Word file, such as brief.docx.")

    def job(opened: Workspace) -> None:
        chosen = reading.record(opened, reading.id_as_kept(opened, brief), Brief.KIND)
        file = file_names.suggested_file(opened, Machine(), chosen.id, variant) if out is None else out
        how: dict[str, Any] = {"overwrite": overwrite, "template": house_templates.named(opened, look)}
        every: tuple[releasing.Released, ...]
        if copies is not None:
            every = releasing.export_copies(opened, chosen.id, variant, file, copies, **how)
        elif readers:
            every = releasing.export_for(opened, chosen.id, variant, file, readers, **how)
        else:
            every = (releasing.export(opened, chosen.id, variant, file, **how),)
        released = every[0]
        for one in every:
            console.say(str(one.path))
        for finding in released.findings:
            console.warn(f"{finding.severity.value}: {finding.sentence} {finding.remedy}")
        if released.draft:
            console.warn("It says DRAFT: not every office of the chain has cleared this text.")

    within(store, passphrase_file, job)


@cyberbrief.command()
@on_store(JSON)
def verify(store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Check the key files, the database and the history of a store; ends with 3 where something is wrong."""

    def job(opened: Workspace) -> None:
        found = verifying.verify(opened)
        if as_json:
            console.say_json({"sound": not found.problems, "checks": found.checks, "problems": found.problems})
        else:
            for words in (*found.checks, *found.problems):
                console.say(words)
        if found.problems:
            raise SystemExit(3)

    within(store, passphrase_file, job)


@cyberbrief.command()
@click.argument("kind")
@click.option("--json", "as_json", is_flag=True, help="As it is anyway.")
def schema(kind: str, as_json: bool) -> None:  # noqa: ARG001  # every reading verb takes the flag
    """Print the JSON schema that add and edit accept for a kind."""
    console.say_json(schema_of(kind_named(kind)))


pack_verbs.add_to(cyberbrief)
import_verbs.add_to(cyberbrief)
paper_verbs.add_to(cyberbrief)
word_verbs.add_to(cyberbrief)
template_verbs.add_to(cyberbrief)


def main() -> None:
    """Run the program; whatever goes wrong is two sentences on standard error, and never a word of a record."""
    given = sys.argv[1:]
    lone = given[0] if len(given) == 1 else ""
    words = ["receive", lone] if lone.lower().endswith(receiving.PACK_SUFFIX) else given
    console.guarded(lambda: cyberbrief(words, prog_name="cyberbrief", standalone_mode=False))
