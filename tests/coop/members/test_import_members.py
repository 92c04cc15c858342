"""Taking a register in: previewed, judged row by row, and written in one go."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as changed
from sqlalchemy import Column, func, select
from xlsxwriter import Workbook

from coop.fact_log import head_of
from coop.lists.import_progress import ImportCancelled
from coop.lists.list_file import Cell, Table, read_list
from coop.members.import_members import MemberListOutdated, import_members
from coop.members.list_columns import MemberColumn
from coop.members.list_remarks import MemberRemarkKind
from coop.members.member_records import member_record
from coop.members.preview_members import MemberRowAction
from coop.members.standing import standing_of
from db.session import Session
from db.tables import Member
from tests.builders import TILL_1, a_stamp
from tests.coop.members.builders import A_NIK, FORMS, a_member_draft, registered
from tests.coop.members.list_builders import (
    BUDI,
    SITI,
    a_list,
    actions,
    kinds,
    preview_of,
    take_in,
    the_member,
)
from tests.coop.members.test_list_rows import CELLS
from values.identity import FactId, new_uuid
from values.membership import MemberKind, MemberStatus

K = MemberRemarkKind
A = MemberRowAction
T = TypeVar("T")
U = TypeVar("U")
S = MemberStatus


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Member.full_name).order_by(Member.number)))


def pairs(session: Session, one: Column[T], other: Column[U]) -> dict[T, U]:
    return {row[0]: row[1] for row in session.execute(select(one, other))}


def test_a_list_is_taken_in_whole(session: Session) -> None:
    preview = take_in(session, a_list(SITI, BUDI))

    assert actions(preview) == [A.NEW, A.NEW]
    assert names(session) == ["Siti Aminah", "Budi Santoso"]
    member = member_record(session, the_member(session, A_NIK))
    assert member is not None
    assert (member.number, member.phone, member.joined_on) == (
        "A-0001",
        "081234567890",
        date(2025, 8, 17),
    )
    assert standing_of(session, member.member_id)[1:] == (S.ACTIVE, date(2025, 8, 17))


def test_the_same_list_again_changes_nothing(session: Session) -> None:
    take_in(session, a_list(SITI, BUDI))
    before = head_of(session, TILL_1)

    preview = take_in(session, a_list(SITI, BUDI))

    assert actions(preview) == [A.SAME, A.SAME]
    assert preview.members == ()
    assert head_of(session, TILL_1) == before


def test_a_later_list_updates_what_it_says_and_leaves_the_rest(session: Session) -> None:
    take_in(session, a_list(SITI, BUDI))
    before = member_record(session, the_member(session, A_NIK))

    preview = take_in(
        session, a_list("siti aminah;3402 1655 0390 0002;0813-0000-1111", headings="Nama;NIK;HP")
    )

    after = member_record(session, the_member(session, A_NIK))
    assert before is not None
    assert actions(preview) == [A.CHANGES]
    assert after == changed(before, revision=2, phone="081300001111")


def test_numbers_are_given_behind_those_in_the_list_and_in_the_register(session: Session) -> None:
    registered(session, a_member_draft("Wagiman"))
    lines = ("A-0007;Siti", ";Budi", ";Joko", "KUD-9;Paijo", "0003;Tukiyem")

    take_in(session, a_list(*lines, headings="No Anggota;Nama"))

    found = pairs(session, Member.full_name, Member.number)
    assert found == {
        "Wagiman": "A-0001",
        "Siti": "A-0007",
        "Budi": "A-0008",
        "Joko": "A-0009",
        "Paijo": "KUD-9",
        "Tukiyem": "0003",
    }


def test_associates_get_numbers_of_their_own(session: Session) -> None:
    lines = ("Siti;luar biasa", "Budi;anggota")

    take_in(session, a_list(*lines, headings="Nama;Jenis Anggota"))

    found = pairs(session, Member.number, Member.kind)
    assert found == {"LB-0001": MemberKind.ASSOCIATE, "A-0001": MemberKind.FULL}


def test_everybody_gets_a_card(session: Session) -> None:
    take_in(session, a_list(SITI, BUDI))

    codes = session.scalars(select(Member.card_code)).all()
    assert len({code for code in codes if len(code) == 13}) == 2


def test_whoever_has_not_paid_stays_a_candidate(session: Session) -> None:
    preview = take_in(session, a_list(SITI), with_activation=False)

    (plan,) = preview.members
    assert plan.needs_activation
    assert standing_of(session, plan.member.member_id).status is S.CANDIDATE


def test_a_candidate_of_the_list_wants_no_activation(session: Session) -> None:
    preview = take_in(session, a_list("Siti;calon", headings="Nama;Status"))

    (plan,) = preview.members
    assert (plan.needs_activation, plan.status) == (False, None)


def test_savings_are_handed_on_for_new_and_known_members(session: Session) -> None:
    table = a_list("Siti;100.000;120.000", headings="Nama;Simpanan Pokok;Simpanan Wajib")
    balances = {MemberColumn.PRINCIPAL: 100_000, MemberColumn.MANDATORY: 120_000}

    (first,) = take_in(session, table).members
    (second,) = preview_of(session, table).members

    assert (first.is_new, first.savings) == (True, balances)
    assert (second.is_new, second.is_changed, second.savings) == (False, False, balances)


def test_pressing_twice_imports_once(session: Session) -> None:
    fact_id = FactId(new_uuid())
    preview = preview_of(session, a_list(SITI, BUDI), fact_id)

    for _ in range(2):
        import_members(session, a_stamp(fact_id), members=preview.members, forms=FORMS)

    assert session.scalar(select(func.count()).select_from(Member)) == 2


def test_an_old_preview_is_looked_at_again(session: Session) -> None:
    preview = preview_of(session, a_list(SITI))
    registered(session, a_member_draft(nik=A_NIK))

    with pytest.raises(MemberListOutdated):
        import_members(session, a_stamp(), members=preview.members, forms=FORMS)


def test_an_import_that_is_stopped_writes_nothing(session: Session) -> None:
    preview = preview_of(session, a_list(SITI))

    with pytest.raises(ImportCancelled):
        import_members(
            session,
            a_stamp(),
            members=preview.members,
            forms=FORMS,
            is_cancelled=lambda: True,
        )

    assert names(session) == []


def test_many_members_are_cut_into_facts_and_counted(session: Session) -> None:
    table = a_list(*(f"Warga {number:03d}" for number in range(250)), headings="Nama")
    preview = preview_of(session, table)
    heard: list[tuple[int, int]] = []

    import_members(
        session,
        a_stamp(),
        members=preview.members,
        forms=FORMS,
        progress=lambda done, of: heard.append((done, of)),
    )

    assert heard == [(100, 250), (200, 250), (250, 250)]
    assert head_of(session, TILL_1).seq == 3
    assert session.scalar(select(func.max(Member.serial))) == 250


def test_a_workbook_as_spreadsheets_leave_it_is_taken_in(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "anggota.xlsx"
    book = Workbook(path)
    sheet = book.add_worksheet()
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, ["DAFTAR ANGGOTA"])
    sheet.write_row(2, 0, ["No", "NAMA", "NIK", "TGL LAHIR", "NO HP", "SIMPANAN POKOK"])
    sheet.write_row(3, 0, [1, "SITI AMINAH", "3402165503900002"])
    sheet.write_datetime(3, 3, date(1990, 3, 15), day)
    sheet.write_row(3, 4, [81234567890, 100000])
    sheet.write_row(4, 0, [2, "BUDI SANTOSO", 3402041211870001, 32093, 8.1298765432e10, 1e5])
    sheet.write_row(5, 0, [3, "PAIJO", 3.40204e15, "17-8-2028", "-", ""])
    book.close()

    preview = take_in(session, read_list(path))

    found = [
        member_record(session, the_member(session, name)) for name in ("siti", "budi", "paijo")
    ]
    assert [
        (one.full_name, one.nik, one.birth_date, one.phone) for one in found if one is not None
    ] == [
        ("Siti Aminah", A_NIK, date(1990, 3, 15), "081234567890"),
        ("Budi Santoso", "3402041211870001", date(1987, 11, 12), "081298765432"),
        ("Paijo", "", date(2008, 8, 17), ""),
    ]
    assert kinds(preview) == [[], [], [K.NIK_SHORTENED, K.DATE_LIKELY]]
    assert [dict(plan.savings) for plan in preview.members] == [
        {MemberColumn.PRINCIPAL: 100_000},
        {MemberColumn.PRINCIPAL: 100_000},
        {},
    ]


HEADINGS = (
    *("No Anggota", "Nama", "NIK", "Tempat, Tgl Lahir", "L/P", "Alamat", "RT/RW", "RT"),
    *("No HP", "Tgl Masuk", "Sebab", "Status", "Ahli Waris", "Simpanan Pokok"),
)
NAMED = st.lists(CELLS, min_size=12, max_size=12).map(
    lambda cells: [cells[0], "Siti Aminah", *cells[1:]]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NAMED, max_size=4))
def test_whatever_a_list_holds_its_import_ends_well(
    session: Session, rows: list[list[Cell]]
) -> None:
    with session.begin_nested() as attempt:
        for _ in range(2):
            take_in(session, Table((HEADINGS, *map(tuple, rows)), "utf-8", ";"))
        attempt.rollback()


def test_a_phone_that_is_a_number_keeps_its_figures(session: Session) -> None:
    table = Table((("Nama", "HP"), ("Siti", Decimal("81234567890.0"))), "", "xlsx")

    (plan,) = take_in(session, table).members

    assert plan.member.phone == "081234567890"
