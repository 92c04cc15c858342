"""Why a line costs what it costs, in the words of the receipt."""

from PySide6.QtCore import QCoreApplication

from coop.goods.price_list import PackOnSale
from coop.prices.change_price_rules import TEXT_LETTERS_MAX
from coop.selling.cart import CartLine
from ui.formatting import rupiah_text
from ui.widgets.price_rule_words import rule_words
from ui.wording import Words
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
        is_said = rule.kind in (PriceRuleKind.BUNDLE, PriceRuleKind.MIX)
        named.append(words if is_said else f"{words} {rupiah_text(rule.price)}")
    return named


def ceiling_note(line: CartLine) -> str:
    """Say that it costs more than the law allows; nothing where it does not."""
    if line.ceiling is None or not line.is_above_ceiling:
        return ""
    words = QCoreApplication.translate("Cart", "above HET {ceiling}")
    return words.format(ceiling=rupiah_text(line.ceiling))


def not_on_sale_words(pack: PackOnSale) -> tuple[Words, str]:
    """Say why goods cannot be sold, and what the button that leads on from there offers.

    Nothing is the button's own words: to set a price.
    """
    translate = QCoreApplication.translate
    way = ""
    if not pack.is_listed:
        title = translate("TillPrice", "{name} is archived.")
        advice = translate("TillPrice", "Bring it back on the page Goods, then scan it again.")
        way = translate("TillPrice", "To the archive")
    elif pack.price is None:
        title = translate("TillPrice", "{name} has no price yet.")
        advice = translate("TillPrice", "Set the price, then scan it again.")
    else:
        title = translate("TillPrice", "{name} is no longer sold in this pack.")
        advice = translate("TillPrice", "Take another pack, or set it to be sold again.")
    return Words(title.format(name=pack.name), advice), way
