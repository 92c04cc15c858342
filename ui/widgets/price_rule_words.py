"""How a rule of prices is named shortly: on the line of the cart and in the list of rules."""

from PySide6.QtCore import QCoreApplication

from ui.formatting import quantity_text, rupiah_text
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity


def rule_words(kind: PriceRuleKind, quantity: Quantity, price: Rupiah, name: str) -> str:
    """Name a rule as the receipt does.

    `name` is that of a promotion or a mixed bundle, or a class of members.
    """
    translate = QCoreApplication.translate
    match kind:
        case PriceRuleKind.BUNDLE:
            words = translate("PriceRule", "{quantity} for {price}")
            return words.format(quantity=quantity_text(quantity), price=rupiah_text(price))
        case PriceRuleKind.TIER:
            words = translate("PriceRule", "Wholesale from {quantity}")
            return words.format(quantity=quantity_text(quantity))
        case PriceRuleKind.MEMBER:
            words = translate("PriceRule", "Member price")
            return f"{words} {name}".rstrip()
        case PriceRuleKind.MIX:
            words = translate("PriceRule", "{name} {quantity} for {price}")
            return words.format(
                name=name, quantity=quantity_text(quantity), price=rupiah_text(price)
            ).lstrip()
        case PriceRuleKind.PROMOTION:
            return translate("PriceRule", "Promotion {name}").format(name=name)
