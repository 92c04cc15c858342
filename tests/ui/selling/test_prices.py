"""Prices by rule at the counter: seen on the line, changed with it, and printed."""

from msgspec.structs import replace
from PySide6.QtCore import Qt

from coop.facts.prices import EndedRule, PriceRule
from coop.goods.scanned_item import scanned_item
from coop.prices.change_price_rules import change_price_rules
from coop.prices.set_ceilings import NewCeiling, set_ceilings
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.prices.builders import a_rule, set_rules
from tests.coop.savings.builders import a_saver, some_rules
from tests.ui.selling.builders import CTRL, NOODLES, OIL, RICE, Counter
from ui.selling.till import Stage
from ui.widgets.rows_model import Cell
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.prices import PriceRuleKind

Key = Qt.Key
BUNDLE, MEMBER, MIX = PriceRuleKind.BUNDLE, PriceRuleKind.MEMBER, PriceRuleKind.MIX


def item_of(session: Session, code: str) -> ItemId:
    found = scanned_item(session, code, TODAY)
    assert found is not None
    return found.on_sale.item_id


def ruled(database: Database, code: str, rule: PriceRule) -> FactId:
    with database.transaction() as session:
        return set_rules(session, replace(rule, item_id=item_of(session, code)))


def tags(counter: Counter) -> list[str]:
    """Read what stands beside the names in the cart."""
    model = counter.view.cart_model
    place = next(n for n, column in enumerate(model.columns) if column.heading == "Goods")
    cells = [model.columns[place].cell(row) for row in model.rows]
    return [cell.tag for cell in cells if isinstance(cell, Cell)]


def test_the_third_packet_makes_the_bundle_and_the_line_says_so(
    counter: Counter, database: Database
) -> None:
    ruled(database, NOODLES, a_rule(BUNDLE, 9_000, quantity=3_000))

    counter.scan(NOODLES, NOODLES)
    assert (counter.lines()[0][2], tags(counter)) == ("6.200", [""])
    counter.scan(NOODLES)

    assert (counter.lines()[0][2], tags(counter)) == ("9.000", ["3 for 9.000"])
    assert "3 for 9.000" in counter.view.strip.text()
    counter.press(Key.Key_Minus)
    assert (counter.lines()[0][2], tags(counter)) == ("6.200", [""])


def test_two_items_make_a_bundle_and_each_line_says_so(
    counter: Counter, database: Database
) -> None:
    with database.transaction() as session:
        items = [item_of(session, code) for code in (NOODLES, OIL)]
        set_rules(
            session,
            *(
                a_rule(MIX, 15_000, quantity=2_000, item_id=item_id, name="Hemat", mix=1)
                for item_id in items
            ),
        )

    counter.scan(NOODLES)
    assert tags(counter) == [""]
    counter.scan(OIL)

    assert tags(counter) == ["Hemat 2 for 15.000"] * 2
    amounts = [int(line[2].replace(".", "")) for line in counter.lines()]
    assert sum(amounts) == 15_000
    counter.press(Key.Key_F4)
    counter.settle()
    assert counter.day().total == 15_000


def test_the_member_is_chosen_and_every_line_costs_less_at_once(
    counter: Counter, database: Database
) -> None:
    with database.transaction() as session:
        some_rules(session)
        a_saver(session, "Siti Aminah")
    ruled(database, OIL, a_rule(MEMBER, 15_000))
    counter.scan(OIL, RICE)

    counter.press(Key.Key_F3)
    counter.type("siti")
    counter.press(Key.Key_Return)

    assert [line[2] for line in counter.lines()] == ["15.000", "62.500"]
    assert tags(counter)[0] == "Member price"
    counter.press(Key.Key_F3)
    assert [line[2] for line in counter.lines()] == ["15.700", "62.500"]


def test_it_is_paid_and_the_paper_names_the_rule(counter: Counter, database: Database) -> None:
    rule_id = ruled(database, NOODLES, a_rule(BUNDLE, 9_000, quantity=3_000))
    counter.scan(NOODLES, NOODLES, NOODLES)

    counter.press(Key.Key_F4)

    assert counter.till.stage is Stage.PAID
    (paper,) = counter.papers()
    assert paper.total == 9_000
    assert paper.lines[0].rule is not None
    assert paper.lines[0].rule.rule_id == rule_id


def test_a_rule_that_ended_while_the_buyer_waited_is_said_and_enter_takes_the_price_of_now(
    counter: Counter, database: Database
) -> None:
    rule_id = ruled(database, NOODLES, a_rule(BUNDLE, 9_000, quantity=3_000))
    counter.scan(NOODLES, NOODLES, NOODLES)
    with database.transaction() as session:
        change_price_rules(session, a_stamp(), ended=[EndedRule(rule_id, 1, TODAY)])

    counter.press(Key.Key_F4)
    assert "The price is now 9.300, no longer 9.000." in counter.view.payment.note.text()
    counter.press(Key.Key_Return)
    counter.press(Key.Key_Return)

    assert counter.till.stage is Stage.PAID
    assert counter.day().total == 9_300


def test_a_price_above_the_ceiling_is_noted_on_the_line_and_sold_all_the_same(
    counter: Counter, database: Database
) -> None:
    with database.transaction() as session:
        oil = NewCeiling(item_of(session, OIL), Rupiah(15_000))
        source = "Permendag 18/2024"
        set_ceilings(session, a_stamp(), ceilings=[oil], effective_from=TODAY, source=source)

    counter.scan(RICE, OIL)

    assert tags(counter) == ["", "above HET 15.000"]
    assert "above HET 15.000" in counter.view.strip.text()
    counter.press(Key.Key_F4)
    assert counter.till.stage is Stage.PAID


def test_goods_found_by_name_bring_their_rules_too(counter: Counter, database: Database) -> None:
    ruled(database, NOODLES, a_rule(PriceRuleKind.TIER, 3_000, quantity=5_000))

    counter.type("5*mi gor")
    counter.press(Key.Key_Return)

    assert (counter.lines()[0][2], tags(counter)) == ("15.000", ["Wholesale from 5"])


def test_a_cart_from_before_the_power_cut_has_the_rules_of_today(
    counter: Counter, database: Database
) -> None:
    counter.scan(NOODLES, NOODLES, NOODLES)
    ruled(database, NOODLES, a_rule(BUNDLE, 9_000, quantity=3_000))

    counter.restart()

    assert counter.lines()[0][2] == "9.000"


def test_a_price_check_names_the_rules_too(counter: Counter, database: Database) -> None:
    ruled(database, NOODLES, a_rule(PriceRuleKind.TIER, 3_000, quantity=5_000))
    counter.press(Key.Key_F, modifier=CTRL)

    counter.scan(NOODLES)

    assert "Wholesale from 5 3.000" in counter.view.strip.text()
    assert counter.till.cart.lines == ()


def test_the_name_of_a_promotion_gives_way_to_that_of_the_goods(
    counter: Counter, database: Database
) -> None:
    name = "Gajian akhir bulan November"
    ruled(database, RICE, a_rule(PriceRuleKind.PROMOTION, 60_000, name=name, last_day=TODAY))

    counter.scan(RICE)

    assert tags(counter) == ["Promotion Gajian akhir bul…"]
    assert f"Promotion {name}" in counter.view.strip.text()
