"""The grid of mandatory savings: every member, every month of a year."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.savings.mandatory_grid import GridRow, MonthCell, MonthState
from documents.mandatory_grid_list import mandatory_grid_list
from documents.report_list import write_report
from tests.builders import SHOP
from tests.ui.builders import cut_words, nameless
from tests.ui.members.builders import Desk
from ui.members.grid_rows import owed_in, paid_in
from ui.members.grid_view import GridView
from values.identity import MemberId, new_uuid
from values.money import Rupiah
from values.month import Month

Key = Qt.Key


@pytest.fixture
def grid(desk: Desk) -> GridView:
    """Open it from the arrears, by keys."""
    desk.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    desk.press(Key.Key_F4)
    grid = desk.page.grid
    desk.qtbot.waitUntil(lambda: bool(grid.rows.rows))
    return grid


def shown(grid: GridView, name: str) -> list[str]:
    """Return what stands in the months of a member's line."""
    names = [of.full_name for of in grid.rows.rows]
    at = names.index(name)
    texts = (grid.rows.index(at, column).data() for column in range(1, 13))
    return [text or "" for text in texts]


def test_every_member_has_a_line_and_every_month_says_how_it_stands(
    desk: Desk, grid: GridView
) -> None:
    assert "2026" in desk.page.title()
    siti = shown(grid, "Siti Aminah")
    assert siti[0] == "10.000"
    assert "unpaid" in siti[:10]
    assert siti[11] == ""
    assert "late" in grid.foot.text()


def test_the_year_is_changed_by_arrows_and_ends_with_the_next(desk: Desk, grid: GridView) -> None:
    desk.press(Key.Key_Left)
    desk.qtbot.waitUntil(lambda: "2025" in desk.page.title())
    for _ in range(3):
        desk.press(Key.Key_Right)

    assert "2027" in desk.page.title()
    assert not grid.later_button.isEnabled()


def test_one_hamlet_is_shown_by_a_key_and_then_all_again(desk: Desk, grid: GridView) -> None:
    everybody = len(grid.rows.rows)

    desk.press(Key.Key_F9)

    hamlet = grid.hamlet.currentData()
    assert {of.hamlet for of in grid.rows.rows} == {hamlet}
    assert len(grid.rows.rows) < everybody
    for _ in range(grid.hamlet.count() - 1):
        desk.press(Key.Key_F9)
    assert len(grid.rows.rows) == everybody


def test_enter_opens_the_member_and_escape_goes_back_to_the_arrears(
    desk: Desk, grid: GridView
) -> None:
    chosen = grid.table.current_row()
    assert chosen is not None
    desk.press(Key.Key_Return)
    desk.wait_for(chosen.member_id)

    desk.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    desk.press(Key.Key_F4)
    desk.press(Key.Key_Escape)

    assert desk.page.parts.currentWidget() is desk.page.arrears


@pytest.mark.parametrize("size", [(1_366, 768), (1_093, 560), (910, 512)])
def test_nothing_is_cut_and_everything_has_a_name(
    desk: Desk, grid: GridView, size: tuple[int, int]
) -> None:
    QAbstractItemModelTester(grid.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.window.resize(*size)

    assert cut_words(grid) == []
    assert nameless(grid) == []


NOT_ASKED, PAID, PART, UNPAID, OPEN = (
    MonthCell(Month(202601 + at), state, Rupiah(paid), Rupiah(due))
    for at, (state, paid, due) in enumerate(
        [
            (MonthState.NONE, 0, 0),
            (MonthState.PAID, 10_000, 10_000),
            (MonthState.PART, 4_000, 10_000),
            (MonthState.UNPAID, 0, 10_000),
            (MonthState.OPEN, 0, 10_000),
        ]
    )
)
A_YEAR = (*[NOT_ASKED] * 8, PAID, PART, UNPAID, OPEN)


def test_sums_count_what_is_late_and_not_what_is_to_come() -> None:
    of = GridRow(MemberId(new_uuid()), "A-0001", "Siti", "Ngentak", A_YEAR)

    assert (paid_in(of), owed_in(of)) == (14_000, 16_000)


def test_sums_that_are_too_wide_for_a_month_stand_below_the_list() -> None:
    cell = MonthCell(Month(202601), MonthState.PAID, Rupiah(6_000_000), Rupiah(6_000_000))
    of = GridRow(MemberId(new_uuid()), "A-0001", "Siti", "", (cell, *A_YEAR[1:]))

    listed = mandatory_grid_list([of, of], 2026, "", SHOP)

    assert listed.totals == ("Jumlah", None, *[None] * 12, 12_028_000)
    assert listed.notes[0] == "Jumlah per bulan: Jan 12.000.000, Sep 20.000, Okt 8.000."


@pytest.mark.parametrize("kind", ["xlsx", "csv", "pdf"])
def test_it_is_saved_as_a_list_with_the_sums_of_the_months(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"wajib.{kind}"
    of = GridRow(MemberId(new_uuid()), "A-0001", "Siti Aminah", "Ngentak", A_YEAR)

    write_report(path, mandatory_grid_list([of, of], 2026, "Ngentak", SHOP))

    if kind == "xlsx":
        rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
        siti = next(row for row in rows if row[1] == "Siti Aminah")
        assert siti[2] == "-"
        assert siti[10:] == (10_000, 4_000, None, None, 14_000)
        assert rows[-1][-1] == 28_000
    assert path.stat().st_size
