"""The sample dossier: readable files with names for ids, added to a store as if an officer had typed them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from cyberbrief.domain.brief import Decision, EvidenceKind
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Scheme, scheme_named
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.plain import record_from_plain
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.host.files import write_whole
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import adding
from cyberbrief.services.clearing import Said, record_decision
from cyberbrief.services.passphrases import suggest_words
from cyberbrief.services.workspace import Workspace, create, open_with_passphrase
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"
STORE = "sample.cyberbrief"
OPENED_WITH = "sample.passphrase"
_NAME = "@"
_SCHEME = "plain"


class Sample(NamedTuple):
    """What was added."""

    dossier: RecordId
    briefs: tuple[RecordId, ...]
    cleared: RecordId
    added: int


def officer(folder: Path = FOLDER) -> Officer:
    """Return the invented officer whose desk the sample is."""
    return Officer(**json.loads((folder / "officer.json").read_text("utf-8")))


def add_sample(workspace: Workspace, folder: Path = FOLDER) -> Sample:
    """Add the sample dossier in one step, then its clearances; it can be added more than once."""
    given = {kind: json.loads((folder / f"{kind}.json").read_text("utf-8")) for kind in KINDS}
    # Ids are made in the order of the files, since records without an order of their own are listed by them.
    ids = {item["id"]: new_id() for kind in KINDS for item in given[kind]}
    records: list[Record] = [
        record_from_plain(KINDS[kind], _marked(_named(item, ids), workspace.scheme), new_id)
        for kind in KINDS
        for item in given[kind]
    ]
    adding.add(workspace, records, "Sample dossier")
    cleared = ""
    for given_act in json.loads((folder / "clearances.json").read_text("utf-8")):
        act = dict(_named(given_act, ids))
        cleared = act["brief"]
        said = Said(
            act["office"],
            act["by"],
            Decision.named(act.get("decision", "cleared")),
            act.get("comment", ""),
            EvidenceKind.named(act.get("evidence", "none")),
        )
        record_decision(workspace, cleared, act["variant"], said)
    of_kind: Mapping[str, list[RecordId]] = {
        kind: [record.id for record in records if kind == record.KIND] for kind in KINDS
    }
    return Sample(of_kind["dossier"][0], tuple(of_kind["brief"]), cleared, len(records))


def open_store(samples: Path, cost: Argon2Cost = DEFAULT_COST) -> Workspace:
    """Open the sample store, which is made the first time."""
    folder = prepared(samples, cost)
    return open_with_passphrase(folder / STORE, (folder / OPENED_WITH).read_text("utf-8").strip())


def prepared(samples: Path, cost: Argon2Cost = DEFAULT_COST) -> Path:
    """Return the folder of the sample store; the first time it is made beside and then given its name, whole.

    Its passphrase lies beside it in plain text, for this user alone: everything in it is invented and ships with the
    program, so that it guards nothing. A store of one's own is never made this way.
    """
    folder = samples / "dossier"
    if not (folder / STORE).exists():
        making = samples / "being made"
        shutil.rmtree(making, ignore_errors=True)  # of a first run that was ended half-way
        making.mkdir(mode=0o700, parents=True)
        try:
            _make_store(making, cost)
            making.rename(folder)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise
    return folder


def _make_store(folder: Path, cost: Argon2Cost) -> None:
    passphrase = suggest_words()
    write_whole(folder / OPENED_WITH, f"{passphrase}\n".encode(), overwrite=False)
    opened = create(folder / STORE, passphrase, officer(), cost=cost).workspace
    try:
        add_sample(opened)
    finally:
        opened.lock()


def _marked(item: dict[str, Any], scheme: Scheme) -> dict[str, Any]:
    """Give an invented record the level of the store's own scheme that stands where the sample's stands in its."""
    marked = dict(item)
    for name in ("marking", "raised_marking"):
        if level := item.get(name):
            place = min(scheme_named(_SCHEME).rank(level), len(scheme.levels) - 1)
            marked[name] = level if scheme.key == _SCHEME else scheme.levels[place].key
    return marked


def _named(value: Any, ids: dict[str, str]) -> Any:  # noqa: ANN401  # any JSON value
    """Replace every name (“@position-cables”) by an id of its own, the same one wherever it stands."""
    if isinstance(value, str) and value.startswith(_NAME) and " " not in value:
        return ids.setdefault(value, new_id())
    if isinstance(value, list):
        return [_named(item, ids) for item in value]
    if isinstance(value, dict):
        return {key: _named(item, ids) for key, item in value.items()}
    return value
