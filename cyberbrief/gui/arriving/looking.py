"""Looking at a file that arrives, in the background: what it is, and what of it can be read before anybody decides."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.progress import Progress
from cyberbrief.domain.record import RecordId
from cyberbrief.services import arriving, inspecting, reading, receiving
from cyberbrief.services.arriving import Form, Opened
from cyberbrief.services.receiving import Came, Received
from cyberbrief.services.workspace import Workspace


class Looked(NamedTuple):
    """What a file turned out to be."""

    came: Came
    locked: bool = False
    received: Received | None = None
    opened: Opened | None = None
    dossiers: tuple[tuple[RecordId, str], ...] = ()


def look(workspace: Workspace, path: Path, progress: Progress) -> Looked:
    """Look at a file, as far as one can before somebody gives a passphrase or says how its columns are to be read."""
    came = receiving.kind_of(path)
    if came is Came.CARD:
        return Looked(came)
    if came is Came.PACK:
        if inspecting.needs_passphrase(path):
            return Looked(came, locked=True)
        return Looked(came, received=receiving.pack(workspace, path, progress=progress))
    opened = arriving.look(path)
    if opened.form is not Form.TABLE:
        return Looked(came, received=receiving.listed(workspace, opened), opened=opened)
    dossiers = tuple((one.id, one.title_text) for one in reading.records(workspace, "dossier"))
    return Looked(came, opened=opened, dossiers=dossiers)
