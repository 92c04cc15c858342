"""How lists of payments (daftar setoran), their columns and their rows are spoken of."""

from PySide6.QtCore import QCoreApplication

from coop.savings.list_remarks import RowReason, RowRemark
from coop.savings.list_rows import PaymentColumn
from ui.formatting import long_month_text, number_text
from ui.widgets.columns_step import ListWords
from ui.wording import Words
from values.month import Month
from values.savings import PayerKind, SavingsKind

_C = PaymentColumn
_R = RowReason
_AMOUNTS = frozenset(
    {_R.NO_WHOLE_MONTHS, _R.PRINCIPAL_PAID, _R.PRINCIPAL_TOO_MUCH, _R.PRINCIPAL_NOT_SET}
)
"""What is remarked of an amount in plain digits."""


def account_words(savings: SavingsKind) -> str:
    """Name an account in one word."""
    translate = QCoreApplication.translate
    return {
        SavingsKind.PRINCIPAL: translate("PaymentLists", "Principal"),
        SavingsKind.MANDATORY: translate("PaymentLists", "Mandatory"),
        SavingsKind.VOLUNTARY: translate("PaymentLists", "Voluntary"),
        SavingsKind.TERM: translate("PaymentLists", "Term deposit"),
    }[savings]


def payer_words(kind: PayerKind) -> str:
    """Name who pays a list."""
    translate = QCoreApplication.translate
    return {
        PayerKind.MEMBER: translate("PaymentLists", "The members themselves"),
        PayerKind.FAMILY: translate("PaymentLists", "Family"),
        PayerKind.VILLAGE: translate("PaymentLists", "The village"),
        PayerKind.EMPLOYER: translate("PaymentLists", "The employer"),
        PayerKind.OTHER: translate("PaymentLists", "Somebody else"),
    }[kind]


def column_names() -> dict[PaymentColumn, str]:
    """Return what a column may mean, in the order in which it is asked."""
    translate = QCoreApplication.translate
    return {
        _C.NUMBER: translate("PaymentLists", "Member number"),
        _C.NAME: translate("PaymentLists", "Name"),
        _C.PRINCIPAL: translate("PaymentLists", "Principal savings"),
        _C.MANDATORY: translate("PaymentLists", "Mandatory savings"),
        _C.VOLUNTARY: translate("PaymentLists", "Voluntary savings"),
        _C.AMOUNT: translate("PaymentLists", "One amount"),
        _C.PRODUCT: translate("PaymentLists", "Which savings"),
    }


def list_words() -> ListWords:
    """Say how a list of payments is spoken of while its columns are chosen."""
    translate = QCoreApplication.translate
    return ListWords(
        translate("PaymentLists", "First row with a payment"),
        Words(
            translate("PaymentLists", "The first row with a payment is not in the list."),
            translate("PaymentLists", "Write its number as the spreadsheet shows it."),
        ),
        Words(
            translate("PaymentLists", "Who is who in this list?"),
            translate("PaymentLists", "Choose the column of the numbers, or of the names."),
        ),
    )


def no_amounts_words() -> Words:
    """Say that no column has amounts."""
    translate = QCoreApplication.translate
    return Words(
        translate("PaymentLists", "No column is chosen for the amounts."),
        translate("PaymentLists", "Choose one for each kind of savings, or one for all."),
    )


def remark_text(remark: RowRemark) -> str:
    """Say one thing about a row."""
    text = remark.text
    if remark.reason in _AMOUNTS:
        text = number_text(int(text))
    elif remark.reason is _R.PAYS_AHEAD:
        text = long_month_text(Month(int(text)))
    words = (_refusing_words() | _warning_words())[remark.reason]
    return words.format(text=text, row=number_text(remark.row))


def _refusing_words() -> dict[RowReason, str]:
    translate = QCoreApplication.translate
    return {
        _R.TOTAL_ROW: translate("PaymentLists", "This is a row of totals."),
        _R.CELL_DAMAGED: translate("PaymentLists", "A cell is damaged: {text}."),
        _R.MEMBER_MISSING: translate("PaymentLists", "Neither a number nor a name stands here."),
        _R.MEMBER_UNKNOWN: translate("PaymentLists", "Nobody in the register is “{text}”."),
        _R.SEVERAL_FIT: translate("PaymentLists", "Several members are “{text}”: write a number."),
        _R.MEMBERSHIP_ENDED: translate("PaymentLists", "{text} is no member any more."),
        _R.DOUBLE_OF_ROW: translate("PaymentLists", "The same as in row {row}."),
        _R.PRODUCT_UNKNOWN: translate("PaymentLists", "“{text}” is no kind of savings."),
        _R.AMOUNT_MISSING: translate("PaymentLists", "There is no amount."),
        _R.AMOUNT_NOT_POSSIBLE: translate("PaymentLists", "“{text}” is no amount of rupiah."),
        _R.PRINCIPAL_PAID: translate("PaymentLists", "The principal savings are paid already."),
        _R.PRINCIPAL_TOO_MUCH: translate("PaymentLists", "{text} is more principal than is left."),
        _R.PRINCIPAL_NOT_SET: translate("PaymentLists", "Nobody has set the principal savings."),
        _R.NO_WHOLE_MONTHS: translate("PaymentLists", "{text} is no sum of whole months."),
    }


def _warning_words() -> dict[RowReason, str]:
    translate = QCoreApplication.translate
    return {
        _R.FOUND_BY_NAME: translate("PaymentLists", "Found by name only: {text}."),
        _R.NAME_DIFFERS: translate("PaymentLists", "Registered as {text}."),
        _R.PAYS_AHEAD: translate("PaymentLists", "Paid already: it pays {text}."),
    }
