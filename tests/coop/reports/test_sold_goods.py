"""What goods brought and what they had cost, held against every fact reckoned one by one."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop.reports.margin import MarginBy, margin
from coop.reports.sold_goods import Figures, sold_goods
from coop.selling.period_sales import period_sales
from db.database import Database
from tests.coop.reports.histories import STEPS, a_history, by_hand, last_days
from values.period import Period

DRAWN = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@DRAWN
@given(steps=STEPS, days=st.integers(1, 21))
def test_each_items_figures_are_those_of_the_facts(
    database: Database, steps: list[tuple[str, int, int, int]], days: int
) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)
        period = last_days(days)

        sold = sold_goods(weeks.session, period)

        expected, apart = by_hand(weeks, period)
        found = {
            item.item_id: {
                "times": item.figures.times,
                "quantity": item.quantity,
                "takings": item.figures.takings,
                "uncosted": item.figures.uncosted,
                "cost": item.figures.cost,
            }
            for item in sold.items
            if any(item[1:2] + item.figures[:4]) or item.item_id in expected
        }
        assert found == {item_id: dict(figures) for item_id, figures in expected.items()}
        assert sold.apart == apart


@DRAWN
@given(steps=STEPS, days=st.integers(1, 21))
def test_all_goods_together_brought_the_turnover_to_the_last_rupiah(
    database: Database, steps: list[tuple[str, int, int, int]], days: int
) -> None:
    with a_history(database) as weeks:
        weeks.play(steps)
        period = last_days(days)

        turnover = period_sales(weeks.session, period).net

        for by in MarginBy:
            report = margin(weeks.session, period, by)
            assert report.turnover == turnover
            assert report.total == _sum(row.figures for row in report.rows)


def _sum(figures: object) -> Figures:
    total = Figures()
    for each in figures:  # type: ignore[attr-defined]
        total = total.plus(each)
    return total


def test_a_sale_that_was_voided_leaves_nothing_once_both_days_are_looked_at(
    database: Database,
) -> None:
    with a_history(database) as weeks:
        weeks.sell(5, 3, 1_111)
        weeks.void(2, 0, 0)
        both = last_days(10)

        report = margin(weeks.session, both, MarginBy.ITEM)
        first = margin(
            weeks.session, Period(both.first, both.after - timedelta(days=3)), MarginBy.ITEM
        )

        assert first.turnover > 0
        assert {row.figures[:4] for row in report.rows} == {(0, 0, 0, 0)}
        assert report.apart == 0


def test_goods_thrown_away_between_two_sales_are_no_cost_of_these(database: Database) -> None:
    with a_history(database) as weeks:
        weeks.sell(3, 2, 4)
        before = margin(weeks.session, last_days(5), MarginBy.ITEM)
        weeks.throw_away(3, 5, 41)
        weeks.sell(3, 2, 500)
        both = sold_goods(weeks.session, last_days(5))

        expected, _ = by_hand(weeks, last_days(5))

        assert {of.item_id: of.figures.cost for of in both.items} == {
            item_id: figures["cost"] for item_id, figures in expected.items()
        }
        assert before.total.cost < sum(of.figures.cost for of in both.items)
