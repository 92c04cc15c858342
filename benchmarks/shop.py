"""A shop to measure on: a catalogue, carts, and years of history written without ceremony."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import coop.rebuild  # noqa: F401  Loads every subject.
from coop.fact_log import record
from coop.facts.goods import ItemRecord, ItemsRecorded, Pack, PriceRecord
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.selling.cart import Cart, CartLine, with_line
from db.database import Database, open_database
from db.rows import driver_connection
from sync.client.device_identity import current_stream, device_identity
from values.identity import CartId, FactId, ItemId, StreamId, UserId, new_uuid
from values.instant import day_number, microseconds_of
from values.money import Rupiah
from values.quantity import ONE, Quantity
from values.sealer import NoSealer
from values.stamp import Stamp

KEY = bytes(range(32))
CASHIER = UserId(UUID(int=2 << 64))
TODAY = date(2026, 11, 24)
LINES_A_SALE = 5
SALES_A_DAY = 400
SECONDS_A_SALE = 90
_MORNING = datetime(2026, 11, 24, 0, tzinfo=UTC)
ITEMS_A_FACT = 200

_WORDS = (  # noqa: SIM905  Thirty words on thirty lines say no more.
    "Beras Gula Minyak Kopi Teh Sabun Mi Kecap Sambal Susu Biskuit Kerupuk Tepung Garam Air Rokok "
    "Pupuk Telur Shampo Pasta Tisu Baterai Lampu Sikat Ember Sandal Obat Permen Coklat Keju"
).split()
_MAKES = (  # noqa: SIM905  The same.
    "Jaya Makmur Sari Murni Indah Lestari Asli Prima Super Mantap Segar Rasa Harum"
).split()


class Shop:
    """A cooperative's database with so many items, at their prices, with plenty of stock."""

    def __init__(self, path: Path, item_count: int) -> None:
        self.database: Database = open_database(path, KEY, NoSealer())
        self.item_ids = [ItemId(new_uuid()) for _ in range(item_count)]
        self._seconds = 0
        self.names = [_name(number) for number in range(item_count)]
        with self.database.transaction() as session:
            device_identity(session)
            self.stream_id: StreamId = current_stream(session)
            for first in range(0, item_count, ITEMS_A_FACT):
                numbers = range(first, min(first + ITEMS_A_FACT, item_count))
                record(session, self.stamp(), self._items(numbers))
                record(session, self.stamp(), self._opening(numbers))

    def stamp(self, fact_id: FactId | None = None) -> Stamp:
        """Return a stamp of today, a minute and a half after the one before."""
        self._seconds += SECONDS_A_SALE
        at = _MORNING + timedelta(seconds=self._seconds, microseconds=self._seconds * 7919 % 10**6)
        return Stamp(fact_id or FactId(new_uuid()), self.stream_id, CASHIER, at, TODAY)

    def price(self, number: int) -> Rupiah:
        """Return what an item costs."""
        return Rupiah(1_000 + number * 37 % 40 * 500)

    def code(self, number: int) -> str:
        """Return an item's barcode, with its check digit."""
        digits = f"899{number:09d}"
        odd, even = (sum(map(int, digits[start::2])) for start in (0, 1))
        return f"{digits}{-(odd + 3 * even) % 10}"

    def cart(self, number: int) -> Cart:
        """Return a cart of five different items; the same number gives the same items."""
        chooser = random.Random(number)
        cart = Cart(cart_id=CartId(new_uuid()))
        while len(cart.lines) < LINES_A_SALE:
            item = int(chooser.random() ** 2 * len(self.item_ids))
            line = CartLine(
                item_id=self.item_ids[item],
                pack=1,
                name=self.names[item],
                unit="pcs",
                base_unit="pcs",
                unit_price=self.price(item),
            )
            cart, _ = with_line(cart, line)
        return cart

    def fill(self, line_count: int, sales_a_day: int = SALES_A_DAY) -> None:
        """Write years of sales below today, straight into the tables."""
        with self.database.transaction() as session:
            connection = driver_connection(session)
            batch = 4_000
            sales = line_count // LINES_A_SALE
            (seq,) = connection.execute("SELECT max(seq) FROM fact").fetchone()
            for first in range(0, sales, batch):
                rows = _History(self, seq + first, sales_a_day)
                rows.add(range(first, min(first + batch, sales)), sales)
                for statement, parameters in rows.statements():
                    connection.executemany(statement, parameters)

    def _items(self, numbers: range) -> ItemsRecorded:
        return ItemsRecorded(
            items=tuple(
                ItemRecord(
                    item_id=self.item_ids[number],
                    revision=1,
                    name=self.names[number],
                    category=_WORDS[number % len(_WORDS)],
                    base_unit="pcs",
                    packs=(Pack(number=1, unit="pcs", barcodes=(self.code(number),)),),
                )
                for number in numbers
            ),
            prices=tuple(
                PriceRecord(
                    item_id=self.item_ids[number],
                    pack=1,
                    price=self.price(number),
                    effective_from=date(2020, 1, 1),
                )
                for number in numbers
            ),
        )

    def _opening(self, numbers: range) -> OpeningStockRecorded:
        plenty = Quantity(ONE * 1_000_000)
        return OpeningStockRecorded(
            lines=tuple(
                StockLine(self.item_ids[number], plenty, self._worth(number)) for number in numbers
            )
        )

    def _worth(self, number: int) -> Rupiah:
        """Let goods have cost five sixths of their price, so that sales carry real costs."""
        return Rupiah(1_000_000 * self.price(number) * 5 // 6)


class _History:
    """Rows of old sales, by table."""

    def __init__(self, shop: Shop, seq: int, sales_a_day: int) -> None:
        self._shop = shop
        self._seq, self._sales_a_day = seq, sales_a_day
        self._facts: list[tuple[object, ...]] = []
        self._sales: list[tuple[object, ...]] = []
        self._lines: list[tuple[object, ...]] = []
        self._moves: list[tuple[object, ...]] = []
        self._tenders: list[tuple[object, ...]] = []

    def statements(self) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
        """Give one statement a table, with its rows."""
        for table, rows in (
            ("fact", self._facts),
            ("sale", self._sales),
            ("sale_line", self._lines),
            ("stock_movement", self._moves),
            ("sale_tender", self._tenders),
        ):
            yield f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows

    def add(self, numbers: range, all_sales: int) -> None:
        """Add the sales of those numbers, the last of `all_sales` being yesterday's."""
        chooser = random.Random(numbers.start)
        items = self._shop.item_ids
        for number in numbers:
            self._seq += 1
            day = TODAY - timedelta(days=1 + (all_sales - number) // self._sales_a_day)
            at = microseconds_of(datetime(day.year, day.month, day.day, 3, tzinfo=UTC)) + number
            fact = _uuid7(at, number)
            total = 0
            for line in range(1, LINES_A_SALE + 1):
                item = int(chooser.random() ** 2 * len(items))
                price = self._shop.price(item)
                total += price
                sold = (fact, line, items[item].bytes, 1, 1000, 1000, price, price, 0, "", 0)
                self._lines.append(sold)
                moved = (items[item].bytes, fact, line, -1000, -(price * 5 // 6))
                self._moves.append((*moved, day_number(day), at))
            body = b'{"register":"01","number":%d,"lines":[%s]}' % (number, b"x" * 400)
            link = sha256(body).digest()
            kind = "sale.recorded"
            stamped = (
                self._shop.stream_id.bytes,
                self._seq,
                fact,
                CASHIER.bytes,
                at,
                day_number(day),
            )
            self._facts.append((*stamped, kind, 1, 0, body, link))
            of_day = number % self._sales_a_day + 1
            head = (fact, "01", of_day, day_number(day), at, CASHIER.bytes)
            self._sales.append((*head, 0, "", 0, total, 0))
            self._tenders.append((fact, 1, "cash", total, total, ""))


def _name(number: int) -> str:
    word = _WORDS[number % len(_WORDS)]
    make = _MAKES[number // len(_WORDS) % len(_MAKES)]
    return f"{word} {make} {number // (len(_WORDS) * len(_MAKES)) + 1} {50 + number % 19 * 25} g"


def _uuid7(microseconds: int, number: int) -> bytes:
    head = microseconds // 1000 << 80 | 0x7 << 76 | 0b10 << 62
    return UUID(int=head | number).bytes
