"""Settings survive damage, nonsense and newer programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.settings import (
    EXPORT_NAMES,
    FILE_NAME,
    KEEPINGS,
    RHYTHMS,
    SET_ASIDE_NAME,
    Settings,
    load,
    save,
)

_SETTINGS = st.builds(
    Settings,
    recent_stores=st.lists(st.text(min_size=1, max_size=30), max_size=12, unique=True).map(tuple),
    theme=st.sampled_from(["system", "light", "dark"]),
    text_size=st.integers(75, 200),
    window_geometry=st.text(alphabet="abcXYZ019+/=", max_size=60),
    lock_after_minutes=st.integers(1, 240),
    use_keyring=st.booleans(),
    check_spelling=st.booleans(),
    spelling_languages=st.lists(st.sampled_from(["en-GB", "fr", "zh-Hant-TW"]), unique=True).map(tuple),
    clear_clipboard=st.booleans(),
    language=st.sampled_from(["", "en", "fr", "zh-Hant"]),
    reduced_motion=st.booleans(),
    last_opened=st.lists(
        st.tuples(st.text(min_size=1, max_size=9), st.dates().map(str)), max_size=12, unique_by=lambda pair: pair[0]
    ).map(tuple),
    backup_folder=st.sampled_from(["", "/media/stick", "C:\\Copies"]),
    backup_rhythm=st.sampled_from(RHYTHMS),
    backup_keeping=st.sampled_from(KEEPINGS),
    export_name=st.sampled_from(EXPORT_NAMES),
    export_open=st.booleans(),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(chosen=_SETTINGS)
def test_what_is_saved_is_loaded(tmp_path: Path, chosen: Settings) -> None:
    save(tmp_path, chosen)
    assert load(tmp_path) == chosen


@pytest.mark.parametrize("folder", [".", "missing"])
def test_without_a_file_the_defaults_hold(tmp_path: Path, folder: str) -> None:
    assert load(tmp_path / folder) == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe", b"[1]", b'"text"', b"null", b"[" * 100_000, b"9" * 5000, b" " * 300_000],
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert load(tmp_path) == Settings()
    assert not (tmp_path / FILE_NAME).exists()
    assert (tmp_path / SET_ASIDE_NAME).read_bytes() == data
    save(tmp_path, Settings(theme="dark"))
    assert load(tmp_path).theme == "dark"


def test_what_cannot_be_read_leaves_the_defaults(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert load(tmp_path) == Settings()
    assert (tmp_path / FILE_NAME).is_dir()


@pytest.mark.parametrize(
    "name, value",
    [
        ("recent_stores", "text"),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("text_size", 20),
        ("text_size", True),
        ("text_size", "100"),
        ("text_size", 100.5),
        ("window_geometry", "ü"),
        ("window_geometry", 7),
        ("lock_after_minutes", 0),
        ("use_keyring", 1),
        ("a_newer_setting", 1),
    ],
)
def test_one_value_out_of_range_falls_back_alone(tmp_path: Path, name: str, value: object) -> None:
    given_values = {"theme": "dark", "use_keyring": True, name: value}
    (tmp_path / FILE_NAME).write_text(json.dumps(given_values), encoding="utf-8")
    loaded = load(tmp_path)
    assert getattr(loaded, name, None) == getattr(Settings(), name, None)
    assert loaded.use_keyring or name == "use_keyring"


def test_unusable_recent_stores_are_left_out(tmp_path: Path) -> None:
    given_paths = ["/a", 3, "", "/a", "x" * 5000, *(f"/{number}" for number in range(20))]
    (tmp_path / FILE_NAME).write_text(json.dumps({"recent_stores": given_paths}), encoding="utf-8")
    assert load(tmp_path).recent_stores == ("/a", *(f"/{number}" for number in range(11)))


def test_days_out_of_form_are_left_out(tmp_path: Path) -> None:
    days = [["one", "2026-11-23"], ["two", "23.11."], ["three"], "four", ["five", 5]]
    (tmp_path / FILE_NAME).write_text(json.dumps({"last_opened": days}))
    assert load(tmp_path).last_opened == (("one", "2026-11-23"),)


def test_a_store_that_is_forgotten_leaves_its_day_with_it() -> None:
    known = Settings().with_recent_store("one", "2026-11-22").with_recent_store("two", "2026-11-23")
    assert known.last_opened == (("two", "2026-11-23"), ("one", "2026-11-22"))
    left = known.without_recent_store("two")
    assert (left.recent_stores, left.last_opened) == (("one",), (("one", "2026-11-22"),))


def test_the_latest_store_comes_first_and_once() -> None:
    chosen = Settings(recent_stores=("/a", "/b"), theme="dark").with_recent_store("/b").with_recent_store("/c")
    assert chosen == Settings(recent_stores=("/c", "/b", "/a"), theme="dark")
    for number in range(30):
        chosen = chosen.with_recent_store(f"/{number}")
    assert len(chosen.recent_stores) == 12
    assert chosen.recent_stores[0] == "/29"


def test_saving_into_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        save(tmp_path / "missing", Settings())
