"""Composed trees are kept as they were."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from cyberbrief.domain.plain import Plain
from cyberbrief.host.identifiers import is_id, new_id
from cyberbrief.store.store import Store
from cyberbrief.store.trees import KeptTree
from tests.store.making import NOON, counterpart, keep

TREE: Plain = {"blocks": [{"kind": "heading", "text": "Ziel – 目标"}]}


def test_a_tree_comes_back_as_it_was_kept(store: Store) -> None:
    brief = counterpart()  # any record will do
    keep(store, brief)
    given = {"brief": brief.id, "variant": "full", "digest": "d1", "reason": "cleared"}
    with store.writing() as transaction:
        first = transaction.trees.keep(**given, instant=NOON, tree=TREE)
        second = transaction.trees.keep(**given, instant=NOON + timedelta(seconds=1), tree=[])
        transaction.commit()
    assert is_id(first)
    with store.reading() as transaction:
        kept = KeptTree(first, brief.id, "full", "d1", NOON, "cleared", TREE)
        assert transaction.trees.get(first) == kept
        assert [tree.id for tree in transaction.trees.of_brief(brief.id)] == [second, first]
        assert transaction.trees.of_brief(brief.id)[1] == kept


def test_what_was_not_kept_is_not_there(store: Store) -> None:
    with store.reading() as transaction:
        assert transaction.trees.get(new_id()) is None
        assert transaction.trees.of_brief(new_id()) == []


def test_a_tree_of_no_brief_is_not_kept(store: Store) -> None:
    with store.writing() as transaction:
        transaction.trees.keep(brief=new_id(), variant="full", digest="", reason="", instant=NOON, tree=TREE)
        with pytest.raises(IntegrityError):
            transaction.commit()
