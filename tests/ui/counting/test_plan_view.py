"""The plan says what is due and why, and one key leads to counting it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.shop_settings import ShopSettings
from tests.builders import TODAY
from tests.coop.counting.builders import ANI, a_count, approved, counted, explained, finished, sold
from tests.ui.builders import cut_words, nameless
from tests.ui.counting.builders import Counting
from tests.ui.office_builders import DeskWindow
from ui.counting.plan_view import PlanView
from ui.widgets.labels import Label
from values.counting import CountChoice

Key = Qt.Key


@pytest.fixture
def plan(counting: Counting) -> PlanView:
    """Show the plan of a shop that sells sugar, some eggs, and no soap."""
    with counting.database.transaction() as session:
        for name, pieces in (("Gula pasir", 8), ("Telur ayam", 3)):
            sold(session, counting.items[name], pieces)
    counting.wait(counting.desk.counts.isVisible)
    counting.press(Key.Key_F3)
    view = counting.desk.plan
    counting.wait(lambda: len(view.rows.rows) == 3)
    return view


def names(plan: PlanView) -> list[str]:
    return [f"{item.sales_class.name} {item.name}" for item in plan.rows.rows]


def count_sugar(counting: Counting) -> None:
    with counting.database.transaction() as session:
        count_id = a_count(session, counting.items["Gula pasir"])
        counted(session, count_id, counting.items["Gula pasir"], 1)
        finished(session, count_id)
        explained(session, count_id)
        approved(session, count_id)
    counting.desk.read_again()


def test_what_sells_most_stands_first_with_its_share(counting: Counting, plan: PlanView) -> None:
    QAbstractItemModelTester(plan.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert names(plan) == ["A Gula pasir", "A Telur ayam", "C Sabun mandi"]
    assert plan.table.hasFocus()
    assert counting.desk.title() == "Plan of counting"
    said = " ".join(label.text() for label in plan.facts.findChildren(Label))
    assert "2 goods" in said
    assert not nameless(counting.desk)


def test_the_filter_shows_a_class(counting: Counting, plan: PlanView) -> None:
    counting.press(Key.Key_F3)
    counting.press(Key.Key_F3)
    counting.wait(lambda: names(plan) == ["A Gula pasir", "A Telur ayam"])
    counting.press(Key.Key_F3)

    counting.wait(plan.empty.isVisible)
    counting.press(Key.Key_F3)
    counting.wait(lambda: names(plan) == ["C Sabun mandi"])


@pytest.mark.usefixtures("plan")
def test_one_key_leads_to_counting_what_is_due_and_the_next_begins(counting: Counting) -> None:
    form = counting.desk.form
    counting.press(Key.Key_F10)
    counting.wait(form.isVisible)
    assert form.choice.value() is CountChoice.CYCLE
    assert form.first.field.text() == "Kasir"
    counting.wait(lambda: form.how_many.text() == "3 items to count")

    counting.press(Key.Key_F10)

    counting.wait(lambda: len(counting.desk.entry.items.rows.rows) == 3)
    assert counting.head().choice is CountChoice.CYCLE
    assert counting.head().first_counter == "Kasir"


@pytest.mark.usefixtures("plan")
def test_whoever_counted_the_last_time_is_offered(counting: Counting) -> None:
    counting.desk.form.first.field.setText(ANI)

    counting.press(Key.Key_F10)

    assert counting.desk.form.first.field.text() == ANI


def test_what_was_counted_is_due_again_when_its_turn_comes(
    counting: Counting, plan: PlanView
) -> None:
    count_sugar(counting)

    counting.wait(lambda: names(plan) == ["A Telur ayam", "C Sabun mandi"])
    counting.press(Key.Key_F3)
    counting.press(Key.Key_F3)
    counting.wait(lambda: len(plan.rows.rows) == 2)
    assert (plan.rows.rows[-1].due_on - TODAY).days == 7

    settings = replace(ShopSettings(), count_days_a=28)
    counting.desk.use_settings(settings)
    plan.read_again()
    counting.wait(lambda: (plan.rows.rows[-1].due_on - TODAY).days == 28)


def test_what_is_being_counted_is_not_begun_again(counting: Counting, plan: PlanView) -> None:
    with counting.database.transaction() as session:
        a_count(session, *counting.items.values())
    counting.desk.read_again()

    counting.wait(lambda: "3 of what is due is being counted already." in plan.foot.text())
    counting.press(Key.Key_F10)

    assert "Nothing is due that nobody counts already." in plan.note.text()
    counting.press(Key.Key_Escape)
    assert counting.desk.title() == "Count the stock"


@pytest.mark.parametrize("size", [(1_366, 768), (1_093, 560)])
def test_nothing_is_cut(counting: Counting, plan: PlanView, size: tuple[int, int]) -> None:
    window = counting.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)

    assert cut_words(plan) == []
