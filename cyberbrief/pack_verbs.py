"""The verbs by which desks share: identity, trust, pack, inspect, import. They end with 3 for anything not verified."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from cyberbrief import console
from cyberbrief.console import JSON, on_store, within
from cyberbrief.domain.desk import Card, TrustState
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.reach import Reach
from cyberbrief.services import inspecting, leaving, packing, reading, travelling, trusting
from cyberbrief.services.inspecting import Seen
from cyberbrief.services.leaving import Wish
from cyberbrief.services.workspace import Workspace

_FILE = click.Path(path_type=Path)
_NOT_VERIFIED = 3


def add_to(group: click.Group) -> None:
    """Add the verbs to the program's."""
    for verb in (identity, trust, pack, travel, inspect):
        group.add_command(verb)


@click.command()
@on_store(
    click.option("--name", default="", help="The desk's name, as others will know it."),
    click.option("--office", default="", help="The office that it belongs to."),
    click.option("--card", default=None, type=_FILE, help="Write our card to this file, for other desks."),
    JSON,
)
def identity(
    store: Path, passphrase_file: Path | None, *, name: str, office: str, card: Path | None, as_json: bool
) -> None:
    """Say who our desk is, made at first use, with its fingerprint to be read over the telephone."""

    def job(opened: Workspace) -> None:
        held = trusting.named_desk(opened, name, office)
        if card is not None:
            trusting.save_card(opened, card)
        _say_desk(held.card, None, as_json=as_json)

    within(store, passphrase_file, job)


@click.command()
@on_store(
    click.argument("card"),
    click.argument("name", default=""),
    click.option("--fingerprint", default="", help="What the desk read to you, in words or digits."),
    JSON,
)
def trust(store: Path, passphrase_file: Path | None, *, card: str, name: str, fingerprint: str, as_json: bool) -> None:
    """Import the card of another desk; or `trust STORE list`, or `trust STORE revoke NAME`."""

    def job(opened: Workspace) -> None:
        if card == "list":
            _say_desks(trusting.entries(opened), as_json=as_json)
            return
        if card == "revoke":
            entry = trusting.revoke(opened, trusting.entry_named(opened, name).fingerprint)
        else:
            entry = trusting.add_card(opened, trusting.read_card_file(Path(card)))
            if fingerprint:
                entry = trusting.verify(opened, entry.fingerprint, fingerprint)
        _say_desk(entry.desk.card, entry.state, as_json=as_json)
        if entry.state is TrustState.UNVERIFIED:
            console.warn("It is not verified. Compare the fingerprint with the desk, and name it: --fingerprint WORDS.")

    within(store, passphrase_file, job)


