"""The verb that takes in what others sent: packs, tables and the files of other programs, by one path."""

from __future__ import annotations

from pathlib import Path

import click

from cyberbrief import console
from cyberbrief.console import JSON, on_store, within
from cyberbrief.domain.decisions import Decisions, Way, for_all
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.merged import MergedPack, Outcome
from cyberbrief.domain.record import DossierRecord
from cyberbrief.packs.opening import OpenedPack
from cyberbrief.services import arriving, importing, reading, receiving
from cyberbrief.services.arriving import Form
from cyberbrief.services.receiving import Came, Received
from cyberbrief.services.workspace import Workspace

_FILE = click.Path(path_type=Path)
_FINDINGS, _NOT_VERIFIED = 1, 3
_NEW = "new"
_LETTING_MORE = frozenset({Outcome.LOWERED, Outcome.WIDENED})  # never taken without being asked for by name


def add_to(group: click.Group) -> None:
    """Add the verb to the program's."""
    group.add_command(import_file)


@click.command("import")
@on_store(
    click.argument("file", type=_FILE),
    click.option(
        "--accept",
        type=click.Choice(["theirs", "ours", "none"]),
        default=None,
        help="What both changed: take theirs, keep ours, or leave open; without it nothing is imported then.",
    ),
    click.option("--accept-wider", is_flag=True, help="Take theirs where it lowers a marking or shares more widely."),
    click.option("--unverified", is_flag=True, help="Import though the fingerprint of the sender was not compared."),
    click.option("--pack-passphrase-file", default=None, type=_FILE, help="The passphrase that the sender told you."),
    click.option("--level", "levels", multiple=True, help="THEIRS=OURS: what a level of another marking scheme is."),
    click.option(
        "--dossier",
        default="",
        help="Into which dossier rows of a list go, or of a pack without one; or “new”.",
    ),
    click.option("--kind", default="", help="What the rows of a list are, such as counterpart; guessed without it."),
    JSON,
)
def import_file(  # noqa: PLR0913  # each is an option of the verb
    store: Path,
    passphrase_file: Path | None,
    *,
    file: Path,
    accept: str | None,
    accept_wider: bool,
    unverified: bool,
    pack_passphrase_file: Path | None,
    levels: tuple[str, ...],
    dossier: str,
    kind: str,
    as_json: bool,
) -> None:
    """Import a pack or a list: what only they changed is taken, what both changed is asked; one step of undo.

    A list is CSV, Excel, RIS, BibTeX, CSL-JSON, vCard or JSON; its columns are guessed from their headers.

    Where theirs is marked lower or shared more widely, ours stays unless --accept-wider is named.
    """
    word = console.passphrase_from(pack_passphrase_file) if pack_passphrase_file else None

    def job(opened: Workspace) -> None:
        came = receiving.kind_of(file)
        if came is Came.CARD:
            raise receiving.refusal_of_card(file)
        is_pack = came is Came.PACK
        received = receiving.pack(opened, file, passphrase=word) if is_pack else _listed(opened, file, dossier, kind)
        if received.seen is not None and not unverified:
            _refuse_unverified(received.seen.pack)
        found = importing.preview(opened, received.lines, received.source, _levels(levels), _home(opened, dossier))
        if found.pack.asking and accept is None:
            _say_import(found, "", as_json=as_json)
            console.warn("Both sides changed these. Say --accept theirs, ours or none. Nothing was imported.")
            raise SystemExit(_FINDINGS)
        decisions, left = _answers(found.pack, accept, wider=accept_wider)
        more = () if accept_wider else importing.wider(found, decisions)
        if more:
            _say_import(found, "", as_json=as_json)
            for sentence in (*more, "Say --accept-wider if that is meant. Nothing was imported."):
                console.warn(sentence)
            raise SystemExit(_FINDINGS)
        step = importing.accept(opened, found, decisions)
        _say_import(found, step, as_json=as_json)
        _say_home(opened, found)
        if left:
            console.warn(f"Left as ours, since theirs is marked lower or shared more widely: {left} (--accept-wider).")

    within(store, passphrase_file, job)


