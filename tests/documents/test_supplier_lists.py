"""The account of a supplier, and what is owed by its age: on paper and as tables."""

from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from coop.buying.pay_supplier import Paying, pay_supplier
from coop.buying.payables import payables
from coop.buying.supplier_statement import supplier_statement
from coop.lists.list_file import read_list
from db.session import Session
from documents.report_list import write_report
from documents.supplier_lists import SupplierAccount, payables_list, supplier_account_list
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from values.identity import SupplierId
from values.money import Rupiah
from values.period import Period

LONG_NAME = "Toko Grosir Sembako Makmur Jaya Sentosa Abadi Pasar Bantul Blok C Nomor 17"
NOVEMBER = Period(date(2026, 11, 1), date(2026, 12, 1))


def on_credit(session: Session, supplier_id: SupplierId, price: int, due: int, day: date) -> None:
    """Buy on credit, due so many days from today."""
    line = a_bought_line(session, an_item(session), price=price)
    due_on = TODAY + timedelta(days=due)
    draft = a_nota(supplier_id, line, nota=f"NT-{price}", paid=Rupiah(0), due_on=due_on)
    received(session, draft, day=day)


def paid(session: Session, supplier_id: SupplierId, amount: int) -> None:
    paying = Paying(Rupiah(amount))
    pay_supplier(session, a_stamp(), supplier_id=supplier_id, paying=paying, settings=SHOP)


@pytest.fixture
def makmur(session: Session) -> SupplierId:
    """Owe for October and November, and pay a part."""
    supplier_id = a_supplier(session, LONG_NAME)
    on_credit(session, supplier_id, 100_000, -10, TODAY - timedelta(days=35))
    on_credit(session, supplier_id, 250_000, 5, TODAY - timedelta(days=3))
    paid(session, supplier_id, 30_000)
    line = a_bought_line(session, an_item(session), price=40_000)
    received(session, a_nota(supplier_id, line))
    return supplier_id


def account(session: Session, supplier_id: SupplierId) -> SupplierAccount:
    statement = supplier_statement(session, supplier_id, NOVEMBER)
    return SupplierAccount(LONG_NAME, NOVEMBER, statement, payables(session, supplier_id))


def test_an_account_has_its_balances_and_what_is_due(session: Session, makmur: SupplierId) -> None:
    listed = supplier_account_list(account(session, makmur), TODAY, SHOP)

    assert listed.about == f"{LONG_NAME}, 01-11-2026 s.d. 30-11-2026"
    assert [row[2:] for row in listed.rows] == [
        ("Saldo awal", None, None, None, 100_000, None, None),
        (
            "Barang masuk sebelumnya, belum lunas",
            "NT-100000",
            *(None,) * 3,
            70_000,
            TODAY - timedelta(days=10),
        ),
        ("Barang masuk", "NT-250000", 250_000, None, 350_000, 250_000, TODAY + timedelta(days=5)),
        ("Pembayaran", "NT-100000", None, 30_000, 320_000, None, None),
        ("Barang masuk", "", 40_000, None, 360_000, None, None),
        ("Dibayar saat datang", "", None, 40_000, 320_000, None, None),
    ]
    assert listed.totals[2:] == ("Saldo akhir", None, 290_000, 70_000, 320_000, 320_000, None)
    assert listed.notes == ("Belum lunas 2 nota: 320.000. Sudah jatuh tempo: 70.000.",)


def test_what_is_not_due_yet_names_its_day(session: Session) -> None:
    supplier_id = a_supplier(session)
    assert supplier_account_list(account(session, supplier_id), TODAY, SHOP).notes == (
        "Tidak ada nota yang belum lunas.",
    )
    on_credit(session, supplier_id, 100_000, 5, TODAY)

    assert supplier_account_list(account(session, supplier_id), TODAY, SHOP).notes == (
        "Belum lunas 1 nota: 100.000. Jatuh tempo berikutnya: 29 November 2026.",
    )


def test_what_is_owed_stands_under_its_age(session: Session, makmur: SupplierId) -> None:
    on_credit(session, makmur, 5_000, -95, TODAY - timedelta(days=120))

    listed = payables_list(payables(session), TODAY, SHOP)

    assert [row[5:] for row in listed.rows] == [
        (5_000, None, None, None, None, 5_000),
        (100_000, None, 70_000, None, None, None),
        (250_000, 250_000, None, None, None, None),
    ]
    assert listed.totals == (
        None,
        "Jumlah 3 nota: 325.000",
        *(None,) * 3,
        355_000,
        250_000,
        70_000,
        0,
        0,
        5_000,
    )


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_spreadsheet_reads_the_same(
    session: Session, makmur: SupplierId, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"rekening.{ending}"
    write_report(path, supplier_account_list(account(session, makmur), TODAY, SHOP))

    rows = read_list(path).rows

    assert [cell for cell in rows[0] if cell][:3] == ["Tanggal", "Bukti", "Uraian"]
    assert any("NT-250000" in row for row in rows)


def test_an_account_of_many_pages_keeps_its_headings(
    session: Session, makmur: SupplierId, tmp_path: Path
) -> None:
    of = account(session, makmur)
    many = of._replace(statement=of.statement._replace(lines=of.statement.lines * 40))
    path = tmp_path / "rekening.pdf"

    write_report(path, supplier_account_list(many, TODAY, SHOP))

    document = pypdfium2.PdfDocument(path)
    pages = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    document.close()
    assert len(pages) > 2
    assert all("Saldo utang" in page for page in pages)
    assert "Sudah jatuh tempo: 70.000." in pages[-1]


def test_both_fit_on_a_sheet_that_lies(session: Session, makmur: SupplierId) -> None:
    lists = (
        supplier_account_list(account(session, makmur), TODAY, SHOP),
        payables_list(payables(session), TODAY, SHOP),
    )

    assert all(sum(of.millimetres for of in listed.columns) <= 297 - 28 for listed in lists)
