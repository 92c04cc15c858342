"""Why a line costs what it costs, in the words of the receipt."""

from PySide6.QtCore import QCoreApplication

from coop.goods.price_list import PackOnSale
from coop.prices.change_price_rules import TEXT_LETTERS_MAX
from coop.selling.cart import CartLine
from ui.formatting import rupiah_text
from ui.widgets.price_rule_words import rule_words
from values.prices import PriceRuleKind

_NAME_LETTERS = 16


def price_note(line: CartLine, *, name_letters: int = _NAME_LETTERS) -> str:
    """Name what is to be seen of a line's price: above the ceiling, else the rule that won.

    The name of a promotion gives way to that of the goods.
    """
    return ceiling_note(line) or rule_note(line, name_letters=name_letters)


def rule_note(line: CartLine, *, name_letters: int = TEXT_LETTERS_MAX) -> str:
    """Name the rule that made it cheaper; nothing where the list's price stands."""
    rule = line.applied
    if rule is None:
        return ""
    name = rule.name
    if len(name) > name_letters:
        name = f"{name[:name_letters].rstrip()}…" if name_letters else ""
    return rule_words(rule.kind, rule.quantity, rule.price, name).rstrip()


def rules_note(pack: PackOnSale) -> list[str]:
    """Name every rule of a pack with its price, whether it holds for this buyer or not."""
    named = []
    for rule in (held.rule for held in pack.rules):
        words = rule_words(rule.kind, rule.quantity, rule.price, rule.name or rule.member_class)
        is_said = rule.kind is PriceRuleKind.BUNDLE
        named.append(words if is_said else f"{words} {rupiah_text(rule.price)}")
    return named


def ceiling_note(line: CartLine) -> str:
    """Say that it costs more than the law allows; nothing where it does not."""
    if line.ceiling is None or not line.is_above_ceiling:
        return ""
    words = QCoreApplication.translate("Cart", "above HET {ceiling}")
    return words.format(ceiling=rupiah_text(line.ceiling))
