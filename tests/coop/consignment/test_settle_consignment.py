"""An owner is paid for each sale once: no more, no less, and in whatever order tills are heard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import func, select

from coop.consignment.open_settlement import open_settlement
from coop.consignment.refusals import (
    CannotReverseConsignment,
    ConsignmentReversalFault,
    ConsignmentTextTooLong,
    ConsignorUnknown,
    NothingToSettle,
    SettlementDayNotPossible,
    SettlementOutdated,
)
from coop.consignment.reverse_consignment import reverse_consignment
from coop.consignment.settle_consignment import Settling, settle_consignment
from coop.fact_log import envelopes_after, replay
from coop.selling.accept_return import accept_return
from coop.selling.void_sale import void_sale
from db.database import Database
from db.session import Session
from db.tables import ConsignmentDocument, SettledGoods
from tests.builders import SHOP, TILL_1, TILL_2, TODAY, a_stamp
from tests.coop.consignment.builders import (
    NINE_TENTHS,
    a_snack,
    agree,
    an_owner,
    came,
    each,
    owed,
    settled,
    sold,
)
from values.consignment import ShareKind
from values.identity import ConsignorId, FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)


@pytest.fixture
def owner(session: Session) -> ConsignorId:
    return an_owner(session)


def brought_back(session: Session, sale_id: FactId, pieces: int = 1) -> None:
    accept_return(
        session,
        a_stamp(),
        sale_id=sale_id,
        back={1: Quantity(pieces * 1_000)},
        reason="Melempem",
        settings=SHOP,
    )


def voided(session: Session, sale_id: FactId) -> None:
    void_sale(session, a_stamp(), sale_id=sale_id, reason="Salah", settings=SHOP)


def test_a_share_of_the_price_and_a_price_for_each_are_paid(
    session: Session, owner: ConsignorId
) -> None:
    chips = a_snack(session, owner, NINE_TENTHS, price=10_000)
    syrup = a_snack(session, owner, each(7_500), name="Sirup", price=9_000)
    sold(session, chips, 3_000)
    sold(session, syrup, 2_000)
    sold(session, chips, 1_000)

    _, done = settled(session, owner)

    assert done == ("T01-20261124-0003", "Bu Sri keripik", 36_000 + 15_000)
    rows = session.execute(
        select(SettledGoods.kind, SettledGoods.sold, SettledGoods.amount, SettledGoods.owed)
    ).all()
    assert sorted(rows) == [
        (ShareKind.FIXED, 2_000, 18_000, 15_000),
        (ShareKind.PERCENT, 4_000, 40_000, 36_000),
    ]


def test_nothing_is_paid_twice(session: Session, owner: ConsignorId) -> None:
    chips = a_snack(session, owner)
    sold(session, chips, 3_000)
    settled(session, owner)

    with pytest.raises(NothingToSettle):
        settled(session, owner)

    sold(session, chips, 1_000)
    assert settled(session, owner)[1].total == 9_000


def test_what_buyers_brought_back_is_taken_off_even_later(
    session: Session, owner: ConsignorId
) -> None:
    chips = a_snack(session, owner)
    first = sold(session, chips, 3_000)
    second = sold(session, chips, 2_000)
    brought_back(session, first)
    assert settled(session, owner)[1].total == 36_000

    voided(session, second)
    assert owed(session, owner) == -18_000
    with pytest.raises(NothingToSettle) as refused:
        settled(session, owner)
    assert refused.value.owed == -18_000

    sold(session, chips, 5_000)
    assert settled(session, owner)[1].total == 27_000


def test_a_return_is_worth_what_was_agreed_when_it_was_sold(
    session: Session, owner: ConsignorId
) -> None:
    chips = a_snack(session, owner, each(8_000))
    sale_id = sold(session, chips, 2_000)
    settled(session, owner)
    agree(session, chips, owner, each(5_000), TOMORROW)
    brought_back(session, sale_id)

    assert owed(session, owner, TOMORROW) == -8_000


def test_each_sale_is_paid_by_the_share_of_its_day(session: Session, owner: ConsignorId) -> None:
    chips = a_snack(session, owner, each(8_000))
    agree(session, chips, owner, each(6_000), TOMORROW)
    sold(session, chips, 1_000)
    sold(session, chips, 1_000, day=TOMORROW)

    found = open_settlement(session, owner, TOMORROW)

    assert found.total == 14_000
    assert (found.first_day, found.until) == (TODAY, TOMORROW)
    assert len(found.lines) == 2


def test_a_settlement_ends_with_its_day(session: Session, owner: ConsignorId) -> None:
    chips = a_snack(session, owner)
    sold(session, chips, 1_000)
    sold(session, chips, 4_000, day=TOMORROW)

    assert settled(session, owner, TODAY, TOMORROW)[1].total == 9_000
    assert settled(session, owner, TOMORROW, TOMORROW)[1].total == 36_000


def test_an_owner_is_not_paid_for_anothers_goods(session: Session, owner: ConsignorId) -> None:
    other = an_owner(session, "Pak Joko")
    chips = a_snack(session, owner, stock=1_000)
    sold(session, chips, 1_000)
    agree(session, chips, other, each(4_000), TOMORROW)
    came_later = a_snack(session, other, name="Tempe")
    sold(session, came_later, 1_000)
    sold(session, chips, 1_000, day=TOMORROW)

    assert owed(session, owner, TOMORROW) == 9_000
    assert owed(session, other, TOMORROW) == 13_000


def test_what_another_till_sends_late_comes_with_the_next_settlement(
    session: Session, owner: ConsignorId, fresh: Database
) -> None:
    chips = a_snack(session, owner)
    with fresh.transaction() as elsewhere:
        replay(elsewhere, envelopes_after(session, TILL_1, 0))
        sold(elsewhere, chips, 2_000, stream_id=TILL_2)
    sold(session, chips, 1_000)
    assert settled(session, owner)[1].total == 9_000

    with fresh.report() as elsewhere:
        replay(session, envelopes_after(elsewhere, TILL_2, 0))

    assert settled(session, owner)[1].total == 18_000
    with pytest.raises(NothingToSettle):
        settled(session, owner)


def test_a_return_whose_sale_has_not_arrived_waits_for_it(
    session: Session, owner: ConsignorId, fresh: Database
) -> None:
    chips = a_snack(session, owner)
    with fresh.transaction() as elsewhere:
        replay(elsewhere, envelopes_after(session, TILL_1, 0))
        sale_id = sold(elsewhere, chips, 2_000, stream_id=TILL_2)
        came_back = replace(a_stamp(), stream_id=TILL_1)
        accept_return(
            elsewhere,
            came_back,
            sale_id=sale_id,
            back={1: Quantity(1_000)},
            reason="Melempem",
            settings=SHOP,
        )
        later = list(envelopes_after(elsewhere, TILL_1, 0))
        sales = list(envelopes_after(elsewhere, TILL_2, 0))
    known = len(list(envelopes_after(session, TILL_1, 0)))
    replay(session, later[known:])
    assert owed(session, owner) == 0

    replay(session, sales)

    assert settled(session, owner)[1].total == 9_000


def test_a_settlement_is_taken_back_and_its_sales_are_open_again(
    session: Session, owner: ConsignorId
) -> None:
    chips = a_snack(session, owner)
    sold(session, chips, 1_000)
    first, _ = settled(session, owner)
    sold(session, chips, 1_000)
    second, _ = settled(session, owner)

    with pytest.raises(CannotReverseConsignment) as refused:
        reverse_consignment(session, a_stamp(), fact_id=first, reason="Salah", settings=SHOP)
    assert refused.value.fault is ConsignmentReversalFault.HAS_FOLLOWED
    back = reverse_consignment(
        session, a_stamp(), fact_id=second, reason="Salah orang", settings=SHOP
    )

    assert back is not None
    assert back.money == 9_000
    assert owed(session, owner) == 9_000
    assert session.scalar(select(func.sum(ConsignmentDocument.paid))) == 9_000


def test_what_cannot_be_settled_is_refused(session: Session, owner: ConsignorId) -> None:
    chips = a_snack(session, owner)
    sold(session, chips, 1_000)
    good = Settling(consignor_id=owner, until=TODAY, seen=Rupiah(9_000))
    refused: Sequence[tuple[Settling, type[Exception]]] = [
        (replace(good, consignor_id=ConsignorId(new_uuid())), ConsignorUnknown),
        (replace(good, until=TOMORROW), SettlementDayNotPossible),
        (replace(good, until=YESTERDAY), NothingToSettle),
        (replace(good, seen=Rupiah(8_999)), SettlementOutdated),
        (
            replace(good, way=TenderMethod.TRANSFER, reference="a" * 61),
            ConsignmentTextTooLong,
        ),
    ]
    for settling, kind in refused:
        with pytest.raises(kind):
            settle_consignment(session, a_stamp(), settling=settling, settings=SHOP)

    stamp = a_stamp()
    by_bank = replace(good, way=TenderMethod.TRANSFER, reference="BRI 0077")
    assert settle_consignment(session, stamp, settling=by_bank, settings=SHOP) is not None
    assert settle_consignment(session, stamp, settling=by_bank, settings=SHOP) is None
    document = session.get_one(ConsignmentDocument, stamp.fact_id)
    assert (document.way, document.reference, document.paid) == (
        TenderMethod.TRANSFER,
        "BRI 0077",
        9_000,
    )


def test_over_a_random_season_an_owner_gets_exactly_their_part(
    session: Session, owner: ConsignorId
) -> None:
    random = Random(7)
    items: list[ItemId] = [
        a_snack(session, owner, each(7_000 + number), name=f"Kue {number}", price=9_000)
        for number in range(3)
    ]
    pieces = [0, 0, 0]
    open_sales: list[tuple[int, FactId]] = []
    paid = 0
    for _ in range(60):
        which = random.randrange(3)
        match random.choice(["sell", "sell", "back", "settle", "come"]):
            case "sell":
                open_sales.append((which, sold(session, items[which], 2_000)))
                pieces[which] += 2
            case "back" if open_sales:
                number, sale_id = open_sales.pop(random.randrange(len(open_sales)))
                brought_back(session, sale_id)
                pieces[number] -= 1
            case "come":
                came(session, owner, items[which], 3_000)
            case "settle" if owed(session, owner) > 0:
                paid += settled(session, owner)[1].total

    due = sum((7_000 + number) * count for number, count in enumerate(pieces))
    assert paid + owed(session, owner) == due
    assert paid > 0
    fact = session.scalar(select(func.count()).select_from(ConsignmentDocument))
    assert fact is not None
    assert fact > 10