@click.command()
@on_store(
    click.option("--dossier", default="", help="A whole dossier."),
    click.option("--records", default=None, type=_FILE, help="File with the ids of records, one on a line."),
    click.option("--to", "cards", multiple=True, type=_FILE, help="Card of a desk that it is for; repeat for more."),
    click.option("--pack-passphrase-file", default=None, type=_FILE, help="Close it with this passphrase instead."),
    click.option("--unencrypted", is_flag=True, help="Leave it open; only where the marking allows it."),
    click.option("--audience", default="partners", help=", ".join(reach.word for reach in Reach)),
    click.option("--partner", "partners", multiple=True, help="Id of a counterpart that it is released to."),
    click.option("--title", default="", help="What the pack is called; else it is called after what goes."),
    click.option("--expires", default=None, type=click.DateTime(["%Y-%m-%d"]), help="Until when it holds."),
    click.option("--accept", "accepted", multiple=True, help="A phrase that may go though it shares withheld words."),
    click.option("--preview", "only_preview", is_flag=True, help="Say what would leave, and write nothing."),
    click.option("--out", default=None, type=_FILE, help="The file to write."),
    click.option("--overwrite", is_flag=True, help="Replace a file of that name."),
    JSON,
)
def pack(  # noqa: PLR0913  # each is an option of the verb
    store: Path,
    passphrase_file: Path | None,
    *,
    dossier: str,
    records: Path | None,
    cards: tuple[Path, ...],
    pack_passphrase_file: Path | None,
    unencrypted: bool,
    audience: str,
    partners: tuple[str, ...],
    title: str,
    expires: date | None,
    accepted: tuple[str, ...],
    only_preview: bool,
    out: Path | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write a signed pack of a dossier, or of some records, for named desks or for a passphrase.

    The audience decides which fields go; --preview says what would leave, and why the rest stays.
    """
    if audience not in {reach.word for reach in Reach}:
        raise WrongUseError(f"“{audience}” is no audience.", f"Use one of: {', '.join(one.word for one in Reach)}.")
    if out is None and not only_preview:
        raise WrongUseError("No file is named for the pack.", "Add --out F, or --preview.")

    def job(opened: Workspace) -> None:
        wish = Wish(
            title=title,
            records=_chosen(opened, dossier, records),
            circle=Reach.from_word(audience),
            partners=tuple(reading.id_as_kept(opened, one) for one in partners) or _partners_of(opened, cards),
            desks=tuple(trusting.read_card_file(card) for card in cards),
            passphrase=console.passphrase_from(pack_passphrase_file) if pack_passphrase_file else "",
            unencrypted=unencrypted,
            expires=_day(expires),
            accepted=accepted,
        )
        if only_preview or out is None:
            _say_preview(opened, leaving.preview(opened, wish), as_json=as_json)
        else:
            _say_packed(packing.pack(opened, wish, out, overwrite=overwrite), as_json=as_json)

    within(store, passphrase_file, job)


@click.command()
@on_store(
    click.option("--dossier", default="", help="The dossier to take along."),
    click.option("--out", default=None, type=_FILE, help="The travel store to make."),
    click.option("--travel-passphrase-file", default=None, type=_FILE, help="Passphrase of the travel store."),
    click.option("--accept", "accepted", multiple=True, help="A phrase that may go though it shares withheld words."),
    click.option("--back", default=None, type=_FILE, help="In a travel store: write what was changed to this pack."),
    click.option("--overwrite", is_flag=True, help="Replace a pack of that name."),
    JSON,
)
def travel(  # noqa: PLR0913  # each is an option of the verb
    store: Path,
    passphrase_file: Path | None,
    *,
    dossier: str,
    out: Path | None,
    travel_passphrase_file: Path | None,
    accepted: tuple[str, ...],
    back: Path | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Take a dossier along on a store of its own, without what only the desk may see; --back writes it home."""
    if (back is None) == (out is None or not dossier):
        raise WrongUseError("Say what to do.", "Add --dossier ID and --out STORE; in a travel store add --back F.")
    word = "" if out is None else console.passphrase_from(travel_passphrase_file, new=True)

    def job(opened: Workspace) -> None:
        if back is not None:
            _say_packed(travelling.bring_back(opened, back, overwrite=overwrite), as_json=as_json)
        elif out is not None:
            made = travelling.travel(opened, reading.id_as_kept(opened, dossier), out, word, accepted=accepted)
            _say_packed(packing.Packed(made.path, "", made.records, made.withheld), as_json=as_json)

    within(store, passphrase_file, job)


def _chosen(opened: Workspace, dossier: str, records: Path | None) -> tuple[str, ...]:
    if dossier:
        return leaving.everything_of(opened, reading.id_as_kept(opened, dossier))
    if records is None:
        raise WrongUseError("Nothing was chosen for the pack.", "Add --dossier ID, or --records F.")
    lines = (line.strip() for line in console.text_from(records).splitlines())
    return tuple(dict.fromkeys(reading.id_as_kept(opened, line) for line in lines if line))


def _partners_of(opened: Workspace, cards: tuple[Path, ...]) -> tuple[str, ...]:
    """Return the counterparts that the desks of some cards belong to, as the book has them."""
    wanted = {trusting.read_card_file(card).signing for card in cards}
    found = (entry.counterpart for entry in trusting.entries(opened) if entry.desk.card.signing in wanted)
    return tuple(dict.fromkeys(one for one in found if one))


def _day(given: object) -> date | None:
    return given.date() if hasattr(given, "date") else None


@click.command()
@click.argument("file", type=_FILE)
@click.option("--store", default=None, type=_FILE, help="The store whose key opens it and whose trusted desks count.")
@console.PASSPHRASE
@click.option("--pack-passphrase-file", default=None, type=_FILE, help="The passphrase that the sender told you.")
@JSON
def inspect(
    file: Path, *, store: Path | None, passphrase_file: Path | None, pack_passphrase_file: Path | None, as_json: bool
) -> None:
    """Say who signed a pack, what it says of itself and what it holds; nothing is imported."""
    word = console.passphrase_from(pack_passphrase_file) if pack_passphrase_file else None
    seen: list[Seen] = []
    if store is None:
        seen.append(inspecting.inspect(file, passphrase=word))
    else:
        within(store, passphrase_file, lambda opened: seen.append(inspecting.inspect(file, opened, passphrase=word)))
    _say_seen(seen[0], as_json=as_json)
    if seen[0].pack.standing.needs_word:
        raise SystemExit(_NOT_VERIFIED)


# ------------------------------------------------------------------------------------------------------ printing


def _say_desk(card: Card, state: TrustState | None, *, as_json: bool) -> None:
    plain = trusting.described(card)
    if as_json:
        console.say_json({**plain, "state": str(state) if state else "own"})
        return
    console.say(card.title)
    console.say(f"  {plain['words']}")
    console.say(f"  {plain['digits']}")
    if state is not None:
        console.say(f"  {state.label}")


def _say_desks(entries: tuple[trusting.Entry, ...], *, as_json: bool) -> None:
    if as_json:
        console.say_json([{**trusting.described(one.desk.card), "state": str(one.state)} for one in entries])
        return
    for one in entries:
        _say_desk(one.desk.card, one.state, as_json=False)
    if not entries:
        console.warn("No desk is known yet. Import a card: cyberbrief trust STORE CARD.")


def _say_preview(opened: Workspace, seen: leaving.Preview, *, as_json: bool) -> None:
    reasons = {reason.value: count for reason, count in seen.reasons.items()}
    marking = opened.scheme.banner(seen.marking)
    if as_json:
        found = [finding.sentence for finding in seen.retyped]
        console.say_json(
            {
                "marking": marking,
                "records": dict(seen.counts),
                "withheld": reasons,
                "forbidden": str(seen.forbidden),
                "findings": found,
            }
        )
        return
    console.say(marking)
    for label, count in leaving.kinds_named(seen.counts):
        console.say(f"  {label}: {count}")
    for reason, count in reasons.items():
        console.say(f"  withheld, {reason}: {count}")
    for left in seen.left_out:
        console.say(f"  not along: {seen.titles.get(left.target, left.target)}")
    for sentence in (*((seen.forbidden,) if seen.forbidden else ()), *(one.sentence for one in seen.retyped)):
        console.warn(sentence)


def _say_packed(made: packing.Packed, *, as_json: bool) -> None:
    if as_json:
        said = {"file": str(made.path), "id": made.id, "records": made.records, "withheld": made.withheld}
        console.say_json(said)
        return
    console.say(str(made.path))
    console.warn(f"{made.records} records, {made.withheld} fields or records withheld.")


def _say_seen(seen: Seen, *, as_json: bool) -> None:
    if as_json:
        console.say_json(inspecting.described(seen))
        return
    manifest = seen.pack.manifest
    console.say(manifest.title)
    console.say(f"  {manifest.issuer.title}: {seen.pack.standing.state.label}")
    console.say(f"  {trusting.described(manifest.issuer)['words']}")
    console.say(f"  {seen.banner}, {manifest.created:%Y-%m-%d %H:%M} UTC, for {manifest.audience.label.lower()}")
    for label, count in leaving.kinds_named(manifest.counts):
        console.say(f"  {label}: {count}")
    for remark in seen.pack.remarks:
        console.warn(remark.label)
