"""What staff reads on the hub's pages."""

import html
import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from coop.facts.stock import OpeningStockRecorded, StockLine
from hub.app import create_app
from hub.devices import suspend
from hub.opened_hub import Hub
from hub.staff import add_user
from tests.hub.acts import a_line, a_return, a_sale, an_item, an_item_id, items
from tests.hub.builders import (
    AClock,
    AStream,
    Village,
    a_batch_fact,
    a_village,
    problem_of,
    push,
    say_hello,
)
from values.quantity import Quantity


@pytest.fixture
def staff(database_url: str, clock: AClock, hub: Hub) -> Iterator[TestClient]:
    """Give the browser of somebody who is logged in."""
    add_user(hub, "Sri", "beras sembilan kilo")
    with TestClient(create_app(database_url, clock), base_url="http://hub") as client:
        client.post("/masuk", data={"nama": "Sri", "sandi": "beras sembilan kilo"})
        yield client


def words(staff: TestClient, address: str) -> str:
    """Return what a page says, without its markup."""
    answer = staff.get(address)
    assert answer.status_code == 200
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def stocked(village: Village, *quantities: int) -> None:
    """Have a cooperative record items with stock: item n, named `Barang n`."""
    for number, quantity in enumerate(quantities, 1):
        item = an_item(number, f"Barang {number}", barcode=f"899{number:010}")
        village.stream.record(items(item))
        line = StockLine(an_item_id(number), Quantity(quantity))
        village.stream.record(OpeningStockRecorded(lines=(line,)))
    village.push()


def test_an_empty_hub_says_what_to_do_first(staff: TestClient) -> None:
    assert "lumbung-hub cooperative add" in words(staff, "/koperasi")
    for address in ("/", "/penjualan", "/stok", "/periksa"):
        assert words(staff, address)


def test_the_summary_adds_all_villages_up(staff: TestClient, hub: Hub) -> None:
    for name in ("KDMP Karangsari", "KDMP Wukirsari"):
        village = a_village(hub, name)
        sold = village.stream.record(a_sale(a_line(1, 10, 10_000), is_member=True))
        village.stream.record(a_return(sold.fact_id, 1, 10_000))
        village.push()

    text = words(staff, "/")

    assert "Penjualan hari ini 180.000 2 nota · batal dan retur 20.000" in text
    assert "Melapor hari ini 2 dari 2" in text
    assert "Semua koperasi melapor dalam 24 jam terakhir." in text


def test_a_village_that_went_silent_is_named(
    staff: TestClient, village: Village, clock: AClock
) -> None:
    say_hello(village.hub, village.till, village.till.hello())
    clock.move(seconds=9 * 86_400)
    staff.post("/masuk", data={"nama": "Sri", "sandi": "beras sembilan kilo"})

    assert "KDMP Karangsari 9 hari lalu" in words(staff, "/")


def test_the_list_of_cooperatives_says_when_each_was_heard_and_what_it_holds(
    staff: TestClient, village: Village, clock: AClock
) -> None:
    village.stream.record(a_sale(a_line(1, 5, 2_000)))
    village.stream.add(a_batch_fact("gifts.received", b"{}"))
    village.push()
    say_hello(village.hub, village.till, village.till.hello([village.stream]))
    clock.move(seconds=600)

    text = words(staff, "/koperasi")

    assert "KDMP Karangsari 34.02.08.2003 10 menit lalu 3 4 1 10.000 1 menunggu" in text


def test_one_cooperatives_page_shows_devices_stock_and_what_waits(
    staff: TestClient, village: Village
) -> None:
    stocked(village, 12_500, 0, -2_000)
    village.stream.add(a_batch_fact("gifts.received", b"{}"))
    village.stream.record(a_sale(a_line(99)))
    village.push()
    suspend(village.hub, village.till.device_id)

    text = words(staff, f"/koperasi/{village.cooperative_id}")

    assert "Kasir 1 no. 1" in text
    assert "Ditahan" in text
    assert "Barang 1 12,5 pcs Ada" in text
    assert "Barang 2 0 pcs Habis" in text
    assert "Barang 3 \N{MINUS SIGN}2 pcs Stok minus" in text
    assert "Barang belum dikenal hub \N{MINUS SIGN}1" in text
    assert "gifts.received 1 24-11-2026 Jenisnya belum dikenal hub" in text


def test_sales_by_day_are_drawn_and_listed(staff: TestClient, village: Village) -> None:
    village.stream.record(a_sale(a_line(1, 1, 2_500_000), is_member=True))
    village.stream.record(a_sale(a_line(1, 1, 1_000_000)), business_date=20261123)
    village.push()

    page = staff.get("/penjualan").text
    text = words(staff, "/penjualan")

    assert page.count('<svg class="chart') == 2  # For a desk and for a telephone.
    assert "Penjualan 14 hari, juta rupiah" in text
    assert "Sel 24 1 2.500.000 2.500.000 2.500.000" in text
    assert "Sen 23 1 1.000.000 0 1.000.000" in text
    assert "Anggota 71 %" in text


@pytest.mark.parametrize(
    ("span", "row"),
    [(14, "Rab 11"), (30, "Min 1"), (91, "21-10"), (364, "Mar 26"), (77, "Rab 11")],
)
def test_longer_spans_are_gathered_into_weeks_and_months(
    staff: TestClient, village: Village, span: int, row: str
) -> None:
    for day in (20261111, 20261101, 20261025, 20260301):
        village.stream.record(a_sale(), business_date=day)
    village.push()

    assert row in words(staff, f"/penjualan?hari={span}")


