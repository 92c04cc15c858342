"""The cooperative's key: made once, kept well, missed without harm, and noticed when wrong."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import select

from coop.members.member_records import member_record
from coop.members.record_member import record_member
from coop.take_note import take_note
from db.database import Database
from db.tables import LoggedFact
from desktop_app.books import cooperative_key_standing, open_books
from desktop_app.books_check import verify_books
from desktop_app.cooperative_key import (
    KEY_FILE_BYTES_MAX,
    CooperativeKeyMissing,
    CooperativeKeys,
    CooperativeKeyWrong,
    KeyNotKept,
    KeyStanding,
    enter_recovery_code,
    make_key,
    newest_recovery_code,
    read_keys,
)
from desktop_app.paths import DataFolder
from sync.protocol.base32 import CodeMistyped
from sync.protocol.private_bodies import cooperative_key_id
from sync.protocol.recovery_code import recovery_code
from tests.builders import a_stamp
from tests.coop.members.builders import A_FORM, a_member_draft
from tests.db.builders import read_only
from values.identity import MemberId, new_uuid

A_BODY = b'{"text":"Rahasia"}'
OTHER_KEY = bytes(range(32))


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


def register(database: Database) -> MemberId:
    draft = a_member_draft()
    with database.transaction() as session:
        record_member(session, a_stamp(), member=draft, form=A_FORM)
    return draft.member_id


def name_of(database: Database, member_id: MemberId) -> str | None:
    with database.snapshot() as session:
        member = member_record(session, member_id)
    return member.full_name if member else None


def test_new_books_get_a_key_that_only_their_owner_may_read(folder: DataFolder) -> None:
    open_books(folder).close()

    (key,) = read_keys(folder.cooperative_key)
    assert len(key) == 32
    assert stat.S_IMODE(folder.cooperative_key.stat().st_mode) == 0o600
    assert folder.cooperative_key.read_text("ascii") == recovery_code(key) + "\n"
    assert newest_recovery_code(folder.cooperative_key) == recovery_code(key)


def test_the_key_stays_the_same_from_one_start_to_the_next(folder: DataFolder) -> None:
    open_books(folder).close()
    before = folder.cooperative_key.read_bytes()

    open_books(folder).close()

    assert folder.cooperative_key.read_bytes() == before


def test_what_is_private_is_sealed_with_the_key(folder: DataFolder) -> None:
    database = open_books(folder)

    member_id = register(database)

    with database.snapshot() as session:
        body = session.scalars(select(LoggedFact.body)).one()
    (key,) = read_keys(folder.cooperative_key)
    assert body[1:9] == cooperative_key_id(key)
    assert b"Siti" not in body
    assert name_of(database, member_id) == "Siti Aminah"
    database.close()
    assert verify_books(folder).facts == 1


def test_books_of_before_the_members_get_a_key(folder: DataFolder) -> None:
    database = open_books(folder)
    with database.transaction() as session:
        take_note(session, a_stamp(), text="Dibuka")
    database.close()
    folder.cooperative_key.unlink()

    open_books(folder).close()

    assert len(read_keys(folder.cooperative_key)) == 1


def without_key(folder: DataFolder) -> tuple[Database, MemberId, str]:
    """Record a member, then lose the key; return the books, opened anew, and the lost code."""
    database = open_books(folder)
    member_id = register(database)
    database.close()
    code = newest_recovery_code(folder.cooperative_key)
    assert code is not None
    folder.cooperative_key.unlink()
    return open_books(folder), member_id, code


def test_without_the_key_nothing_private_is_recorded_and_all_else_goes_on(
    folder: DataFolder,
) -> None:
    database, member_id, _ = without_key(folder)

    with pytest.raises(CooperativeKeyMissing):
        register(database)
    with database.transaction() as session:
        take_note(session, a_stamp(), text="Toko buka")

    assert name_of(database, member_id) == "Siti Aminah"
    assert cooperative_key_standing(folder, database) is KeyStanding.MISSING
    assert not folder.cooperative_key.exists()
    database.close()


def test_without_the_key_a_rebuild_says_so_and_changes_nothing(folder: DataFolder) -> None:
    database, member_id, _ = without_key(folder)
    database.close()

    with pytest.raises(CooperativeKeyMissing):
        verify_books(folder)

    database = open_books(folder)
    assert name_of(database, member_id) == "Siti Aminah"
    database.close()


def test_with_the_recovery_code_it_goes_on_without_a_new_start(folder: DataFolder) -> None:
    database, _, code = without_key(folder)
    with pytest.raises(CooperativeKeyMissing):
        register(database)

    enter_recovery_code(folder.cooperative_key, code.lower().replace("-", " "))

    register(database)
    assert cooperative_key_standing(folder, database) is KeyStanding.HERE
    database.close()
    assert verify_books(folder).facts == 2


def test_another_cooperatives_key_seals_nothing_here(folder: DataFolder) -> None:
    database, member_id, code = without_key(folder)
    enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY))

    with pytest.raises(CooperativeKeyWrong):
        register(database)

    assert cooperative_key_standing(folder, database) is KeyStanding.WRONG
    assert name_of(database, member_id) == "Siti Aminah"
    database.close()
    with pytest.raises(CooperativeKeyWrong):
        verify_books(folder)
    enter_recovery_code(folder.cooperative_key, code)
    assert verify_books(folder).facts == 1


def test_a_key_that_was_changed_still_opens_what_the_old_one_sealed(folder: DataFolder) -> None:
    database = open_books(folder)
    register(database)
    database.close()
    old = read_keys(folder.cooperative_key)

    enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY))

    database = open_books(folder)
    register_another(database)
    with database.snapshot() as session:
        newest = session.scalars(select(LoggedFact.body).order_by(LoggedFact.seq.desc())).first()
    assert read_keys(folder.cooperative_key) == [OTHER_KEY, *old]
    assert newest is not None
    assert newest[1:9] == cooperative_key_id(OTHER_KEY)
    database.close()
    assert verify_books(folder).facts == 2


def register_another(database: Database) -> None:
    with database.transaction() as session:
        record_member(session, a_stamp(), member=a_member_draft("Budi"), form=A_FORM)


def test_entering_the_same_code_twice_keeps_one_key(folder: DataFolder) -> None:
    enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY))
    enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY))

    assert read_keys(folder.cooperative_key) == [OTHER_KEY]


def test_a_mistyped_code_changes_nothing(folder: DataFolder) -> None:
    open_books(folder).close()
    before = folder.cooperative_key.read_bytes()

    with pytest.raises(CodeMistyped):
        enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY)[:-1] + "0")

    assert folder.cooperative_key.read_bytes() == before


def test_a_disk_that_takes_no_key_leaves_the_old_one(folder: DataFolder) -> None:
    open_books(folder).close()
    before = folder.cooperative_key.read_bytes()

    with read_only(folder.root), pytest.raises(KeyNotKept):
        enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY))

    assert folder.cooperative_key.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"", b"hello\n", b"\xff" * 56, b"0" * (KEY_FILE_BYTES_MAX + 1)],
    ids=["empty", "text", "bytes", "large"],
)
def test_a_damaged_key_file_is_a_missing_key_and_is_left_as_it_is(
    folder: DataFolder, content: bytes
) -> None:
    folder.cooperative_key.write_bytes(content)

    database = open_books(folder)

    with pytest.raises(CooperativeKeyMissing):
        register(database)
    assert folder.cooperative_key.read_bytes() == content
    database.close()


def test_a_body_needs_one_of_the_keys(folder: DataFolder) -> None:
    make_key(folder.cooperative_key)
    keys = CooperativeKeys(folder.cooperative_key)
    fact_id = new_uuid()
    sealed = keys.seal(A_BODY, fact_id, "lumbung.note", 1)
    folder.cooperative_key.unlink()

    keyless = CooperativeKeys(folder.cooperative_key)
    with pytest.raises(CooperativeKeyMissing):
        keyless.unseal(sealed, fact_id, "lumbung.note", 1)
    enter_recovery_code(folder.cooperative_key, recovery_code(OTHER_KEY))

    with pytest.raises(CooperativeKeyWrong):
        keyless.unseal(sealed, fact_id, "lumbung.note", 1)
    assert keys.unseal(sealed, fact_id, "lumbung.note", 1) == A_BODY


def test_a_half_written_key_is_no_key(folder: DataFolder) -> None:
    folder.cooperative_key.with_name("koperasi.key.new").write_text("0000")

    make_key(folder.cooperative_key)

    assert len(read_keys(folder.cooperative_key)) == 1
