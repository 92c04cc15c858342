"""The book corrected by hand."""

import pytest
from sqlalchemy import select

from coop.fact_log import head_of
from coop.facts.stock import StockAdjusted, StockLine
from coop.stock.adjust_stock import (
    NOTE_LETTERS_MAX,
    AdjustmentNeedsNote,
    AdjustmentNotPossible,
    adjust_stock,
)
from db.session import Session
from db.tables import StockAdjustment
from tests.builders import TILL_1, a_stamp, an_item
from tests.coop.selling.builders import last_fact, on_hand
from values.adjustment_reason import AdjustmentReason
from values.quantity import QUANTITY_MAX, Quantity

DAMAGED, CORRECTION = AdjustmentReason.DAMAGED, AdjustmentReason.CORRECTION


@pytest.mark.parametrize(("quantity", "left"), [(-2_000, 98_000), (500, 100_500)])
def test_what_is_lost_or_found_moves_the_stock(session: Session, quantity: int, left: int) -> None:
    item_id = an_item(session)

    adjust_stock(session, a_stamp(), item_id=item_id, quantity=Quantity(quantity), reason=DAMAGED)

    assert on_hand(session, item_id) == left
    assert last_fact(session) == StockAdjusted(
        lines=(StockLine(item_id, Quantity(quantity)),), reason=DAMAGED
    )


@pytest.mark.parametrize("quantity", [0, QUANTITY_MAX + 1, -QUANTITY_MAX - 1])
def test_nothing_and_the_absurd_are_refused(session: Session, quantity: int) -> None:
    item_id = an_item(session)
    before = head_of(session, TILL_1)

    with pytest.raises(AdjustmentNotPossible) as refusal:
        adjust_stock(
            session, a_stamp(), item_id=item_id, quantity=Quantity(quantity), reason=DAMAGED
        )
    assert refusal.value == AdjustmentNotPossible(Quantity(quantity))
    assert head_of(session, TILL_1) == before


@pytest.mark.parametrize("note", ["", "  "])
def test_a_plain_correction_says_in_words_what_was_wrong(session: Session, note: str) -> None:
    item_id = an_item(session)

    with pytest.raises(AdjustmentNeedsNote):
        adjust_stock(
            session,
            a_stamp(),
            item_id=item_id,
            quantity=Quantity(-1_000),
            reason=CORRECTION,
            note=note,
        )
    assert on_hand(session, item_id) == 100_000


def test_a_note_is_kept_on_one_line_and_not_too_long(session: Session) -> None:
    item_id = an_item(session)
    note = "salah   hitung\n" + "x" * 500

    adjust_stock(
        session,
        a_stamp(),
        item_id=item_id,
        quantity=Quantity(-1_000),
        reason=CORRECTION,
        note=note,
    )

    kept = session.scalars(select(StockAdjustment.note)).one()
    assert kept.startswith("salah hitung xxx")
    assert len(kept) == NOTE_LETTERS_MAX
