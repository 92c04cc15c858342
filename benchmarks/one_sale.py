"""(a) One five-line cash sale through the use case, against the same rows by the bare driver.

The floor is one durable transaction on an encrypted file of the same make and age, with every value
worked out beforehand: what the disk and SQLite ask, and nothing else.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from benchmarks.figures import Cost, Figure, cost_of, median_cost
from benchmarks.shop import KEY, Shop
from coop.selling.cart import Cart
from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from coop.shop_settings import ShopSettings
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.tender_method import TenderMethod

ITEMS = 2_000
SALES_A_ROUND = 60
ROUNDS = 9
OLD_LINES = 1_000_000
TIMES_MAX = 5.0
AGE_MAX = 1.2

_TABLES = ("fact", "sale", "sale_line", "stock_movement", "sale_tender", "print_job")
_LEVEL = (
    "INSERT INTO stock_level (item_id, quantity, value, times_sold) VALUES (?, ?, ?, 1) "
    "ON CONFLICT (item_id) DO UPDATE SET quantity = quantity + excluded.quantity, "
    "value = value + excluded.value, times_sold = times_sold + 1"
)


def measure(folder: Path) -> Iterator[Figure]:
    """Measure on a new file and on one with a million sale lines, in turns."""
    books = [_Books(Shop(folder / f"{name}.db", ITEMS)) for name in ("young", "old")]
    books[1].shop.fill(OLD_LINES)
    for turn in range(ROUNDS + 1):
        for each in books:
            each.measure_round(turn)
    young, old = (each.costs() for each in books)
    for age, (ours, floor) in (("new file", young), ("1,000,000 lines", old)):
        for kind in Cost._fields:
            value, below = getattr(ours, kind), getattr(floor, kind)
            yield Figure(
                name=f"sale, {kind}, {age}",
                value=value / below,
                unit="times",
                limit=TIMES_MAX,
                floor=below,
            )
    for kind in Cost._fields:
        new, aged = getattr(young[0], kind), getattr(old[0], kind)
        yield Figure(
            name=f"sale, {kind}, 1,000,000 lines over new",
            value=aged / new,
            unit="times",
            limit=AGE_MAX,
            floor=new,
        )


class _Books:
    """A shop and what its sales cost, round by round."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self._bare = _BareDriver(shop)
        self._ours: list[Cost] = []
        self._floor: list[Cost] = []

    def measure_round(self, turn: int) -> None:
        """Sell some carts, and write rows like theirs by the bare driver."""
        numbers = range(turn * SALES_A_ROUND, (turn + 1) * SALES_A_ROUND)
        carts = [self.shop.cart(number) for number in numbers]
        self._ours.append(cost_of(partial(sell, self.shop, carts), range(SALES_A_ROUND)))
        same = [self._bare.rows_like(FactId(cart.cart_id)) for cart in carts]
        self._floor.append(cost_of(partial(self._bare.write, same), range(SALES_A_ROUND)))

    def costs(self) -> tuple[Cost, Cost]:
        """Return ours and the floor's; the first round warms up."""
        self._bare.connection.close()
        return median_cost(self._ours[1:]), median_cost(self._floor[1:])


def sell(shop: Shop, carts: Sequence[Cart], at: int) -> None:
    """Sell one of the carts for cash, as the till does."""
    cart = carts[at]
    payments = (Payment(TenderMethod.CASH, Rupiah(500_000)),)
    with shop.database.transaction() as session:
        record_sale(
            session,
            shop.stamp(FactId(cart.cart_id)),
            cart=cart,
            payments=payments,
            settings=ShopSettings(),
        )


class _BareDriver:
    """Writes rows like those of a sale just recorded, under another id, in one transaction."""

    def __init__(self, shop: Shop) -> None:
        self.connection = dbapi2.connect(str(shop.database.path), isolation_level=None)
        for pragma in (f"key = \"x'{KEY.hex()}'\"", "synchronous = FULL", "foreign_keys = ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        self._seq = 0

    def rows_like(self, sold: FactId) -> list[tuple[str, list[Sequence[object]]]]:
        """Read what a sale wrote; return it as one statement a table, under another id."""
        fresh = new_uuid().bytes
        written = []
        for table in _TABLES:
            found = self.connection.execute(
                f"SELECT * FROM {table} WHERE fact_id = ?", (sold.bytes,)
            )
            names = [column[0] for column in found.description]
            rows = [self._renamed(dict(zip(names, row, strict=True)), fresh) for row in found]
            marks = ", ".join("?" * len(names))
            written.append((f"INSERT INTO {table} VALUES ({marks})", rows))
            if table == "stock_movement":
                levels: list[Sequence[object]] = [(row[0], *row[3:5]) for row in rows]
                written.append((_LEVEL, levels))
        return written

    def write(self, sales: Sequence[list[tuple[str, list[Sequence[object]]]]], at: int) -> None:
        """Write one of them."""
        self.connection.execute("BEGIN IMMEDIATE")
        for statement, rows in sales[at]:
            self.connection.executemany(statement, rows)
        self.connection.execute("COMMIT")

    def _renamed(self, row: dict[str, object], fresh: bytes) -> Sequence[object]:
        row["fact_id"] = fresh
        if "seq" in row:
            self._seq += 1
            row |= {"stream_id": bytes(15) + b"f", "seq": self._seq}
        if "register" in row:
            row["register"] = "99"
        if "job_id" in row:
            row["job_id"] = fresh
        return tuple(row.values())
