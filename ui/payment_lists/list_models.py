"""The rows of a list that is not posted yet, and the lists that were, as Qt tables."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.savings.posted_list_rows import PostedRow
from coop.savings.posted_lists import PostedList
from ui.formatting import date_text, long_month_text, number_text, rupiah_text
from ui.payment_lists.list_draft import ShownRow, Standing
from ui.payment_lists.list_words import account_words, payer_words, remark_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_FOR_FROM_WIDTH = 1_180
_TONES = {
    Standing.REFUSED: Tone.BAD,
    Standing.WARNED: Tone.WARN,
    Standing.ACCEPTED: Tone.OK,
    Standing.LEFT_OUT: Tone.PLAIN,
}
_ICONS = {
    Standing.REFUSED: "ban",
    Standing.WARNED: "triangle-alert",
    Standing.ACCEPTED: "check",
    Standing.LEFT_OUT: "minus",
}


def standing_words(standing: Standing) -> str:
    """Say where a row stands."""
    translate = QCoreApplication.translate
    return {
        Standing.REFUSED: translate("PaymentLists", "Not possible"),
        Standing.WARNED: translate("PaymentLists", "Look at it"),
        Standing.ACCEPTED: translate("PaymentLists", "Posted"),
        Standing.LEFT_OUT: translate("PaymentLists", "Left out"),
    }[standing]


def draft_model(owner: QObject) -> RowsModel[ShownRow]:
    """Make an empty preview."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(
            translate("PaymentLists", "Row"),
            lambda row: Cell(number_text(row.number), ink=Colour.MUTED),
            60,
            Align.RIGHT,
        ),
        Column(translate("PaymentLists", "Member"), _member),
        Column(translate("PaymentLists", "For"), _purpose, 220, from_width=_FOR_FROM_WIDTH),
        Column(translate("PaymentLists", "Amount"), _amount, 118, Align.RIGHT),
        Column(translate("PaymentLists", "Becomes"), _standing, 148),
        Column(translate("PaymentLists", "Why"), _why),
    )


def lists_model(owner: QObject) -> RowsModel[PostedList]:
    """Make an empty list of lists."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("PaymentLists", "Day"), lambda of: date_text(of.day), 110),
        Column(translate("PaymentLists", "Paid by"), _payer),
        Column(translate("PaymentLists", "Number"), lambda of: of.number, 190),
        Column(
            translate("PaymentLists", "Members"),
            lambda of: number_text(of.members),
            100,
            Align.RIGHT,
        ),
        Column(translate("PaymentLists", "Sum"), _sum, 190, Align.RIGHT),
    )


def posted_model(owner: QObject) -> RowsModel[PostedRow]:
    """Make an empty list of the members on one that was posted."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(
            translate("PaymentLists", "Row"),
            lambda of: Cell(number_text(of.row), ink=Colour.MUTED),
            60,
            Align.RIGHT,
        ),
        Column(translate("PaymentLists", "Member"), lambda of: Cell(of.full_name, of.number)),
        Column(translate("PaymentLists", "For"), _accounts),
        Column(
            translate("PaymentLists", "Amount"), lambda of: rupiah_text(of.total), 130, Align.RIGHT
        ),
        Column("", _taken_back, 150),
    )


def _member(row: ShownRow) -> Cell:
    ink = Colour.MUTED if row.standing is Standing.LEFT_OUT else Colour.TEXT
    return Cell(row.member_name or row.member_number, row.member_number, ink=ink)


def _purpose(row: ShownRow) -> Cell:
    accounts = ", ".join(account_words(savings) for savings, _ in row.amounts)
    return Cell(accounts, _months(row))


def _months(row: ShownRow) -> str:
    if not row.months:
        return ""
    first, last = (long_month_text(row.months[at]) for at in (0, -1))
    if first == last:
        return first
    words = QCoreApplication.translate("PaymentLists", "{first} to {last}")
    return words.format(first=first, last=last)


def _amount(row: ShownRow) -> Cell:
    ink = Colour.MUTED if row.standing is Standing.LEFT_OUT else Colour.TEXT
    return Cell(rupiah_text(row.total) if row.total else "", ink=ink)


def _standing(row: ShownRow) -> Cell:
    words = standing_words(row.standing)
    return Cell(words, pill=_TONES[row.standing], icon=_ICONS[row.standing])


def _why(row: ShownRow) -> Cell:
    first, *others = [remark_text(remark) for remark in row.remarks] or [""]
    ink = Colour.BAD if row.standing is Standing.REFUSED else Colour.TEXT
    return Cell(first, " ".join(others), ink=ink)


def _accounts(of: PostedRow) -> Cell:
    paid = (f"{account_words(savings)} {rupiah_text(amount)}" for savings, amount in of.amounts)
    return Cell(" · ".join(paid))


def _taken_back(of: PostedRow) -> Cell:
    if not of.is_taken_back:
        return Cell()
    words = QCoreApplication.translate("PaymentLists", "Taken back")
    return Cell(words, pill=Tone.WARN, icon="undo-2")


def _payer(of: PostedList) -> Cell:
    kind = payer_words(of.payer_kind)
    return Cell(of.payer or kind, kind if of.payer else "")


def _sum(of: PostedList) -> Cell:
    if not of.taken_back:
        return Cell(rupiah_text(of.total), is_bold=True)
    words = QCoreApplication.translate("PaymentLists", "{amount} taken back")
    said = words.format(amount=rupiah_text(of.taken_back))
    return Cell(rupiah_text(of.total), said, is_bold=True)
