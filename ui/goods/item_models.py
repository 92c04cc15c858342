"""What is known of one item, as tables: its packs, its prices, its stock card."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.goods.item_card import CardPack, ItemCard
from coop.goods.price_list import PriceLine
from coop.stock.stock_card import CardLine, MovementKind
from documents.stock_card_list import document_number
from ui.formatting import date_text, quantity_text, rupiah_text, short_date_text
from ui.goods.reason_words import reason_words
from ui.theme.colours import Colour
from ui.theme.room import WORDS_WIDTH
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity

_CODES_SHOWN = 2


class ShownPack(NamedTuple):
    """A pack in the panel."""

    unit: str
    contents: str
    codes: tuple[str, ...]
    price: Rupiah | None
    next_price: PriceLine | None
    """The nearest price of a day to come."""
    is_sold: bool


class ShownPrice(NamedTuple):
    """One price of one pack, and how far it is from the one before."""

    effective_from: date
    unit: str
    price: Rupiah
    change: Rupiah | None


class CarriedOver(NamedTuple):
    """What was there before the movements shown."""

    balance: Quantity
    worth: Rupiah = ZERO


def shown_packs(card: ItemCard, today: date) -> list[ShownPack]:
    """List the packs of an item, those no longer used left out."""
    return [
        _shown_pack(card, each, today) for each in card.packs if each.pack.is_sold or each.history
    ]


def shown_prices(card: ItemCard) -> list[ShownPrice]:
    """List all prices of all packs, the newest first; of a day that was set twice, the last."""
    prices = []
    for each in card.packs:
        meant = {line.effective_from: line.price for line in reversed(each.history)}
        before: Rupiah | None = None
        for day, price in sorted(meant.items()):
            change = None if before is None else Rupiah(price - before)
            prices.append(ShownPrice(day, each.pack.unit, price, change))
            before = price
    return sorted(prices, key=lambda shown: shown.effective_from, reverse=True)


def packs_model(owner: QObject) -> RowsModel[ShownPack]:
    """Make an empty table of packs."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Goods", "Pack"), _pack),
        Column(translate("Goods", "Price"), _price, 150, Align.RIGHT),
    )


def prices_model(owner: QObject) -> RowsModel[ShownPrice]:
    """Make an empty history of prices."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(
            translate("Goods", "From"),
            lambda shown: Cell(date_text(shown.effective_from), ink=Colour.MUTED),
            104,
        ),
        Column(translate("Goods", "Pack"), lambda shown: shown.unit),
        Column(
            translate("Goods", "Price"),
            lambda shown: Cell(rupiah_text(shown.price), is_bold=True),
            92,
            Align.RIGHT,
        ),
        Column(translate("Goods", "Change"), _change, 92, Align.RIGHT),
    )


def card_model(owner: QObject) -> RowsModel[CardLine | CarriedOver]:
    """Make an empty stock card."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Goods", "Day"), _day, 62),
        Column(translate("Goods", "What happened"), _movement),
        Column(
            translate("Goods", "In"),
            lambda line: _moved(line, is_in=True),
            78,
            Align.RIGHT,
            from_width=WORDS_WIDTH,
        ),
        Column(
            translate("Goods", "Out"),
            lambda line: _moved(line, is_in=False),
            78,
            Align.RIGHT,
            from_width=WORDS_WIDTH,
        ),
        Column(translate("Goods", "Moved"), _change_of, 78, Align.RIGHT, until_width=WORDS_WIDTH),
        Column(
            translate("Goods", "Left"),
            lambda line: Cell(quantity_text(line.balance), _known(line.worth), is_bold=True),
            86,
            Align.RIGHT,
        ),
    )


def _shown_pack(card: ItemCard, each: CardPack, today: date) -> ShownPack:
    pack = each.pack
    contents = "" if pack.ratio == ONE else quantity_text(pack.ratio, card.item.base_unit)
    coming = [line for line in each.history if line.effective_from > today]
    return ShownPack(
        pack.unit, contents, pack.barcodes, each.price, coming[-1] if coming else None, pack.is_sold
    )


