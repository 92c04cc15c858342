"""Lists as shops really keep them: taken in, bought, sold, counted and repriced as they are.

Their shapes are found in the wild: a grocer's with codes that no scanner reads, cartons of nothing
and margins beside them, and a cooperative's almost without codes. What stands in them is invented.
When the test ends, the log must give the same rows again.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from coop.counting.open_count import ITEMS_IN_A_COUNT_MAX
from coop.counting.variance import variance
from coop.goods.item_list import PAGE, ItemFilter, ListedItem, item_list
from coop.prices.change_many_prices import change_many_prices
from coop.prices.preview_price_change import WantedChange, preview_price_change
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import StockCostDifference, StockLevel, StockMovement
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from tests.coop.counting.builders import a_count, approved, counted, explained, finished
from tests.coop.goods.builders import take_in_file
from tests.coop.selling.builders import on_hand
from values.identity import ItemId
from values.percentage import BasisPoints
from values.quantity import ONE

GROCER = (
    "barcode,gtin_valid,gtin_len,nama,jenis,kategori,satuan_beli,isi_beli,satuan_jual,"
    "harga_beli_2018,harga_jual_2018,margin_pct"
)
COOPERATIVE = "barcode,gtin_valid,nama,kategori,satuan,hpp_2022,harga_jual_2022,konsinyasi"
LINES_OF_A_NOTA = 40
LINES_OF_A_CART = 12
A_TWENTIETH = BasisPoints(500)


def a_grocers_list(path: Path) -> Path:
    """Write codes with an accent of HTML, without a code, shared codes, and cartons of 0."""
    rows = [
        "&acute;8990000000{0:03},0,,Kecap  Asin  No. {0},BUMBU,DAPUR,Btl,0,Btl,{1},{2},27.3",
        '899{0:010},0,13,TEH "Poci" {0} gr; wangi,MINUMAN,,Dus,24,Pcs,{1},{2},',
        ",0,,Permen / Lolly {0},SNACK,MAKANAN RINGAN,Pak,10,pcs,{1},{2},75.0",
        "{0:04},0,4,Sabun+sikat {0}%,,TOILETRIS,Pcs,0,Pcs,{1},{2},-3.1",
    ]
    return _written(path, GROCER, rows)


def a_cooperatives_list(path: Path) -> Path:
    """Write prices with two decimals, goods on consignment, and hardly any code."""
    rows = [
        ",0,CUSSON'S SABUN & LULUR {0} GRAM,Body Wash,PCS,{1}.00,{2},0",
        ",0,Keripik tempe ibu {0},Titipan,BKS,0.00,{2},1",
        "8{0:012},1,=Rokok filter {0},Rokok,BUNGKUS,{1}.50,{2},0",
    ]
    return _written(path, COOPERATIVE, rows)


def _written(path: Path, headings: str, rows: Sequence[str]) -> Path:
    chance = Random(4)
    lines = [headings]
    for number in range(120):
        cost = chance.randint(4, 900) * 100
        price = cost + chance.randint(0, 80) * 50
        lines.append(rows[number % len(rows)].format(number, cost, price))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def everything_on_sale(session: Session) -> list[ListedItem]:
    which, found = ItemFilter(), list[ListedItem]()
    while page := item_list(session, TODAY, which, after=found[-1].place if found else None):
        found += page
        if len(page) < PAGE:
            break
    return [item for item in found if item.on_sale.price]


def in_parts(items: Sequence[ListedItem], most: int) -> Iterator[Sequence[ListedItem]]:
    return (items[at : at + most] for at in range(0, len(items), most))


def buy(session: Session, items: Sequence[ListedItem]) -> None:
    """Let a supplier bring all of it, in notas of some lines, at four fifths of the price."""
    supplier = a_supplier(session)
    for number, part in enumerate(in_parts(items, LINES_OF_A_NOTA)):
        lines = [
            a_bought_line(
                session, item.on_sale.item_id, 2 + at % 9, price=(item.on_sale.price or 0) * 4 // 5
            )
            for at, item in enumerate(part)
        ]
        received(session, a_nota(supplier, *lines, reference=f"SJ-{number}"))


def sell(session: Session, items: Sequence[ListedItem]) -> None:
    """Sell one of each, and sometimes more than there is."""
    for part in in_parts(items, LINES_OF_A_CART):
        lines = [
            a_line(session, item.on_sale.item_id, (11 if at % 7 == 0 else 1) * ONE)
            for at, item in enumerate(part)
        ]
        a_sale(session, a_cart(*lines))


def count(session: Session, items: Sequence[ListedItem]) -> int:
    """Count everything; of each fifth one is missing, and what is below nothing is not there."""
    corrected = 0
    for part in in_parts(items, ITEMS_IN_A_COUNT_MAX):
        ids = [item.on_sale.item_id for item in part]
        count_id = a_count(session, *ids)
        for at, item_id in enumerate(ids):
            counted(session, count_id, item_id, _lies_there(session, item_id, at))
        finished(session, count_id)
        explained(session, count_id)
        differing = len(variance(session, count_id).differing)
        done = approved(session, count_id)
        assert done is not None
        assert done.corrected == differing
        corrected += differing
    return corrected


def _lies_there(session: Session, item_id: ItemId, at: int) -> int:
    return max(0, on_hand(session, item_id) // ONE - (at % 5 == 0))


def reprice(session: Session, items: Sequence[ListedItem]) -> int:
    """Make everything a twentieth dearer, category by category."""
    changed = 0
    for category in sorted({item.category for item in items if item.category}):
        wanted = WantedChange(category=category, rate=A_TWENTIETH)
        lines = preview_price_change(session, wanted, TODAY)
        if lines:
            change_many_prices(session, a_stamp(), wanted=wanted, lines=lines, effective_from=TODAY)
            changed += len(lines)
    return changed


def not_a_rupiah_is_lost(session: Session) -> None:
    of, level = StockMovement, StockLevel
    moved = select(of.item_id, func.sum(of.quantity), func.sum(of.value)).group_by(of.item_id)
    kept = select(level.item_id, level.quantity, level.value)
    assert sorted(map(tuple, session.execute(moved))) == sorted(map(tuple, session.execute(kept)))
    assert stock_value(session) == session.scalar(select(func.sum(of.value)))
    assert all(session.scalars(select(StockCostDifference.amount)))


def live_with(session: Session, path: Path) -> int:
    """Take a list in, buy, sell, count and reprice all of it; return how many goods it has."""
    take_in_file(session, path)
    items = everything_on_sale(session)
    buy(session, items)
    sell(session, items)
    assert count(session, items) > len(items) // 6
    assert reprice(session, items) > 0
    sell(session, items[::3])
    not_a_rupiah_is_lost(session)
    return len(items)


@pytest.mark.slow
@pytest.mark.parametrize("write", [a_grocers_list, a_cooperatives_list])
def test_a_messy_list_is_lived_with(
    session: Session, tmp_path: Path, write: Callable[[Path], Path]
) -> None:
    assert live_with(session, write(tmp_path / "list.csv")) > 80
