"""Who may import what: the rules about rooms that layers alone do not tell."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.house.tree import sources, within

# Each library from elsewhere and the places that may import it; one that is not listed is not used.
LIBRARIES = {
    "PySide6": ("cyberbrief/gui/",),
    "alembic": ("cyberbrief/store/",),
    "bibtexparser": ("cyberbrief/tables/",),
    "click": (
        *("cyberbrief/cli.py", "cyberbrief/console.py", "cyberbrief/import_verbs.py"),
        *("cyberbrief/pack_verbs.py", "cyberbrief/paper_verbs.py", "cyberbrief/template_verbs.py"),
        "cyberbrief/word_verbs.py",
    ),
    "confusable_homoglyphs": ("cyberbrief/packs/",),
    "cryptography": ("cyberbrief/vault/", "cyberbrief/packs/"),
    "docx": ("cyberbrief/word/",),
    "enchant": ("cyberbrief/host/",),
    "filelock": ("cyberbrief/host/", "cyberbrief/store/"),
    "keyring": ("cyberbrief/vault/",),
    "lxml": ("cyberbrief/word/",),
    "markdown_it": ("cyberbrief/compose/",),
    "openpyxl": ("cyberbrief/tables/",),
    "platformdirs": ("cyberbrief/host/",),
    "pycountry": ("cyberbrief/services/",),
    "pyrage": ("cyberbrief/packs/",),
    "segno": ("cyberbrief/gui/recovery_sheet.py",),
    "shiboken6": ("cyberbrief/gui/",),
    "sqlalchemy": ("cyberbrief/store/",),
    "sqlcipher3": ("cyberbrief/store/",),
    "uuid6": ("cyberbrief/host/",),
    "xkcdpass": ("cyberbrief/vault/", "cyberbrief/packs/"),
    "zxcvbn": ("cyberbrief/vault/",),
}
NETWORK = (
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
    *("asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "urllib.request"),
    *("xmlrpc", "webbrowser", "httpx", "requests", "urllib3"),
)
# What screens stand on: pages of records, on the writing of texts, on parts, on the theme.
_SHARED = ("records", "writing", "parts", "theme")
_BELOW: Mapping[str, tuple[str, ...]] = {
    "records": ("writing", "parts", "theme"),
    "writing": ("parts", "theme"),
    "parts": ("theme",),
    "theme": (),
}
SEEN_BY_THE_WINDOW = (
    "cyberbrief.gui",
    "cyberbrief.services",
    "cyberbrief.compose.contents",
    "cyberbrief.compose.document",
    "cyberbrief.compose.spoken",
    "cyberbrief.compose.standing",
    "cyberbrief.domain",
)


def libraries_stay_in_their_rooms(root: Path) -> Iterator[str]:
    """Each library from elsewhere is imported in its own room only."""
    for source in sources(root, "cyberbrief", "main.py"):
        for line, name in source.imports():
            library = name.split(".")[0]
            if library in sys.stdlib_module_names or library == "cyberbrief":
                continue
            if library not in LIBRARIES:
                yield source.at(line, f"{library} is on no list of libraries")
            elif not source.path.startswith(LIBRARIES[library]):
                yield source.at(line, f"{library} belongs to {' and '.join(LIBRARIES[library])}")


def the_domain_needs_only_python(root: Path) -> Iterator[str]:
    """The domain imports the standard library and itself."""
    for source in sources(root, "cyberbrief/domain"):
        for line, name in source.imports():
            if name.split(".")[0] not in sys.stdlib_module_names and not within(name, "cyberbrief.domain"):
                yield source.at(line, f"the domain imports {name}")


def the_window_sees_services_and_values(root: Path) -> Iterator[str]:
    """The window imports services, the Document tree and domain values, and no other room."""
    for source in sources(root, "cyberbrief/gui"):
        for line, name in source.imports():
            if within(name, "cyberbrief") and not within(name, *SEEN_BY_THE_WINDOW):
                yield source.at(line, f"the window imports {name}")


def screens_do_not_know_each_other(root: Path) -> Iterator[str]:
    """A screen (a folder of the window) imports no other; all stand on records, these on parts, these on the theme."""
    screens = {source.path.split("/")[2] for source in sources(root, "cyberbrief/gui") if source.path.count("/") > 2}
    for source in sources(root, *(f"cyberbrief/gui/{screen}" for screen in sorted(screens))):
        own = source.path.split("/")[2]
        for line, name in source.imports():
            others = screens - {own} - set(_BELOW.get(own, _SHARED))
            if within(name, *(f"cyberbrief.gui.{other}" for other in others)):
                yield source.at(line, f"{own} imports {name}")


def rows_never_leave_the_store(root: Path) -> Iterator[str]:
    """Nobody but the store imports its rows."""
    for source in sources(root, "cyberbrief", "main.py"):
        for line, name in source.imports():
            if within(name, "cyberbrief.store.rows") and not source.path.startswith("cyberbrief/store/"):
                yield source.at(line, f"imports {name}")


def migrations_are_frozen(root: Path) -> Iterator[str]:
    """A migration imports nothing of the program, so that it does tomorrow what it did yesterday."""
    for source in sources(root, "cyberbrief/store/migrations/versions"):
        for line, name in source.imports():
            if within(name, "cyberbrief"):
                yield source.at(line, f"a migration imports {name}")


def nothing_knows_the_network(root: Path) -> Iterator[str]:
    """No module imports anything that could open a connection."""
    for source in sources(root, "cyberbrief", "main.py"):
        for line, name in source.imports():
            if within(name, *NETWORK):
                yield source.at(line, f"imports {name}")
