"""The page Atur."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.shop_settings import PASSBOOK_BOUNDS, OversellPolicy, PrinterKind, ShopSettings
from tests.ui.builders import bring_to_front, cut_words, nameless
from ui.preferences.editors import CheckEditor, ChoiceEditor, LinesEditor, ListEditor, TextEditor
from ui.preferences.preferences_page import PreferencesPage
from ui.theme.room import room_of
from values.percentage import BasisPoints
from values.trouble import Trouble

SETTINGS = ShopSettings(
    shop_name="KDMP Karangsari",
    unit_name="Gerai Sembako",
    address_lines=("Jl. Raya 1", "Bantul"),
    place_name="Karangsari",
    treasurer_name="Rini Astuti",
    footer_lines=("Terima kasih", "Barang tidak dapat ditukar"),
    register="02",
    cashier_name="Sri Wahyuni",
    cash_rounding=500,
    oversell_policy=OversellPolicy.FORBID,
    discount_reason_from=BasisPoints(1_250),
    paper_columns=48,
    auto_print=False,
    print_qr=True,
    printer_kind=PrinterKind.NETWORK,
    printer_address="192.168.1.50:9100",
    letter_percent=125,
    hub_address="https://hub.example",
)


class Keeper:
    """Keeps what is saved, unless the disk is full."""

    def __init__(self) -> None:
        self.saved: list[ShopSettings] = []
        self.trials = 0
        self.is_disk_full = False

    def save(self, settings: ShopSettings) -> None:
        if self.is_disk_full:
            raise Trouble
        self.saved.append(settings)

    def try_printer(self) -> None:
        self.trials += 1


def sequences(page: PreferencesPage) -> list[str]:
    shown = page.keys()
    return [key.sequence for key in shown]


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def page(qtbot: QtBot, keeper: Keeper) -> PreferencesPage:
    page = PreferencesPage(SETTINGS, keeper.save, keeper.try_printer)
    qtbot.addWidget(page)
    page.resize(1282, 682)
    page.fit(room_of(1366, 768, 100))
    bring_to_front(qtbot, page)
    return page


def text_of(page: PreferencesPage, name: str) -> TextEditor:
    editor = page.editor(name)
    assert isinstance(editor, TextEditor)
    return editor


def test_every_setting_has_an_editor(page: PreferencesPage) -> None:
    names = {setting.name for setting in fields(ShopSettings) if setting.init}

    for name in names - PASSBOOK_BOUNDS.keys():  # Those are measured beside their test print.
        assert page.editor(name).value() == getattr(SETTINGS, name), name


def test_nothing_is_saved_while_nothing_changed(page: PreferencesPage) -> None:
    assert not page.is_changed()
    assert not page.save_button.isEnabled()


def test_every_kind_of_editor_changes_its_setting(
    qtbot: QtBot, page: PreferencesPage, keeper: Keeper
) -> None:
    name, rounding = text_of(page, "shop_name"), page.editor("cash_rounding")
    assert isinstance(rounding, ChoiceEditor)
    name.field.selectAll()
    qtbot.keyClicks(name.field, "KDMP Srimulyo")
    qtbot.keyClick(rounding.choice, Qt.Key.Key_Left)
    for editor in (page.editor("footer_lines"), page.editor("address_lines")):
        assert isinstance(editor, LinesEditor)
        editor.area.setPlainText(" Matur nuwun \n\n")
    printing, printer = page.editor("auto_print"), page.editor("printer_kind")
    assert isinstance(printing, CheckEditor)
    assert isinstance(printer, ListEditor)
    printing.box.click()
    printer.list.setCurrentIndex(0)
    text_of(page, "discount_reason_from").field.setText("7,5")

    page.save()

    (saved,) = keeper.saved
    assert saved.shop_name == "KDMP Srimulyo"
    assert saved.cash_rounding == 100
    assert saved.footer_lines == ("Matur nuwun",)
    assert saved.auto_print
    assert saved.printer_kind is PrinterKind.NONE
    assert saved.discount_reason_from == 750
    assert saved.register == SETTINGS.register
    assert not page.is_changed()


@pytest.mark.parametrize(
    ("setting", "typed", "complaint"),
    [
        ("shop_name", "", "1 to 48 letters."),
        ("shop_name", "x" * 49, "1 to 48 letters."),
        ("place_name", "x" * 49, "At most 48 letters."),
        ("treasurer_name", "x" * 49, "At most 48 letters."),
        ("register", "kasir satu", "1 to 6 capital letters or digits."),
        ("discount_reason_from", "101", "A number from 0 to 100."),
        ("discount_reason_from", "sepuluh", "A number from 0 to 100."),
        ("scale_prefixes", "2, 21", "Two digits each, with a blank between."),
        ("hub_address", "hub.example", "It begins with https://"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_saved(
    page: PreferencesPage, keeper: Keeper, setting: str, typed: str, complaint: str
) -> None:
    editor = text_of(page, setting)
    editor.field.setText(typed)
    editor.field.textEdited.emit(typed)

    page.save()

    assert keeper.saved == []
    assert page.note.text() == f"Not saved yet: one field is not right. {complaint}"
    assert editor.field.property("wrong") is True
    assert editor.field.hasFocus()
    assert editor.field.text() == typed


def test_a_receipt_has_no_room_for_a_poem(page: PreferencesPage, keeper: Keeper) -> None:
    footer = page.editor("footer_lines")
    assert isinstance(footer, LinesEditor)
    footer.area.setPlainText("\n".join(["baris"] * 5))

    page.save()

    assert keeper.saved == []
    assert page.note.text().endswith("At most 4 lines of 48 letters.")


def test_a_full_disk_keeps_what_was_typed(page: PreferencesPage, keeper: Keeper) -> None:
    keeper.is_disk_full = True
    text_of(page, "cashier_name").field.setText("Darmo")

    page.save()

    assert page.note.text() == "This could not be done now. Nothing was lost. Try again."
    assert text_of(page, "cashier_name").field.text() == "Darmo"
    assert page.is_changed()


def test_what_is_saved_comes_back(page: PreferencesPage) -> None:
    text_of(page, "cashier_name").field.setText("Darmo")

    page.undo()

    assert text_of(page, "cashier_name").field.text() == "Sri Wahyuni"
    assert not page.is_changed()


def test_a_trial_goes_to_the_printer(qtbot: QtBot, page: PreferencesPage, keeper: Keeper) -> None:
    with qtbot.waitSignal(page.toast_wanted):
        page.try_button.click()

    assert keeper.trials == 1


def test_without_a_printer_to_try_there_is_no_button(qtbot: QtBot, keeper: Keeper) -> None:
    page = PreferencesPage(SETTINGS, keeper.save)
    qtbot.addWidget(page)
    page.show()

    assert page.try_button.isHidden()
    assert "F9" not in sequences(page)


def test_the_page_can_be_scrolled_by_keyboard(page: PreferencesPage) -> None:
    assert {"PgDown", "PgUp"} <= set(sequences(page))

    page.scrolled.scroll_down()
    lower = page.editor("shop_name").mapTo(page, page.rect().topLeft()).y()
    page.scrolled.scroll_up()

    assert lower < page.editor("shop_name").mapTo(page, page.rect().topLeft()).y()


@pytest.mark.parametrize("size", [(1366, 768), (1093, 560), (1024, 600)])
def test_no_word_is_cut(qtbot: QtBot, page: PreferencesPage, size: tuple[int, int]) -> None:
    room = room_of(*size, 100)

    page.fit(room)
    page.resize(size[0] - room.rail_width, size[1] - 86)
    qtbot.wait(1)

    assert cut_words(page) == []
    assert nameless(page) == []
