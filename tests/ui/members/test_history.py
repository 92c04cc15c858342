"""The history of a member: read a page at a time, everything once, and opened at its papers."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from coop.members.issue_card import issue_card
from coop.savings.roll_over_term_deposit import roll_over_term_deposit
from coop.selling.purchase_events import PurchaseEvent
from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from db.rows import driver_connection
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.members.builders import a_member_draft, registered
from tests.coop.savings.builders import (
    a_saver,
    a_term_deposit,
    deposited,
    on,
    reversed_by,
    some_rules,
    term_rates,
)
from tests.coop.savings.leaving import a_saver_with_everything, approved, proposed
from tests.ui.builders import cut_words
from tests.ui.members.builders import Desk
from ui.members.history_rows import what_happened
from ui.members.timeline import PAGE, Happening, timeline_part
from values.identity import FactId, MemberId
from values.moment import Moment

Key = Qt.Key
FIRST_DAY = date(2025, 8, 1)


def saved_daily(session: Session, member_id: MemberId, days: int, first: date = FIRST_DAY) -> None:
    for day in range(days):
        deposited(session, member_id, on(first + timedelta(day)), voluntary=1_000)


def bought(session: Session, member_id: MemberId, day: date = TODAY) -> FactId:
    rice = an_item(session, "Beras", price=10_000)
    cart = replace(a_cart(a_line(session, rice, 3_000, day=day)), member_id=member_id)
    return a_sale(session, cart, day=day)[0]


def pages_of(session: Session, member_id: MemberId) -> list[tuple[Happening, ...]]:
    pages = []
    behind: Moment | None = None
    while True:
        part = timeline_part(session, member_id, behind)
        pages.append(part.rows)
        if part.last is None:
            return pages
        behind = part.last


def open_history(desk: Desk, name: str) -> None:
    desk.choose(name)
    desk.page.browser.open_member()
    desk.page.browser.savings.accounts.choose("history")
    desk.qtbot.waitUntil(lambda: len(rows_of(desk)) > 0)


def rows_of(desk: Desk) -> list[Happening]:
    return list(desk.page.browser.savings.history.rows.rows)


def test_pages_have_everything_once_the_newest_first(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    saved_daily(session, member_id, 70, TODAY)
    sales = {bought(session, member_id, TODAY + timedelta(day)) for day in range(0, 60, 2)}

    pages = pages_of(session, member_id)

    every = [row for page in pages for row in page]
    assert [len(page) for page in pages] == [PAGE, PAGE, 3 + 70 + 30 - 2 * PAGE]
    assert every == sorted(every, key=lambda row: row.moment, reverse=True)
    assert len({(row.moment, what_happened(row)) for row in every}) == len(every)
    assert {row.moment.fact_id for row in every if isinstance(row, PurchaseEvent)} == sales


def test_a_history_of_one_page_says_that_nothing_follows(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    saved_daily(session, member_id, PAGE - 3)

    part = timeline_part(session, member_id)

    assert (len(part.rows), part.last) == (PAGE, None)


@pytest.mark.parametrize("behind", ["newest", "oldest"])
def test_a_page_costs_the_same_however_long_the_history_is(database: Database, behind: str) -> None:
    steps: list[int] = []

    def cost(member_id: MemberId) -> int:
        with database.report() as session:
            moment = None
            if behind == "oldest":
                moment = timeline_part(session, member_id).rows[-1].moment
            steps.clear()
            connection = driver_connection(session)
            connection.set_progress_handler(lambda: steps.append(1), 100)
            timeline_part(session, member_id, moment)
            connection.set_progress_handler(None, 0)
        return len(steps)

    with database.transaction() as session:
        some_rules(session)
        short, long = a_saver(session, "Darmo"), a_saver(session, "Siti")
        saved_daily(session, short, 120)
        saved_daily(session, long, 460)

    assert cost(long) <= 2 * cost(short)


def test_what_was_done_with_the_savings_names_its_document_and_its_accounts(desk: Desk) -> None:
    open_history(desk, "siti")

    history = desk.page.browser.savings.history
    newest = rows_of(desk)[0]
    assert what_happened(newest) == "Mandatory, Voluntary: Deposit"
    spoken = history.rows.data(history.rows.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert "S01-20261124-0003" in spoken


def test_a_new_card_and_a_correction_stand_in_the_history(desk: Desk) -> None:
    with desk.database.transaction() as session:
        issue_card(session, a_stamp(), member_id=desk.members["darmo"])
        slip = a_stamp()
        deposited(session, desk.members["darmo"], slip, voluntary=5_000)
        reversed_by(session, slip.fact_id)

    open_history(desk, "darmo")

    said = [what_happened(row) for row in rows_of(desk)]
    assert "Register: Member card" in said
    assert "Voluntary: Correction" in said


def test_what_the_register_said_before_stands_beside_what_it_says_now(desk: Desk) -> None:
    with desk.database.transaction() as session:
        for revision, phone in enumerate(("081234567890", "081200000000"), start=1):
            draft = a_member_draft(
                "Darmo Suwito", member_id=desk.members["darmo"], phone=phone, based_on=revision
            )
            registered(session, draft)

    open_history(desk, "darmo")

    history = desk.page.browser.savings.history
    place = [what_happened(row) for row in rows_of(desk)].index("Register: Telephone")
    spoken = history.rows.data(history.rows.index(place, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert "081200000000" in spoken
    assert "081234567890" in spoken


def test_a_deposit_that_stays_and_a_settlement_stand_in_the_history(session: Session) -> None:
    some_rules(session)
    term_rates(session, m3=600)
    member_id = a_saver_with_everything(session)
    deposit_id = a_term_deposit(session, member_id, stamp=on(date(2026, 8, 24)))
    roll_over_term_deposit(session, on(TODAY), deposit_id=deposit_id, settings=SHOP)
    proposed(session, member_id)
    approved(session)

    said = [what_happened(row) for row in timeline_part(session, member_id).rows]

    assert "Term deposit rolled over" in said
    assert any("Settlement" in words for words in said)
    assert "Status: Left" in said


def test_walking_down_reads_on_until_the_beginning(desk: Desk) -> None:
    with desk.database.transaction() as session:
        saved_daily(session, desk.members["long"], 70)
    open_history(desk, "long")
    desk.qtbot.waitUntil(lambda: len(rows_of(desk)) == PAGE)

    with desk.qtbot.waitSignal(desk.page.browser.savings.history.rows.rowsInserted):
        for _ in range(PAGE):
            desk.press(Key.Key_Down)

    assert len(rows_of(desk)) == 73
    assert rows_of(desk)[-1].moment.day == FIRST_DAY


def test_a_purchase_opens_its_sale_on_the_page_of_receipts(desk: Desk) -> None:
    with desk.database.transaction() as session:
        sale_id = bought(session, desk.members["siti"])
    open_history(desk, "siti")
    history = desk.page.browser.savings.history
    place = next(n for n, row in enumerate(rows_of(desk)) if isinstance(row, PurchaseEvent))
    history.table.choose(place)
    desk.page.page_wanted.disconnect(desk.window.open_page)  # It has the one page.

    with desk.qtbot.waitSignal(desk.page.page_wanted) as wanted:
        desk.press(Key.Key_Return)

    assert wanted.args == ["sales", sale_id]


def test_a_receipt_is_opened_read_and_saved_with_the_keyboard_alone(
    desk: Desk, tmp_path: Path
) -> None:
    open_history(desk, "siti")

    desk.press(Key.Key_Return)

    form = desk.page.browser.desk.receipt_form
    desk.qtbot.waitUntil(form.save_button.isEnabled)
    assert form.number.text() == "S01-20261124-0003"
    assert form.amount.text() == "1.340.000"
    assert form.paper.isVisible()
    path = tmp_path / "bukti.pdf"
    form.save_to(path)
    assert path.read_bytes().startswith(b"%PDF")
    desk.press(Key.Key_Escape)
    assert desk.page.browser.savings.history.table.hasFocus()


def test_a_receipt_that_cannot_be_saved_there_says_so_and_stays_open(
    desk: Desk, tmp_path: Path
) -> None:
    open_history(desk, "siti")
    desk.press(Key.Key_Return)
    form = desk.page.browser.desk.receipt_form
    desk.qtbot.waitUntil(form.save_button.isEnabled)

    form.save_to(tmp_path / "gone" / "bukti.pdf")

    assert "could not be saved" in form.note.text()
    assert desk.page.browser.has_form


def test_a_receipt_is_printed_once_more_or_a_printer_is_missing(desk: Desk) -> None:
    open_history(desk, "siti")
    desk.press(Key.Key_Return)
    form = desk.page.browser.desk.receipt_form
    desk.qtbot.waitUntil(form.save_button.isEnabled)
    desk.page.use_settings(ShopSettings(printer_kind=PrinterKind.NONE))
    desk.press(Key.Key_F9)
    assert form.note.text().startswith("No printer is chosen yet.")

    desk.page.use_settings(ShopSettings(printer_kind=PrinterKind.FILE))
    with desk.qtbot.waitSignal(desk.page.toast_wanted):
        desk.press(Key.Key_F9)


def test_a_step_of_the_membership_has_no_document_to_open(desk: Desk) -> None:
    open_history(desk, "sri")

    shown = desk.keys()
    assert "Enter" not in shown
    assert not desk.page.browser.savings.history.open_button.isEnabled()


@pytest.mark.parametrize("size", [(1366, 768), (1093, 560)])
def test_no_word_of_the_history_or_its_receipt_is_cut(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    open_history(desk, "siti")
    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])

    desk.press(Key.Key_Return)

    form = desk.page.browser.desk.receipt_form
    desk.qtbot.waitUntil(form.save_button.isEnabled)
    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])
