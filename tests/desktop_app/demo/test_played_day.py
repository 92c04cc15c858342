"""A short day, played whole: the window, the hub as a process, and the cable between them."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.demo.acts import Member, Scan, Weighed
from desktop_app.demo.buying_events import Brought, TakeDelivery
from desktop_app.demo.counting_events import Counted, CountShelf
from desktop_app.demo.events import (
    Enrol,
    Event,
    PlugIn,
    PullCable,
    Sale,
    SeePaper,
    SendAll,
    TakeGoodsIn,
)
from desktop_app.demo.membership import Founder
from desktop_app.demo.out_folder import fresh_folder
from desktop_app.demo.played_day import play_day
from desktop_app.demo.savings_events import (
    AskForStatement,
    PayBack,
    PrintPassbook,
    Save,
    WriteMembersDown,
)
from desktop_app.demo.shelf_codes import GULAKU, INDOMIE_DUS, TELUR
from desktop_app.demo.ways_to_pay import Cash, Exact, OnCredit, Without
from ui.formatting import use_zone
from values.tender_method import TenderMethod

GOODS = """nama;satuan;isi;barcode;harga_jual;stok;timbang
Indomie goreng;pcs;1;089680700134;3200;240;tidak
Indomie goreng;dus;40;10089680700131;118000;;tidak
Gula pasir Gulaku 1 kg;bungkus;1;8999700003331;18000;60;tidak
Telur ayam ras;kg;1;2000113;29000;96;ya
"""


def a_short_day(catalogue: Path) -> tuple[Event, ...]:
    by_line = Without(TenderMethod.TRANSFER, "BPD 1")
    return (
        TakeGoodsIn("06.30", catalogue),
        WriteMembersDown("06.40", (Founder("Sri Lestari", 100_000, 50_000),)),
        Enrol("06.45"),
        Sale(
            "07.00",
            "Bu Sri",
            (Scan(GULAKU, times="2"), Member("sri")),
            Cash("50000"),
            36_000,
            14_000,
        ),
        TakeDelivery(
            "07.05",
            "UD Sumber Rejeki",
            "SR-1",
            (Brought(INDOMIE_DUS, "2", "112300"), Brought(GULAKU, "48", "16750")),
            freight="15000",
            total=1_043_600,
        ),
        Sale(
            "07.10",
            "Bu Sri",
            (Scan(GULAKU), Member("sri")),
            OnCredit(10_000, given="10000", picture="bayar-kasbon"),
            18_000,
            2_000,
        ),
        SeePaper("07.11", picture="struk-kasbon"),
        PullCable("10.00"),
        Sale("10.30", "Pak Har", (Scan(INDOMIE_DUS),), by_line, 118_000),
        Sale("11.00", "Bu Yati", (Weighed(TELUR, "0,5"),), Exact(), 14_500),
        PlugIn("14.00"),
        PayBack("14.05", "Sri Lestari", "4rb", amount=4_000, left=6_000, picture="kasbon-dibayar"),
        Save("14.10", "Sri Lestari", months=1, voluntary="5rb", amount=15_000),
        PrintPassbook("14.15", "Sri Lestari", lines=2, picture="buku-simpanan"),
        AskForStatement("14.20", "Sri Lestari", picture="rekening"),
        CountShelf("14.25", "Bu Wati", (Counted("Gula pasir Gulaku", ("104",)),)),
        SendAll("14.30"),
    )


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application, and afterwards the log and the zone of other tests."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield qapp
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    use_zone(None)


@pytest.mark.slow
def test_a_short_day_ends_with_everybody_saying_the_same(
    application: QApplication, tmp_path: Path
) -> None:
    folder = fresh_folder(tmp_path / "demo", keep=False)
    catalogue = tmp_path / "goods.csv"
    catalogue.write_text(GOODS, encoding="utf-8")

    outcome = play_day(application, folder, a_short_day(catalogue))

    assert [each for each in outcome.compared if not each.agrees] == []
    assert outcome.agrees
    told = {each.what: each.hub for each in outcome.compared}
    assert told["Sales"] == 4
    assert told["Sold, rupiah"] == 186_500
    assert told["  of it to members"] == 54_000
    in_the_books = {each.what: each.till for each in outcome.compared}
    assert in_the_books["Savings of members, rupiah"] == 265_000
    assert in_the_books["  on credit"] == 10_000
    assert in_the_books["Credit of members, rupiah"] == 6_000
    assert len(outcome.papers) == 6
    for paper in outcome.papers:
        for ending in (".escpos", ".png", ".pdf"):
            assert paper.path.with_suffix(ending).stat().st_size > 100
    assert all(picture.path.is_file() for picture in outcome.pictures)
    assert [
        picture.path.stem[3:] for picture in outcome.pictures if "buku" in picture.path.stem
    ] == [
        "buku-simpanan",
        "buku-simpanan-tanya",
        "buku-simpanan-kertas",
    ]
    first, *others = outcome.compared
    tampered = replace(outcome, compared=[first._replace(hub=0), *others])
    assert not tampered.agrees
