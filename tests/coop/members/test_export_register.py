"""The register on paper and in files, in the columns of the law."""

import csv
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coop.facts.members import Address, Heir
from coop.lists.list_file import read_list
from coop.lists.list_writing import FileNotWritten
from coop.lists.verdict import Verdict
from coop.members.change_status import change_status
from coop.members.export_register import export_register
from coop.members.member_records import member_record
from coop.members.preview_members import MemberRowAction
from coop.members.register_rows import RegisterRow, age_on, register_rows
from coop.members.search_members import search_members
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import (
    A_HOME,
    A_NIK,
    a_member,
    a_member_draft,
    registered,
)
from tests.coop.members.list_builders import a_list, preview_of, take_in
from values.membership import MemberKind, MemberStatus, Sex

FORMATS = pytest.mark.parametrize("name", ["anggota.csv", "anggota.xlsx"])


def some_members(session: Session) -> None:
    heirs = (Heir(name="Budi", relation="anak"), Heir(name="Wagiman"))
    a_member(session, draft=a_member_draft(nik=A_NIK, phone="081234567890", heirs=heirs))
    left = a_member(session, draft=a_member_draft("Paijo", sex=None, birth_date=None))
    change_status(
        session,
        a_stamp(),
        member_id=left,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah ke Wates",
    )
    old = a_member_draft("Tukiyem", joined_on=date(2019, 5, 1), kind=MemberKind.ASSOCIATE)
    a_member(session, draft=old)
    registered(session, a_member_draft("Calon"))


def rows(session: Session) -> list[RegisterRow]:
    return list(register_rows(session, TODAY))


def test_the_register_has_what_the_law_asks_for(session: Session) -> None:
    some_members(session)

    siti, paijo, tukiyem = rows(session)

    assert siti[1:6] == (1, "A-0001", "Siti Aminah", "Bantul", date(1990, 3, 15))
    assert (siti.age, siti.sex, siti.work, siti.address) == (36, Sex.FEMALE, "Petani", A_HOME)
    assert siti.masked_nik == "3402 •••• •••• 0002"
    assert (siti.joined_on, siti.left_on, siti.heirs) == (TODAY, None, "Budi (anak), Wagiman")
    assert (paijo.left_on, paijo.left_reason) == (TODAY, "Pindah ke Wates")
    assert (paijo.sex, paijo.birth_date, paijo.age) == (None, None, None)
    assert (tukiyem.line, tukiyem.joined_on, tukiyem.kind) == (
        3,
        date(2019, 5, 1),
        MemberKind.ASSOCIATE,
    )


def test_candidates_stand_in_it_only_where_they_are_asked_for(session: Session) -> None:
    some_members(session)

    assert "Calon" not in [row.full_name for row in rows(session)]
    everybody = register_rows(session, TODAY, with_candidates=True)
    assert "Calon" in [row.full_name for row in everybody]


def test_members_stand_in_the_order_of_their_numbers(session: Session) -> None:
    take_in(session, a_list("A-0010;Budi", "KUD-1;Joko", "A-0009;Siti", headings="No Anggota;Nama"))

    assert [row.number for row in rows(session)] == ["A-0009", "A-0010", "KUD-1"]


@pytest.mark.parametrize(
    ("day", "age"), [(date(2026, 3, 14), 35), (date(2026, 3, 15), 36), (date(2026, 11, 24), 36)]
)
def test_ages_are_whole_years(day: date, age: int) -> None:
    assert age_on(day, date(1990, 3, 15)) == age
    assert age_on(day, None) is None


def test_an_heir_of_an_older_version_is_not_named(session: Session) -> None:
    member_id = registered(session, a_member_draft(heirs=(Heir(name="Budi"), Heir(name="Joko"))))
    registered(session, a_member_draft(member_id=member_id, heirs=(Heir(name="A"),), based_on=1))

    (row,) = register_rows(session, TODAY, with_candidates=True)

    assert row.heirs == "A"


@FORMATS
def test_what_was_given_out_is_taken_in_as_it_was(
    session: Session, tmp_path: Path, name: str
) -> None:
    some_members(session)

    export_register(session, tmp_path / name, TODAY)
    preview = preview_of(session, read_list(tmp_path / name))

    assert [row.remarks for row in preview.rows] == [()] * 4
    changed = [plan for plan in preview.members if plan.status is not None]
    assert changed == []
    assert preview.count(Verdict.ACCEPTED) == 4


@FORMATS
def test_another_register_can_take_it_in_but_for_the_niks(
    session: Session, fresh: Database, tmp_path: Path, name: str
) -> None:
    some_members(session)
    export_register(session, tmp_path / name, TODAY)

    with fresh.transaction() as other:
        preview = take_in(other, read_list(tmp_path / name))

        assert {row.action for row in preview.rows} == {MemberRowAction.NEW}
        found = search_members(other, "siti")
        member = member_record(other, found[0].member_id)
        assert member is not None
        assert (member.nik, member.phone, member.address) == ("", "081234567890", A_HOME)
        assert [heir.name for heir in member.heirs] == ["Budi", "Wagiman"]
        before = [row[2:] for row in register_rows(session, TODAY)]
        after = [row[2:] for row in register_rows(other, TODAY)]
        assert [row[:8] for row in before] == [row[:8] for row in after]


@FORMATS
def test_no_file_holds_a_nik_in_clear(session: Session, tmp_path: Path, name: str) -> None:
    some_members(session)

    export_register(session, tmp_path / name, TODAY)

    if name.endswith("csv"):
        assert A_NIK not in (tmp_path / name).read_text("utf-8-sig")
    else:
        cells = _cells(tmp_path / name)
        assert A_NIK not in cells
        assert "3402 •••• •••• 0002" in cells


def _cells(path: Path) -> list[str]:
    sheet = load_workbook(path).active
    assert sheet is not None
    return [str(cell.value) for row in sheet.iter_rows() for cell in row]


def test_no_cell_is_a_formula(session: Session, tmp_path: Path) -> None:
    home = Address(street="=HYPERLINK(1)", hamlet="@SUM(A1)")
    registered(session, a_member_draft("-Siti", phone="+60123456789", address=home))

    export_register(session, tmp_path / "anggota.csv", TODAY)

    with (tmp_path / "anggota.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    preview = preview_of(session, read_list(tmp_path / "anggota.csv"))
    assert [row.action for row in preview.rows] == [MemberRowAction.SAME]


def test_a_disk_that_takes_no_file_leaves_none(session: Session, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        export_register(session, tmp_path / "nowhere" / "anggota.csv", TODAY)
