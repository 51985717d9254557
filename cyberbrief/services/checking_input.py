"""What only the store and the machine can tell of a value: that links lead somewhere, that codes exist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from zoneinfo import available_timezones

import pycountry

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.holders import holders_of
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.links import linked_by
from cyberbrief.domain.record import FieldDeclaration, Record, RecordId
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
        let_be = _standing(transaction, record) if any(link not in known for _, link in _links(record)) else frozenset()
        for field, link in _links(record):
            if link in known or link not in let_be:
                _check_link(record, field, link, known.get(link))
        _check_codes(record)


def _standing(transaction: Transaction, record: Record) -> frozenset[RecordId]:
    """Return the links of a record as it is kept: one that came from another desk may lead to what did not come."""
    kept = transaction.records.get(record.id)
    return frozenset(link for _, link in _links(kept.record)) if kept is not None else frozenset()


def _links(record: Record) -> Iterator[tuple[FieldDeclaration, RecordId]]:
    for holder, _field in holders_of(record):
        yield from linked_by(holder)


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


def means_something(name: str, value: object) -> bool:
    """Say whether a code in a field of that name is one that the program knows; every other field passes."""
    known = {"zone": _is_zone, "language": _is_language, "country": _is_country}.get(name)
    return known is None or not value or (isinstance(value, str) and known(value))


def _check_codes(record: Record) -> None:
    zone = getattr(record, "zone", "")
    if zone and not _is_zone(zone):
        raise WrongUseError(
            words("Time zone: “{zone}” is not a time zone.", zone=zone), "Give a name such as America/New_York."
        )
    language = getattr(record, "language", "")
    if language and not _is_language(language):
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


def _is_zone(code: str) -> bool:
    return code in _zones()


def _is_language(code: str) -> bool:
    return _LANGUAGE.fullmatch(code) is not None


def _is_country(code: str) -> bool:
    if is_own(code):
        return True
    return bool(pycountry.countries.get(alpha_2=code) or pycountry.countries.get(alpha_3=code))
