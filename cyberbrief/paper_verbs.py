"""The verbs of papers beside a brief: letting out, one item, a whole session, all variants at once, who holds what."""

from __future__ import annotations

from pathlib import Path

import click

from cyberbrief import console
from cyberbrief.console import JSON, on_store, within
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.services import (
    holding,
    house_templates,
    letting_out,
    one_item,
    reading,
    releasing,
    sending_out,
    session_file,
)
from cyberbrief.services.holding import Holding
from cyberbrief.services.machine import Machine
from cyberbrief.services.sending_out import Wanted
from cyberbrief.services.workspace import Workspace

_VARIANT = click.option("--variant", required=True, help=", ".join(VARIANTS))
_OUT = click.option("--out", required=True, type=click.Path(path_type=Path), help="The Word file to write.")
_FOR = click.option("--to", "reader", default="", help="For whom it is; the register of exports keeps it.")
_TEMPLATE = click.option("--template", default="", help="plain, formal, or one of the house by its name.")
_OVERWRITE = click.option("--overwrite", is_flag=True, help="Replace a file of that name.")


def add_to(group: click.Group) -> None:
    """Add the verbs to the program's."""
    for verb in (let_out, export_item, export_session, export_all, holders):
        group.add_command(verb)


@click.command("let-out")
@on_store(
    click.argument("brief"),
    _VARIANT,
    click.option("--list", "only_list", is_flag=True, help="Say what it would be, and change nothing."),
)
def let_out(store: Path, passphrase_file: Path | None, *, brief: str, variant: str, only_list: bool) -> None:
    """Release for delivery, or table, what a brief prints in a variant that goes to the room or the public."""

    def job(opened: Workspace) -> None:
        act = letting_out.what_would_go if only_list else letting_out.let_out
        going = act(opened, reading.id_as_kept(opened, brief), variant)
        for one in going:
            console.say(f"{one.record}  {one.label}: {console.on_one_line(one.text)}")
        if not going:
            console.warn("There is nothing to release: its readers may see all that it prints.")

    within(store, passphrase_file, job)


@click.command("export-item")
@on_store(
    click.argument("item"),
    click.option("--variant", default="", help="Without it the one that its kind is usually printed in."),
    click.option("--dossier", default="", help="For which dossier, where the item belongs to the library."),
    _OUT,
    _FOR,
    _TEMPLATE,
    _OVERWRITE,
)
def export_item(  # noqa: PLR0913  # one a word of the command line
    store: Path,
    passphrase_file: Path | None,
    *,
    item: str,
    variant: str,
    dossier: str,
    out: Path,
    reader: str,
    template: str,
    overwrite: bool,
) -> None:
    """Write one item alone (a position, a point, a party, a meeting) as a Word document."""

    def job(opened: Workspace) -> None:
        inside = reading.id_as_kept(opened, dossier) if dossier else ""
        kept = reading.id_as_kept(opened, item)
        released = one_item.export(
            opened,
            kept,
            out,
            variant,
            dossier=inside,
            recipient=named(reader),
            template=house_templates.named(opened, template),
            overwrite=overwrite,
        )
        console.say(str(released.path))

    within(store, passphrase_file, job)


@click.command("export-session")
@on_store(click.argument("dossier"), _VARIANT, _OUT, _FOR, _TEMPLATE, _OVERWRITE)
def export_session(  # noqa: PLR0913  # one a word of the command line
    store: Path,
    passphrase_file: Path | None,
    *,
    dossier: str,
    variant: str,
    out: Path,
    reader: str,
    template: str,
    overwrite: bool,
) -> None:
    """Write all briefs of a dossier in a variant as one ordered, numbered Word document."""

    def job(opened: Workspace) -> None:
        kept = reading.id_as_kept(opened, dossier)
        look = house_templates.named(opened, template)
        released = session_file.export(
            opened, kept, variant, out, recipient=named(reader), template=look, overwrite=overwrite
        )
        console.say(str(released.path))
        if released.draft:
            console.warn("It says DRAFT: not every office has cleared every paper in it.")

    within(store, passphrase_file, job)


