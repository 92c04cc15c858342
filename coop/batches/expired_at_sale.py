"""Goods that expired, met by a sale: they stay where they are unless somebody lets them go."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from coop.batches.batch_book import batch_rows, batches_of, on_hand
from coop.batches.fefo import BatchLeft, left_of_batches, set_aside, taken
from coop.cleaned_text import cleaned_text
from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.fact_log import Rows, applies
from coop.facts.batches import ExpiredGoodsMet, ExpiredOverride
from coop.facts.stock import BatchChange
from coop.word_search.folding import folded
from db.session import Session
from values.identity import FactId, ItemId
from values.quantity import NOTHING, Quantity
from values.stamp import Stamp

NAME_LETTERS_MAX = 100
REASON_LETTERS_MAX = 200


class Wanted(NamedTuple):
    """Goods of one line of a sale, in base units."""

    item_id: ItemId
    name: str
    unit: str
    quantity: Quantity


class ExpiredGoods(Refusal):
    """What is left of an item that is good is less than what would be sold."""

    name: str
    expires_on: date
    """Of what expired first."""
    quantity: Quantity
    """What of it would be sold."""
    unit: str


class ExpiredNeedsSupervisor(Refusal):
    """That expired goods are sold is allowed by name and reason, and not by the cashier."""


def checked_allowance(override: ExpiredOverride, cashier: str) -> ExpiredOverride:
    """Return who lets expired goods be sold and why, as it is recorded.

    Raises:
        ExpiredNeedsSupervisor: a name or a reason is missing, or the name is the cashier's.
    """
    name = cleaned_text(override.approved_by)[:NAME_LETTERS_MAX]
    reason = cleaned_text(override.reason)[:REASON_LETTERS_MAX]
    if not name or not reason or folded(name) == folded(cashier):
        raise ExpiredNeedsSupervisor
    return ExpiredOverride(approved_by=name, reason=reason)


def stamp_for_expired(stamp: Stamp) -> Stamp:
    """Return the stamp under which what a sale shows of expired goods is recorded."""
    return replace(stamp, fact_id=FactId(next(ids_derived_from(stamp.fact_id, "expired"))))


def expired_at_sale(
    session: Session,
    stamp: Stamp,
    wanted: Iterable[Wanted],
    *,
    override: ExpiredOverride | None,
    cashier: str,
) -> ExpiredGoodsMet | None:
    """Return what a sale that is not recorded yet shows of goods that expired; None for most.

    Raises:
        ExpiredGoods: it would take some, and nobody allowed that.
        ExpiredNeedsSupervisor: nobody else than the cashier did.
    """
    changes, is_short = [], False
    of_items = _by_item(wanted)
    held = batches_of(session, of_items)
    for item_id in filter(held.__contains__, of_items):
        of_item, there = of_items[item_id], on_hand(session, item_id)
        left = left_of_batches(there, held[item_id])
        if any(batch.expired(stamp.business_date) for batch in left):
            met, out = _met(of_item, left, there, stamp.business_date)
            if out and override is None:
                raise _refusal(of_item, left, out, stamp.business_date)
            is_short = is_short or bool(out)
            changes += met
    allowed = checked_allowance(override, cashier) if override and is_short else None
    if not changes:
        return None
    return ExpiredGoodsMet(sale_id=stamp.fact_id, changes=tuple(changes), override=allowed)


def _by_item(wanted: Iterable[Wanted]) -> dict[ItemId, Wanted]:
    """Add up the lines of each item: packs of several sizes come from one shelf."""
    found: dict[ItemId, Wanted] = {}
    for line in wanted:
        before = found.get(line.item_id, line._replace(quantity=NOTHING))
        found[line.item_id] = line._replace(quantity=Quantity(before.quantity + line.quantity))
    return found


def _met(
    of_item: Wanted, left: Sequence[BatchLeft], there: Quantity, today: date
) -> tuple[list[BatchChange], Quantity]:
    """Return the changes that set aside what expired and take what is sold of it; and how much."""
    gone = [batch for batch in left if batch.expired(today)]
    aside = sum(batch.expired(today) for batch in gone)
    out = Quantity(min(aside, max(NOTHING, of_item.quantity - (there - aside))))
    put = set_aside(of_item.item_id, left, today)
    after = [BatchLeft(each.held, NOTHING, each.expired(today)) for each in gone]
    sold, _ = taken(of_item.item_id, after, out)
    return _merged([*put, *sold]), out


def _merged(changes: Iterable[BatchChange]) -> list[BatchChange]:
    sums: dict[tuple[date, str], BatchChange] = {}
    for change in changes:
        old = sums.get((change.expires_on, change.code))
        quantity = Quantity(change.quantity + (old.quantity if old else 0))
        aside = Quantity(change.set_aside + (old.set_aside if old else 0))
        merged = BatchChange(change.item_id, change.expires_on, change.code, quantity, aside)
        sums[change.expires_on, change.code] = merged
    return list(sums.values())


def _refusal(
    of_item: Wanted, left: Sequence[BatchLeft], out: Quantity, today: date
) -> ExpiredGoods:
    first = next(batch.held.expires_on for batch in left if batch.expired(today))
    return ExpiredGoods(of_item.name, first, out, of_item.unit)


@applies(ExpiredGoodsMet)
def _rows(_stamp: Stamp, fact: ExpiredGoodsMet) -> Rows:
    yield from batch_rows(fact.changes)
