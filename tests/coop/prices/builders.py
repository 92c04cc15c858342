"""Things about prices for tests: every argument that a test does not name has a sensible value."""

from datetime import date

from msgspec.structs import replace

from coop.facts.prices import HeldRule, PriceRule
from coop.prices.change_price_rules import change_price_rules
from coop.prices.rules_of_packs import rules_of_packs
from coop.selling.cart import Cart, CartLine
from coop.selling.cart_prices import with_terms
from db.session import Session
from tests.builders import TODAY, a_line, a_stamp
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity

NOW = 641
"""10.41, when everything in the tests is recorded."""
ELSEWHERE = ItemId(new_uuid())


def a_rule(
    kind: PriceRuleKind,
    price: int,
    *,
    quantity: int = 1_000,
    item_id: ItemId = ELSEWHERE,
    **said: object,
) -> PriceRule:
    rule = PriceRule(
        item_id=item_id,
        pack=1,
        kind=kind,
        price=Rupiah(price),
        quantity=Quantity(quantity),
        first_day=TODAY,
    )
    return replace(rule, **said)


def held(rule: PriceRule, line: int = 1) -> HeldRule:
    return HeldRule(rule_id=FactId(new_uuid()), line=line, rule=rule)


def set_rules(session: Session, *rules: PriceRule) -> FactId:
    fact_id = FactId(new_uuid())
    change_price_rules(session, a_stamp(fact_id), rules=rules)
    return fact_id


def a_ruled_line(
    session: Session, item_id: ItemId, quantity: int = 1_000, *, day: date = TODAY
) -> CartLine:
    """Take goods from the shelf as the till does: with the rules of the day."""
    line = a_line(session, item_id, quantity, day=day)
    rules = rules_of_packs(session, [(item_id, 1)], day)
    return replace(line, rules=rules.get((item_id, 1), ()))


def now_priced(cart: Cart, *, minute: int = NOW, day: date = TODAY) -> Cart:
    return with_terms(cart, day, minute)
