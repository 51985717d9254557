"""What only the store and the machine can tell of a value: that links lead somewhere, that codes exist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from zoneinfo import available_timezones

import pycountry

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.domain.words import inside, words
from cyberbrief.services.countries import is_own
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def check_values(
    workspace: Workspace,
    transaction: Transaction,
    record: Record,
    fresh: Mapping[RecordId, str] | None = None,
) -> None:
    """Raise WrongUseError unless links, markings, zones, countries and languages of the record can be meant.

    `fresh` names the kinds of records that are being added along with this one.
    """
    check_all(workspace, transaction, (record,), fresh)


def check_all(
    workspace: Workspace,
    transaction: Transaction,
    records: Iterable[Record],
    fresh: Mapping[RecordId, str] | None = None,
) -> None:
    """Check many records with one look into the store."""
    records = tuple(records)
    wanted = {link for record in records for _, link in _links(record)}
    known = {**transaction.records.kinds_of(wanted), **(fresh or {})}
    for record in records:
        workspace.scheme.require(record.marking)
        for field, link in _links(record):
            _check_link(record, field, link, known.get(link))
        _check_codes(record)


def _links(holder: Record | Element) -> Iterator[tuple[FieldDeclaration, RecordId]]:
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        if field.kind is TextKind.LINK and value:
            yield field, value
        elif field.kind is TextKind.LINKS:
            for link in value:
                yield field, link
        elif field.kind is TextKind.ELEMENTS:
            for element in value:
                yield from _links(element)


def _check_link(record: Record, field: FieldDeclaration, link: RecordId, kind: str | None) -> None:
    where = f"{record.LABEL}, {field.label.lower()}"
    if kind is None:
        raise WrongUseError(
            words("{where}: there is no record with the id “{link}”.", where=where, link=link[:80]),
            "Give the id of a record.",
        )
    if field.target and kind != field.target:
        raise WrongUseError(
            words("{where}: that id belongs to a {label}.", where=where, label=inside(kind_named(kind).LABEL)),
            words("Give the id of a {label}.", label=inside(kind_named(field.target).LABEL)),
        )


@cache
def _zones() -> frozenset[str]:
    """Return the names of time zones; to gather them reads hundreds of files, too long for every pause in typing."""
    return frozenset(available_timezones())


def _check_codes(record: Record) -> None:
    zone = getattr(record, "zone", "")
    if zone and zone not in _zones():
        raise WrongUseError(
            words("Time zone: “{zone}” is not a time zone.", zone=zone), "Give a name such as America/New_York."
        )
    language = getattr(record, "language", "")
    if language and not _LANGUAGE.fullmatch(language):
        raise WrongUseError(
            words("Language: “{language}” is not a language tag.", language=language),
            "Give a tag such as en, fr or zh-Hans.",
        )
    country = getattr(record, "country", "")
    if country and not _is_country(country):
        raise WrongUseError(
            words("Country code: “{country}” is not a code of ISO 3166.", country=country),
            "Give two or three capital letters, or leave it empty.",
        )


def _is_country(code: str) -> bool:
    if is_own(code):
        return True
    return bool(pycountry.countries.get(alpha_2=code) or pycountry.countries.get(alpha_3=code))
