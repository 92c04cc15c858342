"""Reading the rows of a list, each by itself."""

from decimal import Decimal

import pytest

from coop.goods.item_rules import NAME_LETTERS_MAX
from coop.goods.list_remarks import RemarkKind
from coop.goods.list_rows import ListRow
from coop.lists.list_file import Cell, Table
from tests.coop.goods.builders import A_CODE, a_table, rows_of

K = RemarkKind


def the_row(line: str, headings: str = "nama;barcode;satuan;harga jual;stok") -> ListRow:
    (row,) = rows_of(a_table(line, headings=headings))
    return row


def the_row_of(name: str, code: Cell) -> ListRow:
    (row,) = rows_of(Table((("nama", "barcode"), (name, code))))
    return row


def kinds(row: ListRow) -> list[RemarkKind]:
    return [remark.kind for remark in row.remarks]


def test_a_row_is_read_with_its_number_in_the_spreadsheet() -> None:
    row = the_row(f"Kopi bubuk;{A_CODE};Pcs;Rp 12.500;1,5")

    assert (row.number, row.name, row.codes[0].code) == (2, "Kopi bubuk", A_CODE)
    assert (row.unit, row.sale_price, row.stock, row.remarks) == ("pcs", 12_500, 1_500, [])


def test_empty_rows_are_passed_over_and_numbers_go_on() -> None:
    rows = rows_of(
        a_table("Kopi;;;1;", ";;;;", "  ; ;;;", "Gula;;;2;", headings="nama;a;b;harga;c")
    )

    assert [(row.number, row.name) for row in rows] == [(2, "Kopi"), (5, "Gula")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (";96;pcs;1000;", K.NAME_MISSING),
        ("x" * (NAME_LETTERS_MAX + 1) + ";96;pcs;1000;", K.TEXT_TOO_LONG),
        ("JUMLAH;;;125.000;", K.TOTAL_ROW),
        ("#REF!;96;pcs;1000;", K.CELL_DAMAGED),
        ("Kopi;96;pcs;#REF!;", K.CELL_DAMAGED),
        ("Kopi;#N/A;pcs;1000;", K.CELL_DAMAGED),
        ("Kopi;96;pcs;seribu;", K.NUMBER_UNREADABLE),
        ("Kopi;96;pcs;1.2.3;", K.NUMBER_UNREADABLE),
        ("Kopi;96;pcs;-1000;", K.NUMBER_NOT_POSSIBLE),
        ("Kopi;96;pcs;9999999999999999;", K.NUMBER_NOT_POSSIBLE),
        ("Kopi;96;pcs;1000;99999999999", K.NUMBER_NOT_POSSIBLE),
        ("Kopi;8.99101E+12;pcs;1000;", K.CODE_SHORTENED),
        ("Kopi;" + "9" * 60 + ";pcs;1000;", K.CODE_NOT_POSSIBLE),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(line: str, kind: RemarkKind) -> None:
    row = the_row(line)

    assert row.is_refused
    assert kinds(row) == [kind]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Kopi;8991234567890;pcs;1000;", K.CHECK_DIGIT_WRONG),
        ("Kopi;96;jepit;1000;", K.UNIT_UNKNOWN),
        ("Kopi;96;#REF!;1000;", K.CELL_SKIPPED),
        ("Kopi;96;pcs;2810.48;", K.ROUNDED),
    ],
)
def test_a_row_that_is_worth_a_look_is_taken(line: str, kind: RemarkKind) -> None:
    row = the_row(line)

    assert not row.is_refused
    assert kinds(row) == [kind]


@pytest.mark.parametrize(
    "written",
    [A_CODE, f"'{A_CODE}", f"&acute;{A_CODE}", f'="{A_CODE}"', f" {A_CODE} ", "899 1234 567891"],
)
def test_a_code_is_read_in_every_dress(written: str) -> None:
    assert [code.code for code in the_row_of("Kopi", written).codes] == [A_CODE]


def test_several_codes_of_a_pack_stand_in_one_cell() -> None:
    row = the_row(f"Kopi;{A_CODE}|96| ;pcs;1000;")

    assert [code.code for code in row.codes] == [A_CODE, "96"]


@pytest.mark.parametrize(
    ("cell", "code"), [(Decimal(8991234567891), A_CODE), (Decimal("96.0"), "96")]
)
def test_a_code_that_is_a_number_is_read_as_its_figures(cell: Cell, code: str) -> None:
    assert [found.code for found in the_row_of("Kopi", cell).codes] == [code]


def test_letters_that_were_spoilt_on_the_way_are_mended() -> None:
    assert the_row_of("Head &amp; Shoulders\t 70\u00a0ml", "").name == "Head & Shoulders 70 ml"


def test_a_name_that_the_export_guarded_is_itself_again() -> None:
    assert the_row("'=1+1;96;pcs;1000;").name == "=1+1"
    assert the_row("'n Joy;96;pcs;1000;").name == "'n Joy"


def test_nought_for_a_price_is_no_price_and_for_stock_is_none_left() -> None:
    row = the_row("Kopi;96;pcs;0;0")

    assert (row.sale_price, row.stock) == (None, 0)


def test_the_decimal_mark_is_that_of_the_whole_list() -> None:
    rows = rows_of(a_table("Kopi;1500.00;1.250", "Gula;17500.00;2", headings="nama;harga;stok"))

    assert [(row.sale_price, row.stock) for row in rows] == [(1_500, 1_250), (17_500, 2_000)]


@pytest.mark.parametrize(
    ("text", "meaning"), [("ya", True), ("TIDAK", False), ("1", True), ("", None), ("?", None)]
)
def test_yes_and_no_are_read(text: str, meaning: object) -> None:
    row = the_row(f"Kopi;{text};{text};{text}", headings="nama;timbang;dijual;aktif")

    assert (row.is_weighed, row.is_sold, row.is_active) == (meaning, meaning, meaning)


def test_ids_of_other_programs_mean_nothing() -> None:
    assert the_row("17;Kopi", headings="id;nama").item_id is None
