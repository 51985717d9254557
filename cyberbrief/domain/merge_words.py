"""The words by which one thing in a merge is named: a field by its label, an element of a list by its own name."""

from __future__ import annotations

from collections.abc import Sequence

from cyberbrief.domain.decisions import as_sent
from cyberbrief.domain.merged import MergedField, MergedList, MergedRecord, Where
from cyberbrief.domain.record import Element
from cyberbrief.domain.record_difference import element_names


def labels(merged: MergedRecord, where: Where) -> tuple[str, ...]:
    """Return the labels along a way into a record, the outer one first, as a difference has them; () for the whole.

    An element is named as ours has it, else as theirs does; its list's own label stands for the order alone.
    """
    return _labels(merged.fields, where)


def _labels(fields: Sequence[MergedField], where: Where) -> tuple[str, ...]:
    for field in fields:
        if field.where[-1:] != where[:1]:
            continue
        if isinstance(field, MergedList) and len(where) > 1:
            inner = next(one.fields for one in field.elements if one.id == where[1])
            return (_names(field)[where[1]], *_labels(inner, where[2:]))
        return (field.field.label,) if field.field is not None else ()
    return ()


def _names(merged: MergedList) -> dict[str, str]:
    held: dict[str, Element] = {one.id: one.ours if one.ours is not None else as_sent(one) for one in merged.elements}
    names: dict[str, str] = {}
    for order in (merged.order.theirs, merged.order.ours):
        ids = [one for one in order if one in held] if isinstance(order, tuple) else []
        named = element_names(tuple(held[one] for one in ids), merged.field.label)
        names |= dict(zip(ids, named, strict=True))
    return names
