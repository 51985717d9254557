"""What keeps a store from opening, and what would help: told apart so that each has a page that says what to do."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from cyberbrief.host.lock_file import Holder, OpenElsewhereError
from cyberbrief.host.refusal import FileMissingError, FolderMissingError, NotAllowedError
from cyberbrief.services import backups
from cyberbrief.services.backups import Backup, Plan
from cyberbrief.services.workspace import EmptyFileError, NoStoreError, OtherKeysError
from cyberbrief.store.errors import DamagedStoreError, EmptyStoreError, NewerStoreError, UnreadableRecordError
from cyberbrief.vault.errors import (
    DamagedHeaderError,
    ForeignHeaderError,
    HeaderMissingError,
    KeyringGoneError,
    NewerHeaderError,
    RecoveryKeyTypoError,
    TamperedHeaderError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)

__all__ = ["Holder"]


class Hindrance(StrEnum):
    """What keeps a store from opening."""

    WRONG_WORDS = "wrong words"
    RECOVERY_KEY = "recovery key"
    KEYRING = "keyring"
    MISSING = "missing"
    DAMAGED = "damaged"
    KEY_FILES = "key files"
    ALTERED = "altered"
    ELSEWHERE = "elsewhere"
    NEWER = "newer"
    PROTECTED = "protected"
    OTHER = "other"


_KINDS: tuple[tuple[Hindrance, tuple[type[Exception], ...]], ...] = (
    (Hindrance.WRONG_WORDS, (WrongPassphraseError,)),
    (Hindrance.RECOVERY_KEY, (WrongRecoveryKeyError, RecoveryKeyTypoError)),
    (Hindrance.KEYRING, (KeyringGoneError,)),
    (Hindrance.MISSING, (NoStoreError, FileMissingError, FolderMissingError)),
    (Hindrance.DAMAGED, (DamagedStoreError, EmptyStoreError, EmptyFileError, UnreadableRecordError)),
    (Hindrance.KEY_FILES, (HeaderMissingError, DamagedHeaderError, ForeignHeaderError, OtherKeysError)),
    (Hindrance.ALTERED, (TamperedHeaderError,)),
    (Hindrance.ELSEWHERE, (OpenElsewhereError,)),
    (Hindrance.NEWER, (NewerStoreError, NewerHeaderError)),
    (Hindrance.PROTECTED, (NotAllowedError,)),
)
MENDED_BY_A_COPY = frozenset({Hindrance.MISSING, Hindrance.DAMAGED, Hindrance.KEY_FILES, Hindrance.ALTERED})


def hindrance_of(error: BaseException) -> Hindrance:
    """Tell what an error of opening is about."""
    return next((kind for kind, errors in _KINDS if isinstance(error, errors)), Hindrance.OTHER)


def holder_of(error: BaseException) -> Holder | None:
    """Return who has the store open, where the program that has it says so."""
    return error.holder if isinstance(error, OpenElsewhereError) else None


class WayBack(NamedTuple):
    """The newest good copy of a store that cannot be opened, and when the store itself was written last."""

    copy: Backup | None
    written: datetime | None


def way_back(store: Path, plan: Plan) -> WayBack:
    """Look for the newest copy that still is what was confirmed; no key is needed."""
    written = None
    with contextlib.suppress(OSError, ValueError, OverflowError):
        written = datetime.fromtimestamp(store.stat().st_mtime, tz=UTC)
    return WayBack(backups.newest_good(plan.folder, store), written)