def test_sales_of_one_village_are_its_own(staff: TestClient, hub: Hub) -> None:
    one, other = a_village(hub, "KDMP Satu"), a_village(hub, "KDMP Dua")
    for village, price in ((one, 5_000), (other, 7_000)):
        village.stream.record(a_sale(a_line(1, 1, price)))
        village.push()

    text = words(staff, f"/penjualan?koperasi={one.cooperative_id.hex}")

    assert "Penjualan bersih 5.000" in text


def test_a_day_that_is_none_spoils_no_page(staff: TestClient, village: Village) -> None:
    for day in (0, 99999999, 20261399):
        village.stream.record(a_sale(), business_date=day)
        village.stream.add(a_batch_fact("gifts.received", b"{}", business_date=day))
    village.push()

    for address in ("/", "/koperasi", "/penjualan?hari=364", "/periksa"):
        assert words(staff, address)


def test_stock_of_one_thing_is_added_across_villages(staff: TestClient, hub: Hub) -> None:
    for name, quantity in (("KDMP Satu", 12_500), ("KDMP Dua", 0)):
        stocked(a_village(hub, name), quantity)

    text = words(staff, "/stok")
    shelf = words(staff, "/stok/barang?kunci=08990000000001")

    assert "Barang 1 12,5 pcs 2 Habis di 1" in text
    assert "KDMP Dua Barang 1 0 pcs Habis KDMP Satu Barang 1 12,5 pcs Ada" in shelf


def test_goods_are_found_by_words_in_any_order(staff: TestClient, village: Village) -> None:
    names = ["Beras SPHP 5 kg", "Gula pasir 1 kg", "100% jeruk"]
    village.stream.record(items(*(an_item(n, name) for n, name in enumerate(names, 1))))
    village.push()

    assert "Beras SPHP 5 kg" in words(staff, "/stok?cari=kg+BERAS")
    assert "Gula" not in words(staff, "/stok?cari=kg+BERAS")
    assert "100% jeruk" in words(staff, "/stok?cari=%25")
    assert "Beras" not in words(staff, "/stok?cari=%25")
    assert "Tidak ada barang bernama “<b>”." in words(staff, "/stok?cari=<b>")


def test_a_long_list_has_pages(staff: TestClient, village: Village) -> None:
    village.stream.record(items(*(an_item(n, f"Barang {n:03}") for n in range(1, 61))))
    village.push()

    first, second = words(staff, "/stok"), words(staff, "/stok?hal=2")

    assert ("Barang 050" in first, "Barang 051" in first) == (True, False)
    assert ("Barang 050" in second, "Barang 060" in second) == (False, True)
    assert ("Berikutnya" in first, "Sebelumnya" in second) == (True, True)
    assert "Halaman 1" in words(staff, "/stok?hal=-5")


def test_incidents_and_waiting_facts_are_said_in_words(staff: TestClient, village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    clone = AStream(village.stream.stream_id)
    clone.record(a_sale(number=2))
    problem_of(lambda: push(village.hub, village.till, village.till.batch(clone)))
    village.stream.record(a_return(bytes(16)))
    village.push()

    text = words(staff, "/periksa")

    assert "Dua catatan berbeda pada nomor yang sama." in text
    assert "Retur 1 24-11-2026 Menunggu nota penjualannya sampai di hub. Menunggu" in text


def test_a_name_with_markup_is_shown_as_it_is(staff: TestClient, hub: Hub) -> None:
    village = a_village(hub, "<script>alert(1)</script>")
    village.stream.record(items(an_item(1, "<img src=x>")))
    village.push()

    for address in ("/koperasi", "/stok", "/penjualan", f"/koperasi/{village.cooperative_id}"):
        page = staff.get(address).text
        assert "<script>" not in page
        assert "<img" not in page


@pytest.mark.parametrize(
    "address",
    [
        "/tidak-ada",
        "/koperasi/bukan-id",
        "/koperasi/00000000-0000-0000-0000-000000000000",
        "/penjualan?koperasi=x",
        "/penjualan?hari=besok",
        "/stok?hal=satu",
        "/stok/barang",
        "/stok/barang?kunci=tidak-ada",
    ],
)
def test_an_address_that_leads_nowhere_says_so(staff: TestClient, address: str) -> None:
    answer = staff.get(address)

    assert answer.status_code == 404
    assert "Halaman tidak ditemukan" in answer.text


def test_fonts_and_style_come_from_the_hub_itself(staff: TestClient) -> None:
    style = staff.get("/static/style.css")
    fonts = re.findall(r'url\("([^"]+)"\)', style.text)

    assert len(fonts) == 2
    assert [staff.get(font).status_code for font in fonts] == [200, 200]


def test_when_the_database_is_away_staff_is_told(
    database_url: str, clock: AClock, hub: Hub
) -> None:
    add_user(hub, "Sri", "beras sembilan kilo")
    app = create_app(database_url, clock)
    with TestClient(app, base_url="http://hub", raise_server_exceptions=False) as client:
        client.post("/masuk", data={"nama": "Sri", "sandi": "beras sembilan kilo"})
        hub.storage.write(
            lambda connection: connection.exec_driver_sql("ALTER TABLE cooperative RENAME TO lost")
        )
        answer = client.get("/")

    assert answer.status_code == 500
    assert "Hub sedang bermasalah" in answer.text
