"""Ways to pay and states of sales, in the words of the shop."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from coop.selling.sales_list import SaleState
from ui.theme.colours import Tone
from values.tender_method import TenderMethod


def method_words(method: TenderMethod) -> str:
    """Name a way to pay."""
    translate = QCoreApplication.translate
    return {
        TenderMethod.CASH: translate("Sales", "Cash"),
        TenderMethod.QRIS: translate("Sales", "QRIS"),
        TenderMethod.TRANSFER: translate("Sales", "Transfer"),
        TenderMethod.CREDIT: translate("Sales", "Credit"),
        TenderMethod.SAVINGS: translate("Sales", "Savings"),
    }[method]


def way_words(method: TenderMethod) -> str:
    """Name a way to pay within a sentence."""
    translate = QCoreApplication.translate
    return {
        TenderMethod.CASH: translate("Sales", "in cash"),
        TenderMethod.QRIS: translate("Sales", "by QRIS"),
        TenderMethod.TRANSFER: translate("Sales", "by transfer"),
        TenderMethod.CREDIT: translate("Sales", "off what is owed"),
        TenderMethod.SAVINGS: translate("Sales", "to savings"),
    }[method]


def back_words(method: TenderMethod) -> str:
    """Name a way by which something goes back."""
    translate = QCoreApplication.translate
    of_members = {
        TenderMethod.CREDIT: translate("Sales", "Taken off the credit"),
        TenderMethod.SAVINGS: translate("Sales", "Back into savings"),
    }
    return of_members.get(method) or method_words(method)


def methods_words(methods: Iterable[TenderMethod]) -> str:
    """Name several ways to pay, cash first."""
    return " + ".join(method_words(method) for method in TenderMethod if method in set(methods))


def state_words(state: SaleState) -> str:
    """Name what became of a sale."""
    translate = QCoreApplication.translate
    return {
        SaleState.PAID: translate("Sales", "Paid"),
        SaleState.PARTLY_RETURNED: translate("Sales", "Returned in part"),
        SaleState.VOID: translate("Sales", "Void"),
        SaleState.BACK_TWICE: translate("Sales", "Paid back twice"),
    }[state]


STATE_TONES = {
    SaleState.PAID: Tone.OK,
    SaleState.PARTLY_RETURNED: Tone.WARN,
    SaleState.VOID: Tone.BAD,
    SaleState.BACK_TWICE: Tone.BAD,
}
STATE_ICONS = {
    SaleState.PAID: "circle-check",
    SaleState.PARTLY_RETURNED: "undo-2",
    SaleState.VOID: "ban",
    SaleState.BACK_TWICE: "triangle-alert",
}
