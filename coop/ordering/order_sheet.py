"""The order sheet (surat pesanan), as values, made of what was recorded."""

from datetime import date, time
from typing import NamedTuple

from msgspec import Struct

from coop.ordering.order_book import LineOrdered, OrderBook, order_book
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.instant import instant_at
from values.money import Rupiah
from values.ordering import OrderState
from values.quantity import Quantity, price_of

_LINK_START_BYTES = 4  # Eight letters in hexadecimal.
_PLACED = """SELECT o.recorded_at, coalesce(s.phone, ''), coalesce(s.address, ''), f.link
    FROM supplier_order AS o JOIN fact AS f ON f.fact_id = o.fact_id
    LEFT JOIN supplier AS s ON s.supplier_id = o.supplier_id WHERE o.fact_id = ?"""


class SheetLine(NamedTuple):
    """One item on a sheet."""

    name: str
    quantity: Quantity
    """Packs."""
    unit: str
    ratio: Quantity
    base_unit: str
    price: Rupiah
    """Of one pack; 0 where none was agreed."""

    @property
    def amount(self) -> Rupiah:
        """What the line costs by that price."""
        return price_of(self.quantity, self.price)


class OrderSheet(Struct, frozen=True, kw_only=True):
    """One sheet, for the supplier and for the file."""

    shop_names: tuple[str, ...]
    address: tuple[str, ...]
    number: str
    day: date
    clock: time
    """The shop's own clock, to the minute, without a zone."""
    cashier: str
    supplier: str
    supplier_address: str
    supplier_phone: str
    lines: tuple[SheetLine, ...]
    wished_on: date | None
    note: str
    is_void: bool
    """Whether the order was cancelled, or another stands in its stead."""
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""

    @property
    def has_prices(self) -> bool:
        """Whether a price was agreed for anything."""
        return any(line.price for line in self.lines)

    @property
    def total(self) -> Rupiah | None:
        """What all of it costs; None where a price lacks."""
        if not all(line.price for line in self.lines):
            return None
        return Rupiah(sum(line.amount for line in self.lines))


def order_sheet(session: Session, order_id: FactId, settings: ShopSettings) -> OrderSheet | None:
    """Return the sheet of an order; None where there is no such order."""
    book = order_book(session, order_id)
    return None if book is None else sheet_of_book(session, book, settings)


def sheet_of_book(session: Session, book: OrderBook, settings: ShopSettings) -> OrderSheet:
    """Return the sheet of an order that was read."""
    head = book.head
    asked = (head.order_id.bytes,)
    at, phone, address, link = driver_connection(session).execute(_PLACED, asked).fetchone()
    local = instant_at(at).astimezone(settings.zone)
    return OrderSheet(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        address=settings.address_lines,
        number=head.number,
        day=head.ordered_on,
        clock=local.time().replace(second=0, microsecond=0),
        cashier=settings.cashier_name,
        supplier=head.supplier_name,
        supplier_address=address,
        supplier_phone=phone,
        lines=tuple(map(_line, book.lines)),
        wished_on=book.listed.wished_on,
        note=book.listed.note,
        is_void=head.state in {OrderState.CANCELLED, OrderState.REPLACED},
        link_start=link[:_LINK_START_BYTES].hex(),
    )


def _line(line: LineOrdered) -> SheetLine:
    return SheetLine(line.name, line.quantity, line.unit, line.ratio, line.base_unit, line.price)
