"""Columns of figures."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.theme.colours import Colour
from ui.widgets.column_chart import ChartColumn, ColumnChart, top_of_axis


@given(st.integers(0, 10**15))
def test_the_axis_ends_above_the_largest_column_and_not_far(largest: int) -> None:
    top = top_of_axis(largest)

    assert top >= largest
    assert top % 4 == 0
    assert top <= max(4 * largest, 4) + 40


def test_the_axis_ends_at_a_round_number() -> None:
    assert [top_of_axis(largest) for largest in (0, 3_300, 4_000, 1_920_500)] == [
        4,
        4_000,
        4_000,
        2_000_000,
    ]


def test_a_chart_can_be_heard(qtbot: QtBot) -> None:
    chart = ColumnChart("Penjualan 14 hari")
    qtbot.addWidget(chart)

    chart.show_columns([ChartColumn("Sen 23", 1_200, 300), ChartColumn("Sel 24", 900)], "Nota")

    assert chart.accessibleDescription() == "Sen 23 1.500; Sel 24 900"


def test_solid_and_hatched_parts_differ_by_pattern(qtbot: QtBot) -> None:
    chart = ColumnChart("Penjualan")
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    chart.show_columns([ChartColumn("Sen", 2_000, 2_000)], "Anggota", "Bukan anggota")

    picture = chart.grab().toImage()

    column = picture.width() // 2 + 20
    below, above = _inks(picture, column, 170, 260), _inks(picture, column, 50, 140)
    assert below == {Colour.ACCENT.value}
    assert len(above) > 1
    assert Colour.ACCENT.value not in above


def test_a_chart_without_figures_is_a_grid(qtbot: QtBot) -> None:
    chart = ColumnChart("Penjualan")
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())

    assert Colour.ACCENT.value not in _inks(chart.grab().toImage(), 200, 0, chart.height())


def _inks(picture: QImage, x: int, top: int, bottom: int) -> set[str]:
    return {picture.pixelColor(x, y).name() for y in range(top, bottom)}
