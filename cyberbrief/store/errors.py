"""What can be wrong with a store, in words; the vault has proved the key by then, so the key is never in doubt here."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words
from cyberbrief.host.refusal import shown

_PUT_BACK = words("Put back a copy of it: a backup, or one that was set aside beside it (its name ends in “.aside”).")


class DamagedStoreError(RefusedError):
    """The file does not hold what the program wrote: no database under this key, or a damaged page."""

    def __init__(self, path: Path) -> None:
        super().__init__(words("The store “{path}” is damaged. It was left as it is.", path=shown(path)), _PUT_BACK)


class EmptyStoreError(RefusedError):
    """The file has no bytes; SQLite would take it for a new database."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The store “{path}” is empty: the file has no bytes. Nothing was written.", path=shown(path)),
            _PUT_BACK,
        )


class UnreadableRecordError(RefusedError):
    """A row cannot be turned into a record of its kind."""

    def __init__(self) -> None:
        super().__init__("A record of the store cannot be read: what is kept of it is damaged.", _PUT_BACK)


class NewerStoreError(RefusedError):
    """The schema is one that this version does not know."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The store “{path}” was written by a newer CyberBrief. Nothing was changed.", path=shown(path)),
            "Open it with that version, or install it here.",
        )


class OtherTablesError(RefusedError):
    """The schema bears the number of this version and has not its tables: an unfinished program wrote it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The store “{path}” was written by an unfinished CyberBrief. Nothing was changed.", path=shown(path)),
            "Open it with the program that wrote it, or bring back a copy that another one made.",
        )


class NotUpgradedError(RefusedError):
    """Bringing an older store to this version failed and was undone."""

    def __init__(self, path: Path, aside: Path) -> None:
        super().__init__(
            words("The store “{path}” could not be brought to this version and was left as it was.", path=shown(path)),
            words("Open it with the version that wrote it; a copy lies beside it as “{aside}”.", aside=shown(aside)),
        )


class CopyNotSoundError(RefusedError):
    """A copy of the store does not open or is not whole; one just written was removed."""

    def __init__(self, path: Path, *, removed: bool = True) -> None:
        happened = (
            words("The copy “{path}” of the store could not be confirmed and was removed.", path=shown(path))
            if removed
            else words("“{path}” is no sound copy of the store.", path=shown(path))
        )
        remedy = (
            words("The store itself is untouched. Have the disk looked at and try again.")
            if removed
            else words("Choose another copy. Nothing was changed.")
        )
        super().__init__(happened, remedy)


class BusyStoreError(RefusedError):
    """Somebody else has been writing for too long."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The store “{path}” is in use by something else, so nothing was written.", path=shown(path)),
            "Close the other window or program that uses it and try again.",
        )


class ClosedStoreError(RefusedError):
    """The store was closed, as locking does."""

    def __init__(self) -> None:
        super().__init__("The store is locked.", "Unlock it and try again.")


class OtherKindError(RefusedError):
    """A record of another kind has the id."""

    def __init__(self) -> None:
        super().__init__(
            "A record of another kind has this id already, so nothing was written.", "Give the record an id of its own."
        )
