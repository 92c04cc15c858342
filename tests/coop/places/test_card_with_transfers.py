"""What was carried stands on the stock card, and leaves the balance alone."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random

from coop.fact_log import record
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.places.move_goods import MoveDraft, move_goods
from coop.places.reverse_move import reverse_move
from coop.stock.adjust_stock import adjust_stock
from coop.stock.card_with_transfers import card_with_transfers
from coop.stock.stock_card import CardLine, MovementKind, stock_card
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import a_stamp, an_item
from tests.coop.places.builders import carry, pieces, to_quarantine
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.money import Rupiah
from values.places import OF_EVERY_SHOP, QUARANTINE, WAREHOUSE
from values.quantity import Quantity


def test_a_transfer_is_named_by_its_places_and_number(session: Session) -> None:
    sugar = an_item(session)
    fact_id, _ = carry(session, pieces(sugar, 24))
    reverse_move(session, a_stamp(), fact_id=fact_id, reason="Salah", settings=SETTINGS)

    back, moved, opening = card_with_transfers(session, sugar).lines

    assert [line.kind for line in (back, moved, opening)] == [
        MovementKind.MOVED,
        MovementKind.MOVED,
        MovementKind.OPENING,
    ]
    assert (moved.note, moved.carried, moved.number) == ("Toko → Gudang · Rak penuh", 24_000, 1)
    assert (back.note, back.number) == ("Gudang → Toko · Salah", 2)
    assert {line.balance for line in (back, moved, opening)} == {100_000}


def test_goods_that_go_on_from_place_to_place_are_one_line(session: Session) -> None:
    sugar = an_item(session)
    to_quarantine(session, pieces(sugar, 5))
    carry(session, pieces(sugar, 2), source=QUARANTINE, target=WAREHOUSE)

    lines = card_with_transfers(session, sugar).lines

    assert [line.carried for line in lines] == [2_000, 5_000, 0]
    assert lines[0].note.startswith("Karantina → Gudang")


def test_page_by_page_it_says_what_it_says_at_once(session: Session) -> None:
    random, item_id = Random(7), an_item(session, stock=0)
    start = a_stamp().recorded_at
    line = StockLine(item_id, Quantity(500_000), Rupiah(5_000_000))
    record(session, a_stamp(), OpeningStockRecorded(lines=(line,)))
    for minute in range(1, 40):
        stamp = replace(a_stamp(), recorded_at=start + timedelta(minutes=random.randint(1, 30)))
        if minute % 3:
            source, target = random.sample(OF_EVERY_SHOP, 2)
            draft = MoveDraft(from_place=source, to_place=target, lines=(pieces(item_id, 1),))
            if source == OF_EVERY_SHOP[0]:
                move_goods(session, stamp, draft=draft, settings=SETTINGS)
        else:
            adjust_stock(
                session,
                stamp,
                item_id=item_id,
                quantity=Quantity(random.choice((-2_000, 3_000))),
                reason=AdjustmentReason.CORRECTION,
                note="Hitung ulang",
            )

    whole = card_with_transfers(session, item_id).lines

    for size in (1, 2, 5, 7):
        assert _by_pages(session, item_id, size) == whole
    kept = [line for line in whole if line.kind is not MovementKind.MOVED]
    assert kept == stock_card(session, item_id).lines
    assert any(line.kind is MovementKind.MOVED for line in whole)
    for newer, older in pairwise(whole):
        assert newer.balance - newer.quantity == older.balance
        assert newer.worth - newer.value == older.worth


def _by_pages(session: Session, item_id: ItemId, size: int) -> list[CardLine]:
    lines: list[CardLine] = []
    page = card_with_transfers(session, item_id, limit=size)
    lines += page.lines
    while page.older is not None:
        page = card_with_transfers(session, item_id, before=page.older, limit=size)
        lines += page.lines
    return lines
