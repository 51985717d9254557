"""What can stand between a user and the key, each its own error with its own way on."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import words
from cyberbrief.host.refusal import shown


class WrongPassphraseError(RefusedError):
    """The header is in order and the passphrase does not open it."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open the store.",
            "Check the keyboard layout and capital letters and try again, or use the recovery key.",
        )


class WrongRecoveryKeyError(RefusedError):
    """The recovery key is well-formed and belongs to another store or was replaced."""

    def __init__(self) -> None:
        super().__init__(
            "This recovery key does not open the store.",
            "Check that it is the one printed last for this store, or use the passphrase.",
        )


class RecoveryKeyTypoError(RefusedError):
    """The recovery key cannot have been typed as it was printed; `groups` counts from 1 and may be empty."""

    def __init__(self, happened: str, groups: tuple[int, ...] = ()) -> None:
        super().__init__(happened, "Compare it with the printed key and correct it.")
        self.groups = groups


class UnusablePassphraseError(RefusedError):
    """A text that no one could type again as a passphrase."""

    def __init__(self, happened: str) -> None:
        super().__init__(happened, "Choose a passphrase of letters, digits, signs and spaces.")


class HeaderMissingError(RefusedError):
    """No key file lies beside the store."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        names = " and ".join(f"“{shown(path)}”" for path in paths)
        super().__init__(
            f"The key files of the store are missing: {names}.",
            "Put back at least one of them from where the store was copied, or from a backup.",
        )


class DamagedHeaderError(RefusedError):
    """No copy of the header is intact."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        names = " and ".join(f"“{shown(path)}”" for path in paths)
        super().__init__(
            f"The key files of the store are damaged: {names}.",
            "Put back one of them from a backup; the store itself may be in order. Nothing was changed.",
        )


class TamperedHeaderError(RefusedError):
    """The header is well-formed, and something other than the program wrote it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The key file “{shown(path)}” was altered by something other than this program.",
            "Do not trust this copy of the store: put the key files back from a backup, and tell whoever "
            "looks after your machine.",
        )


class ForeignHeaderError(RefusedError):
    """A copy of the header belongs to another store."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        names = " or ".join(f"“{shown(path)}”" for path in paths)
        super().__init__(
            f"A key file beside the store belongs to another store: {names}.",
            "Move that file to the store it belongs to and open this one again. Nothing was changed.",
        )


class NewerHeaderError(RefusedError):
    """The header was written by a later version of the program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The key file “{shown(path)}” was made by a newer CyberBrief.",
            "Open the store with that version. Nothing was changed.",
        )


class HalfWrittenError(RefusedError):
    """A change of the header stands in one copy; the other still holds what was before."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The change is in force, but the second key file “{shown(path)}” could not be written.",
            "See that the folder can be written, then unlock the store once more: that mends the file.",
        )


class DamagedIdentityError(RefusedError):
    """No copy of the desk's identity is intact."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The file with your desk's own keys is damaged: “{path}”.", path=shown(path)),
            "Put it back from a backup of the store. Nothing was changed.",
        )


class TamperedIdentityError(RefusedError):
    """The identity file is well-formed, and was not written with this store's key."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words(
                "The file with your desk's own keys was altered by something other than this program: “{path}”.",
                path=shown(path),
            ),
            "Put it back from a backup of the store, and tell whoever looks after your machine.",
        )


class ForeignIdentityError(RefusedError):
    """The identity file belongs to another store."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The file with the desk's own keys belongs to another store: “{path}”.", path=shown(path)),
            "Move it to the store it belongs to. Nothing was changed.",
        )


class NewerIdentityError(RefusedError):
    """The identity file was written by a later version of the program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The file with your desk's own keys was made by a newer CyberBrief: “{path}”.", path=shown(path)),
            "Open the store with that version. Nothing was changed.",
        )


class IdentityThereError(RefusedError):
    """An identity was asked for where one lies already."""

    def __init__(self) -> None:
        super().__init__(
            "This store has an identity of its desk already.", "Change its name or office instead; its keys stay."
        )


class NoIdentityError(RefusedError):
    """The desk of this store has no identity yet."""

    def __init__(self) -> None:
        super().__init__("Your desk has no identity yet.", "Give it a name and an office; its keys are made then.")


class UnusableNameError(RefusedError):
    """A name or office that no card could carry."""

    def __init__(self) -> None:
        super().__init__(
            "A desk needs a name, and neither name nor office may be longer than 120 characters.",
            "Choose a name by which other desks know yours.",
        )


class StoreThereError(RefusedError):
    """A new store was asked for where one, or the keys of one, lies already."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{shown(path)}” exists already, so no new store was made there.",
            "Choose another name, or open the store that is there.",
        )


class NotEnoughMemoryError(RefusedError):
    """The machine cannot spare the memory that checking the passphrase needs."""

    def __init__(self) -> None:
        super().__init__(
            "There is not enough free memory to check the passphrase.",
            "Close other programs and try again.",
        )


class KeyringGoneError(RefusedError):
    """The operating system's keyring cannot be used, for whatever reason; the passphrase always can."""

    def __init__(self, happened: str) -> None:
        super().__init__(happened, "Type the passphrase.")


class LockedError(RefusedError):
    """The key was let go."""

    def __init__(self) -> None:
        super().__init__("The store is locked.", "Unlock it with the passphrase.")
