"""Prices that two tills set apart: the same books, whichever stream is replayed first."""

import pytest

from coop.fact_log import replay
from coop.facts.prices import EndedRule
from coop.prices.change_price_rules import change_price_rules
from coop.prices.note_labels_printed import note_labels_printed
from coop.prices.set_ceilings import NewCeiling, set_ceilings
from coop.prices.shelf_labels import LabelChoice, shelf_labels
from coop.rebuild import differing_tables
from tests.builders import TILL_1, TILL_2, TODAY, a_stamp, an_item
from tests.coop.builders import books, log_of
from tests.coop.prices.builders import a_rule, set_rules
from tests.coop.prices.test_many_prices import UP_A_TENTH, changed, in_category, restored
from values.identity import StreamId
from values.money import Rupiah
from values.prices import PriceRuleKind


@pytest.mark.parametrize("order", [(TILL_1, TILL_2), (TILL_2, TILL_1)])
def test_rules_ceilings_labels_and_changes_may_be_replayed_in_any_order(
    order: tuple[StreamId, StreamId],
) -> None:
    with books() as (kept, fresh):
        with kept.transaction() as session:
            packet = in_category(session, an_item(session, "Rokok A", price=21_300))
            rule_id = set_rules(session, a_rule(PriceRuleKind.MEMBER, 20_000, item_id=packet))
            restored(session, changed(session, UP_A_TENTH))
            labels = shelf_labels(session, TODAY, LabelChoice.ALL)
            for till in (TILL_1, TILL_2):
                ceiling = [NewCeiling(packet, Rupiah(25_000))]
                set_ceilings(
                    session,
                    a_stamp(stream_id=till),
                    ceilings=ceiling,
                    effective_from=TODAY,
                    source="cukai",
                )
                note_labels_printed(session, a_stamp(stream_id=till), labels=labels)
            ended = [EndedRule(rule_id, 1, TODAY)]
            change_price_rules(session, a_stamp(stream_id=TILL_2), ended=ended)

        with kept.snapshot() as one, fresh.transaction() as other:
            for till in order:
                replay(other, log_of(one, till))
            assert differing_tables(one, other) == []
