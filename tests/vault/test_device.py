"""Only keyrings on the list are used, and whatever goes wrong with one leads back to the passphrase."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import NoReturn

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, chainer, fail, kwallet, libsecret, macOS, null
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from cyberbrief.vault.device import DeviceKeyring
from cyberbrief.vault.errors import KeyringGoneError
from tests.machine import run

_STORE = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4051"


class _Silent(KeyringBackend):
    """Refuses everything, in whatever way it was told to."""

    priority = 1

    def __init__(self, error: Exception) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own constructor
        self._error = error

    def _refuse(self, *_: object) -> NoReturn:
        raise self._error

    get_password = set_password = delete_password = _refuse  # type: ignore[assignment]  # fewer names, same calls


_SILENT_ALLOWED = {f"{_Silent.__module__}.{_Silent.__qualname__}": "Silent"}


def _named(full_name: str, base: type[KeyringBackend] = null.Keyring) -> KeyringBackend:
    """Return a back end whose class goes by the name of one that is not installed here."""
    module, _, name = full_name.rpartition(".")
    made: KeyringBackend = type(name, (base,), {"__module__": module})()
    return made


def _chain(monkeypatch: pytest.MonkeyPatch, links: list[KeyringBackend]) -> KeyringBackend:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", links)
    return chainer.ChainerBackend()  # type: ignore[no-untyped-call]  # the library's own constructor


@pytest.mark.parametrize("backend_class, name", [
    (Windows.WinVaultKeyring, "Windows Credential Locker"),
    (macOS.Keyring, "macOS Keychain"),
    (SecretService.Keyring, "Secret Service"),
    (libsecret.Keyring, "Secret Service"),
    (kwallet.DBusKeyring, "KDE Wallet"),
])  # fmt: skip
def test_the_systems_own_keyrings_are_used(
    backend_class: type[KeyringBackend], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for found in (
        backend_class(),
        _chain(monkeypatch, [_named("keyrings.alt.file.PlaintextKeyring"), backend_class()]),
    ):
        availability = DeviceKeyring(lambda found=found: found).availability()  # type: ignore[misc]  # a lambda that keeps its own row
        assert (availability.usable, availability.name, availability.reason) == (True, name, "")


@pytest.mark.parametrize("make, reason", [
    (fail.Keyring, "offers no keyring"),
    (null.Keyring, "switched off"),
    (lambda: _named("keyrings.alt.file.PlaintextKeyring"), "plain file"),
    (lambda: _named("keyrings.alt.file.EncryptedKeyring"), "own password"),
    (lambda: _named("keyrings.alt.Windows.RegistryKeyring"), "not been checked"),
    (lambda: _named("somewhere.BetterKeyring", SecretService.Keyring), "not been checked"),
])  # fmt: skip
def test_other_keyrings_are_refused_with_a_reason(
    make: Callable[[], KeyringBackend], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for found in (make(), _chain(monkeypatch, [make()])):
        device = DeviceKeyring(lambda found=found: found)  # type: ignore[misc]  # a lambda that keeps its own row
        availability = device.availability()
        assert (availability.usable, availability.name) == (False, "")
        assert reason in availability.reason
        assert availability.reason.endswith(".")
        with pytest.raises(KeyringGoneError, match=reason) as raised:
            device.store(_STORE)
        assert raised.value.remedy == "Type the passphrase."


def test_an_empty_chain_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    found = _chain(monkeypatch, [])
    assert "offers no keyring" in DeviceKeyring(lambda: found).availability().reason


def test_what_the_library_finds_is_what_is_judged() -> None:
    """The tests' own environment names the back end that always fails."""
    availability = DeviceKeyring().availability()
    assert not availability.usable
    assert "offers no keyring" in availability.reason


@pytest.mark.parametrize("error", [RuntimeError("x"), ImportError("x"), OSError("x"), InitError("x")])
def test_a_library_that_fails_is_no_keyring(error: Exception) -> None:
    def find() -> KeyringBackend:
        raise error

    assert "does not answer" in DeviceKeyring(find).availability().reason
    with pytest.raises(KeyringGoneError):
        DeviceKeyring(find).fetch(_STORE)


@pytest.mark.parametrize("error", [
    KeyringLocked("words"), PasswordSetError("words"), RuntimeError("words"), OSError("words"), KeyError("words"),
])  # fmt: skip
def test_any_failure_of_a_keyring_leads_to_the_passphrase(error: Exception) -> None:
    device = DeviceKeyring(lambda: _Silent(error), _SILENT_ALLOWED)
    assert device.availability().usable
    for act in (device.store, device.fetch, device.delete):
        with pytest.raises(KeyringGoneError) as raised:
            act(_STORE)
        assert "words" not in str(raised.value)


def test_a_secret_is_stored_fetched_and_deleted(device: DeviceKeyring) -> None:
    secret = device.store(_STORE)
    assert len(secret) == 32
    assert device.fetch(_STORE) == secret
    assert device.store("another") != secret
    assert device.store(_STORE) != secret
    device.delete(_STORE)
    for act in (device.fetch, device.delete):
        with pytest.raises(KeyringGoneError):
            act(_STORE)
    assert len(device.fetch("another")) == 32


@pytest.mark.parametrize("text", ["", "no hex", "00" * 31, "00" * 33])
def test_what_is_not_ours_is_not_taken(device: DeviceKeyring, text: str) -> None:
    device._backend().set_password("CyberBrief", _STORE, text)
    with pytest.raises(KeyringGoneError, match="not ours"):
        device.fetch(_STORE)


def test_a_keyring_that_forgets_is_noticed() -> None:
    device = DeviceKeyring(null.Keyring, {"keyring.backends.null.Keyring": "Null"})
    with pytest.raises(KeyringGoneError):
        device.store(_STORE)


def test_on_windows_the_secret_stays_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    constants = SimpleNamespace(CRED_PERSIST_LOCAL_MACHINE=2, CRED_PERSIST_ENTERPRISE=3)
    monkeypatch.setattr(Windows, "win32cred", constants, raising=False)
    locker = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call]  # the library's own constructor
    device = DeviceKeyring(lambda: locker)
    assert device._backend() is locker
    assert locker.persist == 2


def test_the_library_is_not_imported_until_asked() -> None:
    script = """
import sys
import cyberbrief.vault.envelope
print("keyring" in sys.modules)
"""
    assert run(script).strip() == "False"
    assert "keyring" in sys.modules
