"""Lists of payments: judged row by row, posted in one transaction, or not at all."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy.orm import Session

from coop.errors import Refusal
from coop.fact_log import head_of
from coop.facts.savings import (
    LIST_ROWS_IN_A_FACT_MAX,
    ListedPayment,
    Payment,
    SavingsPaid,
)
from coop.lists.list_file import Cell, Table, read_list
from coop.lists.verdict import Verdict
from coop.members.change_status import change_status
from coop.savings.list_remarks import ListReason, RowReason
from coop.savings.list_rows import guess_payment_shape, read_payment_rows
from coop.savings.mandatory_months import months_of
from coop.savings.paper import savings_list_paper, savings_receipts
from coop.savings.post_savings_list import (
    LISTED_MEMBERS_MAX,
    ListDone,
    ListedTwice,
    ListOutdated,
    ListTooLong,
    ListTotalDiffers,
    post_savings_list,
)
from coop.savings.preview_savings_list import (
    PreviewedRow,
    SavingsListPreview,
    known_savers,
    preview_savings_list,
)
from coop.savings.refusals import AmountNotPossible, PrincipalTooMuch
from coop.savings.trial import savings_trial
from tests.builders import SHOP, TILL_1, TODAY, a_stamp
from tests.coop.savings.builders import (
    MANDATORY,
    PRINCIPAL,
    VOLUNTARY,
    a_candidate,
    a_saver,
    balances,
    deposited,
    many_candidates,
    reversed_by,
    some_rules,
    status_of,
)
from values.identity import FactId, MemberId, new_uuid
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month
from values.savings import PayerKind, SavingsKind
from values.stamp import Stamp

EMPLOYER = Payment(payer_kind=PayerKind.EMPLOYER, payer="SD Negeri 2")


def previewed(
    session: Session,
    rows: list[tuple[Cell, ...]],
    *,
    single: SavingsKind = MANDATORY,
    stated: int | None = None,
) -> SavingsListPreview:
    table = Table(tuple(rows))
    found = read_payment_rows(table, guess_payment_shape(table), single)
    total = found.stated_total if stated is None else Rupiah(stated)
    return preview_savings_list(found.rows, known_savers(session, TODAY), total)


def posted(
    session: Session,
    payments: tuple[ListedPayment, ...],
    *,
    brought: int | None = None,
    stamp: Stamp | None = None,
) -> ListDone:
    total = sum(part.amount for listed in payments for part in listed.paid)
    done = post_savings_list(
        session,
        stamp or a_stamp(),
        payments=payments,
        brought=Rupiah(total if brought is None else brought),
        payment=EMPLOYER,
        settings=SHOP,
    )
    assert done is not None
    return done


def reasons(row: PreviewedRow) -> list[RowReason]:
    return [remark.reason for remark in row.remarks]


def voluntary(member_id: MemberId, amount: int) -> ListedPayment:
    return ListedPayment(member_id, (SavingsPaid(VOLUNTARY, Rupiah(amount)),))


def test_a_payroll_list_posts_every_member_with_a_receipt_each(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_saver(session, "Budi Santoso")
    preview = previewed(
        session,
        [
            ("Potong gaji November",),
            ("No Anggota", "Nama", "Wajib", "Sukarela"),
            ("A-0001", "SITI AMINAH", "Rp 20.000", "5.000"),
            ("", "", " ", ""),
            ("A-0002", "Budi Santoso", Decimal(10_000), ""),
            ("", "Jumlah", "30.000", "5.000"),
        ],
    )
    before = head_of(session, TILL_1)

    done = posted(session, preview.payments)

    assert preview.reasons == ()
    assert [row.verdict for row in preview.rows] == [Verdict.ACCEPTED, Verdict.ACCEPTED]
    assert head_of(session, TILL_1).seq == before.seq + 1
    assert balances(session, siti) == (100_000, 20_000, 5_000)
    assert months_of(session, siti).paid == {202507: 10_000, 202508: 10_000}
    assert balances(session, budi) == (100_000, 10_000, 0)
    receipts = list(savings_receipts(session, done.fact_ids[0], SHOP))
    assert [(r.number, r.member_name, r.total, r.payer) for r in receipts] == [
        ("S01-20261124-0003/1", "Siti Aminah", 25_000, "SD Negeri 2"),
        ("S01-20261124-0003/2", "Budi Santoso", 10_000, "SD Negeri 2"),
    ]
    assert savings_trial(session).agrees


def test_the_list_can_be_one_paper_to_sign(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_saver(session, "Budi Santoso")
    done = posted(session, (voluntary(siti, 5_000), voluntary(budi, 7_000)))

    paper = savings_list_paper(session, done.fact_ids[0], SHOP)

    assert paper is not None
    assert (paper.head.number, paper.head.payer, paper.total) == (
        done.number,
        "SD Negeri 2",
        12_000,
    )
    assert [(row.row, row.member_name, row.total) for row in paper.rows] == [
        (1, "Siti Aminah", 5_000),
        (2, "Budi Santoso", 7_000),
    ]


def test_a_village_pays_the_principal_of_poor_families(session: Session) -> None:
    some_rules(session)
    members = [a_candidate(session, f"Keluarga {n}") for n in range(3)]
    rows: list[tuple[Cell, ...]] = [("Nomor Anggota", "Simpanan Pokok", "Simpanan Wajib")]
    rows += [(f"A-{n:04d}", "100.000", "10.000") for n in (1, 2, 3)]

    done = posted(session, previewed(session, rows).payments)

    assert (done.members, done.made_active, done.total) == (3, 3, 330_000)
    assert {status_of(session, member_id) for member_id in members} == {MemberStatus.ACTIVE}


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


def test_there_is_no_paper_of_what_is_not_there(session: Session) -> None:
    unknown = FactId(new_uuid())

    assert savings_list_paper(session, unknown, SHOP) is None
    assert list(savings_receipts(session, unknown, SHOP)) == []


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


def test_other_money_than_the_list_says_is_not_posted(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    before = head_of(session, TILL_1)

    with pytest.raises(ListTotalDiffers) as refusal:
        posted(session, (voluntary(siti, 5_000),), brought=6_000)

    assert (refusal.value.brought, refusal.value.to_post) == (6_000, 5_000)
    assert head_of(session, TILL_1) == before


def test_what_was_paid_since_the_preview_is_seen(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    preview = previewed(session, [("No Anggota", "Wajib"), ("A-0001", "20.000")])
    deposited(session, siti, months=(202508,))

    with pytest.raises(ListOutdated) as refusal:
        posted(session, preview.payments)

    assert refusal.value.number == "A-0001"


def test_an_amount_that_changed_since_the_preview_is_seen(session: Session) -> None:
    some_rules(session)
    a_saver(session)
    preview = previewed(session, [("No Anggota", "Wajib"), ("A-0001", "20.000")])
    some_rules(session, date(2025, 1, 1), mandatory_amount=15_000)

    with pytest.raises(ListOutdated):
        posted(session, preview.payments)


def refused(session: Session, payments: tuple[ListedPayment, ...], brought: int = 0) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        posted(session, payments, brought=brought or None)
    return refusal.value


def test_a_list_from_elsewhere_is_checked_as_strictly(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_candidate(session, "Budi")
    too_much = ListedPayment(budi, (SavingsPaid(PRINCIPAL, Rupiah(100_001)),))
    wrong = ListedPayment(siti, (SavingsPaid(MANDATORY, Rupiah(1), Month(202601)),))
    negative = replace(voluntary(siti, 5_000), paid=(SavingsPaid(VOLUNTARY, Rupiah(-5)),))

    assert isinstance(refused(session, (voluntary(siti, 1), voluntary(siti, 2))), ListedTwice)
    assert isinstance(refused(session, (voluntary(siti, 1), too_much)), PrincipalTooMuch)
    assert isinstance(refused(session, (wrong,)), ListOutdated)
    assert isinstance(refused(session, (voluntary(budi, 10), negative)), AmountNotPossible)
    empty = ListedPayment(siti, ())
    assert isinstance(refused(session, (voluntary(budi, 10), empty)), AmountNotPossible)
    long = (voluntary(siti, 1),) * (LISTED_MEMBERS_MAX + 1)
    assert isinstance(refused(session, long), ListTooLong)


def test_hundreds_of_members_are_one_document_of_several_facts(session: Session) -> None:
    some_rules(session)
    count = LIST_ROWS_IN_A_FACT_MAX + 1
    members = many_candidates(session, count)
    stamp = a_stamp()

    done = posted(session, tuple(voluntary(m, 1_000) for m in members), stamp=stamp)

    paper = savings_list_paper(session, done.fact_ids[1], SHOP)
    assert paper is not None
    assert [row.row for row in paper.rows] == list(range(1, count + 1))
    assert paper.rows[-1].member_name == f"Anggota {count}"
    (last,) = savings_receipts(session, done.fact_ids[1], SHOP)
    assert last.number == f"{done.number}/{count}"
    reversal = reversed_by(session, stamp.fact_id)
    assert (len(reversal.fact_ids), reversal.total) == (2, -1_000 * count)
    assert savings_trial(session).agrees


def test_one_row_of_a_list_can_be_taken_back_and_then_the_rest(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_saver(session, "Budi Santoso")
    rows: list[tuple[Cell, ...]] = [("No Anggota", "Wajib")]
    rows += [("A-0001", "10.000"), ("A-0002", "10.000")]
    done = posted(session, previewed(session, rows).payments)

    reversed_by(session, done.fact_ids[0], row=2)

    assert months_of(session, siti).paid == {202507: 10_000}
    assert months_of(session, budi).paid == {}
    rest = reversed_by(session, done.fact_ids[0])
    assert rest.total == -10_000
    assert balances(session, siti) == balances(session, budi) == (100_000, 0, 0)
    assert savings_trial(session).agrees


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
