"""What suppliers are asked for changes nothing in what the hub has of a village's goods."""

from coop.facts.ordering import OrderedLine, OrderEnded, OrderPlaced, OrderRuleSet
from tests.hub.acts import an_item_id
from tests.hub.builders import Village
from tests.hub.kept import parked, stock
from values.identity import FactId, SupplierId, new_uuid
from values.ordering import OrderEnd
from values.quantity import Quantity


def test_goods_that_are_ordered_have_not_come(village: Village) -> None:
    line = OrderedLine(an_item_id(1), 2, Quantity(40_000), Quantity(3_000))
    supplier_id = SupplierId(new_uuid())
    village.stream.record(
        OrderPlaced(supplier_id=supplier_id, register="01", number=1, lines=(line,))
    )
    village.stream.record(
        OrderEnded(order_id=FactId(new_uuid()), end=OrderEnd.CANCELLED, reason="Barang kosong")
    )
    village.stream.record(OrderRuleSet(item_id=an_item_id(1), revision=1, point=Quantity(12_000)))

    village.push()

    assert stock(village) == {}
    assert parked(village.hub) == []
