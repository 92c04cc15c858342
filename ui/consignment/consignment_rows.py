"""The tables about goods on consignment, and the words in them."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.consignment.consignors import ListedConsignor
from coop.consignment.owner_book import OwnerEntry
from coop.consignment.terms import ConsignedItem
from coop.facts.consignment import AgreedShare
from ui.consignment.consignment_reading import OwnerAccount
from ui.formatting import percent_text, quantity_text, rupiah_text, short_date_text
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.consignment import ConsignmentAct, ShareKind

_QUANTITY_WIDTH = 96
_MONEY_WIDTH = 88
_DAY_WIDTH = 64
SoldLine = tuple[str, str, str, str]
"""What was sold, how much, what buyers paid, and the owner's part."""


def act_words(act: ConsignmentAct) -> str:
    """Name what happened."""
    translate = QCoreApplication.translate
    return {
        ConsignmentAct.RECEIPT: translate("Consignment", "Left with the shop"),
        ConsignmentAct.SENT_BACK: translate("Consignment", "Given back"),
        ConsignmentAct.SETTLEMENT: translate("Consignment", "Paid"),
        ConsignmentAct.REVERSAL: translate("Consignment", "Correction"),
    }[act]


def share_words(share: AgreedShare, unit: str) -> str:
    """Write what was agreed."""
    if share.kind is ShareKind.FIXED:
        words = QCoreApplication.translate("Consignment", "{amount} for each {unit}")
        return words.format(amount=rupiah_text(share.each), unit=unit)
    words = QCoreApplication.translate("Consignment", "{rate} of the price")
    return words.format(rate=percent_text(share.rate))


def owners_model(owner: QObject) -> RowsModel[ListedConsignor]:
    """List owners."""
    heading = QCoreApplication.translate("Consignment", "Owner")
    return RowsModel(owner, Column(heading, _owner))


def goods_model(owner: QObject) -> RowsModel[ConsignedItem]:
    """List what an owner leaves with the shop."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Consignment", "Goods"), _goods),
        Column(translate("Consignment", "Stock"), _stock, _QUANTITY_WIDTH, Align.RIGHT),
    )


def sold_model(owner: QObject) -> RowsModel[SoldLine]:
    """List what would be paid for."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Consignment", "Sold"), lambda line: Cell(line[0], line[1])),
        Column(translate("Consignment", "Price"), lambda line: line[2], _MONEY_WIDTH, Align.RIGHT),
        Column(translate("Consignment", "Part"), lambda line: line[3], _MONEY_WIDTH, Align.RIGHT),
    )


def sold_lines(account: OwnerAccount) -> list[SoldLine]:
    """Write what was sold since the last settlement."""
    came_back = QCoreApplication.translate("Consignment", "{quantity} brought back")
    lines = []
    for line in account.settlement.lines:
        name, unit = account.named(line)
        about = [quantity_text(line.sold, unit), share_words(line.share, unit)]
        if line.returned:
            about.append(came_back.format(quantity=quantity_text(line.returned, unit)))
        lines.append((name, " · ".join(about), rupiah_text(line.amount), rupiah_text(line.owed)))
    return lines


def book_model(owner: QObject) -> RowsModel[OwnerEntry]:
    """List what happened between the shop and an owner."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Consignment", "Day"), _day, _DAY_WIDTH),
        Column(translate("Consignment", "Act"), _act),
        Column(translate("Consignment", "Amount"), _paid, _MONEY_WIDTH, Align.RIGHT),
    )


def _owner(owner: ListedConsignor) -> Cell:
    about = (owner.phone, owner.member_number, owner.note)
    return Cell(
        owner.name,
        " · ".join(filter(None, about)),
        ink=Colour.TEXT if owner.is_active else Colour.MUTED,
        tag="" if owner.is_active else QCoreApplication.translate("Consignment", "put away"),
    )


def _goods(item: ConsignedItem) -> Cell:
    return Cell(item.name, share_words(item.share, item.unit))


def _stock(item: ConsignedItem) -> Cell:
    return Cell(quantity_text(item.on_hand, item.unit))


def _day(entry: OwnerEntry) -> Cell:
    return Cell(short_date_text(entry.day), ink=Colour.MUTED)


def _act(entry: OwnerEntry) -> Cell:
    return Cell(
        act_words(entry.act),
        " · ".join(filter(None, (entry.number, entry.note))),
        ink=Colour.MUTED if entry.is_reversed else Colour.TEXT,
        tag=QCoreApplication.translate("Consignment", "taken back") if entry.is_reversed else "",
    )


def _paid(entry: OwnerEntry) -> Cell:
    return Cell(rupiah_text(entry.paid) if entry.paid else "")
