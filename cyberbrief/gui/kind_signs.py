"""The sign of each kind of record: its icon, and the room of the window in which it is edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cyberbrief.domain.pillar import Pillar
from cyberbrief.gui.places import Place


class KindSign(NamedTuple):
    """The icon of a kind and the room where its records are."""

    icon: str
    room: str


KIND_SIGNS: Mapping[str, KindSign] = {
    "dossier": KindSign("folder", "dossier"),
    "agenda-item": KindSign("agenda", "agenda"),
    "position": KindSign("flag", "positions"),
    "talking-point": KindSign("message", "points"),
    "reference": KindSign("book", "references"),
    "instruction": KindSign("scroll", "instructions"),
    "package": KindSign("swap", "instructions"),
    "concern": KindSign("shield-alert", "concerns"),
    "measure": KindSign("clipboard", "registers"),
    "deadline": KindSign("clock", "registers"),
    "counterpart": KindSign("users", "counterparts"),
    "membership": KindSign("link", "counterparts"),
    "delegate": KindSign("user", "counterparts"),
    "statement": KindSign("quotes", "statements"),
    "stance": KindSign("grid", "stances"),
    "meeting": KindSign("notebook", "meetings"),
    "commitment": KindSign("handshake", "meetings"),
    "commission": KindSign("inbox", "commissions"),
    "amendment": KindSign("brackets", "amendments"),
    "brief": KindSign("file-text", "briefs"),
    "house-template": KindSign("file-text", "templates"),
}

PILLAR_ICONS: Mapping[Pillar, str] = {
    Pillar.COOPERATION: "pillar-cooperation",
    Pillar.CONFLICT: "shield",
    Pillar.TRUST: "handshake",
    Pillar.NORMS: "scale",
    Pillar.CAPACITY: "cap",
}


def icon_of(kind: str) -> str:
    """Return the icon of a kind."""
    return KIND_SIGNS[kind].icon


def place_of(kind: str, record: str, part: str = "") -> Place:
    """Return where a record is edited."""
    return Place(KIND_SIGNS[kind].room, record, part)