def named(reader: str) -> str:
    """Return a reader's name as the register keeps it; raises WrongUseError for one that no document can carry."""
    return next(iter(releasing.readers_named([reader])), "")


@click.command("export-all")
@on_store(
    click.argument("brief"),
    click.option(
        "--out", "folder", required=True, type=click.Path(path_type=Path), help="The folder to put the files in."
    ),
    click.option("--variant", "variants", multiple=True, help="Only this one; may be given again."),
    click.option("--to", "readers", multiple=True, metavar="VARIANT=NAME", help="For whom one is; may be given again."),
    _OVERWRITE,
)
def export_all(  # one a word of the command line
    store: Path,
    passphrase_file: Path | None,
    *,
    brief: str,
    folder: Path,
    variants: tuple[str, ...],
    readers: tuple[str, ...],
    overwrite: bool,
) -> None:
    """Write all variants of a brief that say anything to a folder, with a list of the files; all of them or none."""
    given = [_given(one) for one in readers]

    def job(opened: Workspace) -> None:
        kept = reading.id_as_kept(opened, brief)
        chosen = variants or (*sending_out.what_says_something(opened, kept),)
        wanted = [
            Wanted(variant, reader)
            for variant in dict.fromkeys((*chosen, *(one.variant for one in given)))
            for reader in [one.reader for one in given if one.variant == variant] or [""]
        ]
        form = Machine().settings.export_name
        sent = sending_out.export_all(opened, kept, wanted, folder, form=form, overwrite=overwrite)
        for path in (*(released.path for _one, released in sent.papers), sent.list):
            console.say(str(path))
        drafts = sum(released.draft for _one, released in sent.papers)
        if drafts:
            console.warn(f"{drafts} of {len(sent.papers)} say DRAFT: not every office has cleared them.")

    within(store, passphrase_file, job)


def _given(words: str) -> Wanted:
    variant, equals, reader = words.partition("=")
    if not equals or not reader.strip():
        raise WrongUseError(f"“{words}” does not say for whom.", "Write it as --to VARIANT=NAME.")
    return Wanted(variant.strip(), reader)


@click.command("holders")
@on_store(click.argument("brief"), JSON)
def holders(store: Path, passphrase_file: Path | None, *, brief: str, as_json: bool) -> None:
    """Say who holds which variant of a brief, and what of it to replace because it is out of date."""

    def job(opened: Workspace) -> None:
        found = holding.holders(opened, reading.id_as_kept(opened, brief))
        if as_json:
            console.say_json([_as_json(one) for one in found])
            return
        for one in found:
            console.say(
                f"{one.reader or 'Nobody named'}  {VARIANTS[one.variant].title}  {_given_on(one)}  {_state(one)}"
            )
            for section in one.sections:
                console.say(f"    {section.became.value}: {console.on_one_line(section.heading)}")
                for field in section.fields:
                    console.say(f"        {console.on_one_line(field.title)}: {field.label}")
        if not found:
            console.warn("Nobody holds anything of this brief: it was never exported.")

    within(store, passphrase_file, job)


def _given_on(one: Holding) -> str:
    return f"{one.copy.export.instant:%Y-%m-%d %H:%M} UTC"


def _state(one: Holding) -> str:
    if one.is_current:
        return "up to date"
    if not one.known:
        return "cannot be compared: replace all of it"
    if one.frame:
        return "title or marking changed: replace all of it"
    return "out of date" if one.sections else "cleared now; this copy says DRAFT"


def _as_json(one: Holding) -> dict[str, object]:
    return {
        "reader": one.reader,
        "variant": one.variant,
        "when": one.copy.export.instant.isoformat(),
        "file": one.copy.name,
        "form": one.copy.form,
        "draft": one.copy.export.draft,
        "sha256": one.copy.export.sha256,
        "up_to_date": one.is_current,
        "comparable": one.known,
        "every_page": one.frame,
        "cleared_since": one.cleared,
        "sections": [
            {
                "heading": section.heading,
                "became": section.became.value,
                "fields": [
                    {"record": field.record, "title": field.title, "field": field.label} for field in section.fields
                ],
            }
            for section in one.sections
        ],
    }
