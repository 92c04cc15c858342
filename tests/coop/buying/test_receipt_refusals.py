"""What no nota says: twice the same, of no supplier, without a cost, of absurd amounts."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from coop.buying.nota_checks import (
    LATE_DAYS_MAX,
    DueDayMissing,
    DueDayTooEarly,
    NotaTwice,
    ReceivedDayNotPossible,
)
from coop.buying.receipt_draft import (
    LineFault,
    NotaDiscount,
    NotaDiscountTooHigh,
    ReceiptLineNotPossible,
)
from coop.buying.record_receipt import GoodsConsigned, PackNotThere, ReceiptEmpty, record_receipt
from coop.buying.refusals import (
    BuyingAmountNotPossible,
    BuyingTextTooLong,
    PaidTooMuch,
    SupplierUnknown,
)
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import (
    DUS,
    a_bought_line,
    a_nota,
    a_supplier,
    held,
    received,
)
from tests.coop.consignment.builders import a_snack, an_owner
from values.identity import SupplierId, new_uuid
from values.money import RUPIAH_MAX, Rupiah
from values.percentage import BasisPoints
from values.quantity import NOTHING, QUANTITY_MAX, Quantity

YESTERDAY = TODAY - timedelta(days=1)


def refusal_of(session: Session, **said: object) -> Refusal:
    """Return why a nota of one item does not come in, having seen that nothing was written."""
    item_id = an_item(session, "Mi goreng", stock=0)
    draft = a_nota(a_supplier(session), a_bought_line(session, item_id))
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        received(session, replace(draft, **said))
    assert head_of(session, TILL_1) == before
    return refusal.value


def line_with(session: Session, **said: object) -> LineFault:
    item_id = an_item(session, "Telur", stock=0)
    line = replace(a_bought_line(session, item_id), **said)
    with pytest.raises(ReceiptLineNotPossible) as refusal:
        received(session, a_nota(a_supplier(session), line))
    assert refusal.value.name == "Telur"
    return refusal.value.fault


@pytest.mark.parametrize("nota", ["NT-07/A", "nt 07 a", "NT07A"])
def test_the_same_nota_of_a_supplier_comes_in_once(session: Session, nota: str) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    line = a_bought_line(session, item_id)
    received(session, a_nota(supplier_id, line, nota="NT-07/A"))

    with pytest.raises(NotaTwice) as refusal:
        received(session, a_nota(supplier_id, line, nota=nota))
    assert (refusal.value.number, refusal.value.received_on) == ("B01-20261124-0001", TODAY)


def test_of_another_supplier_or_without_a_number_it_is_another_nota(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    line = a_bought_line(session, item_id)

    received(session, a_nota(supplier_id, line, nota="7"))
    received(session, a_nota(a_supplier(session, "Toko lain"), line, nota="7"))
    for _ in range(2):
        received(session, a_nota(supplier_id, line))

    assert held(session, item_id) == (4, 400_000)


def test_who_looked_may_say_that_it_is_another_nota(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    line = a_bought_line(session, item_id)
    received(session, a_nota(supplier_id, line, nota="7"))
    again = a_nota(supplier_id, line, nota="7")

    record_receipt(
        session, a_stamp(again.draft_id), draft=again, settings=SHOP, is_another_nota=True
    )

    assert held(session, item_id) == (2, 200_000)


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"lines": ()}, ReceiptEmpty),
        ({"supplier_id": None}, SupplierUnknown),
        ({"supplier_id": SupplierId(new_uuid())}, SupplierUnknown),
        ({"nota": "x" * 41}, BuyingTextTooLong),
        ({"reference": "x" * 61}, BuyingTextTooLong),
        ({"discount": NotaDiscount(amount=Rupiah(100_001))}, NotaDiscountTooHigh),
        ({"discount": NotaDiscount(amount=Rupiah(-1))}, NotaDiscountTooHigh),
        ({"freight": Rupiah(-1)}, BuyingAmountNotPossible),
        ({"tax": Rupiah(-1)}, BuyingAmountNotPossible),
        ({"freight": Rupiah(RUPIAH_MAX + 1)}, BuyingAmountNotPossible),
        ({"paid": Rupiah(-1)}, BuyingAmountNotPossible),
        ({"paid": Rupiah(100_001)}, PaidTooMuch),
        ({"paid": Rupiah(0), "due_on": YESTERDAY}, DueDayTooEarly),
        ({"received_on": TODAY + timedelta(days=1)}, ReceivedDayNotPossible),
        ({"received_on": TODAY - timedelta(days=LATE_DAYS_MAX + 1)}, ReceivedDayNotPossible),
    ],
)
def test_what_no_nota_says_is_refused(
    session: Session, said: dict[str, object], refused: type[Refusal]
) -> None:
    assert isinstance(refusal_of(session, **said), refused)


def test_on_credit_somebody_says_by_when_it_is_paid(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session, terms_days=0)

    with pytest.raises(DueDayMissing):
        received(session, a_nota(supplier_id, a_bought_line(session, item_id), paid=Rupiah(0)))


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"quantity": NOTHING}, LineFault.NOTHING),
        ({"quantity": Quantity(-3_000)}, LineFault.NEGATIVE),
        ({"bonus": Quantity(-1_000)}, LineFault.NEGATIVE),
        ({"price": Rupiah(-1)}, LineFault.NEGATIVE),
        ({"whole": Rupiah(-1)}, LineFault.NEGATIVE),
        ({"quantity": Quantity(QUANTITY_MAX + 1_000)}, LineFault.TOO_LARGE),
        ({"price": RUPIAH_MAX, "quantity": Quantity(2_000)}, LineFault.TOO_LARGE),
        ({"quantity": Quantity(1_500)}, LineFault.NOT_WHOLE),
        ({"price": Rupiah(0)}, LineFault.NO_PRICE),
        ({"discount": NotaDiscount(amount=Rupiah(100_001))}, LineFault.DISCOUNT_TOO_HIGH),
        ({"discount": NotaDiscount(amount=Rupiah(-1))}, LineFault.DISCOUNT_TOO_HIGH),
        ({"discount": NotaDiscount(rate=BasisPoints(10_001))}, LineFault.DISCOUNT_TOO_HIGH),
    ],
)
def test_a_line_that_no_nota_has_is_refused_by_its_name(
    session: Session, said: dict[str, object], fault: LineFault
) -> None:
    assert line_with(session, **said) is fault


def test_a_part_of_a_pack_that_is_no_whole_thousandth_is_refused(session: Session) -> None:
    odd = replace(DUS, ratio=Quantity(1_001))
    item_id = an_item(session, "Beras", is_weighed=True, packs=(odd,), prices=(1,))
    line = replace(a_bought_line(session, item_id, pack=2), quantity=Quantity(1_500))

    with pytest.raises(ReceiptLineNotPossible) as refusal:
        received(session, a_nota(a_supplier(session), line))
    assert refusal.value.fault is LineFault.NOT_EXACT


@pytest.mark.parametrize("said", [{"ratio": Quantity(24_000)}, {"pack": 3}])
def test_a_pack_of_another_size_is_another_pack(session: Session, said: dict[str, object]) -> None:
    item_id = an_item(session, packs=(DUS,), prices=(120_000,))
    line = replace(a_bought_line(session, item_id, pack=2), **said)

    with pytest.raises(PackNotThere):
        received(session, a_nota(a_supplier(session), line))


def test_a_closed_day_takes_no_goods(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    close_savings_days(session, a_stamp(), through=YESTERDAY)
    line = a_bought_line(session, item_id)

    with pytest.raises(DayClosed):
        received(session, a_nota(supplier_id, line, received_on=YESTERDAY))
    assert received(session, a_nota(supplier_id, line)).total == 100_000


def test_goods_of_a_villager_are_not_bought(session: Session) -> None:
    snack = a_snack(session, an_owner(session))
    nota = a_nota(a_supplier(session), a_bought_line(session, snack))

    with pytest.raises(GoodsConsigned) as refused:
        received(session, nota)
    assert refused.value.name == "Keripik singkong"
