"""A member at the till pays back what was bought on credit."""

import pytest
from PySide6.QtCore import Qt

from coop.credit.credit_standing import credit_standing
from coop.credit.receipt import CreditReceipt
from coop.selling.print_queue import open_jobs
from db.database import Database
from tests.builders import TODAY
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, some_rice
from tests.coop.savings.builders import a_saver, some_rules
from tests.ui.selling.builders import RICE, Counter
from tests.ui.selling.conftest import ACounter
from tests.ui.selling.test_looks import LONG_NAME, SIZES, cut_words, resize
from ui.selling.repay_overlay import RepayOverlay
from ui.selling.wording import words_at_till
from ui.shop_credit.wording import words_about_credit
from values.identity import MemberId

Key = Qt.Key


@pytest.fixture
def siti(database: Database) -> MemberId:
    with database.transaction() as session:
        some_rules(session)
        credit_rules_set(session, 200_000)
        siti = a_saver(session, f"{LONG_NAME} Siti")
        bought_on_credit(session, some_rice(session), siti, 8)
    return siti


@pytest.fixture
def counter(a_counter: ACounter, siti: MemberId) -> Counter:  # noqa: ARG001  First the member.
    counter = a_counter()
    counter.page.desks.repays.words = words_about_credit(words_at_till)
    return counter


def owed(database: Database, member_id: MemberId) -> int:
    with database.snapshot() as session:
        return credit_standing(session, member_id, TODAY).owed


def choose(counter: Counter) -> None:
    counter.press(Key.Key_F3)
    counter.type("siti")
    counter.press(Key.Key_Return)


def overlay(counter: Counter) -> RepayOverlay:
    (seen,) = (one for one in counter.window.findChildren(RepayOverlay) if one.isVisible())
    return seen


def is_open(counter: Counter) -> bool:
    return any(one.isVisible() for one in counter.window.findChildren(RepayOverlay))


def test_the_buyer_pays_a_part_back_and_the_cart_waits(
    counter: Counter, siti: MemberId, database: Database
) -> None:
    counter.scan(RICE)
    choose(counter)
    counter.press(Key.Key_F7)
    proposed = overlay(counter).form.amount.text()
    counter.type("30000")
    counter.press(Key.Key_F10)

    assert proposed == "80.000"
    assert owed(database, siti) == 50_000
    assert not is_open(counter)
    assert len(counter.lines()) == 1
    assert counter.focused() is counter.view.scan_box
    with database.snapshot() as session:
        papers = [job.paper for job in open_jobs(session)]
    assert any(isinstance(paper, CreditReceipt) for paper in papers)


def test_without_a_buyer_the_till_asks_who_it_is(
    counter: Counter, siti: MemberId, database: Database
) -> None:
    counter.press(Key.Key_F7)
    asked = counter.view.is_choosing
    counter.type("siti")
    counter.press(Key.Key_Return)
    counter.press(Key.Key_F10)

    assert asked
    assert owed(database, siti) == 0


def test_esc_leaves_and_nothing_is_taken_in(
    counter: Counter, siti: MemberId, database: Database
) -> None:
    counter.press(Key.Key_F7, Key.Key_Escape)
    choose(counter)
    left_alone = is_open(counter)
    counter.press(Key.Key_F7, Key.Key_Escape)

    assert not left_alone
    assert not is_open(counter)
    assert owed(database, siti) == 80_000


def test_too_much_is_refused_in_place_and_stays(
    counter: Counter, siti: MemberId, database: Database
) -> None:
    choose(counter)
    counter.press(Key.Key_F7)
    counter.type("90000")
    counter.press(Key.Key_F10)
    form = overlay(counter).form

    assert "80.000" in form.note.text()
    assert form.amount.text() == "90.000"
    assert owed(database, siti) == 80_000


@pytest.mark.usefixtures("in_indonesian")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_while_it_is_paid_back(
    counter: Counter, width: int, height: int, percent: int
) -> None:
    resize(counter, width, height, percent)
    choose(counter)
    counter.press(Key.Key_F7)
    seen = overlay(counter)

    assert cut_words(seen) == []
    assert seen.form.save_button.isVisible()
