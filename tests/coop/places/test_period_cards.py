"""A stock card that is saved says what the card on the screen says, transfers and all."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from coop.goods.item_list import ItemFilter
from coop.places.reverse_move import reverse_move
from coop.stock.adjust_stock import adjust_stock
from coop.stock.card_with_transfers import card_with_transfers
from coop.stock.period_cards import PeriodLine, period_cards
from coop.stock.stock_card import MovementKind
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.places.builders import carry, pieces
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.period import Period, month_of, one_day
from values.places import QUARANTINE, WAREHOUSE
from values.quantity import Quantity


def card(session: Session, item_id: ItemId, period: Period) -> list[PeriodLine]:
    which = ItemFilter(is_active=None, item_id=item_id)
    return list(period_cards(session, period, which, TODAY))


def test_a_saved_card_says_line_by_line_what_the_screen_says(session: Session) -> None:
    random, sugar = Random(11), an_item(session)
    for minute in range(1, 30):
        stamp = replace(a_stamp(), recorded_at=a_stamp().recorded_at + timedelta(minutes=minute))
        if minute % 3 == 0:
            carry(session, pieces(sugar, 2), target=random.choice((WAREHOUSE, QUARANTINE)))
        elif minute % 3 == 1:
            a_sale(session, a_cart(a_line(session, sugar, 1_000)))
        else:
            piece, reason = Quantity(random.choice((-1_000, 2_000))), AdjustmentReason.CORRECTION
            adjust_stock(session, stamp, item_id=sugar, quantity=piece, reason=reason, note="x")

    before, *saved = card(session, sugar, month_of(TODAY))

    on_screen = card_with_transfers(session, sugar).lines[::-1]
    assert (before.balance, before.worth) == (0, 0)
    assert [line.movement for line in saved] == on_screen
    assert (saved[-1].balance, saved[-1].worth) == (on_screen[-1].balance, on_screen[-1].worth)
    assert sum(of.kind is MovementKind.MOVED for of in on_screen) == 9


def test_what_was_carried_by_mistake_says_so(session: Session) -> None:
    sugar = an_item(session)
    fact_id, _ = carry(session, pieces(sugar, 24))
    reverse_move(session, a_stamp(), fact_id=fact_id, reason="Salah", settings=SETTINGS)

    _, opening, moved, back = card(session, sugar, month_of(TODAY))

    assert [line.is_undone for line in (opening, moved, back)] == [False, True, False]
    assert {line.balance for line in (opening, moved, back)} == {100_000}


def test_what_was_only_carried_on_those_days_has_its_card_too(session: Session) -> None:
    sugar = an_item(session)
    tomorrow = TODAY + timedelta(days=1)
    carry(session, pieces(sugar, 3), day=tomorrow)

    before, moved = card(session, sugar, one_day(tomorrow))

    assert (before.movement, before.balance, moved.balance) == (None, 100_000, 100_000)
    assert moved.movement is not None
    assert (moved.movement.carried, moved.day) == (3_000, tomorrow)
