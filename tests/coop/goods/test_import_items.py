"""Taking a list in: all or nothing, once, and again as an update."""

from dataclasses import replace

import pytest

from coop.fact_log import envelopes_after
from coop.facts.envelope import BODY_BYTES_MAX
from coop.facts.goods import ITEMS_IN_A_FACT_MAX
from coop.goods.import_items import ListOutdated, import_items
from coop.goods.item_card import item_card
from coop.goods.item_list import item_count, item_list
from coop.goods.item_rules import NAME_LETTERS_MAX
from coop.goods.record_item import record_item
from coop.goods.scanned_item import scanned_item
from coop.lists.import_progress import ImportCancelled
from db.database import Database
from db.session import Session
from tests.builders import TILL_1, TODAY, a_stamp, an_item
from tests.coop.goods.builders import (
    A_CODE,
    ANOTHER_CODE,
    a_draft,
    preview_of,
    take_in,
    with_check_digit,
)
from values.identity import FactId, new_uuid

HEADINGS = "nama;barcode;harga;stok"


def many_lines(count: int) -> list[str]:
    return [
        f"Barang {number:05};{with_check_digit(f'899{number:09}')};1500;2"
        for number in range(count)
    ]


def facts(session: Session) -> list[str]:
    return [envelope.kind for envelope in envelopes_after(session, TILL_1, 0)]


def test_an_imported_item_can_be_sold_at_once(session: Session) -> None:
    take_in(session, f"Kopi;Minuman;Pcs;;{A_CODE};1.000;Rp 1.500;12")

    found = scanned_item(session, A_CODE, TODAY)

    assert found is not None
    assert (found.on_sale.name, found.on_sale.price, found.on_sale.on_hand) == (
        "Kopi",
        1_500,
        12_000,
    )


def test_a_long_list_becomes_several_facts_in_one_transaction(session: Session) -> None:
    take_in(session, *many_lines(2 * ITEMS_IN_A_FACT_MAX + 1), headings=HEADINGS)

    assert facts(session) == ["goods.items_recorded", "stock.opened"] * 3
    assert item_count(session, TODAY) == 2 * ITEMS_IN_A_FACT_MAX + 1


def test_no_fact_is_larger_than_what_can_be_sent(session: Session) -> None:
    name = "\U0001f41f" * (NAME_LETTERS_MAX - 6)
    codes = "|".join(f"KODE-YANG-SANGAT-PANJANG-SEKALI-{number:02}" for number in range(20))
    lines = (f"{name} {row:05};{codes.replace('KODE', f'{row:05}')};1500;2" for row in range(300))

    take_in(session, *lines, headings=HEADINGS)

    envelopes = list(envelopes_after(session, TILL_1, 0))
    assert max(len(envelope.body) for envelope in envelopes) < BODY_BYTES_MAX
    assert item_count(session, TODAY) == 300


def test_pressed_twice_it_is_taken_in_once(session: Session) -> None:
    fact_id = FactId(new_uuid())
    preview = preview_of(session, *many_lines(250), headings=HEADINGS, fact_id=fact_id)

    for _ in range(2):
        import_items(session, a_stamp(fact_id), items=preview.items)

    assert item_count(session, TODAY) == 250
    assert len(facts(session)) == 4


def test_previewed_twice_for_one_slip_it_makes_the_same_items(session: Session) -> None:
    fact_id = FactId(new_uuid())

    first = preview_of(session, *many_lines(3), headings=HEADINGS, fact_id=fact_id)
    second = preview_of(session, *many_lines(3), headings=HEADINGS, fact_id=fact_id)

    assert first.items == second.items


def test_taken_in_again_it_updates_and_doubles_nothing(session: Session) -> None:
    take_in(session, f"Kopi;{A_CODE};1500;12", "Teh;;2000;3", headings=HEADINGS)

    take_in(session, f"Kopi bubuk;{A_CODE};1600;12", "Teh;;2000;3", headings=HEADINGS)

    rows = item_list(session, TODAY)
    assert [(row.on_sale.name, row.on_sale.price, row.on_sale.on_hand) for row in rows] == [
        ("Kopi bubuk", 1_600, 12_000),
        ("Teh", 2_000, 3_000),
    ]
    card = item_card(session, rows[0].on_sale.item_id, TODAY)
    assert card is not None
    assert [line.price for line in card.packs[0].history] == [1_600, 1_500]


def test_progress_is_told_to_the_end(session: Session) -> None:
    preview = preview_of(session, *many_lines(250), headings=HEADINGS)
    heard: list[tuple[int, int]] = []

    import_items(
        session, a_stamp(), items=preview.items, progress=lambda done, of: heard.append((done, of))
    )

    assert heard == [(200, 250), (250, 250)]


def test_stopped_half_way_it_writes_nothing(database: Database) -> None:
    with database.snapshot() as session:
        preview = preview_of(session, *many_lines(250), headings=HEADINGS)
    answers = iter([False, True])

    with pytest.raises(ImportCancelled), database.transaction() as session:
        import_items(session, a_stamp(), items=preview.items, is_cancelled=lambda: next(answers))

    with database.snapshot() as session:
        assert facts(session) == []
        assert item_count(session, TODAY) == 0


def test_an_item_changed_since_the_preview_stops_the_import(session: Session) -> None:
    draft = a_draft("Kopi", codes=(A_CODE,))
    record_item(session, a_stamp(), item=draft, prices={})
    preview = preview_of(session, f"Kopi;{A_CODE};1500;", headings=HEADINGS)
    record_item(session, a_stamp(), item=replace(draft, name="Teh", based_on=1), prices={})

    with pytest.raises(ListOutdated):
        import_items(session, a_stamp(), items=preview.items)


def test_a_code_taken_since_the_preview_stops_the_import(session: Session) -> None:
    preview = preview_of(session, f"Kopi;{A_CODE};1500;", headings=HEADINGS)
    an_item(session, "Teh", barcode=A_CODE)

    with pytest.raises(ListOutdated):
        import_items(session, a_stamp(), items=preview.items)


def test_a_code_that_two_items_had_before_stops_nothing(session: Session) -> None:
    an_item(session, "Kopi", price=1_500, barcode=A_CODE)
    an_item(session, "Kopi", price=1_500, barcode=A_CODE)

    take_in(session, f"Kopi tubruk;{A_CODE}|{ANOTHER_CODE};1500;", headings=HEADINGS)

    found = scanned_item(session, ANOTHER_CODE, TODAY)
    assert found is not None
    assert found.on_sale.name == "Kopi tubruk"


def test_an_empty_plan_records_nothing(session: Session) -> None:
    import_items(session, a_stamp(), items=())

    assert facts(session) == []
