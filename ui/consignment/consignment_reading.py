"""What the desk for goods on consignment reads, each in one question."""

from datetime import date
from typing import Any, NamedTuple

from coop.consignment.consignors import ListedConsignor, consignor
from coop.consignment.open_settlement import OpenSettlement, open_settlement
from coop.consignment.owner_book import OwnerEntry, owner_book
from coop.consignment.slip import consignment_slip
from coop.consignment.terms import ConsignedItem, consigned_goods
from coop.facts.consignment import SettledLine
from coop.goods.item_records import item_records
from coop.shop_settings import ShopSettings
from documents.consignment_slip import consignment_slip_pdf
from values.identity import ConsignorId, FactId, ItemId


class OwnerAccount(NamedTuple):
    """An owner: what lies in the shop, what is owed, and what happened."""

    owner: ListedConsignor
    goods: list[ConsignedItem]
    settlement: OpenSettlement
    names: dict[ItemId, tuple[str, str]]
    """Name and unit of what was sold, which may be on consignment no more."""
    entries: list[OwnerEntry]

    def named(self, line: SettledLine) -> tuple[str, str]:
        """Return the name and the unit of what a line is about."""
        return self.names.get(line.item_id, ("", ""))


def owner_account(
    session: Any, consignor_id: ConsignorId, today: date, until: date
) -> OwnerAccount:
    """Read everything about one owner; what is owed, through `until`."""
    settlement = open_settlement(session, consignor_id, until)
    records = item_records(session, [line.item_id for line in settlement.lines])
    return OwnerAccount(
        consignor(session, consignor_id),
        consigned_goods(session, consignor_id, today),
        settlement,
        {item_id: (item.name, item.base_unit) for item_id, item in records.items()},
        owner_book(session, consignor_id),
    )


def slip_pdf(session: Any, fact_id: FactId, settings: ShopSettings) -> bytes | None:
    """Make the slip of an act as a PDF."""
    slip = consignment_slip(session, fact_id, settings)
    return None if slip is None else consignment_slip_pdf(slip)
