"""The officer who keeps the store: the name, office and letterhead that outputs carry."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """Who drafts here. `name` stands beside every revision; the rest is printed."""

    name: str = ""
    desk: str = ""
    ministry: str = ""
    state: str = ""
    telephone: str = ""
