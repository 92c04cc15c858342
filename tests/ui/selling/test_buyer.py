"""The member at the till: found, scanned, kept with the cart, and taken off again."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt

from coop.members.change_status import change_status
from coop.members.issue_card import issue_card
from coop.members.search_members import search_members
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import A_NIK, a_member_draft, registered
from tests.coop.savings.builders import a_saver, deposited, some_rules
from tests.ui.selling.builders import CTRL, OIL, RICE, SETTINGS, Counter
from tests.ui.selling.conftest import ACounter
from ui.selling.till import Stage
from values.identity import MemberId
from values.membership import MemberStatus

Key = Qt.Key


class Village(NamedTuple):
    """Who comes to the counter."""

    siti: MemberId
    card: str
    darmo: MemberId
    darmos_card: str
    left: MemberId


def a_card(session: Session, member_id: MemberId) -> str:
    code = issue_card(session, a_stamp(), member_id=member_id)
    assert code is not None
    return code


@pytest.fixture
def village(database: Database) -> Village:
    with database.transaction() as session:
        some_rules(session)
        siti = a_saver(session, "Siti Aminah")
        deposited(session, siti, voluntary=1_250_000)
        darmo, tukiman = a_saver(session, "Darmo Suwito"), a_saver(session, "Tukiman")
        change_status(
            session,
            a_stamp(),
            member_id=tukiman,
            status=MemberStatus.LEFT,
            effective_on=TODAY,
            reason="pindah",
        )
        cards = [a_card(session, one) for one in (siti, darmo)]
    return Village(siti, cards[0], darmo, cards[1], tukiman)


@pytest.fixture
def counter(a_counter: ACounter, village: Village) -> Counter:  # noqa: ARG001  First the members.
    return a_counter(SETTINGS)


def names(counter: Counter) -> list[str]:
    return [found.full_name for found in counter.view.finder.model.rows]


def choose(counter: Counter, typed: str) -> None:
    counter.press(Key.Key_F3)
    counter.type(typed)
    counter.press(Key.Key_Return)


def test_f3_finds_a_member_while_the_name_is_typed(counter: Counter, village: Village) -> None:
    counter.press(Key.Key_F3)
    counter.type("amin")
    listed = names(counter), counter.view.finder.found.isVisible()
    counter.press(Key.Key_Return)

    assert listed == (["Siti Aminah"], True)
    assert counter.till.cart.member_id == village.siti
    assert counter.view.buyer.text() == "Siti Aminah"
    assert counter.focused() is counter.view.scan_box


@pytest.mark.parametrize("typed", ["suwito darmo", "darno", "a2", "2"])
def test_any_order_a_slip_and_a_number_find_the_member(
    counter: Counter, village: Village, typed: str
) -> None:
    choose(counter, typed)

    assert counter.till.cart.member_id == village.darmo


def test_enter_pressed_before_the_list_is_there_takes_the_first(
    counter: Counter, village: Village
) -> None:
    counter.press(Key.Key_F3)
    counter.qtbot.keyClicks(counter.view.finder.box, "siti")
    counter.qtbot.keyClick(counter.view.finder.box, Key.Key_Return)
    counter.settle()

    assert counter.till.cart.member_id == village.siti


def test_a_card_scanned_at_the_till_chooses_its_member(counter: Counter, village: Village) -> None:
    counter.scan(RICE, village.card, OIL)

    assert counter.till.cart.member_id == village.siti
    assert len(counter.lines()) == 2


def test_another_card_is_another_buyer(counter: Counter, village: Village) -> None:
    counter.scan(village.card, village.darmos_card)

    assert counter.till.cart.member_id == village.darmo


def test_cash_at_once_after_a_card_is_that_members_sale(counter: Counter, village: Village) -> None:
    counter.scan(RICE)
    counter.page.scan(village.card)
    counter.press(Key.Key_F4)

    assert counter.papers()[0].is_member


def test_a_card_while_the_change_is_shown_begins_that_members_receipt(
    counter: Counter, village: Village
) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F4)
    counter.scan(village.card)

    assert (counter.till.stage, counter.lines()) == (Stage.SELLING, [])
    assert counter.till.cart.member_id == village.siti


def test_a_lost_card_finds_nobody_and_says_what_to_do(
    counter: Counter, village: Village, database: Database
) -> None:
    with database.transaction() as session:
        issue_card(session, a_stamp(), member_id=village.siti)
    counter.scan(RICE, village.card)

    assert counter.till.cart.member_id is None
    assert counter.view.strip.text().endswith("Find the member by name: press F3.")
    assert len(counter.lines()) == 1


def test_who_left_the_cooperative_is_listed_and_not_chosen(counter: Counter) -> None:
    counter.press(Key.Key_F3)
    counter.type("tukiman")
    listed = names(counter)
    counter.press(Key.Key_Return)

    assert listed == ["Tukiman"]
    assert counter.till.cart.member_id is None
    assert counter.view.strip.text().startswith("Tukiman is not a member now: left.")
    assert counter.view.finder.box.text() == "tukiman"


def test_a_name_that_nobody_has_is_said_and_stays(counter: Counter) -> None:
    counter.press(Key.Key_F3)
    counter.type("xyzzyx")

    assert counter.view.strip.text().startswith("Nobody fits “xyzzyx”.")
    assert counter.view.finder.box.text() == "xyzzyx"


def test_esc_leaves_the_search_and_the_buyer_is_who_it_was(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F3)
    counter.type("siti")
    counter.press(Key.Key_Escape, Key.Key_Escape)

    assert not counter.view.finder.box.isVisible()
    assert counter.till.cart.member_id is None
    assert counter.focused() is counter.view.scan_box
    assert len(counter.lines()) == 1


def test_f3_again_takes_the_member_off_and_undo_brings_them_back(
    counter: Counter, village: Village
) -> None:
    counter.scan(RICE, village.card)
    counter.press(Key.Key_F3)
    off = counter.till.cart.member_id, counter.view.buyer.text()
    counter.press(Key.Key_Z, modifier=CTRL)

    assert off == (None, "Not a member")
    assert counter.view.buyer.text() == "Siti Aminah"


def test_the_chip_says_credit_and_savings_and_no_nik(counter: Counter, village: Village) -> None:
    counter.scan(village.card)

    assert "1.250.000" in counter.view.buyer.sub_text()
    assert A_NIK not in counter.view.buyer.accessibleName()


def test_the_chip_follows_what_is_paid_in_elsewhere(
    counter: Counter, village: Village, database: Database
) -> None:
    counter.scan(village.card)
    with database.transaction() as session:
        deposited(session, village.siti, voluntary=50_000)
    counter.operations.committed.emit()
    counter.settle()

    assert "1.300.000" in counter.view.buyer.sub_text()


def test_a_member_is_chosen_while_it_is_paid(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("70000")
    choose(counter, "siti")
    there = counter.till.stage, counter.focused(), counter.view.payment.amount.text()
    counter.press(Key.Key_Return)

    assert there == (Stage.PAYING, counter.view.payment.amount, "70.000")
    assert counter.papers()[0].is_member


def test_a_card_in_the_search_is_taken_while_it_is_paid(counter: Counter, village: Village) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10, Key.Key_F3)
    counter.scan(village.card)

    assert counter.till.cart.member_id == village.siti
    assert counter.till.stage is Stage.PAYING


def test_nothing_is_sold_while_a_member_is_searched_for(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10, Key.Key_F3, Key.Key_F4)
    can_save = counter.view.payment.save.isEnabled()
    counter.press(Key.Key_Return, modifier=CTRL)

    assert not can_save
    assert counter.day().sales == 0


def test_a_cart_put_aside_keeps_its_member(counter: Counter, village: Village) -> None:
    counter.scan(RICE, village.card)
    counter.press(Key.Key_F8, Key.Key_Return)
    aside = counter.till.cart.member_id, counter.view.buyer.text()
    counter.press(Key.Key_F8, Key.Key_Return)

    assert aside == (None, "Not a member")
    assert counter.till.cart.member_id == village.siti
    assert counter.view.buyer.text() == "Siti Aminah"


def test_the_cart_at_hand_keeps_its_member_through_a_power_cut(
    counter: Counter, village: Village
) -> None:
    counter.scan(RICE, village.card)
    counter.restart()
    counter.settle()

    assert counter.till.cart.member_id == village.siti
    assert counter.view.buyer.text() == "Siti Aminah"


def test_ctrl_m_leads_to_the_savings_of_the_member_who_buys(
    counter: Counter, village: Village
) -> None:
    counter.press(Key.Key_M, modifier=CTRL)
    nobodys = list(counter.wanted)
    counter.scan(RICE, village.card)
    counter.press(Key.Key_M, modifier=CTRL)

    assert nobodys == []
    assert counter.wanted == [("members", village.siti)]
    assert len(counter.lines()) == 1


def test_the_next_receipt_is_nobodys(counter: Counter, village: Village) -> None:
    counter.scan(RICE, village.card)
    counter.press(Key.Key_F4)
    counter.scan(OIL)

    assert counter.till.cart.member_id is None
    assert counter.view.buyer.text() == "Not a member"


def test_the_receipt_names_the_members_number_and_not_the_name(
    counter: Counter, village: Village, database: Database
) -> None:
    counter.scan(RICE, village.card)
    counter.press(Key.Key_F4)
    with database.snapshot() as session:
        number = search_members(session, "siti aminah")[0].number

    assert counter.papers()[0].member_number == number


def test_without_a_member_the_register_is_not_asked(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("ui.selling.buyer_desk.buyer_of", lambda *them: asked.append(them))
    counter.scan(RICE, OIL)
    counter.press(Key.Key_F4)
    counter.scan(RICE)

    assert asked == []


def test_a_candidate_is_no_member_yet(counter: Counter, database: Database) -> None:
    with database.transaction() as session:
        registered(session, a_member_draft("Wagiman"))
    choose(counter, "wagiman")

    assert counter.till.cart.member_id is None
    assert counter.view.strip.text().startswith("Wagiman is not a member now: candidate.")
