"""Last days are listed, goods are written off and dates put right by the keyboard alone."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from coop.selling.print_queue import open_jobs
from coop.selling.written_paper import WrittenPaper
from coop.shop_settings import PrinterKind
from coop.stock.adjust_stock import adjust_stock
from documents.report_list import write_report
from tests.builders import SHOP, a_stamp
from tests.coop.counting.builders import a_count, approved, counted, explained, finished
from tests.ui.batches.builders import Keeper
from tests.ui.builders import nameless
from values.adjustment_reason import AdjustmentReason
from values.counting import DifferenceReason
from values.quantity import Quantity

K = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


def test_what_expires_within_a_month_is_listed_with_its_value(keeper: Keeper) -> None:
    view = keeper.desk.view
    QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert keeper.names() == ["Roti tawar", "Susu kotak 250 ml"]
    assert "105.000" in view.foot.text()
    assert keeper.desk.panel.days.text() == "expired 2 days ago"
    assert not nameless(keeper.desk)


def test_the_filter_and_the_search_narrow_the_list(keeper: Keeper) -> None:
    keeper.press(K.Key_F3)
    keeper.wait(lambda: len(keeper.names()) == 3)
    keeper.press(K.Key_F3)
    keeper.wait(lambda: keeper.names() == ["Roti tawar"])
    keeper.press(K.Key_F3)
    keeper.type("susu")

    keeper.wait(lambda: keeper.names() == ["Susu kotak 250 ml"])
    assert keeper.desk.panel.name.text() == "Susu kotak 250 ml"
    keeper.type("xx")
    keeper.wait(keeper.desk.view.empty.isVisible)


def test_an_expired_batch_is_written_off_by_two_keys_and_its_slip_printed(keeper: Keeper) -> None:
    keeper.press(K.Key_F5)
    keeper.press(K.Key_F10)

    assert keeper.told() == "Roti tawar went, worth 40.000: slip P01-20261124-0001."
    assert keeper.batches("bread") == {}
    (row,) = keeper.gone()
    assert (row.reason, row.quantity, row.value) == (AdjustmentReason.EXPIRED, 10_000, 40_000)
    keeper.wait(lambda: keeper.names() == ["Susu kotak 250 ml"])
    with keeper.database.report() as session:
        (job,) = open_jobs(session)
    assert isinstance(job.paper, WrittenPaper)
    lines = [line.text for line in job.paper.rows]
    assert any("P01-20261124-0001" in line for line in lines)
    assert any("Alasan: Kedaluwarsa" in line for line in lines)
    assert any("Pengurus" in line for line in lines)


def test_without_a_printer_it_is_said_where_the_slip_is(keeper: Keeper) -> None:
    keeper.desk.use_settings(replace(SHOP, printer_kind=PrinterKind.NONE))
    keeper.press(K.Key_F5)
    keeper.press(K.Key_F10)

    assert keeper.told().endswith("F9, then Enter: save it as a PDF to be signed.")
    with keeper.database.report() as session:
        assert open_jobs(session) == []


def test_more_than_lies_there_is_refused_and_what_was_typed_stays(keeper: Keeper) -> None:
    keeper.press(K.Key_Down)
    keeper.press(K.Key_F5)
    form = keeper.desk.write_off_form
    form.quantity.selectAll()
    keeper.type("11")

    keeper.press(K.Key_F10)

    keeper.wait(lambda: not form.note.isHidden())
    assert "Susu kotak 250 ml: 10 pcs are there." in form.note.text()
    assert form.quantity.text() == "11"
    assert keeper.gone() == []
    keeper.press(K.Key_Escape)
    assert keeper.desk.form() is None


def test_goods_without_a_date_are_given_away_with_a_note(keeper: Keeper) -> None:
    form = keeper.desk.write_off_form
    keeper.press(K.Key_F8)
    keeper.press(K.Key_F10)
    keeper.wait(lambda: "No goods are chosen yet." in form.note.text())
    keeper.take_goods("minyak")
    keeper.type("2")
    form.choose(AdjustmentReason.DONATION)
    keeper.press(K.Key_F10)
    keeper.wait(lambda: "The note is missing." in form.note.text())
    form.remark.field.setFocus()
    keeper.type("Kerja bakti RT 03")

    keeper.press(K.Key_F10)

    assert "Minyak goreng 1 l" in keeper.told()
    (row,) = keeper.gone()
    assert (row.reason, row.note) == (AdjustmentReason.DONATION, "Kerja bakti RT 03")


def test_a_date_is_added_and_put_right(bare: Keeper) -> None:
    bare.wait(bare.desk.view.empty.isVisible)
    form = bare.desk.batch_form
    bare.press(K.Key_F7)
    bare.take_goods("minyak")
    bare.type("1-12-26")
    bare.press(K.Key_Return)
    bare.type("a7")
    bare.press(K.Key_Return)
    bare.type("5")
    bare.press(K.Key_F10)
    bare.wait(lambda: len(bare.names()) == 1)
    assert bare.batches("oil") == {date(2026, 12, 1): 5}

    bare.press(K.Key_F6)
    assert form.quantity.text() == "5"
    form.quantity.selectAll()
    bare.type("3")
    bare.press(K.Key_F10)

    bare.wait(lambda: len(bare.said) == 2)
    assert bare.batches("oil") == {date(2026, 12, 1): 3}


def test_a_date_that_is_over_is_refused_and_stays(bare: Keeper) -> None:
    form = bare.desk.batch_form
    bare.press(K.Key_F7)
    bare.press(K.Key_F10)
    bare.wait(lambda: "No goods are chosen yet." in form.note.text())
    bare.take_goods("minyak")
    bare.press(K.Key_F10)
    assert QApplication.focusWidget() is form.day
    bare.type("1-11-2026")
    form.quantity.setFocus()
    bare.type("5")

    bare.press(K.Key_F10)

    bare.wait(lambda: "expired already" in form.note.text())
    assert (form.day.text(), form.quantity.text()) == ("1-11-2026", "5")
    assert bare.batches("oil") == {}


def test_a_slip_is_looked_at_and_saved_on_two_papers(keeper: Keeper, tmp_path: Path) -> None:
    keeper.press(K.Key_F5)
    keeper.press(K.Key_F10)
    keeper.told()
    keeper.press(K.Key_F9)
    losses = keeper.desk.losses
    keeper.wait(lambda: len(losses.rows.rows) == 1)
    keeper.press(K.Key_Return)
    keeper.wait(losses.slip.save_button.isEnabled)
    assert losses.slip.total.text() == "40.000"

    keeper.press(K.Key_F10)
    keeper.answer_dialog(tmp_path / "a5.pdf")
    keeper.wait(lambda: "Saved as a5.pdf." in losses.slip.note.text())
    keeper.press(K.Key_Right)
    keeper.wait(losses.slip.save_button.isEnabled)
    keeper.press(K.Key_F10)
    keeper.answer_dialog(tmp_path / "a4.pdf")
    keeper.wait((tmp_path / "a4.pdf").exists)

    sizes = [PdfDocument(tmp_path / name)[0].get_size() for name in ("a5.pdf", "a4.pdf")]
    assert [round(width) for width, _ in sizes] == [595, 595]
    assert [round(height) for _, height in sizes] == [420, 842]
    keeper.press(K.Key_F6)
    keeper.wait(lambda: keeper.said[-1] == "The slip is being printed.")
    keeper.press(K.Key_Escape)
    assert losses.table.hasFocus()
    assert keeper.desk.title() == "What went unsold"


def test_a_correction_by_hand_has_no_slip_and_that_is_said(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        item_id, gone = keeper.items["milk"], Quantity(-1_000)
        reason = AdjustmentReason.LOST
        adjust_stock(session, a_stamp(), item_id=item_id, quantity=gone, reason=reason)
    keeper.press(K.Key_F9)
    losses = keeper.desk.losses
    keeper.wait(lambda: len(losses.rows.rows) == 1)

    keeper.press(K.Key_Return)

    keeper.wait(lambda: "There is no slip of this." in losses.slip.note.text())
    assert not losses.slip.save_button.isEnabled()
    assert not losses.slip.print_button.isEnabled()


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_both_lists_are_saved(keeper: Keeper, tmp_path: Path, ending: str) -> None:
    keeper.press(K.Key_S, Ctrl)
    keeper.answer_dialog(tmp_path / f"dates.{ending}")
    assert keeper.told() == f"Saved as dates.{ending}."
    keeper.press(K.Key_F9)
    keeper.wait(keeper.desk.losses.isVisible)

    keeper.press(K.Key_S, Ctrl)
    keeper.answer_dialog(tmp_path / f"gone.{ending}")

    keeper.wait(lambda: keeper.said[-1] == f"Saved as gone.{ending}.")
    assert (tmp_path / f"gone.{ending}").stat().st_size > 100


def test_a_list_that_cannot_be_saved_says_so_and_stays(keeper: Keeper, tmp_path: Path) -> None:
    (tmp_path / "dates.pdf").mkdir()

    keeper.desk.export.write(
        partial(write_report, listed=keeper.desk.view.listed(SHOP)), tmp_path / "dates.pdf"
    )

    keeper.wait(lambda: "could not be saved there" in keeper.desk.note.text())
    assert keeper.names() == ["Roti tawar", "Susu kotak 250 ml"]


def test_what_went_is_listed_by_reason_and_its_slip_printed_again(keeper: Keeper) -> None:
    keeper.press(K.Key_F5)
    keeper.press(K.Key_F10)
    keeper.told()
    keeper.press(K.Key_F9)
    losses = keeper.desk.losses
    keeper.wait(lambda: len(losses.rows.rows) == 1)
    assert losses.table.hasFocus()
    assert losses.total.text() == "In all 40.000"
    assert losses.by_reason.text() == "Expired 40.000"

    keeper.press(K.Key_F6)
    keeper.wait(lambda: keeper.said[-1] == "The slip is being printed.")
    keeper.press(K.Key_F9)
    keeper.wait(lambda: not losses.rows.rows)
    keeper.press(K.Key_Escape)

    assert keeper.desk.title() == "Last days"
    keeper.press(K.Key_Escape)
    assert keeper.left == [True]


def test_what_a_count_missed_is_among_what_went_and_says_so(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        count_id = a_count(session, keeper.items["milk"], label="Rak susu")
        counted(session, count_id, keeper.items["milk"], 0)
        finished(session, count_id)
        explained(session, count_id, DifferenceReason.DAMAGED)
        approved(session, count_id)

    keeper.press(K.Key_F9)
    losses = keeper.desk.losses
    keeper.wait(lambda: len(losses.rows.rows) == 1)

    assert losses.rows.cell(0, 2).sub == "Found in the count: Rak susu"
    assert losses.rows.cell(0, 1).sub.startswith("Toko")
