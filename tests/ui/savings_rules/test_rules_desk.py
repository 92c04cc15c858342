"""The treasurer sees what holds, and sets rules by the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from coop.fact_log import head_of
from coop.savings.set_savings_rules import HIGHEST
from db.database import Database
from tests.builders import TILL_1, TODAY
from tests.coop.savings.builders import a_saver, deposited, interest_posted, on, some_rules
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import DeskWindow
from tests.ui.savings_rules.builders import Treasurer
from ui.savings_rules.rule_words import UNITS, rule_about, rule_name, value_text
from values.savings import SavingsRule

R = SavingsRule
JULY = date(2027, 7, 1)


def facts(database: Database) -> object:
    with database.snapshot() as session:
        return head_of(session, TILL_1)


def test_every_rule_stands_in_the_list_with_what_holds_today(treasurer: Treasurer) -> None:
    held = {of.rule: of.value for of in treasurer.desk.rows.rows}

    assert set(held) == set(SavingsRule)
    assert held[R.PRINCIPAL_AMOUNT] == 100_000
    assert held[R.INTEREST_CEILING] == 900
    assert all(rule_name(rule) and rule_about(rule) for rule in SavingsRule)
    assert set(UNITS) == set(HIGHEST) == set(SavingsRule)


def test_an_amount_is_set_from_a_day_to_come_by_the_keyboard_alone(treasurer: Treasurer) -> None:
    treasurer.set(R.MANDATORY_AMOUNT, "15rb", "01-07-2027", "RAT 2027")
    treasurer.wait(lambda: bool(treasurer.said))

    assert treasurer.held(R.MANDATORY_AMOUNT) == 10_000
    assert treasurer.held(R.MANDATORY_AMOUNT, JULY) == 15_000
    form = treasurer.desk.form
    treasurer.wait(lambda: len(form.history.rows) == 2)
    assert [(of.effective_from, of.source) for of in form.history.rows] == [
        (JULY, "RAT 2027"),
        (date(2020, 1, 1), "RAT 2026"),
    ]
    assert treasurer.desk.table.hasFocus()
    assert treasurer.desk.rows.rows[1].coming is not None
    treasurer.press(Qt.Key.Key_Escape)
    assert treasurer.left == [True]


@pytest.mark.parametrize(
    ("rule", "typed", "value"),
    [
        (R.VOLUNTARY_RATE, "3,65 %", 365),
        (R.BREAK_PENALTY, "1", 100),
        (R.INACTIVE_AFTER, "4", 4),
        (R.DAILY_LIMIT, "2jt", 2_000_000),
    ],
)
def test_each_rule_is_typed_in_its_own_unit(
    treasurer: Treasurer, rule: SavingsRule, typed: str, value: int
) -> None:
    treasurer.set(rule, typed)
    treasurer.wait(lambda: bool(treasurer.said))

    assert treasurer.held(rule) == value


def test_how_interest_is_reckoned_is_chosen_by_an_arrow(treasurer: Treasurer) -> None:
    treasurer.choose(R.LOWEST_BALANCE)
    treasurer.press(Qt.Key.Key_F2)
    treasurer.press(Qt.Key.Key_Right)
    treasurer.press(Qt.Key.Key_F10)
    treasurer.wait(lambda: bool(treasurer.said))

    assert treasurer.held(R.LOWEST_BALANCE) == 1


def test_a_length_of_term_deposits_gets_its_rate_and_a_line(treasurer: Treasurer) -> None:
    treasurer.set(R.TERM_RATE, "6", "5")
    treasurer.wait(lambda: (R.TERM_RATE, 6) in [of.key for of in treasurer.desk.rows.rows])

    assert treasurer.held(R.TERM_RATE, months=6) == 500
    treasurer.set(R.TERM_RATE, "5,5", months=6)
    treasurer.wait(lambda: treasurer.held(R.TERM_RATE, months=6) == 550)


@pytest.mark.parametrize(
    ("rule", "entries", "said"),
    [
        (R.VOLUNTARY_RATE, ("9,01",), "9,01 %"),  # The law allows nine.
        (R.PRINCIPAL_AMOUNT, ("0",), "0"),
        (R.BREAK_PENALTY, ("101",), "101 %"),
        (R.TERM_RATE, ("121", "5"), "121"),
        (R.TERM_RATE, ("0", "5"), "120"),
        (R.INTEREST_CEILING, ("6",), "“"),  # No law is named.
        (R.MANDATORY_AMOUNT, ("15000", "", "n" * 201), "200"),
    ],
)
def test_what_a_rule_refuses_is_said_and_what_was_typed_stays(
    treasurer: Treasurer, rule: SavingsRule, entries: tuple[str, ...], said: str
) -> None:
    before = facts(treasurer.database)

    treasurer.set(rule, *entries)

    assert said in treasurer.note()
    assert facts(treasurer.database) == before
    typed = "|".join(field.text() for field in _fields(treasurer))
    assert all(entry.replace("15000", "15.000") in typed for entry in entries)


@pytest.mark.parametrize(
    ("rule", "entries"),
    [
        (R.MANDATORY_AMOUNT, ("-5",)),
        (R.MANDATORY_AMOUNT, ("12,5",)),
        (R.VOLUNTARY_RATE, ("tiga",)),
        (R.VOLUNTARY_RATE, ("3,655",)),
        (R.INACTIVE_AFTER, ("1,5",)),
        (R.TERM_RATE, ("enam",)),
        (R.MANDATORY_AMOUNT, ("15000", "31-02-2027")),
    ],
)
def test_what_cannot_be_read_is_said_under_its_field(
    treasurer: Treasurer, rule: SavingsRule, entries: tuple[str, ...]
) -> None:
    before = facts(treasurer.database)

    treasurer.set(rule, *entries)

    form = treasurer.desk.form
    value = form.value
    parts = (form.length, value.rupiah, value.percent, value.months, form.day_part)
    assert any(part.hint.text() for part in parts if part.isVisible())
    assert any(field.text() == entries[-1] for field in _fields(treasurer))
    assert form.isEnabled()
    assert form.save_button.isEnabled()
    assert facts(treasurer.database) == before


def test_a_rate_is_not_changed_behind_interest_that_was_credited(treasurer: Treasurer) -> None:
    with treasurer.database.transaction() as session:
        some_rules(session, voluntary_rate=365)
        member_id = a_saver(session)
        deposited(session, member_id, on(date(2026, 9, 1)), voluntary=1_000_000)
        done = interest_posted(session, 202609, date(2026, 10, 1))

    treasurer.set(R.VOLUNTARY_RATE, "4", "01-09-2026")

    assert done.number in treasurer.note()
    assert treasurer.held(R.VOLUNTARY_RATE) == 365


def test_what_is_typed_survives_what_others_record_meanwhile(treasurer: Treasurer) -> None:
    treasurer.choose(R.MANDATORY_AMOUNT)
    treasurer.press(Qt.Key.Key_Return)
    treasurer.type_all("17500")
    with treasurer.database.transaction() as session:
        some_rules(session, TODAY, mandatory_amount=12_000, principal_amount=150_000)

    treasurer.desk.read_again()
    treasurer.wait(lambda: treasurer.desk.rows.rows[1].value == 12_000)

    assert treasurer.desk.form.value.rupiah.field.text() == "17.500"
    assert len(treasurer.desk.form.history.rows) == 2


def test_a_day_without_a_year_is_the_nearest_one(treasurer: Treasurer) -> None:
    form = treasurer.desk.form

    assert form.day.read("0101") == date(2027, 1, 1)
    assert form.day.read("01-10") == date(2026, 10, 1)
    assert form.day.read("hari ini") == TODAY


def test_values_are_written_as_people_say_them(treasurer: Treasurer) -> None:
    assert treasurer.desk.title()
    assert value_text(R.VOLUNTARY_RATE, 365) == "3,65 %"
    assert value_text(R.LOWEST_BALANCE, 1) != value_text(R.EXIT_AFTER_MEETING, 1)
    assert value_text(R.PRINCIPAL_AMOUNT, None) != value_text(R.PRINCIPAL_AMOUNT, 0)


def test_every_row_is_a_row_of_a_table(treasurer: Treasurer) -> None:
    for model in (treasurer.desk.rows, treasurer.desk.form.history):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    treasurer.set(R.MANDATORY_AMOUNT, "15rb")
    treasurer.wait(lambda: len(treasurer.desk.form.history.rows) == 2)


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600), (910, 512)])
def test_nothing_is_cut_and_everything_has_a_name(
    treasurer: Treasurer, size: tuple[int, int]
) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    for rule in (R.VOLUNTARY_RATE, R.LOWEST_BALANCE, R.TERM_RATE):
        treasurer.choose(rule)
        treasurer.press(Qt.Key.Key_F2)

        assert cut_words(window) == []
        assert nameless(window) == []
        treasurer.press(Qt.Key.Key_Escape)


def _fields(treasurer: Treasurer) -> list[QLineEdit]:
    form = treasurer.desk.form
    parts = (form.length, form.value.rupiah, form.value.percent, form.value.months, form.source)
    return [part.field for part in parts] + [form.day]
