"""The page of members: finding somebody, what is shown of them, and everything by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from sqlalchemy import select

from coop.members.standing import standing_of
from db.tables import MemberDisclosure
from tests.coop.members.builders import A_NIK
from tests.ui.builders import cut_words, nameless
from tests.ui.members.builders import LONG_NAME, Desk
from ui.theme.letters import LETTER_PERCENTS
from values.membership import MemberStatus

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def test_active_members_are_listed_first_and_the_first_is_shown_whole(desk: Desk) -> None:
    panel = desk.page.browser.desk.panel

    assert desk.names() == ["Siti Aminah", "Darmo Suwito", LONG_NAME]
    assert panel.name.text() == "Siti Aminah"
    assert panel.status.text() == "Active"
    figures = [figure.text() for figure in panel.balances.figures.values()]
    assert figures == ["100.000", "150.000", "1.250.000", "0"]


def test_nothing_is_done_with_the_one_before_while_another_member_is_read(desk: Desk) -> None:
    browser = desk.page.browser
    second = browser.listing.rows.rows[1]

    browser.desk.show_listed(second)
    browser.begin_deposit()
    browser.desk.open_statement()

    assert not browser.has_form
    desk.wait_for(second.member_id)


def test_the_list_is_a_sound_qt_model(desk: Desk) -> None:
    browser = desk.page.browser
    for model in (browser.listing.rows, browser.savings.months, browser.savings.lines):
        QAbstractItemModelTester(model)

    desk.type("wagi")

    desk.wait_for_names("Wagiman")


@pytest.mark.parametrize("typed", ["tukim", "tukimna", "A-0006", "6", A_NIK])
def test_somebody_is_found_by_name_with_a_slip_by_number_and_by_nik(desk: Desk, typed: str) -> None:
    desk.type(typed)

    desk.wait_for_names("Siti Aminah" if typed == A_NIK else "Tukiman")


def test_filters_list_those_who_stand_so_and_count_them(desk: Desk) -> None:
    desk.press(Key.Key_Tab, Modifier.ControlModifier)
    desk.wait_for_names("Wagiman")
    desk.press(Key.Key_Tab, Modifier.ControlModifier)
    desk.wait_for_names("Sri Rahayu")

    desk.press(Key.Key_Tab, Modifier.ControlModifier)

    desk.wait_for_names("Tukiman")


def test_whoever_finds_nobody_is_told_so_and_escape_lists_everybody_again(desk: Desk) -> None:
    desk.type("zzzz")
    desk.wait_for_names()
    assert "Nobody fits" in desk.page.browser.listing.empty.sentence.text()

    desk.press(Key.Key_Escape)

    desk.wait_for_names("Siti Aminah", "Darmo Suwito", LONG_NAME)


def test_a_nik_is_covered_until_somebody_says_why_and_that_is_kept(desk: Desk) -> None:
    identity = desk.page.browser.desk.panel.identity
    assert A_NIK[4:12] not in identity.nik.text().replace(" ", "")

    desk.press(Key.Key_K, Modifier.ControlModifier)
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "reason" in desk.page.browser.desk.reveal_form.note.text())
    desk.type("cocokkan KTP")
    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: A_NIK in identity.nik.text().replace(" ", ""))
    with desk.database.report() as session:
        reasons = session.scalars(select(MemberDisclosure.reason)).all()
    assert reasons == ["cocokkan KTP"]


def test_a_nik_is_covered_again_when_another_member_is_shown(desk: Desk) -> None:
    identity = desk.page.browser.desk.panel.identity
    identity.reveal(A_NIK)
    assert identity.is_revealed

    desk.choose("darmo")
    desk.choose("siti")

    assert not identity.is_revealed
    assert A_NIK not in identity.nik.text().replace(" ", "")


def test_a_nik_is_covered_again_after_a_moment(desk: Desk) -> None:
    identity = desk.page.browser.desk.panel.identity
    identity.reveal(A_NIK)

    identity.cover()

    assert identity.nik.text() == "NIK 3402 •••• •••• 0002"


def test_a_status_is_changed_with_a_reason_and_the_list_follows(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    form = desk.page.browser.desk.status_form
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "reason" in form.note.text())
    desk.type("6 bulan belum bayar")

    desk.press(Key.Key_F10)

    desk.wait_for_names("Darmo Suwito", LONG_NAME)
    with desk.database.report() as session:
        assert standing_of(session, desk.members["siti"]).status is MemberStatus.INACTIVE


def test_a_status_from_a_day_to_come_is_refused_in_place_and_nothing_is_lost(desk: Desk) -> None:
    desk.press(Key.Key_F6, Modifier.ShiftModifier)
    form = desk.page.browser.desk.status_form
    form.day.setText("25-11-2026")
    form.reason.field.setText("pindah")

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: "25-11-2026" in form.note.text())
    assert form.reason.text() == "pindah"
    assert form.day.hasFocus()


def test_one_who_ended_can_pay_nothing_in_and_the_key_for_it_is_gone(desk: Desk) -> None:
    desk.choose("tukiman")

    panel = desk.page.browser.desk.panel
    keys = desk.keys()
    assert not panel.deposit_button.isEnabled()
    assert "F5" not in keys
    assert "Ended on 24-11-2026" in panel.note.text()


def test_a_scanned_card_finds_its_member(desk: Desk) -> None:
    card = desk.page.browser.desk.card()
    assert card is not None
    desk.choose("darmo")

    assert desk.page.scan(card.record.card_code)

    desk.wait_for_names("Siti Aminah")


def test_a_candidate_is_told_what_is_still_to_pay(desk: Desk) -> None:
    desk.choose("wagiman")

    assert "60.000 still to pay" in desk.page.browser.desk.panel.note.text()


@pytest.mark.parametrize("percent", LETTER_PERCENTS)
@pytest.mark.parametrize("who", ["siti", "long"])
def test_no_word_is_cut_at_any_letter_size(desk: Desk, who: str, percent: int) -> None:
    desk.choose(who)
    desk.window.set_letters(percent)

    desk.window.resize(1366, 768)

    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])
    assert nameless(desk.page) == []


def test_no_word_is_cut_in_a_small_window_with_the_savings_open(desk: Desk) -> None:
    desk.window.resize(1093, 560)

    desk.press(Key.Key_Return)
    desk.page.browser.savings.accounts.choose("history")

    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])


def test_where_both_halves_do_not_fit_enter_goes_on_and_escape_back(desk: Desk) -> None:
    desk.window.set_letters(150)
    browser = desk.page.browser
    desk.press(Key.Key_Return)
    assert browser.halves.is_detail_alone

    desk.press(Key.Key_Return)
    assert browser.has_savings
    assert not browser.halves.is_detail_alone
    desk.press(Key.Key_Escape)

    assert not browser.has_savings
    assert browser.listing.search.hasFocus()
