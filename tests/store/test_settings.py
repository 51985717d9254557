"""What the store remembers about itself."""

from __future__ import annotations

import pytest

from cyberbrief.domain.plain import Plain
from cyberbrief.store.errors import UnreadableRecordError
from cyberbrief.store.store import Store


@pytest.mark.parametrize("value", ["UK", "", 5, True, None, [1, "två"], {"scheme": {"levels": ["中", "\U0001f600"]}}])
def test_a_setting_comes_back_as_it_went_in(store: Store, value: Plain) -> None:
    with store.writing() as transaction:
        transaction.settings.set("scheme", "another")
        transaction.settings.set("scheme", value)
        transaction.settings.set("officer", "A. Officer")
        transaction.commit()
    with store.reading() as transaction:
        assert transaction.settings.get("scheme", default="none") == value
        assert transaction.settings.get("officer") == "A. Officer"


def test_what_was_never_set_is_as_its_reader_says(store: Store) -> None:
    with store.reading() as transaction:
        assert transaction.settings.get("scheme") is None
        assert transaction.settings.get("scheme", default="plain") == "plain"


def test_a_damaged_setting_is_refused(store: Store) -> None:
    with store.writing() as transaction:
        transaction.settings.set("scheme", "UK")
        transaction._connection.exec_driver_sql("UPDATE setting SET value = '{'")
        with pytest.raises(UnreadableRecordError):
            transaction.settings.get("scheme")
