"""What a transfer takes out of one place, and what that does to the batches of the shop."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from coop.batches.batch_book import held_batches
from coop.batches.fefo import settled
from coop.facts.goods import ItemRecord
from coop.facts.places import CarriedLine
from coop.facts.stock import BatchChange
from coop.places.refusals import GoodsNotInPlace
from coop.shop_settings import OversellPolicy
from coop.stock.lying_goods import BatchName, LyingGoods, TakenPart
from coop.stock.places import KnownPlace
from db.session import Session
from values.identity import ItemId
from values.places import SHOP
from values.quantity import NOTHING, Quantity


class GoingLine(NamedTuple):
    """Goods of one line that are to be carried away."""

    item: ItemRecord
    pack: int
    ratio: Quantity
    quantity: Quantity
    """Base units."""
    batch: BatchName | None
    """None where nobody says: then it is found out."""


class Carried(NamedTuple):
    """What the fact of a transfer says of its goods."""

    lines: tuple[CarriedLine, ...]
    batches: tuple[BatchChange, ...]
    """Of the shop."""


def carried_goods(
    session: Session,
    going: Sequence[GoingLine],
    places: tuple[KnownPlace, KnownPlace],
    policy: OversellPolicy,
    today: date,
) -> Carried:
    """Take goods out of the first of two places, to be put into the second.

    Each line is of one batch, or of none that is known, when it leaves this.

    Raises:
        GoodsNotInPlace: less lies there; of goods in the shop that bear no date, the shop's rule
            about missing stock decides.
    """
    source, target = places
    lying = LyingGoods(session, source.place_id)
    lines: list[CarriedLine] = []
    taken: list[BatchChange] = []
    for line in going:
        _check(lying, source, line, policy)
        for part in _parts(lying, line):
            lines.append(_carried(line, part))
            if part.change is not None:
                taken.append(part.change)
    if source.place_id == SHOP:
        return Carried(tuple(lines), tuple(taken))
    arriving = _arriving(session, lines, today) if target.place_id == SHOP else ()
    return Carried(tuple(lines), tuple(arriving))


def _check(lying: LyingGoods, source: KnownPlace, line: GoingLine, policy: OversellPolicy) -> None:
    there, asked = lying.there(line.item.item_id), line.quantity
    may_lack = source.place_id == SHOP and policy is not OversellPolicy.FORBID
    if line.batch is not None:
        of = lying.of_batch(line.item.item_id, line.batch)
        there, may_lack = Quantity(min(there, sum(each.total for each in of))), False
    if asked > there and not may_lack:
        raise GoodsNotInPlace(
            line.item.name, source.name, max(NOTHING, there), asked, line.item.base_unit
        )


def _parts(lying: LyingGoods, line: GoingLine) -> list[TakenPart]:
    item_id = line.item.item_id
    if line.batch is None:
        return lying.take_unnamed(item_id, line.quantity)
    return lying.take(item_id, line.quantity, lying.of_batch(item_id, line.batch))


def _carried(line: GoingLine, part: TakenPart) -> CarriedLine:
    expires_on, code = (part.change.expires_on, part.change.code) if part.change else (None, "")
    return CarriedLine(line.item.item_id, part.quantity, line.pack, line.ratio, expires_on, code)


def _arriving(session: Session, lines: Iterable[CarriedLine], today: date) -> Iterator[BatchChange]:
    """Settle what the shop sold of its batches, and put what comes beside them (decision 015)."""
    lying = LyingGoods(session)
    seen: set[ItemId] = set()
    for line in lines:
        if line.item_id not in seen and held_batches(session, line.item_id):
            yield from settled(line.item_id, lying.left(line.item_id), today)
        seen.add(line.item_id)
        if line.expires_on is not None:
            yield _put(line, line.expires_on, today)


def _put(line: CarriedLine, expires_on: date, today: date) -> BatchChange:
    is_expired = expires_on < today
    shelf, aside = (NOTHING, line.quantity) if is_expired else (line.quantity, NOTHING)
    return BatchChange(line.item_id, expires_on, line.code, shelf, aside)
