"""Whom the rows of a list mean."""

import pytest

from coop.lists.verdict import Verdict
from coop.members.list_remarks import MemberRemarkKind
from coop.members.preview_members import MemberRowAction
from db.session import Session
from tests.coop.members.builders import A_NIK
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

K = MemberRemarkKind
A = MemberRowAction


@pytest.mark.parametrize(
    ("headings", "line"),
    [
        ("Nama;NIK", f"Aminah;{A_NIK}"),
        ("Nama;No Anggota", "Siti Aminah;a-0001"),
        ("Nama;Tgl Lahir", "SITI AMINAH;15 Maret 1990"),
        ("Nama", "siti aminah"),
    ],
    ids=["NIK", "number", "name and birth date", "name alone"],
)
def test_a_member_is_known_by(session: Session, headings: str, line: str) -> None:
    take_in(session, a_list(SITI, BUDI))

    preview = preview_of(session, a_list(f"{line};Guru", headings=f"{headings};Pekerjaan"))

    assert actions(preview) == [A.CHANGES]
    assert preview.members[0].member.member_id == the_member(session, A_NIK)


@pytest.mark.parametrize(
    ("headings", "line", "remarks"),
    [
        ("Nama;Tgl Lahir", "Siti Aminah;01/01/2000", [K.SAME_NAME]),
        ("Nama;No Anggota", "Siti Aminah;A-0099", [K.SAME_NAME]),
        ("Nama;NIK", "Siti Aminah;3402014101000003", [K.SAME_NAME]),
    ],
    ids=["birth date", "number", "NIK"],
)
def test_another_of_the_same_name_is_somebody_else(
    session: Session, headings: str, line: str, remarks: list[MemberRemarkKind]
) -> None:
    take_in(session, a_list(SITI))

    preview = preview_of(session, a_list(line, headings=headings))

    assert actions(preview) == [A.NEW]
    assert kinds(preview) == [remarks]


@pytest.mark.parametrize(
    ("headings", "lines", "remark"),
    [
        ("Nama;NIK", (f"Siti;{A_NIK}", f"Aminah;{A_NIK}"), K.DOUBLE_OF_ROW),
        ("Nama;No Anggota", ("Siti;7", "Budi;7"), K.DOUBLE_OF_ROW),
        ("Nama;Tgl Lahir", ("Siti;15/03/1990", "SITI;15-3-90"), K.DOUBLE_OF_ROW),
    ],
    ids=["NIK", "number", "name and birth date"],
)
def test_whoever_stands_twice_in_a_list_is_taken_once(
    session: Session, headings: str, lines: tuple[str, ...], remark: MemberRemarkKind
) -> None:
    preview = take_in(session, a_list(*lines, headings=headings))

    assert actions(preview) == [A.NEW, A.NONE]
    assert [(one.kind, one.row) for one in preview.rows[1].remarks] == [(remark, 2)]


def test_two_of_one_name_without_anything_else_are_two(session: Session) -> None:
    preview = take_in(session, a_list("Siti", "Siti", headings="Nama"))

    assert actions(preview) == [A.NEW, A.NEW]


def test_a_name_that_fits_two_members_is_left_out(session: Session) -> None:
    take_in(session, a_list("Siti", "Siti", headings="Nama"))

    preview = preview_of(session, a_list("Siti;Guru", headings="Nama;Pekerjaan"))

    assert kinds(preview) == [[K.SEVERAL_FIT]]


def test_a_number_of_somebody_else_is_left_out(session: Session) -> None:
    take_in(session, a_list(SITI, BUDI))

    preview = preview_of(session, a_list(f"Siti;{A_NIK};A-0002", headings="Nama;NIK;No Anggota"))

    assert kinds(preview) == [[K.NUMBER_OF_OTHER]]


def test_what_a_list_changes_is_told(session: Session) -> None:
    take_in(session, a_list(SITI))
    lines = ("A-0001;Siti Rahayu;3402165503900003",)

    preview = preview_of(session, a_list("A-0001;Siti Rahayu;", headings="No Anggota;Nama;NIK"))
    other = preview_of(session, a_list(*lines, headings="No Anggota;Nama;NIK"))
    renumbered = preview_of(
        session, a_list(f"B-1;Siti Aminah;{A_NIK}", headings="No Anggota;Nama;NIK")
    )

    assert kinds(preview) == [[K.NAME_CHANGES]]
    assert kinds(other) == [[K.NUMBER_OF_OTHER]]
    assert kinds(renumbered) == [[K.NUMBER_CHANGES]]


def test_what_is_worth_a_look_in_a_nik_is_told(session: Session) -> None:
    preview = preview_of(
        session, a_list("Siti;9902165503900002;L;01/01/1990", headings="Nama;NIK;L/P;Tgl Lahir")
    )

    assert kinds(preview) == [[K.NIK_PROVINCE_UNKNOWN, K.NIK_BIRTH_DATE_DIFFERS, K.NIK_SEX_DIFFERS]]
    assert preview.count(Verdict.WARNED) == 1
