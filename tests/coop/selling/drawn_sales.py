"""Sales that Hypothesis draws, as they stand in the books."""

from collections import Counter

from hypothesis.strategies import DrawFn, composite, integers, lists, sampled_from
from msgspec.structs import replace

from coop.facts.selling import Tender
from coop.selling.sold import LineSold, SaleSold
from coop.selling.tendering import Payment, settle
from tests.builders import TODAY, a_stamp, by_qris, by_transfer, in_cash
from values.identity import FactId, ItemId, new_uuid
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, ONE, Quantity


def pieces(count: int) -> Quantity:
    return Quantity(count * 1_000)


def a_line_sold(number: int, quantity: int, amount: int) -> LineSold:
    return LineSold(
        line=number,
        item_id=ItemId(new_uuid()),
        pack=1,
        name="Gula pasir 1 kg",
        unit="pcs",
        base_unit="pcs",
        is_weighed=False,
        ratio=ONE,
        quantity=pieces(quantity),
        returned=NOTHING,
        unit_price=Rupiah(amount),
        amount=Rupiah(amount),
        discount=ZERO,
        discount_reason="",
        cost=ZERO,
    )


@composite
def sales(draw: DrawFn) -> tuple[SaleSold, int]:
    """Draw a sale as it was settled, and the step of its cash."""
    amounts = draw(lists(integers(0, 50_000), min_size=1, max_size=5))
    lines = tuple(
        a_line_sold(number, draw(integers(1, 6)), amount)
        for number, amount in enumerate(amounts, start=1)
    )
    discount = draw(integers(0, sum(amounts)))
    due = sum(amounts) - discount
    step = draw(sampled_from([0, 50, 100, 500]))
    by_phone = draw(integers(0, due))
    by_bank = draw(integers(0, due - by_phone))
    payments: list[Payment] = [by_qris(by_phone), by_transfer(by_bank)]
    payments.append(draw(sampled_from([in_cash(), by_transfer(due - by_phone - by_bank)])))
    settlement = settle(Rupiah(due), payments, step)
    sale = SaleSold(
        sale_id=FactId(new_uuid()),
        register="01",
        number="01-20261124-0001",
        business_date=TODAY,
        recorded_at=a_stamp().recorded_at,
        is_member=False,
        discount=Rupiah(discount),
        discount_reason="",
        rounding=settlement.rounding,
        total=settlement.total,
        lines=lines,
        tenders=settlement.tenders,
        refunded={},
        reversals=(),
    )
    return sale, step


def after(sale: SaleSold, back: dict[int, Quantity], ways: tuple[Tender, ...]) -> SaleSold:
    """Return the sale as it stands when those goods have come back."""
    refunded = Counter(sale.refunded)
    for way in ways:
        refunded[way.method] += way.amount
    lines = tuple(
        replace(line, returned=Quantity(line.returned + back.get(line.line, 0)))
        for line in sale.lines
    )
    given = {method: Rupiah(amount) for method, amount in refunded.items()}
    return replace(sale, lines=lines, refunded=given)
