"""The settings of this machine in one small JSON file: how the window looks, which stores were open."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.host.refusal import FileMissingError, FolderMissingError, TooLargeError

FILE_NAME: Final = "settings.json"
SET_ASIDE_NAME: Final = "settings-damaged.json"
THEMES: Final = ("system", "light", "dark")
_LIMIT: Final = 256 * 1024
_MOST_RECENT: Final = 12
_LONGEST_PATH: Final = 4096
_MOST_LANGUAGES: Final = 20
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
    speaking_speed: int = 130
    """Words a minute, 60 to 240."""
    lock_after_minutes: int = 10
    """Idle minutes until the session locks, 1 to 240."""
    use_keyring: bool = False
    """Whether the user wants the operating system's keyring to open the store."""
    check_spelling: bool = True
    """Whether words that no dictionary knows are underlined."""
    spelling_languages: tuple[str, ...] = ()
    """Languages of texts that name none, as BCP 47 tags; none of them means English and the window's language."""
    clear_clipboard: bool = True
    """Whether words for the desk only are taken off the clipboard a minute after they were copied."""

    def with_recent_store(self, path: str) -> Settings:
        """Return the settings with this store as the latest one."""
        others = tuple(known for known in self.recent_stores if known != path)
        return Settings(**{**_as_dict(self), "recent_stores": (path, *others)[:_MOST_RECENT]})


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


def _theme(value: object) -> str | None:
    return value if isinstance(value, str) and value in THEMES else None


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
    "theme": _theme,
    "text_size": _between(75, 200),
    "high_contrast": _flag,
    "window_geometry": _plain_text,
    "speaking_speed": _between(60, 240),
    "lock_after_minutes": _between(1, 240),
    "use_keyring": _flag,
    "check_spelling": _flag,
    "spelling_languages": _languages,
    "clear_clipboard": _flag,
}


def _accepted(found: dict[str, object]) -> dict[str, Any]:
    checked = {name: rule(found.get(name)) for name, rule in _RULES.items()}
    return {name: value for name, value in checked.items() if value is not None}
