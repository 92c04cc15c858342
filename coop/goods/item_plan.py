"""One item while a list is read: what there was, and what the rows make of it."""

from dataclasses import dataclass, field

from msgspec.structs import replace

from coop.facts.goods import ItemRecord, Pack
from coop.goods.barcode import ScaleCodeRules, kept_code
from coop.goods.item_rules import BASE, ItemDraft, checked_item
from coop.goods.list_rows import ListRow
from coop.goods.units import BASE_UNIT, is_measured
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import NOTHING, ONE, Quantity


@dataclass(slots=True)
class ItemPlan:
    """An item that rows of a list are about; `before` is None for a new one."""

    item_id: ItemId
    before: ItemRecord | None
    name: str
    category: str
    base_unit: str
    is_weighed: bool
    is_active: bool
    packs: dict[int, Pack]
    prices: dict[int, Rupiah] = field(default_factory=dict)
    """What the list says that packs cost."""
    stock: Quantity = NOTHING
    rows: list[tuple[ListRow, int]] = field(default_factory=list)
    """Those about this item, each with the number of its pack."""

    def row_of(self, number: int) -> ListRow | None:
        """Return the first row about a pack."""
        return next((row for row, pack in self.rows if pack == number), None)

    def known_unit(self, number: int) -> str:
        """Return the unit of a pack that was there before the list; nothing where it is new."""
        packs = self.before.packs if self.before else ()
        return next((pack.unit for pack in packs if pack.number == number), "")

    def number_for(self, row: ListRow) -> int:
        """Return the pack that a row is about; the next free number where it is a new one."""
        if row.ratio in {None, ONE}:
            return BASE
        sizes = [pack for pack in self.packs.values() if pack.ratio == row.ratio]
        for pack in sizes:
            if pack.unit == row.unit:
                return pack.number
        return sizes[0].number if sizes and not row.unit else max(self.packs) + 1

    def take(self, row: ListRow, number: int) -> None:
        """Let the item be as the row says; what the row does not say stays."""
        is_first = self.row_of(number) is None
        if number == BASE and is_first:
            self._take_item(row)
        pack = self.packs.get(number) or Pack(number=number, unit=row.unit, ratio=row.ratio or ONE)
        codes = (kept_code(code, is_weighed=self.is_weighed) for code in row.codes)
        self.packs[number] = replace(
            pack,
            unit=row.unit or pack.unit,
            barcodes=tuple(sorted({*pack.barcodes, *codes})),
            purchase_price=row.purchase_price or pack.purchase_price,
            is_sold=pack.is_sold if row.is_sold is None else row.is_sold,
        )
        if row.sale_price is not None:
            self.prices[number] = row.sale_price
        if row.stock is not None and self.before is None:
            self.stock = Quantity(self.stock + row.stock * self.packs[number].ratio // ONE)
        self.rows.append((row, number))

    def checked(self, rules: ScaleCodeRules) -> ItemRecord:
        """Return the item as it would be recorded; refusals are those of `checked_item`."""
        draft = ItemDraft(
            item_id=self.item_id,
            name=self.name,
            base_unit=self.base_unit,
            category=self.category,
            is_weighed=self.is_weighed,
            is_active=self.is_active,
            packs=tuple(self.packs.values()),
            based_on=self.before.revision if self.before else 0,
        )
        return checked_item(draft, self.before, rules)

    def _take_item(self, row: ListRow) -> None:
        self.name = row.name
        self.category = row.category or self.category
        self.base_unit = row.unit or self.base_unit
        if row.is_weighed is not None:
            self.is_weighed = row.is_weighed
        if row.is_active is not None:
            self.is_active = row.is_active
        if row.purchase_ratio and row.purchase_ratio > ONE:
            self._add_purchase_pack(row.purchase_unit, row.purchase_ratio)

    def _add_purchase_pack(self, unit: str, ratio: Quantity) -> None:
        if all(pack.ratio != ratio for pack in self.packs.values()):
            number = max(self.packs) + 1
            self.packs[number] = Pack(number=number, unit=unit, ratio=ratio, is_sold=False)


def plan_of_known(item: ItemRecord) -> ItemPlan:
    """Return the plan that leaves an item as it is."""
    return ItemPlan(
        item.item_id,
        item,
        item.name,
        item.category,
        item.base_unit,
        item.is_weighed,
        item.is_active,
        {pack.number: pack for pack in item.packs},
    )


def plan_of_new(item_id: ItemId, row: ListRow) -> ItemPlan:
    """Return the plan of an item that the shop does not have, before its row is taken."""
    unit = row.unit or BASE_UNIT
    return ItemPlan(
        item_id,
        None,
        row.name,
        row.category,
        unit,
        is_measured(unit),
        is_active=True,
        packs={BASE: Pack(number=BASE, unit=unit)},
    )
