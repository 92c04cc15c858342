"""What is owed to suppliers, and paying it (utang dagang)."""

from datetime import date, timedelta

import pytest

from coop.buying.pay_supplier import Paying, pay_supplier
from coop.buying.payables import Age, owed_by_age, owed_for, payables
from coop.buying.refusals import BuyingAmountNotPossible, PaidTooMuch, SupplierUnknown
from coop.buying.supplier_statement import supplier_statement
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, paid, received
from values.buying import BuyingAct
from values.identity import FactId, SupplierId, new_uuid
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.period import Period, one_day


def on_credit(
    session: Session, supplier_id: SupplierId, amount: int, *, due: int = 30, nota: str = ""
) -> FactId:
    """Buy something that is due so many days from today."""
    day = min(TODAY, TODAY + timedelta(days=due))
    draft = a_nota(
        supplier_id,
        a_bought_line(session, an_item(session), price=amount),
        paid=ZERO,
        nota=nota,
        received_on=day,
        due_on=TODAY + timedelta(days=due),
    )
    received(session, draft)
    return draft.draft_id


def owed(session: Session) -> list[int]:
    return [payable.owed for payable in payables(session)]


def test_what_is_due_first_stands_first(session: Session) -> None:
    supplier_id = a_supplier(session)
    for amount, due in ((300, 20), (100, -5), (200, 3)):
        on_credit(session, supplier_id, amount, due=due)

    assert owed(session) == [100, 200, 300]


def test_one_supplier_is_not_mixed_with_another(session: Session) -> None:
    mine, other = a_supplier(session), a_supplier(session, "Bu Tini")
    on_credit(session, mine, 100)
    on_credit(session, other, 200)

    assert [(of.supplier_name, of.owed) for of in payables(session, other)] == [("Bu Tini", 200)]


@pytest.mark.parametrize(
    ("due", "age"),
    [
        (1, Age.NOT_DUE),
        (0, Age.NOT_DUE),
        (-1, Age.TO_30),
        (-30, Age.TO_30),
        (-31, Age.TO_60),
        (-60, Age.TO_60),
        (-61, Age.TO_90),
        (-90, Age.TO_90),
        (-92, Age.OLDER),
    ],
)
def test_how_late_it_is_is_said_in_steps_of_thirty_days(
    session: Session, due: int, age: Age
) -> None:
    on_credit(session, a_supplier(session), 100, due=due)

    sums = owed_by_age(payables(session), TODAY)

    assert sums == dict.fromkeys(Age, 0) | {age: 100}


def test_a_part_is_paid_for_what_is_due_first(session: Session) -> None:
    supplier_id = a_supplier(session)
    late = on_credit(session, supplier_id, 100_000, due=-3)
    on_credit(session, supplier_id, 50_000)

    done = paid(session, supplier_id, 120_000)

    assert (done.number, done.owed) == ("B01-20261124-0003", 30_000)
    assert owed(session) == [30_000]
    assert owed_for(session, late) == 0


def test_a_chosen_receipt_is_paid_alone(session: Session) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000, due=-3)
    chosen = on_credit(session, supplier_id, 50_000)

    paid(session, supplier_id, 50_000, chosen)

    assert owed(session) == [100_000]
    assert owed_for(session, chosen) == 0


def test_paid_in_full_it_is_listed_no_more(session: Session) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000)

    assert paid(session, supplier_id, 100_000).owed == 0
    assert payables(session) == []


def test_pressed_twice_it_is_paid_once(session: Session) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000)
    stamp, paying = a_stamp(), Paying(Rupiah(40_000))

    for _ in range(2):
        pay_supplier(session, stamp, supplier_id=supplier_id, paying=paying, settings=SHOP)

    assert owed(session) == [60_000]


@pytest.mark.parametrize(
    ("amount", "refused"),
    [
        (0, BuyingAmountNotPossible),
        (-1, BuyingAmountNotPossible),
        (RUPIAH_MAX + 1, BuyingAmountNotPossible),
        (100_001, PaidTooMuch),
    ],
)
def test_nobody_pays_nothing_or_more_than_is_owed(
    session: Session, amount: int, refused: type[Refusal]
) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000)
    before = head_of(session, TILL_1)

    with pytest.raises(refused):
        paid(session, supplier_id, amount)
    assert head_of(session, TILL_1) == before


def test_a_chosen_receipt_takes_no_more_than_is_owed_for_it(session: Session) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000)
    chosen = on_credit(session, supplier_id, 50_000)

    with pytest.raises(PaidTooMuch) as refusal:
        paid(session, supplier_id, 60_000, chosen)
    assert refusal.value.owed == 50_000


def test_nobody_else_is_paid(session: Session) -> None:
    with pytest.raises(SupplierUnknown):
        paid(session, SupplierId(new_uuid()), 1)


def test_a_closed_day_pays_nobody(session: Session) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000)
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed):
        paid(session, supplier_id, 1)


def test_a_statement_goes_on_where_the_period_before_it_ended(session: Session) -> None:
    supplier_id = a_supplier(session)
    on_credit(session, supplier_id, 100_000, nota="7")
    paid(session, supplier_id, 40_000)

    statement = supplier_statement(session, supplier_id, one_day(TODAY))

    assert (statement.before, statement.after) == (0, 60_000)
    assert [(line.act, line.amount, line.balance, line.nota) for line in statement.lines] == [
        (BuyingAct.RECEIPT, 100_000, 100_000, "7"),
        (BuyingAct.PAYMENT, -40_000, 60_000, "7"),
    ]
    later = supplier_statement(session, supplier_id, Period(date(2026, 12, 1), date(2027, 1, 1)))
    assert (later.before, later.lines, later.after) == (60_000, [], 60_000)


def test_what_was_paid_at_once_stands_on_the_statement_too(session: Session) -> None:
    supplier_id = a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, an_item(session), price=500)))

    statement = supplier_statement(session, supplier_id, one_day(TODAY))

    assert [line.amount for line in statement.lines] == [500, -500]
    assert payables(session) == []
