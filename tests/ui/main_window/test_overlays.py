"""What comes over the window: scans, the list of keys, dialogs and toasts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.main_window.builders import Built
from ui.main_window import MainWindow
from ui.widgets.button import Button
from ui.widgets.field import LabelledField
from ui.widgets.help_overlay import HelpOverlay
from ui.widgets.keys import Key
from ui.widgets.labels import KeyCap
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.overlay import Dialog


def test_a_scan_reaches_the_page_whatever_has_the_focus(window: MainWindow, built: Built) -> None:
    window.scans.scanned.emit("8991002109995")

    assert built.pages["till"].codes == ["8991002109995"]
    assert window.toast.isHidden()


def test_a_scan_that_nobody_uses_is_said_so(window: MainWindow) -> None:
    window.scans.scanned.emit("0")

    assert window.toast.isVisible()
    assert window.toast.text() == "Scans are not used here."


def test_a_field_that_takes_no_scan_says_so_below_itself(window: MainWindow, built: Built) -> None:
    page = built.pages["till"]
    labelled = LabelledField("Uang diterima", MoneyEdit("Uang diterima"))
    bare = MoneyEdit("Uang diterima")
    for part in (labelled, bare):
        page.body.addWidget(part)

    window.scans.refused.emit(labelled.field)
    assert labelled.hint.text() == "Scans are not used here."
    assert window.toast.isHidden()
    window.scans.refused.emit(bare)

    assert window.toast.text() == "Scans are not used here."


def test_a_field_whose_line_is_not_shown_leaves_it_to_the_window(
    window: MainWindow, built: Built
) -> None:
    labelled = LabelledField("Uang diterima", MoneyEdit("Uang diterima"))
    built.pages["till"].body.addWidget(labelled)
    labelled.hint.hide()

    window.scans.refused.emit(labelled.field)

    assert window.toast.text() == "Scans are not used here."


def test_a_scan_does_not_go_behind_a_dialog(window: MainWindow, built: Built) -> None:
    dialog = Dialog(window, "Tutup kasir")
    dialog.add_button(Button("Belum"))
    dialog.open()

    window.scans.scanned.emit("8991002109995")

    assert built.pages["till"].codes == []


def _help_of(window: MainWindow) -> HelpOverlay:
    (overlay,) = window.findChildren(HelpOverlay)
    return overlay


def test_f1_lists_exactly_the_keys_that_work(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)

    listed = [cap.text() for cap in _help_of(window).findChildren(KeyCap)]
    assert sorted(listed) == sorted(key.cap_text for key in window.keys_now())
    assert all(key.act is not None for key in window.keys_now())


def many_keys() -> list[Key]:
    """As many as the till has, under as many headings."""
    sections = {"": 11, "Bayar": 8, "Baris nota": 8, "Di mana saja": 10}
    return [
        Key(f"Ctrl+Del {number}", "Uang pas: langsung simpan & cetak", section=section)
        for section, count in sections.items()
        for number in range(count)
    ]


def test_all_keys_of_the_till_are_seen_at_once(window: MainWindow) -> None:
    overlay = HelpOverlay(window, "Kasir", many_keys())
    overlay.open()

    assert overlay.area.verticalScrollBar().maximum() == 0


def test_in_a_small_window_the_page_keys_move_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(683, 384)
    overlay = HelpOverlay(window, "Kasir", many_keys())
    overlay.open()
    bar = overlay.area.verticalScrollBar()
    focused = QApplication.focusWidget()
    assert focused is not None

    qtbot.keyClick(focused, Qt.Key.Key_PageDown)
    below = bar.value()
    qtbot.keyClick(focused, Qt.Key.Key_PageUp)

    assert 0 < below <= bar.pageStep()
    assert bar.value() == 0
    assert window.rect().contains(overlay.panel.geometry())


@pytest.mark.usefixtures("window")
def test_a_dialog_keeps_the_keyboard_to_itself_and_gives_it_back(
    qtbot: QtBot, built: Built
) -> None:
    page = built.pages["till"]
    page.other.setFocus()
    dialog = Dialog(page, "Tutup kasir 24-11-2026", "Uang di laci 1.246.800.")
    safe, act = dialog.add_button(Button("Belum")), dialog.add_button(Button("Tutup"), page.save)
    dialog.open()

    assert QApplication.focusWidget() is safe
    qtbot.keyClick(safe, Qt.Key.Key_F10)
    qtbot.keyClick(safe, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is act
    qtbot.keyClick(act, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is safe
    assert page.pressed == []
    qtbot.keyClick(safe, Qt.Key.Key_Escape)

    assert dialog.isHidden()
    assert page.pressed == []
    assert QApplication.focusWidget() is page.other


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    page = built.pages["till"]
    dialog = Dialog(page, "Tutup kasir")
    dialog.add_button(Button("Belum"))
    act = dialog.add_button(Button("Tutup"), page.save)
    dialog.open()
    act.setFocus()

    qtbot.keyClick(act, Qt.Key.Key_Return)

    assert page.pressed == ["save"]
    assert window.isVisible()


def test_good_news_leaves_with_time_and_takes_no_focus(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    built.pages["till"].toast_wanted.emit("Baris dihapus")

    assert window.toast.isVisible()
    assert QApplication.focusWidget() is built.pages["till"].field
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.toast.isHidden()
