"""The verbs of papers beside a brief's own: letting out, one item alone, a whole session as one file."""

from __future__ import annotations

from pathlib import Path

import click

from cyberbrief import console
from cyberbrief.console import on_store, within
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.services import letting_out, one_item, reading, session_file
from cyberbrief.services.workspace import Workspace

_VARIANT = click.option("--variant", required=True, help=", ".join(VARIANTS))
_OUT = click.option("--out", required=True, type=click.Path(path_type=Path), help="The Word file to write.")
_OVERWRITE = click.option("--overwrite", is_flag=True, help="Replace a file of that name.")


def add_to(group: click.Group) -> None:
    """Add the verbs to the program's."""
    for verb in (let_out, export_item, export_session):
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
    _OVERWRITE,
)
def export_item(
    store: Path, passphrase_file: Path | None, *, item: str, variant: str, dossier: str, out: Path, overwrite: bool
) -> None:
    """Write one item alone (a position, a point, a party, a meeting) as a Word document."""

    def job(opened: Workspace) -> None:
        inside = reading.id_as_kept(opened, dossier) if dossier else ""
        kept = reading.id_as_kept(opened, item)
        released = one_item.export(opened, kept, out, variant, dossier=inside, overwrite=overwrite)
        console.say(str(released.path))

    within(store, passphrase_file, job)


@click.command("export-session")
@on_store(click.argument("dossier"), _VARIANT, _OUT, _OVERWRITE)
def export_session(
    store: Path, passphrase_file: Path | None, *, dossier: str, variant: str, out: Path, overwrite: bool
) -> None:
    """Write all briefs of a dossier in a variant as one ordered, numbered Word document."""

    def job(opened: Workspace) -> None:
        kept = reading.id_as_kept(opened, dossier)
        released = session_file.export(opened, kept, variant, out, overwrite=overwrite)
        console.say(str(released.path))
        if released.draft:
            console.warn("It says DRAFT: not every office has cleared every paper in it.")

    within(store, passphrase_file, job)
