"""A transfer that was written down wrongly is taken back, and stays on the list."""

import pytest

from coop.places.refusals import (
    CannotReverseMove,
    GoodsNotInPlace,
    MoveReasonMissing,
    MoveReversalFault,
)
from coop.places.reverse_move import reverse_move
from coop.places.transfer_book import transfer_book
from coop.places.transfer_slip import transfer_slip
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import arrive, on, sell
from tests.coop.places.builders import carry, dated, pieces, there
from values.identity import FactId, ItemId, new_uuid
from values.places import SHOP, WAREHOUSE


@pytest.fixture
def bread(session: Session) -> ItemId:
    item_id = an_item(session, "Roti tawar", stock=0)
    arrive(session, item_id, 5, on(3))
    arrive(session, item_id, 5, on(30))
    return item_id


def take_back(session: Session, fact_id: FactId, reason: str = "Salah barang") -> FactId:
    stamp = a_stamp()
    reverse_move(session, stamp, fact_id=fact_id, reason=reason, settings=SETTINGS)
    return stamp.fact_id


def fault(session: Session, fact_id: FactId) -> MoveReversalFault:
    with pytest.raises(CannotReverseMove) as refused:
        take_back(session, fact_id)
    return refused.value.fault


def test_what_was_carried_lies_where_it_lay_before(session: Session, bread: ItemId) -> None:
    fact_id, _ = carry(session, pieces(bread, 7))

    take_back(session, fact_id)

    assert dated(session, bread) == {on(3): 5, on(30): 5}
    assert there(session, bread, WAREHOUSE) == 0


def test_both_stand_in_the_list_and_name_each_other(session: Session, bread: ItemId) -> None:
    fact_id, _ = carry(session, pieces(bread, 7))

    back = take_back(session, fact_id)

    entries = {entry.fact_id: entry for entry in transfer_book(session)}
    assert entries[fact_id].is_reversed
    assert entries[back].is_reversal
    assert (entries[back].from_name, entries[back].to_name) == ("Gudang", "Toko")
    slip = transfer_slip(session, back, SETTINGS)
    assert slip is not None
    assert (slip.number, slip.against) == ("G01-20261124-0002", "G01-20261124-0001")
    assert slip.reason == "Salah barang"


def test_it_needs_a_reason_and_happens_once(session: Session, bread: ItemId) -> None:
    fact_id, _ = carry(session, pieces(bread, 7))

    with pytest.raises(MoveReasonMissing):
        take_back(session, fact_id, "  ")
    back = take_back(session, fact_id)

    assert fault(session, fact_id) is MoveReversalFault.ALREADY_REVERSED
    assert fault(session, back) is MoveReversalFault.IS_REVERSAL
    assert fault(session, FactId(new_uuid())) is MoveReversalFault.UNKNOWN


def test_what_was_carried_on_or_sold_does_not_come_back(session: Session, bread: ItemId) -> None:
    there_and, _ = carry(session, pieces(bread, 5, expires_on=on(3)))
    back, _ = carry(session, pieces(bread, 5), source=WAREHOUSE, target=SHOP)
    sell(session, bread, 2)

    with pytest.raises(GoodsNotInPlace):
        take_back(session, there_and)
    with pytest.raises(GoodsNotInPlace):
        take_back(session, back)


def test_there_is_no_slip_of_what_never_happened(session: Session) -> None:
    assert transfer_slip(session, FactId(new_uuid()), SETTINGS) is None
