"""Why a line costs what it costs, in the words of the receipt."""

from PySide6.QtCore import QCoreApplication

from coop.selling.cart import CartLine
from ui.formatting import rupiah_text
from ui.widgets.price_rule_words import rule_words


def price_note(line: CartLine) -> str:
    """Name what is to be seen of a line's price: above the ceiling, else the rule that won."""
    return ceiling_note(line) or rule_note(line)


def rule_note(line: CartLine) -> str:
    """Name the rule that made it cheaper; nothing where the list's price stands."""
    rule = line.applied
    return "" if rule is None else rule_words(rule.kind, rule.quantity, rule.price, rule.name)


def ceiling_note(line: CartLine) -> str:
    """Say that it costs more than the law allows; nothing where it does not."""
    if line.ceiling is None or not line.is_above_ceiling:
        return ""
    words = QCoreApplication.translate("Cart", "above HET {ceiling}")
    return words.format(ceiling=rupiah_text(line.ceiling))
