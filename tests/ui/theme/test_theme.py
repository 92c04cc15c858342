"""Letters, icons and the style sheet."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import FONTS, dress_window, resize_letters
from ui.theme.colours import Colour
from ui.theme.icons import ICONS, icon, pixmap
from ui.theme.letters import FAMILY, LETTER_PERCENTS, at_least, fix_size, font, px, set_gaps
from ui.theme.style_sheet import style_sheet


class _DenseScreen:
    def devicePixelRatio(self) -> float:  # noqa: N802  As Qt names it.
        return 2.0


def test_the_programs_own_letters_are_loaded() -> None:
    assert QFontInfo(font()).family() == FAMILY
    assert QFontInfo(font(bold=True)).weight() == 600


@pytest.mark.parametrize("percent", LETTER_PERCENTS)
def test_everything_but_hairlines_grows_with_the_letters(percent: int) -> None:
    sheet = style_sheet(percent)

    assert f"font-size: {round(60 * percent / 100)}px" in sheet
    assert "border: 1px solid" in sheet
    assert "$" not in sheet


def test_designed_sizes_follow_the_letters_at_once(qtbot: QtBot, application: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    label = QLabel("Total")
    label.setProperty("role", "total")
    layout.addWidget(label)
    set_gaps(layout, (16, 12, 16, 12), 8)
    fix_size(label, width=372)
    at_least(label, height=40)
    dress_window(window)
    window.show()

    resize_letters(application, 150)

    assert layout.contentsMargins().left() == 24
    assert layout.spacing() == 12
    assert (label.width(), label.minimumHeight()) == (558, 60)
    assert label.fontInfo().pixelSize() == 90
    assert px(10) == 15


def test_an_icon_is_drawn_in_the_ink_asked_for_and_kept() -> None:
    drawn = pixmap("check", Colour.OK, 20)

    inks = {
        QColor(drawn.toImage().pixelColor(x, y)).name()
        for x in range(20)
        for y in range(20)
        if drawn.toImage().pixelColor(x, y).alpha() == 255
    }
    assert inks == {Colour.OK}
    assert pixmap("check", Colour.OK, 20).cacheKey() == drawn.cacheKey()


def test_an_icon_is_sharp_on_each_screen_and_the_same_when_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [_DenseScreen()])
    made = icon("printer")

    assert {size.width() for size in made.availableSizes()} == {20, 40}
    off = {size.width() for size in made.availableSizes(QIcon.Mode.Disabled)}
    assert off == {20, 40}


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_take_any_ink(path: Path) -> None:
    assert "currentColor" in path.read_text(encoding="utf-8")


def test_the_licences_of_icons_and_letters_lie_beside_them() -> None:
    assert (ICONS / "LICENSE-ISC.txt").exists()
    assert (FONTS / "IBMPlex-OFL.txt").exists()
