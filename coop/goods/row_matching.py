"""Finding the item and the pack that a row of a list means."""

from collections.abc import Iterator

from coop.goods.barcode import kept_code
from coop.goods.item_plan import ItemPlan, plan_of_known
from coop.goods.item_rules import BASE
from coop.goods.known_goods import KnownGoods, codes_of
from coop.goods.list_columns import ListField
from coop.goods.list_remarks import RemarkKind
from coop.goods.list_rows import ListRow
from coop.goods.units import BASE_UNIT
from coop.word_search.folding import folded
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import ONE

Match = tuple[ItemPlan, int]
"""An item, and the number of a pack that it has or is to have."""


class RowMatching:
    """The items that the rows read so far are about."""

    def __init__(self, known: KnownGoods) -> None:
        self._known = known
        self._plans: dict[ItemId, ItemPlan] = {}
        self._by_listed_id: dict[ItemId, ItemPlan] = {}
        self._by_name: dict[str, ItemPlan] = {}
        self._by_name_and_unit: dict[tuple[str, str], ItemPlan] = {}
        self._row_of_code: dict[str, int] = {}

    def plans(self) -> Iterator[ItemPlan]:
        """Return the items in the order in which the list names them."""
        return iter(self._plans.values())

    def match(self, row: ListRow) -> Match | None:
        """Find what `row` means; None for a new item. A row that cannot be placed gets a remark."""
        for code in codes_of(row):
            if code in self._row_of_code:
                other = self._row_of_code[code]
                row.remark(RemarkKind.CODE_OF_OTHER_ROW, ListField.BARCODE, code, other)
                return None
        match = self._by_id(row) or self._by_code(row)
        if match is None and not row.is_refused:
            is_pack = row.ratio not in {None, ONE}
            match = self._pack_by_name(row) if is_pack else self._item_by_name(row)
        if match is not None:
            self._check(row, *match)
        return match

    def take(self, row: ListRow, plan: ItemPlan, number: int) -> None:
        """Let the item be as the row says, and remember the row."""
        self._plans[plan.item_id] = plan
        plan.take(row, number)
        for code in row.codes:
            self._row_of_code[kept_code(code, is_weighed=plan.is_weighed)] = row.number
        if row.item_id is not None:
            self._by_listed_id[row.item_id] = plan
        self._by_name[folded(plan.name)] = plan
        self._by_name_and_unit[folded(plan.name), plan.base_unit] = plan

    def _by_id(self, row: ListRow) -> Match | None:
        if row.item_id is None:
            return None
        plan = self._by_listed_id.get(row.item_id) or self._plan(row.item_id)
        if plan is None:
            return None
        owners = self._owners(row)
        number = owners.pop(plan.item_id, plan.number_for(row))
        self._refuse_code(row, owners)
        return plan, number

    def _by_code(self, row: ListRow) -> Match | None:
        owners = self._owners(row)
        if not owners:
            return None
        item_id, number = owners.popitem()
        self._refuse_code(row, owners)
        plan = self._plan(item_id)
        assert plan is not None, item_id  # Whatever has a code is known.
        return plan, number

    def _owners(self, row: ListRow) -> dict[ItemId, int]:
        found = (self._known.by_code[code] for code in codes_of(row) if code in self._known.by_code)
        return dict(found)

    def _refuse_code(self, row: ListRow, owners: dict[ItemId, int]) -> None:
        for item_id in owners:
            name = self._known.items[item_id].name
            row.remark(RemarkKind.CODE_OF_OTHER_ITEM, ListField.BARCODE, name)

    def _pack_by_name(self, row: ListRow) -> Match | None:
        plan = self._by_name.get(folded(row.name))
        if plan is None:
            known = self._known.by_name.get(folded(row.name), ())
            plan = self._plan(known[0]) if len(known) == 1 else None
        if plan is None:
            row.remark(RemarkKind.NO_ITEM_ABOVE)
            return None
        return plan, plan.number_for(row)

    def _item_by_name(self, row: ListRow) -> Match | None:
        key = (folded(row.name), row.unit or BASE_UNIT)
        plan = self._by_name_and_unit.get(key)
        if plan is not None and row.item_id is None:  # An id would have told them to be one.
            return self._double(row, plan)
        fitting = [
            item_id
            for item_id in self._known.by_name.get(key[0], ())
            if item_id not in self._plans and self._known.items[item_id].base_unit == key[1]
        ]
        if len(fitting) == 1:
            return self._same_name(row, plan_of_known(self._known.items[fitting[0]]))
        if fitting and not row.codes:
            row.remark(RemarkKind.SEVERAL_ITEMS_FIT)
        elif fitting:
            row.remark(RemarkKind.SAME_NAME, text=row.name)
        return None

    def _double(self, row: ListRow, plan: ItemPlan) -> Match | None:
        """Place a row whose name and unit an earlier row has."""
        earlier = plan.row_of(BASE)
        number = earlier.number if earlier else 0
        if not row.codes:
            row.remark(RemarkKind.DOUBLE_OF_ROW, row=number)
            return None
        if self._costs_the_same(row, plan):
            row.remark(RemarkKind.CODE_JOINS, text=plan.name, row=number)
            return plan, BASE
        row.remark(RemarkKind.SAME_NAME, text=plan.name, row=number)
        return None

    def _same_name(self, row: ListRow, plan: ItemPlan) -> Match | None:
        """Place a row whose name and unit one known item has, but none of its codes."""
        if not row.codes or not plan.packs[BASE].barcodes:
            return plan, BASE
        if self._costs_the_same(row, plan):
            row.remark(RemarkKind.CODE_JOINS, text=plan.name)
            return plan, BASE
        row.remark(RemarkKind.SAME_NAME, text=plan.name)
        return None

    def _costs_the_same(self, row: ListRow, plan: ItemPlan) -> bool:
        price = self._price(plan, BASE)
        return row.sale_price is None or price is None or row.sale_price == price

    def _check(self, row: ListRow, plan: ItemPlan, number: int) -> None:
        """Refuse a row that says something else of the pack than what was there or a row above."""
        pack = plan.packs.get(number)
        if pack is not None and row.ratio not in {None, pack.ratio}:
            row.remark(RemarkKind.PACK_RATIO_FIXED, ListField.RATIO, pack.unit)
        known = plan.known_unit(number)
        if known and row.unit not in {"", known}:
            row.remark(RemarkKind.UNIT_DIFFERS, ListField.UNIT, known)
        earlier = plan.row_of(number)
        if earlier is not None and row.sale_price not in {None, plan.prices.get(number)}:
            row.remark(RemarkKind.DOUBLE_OF_ROW, row=earlier.number)

    def _price(self, plan: ItemPlan, number: int) -> Rupiah | None:
        return plan.prices.get(number) or self._known.prices.get((plan.item_id, number))

    def _plan(self, item_id: ItemId) -> ItemPlan | None:
        plan = self._plans.get(item_id)
        if plan is None and item_id in self._known.items:
            return plan_of_known(self._known.items[item_id])
        return plan
