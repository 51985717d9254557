"""The operating system's keyring as a convenience: a random secret for each store, in back ends that we know.

The keyring library picks whatever back end it finds, a plain-text file included. So the one it picked is
compared with a list of classes, by exact class; of a chain of back ends the first on the list is used and
the rest are left alone.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cyberbrief.vault.errors import KeyringGoneError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "CyberBrief"
SECRET_BYTES: Final = 32

ALLOWED: Final[Mapping[str, str]] = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Locker",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KDE Wallet",
}
"""Back ends that keep a secret encrypted under the user's login, by the full name of their class."""

_WINDOWS: Final = "keyring.backends.Windows.WinVaultKeyring"
_CHAINER: Final = "keyring.backends.chainer.ChainerBackend"
_SILENT: Final = "The keyring of this computer does not answer."
_NONE_FOUND: Final = "This computer offers no keyring."
_REASONS: Final[Mapping[str, str]] = {
    "keyring.backends.fail.Keyring": _NONE_FOUND,
    "keyring.backends.null.Keyring": "The keyring is switched off on this computer.",
    "keyrings.alt.file.PlaintextKeyring": "The keyring of this computer is a plain file, open to anyone.",
    "keyrings.alt.file.EncryptedKeyring": "The keyring of this computer is a file with its own password.",
}
_UNKNOWN: Final = "The keyring of this computer is of a kind that has not been checked for safety."


@dataclass(frozen=True)
class Availability:
    """Whether the keyring can be used; its name for the user, or the reason why not, as a sentence."""

    usable: bool
    name: str
    reason: str


def _system_keyring() -> KeyringBackend:
    import keyring  # noqa: PLC0415  # slow to import, and most sessions never need it

    return keyring.get_keyring()


class DeviceKeyring:
    """Stores, fetches and deletes one secret for each store; the system may ask the user something."""

    def __init__(
        self,
        find_backend: Callable[[], KeyringBackend] = _system_keyring,
        allowed: Mapping[str, str] = ALLOWED,
    ) -> None:
        self._find_backend = find_backend
        self._allowed = allowed

    def availability(self) -> Availability:
        """Tell whether the keyring of this computer is one of those on the list; opens and asks nothing."""
        _, availability = self._choose()
        return availability

    def store(self, store_id: str) -> bytes:
        """Make a new random secret for a store, keep it in the keyring, and return it once it was read back.

        Raises:
            KeyringGoneError: the keyring cannot be used or did not keep the secret.
        """
        secret = secrets.token_bytes(SECRET_BYTES)
        with _any_failure():
            self._backend().set_password(SERVICE, store_id, secret.hex())
        if self.fetch(store_id) != secret:
            raise KeyringGoneError("The keyring of this computer did not keep the secret.")
        return secret

    def fetch(self, store_id: str) -> bytes:
        """Return the secret of a store.

        Raises:
            KeyringGoneError: the keyring cannot be used, has no such secret, or holds something else in its
                place.
        """
        with _any_failure():
            text = self._backend().get_password(SERVICE, store_id)
        if text is None:
            raise KeyringGoneError("The keyring of this computer holds no secret for this store.")
        with contextlib.suppress(ValueError):
            secret = bytes.fromhex(text)
            if len(secret) == SECRET_BYTES:
                return secret
        raise KeyringGoneError("What the keyring of this computer holds for this store is not ours.")

    def delete(self, store_id: str) -> None:
        """Remove the secret of a store.

        Raises:
            KeyringGoneError: the keyring cannot be used, or has no such secret.
        """
        with _any_failure():
            self._backend().delete_password(SERVICE, store_id)

    def _backend(self) -> KeyringBackend:
        backend, availability = self._choose()
        if backend is None:
            raise KeyringGoneError(availability.reason)
        if _class_name(backend) == _WINDOWS:
            # The default would let the secret roam to other machines of the domain.
            backend.persist = "local machine"  # type: ignore[attr-defined]  # this class alone has it
        return backend

    def _choose(self) -> tuple[KeyringBackend | None, Availability]:
        try:
            links = _links(self._find_backend())
        except Exception:  # noqa: BLE001  # back ends raise what they like; none of it may stop the program
            return None, Availability(usable=False, name="", reason=_SILENT)
        for backend in links:
            name = self._allowed.get(_class_name(backend))
            if name is not None:
                return backend, Availability(usable=True, name=name, reason="")
        reason = _REASONS.get(_class_name(links[0]), _UNKNOWN) if links else _NONE_FOUND
        return None, Availability(usable=False, name="", reason=reason)


def _links(found: KeyringBackend) -> list[KeyringBackend]:
    """Return the back ends of a chain, or the one back end there is."""
    if _class_name(found) != _CHAINER:
        return [found]
    return list(found.backends)  # type: ignore[attr-defined]  # this class alone has it


def _class_name(backend: KeyringBackend) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


@contextlib.contextmanager
def _any_failure() -> Iterator[None]:
    """Turn whatever a back end raises into the one error that leads back to the passphrase."""
    try:
        yield
    except KeyringGoneError:
        raise
    except Exception as error:
        raise KeyringGoneError("The keyring of this computer failed.") from error
