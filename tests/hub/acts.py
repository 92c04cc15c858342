"""What a village does, as its till writes it down."""

from uuid import UUID

from coop.facts.goods import ItemRecord, ItemsRecorded, Pack
from coop.facts.selling import (
    GoodsReturned,
    ReturnedLine,
    SaleLine,
    SaleRecorded,
    SaleVoided,
    Tender,
)
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod


def an_item_id(number: int) -> ItemId:
    """Return the id of item `number`."""
    return ItemId(UUID(int=(0x0197 << 112) | number))


def an_item(number: int, name: str = "", *, barcode: str = "") -> ItemRecord:
    """Return an item sold by the piece."""
    pack = Pack(number=1, unit="pcs", barcodes=(barcode,) if barcode else ())
    return ItemRecord(
        item_id=an_item_id(number),
        revision=1,
        name=name or f"Barang {number}",
        base_unit="pcs",
        packs=(pack,),
    )


def items(*records: ItemRecord) -> ItemsRecorded:
    """Return the fact that these items were recorded."""
    return ItemsRecorded(items=records)


def a_line(item: int = 1, pieces: int = 1, price: int = 1_000) -> SaleLine:
    """Return a line of a sale."""
    return SaleLine(
        an_item_id(item),
        1,
        Quantity(1000),
        Quantity(pieces * 1000),
        Rupiah(price),
        Rupiah(pieces * price),
    )


def a_sale(*lines: SaleLine, number: int = 1, is_member: bool = False) -> SaleRecorded:
    """Return a sale paid in cash."""
    sold = lines or (a_line(),)
    total = Rupiah(sum(line.amount for line in sold))
    return SaleRecorded(
        register="K1",
        number=number,
        lines=sold,
        tenders=(Tender(TenderMethod.CASH, total, total),),
        total=total,
        is_member=is_member,
    )


def a_void(sale_id: bytes, sale: SaleRecorded) -> SaleVoided:
    """Return the fact that a whole sale was taken back."""
    return SaleVoided(
        sale_id=FactId(UUID(bytes=sale_id)),
        reason="salah ketik",
        lines=tuple(
            ReturnedLine(number, line.item_id, line.pack, line.ratio, line.quantity)
            for number, line in enumerate(sale.lines, 1)
        ),
        refunds=sale.tenders,
        total=sale.total,
    )


def a_return(sale_id: bytes, pieces: int = 1, price: int = 1_000) -> GoodsReturned:
    """Return the fact that some pieces of item 1 came back."""
    total = Rupiah(pieces * price)
    line = ReturnedLine(1, an_item_id(1), 1, Quantity(1000), Quantity(pieces * 1000))
    return GoodsReturned(
        sale_id=FactId(UUID(bytes=sale_id)),
        register="K1",
        number=1,
        reason="rusak",
        lines=(line,),
        refunds=(Tender(TenderMethod.CASH, total, total),),
        total=total,
    )
