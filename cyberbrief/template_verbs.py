"""The verb of house templates: bring one in, list them, say which style is what, hand one on as a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from cyberbrief import console
from cyberbrief.console import JSON, on_store, within
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.services import house_templates, keeping_templates
from cyberbrief.services.keeping_templates import Seen
from cyberbrief.services.workspace import Workspace

ADD, LIST, REMOVE, ROLES, SAVE, USE = "add", "list", "remove", "roles", "save", "use"
_FILE = click.Path(path_type=Path)


def add_to(group: click.Group) -> None:
    """Add the verb to the program's."""
    group.add_command(template)


@click.command()
@on_store(
    click.argument("do", type=click.Choice([ADD, LIST, REMOVE, ROLES, SAVE, USE])),
    click.argument("what", default=""),
    click.option("--name", default="", help="What it is called; else as its file is."),
    click.option("--set", "chosen", multiple=True, help="ROLE=STYLE, the style by its name in Word; repeat for more."),
    click.option("--out", default=None, type=_FILE, help="The Word file to write."),
    click.option("--overwrite", is_flag=True, help="Replace a file of that name."),
    JSON,
)
def template(  # noqa: PLR0913  # each is an option of the verb
    store: Path,
    passphrase_file: Path | None,
    *,
    do: str,
    what: str,
    name: str,
    chosen: tuple[str, ...],
    out: Path | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    r"""Keep the Word templates that papers take.

    \b
    template STORE add FILE [--name N]       bring a .docx or .dotx in
    template STORE list                      say which there are, and which papers take
    template STORE roles NAME [--set R=S]    say which style each role takes, or change it
    template STORE use NAME                  let papers take it from now on
    template STORE save NAME --out F         write it as a Word file
    template STORE remove NAME               put it into the bin
    """
    if (not what and do != LIST) or (out is None and do == SAVE):
        raise WrongUseError("Something is missing.", "“cyberbrief template --help” shows how it is used.")
    styles = dict(map(_pair, chosen))

    def job(opened: Workspace) -> None:
        if do == LIST:
            _say_list(opened, as_json=as_json)
            return
        if do == ADD:
            brought = keeping_templates.bring_in(opened, Path(what), name)
            for sentence in brought.left_out:
                console.warn(sentence)
            _say(keeping_templates.look(opened, brought.id), as_json=as_json)
            return
        key = house_templates.named(opened, what)
        if do == ROLES:
            if styles:
                keeping_templates.set_styles(opened, key, styles)
            _say(keeping_templates.look(opened, key), as_json=as_json)
        elif do == SAVE and out is not None:
            console.say(str(keeping_templates.save(opened, key, out, overwrite=overwrite)))
        elif do == USE:
            house_templates.take_usually(opened, key)
        else:
            keeping_templates.remove(opened, key)

    within(store, passphrase_file, job)


def _pair(given: str) -> tuple[TemplateRole, str]:
    role, parted, style = given.partition("=")
    known = {str(one): one for one in TemplateRole}
    if not parted or role.strip() not in known:
        raise WrongUseError(f"“{given[:80]}” is not ROLE=STYLE.", f"Roles are: {', '.join(known)}.")
    return known[role.strip()], style.strip()


def _say_list(opened: Workspace, *, as_json: bool) -> None:
    found = house_templates.choices(opened)
    if as_json:
        console.say_json(
            [{"id": one.key, "name": one.name, "own": one.own, "used": one.key == found.usual} for one in found.offered]
        )
        return
    for one in found.offered:
        used = "  (papers take it)" if one.key == found.usual else ""
        console.say(f"{one.key}  {console.on_one_line(one.name)}{used}")


def _say(seen: Seen, *, as_json: bool) -> None:
    if as_json:
        console.say_json({"id": seen.key, "name": seen.name, "roles": [_plain(seen, role) for role in seen.styles]})
        return
    console.say(f"{seen.key}  {console.on_one_line(seen.name)}")
    for role, style in seen.styles.items():
        proposal = seen.reading.proposed.get(role)
        look = "" if proposal is None or proposal.sure or proposal.style != style else "  (please look)"
        console.say(f"  {role}: {console.on_one_line(style) or 'ours'}{look}")


def _plain(seen: Seen, role: TemplateRole) -> Mapping[str, object]:
    proposal = seen.reading.proposed.get(role)
    style = seen.styles[role]
    sure = proposal is None or proposal.sure or proposal.style != style
    return {"role": str(role), "style": style, "sure": sure}
