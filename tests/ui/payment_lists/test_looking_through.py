"""A list is looked through before it is posted: exceptions first, and every row changeable."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from coop.members.change_status import change_status
from coop.savings.close_savings_days import close_savings_days
from tests.builders import TODAY, a_stamp
from tests.coop.savings.builders import (
    deposited,
)
from tests.ui.payment_lists.builders import BUDI, CALON, HEAD, SITI, TINI, Treasurer
from ui.payment_lists import payment_lists_desk, preview_view
from ui.payment_lists.list_draft import Standing
from values.membership import MemberStatus
from values.savings import SavingsKind
from values.trouble import Trouble

Key = Qt.Key


def in_the_way(*_asked: object, **_more: object) -> None:
    raise Trouble


def test_what_is_the_matter_stands_first_and_in_words(treasurer: Treasurer, tmp_path: Path) -> None:
    with treasurer.database.transaction() as session:
        gone = treasurer.member(TINI)
        change_status(
            session,
            a_stamp(),
            member_id=gone,
            status=MemberStatus.LEFT,
            effective_on=TODAY,
            reason="pindah",
        )
    treasurer.begin_list()
    treasurer.bring_file(
        tmp_path / "list.csv",
        HEAD,
        f"{SITI};;;10.000;",
        f"{SITI};;;10.000;",
        "A-0099;;;10.000;",
        f"{TINI};;;10.000;",
        f"{BUDI};Budiman;;10.000;",
        f"{CALON};;;7.000;",
        f"{CALON};;;;-3",
    )
    treasurer.look_through(7)

    why = [
        (number, treasurer.why(number))
        for number, standing in treasurer.standings()
        if standing is not Standing.ACCEPTED
    ]
    assert why == [
        (3, "The same as in row 2."),
        (4, "Nobody in the register is “A-0099”."),
        (5, "Tini Wulandari is no member any more."),
        (7, "7.000 is no sum of whole months."),
        (8, "“-3” is no amount of rupiah."),
        (6, "Registered as Budi Santoso."),
    ]
    assert treasurer.standings()[-1] == (2, Standing.ACCEPTED)


def test_a_month_that_is_paid_is_said(treasurer: Treasurer, tmp_path: Path) -> None:
    months = (*range(202507, 202513), *range(202601, 202612))
    with treasurer.database.transaction() as session:
        deposited(session, treasurer.member(SITI), months=months)
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;10.000;")
    treasurer.look_through(1)

    assert treasurer.why(2) == "Paid already: it pays Desember 2026."


def test_a_row_is_changed_and_the_list_judged_anew(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, "X;;;10.000;", f"{BUDI};;;10.000;")
    treasurer.look_through(2)

    treasurer.press(Key.Key_Return)
    assert treasurer.desk.preview.listing.editor.member_number.field.hasFocus()
    treasurer.type(SITI)
    for _ in range(3):
        treasurer.press(Key.Key_Tab)
    treasurer.type("2500")
    treasurer.press(Key.Key_Return)
    treasurer.wait(lambda: treasurer.rows()[0].standing is Standing.ACCEPTED)
    treasurer.bring_money("22.500")
    treasurer.post()

    assert treasurer.balances(SITI) == (100_000, 10_000, 2_500)


def test_an_amount_that_cannot_be_read_is_refused_and_stays(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;5.000")
    treasurer.look_through(1)

    treasurer.press(Key.Key_F5)
    treasurer.type("12,5")
    treasurer.press(Key.Key_Return)

    editor = treasurer.desk.preview.listing.editor
    assert editor.isVisible()
    assert editor.edits[SavingsKind.VOLUNTARY].text() == "12,5"
    assert editor.amounts[SavingsKind.VOLUNTARY].hint.text() == "Rupiah without a comma."
    treasurer.press(Key.Key_Escape)
    assert not editor.isVisible()
    assert treasurer.rows()[0].amount(SavingsKind.VOLUNTARY) == 5_000


def test_somebody_is_left_out_and_taken_in_again(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000", f"{BUDI};;;;2.000")
    treasurer.look_through(2)

    treasurer.press(Key.Key_Delete)
    treasurer.wait(lambda: treasurer.standings()[-1] == (2, Standing.LEFT_OUT))
    assert treasurer.desk.preview.post_button.text().strip() == "Post 1 members"
    treasurer.press(Key.Key_Down)
    treasurer.press(Key.Key_Delete)
    treasurer.wait(lambda: Standing.LEFT_OUT not in dict(treasurer.standings()).values())
    treasurer.press(Key.Key_Up)
    treasurer.press(Key.Key_Delete)
    treasurer.wait(lambda: treasurer.standings()[-1] == (2, Standing.LEFT_OUT))
    treasurer.bring_money("2000")
    treasurer.post()

    assert treasurer.balances(SITI) == (100_000, 0, 0)
    assert treasurer.balances(BUDI) == (100_000, 0, 2_000)


def test_a_double_is_settled_by_leaving_one_of_them_out(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000", f"{SITI};;;;2.000")
    treasurer.look_through(2)
    assert treasurer.standings() == [(3, Standing.REFUSED), (2, Standing.ACCEPTED)]

    treasurer.press(Key.Key_Down)
    treasurer.press(Key.Key_Delete)

    treasurer.wait(
        lambda: treasurer.standings() == [(3, Standing.ACCEPTED), (2, Standing.LEFT_OUT)]
    )


def test_other_money_than_the_list_is_refused_and_what_was_typed_stays(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;5.000", "X;;;;1.000")
    treasurer.look_through(2)
    treasurer.bring_money("6.000")
    sums = treasurer.desk.preview.sums
    assert sums.brought.hint.text() == "1.000 too much"

    treasurer.press(Key.Key_F10)

    treasurer.says("6.000 was brought, the list adds up to 5.000.")
    treasurer.wait(treasurer.desk.preview.post_button.isEnabled)
    assert (sums.edit.text(), sums.edit.hasFocus()) == ("6.000", True)
    assert treasurer.lists() == []
    treasurer.type("5000")
    assert sums.brought.hint.text() == "As much as the list."
    treasurer.post()
    assert treasurer.balances(SITI) == (100_000, 0, 5_000)


def test_money_that_was_not_counted_is_asked_for_where_it_is_typed(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;5.000")
    treasurer.look_through(1)

    treasurer.press(Key.Key_F10)

    sums = treasurer.desk.preview.sums
    assert sums.edit.hasFocus()
    assert sums.brought.hint.text() == "Nothing is filled in yet."
    assert treasurer.lists() == []


def test_somebody_must_be_named_who_pays(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list("")
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;5.000")

    treasurer.press(Key.Key_F10)

    treasurer.says("Somebody else pays, and nobody says who.")
    ask = treasurer.desk.ask
    assert ask.payment.payer.hasFocus()
    assert "list.csv" in ask.file_name.text()
    treasurer.type("SD Negeri 2")
    treasurer.look_through(1)


def test_what_was_changed_stays_while_the_payer_is_corrected(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list("SD Negri 2")
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000", f"{BUDI};;;;2.000")
    treasurer.look_through(2)
    treasurer.press(Key.Key_Delete)
    treasurer.wait(lambda: Standing.LEFT_OUT in dict(treasurer.standings()).values())
    treasurer.press(Key.Key_Escape)
    treasurer.press(Key.Key_Escape)
    treasurer.press(Key.Key_F2)
    treasurer.type("SD Negeri 2")

    treasurer.look_through(2)
    treasurer.bring_money("2.000")
    treasurer.post()

    (of,) = treasurer.lists()
    assert (of.payer, of.members) == ("SD Negeri 2", 1)


def test_what_was_paid_since_it_was_looked_through_is_shown(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;100.000;;", f"{CALON};;100.000;;")
    treasurer.look_through(2)
    with treasurer.database.transaction() as session:
        deposited(session, treasurer.member(CALON), principal=100_000)
    treasurer.bring_money("100.000")

    treasurer.press(Key.Key_F10)

    treasurer.says("The principal savings of 100.000 are paid already.")
    treasurer.wait(lambda: treasurer.standings() == [(2, Standing.REFUSED), (3, Standing.REFUSED)])
    assert not treasurer.desk.preview.post_button.isEnabled()
    assert treasurer.lists() == []


def test_nothing_is_posted_into_a_closed_day(treasurer: Treasurer, tmp_path: Path) -> None:
    with treasurer.database.transaction() as session:
        close_savings_days(session, a_stamp(), through=TODAY)
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000")
    treasurer.look_through(1)
    treasurer.bring_money("1.000")

    treasurer.press(Key.Key_F10)

    treasurer.says("24-11-2026 is closed already.")
    assert treasurer.desk.preview.sums.edit.text() == "1.000"
    assert treasurer.lists() == []


def test_a_second_press_posts_nothing_twice(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000")
    treasurer.look_through(1)
    treasurer.bring_money("1.000")

    treasurer.press(Key.Key_F10)
    treasurer.press(Key.Key_F10)

    treasurer.wait(lambda: bool(treasurer.desk.lists.rows.rows))
    assert len(treasurer.lists()) == 1
    assert treasurer.balances(SITI) == (100_000, 0, 1_000)


def test_a_disk_that_is_full_loses_nothing_that_was_typed(
    treasurer: Treasurer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000")
    treasurer.look_through(1)
    treasurer.bring_money("1.000")
    with monkeypatch.context() as patched:
        patched.setattr(preview_view, "post_savings_list", in_the_way)
        treasurer.press(Key.Key_F10)
        treasurer.says("This could not be done now.")

    treasurer.post()

    assert treasurer.balances(SITI) == (100_000, 0, 1_000)


def test_trouble_while_the_rows_are_read_is_said_where_they_are_asked_for(
    treasurer: Treasurer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000")
    with monkeypatch.context() as patched:
        patched.setattr(payment_lists_desk, "draft_of_table", in_the_way)
        treasurer.press(Key.Key_F10)
        treasurer.says("This could not be done now.")

    treasurer.look_through(1)


def test_the_rows_that_need_somebody_are_shown_alone(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000", "X;;;;1.000")
    treasurer.look_through(2)

    treasurer.press(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert treasurer.standings() == [(3, Standing.REFUSED)]
    treasurer.press(Key.Key_Delete)

    # The last of them is settled: all are shown again.
    treasurer.wait(lambda: len(treasurer.rows()) == 2)


def test_money_that_cannot_be_read_says_so_and_posts_nothing(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000")
    treasurer.look_through(1)
    treasurer.bring_money("1.000,50")

    treasurer.press(Key.Key_F10)

    sums = treasurer.desk.preview.sums
    assert sums.brought.hint.text() == "Rupiah without a comma."
    assert sums.edit.text() == "1.000,50"
    assert treasurer.lists() == []
