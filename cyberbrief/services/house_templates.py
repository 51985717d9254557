"""The templates that papers can take: the two that ship, those of the house, and which of them a paper takes.

A brief takes the one chosen for it, any paper else the one that the store has chosen; what is gone gives way to that,
and at last to the plain one, so that no paper waits for a template. A template is look and not words: what was cleared
stays cleared whichever a paper takes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple, cast

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.house_template import HouseTemplate as KeptTemplate
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import Words, words
from cyberbrief.services import editing
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction
from cyberbrief.word.house.formal import formal
from cyberbrief.word.house.template import HouseTemplate

__all__ = ["FORMAL", "PLAIN", "HouseTemplate", "Offered", "Worn"]

PLAIN, FORMAL = "plain", "formal"
SHIPPED: Mapping[str, Words] = {PLAIN: words("Plain"), FORMAL: words("Formal, with letterhead")}
_USUAL, _LAST = "template", "template of single papers"


class Offered(NamedTuple):
    """A template by its key (an id, or the name of one that ships) and what it is called; `own` is the house's."""

    key: str
    name: str
    own: bool


class Worn(NamedTuple):
    """A template as a paper takes it; the plain one needs no file."""

    key: str
    name: str
    template: HouseTemplate | None


class Choices(NamedTuple):
    """All templates, the one that the store takes, and the one that a single paper took last."""

    offered: tuple[Offered, ...]
    usual: str
    last: str


def choices(workspace: Workspace) -> Choices:
    """Return the templates that a paper can take, those that ship first, then those of the house by name."""
    with workspace.store.reading() as transaction:
        own = _own(transaction)
        usual = _known(transaction, transaction.settings.get(_USUAL), PLAIN)
        last = _known(transaction, transaction.settings.get(_LAST), usual)
    shipped = (Offered(key, name, own=False) for key, name in SHIPPED.items())
    return Choices((*shipped, *(Offered(one.id, one.title, own=True) for one in own)), usual, last)


def take_usually(workspace: Workspace, key: str) -> None:
    """Let papers take a template from now on; raises WrongUseError where there is none."""
    _keep(workspace, _USUAL, key)


def took(workspace: Workspace, key: str) -> None:
    """Remember what a single paper took, so that the next one is offered it first."""
    _keep(workspace, _LAST, key)


def take_for(workspace: Workspace, brief: RecordId, key: str) -> None:
    """Let a brief take a template, one step of undo; "" lets it take what the store takes.

    Raises:
        WrongUseError: there is no such brief or template.
    """
    with workspace.store.reading() as transaction:
        before = cast("Brief", kept_or_wrong(transaction, brief, Brief.KIND).record)
        if key:
            _require(transaction, key)
    if before.template != key:
        editing.change(workspace, before, dataclasses.replace(before, template=key), words("Template chosen"))


def named(workspace: Workspace, typed: str) -> str:
    """Return the key of a template that somebody named: by its name, its id, or as “plain” or “formal”; "" for none.

    Raises:
        WrongUseError: there is none, or there are several of that name.
    """
    wanted = typed.strip().casefold()
    if not wanted or wanted in SHIPPED:
        return wanted
    with workspace.store.reading() as transaction:
        own = _own(transaction)
    found = [one.id for one in own if wanted in {one.id, one.title.casefold()}]
    if len(found) == 1:
        return found[0]
    if found:
        raise WrongUseError(
            words("{n} templates are called “{name}”.", n=len(found), name=typed.strip()[:80]),
            words("Name one by its id: {ids}.", ids=", ".join(found)),
        )
    raise WrongUseError(
        words("There is no template called “{name}”.", name=typed.strip()[:80]),
        words("Use one of: {names}.", names=", ".join((*SHIPPED, *(one.title for one in own)))),
    )


def worn(workspace: Workspace, key: str = "", own: str = "") -> Worn:
    """Return the template that a paper takes: the one that is named, else its `own` if it is there, else the store's.

    Raises:
        WrongUseError: a template is named and there is none.
    """
    with workspace.store.reading() as transaction:
        if key:
            _require(transaction, key)
            wanted = key
        else:
            wanted = _known(transaction, own, _known(transaction, transaction.settings.get(_USUAL), PLAIN))
        if wanted in SHIPPED:
            return Worn(wanted, SHIPPED[wanted], shipped(wanted))
        record = cast("KeptTemplate", kept_or_wrong(transaction, wanted, KeptTemplate.KIND).record)
    return Worn(record.id, record.title, as_worn(record))


def as_worn(record: KeptTemplate) -> HouseTemplate:
    """Return a kept template as documents are written with it."""
    return HouseTemplate(record.data, {one.role: one.style for one in record.roles})


def shipped(key: str) -> HouseTemplate | None:
    """Return a template that ships; None for the plain one, which is what the program writes by itself."""
    return None if key == PLAIN else HouseTemplate(formal())


# -------------------------------------------------------------------------------------------------------------- inside


def _own(transaction: Transaction) -> tuple[KeptTemplate, ...]:
    found = (one for one in transaction.records.of_kind(KeptTemplate.KIND) if isinstance(one, KeptTemplate))
    return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.id)))


def _is_there(transaction: Transaction, key: str) -> bool:
    if key in SHIPPED:
        return True
    kept = transaction.records.get(key) if key else None
    return kept is not None and not kept.deleted and kept.record.KIND == KeptTemplate.KIND


def _known(transaction: Transaction, key: object, otherwise: str) -> str:
    return str(key) if key and _is_there(transaction, str(key)) else otherwise


def _require(transaction: Transaction, key: str) -> None:
    if key not in SHIPPED:
        kept_or_wrong(transaction, key, KeptTemplate.KIND)


def _keep(workspace: Workspace, setting: str, key: str) -> None:
    with workspace.store.writing() as transaction:
        _require(transaction, key)
        transaction.settings.set(setting, key)
        transaction.commit()
    workspace.announce(frozenset())
