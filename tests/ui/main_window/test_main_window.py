"""The window: its pages, keys, letters and room."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.ui.builders import bring_to_front, cut_words, nameless
from ui.main_window import MainWindow, PageEntry, PrinterState, TopBarWords
from ui.theme.colours import Tone
from ui.theme.letters import letter_percent
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.help_overlay import HelpOverlay
from ui.widgets.keys import Key
from ui.widgets.labels import KeyCap
from ui.widgets.overlay import Dialog
from ui.widgets.page import Page
from ui.widgets.pill import PillWords
from values.trouble import Trouble

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
OFFLINE = PillWords("Offline · 12 belum terkirim", "Offline · 12", Tone.CALM, "cloud-off")


class APage(Page):
    """A page with a field, a button, some keys and a memory."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.field, self.other = Field(name), Button("Lain")
        self.pressed: list[str] = []
        self.codes: list[str] = []
        self.subjects: list[object] = []
        self.rooms: list[Room] = []
        self.state = "jual"
        self.body.addWidget(self.field)
        self.body.addWidget(self.other)

    @override
    def title(self) -> str:
        return self.name

    @override
    def keys(self) -> Sequence[Key]:
        if self.state == "bayar":
            return (Key("F10", "Simpan", self.save),)
        return (
            Key("F10", "Bayar", self.pay, also=("F12",)),
            Key("Enter", "Ambil", self.pay, section="Kotak pindai"),
            *(Key(f"F{number}", f"Tombol nomor {number}", self.pay) for number in range(2, 9)),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.field

    @override
    def badge(self) -> str:
        return "2" if self.state == "bayar" else ""

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.rooms.append(room)

    @override
    def scan(self, code: str) -> bool:
        self.codes.append(code)
        return code != "0"

    @override
    def arrive(self, subject: object) -> None:
        self.subjects.append(subject)

    def pay(self) -> None:
        self.pressed.append("pay")
        self.state = "bayar"
        self.keys_changed.emit()
        self.badge_changed.emit()

    def save(self) -> None:
        self.pressed.append("save")


class Built:
    """Remembers which pages were built."""

    def __init__(self) -> None:
        self.pages: dict[str, APage] = {}

    def entry(self, name: str, digit: int, icon: str, words: str) -> PageEntry:
        def build() -> APage:
            self.pages[name] = APage(words)
            return self.pages[name]

        return PageEntry(name, digit, icon, words, build)


@pytest.fixture
def built() -> Built:
    return Built()


@pytest.fixture
def window(qtbot: QtBot, application: QApplication, built: Built) -> MainWindow:
    entries = [
        built.entry("till", 1, "shopping-cart", "Kasir"),
        built.entry("goods", 2, "package", "Barang"),
        built.entry("sending", 6, "send", "Kirim"),
        built.entry("preferences", 0, "settings", "Atur"),
    ]
    words = TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri Wahyuni", "Sif 1")
    window = MainWindow(application, words, entries, lambda: NOW)
    qtbot.addWidget(window)
    window.show_sync(OFFLINE)
    window.show_printer(PrinterState("Printer 58 mm siap"))
    bring_to_front(qtbot, window)
    return window


def test_a_page_is_built_on_its_first_visit_and_kept(window: MainWindow, built: Built) -> None:
    assert list(built.pages) == ["till"]

    window.open_page("goods")
    window.open_page("till")
    goods = built.pages["goods"]
    window.open_page("goods")

    assert window.page() is goods
    assert list(built.pages) == ["till", "goods"]


def test_alt_and_a_digit_open_a_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)

    assert window.page().title() == "Atur"
    assert window.rail.button("preferences").isChecked()


def test_the_focus_goes_to_the_page_that_comes_to_the_front(window: MainWindow) -> None:
    window.open_page("goods")

    page = window.page()
    assert QApplication.focusWidget() is page.focus_target()


def test_keys_mean_what_the_state_of_the_page_says(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.keyClick(window, Qt.Key.Key_F12)

    assert built.pages["till"].pressed == ["pay", "save"]
    assert window.key_bar.hints_shown() == ["F1", "F10"]


def test_both_enter_keys_are_one(qtbot: QtBot, window: MainWindow, built: Built) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)

    assert built.pages["till"].pressed == ["pay"]


