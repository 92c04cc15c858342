"""The shape of the hub's tables, held for both databases."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import (
    ForeignKeyConstraint,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    inspect,
    text,
)
from sqlalchemy.exc import IntegrityError

from hub import schema
from hub.columns import METADATA
from hub.opened_hub import Hub, open_hub
from hub.schema import REVISION, SchemaTooNew, bring_up_to_date, revision_of
from hub.tables import OF_THE_WHOLE_HUB
from tests.hub.acts import a_sale
from tests.hub.builders import Village

OF_COOPERATIVES = [table for table in METADATA.sorted_tables if table.name not in OF_THE_WHOLE_HUB]


def keys_of(table: Table) -> list[list[str]]:
    """Return the columns of every primary, unique and foreign key."""
    keys = [
        key
        for key in table.constraints
        if isinstance(key, PrimaryKeyConstraint | UniqueConstraint | ForeignKeyConstraint)
    ]
    unique = [index for index in table.indexes if index.unique]
    return [[column.name for column in key.columns] for key in [*keys, *unique]]


@pytest.mark.parametrize("table", OF_COOPERATIVES, ids=lambda table: table.name)
def test_every_key_of_a_cooperatives_table_begins_with_the_cooperative(table: Table) -> None:
    beginnings = {columns[0] for columns in keys_of(table)}

    assert beginnings == {"cooperative_id"}


@pytest.mark.parametrize("table", OF_COOPERATIVES, ids=lambda table: table.name)
def test_no_cooperatives_table_depends_on_a_table_of_the_whole_hub(table: Table) -> None:
    named = {key.column.table.name for key in table.foreign_keys}

    assert not named & OF_THE_WHOLE_HUB


def test_a_table_of_the_whole_hub_names_no_cooperative() -> None:
    for name in OF_THE_WHOLE_HUB:
        assert "cooperative_id" not in METADATA.tables[name].columns


def test_the_database_has_every_table_at_the_newest_revision(hub: Hub) -> None:
    with hub.storage.reading() as connection:
        made = set(inspect(connection).get_table_names())
        revision = revision_of(connection)

    assert made == set(METADATA.tables)
    assert revision == REVISION


def test_on_sqlite_every_table_is_strict(tmp_path: Path) -> None:
    loose = text("SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'")
    hub = open_hub(f"sqlite:///{tmp_path / 'hub.db'}")

    with hub.storage.reading() as connection:
        found = list(connection.execute(loose).scalars())
    hub.close()

    assert found == []


@pytest.mark.parametrize("table", ["fact", "evidence"])
@pytest.mark.parametrize("change", ["UPDATE {} SET stream_id = stream_id", "DELETE FROM {}"])
def test_the_database_itself_refuses_to_change_what_is_kept(
    village: Village, table: str, change: str
) -> None:
    village.stream.record(a_sale())
    village.push()

    with pytest.raises(IntegrityError):
        village.hub.storage.write(lambda connection: connection.execute(text(change.format(table))))


def test_opening_again_changes_nothing(hub: Hub) -> None:
    bring_up_to_date(hub.storage)

    with hub.storage.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM schema_revision")).scalar() == 1


def test_a_database_of_a_newer_hub_is_left_alone(hub: Hub) -> None:
    newer = text("INSERT INTO schema_revision (revision, applied_at) VALUES (99, 0)")
    hub.storage.write(lambda connection: connection.execute(newer))

    with pytest.raises(SchemaTooNew):
        bring_up_to_date(hub.storage)


def test_an_older_database_is_brought_up_step_by_step(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_a_column = text("ALTER TABLE goods ADD COLUMN weight INTEGER")
    monkeypatch.setattr(schema, "STEPS", (lambda connection: connection.execute(add_a_column),))
    monkeypatch.setattr(schema, "REVISION", 2)

    bring_up_to_date(hub.storage)
    bring_up_to_date(hub.storage)

    with hub.storage.reading() as connection:
        assert revision_of(connection) == 2
        assert connection.execute(text("SELECT weight FROM goods")).all() == []


def test_two_hubs_that_start_at_once_make_one_set_of_tables(database_url: str) -> None:
    together, identities = threading.Barrier(4), []

    def start() -> None:
        together.wait()
        hub = open_hub(database_url)
        identities.append(hub.identity.hub_id)
        hub.close()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(identities) == 4
    assert len(set(identities)) == 1
