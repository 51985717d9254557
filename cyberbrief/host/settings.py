"""The settings of this machine in one small JSON file: how the window looks, which stores were open."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.host.refusal import FileMissingError, FolderMissingError, TooLargeError

FILE_NAME: Final = "settings.json"
SET_ASIDE_NAME: Final = "settings-damaged.json"
THEMES: Final = ("system", "light", "dark")
RHYTHMS: Final = ("lock", "daily", "weekly", "never")
KEEPINGS: Final = ("few", "usual", "many")
EXPORT_NAMES: Final = ("title-variant-date", "title-variant", "reference-variant-date")
_LIMIT: Final = 256 * 1024
_MOST_RECENT: Final = 12
_LONGEST_PATH: Final = 4096
_PAIR: Final = 2
_MOST_LANGUAGES: Final = 20
_MOST_GROUPINGS: Final = 40
_GROUPING: Final = re.compile(r"[a-z-]{1,30}=[A-Za-z ]{0,30}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True)
class Settings:
    """What this machine remembers; every field has a default that suits a first start."""

    recent_stores: tuple[str, ...] = ()
    """Paths of stores, the latest first."""
    theme: str = "system"
    """One of `THEMES`."""
    text_size: int = 100
    """Per cent of the system's text size, 75 to 200."""
    high_contrast: bool = False
    """Whether lines and quiet words are drawn stronger."""
    window_geometry: str = ""
    """Opaque text from the window, in ASCII."""
    pane_widths: str = ""
    """Opaque text from the window, in ASCII: the widths of its panes, for each class of window width."""
    language: str = ""
    """The window's language as a code such as “fr”; empty for that of the system."""
    reduced_motion: bool = False
    """Whether panes move without a glide."""
    lock_after_minutes: int = 10
    """Idle minutes until the session locks, 1 to 240."""
    use_keyring: bool = False
    """Whether the user wants the operating system's keyring to open the store."""
    last_opened: tuple[tuple[str, str], ...] = ()
    """For recent stores, the day on which each was opened last, as YYYY-MM-DD."""
    backup_folder: str = ""
    """Where copies of stores are kept; empty for the program's own folder."""
    backup_rhythm: str = "daily"
    """One of `RHYTHMS`."""
    backup_keeping: str = "usual"
    """One of `KEEPINGS`."""
    export_folder: str = ""
    """Where exports are suggested to go; empty for the documents."""
    export_variant: str = ""
    """The variant that is ticked at first; empty for the one that is shown."""
    export_name: str = "title-variant-date"
    """One of `EXPORT_NAMES`: what the suggested file name is made of."""
    export_open: bool = False
    """Whether an export is opened once it is written."""
    list_groupings: tuple[str, ...] = ()
    """How each room's list is grouped, as “room=Grouping” in the program's own words."""
    check_spelling: bool = True
    """Whether words that no dictionary knows are underlined."""
    spelling_languages: tuple[str, ...] = ()
    """Languages of texts that name none, as BCP 47 tags; none of them means English and the window's language."""
    clear_clipboard: bool = True
    """Whether words for the desk only are taken off the clipboard a minute after they were copied."""

    def with_recent_store(self, path: str, day: str = "") -> Settings:
        """Return the settings with this store as the latest one, opened on a day given as YYYY-MM-DD."""
        return self._with_recent((path, *self._others(path)), {**dict(self.last_opened), path: day})

    def without_recent_store(self, path: str) -> Settings:
        """Return the settings with this store forgotten; the store itself is not touched."""
        return self._with_recent(self._others(path), dict(self.last_opened))

    def _others(self, path: str) -> tuple[str, ...]:
        return tuple(known for known in self.recent_stores if known != path)

    def _with_recent(self, stores: tuple[str, ...], days: Mapping[str, str]) -> Settings:
        recent = stores[:_MOST_RECENT]
        opened = tuple((store, days[store]) for store in recent if days.get(store))
        return replace(self, recent_stores=recent, last_opened=opened)


def load(folder: Path) -> Settings:
    """Return the settings of this folder; defaults where there are none.

    A file that cannot be understood is set aside as `settings-damaged.json`; a single value out of its
    range falls back to its default.
    """
    path = folder / FILE_NAME
    try:
        found = json.loads(read_limited(path, _LIMIT))
    except (FileMissingError, FolderMissingError):
        return Settings()
    except (TooLargeError, ValueError, RecursionError):
        _set_aside(path)
        return Settings()
    except RefusedError:
        return Settings()
    if not isinstance(found, dict):
        _set_aside(path)
        return Settings()
    return Settings(**_accepted(found))


def save(folder: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all.

    Raises:
        RefusedError: the folder is missing, read-only or full; the earlier settings stand.
    """
    text = json.dumps(_as_dict(settings), indent=2, sort_keys=True, ensure_ascii=True)
    write_whole(folder / FILE_NAME, text.encode("ascii") + b"\n", overwrite=True)


def _as_dict(settings: Settings) -> dict[str, Any]:
    return {field.name: getattr(settings, field.name) for field in fields(settings)}


def _set_aside(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.replace(path.with_name(SET_ASIDE_NAME))


def _paths(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    usable = (path for path in value if isinstance(path, str) and 0 < len(path) <= _LONGEST_PATH)
    return tuple(dict.fromkeys(usable))[:_MOST_RECENT]


def _languages(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    tags = (tag for tag in value if isinstance(tag, str) and _LANGUAGE.fullmatch(tag))
    return tuple(dict.fromkeys(tags))[:_MOST_LANGUAGES]


def _groupings(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    usable = (words for words in value if isinstance(words, str) and _GROUPING.fullmatch(words))
    return tuple(dict.fromkeys(usable))[:_MOST_GROUPINGS]


def _one_of(known: tuple[str, ...]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in known else None


def _days(value: object) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, list):
        return None
    pairs = (pair for pair in value if isinstance(pair, list) and len(pair) == _PAIR)
    return tuple(
        (store, day) for store, day in pairs if isinstance(store, str) and isinstance(day, str) and _is_day(day)
    )[:_MOST_RECENT]


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _language(value: object) -> str | None:
    return value if isinstance(value, str) and (not value or _LANGUAGE.fullmatch(value)) else None


def _path(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= _LONGEST_PATH and "\0" not in value else None


def _plain_text(value: object) -> str | None:
    return value if isinstance(value, str) and value.isascii() else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _between(least: int, most: int) -> Callable[[object], int | None]:
    def accepted(value: object) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        return value if least <= value <= most else None

    return accepted


_RULES: Final[Mapping[str, Callable[[object], Any]]] = {
    "recent_stores": _paths,
    "theme": _one_of(THEMES),
    "text_size": _between(75, 200),
    "high_contrast": _flag,
    "window_geometry": _plain_text,
    "lock_after_minutes": _between(1, 240),
    "use_keyring": _flag,
    "pane_widths": _plain_text,
    "language": _language,
    "reduced_motion": _flag,
    "last_opened": _days,
    "backup_folder": _path,
    "backup_rhythm": _one_of(RHYTHMS),
    "backup_keeping": _one_of(KEEPINGS),
    "export_folder": _path,
    "export_variant": _plain_text,
    "export_name": _one_of(EXPORT_NAMES),
    "export_open": _flag,
    "list_groupings": _groupings,
    "check_spelling": _flag,
    "spelling_languages": _languages,
    "clear_clipboard": _flag,
}


def _accepted(found: dict[str, object]) -> dict[str, Any]:
    checked = {name: rule(found.get(name)) for name, rule in _RULES.items()}
    return {name: value for name, value in checked.items() if value is not None}