def test_a_key_without_a_meaning_now_is_the_fields_own(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    built.pages["till"].pay()
    field = built.pages["till"].field

    with qtbot.waitSignal(field.returnPressed):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert window.isVisible()


def test_a_key_of_one_page_is_silent_on_another(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    window.open_page("goods")

    qtbot.keyClick(window, Qt.Key.Key_F10)

    assert built.pages["till"].pressed == []
    assert built.pages["goods"].pressed == ["pay"]


def test_a_badge_marks_the_page_on_the_rail(window: MainWindow, built: Built) -> None:
    built.pages["till"].pay()
    window.show_badge("sending", "3")

    assert window.rail.button("till").badge() == "2"
    assert window.rail.button("sending").accessibleName() == "Kirim, 3 to look at"


def test_a_page_may_send_people_to_another(window: MainWindow, built: Built) -> None:
    built.pages["till"].page_wanted.emit("goods", "8991002109998")

    assert window.page() is built.pages["goods"]
    assert built.pages["goods"].subjects == ["8991002109998"]


def test_the_pill_opens_sending(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.top_bar.sync, Qt.MouseButton.LeftButton)

    assert window.page().title() == "Kirim"


def test_a_scan_reaches_the_page_whatever_has_the_focus(window: MainWindow, built: Built) -> None:
    window.scans.scanned.emit("8991002109995")

    assert built.pages["till"].codes == ["8991002109995"]
    assert window.toast.isHidden()


def test_a_scan_that_nobody_uses_is_said_so(window: MainWindow) -> None:
    window.scans.scanned.emit("0")

    assert window.toast.isVisible()
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


def test_letters_grow_at_once_and_the_settings_hear_of_it(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    with qtbot.waitSignal(window.letters_changed) as changed:
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert changed.args == [125]
    assert letter_percent() == 125
    assert built.pages["till"].rooms[-1] == Room(1092, 614)
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert letter_percent() == 100


def test_letters_have_a_largest_and_a_smallest_size(qtbot: QtBot, window: MainWindow) -> None:
    window.set_letters(200)
    with qtbot.assertNotEmitted(window.letters_changed):
        window.enlarge_letters()
    window.set_letters(100)
    with qtbot.assertNotEmitted(window.letters_changed):
        window.reduce_letters()


def test_trouble_is_said_above_the_page_until_it_is_over(window: MainWindow) -> None:
    window.show_trouble(Trouble())
    assert window.trouble.isVisible()
    assert window.trouble.text() == "This could not be done now. Nothing was lost. Try again."

    window.hide_trouble()

    assert not window.trouble.isVisible()


def test_key_hints_drop_from_the_right_when_room_is_short(window: MainWindow) -> None:
    many = window.key_bar.hints_shown()
    window.resize(700, 560)

    few = window.key_bar.hints_shown()
    assert 0 < len(few) < len(many)
    assert many[: len(few)] == few


@pytest.mark.parametrize(
    ("size", "percent"),
    [
        ((1920, 1080), 100),
        ((1366, 768), 100),
        ((1093, 560), 100),
        ((1024, 600), 100),
        ((1366, 768), 150),
        ((1366, 768), 200),
    ],
)
def test_no_word_of_the_frame_is_cut(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int], percent: int
) -> None:
    window.resize(*size)
    window.set_letters(percent)
    qtbot.wait(1)

    assert (window.width(), window.height()) == size
    assert cut_words(window) == []
    assert nameless(window) == []
    assert window.key_bar.geometry().bottom() == window.height() - 1
    assert window.top_bar.sync.width() >= window.top_bar.sync.sizeHint().width()


def test_good_news_leaves_with_time_and_takes_no_focus(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    built.pages["till"].toast_wanted.emit("Baris dihapus")

    assert window.toast.isVisible()
    assert QApplication.focusWidget() is built.pages["till"].field
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.toast.isHidden()


def test_the_second_start_brings_the_window_to_the_front(window: MainWindow) -> None:
    window.showMinimized()

    window.raise_window()

    assert not window.isMinimized()


def test_rail_buttons_are_for_the_mouse_and_say_their_key(window: MainWindow) -> None:
    button = window.rail.button("goods")

    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert button.toolTip() == "Barang (Alt+2)"
    assert isinstance(button, QWidget)
    assert not isinstance(button, QPushButton)
