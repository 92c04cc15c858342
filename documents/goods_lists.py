"""Lists of goods to be saved: what lies there, what it costs, and the stock cards of some days."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from coop.facts.prices import HeldRule
from coop.facts.selling import AppliedRule
from coop.goods.item_list import PAGE, ItemFilter, ListedItem, item_list
from coop.goods.item_records import item_records
from coop.goods.price_list import PackOnSale, packs_on_sale
from coop.prices.rules_of_packs import with_rules
from coop.shop_settings import ShopSettings
from coop.stock.period_cards import PeriodLine, period_cards
from coop.stock.place_cards import place_cards
from coop.stock.places import KnownPlace
from db.session import Session
from documents.layout import day_in_words, grouped
from documents.price_rule_words import rule_words
from documents.report_list import (
    Cell,
    ReportColumn,
    ReportList,
    headed_list,
    quantity_cell,
    write_report,
)
from documents.stock_card_list import stock_card_list, stock_card_rows
from values.identity import ItemId
from values.money import ZERO
from values.period import Period


class GoodsList(StrEnum):
    """What can be saved of goods."""

    STOCK = "stock"  # daftar stok
    PRICES = "prices"  # daftar harga
    CARDS = "cards"  # kartu stok


class GoodsListAsked(NamedTuple):
    """Which list, of which goods."""

    kind: GoodsList
    which: ItemFilter
    about: str
    """The goods in words, for the head of the paper."""
    today: date
    period: Period
    """Of stock cards."""
    place: KnownPlace | None = None
    """Whose stock cards alone; None for all places together."""


def save_goods_list(
    session: Session, path: Path, asked: GoodsListAsked, settings: ShopSettings
) -> None:
    """Write a list: as PDF, XLSX or CSV, as the name of the file ends; its rows are streamed.

    Raises:
        FileNotWritten: the disk does not take it.
        TooLongForPaper: as a PDF it would be a book.
    """
    if asked.kind is GoodsList.CARDS:
        listed = stock_card_list(asked.about, asked.period, settings, asked.place)
        write_report(path, listed, stock_card_rows(_cards(session, asked), asked.period))
    elif asked.kind is GoodsList.STOCK:
        write_report(path, _stock_list(asked, settings), _stock_rows(session, asked))
    else:
        write_report(path, _price_list(asked, settings), _price_rows(session, asked))


def _cards(session: Session, asked: GoodsListAsked) -> Iterator[PeriodLine]:
    what = (session, asked.period, asked.which, asked.today)
    return period_cards(*what) if asked.place is None else place_cards(*what, asked.place.place_id)


def _stock_list(asked: GoodsListAsked, settings: ShopSettings) -> ReportList:
    columns = [
        ReportColumn("No", 12),
        ReportColumn("Barang", 68),
        ReportColumn("Kategori", 34),
        ReportColumn("Stok", 22, is_figure=True),
        ReportColumn("Satuan", 18),
        ReportColumn("Harga jual", 26, is_figure=True),
        ReportColumn("Nilai", 28, is_figure=True),
    ]
    about = f"{asked.about}, {day_in_words(asked.today)}"
    return headed_list(settings, "DAFTAR STOK", about, columns, ())


def _stock_rows(session: Session, asked: GoodsListAsked) -> Iterator[tuple[Cell, ...]]:
    worth = 0
    for number, item in enumerate(_items(session, asked), start=1):
        of = item.on_sale
        worth += of.value
        on_hand = quantity_cell(of.on_hand)
        yield number, of.name, item.category, on_hand, of.base_unit, of.price, of.value
    yield None, "Jumlah", None, None, None, None, worth or ZERO


def _price_list(asked: GoodsListAsked, settings: ShopSettings) -> ReportList:
    columns = [
        ReportColumn("Kode", 30),
        ReportColumn("Barang", 66),
        ReportColumn("Kategori", 30),
        ReportColumn("Kemasan", 20),
        ReportColumn("Isi", 16, is_figure=True),
        ReportColumn("Harga jual", 24, is_figure=True),
        ReportColumn("HET", 22, is_figure=True),
        ReportColumn("Harga lain", 56),
    ]
    about = f"{asked.about}, {day_in_words(asked.today)}"
    return headed_list(settings, "DAFTAR HARGA", about, columns, ())


def _price_rows(session: Session, asked: GoodsListAsked) -> Iterator[tuple[Cell, ...]]:
    page: list[ListedItem] = []
    for item in _items(session, asked):
        page.append(item)
        if len(page) == PAGE:
            yield from _prices_of(session, page, asked.today)
            page = []
    yield from _prices_of(session, page, asked.today)


def _prices_of(
    session: Session, page: Sequence[ListedItem], today: date
) -> Iterator[tuple[Cell, ...]]:
    if not page:
        return
    category = {item.on_sale.item_id: item.category for item in page}
    records = item_records(session, list(category))
    codes: dict[tuple[ItemId, int], tuple[str, ...]] = {
        (item_id, pack.number): pack.barcodes
        for item_id in category
        for pack in records[item_id].packs
        if pack.is_sold
    }
    packs = packs_on_sale(session, codes, today)
    for of in with_rules(session, list(packs.values()), today):
        code = min(codes[of.item_id, of.pack], default="")
        yield (code, of.name, category[of.item_id], *_price(of))


def _price(of: PackOnSale) -> tuple[Cell, ...]:
    rules = "; ".join(_rule(held) for held in of.rules)
    return of.unit, quantity_cell(of.ratio), of.price, of.ceiling, rules


def _rule(held: HeldRule) -> str:
    of = held.rule
    name = of.name or of.member_class
    words = rule_words(
        AppliedRule(held.rule_id, held.line, of.kind, of.price, of.quantity, name, ZERO)
    )
    price = grouped(of.price)
    return words if price in words else f"{words} {price}"


def _items(session: Session, asked: GoodsListAsked) -> Iterator[ListedItem]:
    page = item_list(session, asked.today, asked.which)
    while page:
        yield from page
        last = page[-1].place
        page = item_list(session, asked.today, asked.which, after=last) if len(page) == PAGE else []
