"""A stock card as it is looked at: what was carried between places stands among the movements.

A transfer changes nothing of what is left in all, so the balance goes on through it.
"""

from heapq import merge

from coop.stock.stock_card import CardLine, CardPage, MovementKind, Place, stock_card
from coop.stock.transfer_lines import transfers_before
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import NOTHING, Quantity


def card_with_transfers(
    session: Session, item_id: ItemId, *, before: Place | None = None, limit: int = 200
) -> CardPage:
    """Read an item's last movements and transfers, or the last ones before a place reached earlier.

    Both are read from behind, so the first page costs the same after ten years.
    """
    page = stock_card(session, item_id, before=before, limit=limit)
    transfers = [of.line for of in transfers_before(session, item_id, before, limit + 1)]
    if not transfers:
        return page
    both = list(merge(page.lines, transfers, key=_key, reverse=True))
    balance, worth = _begin(page, before)
    lines = []
    for line in both[:limit]:
        if line.kind is MovementKind.MOVED:
            lines.append(line._replace(balance=balance, worth=worth))
        else:
            lines.append(line)
            balance, worth = _before(line)
    if len(both) <= limit and page.older is None:
        return CardPage(lines, None)
    last = lines[-1]
    return CardPage(lines, Place(last.recorded_at, last.fact_id, last.line, balance, worth))


def _begin(page: CardPage, before: Place | None) -> tuple[Quantity, Rupiah]:
    """Return what was left after the newest line of the page."""
    if before is not None:
        return before.balance, before.worth
    newest = page.lines[0] if page.lines else None
    return (newest.balance, newest.worth) if newest else (NOTHING, Rupiah(0))


def _before(line: CardLine) -> tuple[Quantity, Rupiah]:
    return Quantity(line.balance - line.quantity), Rupiah(line.worth - line.value)


def _key(line: CardLine) -> tuple[object, ...]:
    return line.recorded_at, line.fact_id, line.line
