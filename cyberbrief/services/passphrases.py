"""The passphrase: how strong it is, one made of words, another in its place; and the computer's keyring."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.services.workspace import Workspace, refuse_missing
from cyberbrief.vault import envelope
from cyberbrief.vault.device import Availability, DeviceKeyring
from cyberbrief.vault.keys import DEFAULT_COST, Argon2Cost
from cyberbrief.vault.recovery_key import RecoveryKey, parse
from cyberbrief.vault.slot import SlotKind
from cyberbrief.vault.strength import Strength, estimate, suggest_words

__all__ = ["Availability", "Strength", "estimate", "suggest_words"]


def change(workspace: Workspace, old: str, new: str, cost: Argon2Cost = DEFAULT_COST) -> None:
    """Put a new passphrase in the place of the old one."""
    envelope.change_passphrase(workspace.path, old, new, cost)


def set_new(workspace: Workspace, new: str, cost: Argon2Cost = DEFAULT_COST) -> None:
    """Set a passphrase after opening with the recovery key."""
    envelope.set_passphrase(workspace.path, workspace.session.key(), new, cost)


def check(workspace: Workspace, passphrase: str) -> None:
    """Check the passphrase of a store that is open; raises WrongPassphraseError where it is another."""
    envelope.unlock_with_passphrase(workspace.path, passphrase).data_key.drop()


def fresh_recovery_key() -> str:
    """Return a new recovery key to be printed; it opens nothing before `set_recovery_key`."""
    return RecoveryKey.fresh().text()


def set_recovery_key(workspace: Workspace, recovery_key: str) -> None:
    """Put a recovery key in force, once its sheet is printed; the sheet before opens the store no longer."""
    envelope.set_recovery_key(workspace.path, workspace.session.key(), parse(recovery_key))


def keyring_availability(device: DeviceKeyring | None = None) -> Availability:
    """Say whether this computer has a keyring that can be trusted, and which or why not."""
    return (device or DeviceKeyring()).availability()


def is_on_keyring(path: Path) -> bool:
    """Say whether a store can be opened through the keyring; raises RefusedError where the header is damaged."""
    return any(slot.kind is SlotKind.DEVICE for slot in envelope.slots(path))


def keyring_opens(path: Path, device: DeviceKeyring | None = None) -> bool:
    """Say whether a store may open through the keyring of this computer.

    Raises:
        RefusedError: there is no such store, or its key files cannot be used; no passphrase would open it.
    """
    refuse_missing(path)
    return is_on_keyring(path) and keyring_availability(device).usable


def add_to_keyring(workspace: Workspace, device: DeviceKeyring | None = None) -> None:
    """Let the computer's keyring open this store."""
    envelope.add_device_slot(workspace.path, workspace.session.key(), device or DeviceKeyring())


def take_off_keyring(workspace: Workspace, device: DeviceKeyring | None = None) -> None:
    """Let only passphrase and recovery key open this store."""
    envelope.remove_device_slot(workspace.path, workspace.session.key(), device or DeviceKeyring())
