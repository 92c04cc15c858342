"""The file of settings: what was chosen comes back, and a damaged file is named and left alone."""

from dataclasses import fields
from pathlib import Path

import pytest

from coop.shop_settings import OversellPolicy, PrinterKind, ShopSettings
from db.trouble import DatabaseReadOnly, DiskFull
from desktop_app.settings import (
    SETTINGS_BYTES_MAX,
    SettingsDamaged,
    read_settings,
    write_settings,
)
from tests.db.builders import read_only
from values.percentage import BasisPoints
from values.prices import PriceRounding

NOTHING_BY_DEFAULT = ShopSettings(
    place_name="Imogiri",
    treasurer_name="Siti Aminah",
    member_number_form="KDMP-{number:05d}",
    associate_number_form="X{number}",
    shop_name='Koperasi "Maju" Ñ 村',
    unit_name="Gerai Obat",
    address_lines=("Jl. Raya 1", "Desa Sukamaju"),
    legal_number="AHU-0001",
    footer_lines=(),
    register="B2",
    cashier_name="Bu Sri",
    zone_hours=9,
    cash_rounding=500,
    oversell_policy=OversellPolicy.FORBID,
    discount_reason_from=BasisPoints(2_550),
    scale_prefixes=("02",),
    scale_codes_hold_price=True,
    paper_columns=48,
    auto_print=False,
    open_drawer=False,
    print_qr=True,
    printer_kind=PrinterKind.NETWORK,
    printer_address="192.168.1.9:9100",
    letter_percent=150,
    hub_address="https://hub.example",
    beep_when_refused=False,
    chosen_keys=("F4=F12", "F10=F4"),
    passbook_rows=20,
    passbook_pages=12,
    passbook_pitch=55,
    passbook_rows_above_fold=10,
    passbook_fold_gap=0,
    passbook_shift_right=-15,
    passbook_shift_down=500,
    is_tax_registered=True,
    cost_change_from=BasisPoints(700),
    markup=BasisPoints(1_500),
    receipts_go_to_warehouse=True,
    count_days_a=14,
    count_days_b=91,
    count_days_c=182,
    price_step=500,
    price_rounding=PriceRounding.NEAREST,
)
IMPOSSIBLE = {
    "price_rounding": '"down"',
    "price_step": "30",
    "zone_hours": "6",
    "cash_rounding": "30",
    "paper_columns": "true",
    "letter_percent": "[100]",
    "oversell_policy": '"sometimes"',
    "printer_kind": "3",
    "shop_name": "7",
    "auto_print": '"yes"',
    "discount_reason_from": "10.0",
    "address_lines": '["Jl. Raya 1", 5]',
    "footer_lines": '"Terima kasih"',
    "scale_prefixes": "20",
    "chosen_keys": '["F10=F4"]',
    "passbook_rows": "0",
    "passbook_shift_right": "-301",
    "passbook_fold_gap": "8.0",
    "passbook_pages": "true",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_every_setting_comes_back_as_it_was_chosen(file: Path) -> None:
    defaults = ShopSettings()
    chosen = [field.name for field in fields(ShopSettings) if field.init]

    write_settings(file, NOTHING_BY_DEFAULT)
    read = read_settings(file)

    assert read == NOTHING_BY_DEFAULT
    assert read.zone == NOTHING_BY_DEFAULT.zone
    assert [n for n in chosen if getattr(read, n) == getattr(defaults, n)] == []
    assert list(file.parent.iterdir()) == [file]


def test_the_defaults_hold_where_there_is_no_file_and_none_is_made(file: Path) -> None:
    read = read_settings(file)

    assert read == ShopSettings()
    assert not file.exists()


def test_what_is_not_written_has_its_default_and_a_newer_setting_is_passed_over(
    file: Path,
) -> None:
    file.write_text('register = "07"\nfrom_a_newer_lumbung = 5\n')

    assert read_settings(file) == ShopSettings(register="07")


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_an_impossible_value_is_named_and_the_file_left_as_it_is(file: Path, name: str) -> None:
    file.write_text(f'cashier_name = "Bu Sri"\n{name} = {IMPOSSIBLE[name]}\n')
    before = file.read_bytes()

    with pytest.raises(SettingsDamaged, match=f"^{name}$"):
        read_settings(file)

    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        b"shop_name = ",
        b'shop_name = "a"\nshop_name = "b"',
        b'shop_name = "\xff\xfe"',
        b"\0" * 100,
        b"footer_lines = " + b"[" * 30_000,
        b"#" * (SETTINGS_BYTES_MAX + 1),
    ],
    ids=["cut off", "twice", "not UTF-8", "zeros", "nested without end", "huge"],
)
def test_what_is_no_file_of_settings_is_left_as_it_is(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    with pytest.raises(SettingsDamaged):
        read_settings(file)

    assert file.read_bytes() == content


def test_a_folder_in_the_place_of_the_file_is_trouble_and_no_crash(file: Path) -> None:
    file.mkdir()

    with pytest.raises(SettingsDamaged):
        read_settings(file)


def test_settings_that_cannot_be_written_are_trouble_and_the_old_ones_stay(file: Path) -> None:
    write_settings(file, NOTHING_BY_DEFAULT)

    with read_only(file.parent), pytest.raises(DatabaseReadOnly):
        write_settings(file, ShopSettings())

    assert read_settings(file) == NOTHING_BY_DEFAULT


def test_settings_that_the_disk_has_no_room_for_are_trouble_and_the_old_ones_stay(
    file: Path,
) -> None:
    write_settings(file, NOTHING_BY_DEFAULT)
    file.with_suffix(".new").symlink_to("/dev/full")

    with pytest.raises(DiskFull):
        write_settings(file, ShopSettings())

    assert read_settings(file) == NOTHING_BY_DEFAULT
