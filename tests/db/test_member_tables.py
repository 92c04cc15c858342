"""Books of before there were members."""

from pathlib import Path

from coop.fact_log import head_of
from coop.members.record_member import record_member
from coop.members.search_members import search_members
from coop.take_note import take_note
from db.database import _PRAGMAS, _open_engine
from db.migrate import upgrade
from db.session import Session
from tests.builders import A_KEY, TILL_1, Mirror, a_stamp
from tests.coop.members.builders import A_FORM, A_NIK, a_member_draft
from tests.db.builders import opened


def books_of_the_first_schema(path: Path) -> None:
    """Make books as the first migration leaves them, with two facts."""
    engine = _open_engine(path, A_KEY, _PRAGMAS)
    upgrade(engine, "0001")
    with engine.execution_options(writes=True).begin() as connection:
        session = Session(connection, Mirror())
        take_note(session, a_stamp(), text="Dibuka")
        take_note(session, a_stamp(), text="Ditutup")
    engine.dispose()


def test_books_of_the_first_schema_get_the_tables_of_members(tmp_path: Path) -> None:
    path = tmp_path / "coop.db"
    books_of_the_first_schema(path)

    database = opened(path)

    with database.transaction() as session:
        record_member(session, a_stamp(), member=a_member_draft(nik=A_NIK), form=A_FORM)
        assert len(search_members(session, "aminha")) == 1
        assert len(search_members(session, A_NIK)) == 1
        assert head_of(session, TILL_1).seq == 3
    database.close()
