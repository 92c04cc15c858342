"""The small parts: buttons, pills, notes, filters, figures, choices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window, cut_words
from ui.theme import resize_letters
from ui.theme.colours import Colour, Tone
from ui.theme.letters import px
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import CountCard, FactsRow, ShownFact
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.labels import ElidedLabel, IconLabel, KeyCap, Label
from ui.widgets.layouts import Card, TurningBox, row
from ui.widgets.note import STRIP_HEIGHT, STRIP_HEIGHT_SHORT, Note, Strip
from ui.widgets.pill import Pill
from ui.widgets.rows_model import Column, RowsModel
from ui.widgets.rows_table import RowsTable


@pytest.mark.parametrize("kind", ["", "primary", "pay", "left"])
def test_a_button_has_room_for_its_key_beside_its_words(qtbot: QtBot, kind: str) -> None:
    with_key = Button("Simpan & cetak", "Ctrl+Enter", "printer", kind)
    without = Button("Simpan & cetak", "", "printer", kind)
    window = a_window(qtbot, with_key, without)

    assert with_key.sizeHint().width() > without.sizeHint().width() + px(60)
    assert with_key.minimumSizeHint() == with_key.sizeHint()
    assert cut_words(window) == []
    assert with_key.text().strip() == "Simpan && cetak"
    assert (with_key.accessibleName(), with_key.key()) == ("Simpan & cetak", "Ctrl+Enter")


def test_the_key_of_a_button_is_painted_at_its_right_edge(qtbot: QtBot) -> None:
    button = Button("Cari", "F2")
    window = a_window(qtbot, button)
    button.setFixedWidth(300)

    keyed = button.grab().toImage()

    ink = {keyed.pixelColor(x, y).name() for x in range(270, 292) for y in range(10, 30)}
    assert window.isVisible()
    assert len(ink - {Colour.SURFACE.value}) > 3


def test_a_button_that_is_off_shows_its_icon_in_grey(qtbot: QtBot) -> None:
    button = Button("Simpan", "F10", "save", "primary")
    qtbot.addWidget(button)
    on = button.icon().pixmap(20).toImage()

    button.setEnabled(False)

    off = button.icon().pixmap(20, mode=button.icon().Mode.Disabled).toImage()
    assert _strongest(on) == Colour.ON_ACCENT
    assert _strongest(off) == Colour.HINT


def _strongest(picture: QImage) -> str:
    solid = (
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    )
    return QColor(next(solid)).name()


def test_a_pill_says_its_state_to_eye_and_ear(qtbot: QtBot) -> None:
    pill = Pill("Hampir habis", Tone.WARN)
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()

    pill.show_state("Belum terkirim 7 hari", Tone.WARN)

    assert pill.sizeHint().width() > narrow
    assert (pill.text(), pill.tone()) == ("Belum terkirim 7 hari", Tone.WARN)
    assert pill.accessibleName() == pill.text()
    with qtbot.waitSignal(pill.pressed):
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert pill.grab().toImage().pixelColor(20, 2).name() == Colour.WARN_TINT


def test_a_note_offers_the_way_out_and_takes_no_focus(qtbot: QtBot) -> None:
    note, field = Note(), QPushButton("Lain")
    window = a_window(qtbot, field, note)
    field.setFocus()
    first = Button("Jual 5")

    note.say(Tone.WARN, "Stok tercatat tinggal 2, diminta 5.", "Jual saja?", actions=(first,))
    assert note.actions_offered() == (first,)
    assert first.isVisible()
    note.say(Tone.OK, "Terjual")

    assert note.actions_offered() == ()
    assert note.accessibleName() == note.text() == "Terjual"
    assert QApplication.focusWidget() is field
    assert window.isVisible()


def test_a_note_keeps_a_button_that_is_offered_again(qtbot: QtBot) -> None:
    note = Note()
    window = a_window(qtbot, note)
    again = Button("Kirim sekarang")

    note.say(Tone.CALM, "Offline", actions=(again,))
    note.say(Tone.OK, "Terkirim", actions=(again,))
    qtbot.wait(1)

    assert again.isVisible()
    assert window.isVisible()


def test_the_strip_keeps_its_height_whatever_it_says(qtbot: QtBot) -> None:
    strip = Strip()
    window = a_window(qtbot, strip)
    heights = {strip.height()}

    strip.show_line("LPG 3 kg isi ulang", "Sisa 11 tbg", "1 x 18.000", "18.000")
    heights.add(strip.height())
    strip.say(Tone.WARN, "Kode asing", "F2 cari nama", actions=(Button("Cari nama", "F2"),))
    heights.add(strip.height())
    strip.rest("Pindai barang")
    heights.add(strip.height())

    assert heights == {STRIP_HEIGHT}
    assert cut_words(window) == []
    strip.set_short(short=True)
    assert strip.height() == STRIP_HEIGHT_SHORT


def test_one_filter_is_on_at_a_time_and_the_key_goes_round(qtbot: QtBot) -> None:
    filters = FilterPills(Filter("all", "Semua", "package"), Filter("low", "Hampir habis", "tag"))
    qtbot.addWidget(filters)
    filters.show_counts({"all": 1_668, "low": 14})
    assert filters.current() == "all"

    with qtbot.waitSignal(filters.chosen) as chosen:
        filters.choose_next()
    assert chosen.args == ["low"]
    filters.choose_next()

    assert filters.current() == "all"
    words = [button.accessibleName() for button in filters.findChildren(QPushButton)]
    assert words == ["Semua 1.668", "Hampir habis 14"]


def test_a_click_puts_a_filter_on(qtbot: QtBot) -> None:
    filters = FilterPills(Filter("all", "Semua", "package"), Filter("low", "Hampir habis", "tag"))
    qtbot.addWidget(filters)

    with qtbot.waitSignal(filters.chosen) as chosen:
        filters.findChildren(QPushButton)[1].click()

    assert chosen.args == ["low"]


def test_icons_of_filters_give_way_to_their_words(qtbot: QtBot) -> None:
    filters = FilterPills(Filter("all", "Semua", "package"), Filter("low", "Hampir habis", "tag"))
    window = a_window(qtbot, filters)
    buttons = filters.findChildren(QPushButton)
    words = filters.sizeHint().width()

    filters.resize(words - 10, filters.height())
    assert all(button.icon().isNull() for button in buttons)
    assert cut_words(window) == []
    filters.resize(words + 10, filters.height())

    assert not any(button.icon().isNull() for button in buttons)
    assert [button.accessibleName() for button in buttons] == ["Semua", "Hampir habis"]


def test_figures_are_spoken_with_their_names(qtbot: QtBot) -> None:
    facts = FactsRow(2)
    qtbot.addWidget(facts)

    facts.show_facts(
        ShownFact("Penjualan hari ini", "1.080.300", "9 nota"),
        ShownFact("Selisih", "Kurang 2.000", tone=Tone.BAD),
    )

    spoken = [card.accessibleName() for card in facts.findChildren(Card)]
    assert spoken == ["Penjualan hari ini 1.080.300. 9 nota", "Selisih Kurang 2.000. "]


def test_a_count_that_asks_for_nothing_is_quiet(qtbot: QtBot) -> None:
    card = CountCard("triangle-alert", Tone.WARN, "ditahan hub")
    qtbot.addWidget(card)

    card.show_count("0", "tidak ada", is_quiet=True)

    assert card.text() == "0"
    assert card.accessibleName() == "0 ditahan hub. tidak ada"


def test_a_choice_is_one_stop_and_arrows_move_in_it(qtbot: QtBot) -> None:
    choice = Choice("Kertas", [(32, "58 mm"), (48, "80 mm")])
    before, after = QPushButton("sebelum"), QPushButton("sesudah")
    window = a_window(qtbot, before, choice, after)
    before.setFocus()

    qtbot.keyClick(before, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Kertas: 58 mm"
    with qtbot.waitSignal(choice.changed):
        qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert choice.value() == 48
    moved = QApplication.focusWidget()
    assert moved is not None
    qtbot.keyClick(moved, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is after
    assert window.isVisible()


def test_a_choice_is_made_with_the_mouse_too(qtbot: QtBot) -> None:
    choice = Choice("Kertas", [(32, "58 mm"), (48, "80 mm")])
    qtbot.addWidget(choice)
    choice.set_value(99)
    assert choice.value() == 32

    with qtbot.waitSignal(choice.changed):
        choice.findChildren(QPushButton)[1].click()

    assert choice.value() == 48


def test_a_long_name_gives_way_with_dots_and_numbers_never(qtbot: QtBot) -> None:
    name, amount = ElidedLabel("Nama yang " + "sangat " * 20 + "panjang"), Label("125.000", "big")
    window = a_window(qtbot)
    window.layout().addLayout(row((name, 1), amount))  # type: ignore[union-attr]  # It has one.
    window.resize(200, 60)
    qtbot.wait(1)

    assert amount.width() >= amount.sizeHint().width()
    assert name.width() < name.sizeHint().width()
    assert window.grab().width() == 200


def test_icons_and_key_caps_grow_with_the_letters(qtbot: QtBot, application: QApplication) -> None:
    icon, cap = IconLabel("printer"), KeyCap("F10")
    window = a_window(qtbot, icon, cap)
    before = cap.sizeHint().width()

    resize_letters(application, 200)

    assert icon.sizeHint().width() == 40 == px(20)
    assert cap.sizeHint().width() >= 2 * before - 2
    assert window.grab().height() > 0


def test_buttons_and_tables_take_their_pixels_anew_when_letters_change(
    qtbot: QtBot, application: QApplication
) -> None:
    button = Button("Cetak", "F9", "printer")
    table = RowsTable(RowsModel[str](button, Column("Jml", str, 66)), "Nota")
    window = a_window(qtbot, button, table)

    resize_letters(application, 150)

    assert button.iconSize().width() == 27
    assert table.columnWidth(0) == 99
    assert table.verticalHeader().defaultSectionSize() == 57
    assert window.isVisible()


def test_parts_turn_below_one_another_where_the_window_is_narrow(qtbot: QtBot) -> None:
    left, right = Label("kiri"), Label("kanan")
    box = TurningBox(left, right)
    window = a_window(qtbot, box)
    assert left.y() == right.y()

    box.turn(is_below=True)
    qtbot.wait(1)

    assert left.y() < right.y()
    assert window.isVisible()


def test_an_empty_list_says_why_and_offers_the_way_on(qtbot: QtBot) -> None:
    begin = Button("Catat sendiri", "Ctrl+N")
    empty = EmptyState("Belum ada barang.", begin)
    window = a_window(qtbot, empty)

    assert empty.sentence.text() == "Belum ada barang."
    assert begin.isVisible()
    assert window.isVisible()
