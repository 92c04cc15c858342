"""The twelve months of mandatory savings on the panel: how each stands, and what is owed."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from coop.savings.mandatory_grid import MonthState
from coop.savings.set_member_amount import set_member_amount
from tests.builders import a_stamp
from tests.coop.savings.builders import deposited
from tests.ui.members.builders import Desk
from ui.members.months_strip import MonthsStrip
from values.money import Rupiah
from values.month import Month

JAN, SEP, OCT, NOV = 0, 8, 9, 10


def strip_of(desk: Desk) -> MonthsStrip:
    return desk.page.browser.desk.panel.balances.months


def test_each_month_of_the_year_says_how_it_stands(desk: Desk) -> None:
    strip = strip_of(desk)

    assert len(strip.cells()) == 12
    assert strip.words_of(SEP) == "Sep 2026: paid, 10.000."
    assert strip.words_of(OCT) == "Okt 2026: 10.000 still to pay."
    assert strip.words_of(NOV) == "Nov 2026: not due yet, 10.000."


def test_one_line_says_how_much_is_owed_and_since_when(desk: Desk) -> None:
    assert strip_of(desk).accessibleName() == "10.000 owed since Okt"

    desk.choose("darmo")

    assert strip_of(desk).accessibleName() == "160.000 owed since Jul 2025"


def test_a_month_before_somebody_joined_is_not_asked_for(desk: Desk) -> None:
    desk.choose("long")

    assert strip_of(desk).words_of(JAN) == "Jan 2026: nothing is asked."
    assert strip_of(desk).accessibleName() == ""


def test_nothing_is_asked_of_somebody_who_left(desk: Desk) -> None:
    desk.choose("tukiman")

    assert {cell.state for cell in strip_of(desk).cells()} == {MonthState.NONE}
    assert strip_of(desk).accessibleName() == ""


def test_a_month_that_is_paid_in_part_says_what_is_left(desk: Desk) -> None:
    with desk.database.transaction() as session:
        set_member_amount(
            session,
            a_stamp(),
            member_id=desk.members["siti"],
            from_month=Month(202609),
            amount=Rupiah(25_000),
            reason="naik golongan",
        )

    desk.page.browser.desk.read_again()

    strip = strip_of(desk)
    desk.qtbot.waitUntil(lambda: strip.cells()[SEP].state is MonthState.PART)
    assert strip.words_of(SEP) == "Sep 2026: 10.000 paid, 15.000 still to pay."


def test_paid_ahead_is_said_as_the_last_month_that_is_paid(desk: Desk) -> None:
    with desk.database.transaction() as session:
        deposited(session, desk.members["siti"], months=(202610, 202611))

    desk.page.browser.desk.read_again()

    desk.qtbot.waitUntil(lambda: strip_of(desk).accessibleName() == "Paid up to Nov")


def test_the_words_of_a_month_stand_beside_it(desk: Desk) -> None:
    strip = strip_of(desk)
    place = strip.area_of(OCT).center()

    QApplication.sendEvent(
        strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(QPoint(0, 0)))
    )

    assert QToolTip.text() == "Okt 2026: 10.000 still to pay."


def test_every_state_is_told_apart_without_colour(desk: Desk) -> None:
    strip = strip_of(desk)
    for is_short in (False, True):
        strip.set_short(short=is_short)
        grey = strip.grab().toImage().convertToFormat(strip.grab().toImage().Format.Format_Mono)
        shapes = set()
        for place in (SEP, OCT, NOV):
            area = strip.area_of(place).adjusted(0, strip.height() // 2, 0, 0)
            part = grey.copy(area)
            shapes.add(bytes(part.constBits()))
        assert len(shapes) == 3


def test_months_are_named_by_a_letter_where_there_is_no_room_for_three(desk: Desk) -> None:
    strip = strip_of(desk)
    assert strip.name_of(strip.cells()[OCT]) == "Okt"

    strip.setFixedWidth(12 * 20)

    assert strip.name_of(strip.cells()[OCT]) == "O"
