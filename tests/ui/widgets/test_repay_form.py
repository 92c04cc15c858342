"""Taking in what a member owes: what is proposed, what is refused, and where money comes from."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.credit.receipt import CreditReceipt
from coop.selling.print_queue import open_jobs
from db.database import Database
from tests.builders import SHOP, TODAY
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, owed, some_rice
from tests.coop.savings.builders import a_saver, balances, some_rules
from tests.ui.builders import bring_to_front
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.shop_credit.wording import words_about_credit
from ui.widgets.repay_form import RepayForm
from values.credit import CreditSource
from values.identity import MemberId


class Cashier:
    """Types into the form, and looks into the books."""

    def __init__(self, qtbot: QtBot, database: Database, form: RepayForm, siti: MemberId) -> None:
        self.qtbot, self.database, self.form, self.siti = qtbot, database, form, siti
        self.said: list[str] = []
        form.done.connect(self.said.append)

    def type_amount(self, amount: str) -> None:
        self.form.amount.clear()
        self.qtbot.keyClicks(self.form.amount, amount)

    def from_savings(self) -> None:
        self.qtbot.keyClick(self.form.source, Qt.Key.Key_Right)

    def save(self) -> None:
        self.form.save_button.setFocus()
        self.qtbot.keyClick(self.form.save_button, Qt.Key.Key_Return)

    def done(self) -> str:
        self.qtbot.waitUntil(lambda: bool(self.said))
        return self.said[-1]

    def refused(self) -> str:
        self.qtbot.waitUntil(lambda: not self.form.note.isHidden())
        return self.form.note.text()

    def stands(self) -> tuple[int, int]:
        """Return what is owed, and what voluntary savings are."""
        with self.database.snapshot() as session:
            return owed(session, self.siti), balances(session, self.siti)[2]


@pytest.fixture
def cashier(qtbot: QtBot, database: Database, operations: Operations) -> Cashier:
    """Siti saved 40,000 and owes 50,000."""
    with database.transaction() as session:
        some_rules(session)
        credit_rules_set(session, 500_000)
        rice, siti = some_rice(session), a_saver(session, voluntary=40_000)
        bought_on_credit(session, rice, siti, 3)
        bought_on_credit(session, rice, siti, 2)
    words = words_about_credit(words_about_members)
    form = RepayForm(operations, SHOP, lambda: TODAY, words)
    form.resize(474, 700)
    qtbot.addWidget(form)
    bring_to_front(qtbot, form)
    form.begin(siti)
    form.focus_part().setFocus()
    qtbot.waitUntil(lambda: form.amount.rupiah() is not None)
    return Cashier(qtbot, database, form, siti)


def test_all_of_it_is_proposed_and_paid_in_cash(cashier: Cashier) -> None:
    assert (cashier.form.amount.rupiah(), len(cashier.form.rows.rows)) == (50_000, 2)

    cashier.save()

    assert "K01-20261124-0001" in cashier.done()
    assert cashier.stands() == (0, 40_000)
    with cashier.database.snapshot() as session:
        *_, job = open_jobs(session)
    assert isinstance(job.paper, CreditReceipt)
    assert job.opens_drawer


def test_a_part_is_paid_and_what_stays_is_shown_before(cashier: Cashier) -> None:
    cashier.type_amount("35000")
    assert cashier.form.stays.text() == "15.000"

    cashier.save()

    cashier.done()
    assert cashier.stands() == (15_000, 40_000)


def test_paid_from_savings_what_will_stand_there_is_shown_and_goes_down(cashier: Cashier) -> None:
    cashier.type_amount("30000")
    cashier.from_savings()
    assert cashier.form.source.value() is CreditSource.VOLUNTARY
    assert "10.000" in cashier.form.savings.text()
    assert not cashier.form.payment.isVisible()

    cashier.save()

    cashier.done()
    assert cashier.stands() == (20_000, 10_000)


@pytest.mark.parametrize(
    ("amount", "by_savings", "says"),
    [("60000", False, "50.000"), ("45000", True, "40.000"), ("0", False, "no amount")],
)
def test_what_a_rule_refuses_is_said_and_what_was_typed_stays(
    cashier: Cashier, amount: str, *, by_savings: bool, says: str
) -> None:
    cashier.type_amount(amount)
    if by_savings:
        cashier.from_savings()

    cashier.save()

    assert says in cashier.refused()
    assert cashier.form.amount.rupiah() == int(amount)
    assert cashier.stands() == (50_000, 40_000)
    assert cashier.form.save_button.isEnabled()
