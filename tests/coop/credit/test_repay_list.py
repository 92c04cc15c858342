"""What an employer withheld is posted for all members at once, or for none."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from coop.credit.paper import credit_receipt
from coop.credit.refusals import ListedTooMuch
from coop.credit.repay_list import ListedRepayment, RepaidList, repay_list
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.facts.savings import Payment
from coop.savings.payments import PayerMissing
from coop.savings.post_savings_list import ListedTwice, ListTooLong, ListTotalDiffers
from coop.savings.refusals import AmountNotPossible
from coop.selling.with_paper import with_receipts
from coop.shop_settings import PrinterKind, ShopSettings
from db.session import Session
from db.tables import PrintJob
from tests.builders import SHOP, TILL_1, a_stamp
from tests.coop.credit.builders import (
    bought_on_credit,
    credit_rules_set,
    history,
    owed,
    repaid,
    some_rice,
)
from tests.coop.savings.builders import a_saver, some_rules
from values.identity import MemberId
from values.money import Rupiah
from values.print_state import PrintState
from values.savings import PayerKind
from values.stamp import Stamp
from values.tender_method import TenderMethod

BY_SCHOOL = Payment(way=TenderMethod.TRANSFER, payer_kind=PayerKind.EMPLOYER, payer="SD Karangsari")
AT_A_PRINTER = ShopSettings(printer_kind=PrinterKind.FILE)


@pytest.fixture
def members(session: Session) -> list[MemberId]:
    """Siti owes 30,000, Budi 20,000, and each of them buys with nobody else's money."""
    some_rules(session)
    credit_rules_set(session, 500_000)
    rice = some_rice(session)
    siti, budi = a_saver(session, "Siti"), a_saver(session, "Budi")
    bought_on_credit(session, rice, siti, 3)
    bought_on_credit(session, rice, budi, 2)
    return [siti, budi]


def posted(
    session: Session,
    members: Sequence[MemberId],
    *amounts: int,
    brought: int | None = None,
    payment: Payment = BY_SCHOOL,
    stamp: Stamp | None = None,
) -> RepaidList | None:
    pairs = zip(members, amounts, strict=True)
    rows = [ListedRepayment(of, Rupiah(amount)) for of, amount in pairs]
    return repay_list(
        session,
        stamp or a_stamp(),
        rows=rows,
        brought=Rupiah(sum(amounts) if brought is None else brought),
        payment=payment,
        settings=SHOP,
    )


def test_each_member_has_a_payment_and_the_numbers_run_on(
    session: Session, members: list[MemberId]
) -> None:
    repaid(session, members[0], 5_000)

    done = posted(session, members, 25_000, 15_000)

    assert done is not None
    assert done[:4] == ("K01-20261124-0002", "K01-20261124-0003", 2, Rupiah(40_000))
    assert [owed(session, of) for of in members] == [0, 5_000]
    last = history(session, members[1]).lines[-1]
    assert (last.payer, last.number) == ("SD Karangsari", "K01-20261124-0003")
    paper = credit_receipt(session, last.fact_id, SHOP)
    assert paper is not None
    assert (paper.payer_kind, paper.total, paper.owed) == (PayerKind.EMPLOYER, 15_000, 5_000)


def test_one_row_that_cannot_be_names_the_member_and_nothing_is_posted(
    session: Session, members: list[MemberId]
) -> None:
    before = head_of(session, TILL_1)

    with pytest.raises(ListedTooMuch) as refused:
        posted(session, members, 30_000, 20_001)

    assert (refused.value.full_name, refused.value.owed) == ("Budi", 20_000)
    assert head_of(session, TILL_1) == before


@pytest.mark.parametrize(
    ("amounts", "brought", "refusal"),
    [
        ((30_000, 20_000), 49_999, ListTotalDiffers),
        ((30_000, 0), 30_000, AmountNotPossible),
        ((30_000, -5), 29_995, AmountNotPossible),
    ],
)
def test_a_list_that_is_not_what_was_brought_is_refused(
    session: Session,
    members: list[MemberId],
    amounts: tuple[int, int],
    brought: int,
    refusal: type[Refusal],
) -> None:
    with pytest.raises(refusal):
        posted(session, members, *amounts, brought=brought)


def test_nobody_stands_on_it_twice_and_somebody_is_named_who_pays(
    session: Session, members: list[MemberId]
) -> None:
    with pytest.raises(ListedTwice):
        posted(session, [members[0], members[0]], 10_000, 10_000)
    with pytest.raises(PayerMissing):
        posted(session, members, 10_000, 10_000, payment=Payment(payer_kind=PayerKind.EMPLOYER))
    with pytest.raises(ListTooLong):
        posted(session, members[:1] * 5_001, *[1] * 5_001)


def test_pressed_twice_it_is_posted_once(session: Session, members: list[MemberId]) -> None:
    stamp = a_stamp()
    posted(session, members, 10_000, 10_000, stamp=stamp)

    assert posted(session, members, 10_000, 10_000, stamp=stamp) is None
    assert [owed(session, of) for of in members] == [20_000, 10_000]


@pytest.mark.parametrize("state", [PrintState.WAITING, PrintState.KEPT])
def test_each_member_of_the_list_has_a_receipt_in_the_transaction_of_the_list(
    session: Session, members: list[MemberId], state: PrintState
) -> None:
    act = with_receipts(repay_list, AT_A_PRINTER, prints=state is PrintState.WAITING)
    done = act(
        session,
        a_stamp(),
        rows=[ListedRepayment(of, Rupiah(10_000)) for of in members],
        brought=Rupiah(20_000),
        payment=BY_SCHOOL,
        settings=AT_A_PRINTER,
    )

    assert done is not None
    papers = select(PrintJob.fact_id).where(PrintJob.state == state).order_by(PrintJob.job_id)
    assert tuple(session.scalars(papers))[-2:] == done.fact_ids
