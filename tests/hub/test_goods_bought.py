"""Goods that a village buys are on its shelf at the hub too; from whom, the hub does not learn."""

from uuid import UUID

import pytest
from msgspec.structs import replace

from coop.facts.buying import (
    BuyingReversed,
    DebtPart,
    GoodsReceived,
    GoodsSentBack,
    ReceivedLine,
    SentBackLine,
    SupplierPaid,
    TakenBackGoods,
)
from hub.projections.reading import BODY_UNREADABLE
from tests.hub.acts import a_line, a_sale, an_item_id
from tests.hub.builders import TODAY, Village
from tests.hub.kept import parked, stock
from values.identity import FactId, SupplierId, new_uuid
from values.instant import day_of_number
from values.money import Rupiah
from values.quantity import ONE, Quantity

SUPPLIER = SupplierId(new_uuid())
A_CARTON = ReceivedLine(
    an_item_id(1),
    2,
    Quantity(40_000),
    Quantity(2_000),
    Rupiah(98_100),
    Rupiah(196_200),
    Rupiah(196_200),
    bonus=ONE,
)


def came(*lines: ReceivedLine) -> GoodsReceived:
    total = Rupiah(sum(line.amount for line in lines))
    return GoodsReceived(
        supplier_id=SUPPLIER,
        register="01",
        number=1,
        received_on=day_of_number(TODAY),
        lines=lines,
        total=total,
    )


def sent_back(pieces: int) -> GoodsSentBack:
    line = SentBackLine(an_item_id(1), 1, ONE, Quantity(pieces * ONE), Rupiah(2_000), Rupiah(2_000))
    return GoodsSentBack(
        supplier_id=SUPPLIER, register="01", number=2, reason="Rusak", lines=(line,)
    )


def test_what_came_with_its_bonus_and_went_back_is_counted(village: Village) -> None:
    village.stream.record(came(A_CARTON))
    village.stream.record(sent_back(4))
    village.stream.record(a_sale(a_line(1, 3)))

    village.push()

    assert stock(village) == {1: 113_000}
    assert parked(village.hub) == []


def test_a_receipt_that_was_taken_back_leaves_the_shelf(village: Village) -> None:
    receipt = village.stream.record(came(A_CARTON))
    gone = TakenBackGoods(an_item_id(1), Quantity(-120_000), Rupiah(-196_200))
    village.stream.record(
        BuyingReversed(
            supplier_id=SUPPLIER,
            register="01",
            number=2,
            of_fact=FactId(UUID(bytes=receipt.fact_id)),
            reason="Salah",
            goods=(gone,),
        )
    )

    village.push()

    assert stock(village) == {1: 0}


def test_paying_a_supplier_moves_no_goods(village: Village) -> None:
    part = DebtPart(FactId(new_uuid()), Rupiah(1_000))
    village.stream.record(
        SupplierPaid(supplier_id=SUPPLIER, register="01", number=1, parts=(part,))
    )

    village.push()

    assert (stock(village), parked(village.hub)) == ({}, [])


@pytest.mark.parametrize("quantity", [10**10, -(10**10)])
def test_a_quantity_that_no_truck_brings_waits(village: Village, quantity: int) -> None:
    village.stream.record(came(replace(A_CARTON, quantity=Quantity(quantity * 1_000))))

    village.push()

    assert [reason for _, _, reason in parked(village.hub)] == [BODY_UNREADABLE]
