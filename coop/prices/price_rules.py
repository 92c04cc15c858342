"""Which rules of prices hold, and which will (daftar aturan harga)."""

from datetime import date
from typing import NamedTuple

from coop.facts.prices import HeldRule
from coop.prices.rules_of_packs import RULE_COLUMNS, STANDS, held_rule
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number

PAGE = 500
_LISTED = f"""SELECT {RULE_COLUMNS}, i.name, p.unit
    FROM price_rule AS r JOIN item AS i ON i.item_id = r.item_id
    JOIN item_pack AS p ON p.item_id = r.item_id AND p.number = r.pack
    WHERE coalesce(r.last_day, :day) >= :day AND {STANDS}
        AND (:item_id IS NULL OR r.item_id = :item_id)
    ORDER BY i.search_name, r.item_id, r.pack, r.kind, r.quantity, r.fact_id, r.line
    LIMIT {PAGE}"""  # noqa: S608  Ours.


class ListedRule(NamedTuple):
    """A rule with the names of what it is about."""

    held: HeldRule
    item_name: str
    unit: str


def price_rules(session: Session, day: date, item_id: ItemId | None = None) -> list[ListedRule]:
    """List the rules that hold on `day` or will later, of one item or of all, by name."""
    asked = {"day": day_number(day), "item_id": item_id.bytes if item_id else None}
    rows = driver_connection(session).execute(_LISTED, asked)
    return [ListedRule(held_rule(row[:-2]), *row[-2:]) for row in rows]