def _pack(shown: ShownPack) -> Cell:
    translate = QCoreApplication.translate
    codes = ", ".join(shown.codes[:_CODES_SHOWN])
    if len(shown.codes) > _CODES_SHOWN:
        codes += translate("Goods", " and {count} more").format(
            count=len(shown.codes) - _CODES_SHOWN
        )
    tag = translate("Goods", "{contents} each").format(contents=shown.contents)
    return Cell(
        shown.unit,
        codes or translate("Goods", "no barcode"),
        tag=tag if shown.contents else "",
        ink=Colour.TEXT if shown.is_sold else Colour.MUTED,
    )


def _price(shown: ShownPack) -> Cell:
    translate = QCoreApplication.translate
    if not shown.is_sold:
        return Cell(translate("Goods", "not sold"), ink=Colour.MUTED)
    coming = ""
    if shown.next_price is not None:
        coming = translate("Goods", "{price} from {day}").format(
            price=rupiah_text(shown.next_price.price),
            day=short_date_text(shown.next_price.effective_from),
        )
    if shown.price is None:
        return Cell(translate("Goods", "no price yet"), coming, ink=Colour.WARN)
    return Cell(rupiah_text(shown.price), coming, is_bold=True)


def _change(shown: ShownPrice) -> Cell:
    if not shown.change:
        return Cell()
    sign = "+" if shown.change > 0 else ""
    return Cell(sign + rupiah_text(shown.change), ink=Colour.MUTED)


def _day(line: CardLine | CarriedOver) -> Cell:
    if isinstance(line, CarriedOver):
        return Cell()
    return Cell(short_date_text(line.business_date), ink=Colour.MUTED)


def _movement(line: CardLine | CarriedOver) -> Cell:
    translate = QCoreApplication.translate
    if isinstance(line, CarriedOver):
        return Cell(translate("Goods", "Left before"), ink=Colour.MUTED)
    words = {
        MovementKind.OPENING: translate("Goods", "Opening stock"),
        MovementKind.SALE: translate("Goods", "Sold"),
        MovementKind.VOID: translate("Goods", "Sale voided"),
        MovementKind.RETURN: translate("Goods", "Came back"),
        MovementKind.ADJUSTMENT: reason_words(line.reason) if line.reason else "",
        MovementKind.RECEIVED: translate("Goods", "Came in"),
        MovementKind.SENT_BACK: translate("Goods", "Sent back to the supplier"),
        MovementKind.BUYING_REVERSED: translate("Goods", "Buying corrected"),
        MovementKind.REPACKED: translate("Goods", "Repacked"),
        MovementKind.REPACK_REVERSED: translate("Goods", "Repacking corrected"),
        MovementKind.CONSIGNED: translate("Goods", "Left by its owner"),
        MovementKind.CONSIGNED_BACK: translate("Goods", "Given back to its owner"),
        MovementKind.CONSIGNMENT_REVERSED: translate("Goods", "Consignment corrected"),
        MovementKind.MOVED: translate("Goods", "Carried: {quantity}"),
        MovementKind.MERGED: translate("Goods", "Two records became one"),
    }
    about = [document_number(line), line.place, line.note]
    if line.kind is MovementKind.MOVED:  # From where to where comes before the number.
        about.reverse()
    said = words[line.kind].replace("{quantity}", quantity_text(line.carried))
    return Cell(said, " · ".join(filter(None, about)))


def _change_of(line: CardLine | CarriedOver) -> Cell:
    if isinstance(line, CarriedOver) or not line.quantity:
        return Cell()
    sign = "+" if line.quantity > 0 else ""
    ink = Colour.OK if line.quantity > 0 else Colour.BAD
    return Cell(sign + quantity_text(line.quantity), _known(line.value), ink=ink)


def _moved(line: CardLine | CarriedOver, *, is_in: bool) -> Cell:
    if isinstance(line, CarriedOver) or not line.quantity or (line.quantity > 0) is not is_in:
        return Cell()
    ink = Colour.OK if is_in else Colour.BAD
    value = _known(Rupiah(abs(line.value)))
    return Cell(quantity_text(Quantity(abs(line.quantity))), value, ink=ink)


def _known(amount: Rupiah) -> str:
    """Write what goods cost; nothing where nobody knows."""
    return rupiah_text(amount) if amount else ""
