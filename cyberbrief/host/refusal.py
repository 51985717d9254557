"""What the operating system refuses, said in words: one sentence of what happened, one of what to do.

The sentences name files and folders, so they are for the screen and never for the log.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Final

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words


class FolderMissingError(RefusedError):
    """The folder that should hold the file does not exist."""


class FileMissingError(RefusedError):
    """The file to be read does not exist."""


class TargetExistsError(RefusedError):
    """A file of that name exists and nobody said that it may be replaced."""


class NotAFileError(RefusedError):
    """A folder, a device or a pipe stands where a file was expected."""


class NotAllowedError(RefusedError):
    """The folder or file is read-only for this user."""


class DiskFullError(RefusedError):
    """No room is left on the disk or in the user's quota; nothing of the old file was touched."""


class NameTooLongError(RefusedError):
    """The file system does not take a name that long."""


class NameUnusableError(RefusedError):
    """The name holds a character that no file name can have."""


class TooLargeError(RefusedError):
    """The file is larger than its reader, or the disk that should hold it, allows."""


class DiskFaultError(RefusedError):
    """The operating system reported any other fault."""


class UnconfirmedError(RefusedError):
    """The new file stands, and only the last promise of the disk is missing."""


def shown(path: Path) -> str:
    """Return the path for a sentence on screen, without characters that could turn the sentence round."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in str(path))


def folder_missing(folder: Path) -> FolderMissingError:
    """Say that a folder is not there."""
    return FolderMissingError(
        words("The folder “{folder}” does not exist.", folder=shown(folder)), "Create it, or choose another folder."
    )


def file_missing(path: Path) -> FileMissingError:
    """Say that a file is not there."""
    return FileMissingError(
        words("The file “{path}” does not exist.", path=shown(path)), "Check the name and the folder."
    )


def target_exists(path: Path) -> TargetExistsError:
    """Say that a file of this name stands there already."""
    return TargetExistsError(
        words("The file “{path}” exists already and was left as it is.", path=shown(path)),
        "Choose another name, or say that it may be replaced.",
    )


def not_a_file(path: Path) -> NotAFileError:
    """Say that what stands there is no ordinary file."""
    return NotAFileError(
        words("“{path}” is a folder or a device, not a file.", path=shown(path)), "Choose the name of a file."
    )


def not_allowed(path: Path) -> NotAllowedError:
    """Say that this user may not write, or read, there."""
    return NotAllowedError(
        words("This user has no right to use “{path}”: it, or the folder it lies in, is protected.", path=shown(path)),
        "If another program has it open, close it there; otherwise choose a folder of your own.",
    )


def disk_full(path: Path) -> DiskFullError:
    """Say that the disk or the quota is used up."""
    return DiskFullError(
        words("There is no room left on the disk for “{path}”; nothing there was changed.", path=shown(path)),
        "Free some space or choose another disk, then try again.",
    )


def name_too_long(path: Path) -> NameTooLongError:
    """Say that the name is too long for this file system."""
    return NameTooLongError(
        words("The name “{path}” is too long for this disk.", path=shown(path)), "Choose a shorter name."
    )


def name_unusable(path: Path) -> NameUnusableError:
    """Say that the name holds what no file name can."""
    return NameUnusableError(
        words("The name “{path}” holds a character that a file name cannot have.", path=shown(path)),
        "Choose another name.",
    )


def too_large_for_disk(path: Path) -> TooLargeError:
    """Say that this file system or this user's limit does not take a file of this size."""
    return TooLargeError(
        words("“{path}” would be larger than this disk allows a single file to be.", path=shown(path)),
        "Choose another disk.",
    )


def too_large(path: Path, limit: int) -> TooLargeError:
    """Say that a file is larger than what its reader accepts (limit in bytes)."""
    return TooLargeError(
        words(
            "The file “{path}” is larger than the {limit:,} bytes that such a file may have.",
            path=shown(path),
            limit=limit,
        ),
        "Check that it is the right file; it was not read.",
    )


def damaged_while_writing(path: Path) -> DiskFaultError:
    """Say that what was read back is not what had been written."""
    return DiskFaultError(
        words("The disk did not keep what was written for “{path}”; nothing there was changed.", path=shown(path)),
        "Save to another disk and have this one checked.",
    )


def unconfirmed(path: Path) -> UnconfirmedError:
    """Say that a file was written and that the disk would not promise to keep it."""
    return UnconfirmedError(
        words("“{path}” was written, but the disk did not confirm that it will keep it.", path=shown(path)),
        "Open it once to check, and have the disk looked at.",
    )


def disk_fault(path: Path) -> DiskFaultError:
    """Say that the disk reported a fault of any other kind."""
    return DiskFaultError(
        words("The disk or the operating system refused “{path}”; nothing there was changed.", path=shown(path)),
        "Try again, or choose another folder or disk.",
    )


_SENTENCES: Final[tuple[tuple[tuple[str, ...], Callable[[Path], RefusedError]], ...]] = (
    (("ENOSPC", "EDQUOT"), disk_full),
    (("EFBIG",), too_large_for_disk),
    (("EACCES", "EPERM", "EROFS"), not_allowed),
    (("EEXIST",), target_exists),
    (("EISDIR",), not_a_file),
    (("ENAMETOOLONG",), name_too_long),
    (("ENOENT",), file_missing),
)


def refusal(error: OSError, path: Path) -> RefusedError:
    """Translate what the operating system reported about a path into an error for the user."""
    if error.errno == errno.ENOTDIR:
        return folder_missing(path.parent)
    for names, sentence in _SENTENCES:
        # Not every system knows every name (EDQUOT is missing on some).
        if error.errno in {getattr(errno, name, None) for name in names}:
            return sentence(path)
    return disk_fault(path)
