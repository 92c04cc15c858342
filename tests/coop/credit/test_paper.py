"""The receipts of acts on shop credit, read back from what was recorded."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from coop.credit.paper import credit_receipt
from coop.credit.receipt import CreditReceipt
from coop.credit.record_opening_credit import record_opening_credit
from coop.credit.reverse_repayment import reverse_repayment
from coop.facts.savings import Payment
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, repaid, some_rice
from tests.coop.savings.builders import a_saver, some_rules
from values.credit import CreditAct, CreditSource
from values.identity import FactId, MemberId, new_uuid
from values.money import Rupiah
from values.savings import PayerKind
from values.tender_method import TenderMethod

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def siti(session: Session) -> MemberId:
    """Siti saved 60,000, and owes 30,000 since October and 20,000 since today."""
    some_rules(session)
    credit_rules_set(session, 500_000)
    rice = some_rice(session)
    member_id = a_saver(session, voluntary=60_000)
    bought_on_credit(session, rice, member_id, 2)
    bought_on_credit(session, rice, member_id, 3, day=OCTOBER)
    return member_id


def paper_of(session: Session, fact_id: FactId) -> CreditReceipt:
    paper = credit_receipt(session, fact_id, SHOP)
    assert paper is not None
    return paper


def parts(paper: CreditReceipt) -> list[tuple[date, int, int]]:
    return [(line.due_on, line.amount, line.left) for line in paper.lines]


def test_a_receipt_names_each_purchase_what_was_paid_and_what_is_left(
    session: Session, siti: MemberId
) -> None:
    stamp = a_stamp()
    by_employer = Payment(
        way=TenderMethod.TRANSFER, reference="BRI 1", payer_kind=PayerKind.EMPLOYER, payer="PT Maju"
    )
    done = repaid(session, siti, 35_000, stamp, payment=by_employer)
    later = repaid(session, siti, 5_000)

    paper = paper_of(session, stamp.fact_id)

    assert parts(paper) == [
        (OCTOBER + timedelta(days=30), 30_000, 0),
        (TODAY + timedelta(days=30), 5_000, 15_000),
    ]
    assert [line.number[:12] for line in paper.lines] == ["01-20261001-", "01-20261124-"]
    assert (paper.total, paper.owed, later.left) == (35_000, 15_000, 10_000)
    assert (paper.payer, paper.reference, paper.has_cash) == ("PT Maju", "BRI 1", False)
    assert (paper.number, paper.member_name) == ("K01-20261124-0001", "Siti Aminah")
    assert done.receipt == replace(paper, cashier=SHOP.cashier_name)


def test_paid_from_savings_the_receipt_says_what_stands_there(
    session: Session, siti: MemberId
) -> None:
    done = repaid(session, siti, 35_000, source=CreditSource.VOLUNTARY)

    assert (done.receipt.savings, done.receipt.has_cash) == (25_000, False)


def test_a_payment_taken_back_names_the_paper_and_the_reason(
    session: Session, siti: MemberId
) -> None:
    stamp = a_stamp()
    repaid(session, siti, 35_000, stamp)

    done = reverse_repayment(
        session, a_stamp(), fact_id=stamp.fact_id, reason="Salah anggota", settings=SHOP
    )

    assert done is not None
    paper = done.receipt
    assert (paper.act, paper.against, paper.note) == (
        CreditAct.REVERSAL,
        "K01-20261124-0001",
        "Salah anggota",
    )
    assert [line.left for line in paper.lines] == [30_000, 20_000]
    assert (paper.total, paper.owed) == (35_000, 50_000)


def test_an_old_debt_has_a_paper_of_its_own(session: Session, siti: MemberId) -> None:
    due_on = TODAY - timedelta(days=200)
    done = record_opening_credit(
        session,
        a_stamp(),
        member_id=siti,
        amount=Rupiah(900_000),
        due_on=due_on,
        settings=SHOP,
        note="Buku merah",
    )

    assert done is not None
    assert parts(done.receipt) == [(due_on, 900_000, 900_000)]
    assert done.receipt.lines[0].number == done.number == "K01-20261124-0001"
    assert (done.receipt.owed, done.receipt.note) == (950_000, "Buku merah")


def test_of_what_was_no_act_on_credit_there_is_no_paper(session: Session) -> None:
    assert credit_receipt(session, FactId(new_uuid()), SHOP) is None
