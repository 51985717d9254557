"""Paths and addresses of somebody's computer or network, wherever a file names one."""

from __future__ import annotations

import re
from urllib.parse import unquote

_PATH = re.compile(
    r"(?<![A-Za-z])[A-Za-z]:[\\/]|\\\\[\w.$-]+\\|file:/|/(?:home|Users|Volumes|mnt|media|tmp|var|private|root)/|%USERPROFILE%|~/",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s\"<>]+", re.IGNORECASE)
_WEB = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
_INSIDE = re.compile(
    r"https?://(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?=[:/]|$)"
    r"|[\w.-]+\.(?:local|lan|intern|internal|intra|corp|home)(?=[:/]|$)|[\w-]+\.sharepoint\.com)",
    re.IGNORECASE,
)


def names_a_path(text: str) -> bool:
    """Whether a text names a folder or a server of somebody's own; addresses of the web are none."""
    plain = _ADDRESS.sub("", text)
    return bool(_PATH.search(plain) or _PATH.search(unquote(plain)))


def leads_inside(address: str) -> bool:
    """Whether an address leads to a file, or to a server that the public does not reach."""
    return bool(_INSIDE.match(address)) or not _WEB.match(address)
