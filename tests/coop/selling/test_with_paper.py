"""An act and its paper: after a power cut there are both, or neither."""

import pytest
from sqlalchemy import text
from sqlcipher3.dbapi2 import IntegrityError

from coop.credit.receipt import CreditReceipt
from coop.credit.repay_credit import repay_credit
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.facts.savings import Payment
from coop.savings.deposit_savings import Deposit, deposit_savings
from coop.savings.done import SavingsDone
from coop.savings.paper import savings_receipts
from coop.savings.receipt import SavingsReceipt
from coop.savings.refusals import AmountNotPossible
from coop.savings.reverse_savings import reverse_savings
from coop.selling.print_kwitansi import print_kwitansi_copy
from coop.selling.print_queue import OpenJob, open_jobs
from coop.selling.with_paper import with_receipt, with_receipts
from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from db.session import Session
from tests.builders import SHOP, TILL_1, a_stamp
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, owed, some_rice
from tests.coop.savings.builders import a_saver, balances, some_rules
from values.identity import MemberId
from values.money import Rupiah
from values.savings import SavingsAct
from values.stamp import Stamp
from values.tender_method import TenderMethod

NO_PRINTER = ShopSettings(printer_kind=PrinterKind.NONE)
NO_ROOM = """CREATE TRIGGER no_room BEFORE INSERT ON print_job
    BEGIN SELECT RAISE(ABORT, 'no room'); END"""


@pytest.fixture
def siti(database: Database) -> MemberId:
    """Siti saved 60,000 and owes 20,000."""
    with database.transaction() as session:
        some_rules(session)
        credit_rules_set(session, 500_000)
        member_id = a_saver(session, voluntary=60_000)
        bought_on_credit(session, some_rice(session), member_id, 2)
        return member_id


def deposit(
    session: Session,
    siti: MemberId,
    amount: int = 5_000,
    settings: ShopSettings = SHOP,
    *,
    stamp: Stamp | None = None,
    payment: Payment | None = None,
) -> SavingsDone | None:
    return with_receipt(deposit_savings, settings)(
        session,
        stamp or a_stamp(),
        member_id=siti,
        deposit=Deposit(voluntary=Rupiah(amount)),
        payment=payment or Payment(),
        settings=settings,
    )


def new_papers(session: Session) -> list[OpenJob]:
    """List what waits behind the receipt of the sale."""
    return open_jobs(session)[1:]


def test_a_deposit_and_its_paper_come_together(database: Database, siti: MemberId) -> None:
    stamp = a_stamp()
    with database.transaction() as session:
        done = deposit(session, siti, stamp=stamp)

    with database.snapshot() as session:
        (job,) = new_papers(session)
    assert done is not None
    assert (job.paper, job.fact_id, job.opens_drawer) == (done.receipt, stamp.fact_id, True)


def test_without_room_for_the_paper_nothing_is_deposited(
    database: Database, siti: MemberId
) -> None:
    with database.transaction() as session:
        session.execute(text(NO_ROOM))
        before = head_of(session, TILL_1)

    with pytest.raises(IntegrityError), database.transaction() as session:
        deposit(session, siti)

    with database.snapshot() as session:
        assert (head_of(session, TILL_1), balances(session, siti)[2]) == (before, 60_000)
    with database.transaction() as session:
        session.execute(text("DROP TRIGGER no_room"))


def test_a_deposit_that_is_refused_has_no_paper(database: Database, siti: MemberId) -> None:
    with pytest.raises(AmountNotPossible), database.transaction() as session:
        deposit(session, siti, -1)

    with database.snapshot() as session:
        assert new_papers(session) == []


def test_pressed_twice_there_is_one_paper(session: Session) -> None:
    some_rules(session)
    siti, stamp = a_saver(session), a_stamp()

    assert deposit(session, siti, stamp=stamp) is not None
    assert deposit(session, siti, stamp=stamp) is None

    assert len(open_jobs(session)) == 1


def test_the_drawer_opens_for_cash_alone_and_without_a_printer_a_paper_is_kept(
    database: Database, siti: MemberId
) -> None:
    with database.transaction() as session:
        deposit(session, siti, payment=Payment(way=TenderMethod.TRANSFER, reference="BRI 1"))
        deposit(session, siti, settings=NO_PRINTER)

        (by_transfer,) = new_papers(session)

    assert not by_transfer.opens_drawer


def test_a_payment_of_credit_is_queued_as_it_is_recorded(
    database: Database, siti: MemberId
) -> None:
    with database.transaction() as session:
        done = with_receipt(repay_credit, SHOP)(
            session,
            a_stamp(),
            member_id=siti,
            amount=Rupiah(15_000),
            payment=Payment(),
            settings=SHOP,
        )
        (job,) = new_papers(session)

    assert done is not None
    assert isinstance(job.paper, CreditReceipt)
    assert (job.paper, job.opens_drawer) == (done.receipt, True)


def test_a_payment_that_finds_no_room_for_its_paper_is_still_owed(
    database: Database, siti: MemberId
) -> None:
    with database.transaction() as session:
        session.execute(text(NO_ROOM))

    with pytest.raises(IntegrityError), database.transaction() as session:
        with_receipt(repay_credit, SHOP)(
            session,
            a_stamp(),
            member_id=siti,
            amount=Rupiah(15_000),
            payment=Payment(),
            settings=SHOP,
        )

    with database.transaction() as session:
        assert owed(session, siti) == 20_000
        session.execute(text("DROP TRIGGER no_room"))


def test_what_is_taken_back_has_its_papers_at_once(database: Database, siti: MemberId) -> None:
    stamp = a_stamp()
    with database.transaction() as session:
        deposit(session, siti, stamp=stamp)
        take_back = with_receipts(reverse_savings, SHOP)

        done = take_back(
            session, a_stamp(), fact_id=stamp.fact_id, reason="Salah anggota", settings=SHOP
        )

        papers = [job.fact_id for job in new_papers(session)]
        assert done is not None
        assert papers == [stamp.fact_id, *done.fact_ids]
        with pytest.raises(Refusal):
            take_back(session, a_stamp(), fact_id=stamp.fact_id, reason="Lagi", settings=SHOP)
        assert len(new_papers(session)) == len(papers)


def test_a_receipt_that_was_only_kept_is_printed_later_as_the_original(
    database: Database, siti: MemberId
) -> None:
    stamp = a_stamp()
    with database.transaction() as session:
        deposit(session, siti, stamp=stamp)
        keep = with_receipts(reverse_savings, SHOP, prints=False)
        done = keep(session, a_stamp(), fact_id=stamp.fact_id, reason="Salah", settings=SHOP)
        assert done is not None
        assert len(new_papers(session)) == 1  # That of the deposit.

        (receipt,) = savings_receipts(session, done.fact_ids[0], SHOP)
        print_kwitansi_copy(session, receipt, done.fact_ids[0])

        *_, job = new_papers(session)
    assert isinstance(job.paper, SavingsReceipt)
    assert (job.paper.act, job.paper.copy_number) == (SavingsAct.REVERSAL, 0)
