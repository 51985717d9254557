"""The register of what left: each file or print is entered with the tree it was written from, and with its marks."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cyberbrief.compose.digest import digest
from cyberbrief.compose.document_json import to_json
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.mark import MarkedBlock
from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import now
from cyberbrief.services.checking import Checked
from cyberbrief.services.workspace import Workspace

PRINT = "print"


class Copy(NamedTuple):
    """Which of how many counted copies a file is; zero where copies are not counted."""

    number: int = 0
    of: int = 0


WHOLE = Copy()


@dataclass(frozen=True, slots=True)
class Ready:
    """A paper that was checked, written and looked through, and has not left. On paper there are no `data`."""

    checked: Checked
    standing: Standing
    data: bytes = b""
    copy: Copy = WHOLE
    token: str = ""
    blocks: tuple[MarkedBlock, ...] = ()
    template: str = ""


class Leaving(NamedTuple):
    """How a paper leaves: its form and name, for whom, and under which record it is filed (usually its brief)."""

    form: str
    name: str
    recipient: str = ""
    filed_under: RecordId = ""


def enter(workspace: Workspace, ready: Ready, leaving: Leaving) -> str:
    """Enter a paper, the tree it was written from and what its marks stand for; returns the id of the entry."""
    document = ready.checked.composition.document
    brief = leaving.filed_under or ready.checked.materials.brief.id
    instant = now()
    with workspace.store.writing() as transaction:
        bound = digest(document)
        tree = transaction.trees.keep(
            brief=brief,
            variant=ready.checked.variant.name,
            digest=bound,
            instant=instant,
            reason="export",
            tree=to_json(document),
        )
        entry = transaction.exports.record(
            brief=brief,
            variant=ready.checked.variant.name,
            digest=bound,
            tree=tree,
            sha256=hashlib.sha256(ready.data).hexdigest() if ready.data else "",
            instant=instant,
            recipient=leaving.recipient,
            draft=ready.standing.draft,
            template=ready.template,
        )
        transaction.copies.keep(
            entry,
            token=ready.token,
            form=leaving.form,
            name=leaving.name,
            number=ready.copy.number,
            counted=ready.copy.of,
            marking=document.banner.words,
            revisions=_revisions(ready.checked),
            blocks=ready.blocks,
        )
        transaction.commit()
    return entry


def withdraw(workspace: Workspace, entry: str) -> None:
    """Take back an entry: what it tells of did not leave after all."""
    with workspace.store.writing() as transaction:
        transaction.exports.withdraw(entry)
        transaction.commit()


def _revisions(checked: Checked) -> Mapping[RecordId, str]:
    """Return the revision of each record whose words the paper shows."""
    shown = {source.record for source in checked.composition.sources}
    return {record.id: record.revision for record in checked.materials.everything() if record.id in shown}
