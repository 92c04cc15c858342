"""Lists of payments: judged row by row, posted in one transaction, or not at all."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from coop.errors import Refusal
from coop.fact_log import head_of
from coop.facts.savings import LIST_ROWS_IN_A_FACT_MAX, ListedPayment, SavingsPaid
from coop.lists.list_file import Cell
from coop.lists.verdict import Verdict
from coop.members.change_status import change_status
from coop.savings.close_savings_days import close_savings_days
from coop.savings.mandatory_months import months_of
from coop.savings.paper import savings_list_paper, savings_receipts
from coop.savings.payments import PayerMissing
from coop.savings.post_savings_list import (
    LISTED_MEMBERS_MAX,
    ListedTwice,
    ListOutdated,
    ListTooLong,
    ListTotalDiffers,
)
from coop.savings.refusals import (
    AmountNotPossible,
    DayClosed,
    MembershipEnded,
    PrincipalTooMuch,
)
from coop.savings.statement import savings_statement
from coop.savings.trial import savings_trial
from db.session import Session
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
from tests.coop.savings.listed import EMPLOYER, posted, previewed, voluntary
from values.identity import FactId, new_uuid
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month
from values.period import one_day


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


def test_there_is_no_paper_of_what_is_not_there(session: Session) -> None:
    unknown = FactId(new_uuid())

    assert savings_list_paper(session, unknown, SHOP) is None
    assert list(savings_receipts(session, unknown, SHOP)) == []


def test_other_money_than_the_list_says_is_not_posted(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    before = head_of(session, TILL_1)

    with pytest.raises(ListTotalDiffers) as refusal:
        posted(session, (voluntary(siti, 5_000),), brought=6_000)

    assert (refusal.value.brought, refusal.value.to_post) == (6_000, 5_000)
    assert head_of(session, TILL_1) == before


def test_nothing_of_a_list_is_posted_into_a_closed_day(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    close_savings_days(session, a_stamp(), through=TODAY)
    before = head_of(session, TILL_1)

    with pytest.raises(DayClosed) as refusal:
        posted(session, (voluntary(siti, 5_000),))

    assert (refusal.value.day, refusal.value.through) == (TODAY, TODAY)
    assert head_of(session, TILL_1) == before


def test_somebody_must_be_named_who_pays_a_list(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)

    with pytest.raises(PayerMissing):
        posted(session, (voluntary(siti, 5_000),), payment=replace(EMPLOYER, payer=" "))


def test_nothing_is_posted_for_somebody_whose_membership_ended(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_saver(session, "Budi Santoso")
    preview = previewed(session, [("No Anggota", "Sukarela"), ("A-0001", "1.000"), ("A-0002", "1")])
    change_status(
        session,
        a_stamp(),
        member_id=budi,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="pindah",
    )

    with pytest.raises(MembershipEnded):
        posted(session, preview.payments)

    assert balances(session, siti) == (100_000, 0, 0)


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
    for member_id, row, is_taken_back in ((siti, 1, False), (budi, 2, True)):
        statement = savings_statement(session, member_id, one_day(TODAY))
        line = statement.account(MANDATORY).lines[0]
        assert (line.row, line.is_taken_back) == (row, is_taken_back)
    rest = reversed_by(session, done.fact_ids[0])
    assert rest.total == -10_000
    assert balances(session, siti) == balances(session, budi) == (100_000, 0, 0)
    assert savings_trial(session).agrees
