"""Term deposits in words: how long, at which rate, and how far off the due day is."""

from PySide6.QtCore import QCoreApplication

from coop.savings.term_deposits import Term
from coop.savings.term_offers import TermOffer
from ui.formatting import number_text, percent_text


def due_words(days_left: int) -> str:
    """Say how far off the due day is."""
    translate = QCoreApplication.translate
    if not days_left:
        return translate("TermDeposits", "due today")
    words = translate("TermDeposits", "{count} days left")
    if days_left < 0:
        words = translate("TermDeposits", "due {count} days ago")
    return words.format(count=number_text(abs(days_left)))


def term_words(term: Term | TermOffer) -> str:
    """Say how long a term is, and what it earns a year."""
    words = QCoreApplication.translate("TermDeposits", "{months} months, {rate} a year")
    return words.format(months=number_text(term.months), rate=percent_text(term.rate))


def interest_words(*, keeps_interest: bool) -> str:
    """Say where the interest of each month goes."""
    translate = QCoreApplication.translate
    if keeps_interest:
        return translate("TermDeposits", "Stays on the deposit")
    return translate("TermDeposits", "To voluntary savings")


def at_due_words(*, rolls_over: bool) -> str:
    """Say what was agreed for the due day."""
    translate = QCoreApplication.translate
    if rolls_over:
        return translate("TermDeposits", "Runs on")
    return translate("TermDeposits", "Waits for the member")
