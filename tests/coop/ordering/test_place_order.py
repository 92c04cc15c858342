"""Goods are ordered from a supplier (pesanan)."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from coop.buying.record_receipt import GoodsConsigned, PackNotThere
from coop.buying.record_supplier import record_supplier
from coop.buying.refusals import BuyingTextTooLong, SupplierUnknown
from coop.buying.supplier_rules import SupplierDraft
from coop.errors import Refusal
from coop.fact_log import head_of, record
from coop.facts.goods import ItemsRecorded
from coop.goods.item_records import item_record
from coop.ordering.keep_order_draft import keep_order_draft, kept_order_drafts
from coop.ordering.order_book import order_list
from coop.ordering.order_draft import (
    ORDER_LINES_MAX,
    OrderDraft,
    OrderedTwice,
    OrderFull,
    OrderLineFault,
    OrderLineNotPossible,
    with_goods,
    with_line_changed,
    without_goods,
)
from coop.ordering.place_order import (
    NOTE_LETTERS_MAX,
    ItemPutAway,
    OrderEmpty,
    OrderNotChangeable,
    SupplierPutAway,
    WishedDayNotPossible,
    place_order,
)
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_supplier, received
from tests.coop.consignment.builders import a_snack, an_owner
from tests.coop.ordering.builders import (
    an_order,
    an_order_line,
    book_of,
    ended,
    noodles,
    placed,
    state_of_order,
    what_came,
)
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.money import RUPIAH_MAX, Rupiah
from values.ordering import OrderEnd, OrderState
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


def refusal_of(session: Session, draft: OrderDraft) -> Refusal:
    """Return why an order is not placed, having seen that nothing was written."""
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        placed(session, draft)
    assert head_of(session, TILL_1) == before
    return refusal.value


def fault_of(session: Session, **said: object) -> OrderLineFault:
    line = replace(an_order_line(session, noodles(session)), **said)
    refusal = refusal_of(session, an_order(a_supplier(session), line))
    assert isinstance(refusal, OrderLineNotPossible)
    return refusal.fault


def test_an_order_has_the_next_number_of_the_register_and_its_day(session: Session) -> None:
    supplier_id, item_id = a_supplier(session), noodles(session)

    first = placed(session, an_order(supplier_id, an_order_line(session, item_id, 10)))
    second = placed(session, an_order(supplier_id, an_order_line(session, item_id)))
    next_day = placed(
        session,
        an_order(supplier_id, an_order_line(session, item_id)),
        day=TODAY + timedelta(days=1),
    )

    assert (first.number, second.number) == ("PO01-20261124-0001", "PO01-20261124-0002")
    assert next_day.number == "PO01-20261125-0001"


def test_an_order_keeps_what_was_asked_for_and_by_when(session: Session) -> None:
    item_id = noodles(session)
    line = an_order_line(session, item_id, 10, price=24_000)
    wish = TODAY + timedelta(days=2)

    done = placed(session, an_order(a_supplier(session), line, wished_on=wish, note=" Antar  pagi"))

    book = book_of(session, done.order_id)
    (kept,) = book.lines
    assert (kept.name, kept.unit, kept.quantity, kept.price) == (
        "Mi goreng",
        "pak",
        10 * ONE,
        24_000,
    )
    assert (kept.base, kept.base_open, kept.came) == (120 * ONE, 120 * ONE, NOTHING)
    assert (book.listed.wished_on, book.listed.note) == (wish, "Antar pagi")
    assert (book.listed.lines, book.listed.total) == (1, 240_000)
    assert (book.head.supplier_name, book.head.state) == ("Toko Grosir Makmur", OrderState.OPEN)


def test_an_order_pressed_twice_is_one_order(session: Session) -> None:
    draft = an_order(a_supplier(session), an_order_line(session, noodles(session)))
    placed(session, draft)

    again = place_order(session, a_stamp(draft.draft_id), draft=draft, settings=SHOP)

    assert again is None
    assert len(order_list(session)) == 1


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"quantity": NOTHING}, OrderLineFault.NOTHING),
        ({"quantity": Quantity(-3_000)}, OrderLineFault.NEGATIVE),
        ({"quantity": Quantity(10**12)}, OrderLineFault.TOO_LARGE),
        ({"quantity": QUANTITY_MAX}, OrderLineFault.TOO_LARGE),
        ({"quantity": Quantity(2_500)}, OrderLineFault.NOT_WHOLE),
        ({"price": Rupiah(-1)}, OrderLineFault.NEGATIVE),
        ({"price": Rupiah(RUPIAH_MAX + 1)}, OrderLineFault.TOO_LARGE),
        ({"price": RUPIAH_MAX, "quantity": Quantity(2_000)}, OrderLineFault.TOO_LARGE),
    ],
)
def test_a_quantity_that_nobody_orders_is_refused(
    session: Session, said: dict[str, object], fault: OrderLineFault
) -> None:
    assert fault_of(session, **said) is fault


def test_a_part_of_a_pack_that_cannot_be_written_exactly_is_refused(session: Session) -> None:
    fault = fault_of(session, quantity=Quantity(1), ratio=Quantity(12_345), is_weighed=True)

    assert fault is OrderLineFault.NOT_EXACT


def test_an_order_needs_goods_and_a_supplier(session: Session) -> None:
    line = an_order_line(session, noodles(session))

    assert isinstance(refusal_of(session, an_order(a_supplier(session))), OrderEmpty)
    assert isinstance(refusal_of(session, an_order(None, line)), SupplierUnknown)
    unknown = an_order(SupplierId(new_uuid()), line)
    assert isinstance(refusal_of(session, unknown), SupplierUnknown)


def test_nothing_is_ordered_from_a_supplier_who_was_put_away(session: Session) -> None:
    supplier_id = a_supplier(session, "Toko Lama")
    away = SupplierDraft(supplier_id=supplier_id, name="Toko Lama", is_active=False, based_on=1)
    record_supplier(session, a_stamp(), supplier=away)

    refusal = refusal_of(session, an_order(supplier_id, an_order_line(session, noodles(session))))

    assert refusal == SupplierPutAway("Toko Lama")


def test_goods_that_are_not_offered_any_more_are_not_ordered(session: Session) -> None:
    item_id = noodles(session)
    line = an_order_line(session, item_id)
    item = item_record(session, item_id)
    assert item is not None
    record(
        session,
        a_stamp(),
        ItemsRecorded(items=(replace(item, revision=2, is_active=False),)),
    )

    refusal = refusal_of(session, an_order(a_supplier(session), line))

    assert refusal == ItemPutAway("Mi goreng")


def test_an_unknown_pack_is_not_ordered(session: Session) -> None:
    line = an_order_line(session, noodles(session))
    supplier_id = a_supplier(session)
    wrong = (
        replace(line, pack=9),
        replace(line, ratio=Quantity(40_000)),
        replace(line, item_id=ItemId(new_uuid())),
    )

    refusals = [refusal_of(session, an_order(supplier_id, of)) for of in wrong]

    assert refusals == [PackNotThere("Mi goreng", "pak")] * 3


def test_goods_of_villagers_are_not_ordered(session: Session) -> None:
    item_id = a_snack(session, an_owner(session))
    line = an_order_line(session, item_id, pack=1)

    refusal = refusal_of(session, an_order(a_supplier(session), line))

    assert isinstance(refusal, GoodsConsigned)


def test_goods_are_wished_for_today_or_in_the_year_to_come(session: Session) -> None:
    line = an_order_line(session, noodles(session))
    supplier_id = a_supplier(session)

    for days in (-1, 367):
        draft = an_order(supplier_id, line, wished_on=TODAY + timedelta(days=days))
        assert isinstance(refusal_of(session, draft), WishedDayNotPossible)
    placed(session, an_order(supplier_id, line, wished_on=TODAY))


def test_a_note_fits_on_the_paper(session: Session) -> None:
    line = an_order_line(session, noodles(session))

    draft = an_order(a_supplier(session), line, note="x" * (NOTE_LETTERS_MAX + 1))

    assert refusal_of(session, draft) == BuyingTextTooLong(NOTE_LETTERS_MAX)


def test_an_item_stands_on_one_line_so_that_what_came_can_be_counted(session: Session) -> None:
    item_id = noodles(session)
    pak = an_order_line(session, item_id, 2)
    pcs = an_order_line(session, item_id, 3, pack=1)
    draft = an_order(a_supplier(session), pak)

    counted, at = with_goods(draft, pak)

    assert (counted.lines[at].quantity, len(counted.lines)) == (4 * ONE, 1)
    with pytest.raises(OrderedTwice) as refusal:
        with_goods(draft, pcs)
    assert refusal.value == OrderedTwice("Mi goreng", "pak")
    assert isinstance(refusal_of(session, replace(draft, lines=(pak, pcs))), OrderedTwice)


def test_lines_are_added_changed_and_taken_out(session: Session) -> None:
    noodle, sugar = noodles(session), an_item(session, "Gula")
    draft = an_order(None, an_order_line(session, noodle))

    draft, at = with_goods(draft, an_order_line(session, sugar, pack=1))
    changed = with_line_changed(draft, at, replace(draft.lines[at], quantity=Quantity(7_000)))

    assert [line.base for line in changed.lines] == [12 * ONE, 7 * ONE]
    assert an_order(None, an_order_line(session, noodle, 2, price=24_000)).total == 48_000
    assert [line.name for line in without_goods(changed, 0).lines] == ["Gula"]
    with pytest.raises(OrderLineNotPossible):
        with_line_changed(draft, at, replace(draft.lines[at], quantity=NOTHING))


def test_an_order_has_so_many_lines_and_no_more(session: Session) -> None:
    line = an_order_line(session, noodles(session))
    lines = tuple(replace(line, item_id=ItemId(new_uuid())) for _ in range(ORDER_LINES_MAX))
    draft = an_order(None, *lines)

    with pytest.raises(OrderFull):
        with_goods(draft, line)


def test_an_order_is_kept_while_it_is_typed_until_it_is_placed(session: Session) -> None:
    draft = an_order(a_supplier(session), an_order_line(session, noodles(session)))
    keep_order_draft(session, draft, NOW)
    later = replace(draft, note="Antar pagi")
    keep_order_draft(session, later, NOW)
    assert kept_order_drafts(session) == [later]

    placed(session, later)
    keep_order_draft(session, draft, NOW)  # The window's last request comes late.

    assert kept_order_drafts(session) == []


def test_an_empty_order_leaves_nothing_behind(session: Session) -> None:
    draft = an_order(None, note="Antar pagi")
    keep_order_draft(session, draft, NOW)

    keep_order_draft(session, replace(draft, note=""), NOW)

    assert kept_order_drafts(session) == []


def test_an_order_is_changed_by_another_one_in_its_stead(session: Session) -> None:
    supplier_id, item_id = a_supplier(session), noodles(session)
    first = placed(session, an_order(supplier_id, an_order_line(session, item_id, 2)))

    second = placed(
        session,
        an_order(supplier_id, an_order_line(session, item_id, 5), replaces=first.order_id),
    )

    assert state_of_order(session, first.order_id) is OrderState.REPLACED
    assert book_of(session, first.order_id).replaced_by == second.number
    assert state_of_order(session, second.order_id) is OrderState.OPEN


def test_an_order_of_which_something_came_or_that_ended_is_not_changed(session: Session) -> None:
    supplier_id, item_id = a_supplier(session), noodles(session)
    line = an_order_line(session, item_id, 2)
    partly, gone = (placed(session, an_order(supplier_id, line)).order_id for _ in range(2))
    received(session, what_came(session, partly, 1))
    ended(session, gone, OrderEnd.CANCELLED)

    states = {}
    for order_id in (partly, gone):
        refusal = refusal_of(session, an_order(supplier_id, line, replaces=order_id))
        assert isinstance(refusal, OrderNotChangeable)
        states[order_id] = refusal.state

    assert states == {partly: OrderState.PARTLY, gone: OrderState.CANCELLED}


def test_an_order_of_a_till_not_yet_heard_from_may_be_replaced(session: Session) -> None:
    line = an_order_line(session, noodles(session))

    done = placed(session, an_order(a_supplier(session), line, replaces=FactId(new_uuid())))

    assert state_of_order(session, done.order_id) is OrderState.OPEN
