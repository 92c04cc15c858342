"""What sells best (paling laku): what is asked for most often, and how long the rest lasts."""

from typing import NamedTuple

from coop.reports.item_names import UNKNOWN_ITEM, item_names
from coop.reports.sold_goods import sold_goods
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.period import Period
from values.quantity import Quantity

MOST = 100


class FastMover(NamedTuple):
    """One item."""

    item_id: ItemId
    name: str
    base_unit: str
    times: int
    """How often it was on a receipt that was not voided."""
    quantity: Quantity
    takings: Rupiah
    on_hand: Quantity
    lasts_days: int | None
    """For how many whole days that lasts at this pace; None where nothing of it was kept."""


def fast_movers(session: Session, period: Period, most: int = MOST) -> list[FastMover]:
    """List what was sold most often on the days of `period`; of equals, what brought more."""
    names = item_names(session)
    days = (period.after - period.first).days
    movers = []
    for item_id, quantity, figures in sold_goods(session, period).items:
        if figures.times <= 0:
            continue
        named = names.get(item_id.bytes, UNKNOWN_ITEM)
        lasts = max(0, named.on_hand) * days // quantity if quantity > 0 else None
        movers.append(
            FastMover(
                item_id,
                named.name,
                named.base_unit,
                figures.times,
                quantity,
                figures.takings,
                named.on_hand,
                lasts,
            )
        )
    movers.sort(key=lambda mover: (-mover.times, -mover.takings, mover.name))
    return movers[:most]
