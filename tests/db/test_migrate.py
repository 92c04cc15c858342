"""Files of other programs, older and newer."""

import shutil
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, Engine, text

from coop.buying.receipt_draft import ReceiptDraft
from coop.fact_log import head_of
from coop.take_note import take_note
from db import migrate
from db.database import _PRAGMAS, _open_engine
from db.migrate import MIGRATIONS, REVISIONS, upgrade
from db.trouble import DatabaseTooNew
from tests.builders import A_KEY, TILL_1, a_stamp
from tests.db.builders import opened

A_LATER_MIGRATION = """
from alembic import op

revision = "9999"
down_revision = "{last}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TABLE shelf (number INTEGER PRIMARY KEY) STRICT")
"""


def schema(engine: Engine) -> list[tuple[str, str, str]]:
    """List tables, indexes and triggers with their statements, however these are broken up."""
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master"))
        return sorted((kind, name, "".join((sql or "").split())) for kind, name, sql in rows)


def test_migrations_and_declarations_make_the_same_schema(tmp_path: Path) -> None:
    declared = opened(tmp_path / "declared.db")
    migrated = _open_engine(tmp_path / "migrated.db", A_KEY, _PRAGMAS)

    upgrade(migrated)

    assert schema(migrated) == schema(declared._writing)
    assert len(schema(migrated)) > 20
    declared.close()
    migrated.dispose()


def test_there_is_one_file_for_each_revision() -> None:
    files = sorted(path.name for path in (MIGRATIONS / "versions").glob("*.py"))

    assert [name.partition("_")[0] for name in files] == list(REVISIONS)


def test_a_file_that_is_up_to_date_is_left_alone(tmp_path: Path) -> None:
    opened(tmp_path / "coop.db").close()
    before = (tmp_path / "coop.db").read_bytes()

    opened(tmp_path / "coop.db").close()

    assert (tmp_path / "coop.db").read_bytes() == before


def test_a_file_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "coop.db"
    database = opened(path)
    with database.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    before = path.read_bytes()

    with pytest.raises(DatabaseTooNew, match="9999"):
        opened(path)
    assert path.read_bytes() == before


def test_an_older_file_is_brought_forward_with_its_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "coop.db"
    database = opened(path)
    with database.transaction() as session:
        take_note(session, a_stamp(), text="Dibuka")
    database.close()
    later = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, later)
    (later / "versions" / "9999_shelves.py").write_text(
        A_LATER_MIGRATION.format(last=REVISIONS[-1])
    )
    monkeypatch.setattr(migrate, "MIGRATIONS", later)
    monkeypatch.setattr(migrate, "REVISIONS", (*REVISIONS, "9999"))

    database = opened(path)

    with database.snapshot() as session:
        assert head_of(session, TILL_1).seq == 1
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
        assert session.scalar(text("SELECT count(*) FROM shelf")) == 0
    database.close()


def test_two_programs_that_start_together_make_one_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "coop.db"
    look = migrate._revision_of

    def look_and_be_overtaken(connection: Connection) -> str | None:
        seen = look(connection)
        monkeypatch.setattr(migrate, "_revision_of", look)
        opened(path).close()
        return seen

    monkeypatch.setattr(migrate, "_revision_of", look_and_be_overtaken)

    database = opened(path)

    with database.snapshot() as session:
        assert session.scalar(text("SELECT count(*) FROM alembic_version")) == 1
    database.close()


def test_stock_of_before_has_no_value_yet(tmp_path: Path) -> None:
    engine = _open_engine(tmp_path / "older.db", A_KEY, _PRAGMAS)
    upgrade(engine, "0002")
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(
            text(
                "INSERT INTO fact VALUES "
                "(x'0a', 1, x'0b', x'0c', 1, 20261124, 'k', 1, 0, x'', zeroblob(32))"
            )
        )
        connection.execute(
            text("INSERT INTO stock_movement VALUES (x'01', x'0b', 1, -3000, 20261124, 7)")
        )
        connection.execute(text("INSERT INTO stock_level VALUES (x'01', -3000, 5, 2)"))

    upgrade(engine)

    with engine.connect() as connection:
        moved = connection.execute(text("SELECT * FROM stock_movement")).all()
        level = connection.execute(text("SELECT * FROM stock_level")).all()
    engine.dispose()
    assert moved == [(b"\x01", b"\x0b", 1, -3000, 0, 20261124, 7)]
    assert level == [(b"\x01", -3000, 0, 5, 2, 0)]


def test_goods_and_notas_of_an_order_are_still_for_it(tmp_path: Path) -> None:
    engine = _open_engine(tmp_path / "coop.db", A_KEY, ())
    upgrade(engine, "0018")
    order_id = "01a20fab-2488-70f0-8272-219e7b9df98e"
    nota = msgspec.json.encode({"draft_id": order_id, "order_id": order_id, "nota": "NT-7"})
    plain = msgspec.json.encode({"draft_id": order_id, "nota": "NT-8"})
    with engine.begin() as connection:
        for key, body in ((b"a", nota), (b"b", plain)):
            values = {"key": key, "body": body}
            connection.execute(text("INSERT INTO receipt_draft VALUES (:key, 1, :body)"), values)
        connection.execute(
            text("INSERT INTO supplier_order_goods VALUES (x'01', 2, x'02', x'03', 12000)")
        )

    upgrade(engine)

    with engine.connect() as connection:
        bodies = connection.scalars(text("SELECT body FROM receipt_draft ORDER BY draft_id")).all()
        goods = connection.execute(text("SELECT * FROM supplier_order_goods")).all()
    drafts = [msgspec.json.decode(body, type=ReceiptDraft) for body in bodies]
    assert [(draft.nota, [str(of) for of in draft.orders]) for draft in drafts] == [
        ("NT-7", [order_id]),
        ("NT-8", []),
    ]
    assert goods == [(b"\x01", 2, b"\x02", 0, b"\x03", 12_000)]
    engine.dispose()