def _home(opened: Workspace, dossier: str) -> str | None:
    """Return where records go that came without their dossier, as `importing.preview` takes it."""
    if not dossier:
        return None
    return "" if dossier == _NEW else reading.id_as_kept(opened, dossier)


def _refuse_unverified(seen: OpenedPack) -> None:
    if seen.standing.needs_word:
        console.warn(f"{seen.signer.title}: {seen.standing.state.label.lower()}. Nothing was imported.")
        console.warn("Compare its fingerprint (cyberbrief trust STORE CARD --fingerprint WORDS), or --unverified.")
        raise SystemExit(_NOT_VERIFIED)


def _answers(pack: MergedPack, accept: str | None, *, wider: bool) -> tuple[Decisions, int]:
    """Return what `--accept` decides, and how many questions of a lower marking or a wider circle it leaves ours."""
    way = {"theirs": Way.THEIRS, "ours": Way.OURS}.get(accept or "")
    decisions = for_all(pack.records, way) if way else {}
    if way is not Way.THEIRS or wider:
        return decisions, 0
    let_more = {(record, value.where) for record, value in pack.asking if value.outcome in _LETTING_MORE}
    return {key: one for key, one in decisions.items() if key not in let_more}, len(let_more)


def _listed(opened: Workspace, file: Path, dossier: str, kind: str) -> Received:
    """Read a list, and say what of it could not be read."""
    looked = arriving.look(file)
    into = reading.id_as_kept(opened, dossier) if dossier else ""
    picked = arriving.suggested(looked, kind=kind) if looked.form is Form.TABLE else None
    if picked is not None and not into and issubclass(kind_named(picked.kind), DossierRecord):
        raise WrongUseError("These rows belong into a dossier.", "Add --dossier ID.")
    received = receiving.listed(opened, looked, picked, dossier=into, kind=kind)
    if received.arrival is not None:
        for note in received.arrival.notes:
            console.warn(str(note))
        for fault in received.arrival.faults:
            console.warn(f"row {fault.place}, {fault.part}: {fault.sentence} {fault.remedy}")
    return received


def _levels(given: tuple[str, ...]) -> dict[str, str]:
    """Return the mapping that --level spells; raises WrongUseError where one is no pair."""
    pairs = [one.partition("=") for one in given]
    if not all(equals and theirs and ours for theirs, equals, ours in pairs):
        raise WrongUseError("A level is given as THEIRS=OURS.", "For instance --level official-sensitive=restricted.")
    return {theirs: ours for theirs, _equals, ours in pairs}


def _say_import(found: importing.Preview, step: str, *, as_json: bool) -> None:
    counts = {str(fate): count for fate, count in found.pack.counts.items() if count}
    asking = [(record, ".".join(value.where)) for record, value in found.pack.asking]
    faults = [(record, ".".join(fault.where), fault.why.label) for record, fault in found.pack.faults]
    if as_json:
        home = found.placed.home.dossier if found.placed is not None and found.placed.records else ""
        said = {"step": step, "counts": counts, "asking": asking, "faults": faults, "dossier": home}
        console.say_json(said)
        return
    for fate, count in found.pack.counts.items():
        if count:
            console.say(f"{fate.label}: {count}")
    titles = {record.id: record.title for record in found.pack.records}
    for record, where in asking:
        console.warn(f"both changed: {console.on_one_line(titles[record])}, {where or 'the record'}")
    for record, where, why in faults:
        console.warn(f"left out: {console.on_one_line(titles[record])}, {where or 'the record'}: {why}")


def _say_home(opened: Workspace, found: importing.Preview) -> None:
    """Say where those records went that came without their dossier; nothing where it was not made."""
    placed = found.placed
    home = reading.many(opened, [placed.home.dossier]).get(placed.home.dossier) if placed and placed.records else None
    if placed is not None and home is not None:
        new = "a new dossier" if placed.home.title else "the dossier"
        title = console.on_one_line(home.title_text)
        console.warn(f"{placed.records} records came without their dossier, and are in {new} “{title}” ({home.id}).")
