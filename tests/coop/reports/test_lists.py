"""What sells best, what lies there, when people buy, what it is all worth: against the facts."""

from collections import Counter
from datetime import date, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from coop.facts.selling import GoodsReturned, SaleRecorded, SaleVoided
from coop.reports.dead_stock import dead_stock
from coop.reports.fast_movers import fast_movers
from coop.reports.last_receipts import last_receipts
from coop.reports.margin import MarginBy, margin
from coop.reports.sales_hours import Hour, SalesHours, sales_hours
from coop.reports.stock_value_days import stock_value_days
from coop.stock.valuation import stock_value
from db.database import Database
from db.session import Session
from db.tables import StockMovement
from tests.builders import TODAY, an_item
from tests.coop.reports.histories import STEPS, a_history, by_hand, last_days
from values.money import Rupiah

DRAWN = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
WITA = timezone(timedelta(hours=8))
Steps = list[tuple[str, int, int, int]]


@DRAWN
@given(steps=STEPS, days=st.integers(1, 21))
def test_what_is_sold_most_often_comes_first(database: Database, steps: Steps, days: int) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)
        period = last_days(days)

        movers = fast_movers(weeks.session, period)

        expected, _ = by_hand(weeks, period)
        assert {mover.item_id: mover.times for mover in movers} == {
            item_id: figures["times"] for item_id, figures in expected.items() if figures["times"]
        }
        assert sorted(movers, key=lambda of: (-of.times, -of.takings, of.name)) == movers
        for mover in movers:
            assert (mover.lasts_days is None) == (mover.quantity <= 0)
            if mover.lasts_days:
                assert mover.quantity * mover.lasts_days <= mover.on_hand * days


@DRAWN
@given(steps=STEPS, days=st.integers(1, 21))
def test_dead_stock_is_what_is_there_and_was_not_sold(
    database: Database, steps: Steps, days: int
) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)

        dead = {item.item_id: item for item in dead_stock(weeks.session, TODAY, days)}

        voided = {fact.sale_id for _, fact in weeks.facts() if isinstance(fact, SaleVoided)}
        last: dict[object, date] = {}
        for stamp, fact in weeks.facts():
            if isinstance(fact, SaleRecorded) and stamp.fact_id not in voided:
                for line in fact.lines:
                    last[line.item_id] = max(last.get(line.item_id, date.min), stamp.business_date)
        since = TODAY - timedelta(days=days)
        for item_id in weeks.items:
            moves = _moves(weeks.session, item_id)
            on_hand = sum(quantity for _, quantity, _ in moves)
            value = sum(amount for _, _, amount in moves)
            came = min((day for day, *_ in moves), default=TODAY)
            lies = on_hand > 0 and came < since and last.get(item_id, date.min) < since
            assert (item_id in dead) == lies
            if lies:
                of = dead[item_id]
                assert (of.on_hand, of.value) == (on_hand, value)
                assert of.last_sold == last.get(item_id)


def _moves(session: Session, item_id: object) -> list[tuple[date, int, int]]:
    of = StockMovement
    columns = select(of.business_date, of.quantity, of.value).where(of.item_id == item_id)
    return [(on, quantity, value) for on, quantity, value in session.execute(columns)]


@DRAWN
@given(steps=STEPS, days=st.integers(1, 21))
def test_each_hour_brought_what_its_sales_kept(database: Database, steps: Steps, days: int) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)
        period = last_days(days)

        hours = sales_hours(weeks.session, period, WITA)

        kept: dict[object, list[int]] = {}
        places: dict[object, tuple[int, int]] = {}
        for stamp, fact in weeks.facts():
            if isinstance(fact, SaleRecorded) and stamp.business_date in period:
                hour = stamp.recorded_at.astimezone(WITA).hour
                places[stamp.fact_id] = stamp.business_date.weekday(), hour
                kept[stamp.fact_id] = [1, fact.total]
            elif isinstance(fact, GoodsReturned) and fact.sale_id in kept:
                kept[fact.sale_id][1] -= fact.total
            elif isinstance(fact, SaleVoided):
                kept.pop(fact.sale_id, None)
        sales: Counter[tuple[int, int]] = Counter()
        takings: Counter[tuple[int, int]] = Counter()
        for sale_id, (one, total) in kept.items():
            sales[places[sale_id]] += one
            takings[places[sale_id]] += total
        for weekday, of_day in enumerate(hours.by_weekday):
            for hour, found in enumerate(of_day):
                assert found == (sales[weekday, hour], takings[weekday, hour])
        assert hours.total() == (sum(sales.values()), sum(takings.values()))
        assert sum(hours.of_hour(hour).takings for hour in range(24)) == hours.total().takings


@DRAWN
@given(steps=STEPS, days=st.integers(1, 21), before=st.integers(0, 5))
def test_the_value_of_a_day_is_the_sum_of_all_movements_until_then(
    database: Database, steps: Steps, days: int, before: int
) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)
        period = last_days(days)
        period = period._replace(after=max(period.first, period.after - timedelta(days=before)))

        values = stock_value_days(weeks.session, period)

        of = StockMovement
        moves = weeks.session.execute(select(of.business_date, of.value)).all()
        assert len(values) == (period.after - period.first).days
        for value in values:
            day = value.business_date
            assert value.value == sum(amount for on, amount in moves if on <= day)
            assert value.came - value.went == sum(amount for on, amount in moves if on == day)
        if values and not before:
            assert values[-1].value == stock_value(weeks.session)


def test_margin_by_supplier_follows_who_delivered_last(database: Database) -> None:
    with a_history(database) as weeks:
        weeks.receive(9, 2, 1)
        weeks.receive(8, 3, 1)
        weeks.receive(8, 2, 2)
        weeks.sell(3, 1, 5)

        last = last_receipts(weeks.session)
        report = margin(weeks.session, last_days(10), MarginBy.SUPPLIER)

        noodles, eggs = weeks.items[1:3]
        assert (last[noodles].supplier_name, last[eggs].supplier_name) == ("UD Tani", "Toko Makmur")
        of_noodles = next(
            row.figures.takings
            for row in margin(weeks.session, last_days(10), MarginBy.ITEM).rows
            if row.item_id == noodles
        )
        by_name = {row.name: row.figures.takings for row in report.rows}
        assert by_name["UD Tani"] == of_noodles


def test_a_margin_of_which_nothing_is_known_has_no_rate(session: Session) -> None:
    an_item(session)

    report = margin(session, last_days(3), MarginBy.CATEGORY)

    assert report.total.rate is None
    assert report.rows == []


def test_a_weekday_is_compared_by_one_of_its_days() -> None:
    by_weekday = [[Hour()] * 24 for _ in range(7)]
    by_weekday[0][9], by_weekday[1][9] = Hour(50, Rupiah(500_005)), Hour(44, Rupiah(480_000))

    hours = SalesHours(by_weekday, [5, 4, 0, 0, 0, 0, 0])

    assert hours.usual_weekday(0) == Hour(10, Rupiah(100_001))
    assert hours.usual_weekday(2) == Hour()
    assert hours.usual_day() == Hour(10, Rupiah(108_889))
    assert hours.busiest_weekday() == 1
