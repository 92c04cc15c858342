"""Price ceilings: from a day on, with their source, and what costs more."""

from datetime import date

import pytest

from coop.errors import Refusal
from coop.facts.goods import Pack
from coop.goods.item_rules import PriceNotPossible
from coop.goods.price_list import packs_on_sale
from coop.prices.ceilings import ceilings, packs_above_ceiling
from coop.prices.refusals import CeilingFault, CeilingNotPossible
from coop.prices.set_ceilings import SOURCE_LETTERS_MAX, NewCeiling, set_ceilings
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from values.identity import ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity

KEPKA = "Kepka Bapanas 299/2025"
SINCE = date(2025, 8, 22)


def noted(
    session: Session,
    item_id: ItemId,
    price: int | None,
    *,
    since: date = SINCE,
    source: str = KEPKA,
) -> None:
    new = NewCeiling(item_id, None if price is None else Rupiah(price))
    set_ceilings(session, a_stamp(), ceilings=[new], effective_from=since, source=source)


def ceiling_of(session: Session, item_id: ItemId, day: date, pack: int = 1) -> int | None:
    return packs_on_sale(session, [(item_id, pack)], day)[item_id, pack].ceiling


def test_a_ceiling_holds_from_its_day_until_the_next_one(session: Session) -> None:
    rice = an_item(session, "Beras medium", price=13_500, is_weighed=True)
    noted(session, rice, 12_500, since=date(2024, 6, 1), source="Perbadan 5/2024")
    noted(session, rice, 13_500)

    assert ceiling_of(session, rice, date(2024, 5, 31)) is None
    assert ceiling_of(session, rice, date(2025, 8, 21)) == 12_500
    assert ceiling_of(session, rice, date(2025, 8, 22)) == 13_500
    assert [(one.price, one.source) for one in ceilings(session, TODAY)] == [(13_500, KEPKA)]


def test_a_days_ceiling_that_is_noted_again_is_the_one_that_is_meant(session: Session) -> None:
    rice = an_item(session, "Beras medium", is_weighed=True)
    noted(session, rice, 15_300)
    noted(session, rice, 13_500)

    assert ceiling_of(session, rice, TODAY) == 13_500
    assert len(ceilings(session, TODAY)) == 1


def test_a_ceiling_that_was_lifted_is_listed_as_none_and_holds_nothing(session: Session) -> None:
    rice = an_item(session, "Beras medium", price=99_000, is_weighed=True)
    noted(session, rice, 13_500)
    noted(session, rice, None, since=TODAY)

    assert ceiling_of(session, rice, TODAY) is None
    assert [one.price for one in ceilings(session, TODAY)] == [None]
    assert packs_above_ceiling(session, TODAY) == []


def test_a_pack_may_cost_as_much_as_what_is_in_it(session: Session) -> None:
    sack = Pack(number=2, unit="sak", ratio=Quantity(5_000))
    rice = an_item(
        session, "Beras SPHP", price=12_500, is_weighed=True, packs=(sack,), prices=(62_600,)
    )
    noted(session, rice, 12_500)

    assert ceiling_of(session, rice, TODAY, pack=2) == 62_500
    assert [(one.pack, one.price) for one in packs_above_ceiling(session, TODAY)] == [(2, 62_600)]


def test_the_ceiling_of_a_part_is_rounded_down_to_whole_rupiah(session: Session) -> None:
    part = Pack(number=2, unit="ons", ratio=Quantity(333))
    rice = an_item(session, "Beras", price=13_500, is_weighed=True, packs=(part,), prices=(4_496,))
    noted(session, rice, 13_500)

    assert ceiling_of(session, rice, TODAY, pack=2) == 4_495  # 4.495,5
    assert [one.pack for one in packs_above_ceiling(session, TODAY)] == [2]


@pytest.mark.parametrize(
    ("price", "source", "refusal"),
    [
        (0, KEPKA, PriceNotPossible(Rupiah(0))),
        (13_500, " ", CeilingNotPossible(CeilingFault.SOURCE_MISSING)),
        (13_500, "x" * (SOURCE_LETTERS_MAX + 1), CeilingNotPossible(CeilingFault.TEXT_TOO_LONG)),
    ],
)
def test_a_ceiling_has_a_price_and_a_source(
    session: Session, price: int, source: str, refusal: Refusal
) -> None:
    rice = an_item(session, "Beras")

    with pytest.raises(Refusal) as refused:
        noted(session, rice, price, source=source)

    assert refused.value == refusal


def test_there_is_no_ceiling_of_what_is_not_on_the_list(session: Session) -> None:
    with pytest.raises(CeilingNotPossible):
        noted(session, ItemId(new_uuid()), 13_500)
