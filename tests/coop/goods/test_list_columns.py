"""Guessing what columns mean."""

from decimal import Decimal

from coop.goods.list_columns import ListField, guess_shape
from coop.lists.list_file import Cell, Table

F = ListField


def shape_of(*rows: tuple[Cell, ...]) -> tuple[dict[str, int], int]:
    shape = guess_shape(Table(rows))
    return {field.value: column for field, column in shape.columns.items()}, shape.first_row


def test_the_shops_own_headings_are_known() -> None:
    headings = (
        "id", "nama", "kategori", "satuan", "isi", "barcode", "harga_beli", "harga_jual", "stok",
        "timbang", "dijual", "aktif",
    )  # fmt: skip

    columns, first_row = shape_of(headings, ("",) * 12)

    assert [headings[columns[field.value]] for field in F if field.value in columns] == [
        "id", "barcode", "nama", "kategori", "satuan", "isi", "harga_beli", "harga_jual", "stok",
        "timbang", "dijual", "aktif",
    ]  # fmt: skip
    assert first_row == 1


def test_headings_in_other_words_and_with_years_are_known() -> None:
    columns, _ = shape_of(
        ("No", "Kode Barang", "NAMA BARANG", "Sat.", "HPP 2022", "Harga Jual (Rp)", "Stok Akhir"),
        ("1", "96", "Kopi", "pcs", "1000", "1500", "3"),
    )

    assert columns == {
        "barcode": 1, "name": 2, "unit": 3, "purchase_price": 4, "sale_price": 5, "stock": 6,
    }  # fmt: skip


def test_a_title_above_the_headings_is_passed_over() -> None:
    columns, first_row = shape_of(
        ("KOPERASI DESA MERAH PUTIH", "", ""),
        ("DAFTAR BARANG", "", ""),
        (),
        ("Nama Barang", "Satuan", "Harga"),
        ("Kopi", "pcs", "1500"),
    )

    assert columns == {"name": 0, "unit": 1, "sale_price": 2}
    assert first_row == 4


def test_a_heading_merged_over_two_columns_is_read_with_what_stands_below() -> None:
    columns, first_row = shape_of(
        ("Nama Barang", "Harga", "", "Stok"),
        ("", "Beli", "Jual", ""),
        ("Kopi", "1000", "1500", "4"),
    )

    assert columns == {"name": 0, "purchase_price": 1, "sale_price": 2, "stock": 3}
    assert first_row == 2


def test_without_headings_the_contents_tell() -> None:
    columns, first_row = shape_of(
        ("8991234567891", "Kopi bubuk", "pcs", "1000", "1500"),
        ("8997654321099", "Gula pasir", "kg", "16000", "17500"),
    )

    assert columns == {"barcode": 0, "name": 1, "unit": 2, "sale_price": 4}
    assert first_row == 0


def test_headings_that_nobody_knows_are_kept_to_choose_from() -> None:
    shape = guess_shape(Table((("Foo", "Bar"), ("Kopi bubuk", "1500"))))

    assert shape.headings == ("Foo", "Bar")
    assert shape.first_row == 1
    assert shape.columns == {F.NAME: 0, F.SALE_PRICE: 1}


def test_numbers_of_a_spreadsheet_are_no_headings() -> None:
    columns, first_row = shape_of((Decimal(1), "Kopi"), (Decimal(2), "Gula"))

    assert first_row == 0
    assert columns["name"] == 1


def test_columns_about_codes_are_not_taken_for_the_code() -> None:
    columns, _ = shape_of(("gtin_valid", "gtin_len", "barcode", "nama"), ("1", "13", "96", "Kopi"))

    assert columns == {"barcode": 2, "name": 3}


def test_ragged_and_empty_rows_do_no_harm() -> None:
    columns, _ = shape_of((), ("nama", "harga"), ("Kopi",), ("Gula", "1", "x", "y"), ())

    assert columns == {"name": 0, "sale_price": 1}
