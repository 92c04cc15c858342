"""Slips for those who leave goods with the shop: what stands on them, and room to sign."""

import pypdfium2
import pytest

from coop.consignment.reverse_consignment import reverse_consignment
from coop.consignment.slip import ConsignmentSlip, consignment_slip
from coop.selling.accept_return import accept_return
from coop.selling.print_queue import open_jobs
from db.session import Session
from documents.consignment_slip import (
    consignment_slip_pdf,
    consignment_slip_rows,
    print_consignment_slip,
)
from documents.escpos import ROLL_80
from documents.paper_picture import receipt_text
from documents.printed_paper import paper_bytes
from tests.builders import SHOP, a_stamp
from tests.coop.consignment.builders import a_snack, an_owner, came, each, settled, sold
from values.identity import FactId, new_uuid
from values.quantity import Quantity

LONG = "Keripik singkong pedas manis buatan ibu-ibu PKK Padukuhan Wukirsari bungkus besar"


def slip_of(session: Session, fact_id: FactId) -> ConsignmentSlip:
    slip = consignment_slip(session, fact_id, SHOP)
    assert slip is not None
    return slip


def a_settlement(session: Session) -> ConsignmentSlip:
    owner = an_owner(session)
    chips = a_snack(session, owner, name=LONG)
    syrup = a_snack(session, owner, each(7_500), name="Sirup", price=9_000)
    sold(session, chips, 3_000)
    sale_id = sold(session, syrup, 2_000)
    accept_return(
        session,
        a_stamp(),
        sale_id=sale_id,
        back={1: Quantity(1_000)},
        reason="Pecah",
        settings=SHOP,
    )
    fact_id, _ = settled(session, owner)
    return slip_of(session, fact_id)


def words_on(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in pages)
    return " ".join(text.split())


def test_a_settlement_says_what_was_sold_and_what_is_paid_for_it(session: Session) -> None:
    slip = a_settlement(session)

    pdf = consignment_slip_pdf(slip)

    assert pdf == consignment_slip_pdf(slip)
    said = words_on(pdf)
    for words in (
        "PEMBAYARAN TITIPAN",
        "T01-20261124-0003",
        "Bu Sri keripik",
        "90 %",
        "Rp 7.500/pcs",
        "27.000",
        "Rp 34.500",
        "tiga puluh empat ribu lima ratus rupiah",
        "Penjualan sampai 24-11-2026",
        "Dibayar tunai",
        "Petugas toko",
        slip.link_start,
    ):
        assert words in said, words


@pytest.mark.parametrize("columns", [32, 48])
def test_the_slip_on_the_roll_says_the_same(session: Session, columns: int) -> None:
    slip = a_settlement(session)

    rows = list(consignment_slip_rows(slip, columns))

    assert all(len(row.text) <= columns for row in rows)
    said = " ".join(" ".join(row.text.split()) for row in rows)
    for words in ("Rp 34.500", "90 %", "Rp 7.500/pcs", "1 pcs dikembalikan", "( Bu Sri keripik )"):
        assert words in said, words
    assert all(word in said for word in LONG.split())


def test_what_came_is_acknowledged_and_printed(session: Session) -> None:
    owner = an_owner(session)
    chips = a_snack(session, owner, stock=0)
    fact_id = came(session, owner, chips, 12_000)
    slip = slip_of(session, fact_id)

    assert print_consignment_slip(session, fact_id, SHOP)
    assert not print_consignment_slip(session, FactId(new_uuid()), SHOP)

    (job,) = open_jobs(session)
    text = receipt_text(paper_bytes(job.paper, ROLL_80))
    assert "TANDA TERIMA TITIPAN" in text
    assert "12 pcs" in text
    assert "DIBAYAR" not in text
    assert "TANDA TERIMA TITIPAN" in words_on(consignment_slip_pdf(slip))


def test_a_correction_names_the_slip_that_it_takes_back(session: Session) -> None:
    owner = an_owner(session)
    chips = a_snack(session, owner)
    sold(session, chips, 1_000)
    fact_id, _ = settled(session, owner)
    stamp = a_stamp()
    reverse_consignment(session, stamp, fact_id=fact_id, reason="Salah orang", settings=SHOP)

    said = words_on(consignment_slip_pdf(slip_of(session, stamp.fact_id)))

    for words in ("KOREKSI TITIPAN", "Membatalkan T01-20261124-0002", "Salah orang", "9.000"):
        assert words in said, words


def test_an_act_that_is_not_there_has_no_slip(session: Session) -> None:
    assert consignment_slip(session, FactId(new_uuid()), SHOP) is None
