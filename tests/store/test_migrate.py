"""The schema is made by frozen steps; it is what the rows say; and an older store is changed with a copy set aside."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from cyberbrief.domain.edits import Kept
from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.refusal import DiskFullError
from cyberbrief.store import rows
from cyberbrief.store.engine import connect, engine_on
from cyberbrief.store.errors import NewerStoreError, NotUpgradedError
from cyberbrief.store.store import Store
from cyberbrief.store.versions import OURS, Versions
from tests.store.making import KEY, counterpart, keep

STEP = '''"""The step under test."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Run the step."""
'''
MOVES_DATA = """
    op.execute("ALTER TABLE counterpart ADD COLUMN nickname TEXT NOT NULL DEFAULT ''")
    op.execute("UPDATE counterpart SET nickname = lower(name)")
    with op.batch_alter_table("record") as table:
        table.alter_column("kind", nullable=True)
"""
LOSES_ROWS = """
    op.execute("DELETE FROM search_text")
"""
BREAKS_REFERENCES = """
    op.execute("UPDATE record SET id = id || '-moved'")
"""
FAILS = """
    op.execute("ALTER TABLE counterpart ADD COLUMN nickname TEXT")
    op.execute("UPDATE nowhere SET nothing = 1")
"""
FILLS_THE_DISK = """
    connection = op.get_bind()
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
    op.execute("CREATE TABLE more AS SELECT zeroblob(1000000)")
"""


def _versions(folder: Path, step: str) -> Versions:
    migrations = shutil.copytree(OURS.folder, folder / "migrations 100%", ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "0002_next.py").write_text(STEP + step, encoding="utf-8")
    return Versions(migrations, (*OURS.known, "0002"))


def _schema(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return what SQLite itself says of every ordinary table: columns, indices and references."""
    tables = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    found: dict[str, list[tuple[object, ...]]] = {}
    for table in tables.all():
        for question in ("table_xinfo", "index_list", "foreign_key_list"):
            answer = connection.exec_driver_sql(f'PRAGMA {question}("{table}")').all()
            found[f"{table} {question}"] = sorted((tuple(row)[1:] for row in answer), key=repr)
    return found


def test_the_steps_make_what_the_rows_say(store_path: Path, tmp_path: Path) -> None:
    migrated = engine_on(store_path, KEY)
    (tmp_path / "declared").touch()
    declared = engine_on(tmp_path / "declared", KEY, new=True)
    with migrated.connect() as connection:
        ordinary = {name for name in _tables(connection) if not name.startswith(("search_words", "search_parts"))}
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name in ordinary}
        )
        assert compare_metadata(context, rows.METADATA) == []
        of_steps = _schema(connection)
    with declared.connect().execution_options(writing=True) as connection:
        rows.METADATA.create_all(connection)
        of_rows = _schema(connection)
    migrated.dispose()
    declared.dispose()
    assert {name: says for name, says in of_steps.items() if name in of_rows} == of_rows
    assert {name.split()[0] for name in set(of_steps) - set(of_rows)} == {"alembic_version"}


def _tables(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
    return [str(name) for name in found if name != "alembic_version"]


def test_the_program_knows_every_step_in_its_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(OURS.folder))
    config.set_main_option("path_separator", "os")
    steps = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]
    assert OURS.known == tuple(reversed(steps))
    assert OURS.newest == steps[0]


def test_an_older_store_is_brought_up_with_its_words(store_path: Path, tmp_path: Path) -> None:
    land = counterpart(name="Norland")
    older = Store.open(store_path, KEY)
    keep(older, land)
    older.close()
    newer = _versions(tmp_path, MOVES_DATA)
    opened = Store.open(store_path, KEY, newer)
    with opened.writing() as transaction:
        ask = transaction._connection.exec_driver_sql
        assert ask("SELECT nickname FROM counterpart").scalar_one() == "norland"
        assert ask("PRAGMA foreign_keys").scalar_one() == 1
        assert transaction.records.get(land.id) == Kept(land)
        assert [hit.record for hit in transaction.search.find("norland")] == [land.id]
    assert opened.check() == ()
    opened.close()
    (aside,) = store_path.parent.glob("*.aside")
    copy = Store.open(aside, KEY)
    with copy.reading() as transaction:
        assert transaction.records.get(land.id) == Kept(land)
    copy.close()
    Store.open(store_path, KEY, newer).close()
    assert len(list(store_path.parent.glob("*.aside"))) == 1
    with pytest.raises(NewerStoreError):
        Store.open(store_path, KEY)


@pytest.mark.parametrize(
    "step, error",
    [
        (LOSES_ROWS, NotUpgradedError),
        (BREAKS_REFERENCES, NotUpgradedError),
        (FAILS, NotUpgradedError),
        (FILLS_THE_DISK, DiskFullError),
    ],
    ids=["loses rows", "breaks references", "fails", "fills the disk"],
)
def test_a_step_that_fails_leaves_the_store_as_it_was(
    store_path: Path, tmp_path: Path, step: str, error: type[RefusedError]
) -> None:
    land = counterpart()
    older = Store.open(store_path, KEY)
    keep(older, land)
    older.close()
    before = store_path.read_bytes()
    with pytest.raises(error) as caught:
        Store.open(store_path, KEY, _versions(tmp_path, step))
    (aside,) = store_path.parent.glob("*.aside")
    if error is NotUpgradedError:
        assert aside.name in caught.value.remedy
    assert _content(store_path) == _content(aside)
    assert store_path.read_bytes() == before
    again = Store.open(store_path, KEY)
    assert again.check() == ()
    with again.reading() as transaction:
        assert transaction.records.get(land.id) == Kept(land)
    again.close()


def _content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = connect(path, KEY)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    content = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}  # noqa: S608  # a name of the schema
    connection.close()
    return content


def test_without_a_copy_nothing_is_changed(store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store_path.read_bytes()

    def full(*_: object) -> Path:
        raise DiskFullError("There is no room left.", "Free some space.")

    monkeypatch.setattr("cyberbrief.store.store.set_aside", full)
    with pytest.raises(DiskFullError):
        Store.open(store_path, KEY, _versions(tmp_path, MOVES_DATA))
    assert store_path.read_bytes() == before
