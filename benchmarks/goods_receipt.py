"""A receipt of a hundred lines through the use case, against the same rows by the bare driver.

The floor is one durable transaction on an encrypted file of the same make, with every value worked
out beforehand: what the disk and SQLite ask, and nothing else.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from benchmarks.figures import Cost, Figure, cost_of, median_cost
from benchmarks.shop import KEY, Shop
from coop.buying.receipt_draft import DraftLine, ReceiptDraft
from coop.buying.record_receipt import record_receipt
from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import SupplierDraft
from coop.shop_settings import ShopSettings
from values.identity import FactId, SupplierId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity

ITEMS = 2_000
LINES = 100
RECEIPTS_A_ROUND = 10
ROUNDS = 9
TIMES_MAX = {"wall": 2.0, "processor": 5.0}

_TABLES = (
    "fact",
    "buying_document",
    "goods_receipt",
    "goods_receipt_line",
    "stock_movement",
    "supplier_debt_entry",
)
_LEVEL = (
    "INSERT INTO stock_level (item_id, quantity, value) VALUES (?, ?, ?) ON CONFLICT (item_id) "
    "DO UPDATE SET quantity = quantity + excluded.quantity, value = value + excluded.value"
)


def measure(folder: Path) -> Iterator[Figure]:
    """Measure on a new file."""
    shop = Shop(folder / "shop.db", ITEMS)
    supplier_id = SupplierId(new_uuid())
    with shop.database.transaction() as session:
        draft = SupplierDraft(supplier_id=supplier_id, name="Toko Grosir Makmur")
        record_supplier(session, shop.stamp(), supplier=draft)
    ours, floor = _measured(shop, supplier_id)
    for kind, limit in TIMES_MAX.items():
        value, below = getattr(ours, kind), getattr(floor, kind)
        yield Figure(
            name=f"receipt of {LINES} lines, {kind}",
            value=value / below,
            unit="times",
            limit=limit,
            floor=below,
        )


def _measured(shop: Shop, supplier_id: SupplierId) -> tuple[Cost, Cost]:
    ours, floor = [], []
    bare = _BareDriver(shop)
    for turn in range(ROUNDS + 1):
        drafts = [
            _draft(shop, supplier_id, turn * RECEIPTS_A_ROUND + number)
            for number in range(RECEIPTS_A_ROUND)
        ]
        ours.append(cost_of(partial(_take_in, shop, drafts), range(RECEIPTS_A_ROUND)))
        same = [bare.rows_like(draft.draft_id) for draft in drafts]
        floor.append(cost_of(partial(bare.write, same), range(RECEIPTS_A_ROUND)))
    bare.connection.close()
    return median_cost(ours[1:]), median_cost(floor[1:])  # The first round warms up.


def _draft(shop: Shop, supplier_id: SupplierId, number: int) -> ReceiptDraft:
    """Return a nota of a hundred different items."""
    items = [(number * 37 + at * 19) % ITEMS for at in range(LINES)]
    lines = tuple(
        DraftLine(
            item_id=shop.item_ids[item],
            pack=1,
            name=shop.names[item],
            unit="pcs",
            base_unit="pcs",
            quantity=Quantity((1 + item % 40) * ONE),
            price=shop.price(item),
        )
        for item in items
    )
    return ReceiptDraft(
        draft_id=FactId(new_uuid()),
        supplier_id=supplier_id,
        nota=f"N{number}",
        lines=lines,
        freight=Rupiah(25_000),
    )


def _take_in(shop: Shop, drafts: Sequence[ReceiptDraft], at: int) -> None:
    draft = drafts[at]
    with shop.database.transaction() as session:
        record_receipt(session, shop.stamp(draft.draft_id), draft=draft, settings=ShopSettings())


class _BareDriver:
    """Writes rows like those of a receipt just recorded, under another id, in one transaction."""

    def __init__(self, shop: Shop) -> None:
        self.connection = dbapi2.connect(str(shop.database.path), isolation_level=None)
        for pragma in (f"key = \"x'{KEY.hex()}'\"", "synchronous = FULL", "foreign_keys = ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        self._seq = 0

    def rows_like(self, received: FactId) -> list[tuple[str, list[Sequence[object]]]]:
        """Read what a receipt wrote; return it as one statement a table, under another id."""
        fresh = new_uuid().bytes
        written = []
        for table in _TABLES:
            found = self.connection.execute(
                f"SELECT * FROM {table} WHERE fact_id = ?", (received.bytes,)
            )
            names = [column[0] for column in found.description]
            rows = [self._renamed(dict(zip(names, row, strict=True)), fresh) for row in found]
            marks = ", ".join("?" * len(names))
            written.append((f"INSERT INTO {table} VALUES ({marks})", rows))
            if table == "stock_movement":
                levels: list[Sequence[object]] = [(row[0], *row[3:5]) for row in rows]
                written.append((_LEVEL, levels))
        return written

    def write(self, receipts: Sequence[list[tuple[str, list[Sequence[object]]]]], at: int) -> None:
        """Write one of them."""
        self.connection.execute("BEGIN IMMEDIATE")
        for statement, rows in receipts[at]:
            self.connection.executemany(statement, rows)
        self.connection.execute("COMMIT")

    def _renamed(self, row: dict[str, object], fresh: bytes) -> Sequence[object]:
        row["fact_id"] = fresh
        if "seq" in row:
            self._seq += 1
            row |= {"stream_id": bytes(15) + b"f", "seq": self._seq}
        if "register" in row:
            row["register"] = "99"
        return tuple(row.values())
