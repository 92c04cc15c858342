"""Lists of payments, judged row by row before anything is written."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from coop.lists.list_file import Cell, read_list
from coop.lists.verdict import Verdict
from coop.members.change_status import change_status
from coop.savings.list_remarks import ListReason, RowReason, RowRemark
from coop.savings.list_rows import guess_payment_shape, read_payment_rows
from coop.savings.preview_savings_list import known_savers, preview_savings_list
from coop.savings.refusals import AmountNotPossible
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.savings.builders import (
    MANDATORY,
    VOLUNTARY,
    a_candidate,
    a_saver,
    deposited,
    some_rules,
)
from tests.coop.savings.listed import posted, previewed, reasons
from values.membership import MemberStatus


def test_a_member_may_have_a_row_for_each_product(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    preview = previewed(
        session,
        [
            ("member", "product code", "amount"),
            ("a 1", "1001", Decimal(10_000)),
            ("A-0001", Decimal(1001), Decimal(10_000)),
            ("A-0001", "sukarela", Decimal(2_500)),
            ("A-0001", "1009", Decimal(2_500)),
        ],
    )

    assert [reasons(row) for row in preview.rows] == [
        [RowReason.MEMBER_UNKNOWN],
        [],
        [],
        [RowReason.PRODUCT_UNKNOWN],
    ]
    (payment,) = preview.payments
    assert payment.member_id == siti
    assert [part.savings for part in payment.paid] == [MANDATORY, VOLUNTARY]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("A-0009", "", "10.000", ""), [RowReason.MEMBER_UNKNOWN]),
        (("", "", "10.000", ""), [RowReason.MEMBER_MISSING]),
        (("", "siti  AMINAH", "10.000", ""), [RowReason.FOUND_BY_NAME]),
        (("", "Siti", "10.000", ""), [RowReason.MEMBER_UNKNOWN]),
        (("A-0001", "Aminah", "10.000", ""), [RowReason.NAME_DIFFERS]),
        (("A-0001", "", "", ""), [RowReason.AMOUNT_MISSING]),
        (("A-0001", "", "-", Decimal(0)), [RowReason.AMOUNT_MISSING]),
        (("A-0001", "", "12,5", ""), [RowReason.AMOUNT_NOT_POSSIBLE]),
        (("A-0001", "", "-10.000", ""), [RowReason.AMOUNT_NOT_POSSIBLE]),
        (("A-0001", "", "sepuluh ribu", ""), [RowReason.AMOUNT_NOT_POSSIBLE]),
        (("A-0001", "", Decimal(10**16), ""), [RowReason.AMOUNT_NOT_POSSIBLE]),
        (("A-0001", "", "#REF!", ""), [RowReason.CELL_DAMAGED]),
        (("A-0001", "", "15.000", ""), [RowReason.NO_WHOLE_MONTHS]),
        (("A-0001", "", "", "1.000"), [RowReason.PRINCIPAL_PAID]),
        (("A-0002", "", "", "100.001"), [RowReason.PRINCIPAL_TOO_MUCH]),
        (("A-0003", "", "10.000", ""), [RowReason.MEMBERSHIP_ENDED]),
    ],
)
def test_each_exception_is_shown_at_its_row(
    session: Session, row: tuple[Cell, ...], expected: list[RowReason]
) -> None:
    some_rules(session)
    a_saver(session)
    a_candidate(session, "Budi Santoso")
    gone = a_saver(session, "Tini")
    change_status(
        session,
        a_stamp(),
        member_id=gone,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )

    preview = previewed(session, [("No Anggota", "Nama", "Wajib", "Pokok"), row])

    assert [reasons(row) for row in preview.rows] == [expected]


def test_a_month_that_is_paid_is_said_and_the_money_goes_to_a_later_one(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session, joined_on=date(2026, 11, 1))
    deposited(session, siti, months=(202611,))

    preview = previewed(session, [("No Anggota", "Wajib"), ("A-0001", "10.000")])

    (row,) = preview.rows
    assert row.verdict is Verdict.WARNED
    assert row.remarks == (RowRemark(RowReason.PAYS_AHEAD, "202612"),)
    assert [part.month for part in row.paid] == [202612]


def test_a_name_that_several_have_finds_nobody(session: Session) -> None:
    some_rules(session)
    a_saver(session)
    a_saver(session)

    preview = previewed(session, [("Nama", "Wajib"), ("Siti Aminah", "10.000")])

    assert [reasons(row) for row in preview.rows] == [[RowReason.SEVERAL_FIT]]


def test_a_principal_that_nobody_set_is_not_taken_from_a_list(session: Session) -> None:
    a_candidate(session)

    preview = previewed(session, [("No Anggota", "Pokok"), ("A-0001", "100.000")])

    assert [reasons(row) for row in preview.rows] == [[RowReason.PRINCIPAL_NOT_SET]]


def test_a_double_is_refused_and_names_the_row_before(session: Session) -> None:
    some_rules(session)
    a_saver(session)
    row: tuple[Cell, ...] = ("A-0001", "10.000")

    preview = previewed(session, [("No Anggota", "Wajib"), row, row])

    assert preview.rows[0].remarks == ()
    (remark,) = preview.rows[1].remarks
    assert (remark.reason, remark.row) == (RowReason.DOUBLE_OF_ROW, 2)
    assert preview.posted_total == 10_000
    assert preview.listed_total == 20_000


def test_a_foot_that_says_another_total_is_a_reason(session: Session) -> None:
    some_rules(session)
    a_saver(session)

    preview = previewed(
        session, [("No Anggota", "Wajib"), ("A-0001", "10.000"), ("TOTAL", "20.000")]
    )

    assert preview.reasons == (ListReason.TOTAL_DIFFERS,)
    assert (preview.stated_total, preview.listed_total) == (20_000, 10_000)


def test_a_list_of_nothing_is_a_reason(session: Session) -> None:
    some_rules(session)

    preview = previewed(session, [("No Anggota", "Wajib"), ("A-0009", "10.000")])

    assert preview.reasons == (ListReason.NOTHING_TO_POST,)
    assert preview.count(Verdict.REFUSED) == 1
    with pytest.raises(AmountNotPossible):
        posted(session, preview.payments)


def test_a_file_is_read_as_it_comes(session: Session, tmp_path: Path) -> None:
    some_rules(session)
    siti = a_saver(session)
    file = tmp_path / "potongan.csv"
    file.write_text(
        "DAFTAR POTONGAN;;\nNo;No. Anggota;Nama Pegawai;Potongan\n"
        "1;A-0001;Siti Aminah;10.000,00\n;;Jumlah;10.000\n"
    )
    table = read_list(file)

    found = read_payment_rows(table, guess_payment_shape(table), MANDATORY)
    preview = preview_savings_list(found.rows, known_savers(session, TODAY), found.stated_total)

    assert preview.reasons == ()
    assert [payment.member_id for payment in preview.payments] == [siti]
