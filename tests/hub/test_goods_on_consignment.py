"""Goods that villagers leave to be sold lie on the shelf at the hub; whose, it does not learn."""

from uuid import UUID

from coop.facts.consignment import (
    AgreedShare,
    ConsignedGoodsReceived,
    ConsignedGoodsSentBack,
    ConsignedLine,
    ConsignmentReversed,
    ConsignmentSettled,
    ConsignmentTermsSet,
)
from tests.hub.acts import a_line, a_sale, an_item_id
from tests.hub.builders import TODAY, Village
from tests.hub.kept import parked, stock
from values.consignment import ShareKind
from values.identity import ConsignorId, FactId, new_uuid
from values.instant import day_of_number
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity

OWNER = ConsignorId(new_uuid())
LINES = (ConsignedLine(an_item_id(1), Quantity(20_000)),)


def test_what_came_was_sold_and_went_back_is_counted(village: Village) -> None:
    terms = ConsignmentTermsSet(
        item_id=an_item_id(1),
        consignor_id=OWNER,
        share=AgreedShare(ShareKind.PERCENT, BasisPoints(9_000)),
        effective_from=day_of_number(TODAY),
    )
    village.stream.record(terms)
    village.stream.record(
        ConsignedGoodsReceived(consignor_id=OWNER, register="01", number=1, lines=LINES)
    )
    village.stream.record(a_sale(a_line(1, 3)))
    back = (ConsignedLine(an_item_id(1), Quantity(5_000)),)
    village.stream.record(
        ConsignedGoodsSentBack(consignor_id=OWNER, register="01", number=2, lines=back)
    )
    village.stream.record(
        ConsignmentSettled(
            consignor_id=OWNER,
            register="01",
            number=3,
            until=day_of_number(TODAY),
            lines=(),
            points=(),
            total=Rupiah(9_000),
        )
    )

    village.push()

    assert stock(village) == {1: 12_000}
    assert parked(village.hub) == []


def test_a_receipt_that_was_taken_back_leaves_the_shelf(village: Village) -> None:
    came = village.stream.record(
        ConsignedGoodsReceived(consignor_id=OWNER, register="01", number=1, lines=LINES)
    )
    village.stream.record(
        ConsignmentReversed(
            consignor_id=OWNER,
            register="01",
            number=2,
            of_fact=FactId(UUID(bytes=came.fact_id)),
            reason="Salah",
            goods=(ConsignedLine(an_item_id(1), Quantity(-20_000)),),
        )
    )

    village.push()

    assert stock(village) == {1: 0}
