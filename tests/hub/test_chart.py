"""How charts count, and how the pages say numbers."""

import pytest

from hub import wording
from hub.chart import GRID_LINES, Column, drawn, grid_step, unit_of


@pytest.mark.parametrize(
    ("greatest", "step"),
    [(0, 25_000), (3_300_000, 1_000_000), (4_190_300_000, 1_500_000_000), (1, 10)],
)
def test_four_grid_lines_reach_above_the_greatest_column(greatest: int, step: int) -> None:
    assert grid_step(greatest) == step
    assert step * GRID_LINES >= greatest


def test_small_sums_are_drawn_in_thousands() -> None:
    assert unit_of([Column("Sel 24", 20_000, 30_000)]) == (1_000, "ribu rupiah")
    assert unit_of([Column("Sel 24", 900_000, 100_000)]) == (1_000_000, "juta rupiah")


def test_a_chart_says_every_column_to_who_cannot_see_it() -> None:
    drawing = drawn([Column("Sel 24", 1_500_000, 500_000), Column("Rab 25", 0, 0)], "Penjualan")

    assert "<title>Sel 24: 2.000.000</title>" in drawing
    assert "<title>Rab 25: 0</title>" in drawing
    assert 'role="img"' in drawing


def test_a_chart_without_columns_is_an_empty_sheet() -> None:
    assert "<rect" not in drawn([], "Penjualan")


def test_a_label_cannot_bring_markup_in() -> None:
    assert "<b>" not in drawn([Column("<b>", 1, 1)], "<b>")


@pytest.mark.parametrize(
    ("thousandths", "said"),
    [(0, "0"), (1_000, "1"), (1_350, "1,35"), (-250, "\N{MINUS SIGN}0,25"), (12_500_000, "12.500")],
)
def test_quantities_are_written_as_in_the_shop(thousandths: int, said: str) -> None:
    assert wording.quantity(thousandths) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [(3_250_000, "3,3"), (-40_000, "0,0"), (-400_000, "\N{MINUS SIGN}0,4"), (999_999, "1,0")],
)
def test_tenths_are_rounded(amount: int, said: str) -> None:
    assert wording.tenths(amount, 1_000_000) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "baru saja"), (59, "59 menit lalu"), (60, "1 jam lalu"), (2_880, "2 hari lalu")],
)
def test_the_past_is_said_as_one_talks(minutes: int, said: str) -> None:
    assert wording.ago(0, minutes * 60_000_000) == said


def test_who_was_never_heard_of_was_never_heard_of() -> None:
    assert wording.ago(None, 0) == "belum pernah"
