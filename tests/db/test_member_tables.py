"""Books of before there were members."""

from pathlib import Path

from sqlalchemy import text

from coop.fact_log import head_of
from coop.members.record_member import record_member
from coop.members.search_members import search_members
from db.tables import members as tables
from tests.builders import TILL_1, a_stamp
from tests.coop.members.builders import A_FORM, A_NIK, a_member_draft
from tests.db.builders import opened, with_notes

OF_MEMBERS = [
    one.__tablename__
    for one in (
        tables.Member,
        tables.MemberHeir,
        tables.MemberPhoto,
        tables.MemberStanding,
        tables.MemberStatusChange,
        tables.MemberDisclosure,
    )
]
FOLLOWING = ["member_search", "member_word", "member_word_end", "member_nik"]


def test_books_of_the_first_schema_get_the_tables_of_members(tmp_path: Path) -> None:
    path = with_notes(tmp_path / "coop.db", 2)
    database = opened(path)
    with database.transaction() as session:
        for table in (*FOLLOWING, *OF_MEMBERS):
            session.execute(text(f"DROP TABLE {table}"))
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    database.close()

    database = opened(path)

    with database.transaction() as session:
        record_member(session, a_stamp(), member=a_member_draft(nik=A_NIK), form=A_FORM)
        assert len(search_members(session, "aminha")) == 1
        assert len(search_members(session, A_NIK)) == 1
        assert head_of(session, TILL_1).seq == 3
    database.close()
