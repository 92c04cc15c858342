"""The slip of goods that are carried: what stands on it, and room for both to sign."""

from datetime import timedelta

import pypdfium2
import pytest

from coop.facts.goods import Pack
from coop.places.transfer_slip import transfer_slip
from coop.selling.print_queue import open_jobs
from coop.selling.written_paper import WrittenPaper
from db.session import Session
from documents.transfer_slip import (
    print_transfer_slip,
    transfer_slip_pdf,
    transfer_slip_rows,
)
from tests.builders import SHOP, TODAY, an_item
from tests.coop.batches.builders import arrive, on
from tests.coop.places.builders import a_place, carry, pieces
from values.identity import FactId, new_uuid
from values.quantity import Quantity

LONG = "Keripik singkong pedas manis buatan ibu-ibu PKK Padukuhan Wukirsari bungkus besar"


@pytest.fixture
def carried(session: Session) -> FactId:
    dus = Pack(number=2, unit="dus", ratio=Quantity(24_000))
    sugar = an_item(session, packs=(dus,), prices=(400_000,))
    chips = an_item(session, LONG, stock=0)
    arrive(session, chips, 10, on(30), code="L-07")
    stall = a_place(session, "Gudang belakang balai desa")
    fact_id, _ = carry(
        session,
        pieces(sugar, 2, pack=2, ratio=24_000),
        pieces(chips, 3, expires_on=on(30), code="L-07"),
        target=stall,
    )
    return fact_id


@pytest.mark.parametrize("columns", [32, 48])
def test_what_is_carried_stands_on_the_roll_from_where_and_where_to(
    session: Session, carried: FactId, columns: int
) -> None:
    slip = transfer_slip(session, carried, SHOP)
    assert slip is not None

    lines = [row.text for row in transfer_slip_rows(slip, columns)]

    assert max(map(len, lines)) <= columns
    said = " ".join(" ".join(lines).split())
    day = TODAY + timedelta(days=30)
    for words in (
        "SURAT PINDAH BARANG",
        "G01-20261124-0001",
        "Dari: Toko",
        "Ke: Gudang belakang balai desa",
        "Alasan: Rak penuh",
        "2 dus = 48 pcs",
        "3 pcs",
        f"Baik s.d. {day:%d-%m-%Y} (L-07)",
        "Yang menyerahkan,",
        "Yang menerima,",
        slip.link_start,
    ):
        assert words in said, words


def test_the_same_stands_on_the_sheet(session: Session, carried: FactId) -> None:
    pdf = transfer_slip_pdf(session, carried, SHOP)
    assert pdf is not None

    assert pdf == transfer_slip_pdf(session, carried, SHOP)
    pages = pypdfium2.PdfDocument(pdf)
    said = " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())
    for words in ("Dari Toko ke Gudang belakang balai desa", "2 dus = 48 pcs", "Yang menerima"):
        assert words in said, words


def test_a_slip_is_printed_once_for_each_time_it_is_asked_for(
    session: Session, carried: FactId
) -> None:
    assert print_transfer_slip(session, carried, SHOP)
    assert not print_transfer_slip(session, FactId(new_uuid()), SHOP)

    (job,) = open_jobs(session)
    assert isinstance(job.paper, WrittenPaper)
    assert transfer_slip_pdf(session, FactId(new_uuid()), SHOP) is None
