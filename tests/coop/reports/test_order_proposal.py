"""What to order, reckoned again day by day from the facts, and shown on plain cases."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import select

from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import SupplierDraft
from coop.facts.goods import Pack
from coop.facts.selling import GoodsReturned, SaleRecorded, SaleVoided
from coop.ordering.order_draft import ORDER_LINES_MAX
from coop.ordering.set_order_rule import set_order_rule
from coop.reports.order_proposal import DAYS_LOOKED_AT, OrderLine, order_proposal
from coop.reports.orders_of_proposal import orders_of_proposal
from db.database import Database
from db.session import Session
from db.tables import StockMovement
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.buying.builders import DUS, a_bought_line, a_nota, a_supplier, received
from tests.coop.consignment.builders import a_snack, an_owner
from tests.coop.ordering.builders import placed
from tests.coop.places.builders import carry, pieces, to_quarantine
from tests.coop.reports.histories import STEPS, Weeks, a_history
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.quantity import ONE, Quantity

Days = Mapping[date, int]


def sold_by_day(weeks: Weeks) -> dict[ItemId, Counter[date]]:
    """Count what each item sold on each day, what came back taken off the day of its sale."""
    sold: dict[ItemId, Counter[date]] = {item_id: Counter() for item_id in weeks.items}
    days: dict[FactId, date] = {}
    for stamp, fact in weeks.facts():
        if isinstance(fact, SaleRecorded):
            days[stamp.fact_id] = stamp.business_date
            for line in fact.lines:
                quantity = line.quantity * line.ratio // ONE
                sold[line.item_id][stamp.business_date] += quantity
        elif isinstance(fact, SaleVoided | GoodsReturned):
            for back in fact.lines:
                quantity = back.quantity * back.ratio // ONE
                sold[back.item_id][days[fact.sale_id]] -= quantity
    return sold


def began_with(weeks: Weeks, item_id: ItemId, day: date) -> int:
    of = StockMovement
    moves = select(of.quantity).where(of.item_id == item_id, of.business_date < day)
    return sum(weeks.session.scalars(moves))


def expected(
    weeks: Weeks, item_id: ItemId, sold: Days, opened: set[date], ahead: int
) -> tuple[int, int, int]:
    """Return what an item may sell in the days ahead, and how many days that stands on."""
    counted = {
        day: max(0, sold.get(day, 0))
        for day in opened
        if sold.get(day, 0) > 0 or began_with(weeks, item_id, day) > 0
    }
    total = Fraction(0)
    for number in range(1, ahead + 1):
        weekday = (TODAY + timedelta(days=number)).weekday()
        of_weekday = [amount for day, amount in counted.items() if day.weekday() == weekday]
        if of_weekday:
            total += Fraction(sum(of_weekday), len(of_weekday))
        elif any(day.weekday() == weekday for day in opened):
            total += Fraction(sum(counted.values()), len(counted))
    return ceil(total), len(counted), len(opened) - len(counted)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, lead=st.integers(0, 7), cover=st.integers(1, 14))
def test_the_proposal_is_what_will_be_sold_less_what_is_there(
    database: Database, steps: list[tuple[str, int, int, int]], lead: int, cover: int
) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)

        lines = order_proposal(weeks.session, TODAY, lead_days=lead, cover_days=cover)

        proposed = {line.item_id: line for line in lines}
        sold = sold_by_day(weeks)
        first = TODAY - timedelta(days=DAYS_LOOKED_AT)
        opened = {
            stamp.business_date
            for stamp, fact in weeks.facts()
            if isinstance(fact, SaleRecorded) and first <= stamp.business_date < TODAY
        }
        for item_id in weeks.items:
            in_window = {day: amount for day, amount in sold[item_id].items() if day in opened}
            line = proposed.get(item_id)
            if sum(in_window.values()) <= 0:
                assert line is None
                continue
            needed, days, without = expected(weeks, item_id, in_window, opened, lead + cover)
            on_hand = began_with(weeks, item_id, date.max)
            wanted = needed - max(0, on_hand)
            assert (line is not None) == (wanted > 0)
            if line is not None:
                point, *_ = expected(weeks, item_id, in_window, opened, lead)
                assert (line.needed, line.point, line.on_hand) == (needed, point, on_hand)
                assert (line.days, line.days_without) == (days, without)
                assert (line.packs - 1) * line.ratio < wanted <= line.packs * line.ratio
                assert line.is_urgent == (on_hand <= point)
        assert sorted(lines, key=lambda of: (not of.is_urgent, of.name)) == lines


def _sold_daily(session: Session, item_id: ItemId, pieces: int, days: range) -> None:
    for ago in days:
        cart = a_cart(a_line(session, item_id, pieces * ONE))
        a_sale(session, cart, day=TODAY - timedelta(days=ago))


def _only(lines: list[OrderLine]) -> OrderLine:
    assert len(lines) == 1
    return lines[0]


def test_days_without_stock_do_not_count_as_days_nobody_wanted_it(session: Session) -> None:
    item_id = an_item(session, "Minyak goreng", stock=0)
    other = an_item(session, "Gula")
    supplier_id = a_supplier(session)
    _sold_daily(session, other, 1, range(56, 0, -1))
    for days in (range(56, 49, -1), range(14, 7, -1)):
        bought = a_bought_line(session, item_id, 14, price=15_000)
        received(session, a_nota(supplier_id, bought), day=TODAY - timedelta(days=days.start))
        _sold_daily(session, item_id, 2, days)

    lines = order_proposal(session, TODAY, lead_days=3, cover_days=7)

    line = next(line for line in lines if line.item_id == item_id)
    assert (line.sold, line.days, line.days_without) == (28_000, 14, 42)
    assert (line.point, line.needed, line.packs) == (6_000, 20_000, 20)
    assert line.supplier_name == "Toko Grosir Makmur"
    assert line.amount == 20 * 15_000


def test_it_is_rounded_up_to_the_pack_in_which_it_came_last(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS,), prices=(120_000,))
    bought = a_bought_line(session, item_id, 2, pack=2, price=110_000)
    received(session, a_nota(a_supplier(session), bought), day=TODAY - timedelta(days=30))
    _sold_daily(session, item_id, 3, range(14, 0, -1))

    line = _only(order_proposal(session, TODAY, lead_days=2, cover_days=12))

    assert (line.on_hand, line.needed) == (38_000, 42_000)
    assert (line.packs, line.unit, line.ratio) == (1, "dus", 40_000)
    assert not line.is_urgent


def test_what_sells_on_one_day_of_the_week_is_ordered_for_that_day(session: Session) -> None:
    item_id = an_item(session, "Roti", stock=0)
    other = an_item(session, "Gula")
    line = a_bought_line(session, item_id, 101, price=4_000)
    received(session, a_nota(a_supplier(session), line), day=TODAY - timedelta(days=60))
    _sold_daily(session, other, 1, range(56, 0, -1))
    _sold_daily(session, item_id, 20, range(7, 36, 7))

    until_then = order_proposal(session, TODAY, lead_days=1, cover_days=5)
    with_it = order_proposal(session, TODAY, lead_days=1, cover_days=6)

    assert item_id not in {line.item_id for line in until_then}
    needed = next(line.needed for line in with_it if line.item_id == item_id)
    assert needed == ceil(Fraction(5 * 20_000, 8))


def test_a_shop_that_never_sold_proposes_nothing(session: Session) -> None:
    an_item(session)

    assert order_proposal(session, TODAY, lead_days=3, cover_days=7) == []


def _bought(session: Session, item_id: ItemId, supplier_id: SupplierId, packs: int) -> None:
    bought = a_bought_line(session, item_id, packs, pack=2, price=110_000)
    nota = a_nota(supplier_id, bought, received_on=TODAY - timedelta(days=30))
    received(session, nota, day=TODAY - timedelta(days=30))


def test_what_is_ordered_already_is_taken_off(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS,), prices=(120_000,))
    supplier_id = a_supplier(session)
    _bought(session, item_id, supplier_id, 2)
    _sold_daily(session, item_id, 5, range(14, 0, -1))
    (first,) = order_proposal(session, TODAY, lead_days=7, cover_days=14)
    assert (first.needed, first.on_hand, first.packs) == (105_000, 10_000, 3)
    ((draft, _),) = orders_of_proposal([first])
    placed(session, replace(draft, lines=(replace(draft.lines[0], quantity=Quantity(2 * ONE)),)))

    (line,) = order_proposal(session, TODAY, lead_days=7, cover_days=14)

    assert (line.on_order, line.packs, first.is_urgent, line.is_urgent) == (80_000, 1, True, False)
    placed(session, replace(draft, draft_id=FactId(new_uuid())))
    assert order_proposal(session, TODAY, lead_days=7, cover_days=14) == []


def test_goods_come_as_fast_as_is_known_of_their_supplier(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS,), prices=(120_000,))
    supplier_id = a_supplier(session)
    _bought(session, item_id, supplier_id, 2)
    _sold_daily(session, item_id, 5, range(14, 0, -1))
    slow = SupplierDraft(supplier_id=supplier_id, name="Toko Jauh", lead_days=14, based_on=1)
    record_supplier(session, a_stamp(), supplier=slow)

    line = _only(order_proposal(session, TODAY, lead_days=2, cover_days=7))

    assert (line.lead_days, line.point, line.needed) == (14, 70_000, 105_000)


def test_what_is_always_to_be_there_is_ordered_beyond_what_sells(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS,), prices=(120_000,))
    never_sold = an_item(session, "Obat nyamuk", stock=3_000)
    _bought(session, item_id, a_supplier(session), 2)
    _sold_daily(session, item_id, 5, range(14, 0, -1))
    set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(20_000))
    set_order_rule(session, a_stamp(), item_id=never_sold, point=Quantity(10_000))

    lines = order_proposal(session, TODAY, lead_days=1, cover_days=2)

    assert [(of.name, of.kept, of.point, of.needed, of.packs) for of in lines] == [
        ("Mi goreng", 20_000, 25_000, 35_000, 1),
        ("Obat nyamuk", 10_000, 10_000, 10_000, 7),
    ]


def test_it_is_ordered_in_the_pack_that_somebody_chose(session: Session) -> None:
    pak = Pack(number=3, unit="pak", ratio=Quantity(10_000))
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS, pak), prices=(120_000, 32_000))
    _bought(session, item_id, a_supplier(session), 1)
    _sold_daily(session, item_id, 2, range(14, 0, -1))
    set_order_rule(session, a_stamp(), item_id=item_id, pack=3)

    line = _only(order_proposal(session, TODAY, lead_days=7, cover_days=14))

    assert (line.needed, line.on_hand) == (42_000, 12_000)
    assert (line.pack, line.unit, line.packs, line.price) == (3, "pak", 3, 27_500)
    set_order_rule(session, a_stamp(), item_id=item_id, pack=2)
    line = _only(order_proposal(session, TODAY, lead_days=7, cover_days=14))
    assert (line.pack, line.unit, line.packs, line.price) == (2, "dus", 1, 110_000)


def test_goods_of_villagers_are_not_proposed(session: Session) -> None:
    item_id = a_snack(session, an_owner(session))
    set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(10_000))

    assert order_proposal(session, TODAY, lead_days=3, cover_days=7) == []


def test_a_proposal_becomes_one_order_for_each_supplier(session: Session) -> None:
    suppliers = {name: a_supplier(session, name) for name in ("Toko B", "Toko A")}
    for name, supplier_id in suppliers.items():
        item_id = an_item(session, f"Mi {name}", stock=0, packs=(DUS,), prices=(120_000,))
        _bought(session, item_id, supplier_id, 1)
        set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(90_000))
    unknown = an_item(session, "Obat nyamuk", stock=0)
    set_order_rule(session, a_stamp(), item_id=unknown, point=Quantity(5_000))

    drafts = orders_of_proposal(order_proposal(session, TODAY, lead_days=3, cover_days=7))

    assert [(name, draft.supplier_id) for draft, name in drafts] == [
        ("Toko A", suppliers["Toko A"]),
        ("Toko B", suppliers["Toko B"]),
        ("", None),
    ]
    lines = [line for draft, _ in drafts for line in draft.lines]
    assert [(of.name, of.quantity, of.unit, of.price) for of in lines] == [
        ("Mi Toko A", 2 * ONE, "dus", 0),
        ("Mi Toko B", 2 * ONE, "dus", 0),
        ("Obat nyamuk", 5 * ONE, "pcs", 0),
    ]
    for draft, name in drafts:
        if name:
            placed(session, draft)


def test_a_proposal_longer_than_an_order_becomes_several(session: Session) -> None:
    item_id = an_item(session, "Gula", stock=0)
    set_order_rule(session, a_stamp(), item_id=item_id, point=Quantity(5_000))
    (line,) = order_proposal(session, TODAY, lead_days=3, cover_days=7)

    drafts = orders_of_proposal([line] * (ORDER_LINES_MAX + 1))

    assert [len(draft.lines) for draft, _ in drafts] == [ORDER_LINES_MAX, 1]


def test_what_lies_in_a_warehouse_is_there_and_what_lies_in_quarantine_is_not(
    session: Session,
) -> None:
    item_id = an_item(session, "Mi goreng", stock=60_000)
    _sold_daily(session, item_id, 2, range(14, 0, -1))
    carry(session, pieces(item_id, 20))
    assert order_proposal(session, TODAY, lead_days=3, cover_days=7) == []

    to_quarantine(session, pieces(item_id, 12))

    line = _only(order_proposal(session, TODAY, lead_days=3, cover_days=10))
    assert (line.on_hand, line.needed, line.packs) == (20_000, 26_000, 6)
