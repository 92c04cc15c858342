"""How papers name the rule that made a line cheaper."""

import pytest

from coop.facts.selling import AppliedRule
from documents.price_rule_words import rule_words
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity


@pytest.mark.parametrize(
    ("kind", "quantity", "name", "words"),
    [
        (PriceRuleKind.BUNDLE, 3_000, "", "3 untuk 10.000"),
        (PriceRuleKind.TIER, 2_500, "", "Grosir mulai 2,5"),
        (PriceRuleKind.MEMBER, 1_000, "", "Harga anggota"),
        (PriceRuleKind.MEMBER, 1_000, "Guru", "Harga anggota Guru"),
        (PriceRuleKind.PROMOTION, 1_000, "Gajian", "Promo Gajian"),
    ],
)
def test_a_rule_is_named_shortly(kind: PriceRuleKind, quantity: int, name: str, words: str) -> None:
    of = (FactId(new_uuid()), 1, kind, Rupiah(10_000), Quantity(quantity), name, Rupiah(500))

    assert rule_words(AppliedRule(*of)) == words
