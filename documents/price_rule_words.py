"""How papers name the rule that made a line cheaper, in the words of the till's screen."""

from coop.facts.selling import AppliedRule
from documents.layout import grouped, quantity_text
from values.prices import PriceRuleKind


def rule_words(rule: AppliedRule) -> str:
    """Name a rule shortly: `3 untuk 10.000`, `Grosir mulai 10`, `Harga anggota`."""
    match rule.kind:
        case PriceRuleKind.BUNDLE:
            return f"{quantity_text(rule.quantity)} untuk {grouped(rule.price)}"
        case PriceRuleKind.TIER:
            return f"Grosir mulai {quantity_text(rule.quantity)}"
        case PriceRuleKind.MEMBER:
            return f"Harga anggota {rule.name}".rstrip()
        case PriceRuleKind.MIX:
            bundle = f"{quantity_text(rule.quantity)} untuk {grouped(rule.price)}"
            return f"{rule.name} {bundle}".lstrip()
        case PriceRuleKind.PROMOTION:
            return f"Promo {rule.name}"
