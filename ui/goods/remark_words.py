"""What is said about a row of an imported list, and the names of its columns."""

from PySide6.QtCore import QCoreApplication

from coop.goods.list_columns import ListField
from coop.goods.list_remarks import Remark, RemarkKind


def field_name(field: ListField) -> str:
    """Name the meaning of a column."""
    translate = QCoreApplication.translate
    names = {
        ListField.ID: translate("ListField", "Number in Lumbung"),
        ListField.BARCODE: translate("ListField", "Barcode"),
        ListField.NAME: translate("ListField", "Name"),
        ListField.CATEGORY: translate("ListField", "Category"),
        ListField.PURCHASE_UNIT: translate("ListField", "Unit when buying"),
        ListField.PURCHASE_RATIO: translate("ListField", "Contents when buying"),
        ListField.UNIT: translate("ListField", "Unit"),
        ListField.RATIO: translate("ListField", "Contents"),
        ListField.PURCHASE_PRICE: translate("ListField", "Purchase price"),
        ListField.SALE_PRICE: translate("ListField", "Sale price"),
        ListField.STOCK: translate("ListField", "Opening stock"),
        ListField.IS_WEIGHED: translate("ListField", "Weighed"),
        ListField.IS_SOLD: translate("ListField", "Sold"),
        ListField.IS_ACTIVE: translate("ListField", "Active"),
    }
    return names[field]


def remark_text(remark: Remark) -> str:
    """Say a remark in one sentence."""
    sentences = _refusals() | _warnings()
    return sentences[remark.kind].format(
        text=remark.text,
        row=remark.row,
        field=field_name(remark.field) if remark.field else "",
    )


def _refusals() -> dict[RemarkKind, str]:
    translate = QCoreApplication.translate
    return {
        RemarkKind.NAME_MISSING: translate("ListRemark", "The name is missing."),
        RemarkKind.TEXT_TOO_LONG: translate("ListRemark", "A text is too long: shorten it."),
        RemarkKind.TOTAL_ROW: translate("ListRemark", "This is a total and no item."),
        RemarkKind.CELL_DAMAGED: translate(
            "ListRemark", "{field}: the spreadsheet says {text}. Fill it in there."
        ),
        RemarkKind.NUMBER_UNREADABLE: translate("ListRemark", "{field}: {text} is not a number."),
        RemarkKind.NUMBER_NOT_POSSIBLE: translate("ListRemark", "{field}: {text} cannot be right."),
        RemarkKind.CODE_NOT_POSSIBLE: translate("ListRemark", "{text} can be no barcode."),
        RemarkKind.CODE_SHORTENED: translate(
            "ListRemark", "The spreadsheet has shortened the code to {text}: make that column text."
        ),
        RemarkKind.CODE_OF_OTHER_ROW: translate("ListRemark", "Row {row} has code {text} too."),
        RemarkKind.CODE_OF_OTHER_ITEM: translate("ListRemark", "The code belongs to {text}."),
        RemarkKind.SEVERAL_ITEMS_FIT: translate(
            "ListRemark", "Several items have this name: add the barcode."
        ),
        RemarkKind.DOUBLE_OF_ROW: translate("ListRemark", "Row {row} has the same item."),
        RemarkKind.NO_ITEM_ABOVE: translate(
            "ListRemark", "No row above has this item in its own unit."
        ),
        RemarkKind.UNIT_MISSING: translate("ListRemark", "The pack has no unit."),
        RemarkKind.RATIO_NOT_POSSIBLE: translate(
            "ListRemark", "Counted goods need whole contents."
        ),
        RemarkKind.PACK_RATIO_FIXED: translate(
            "ListRemark", "The contents of this {text} are fixed: another size is a new pack."
        ),
        RemarkKind.UNIT_DIFFERS: translate(
            "ListRemark",
            "Is kept in {text}: write that unit, or the contents if the row is a larger pack.",
        ),
        RemarkKind.ITEM_TOO_LARGE: translate("ListRemark", "Too many packs or codes for one item."),
        RemarkKind.OTHER_ROW_REFUSED: translate(
            "ListRemark", "Belongs to row {row}, which is left out."
        ),
    }


def _warnings() -> dict[RemarkKind, str]:
    translate = QCoreApplication.translate
    return {
        RemarkKind.CHECK_DIGIT_WRONG: translate(
            "ListRemark", "Code {text} may be mistyped: its last figure does not fit."
        ),
        RemarkKind.UNIT_UNKNOWN: translate("ListRemark", "Unit {text} is new: it stays as it is."),
        RemarkKind.PRICE_MISSING: translate(
            "ListRemark", "No sale price yet: it cannot be sold before it has one."
        ),
        RemarkKind.BELOW_COST: translate("ListRemark", "Sold for less than it cost."),
        RemarkKind.CELL_SKIPPED: translate(
            "ListRemark", "{field}: the spreadsheet says {text}, so it is left empty."
        ),
        RemarkKind.ROUNDED: translate("ListRemark", "{field}: {text} is rounded."),
        RemarkKind.NAME_CHANGES: translate("ListRemark", "Was called {text} until now."),
        RemarkKind.SAME_NAME: translate(
            "ListRemark", "Has the name of another item, but another code and price."
        ),
        RemarkKind.CODE_JOINS: translate("ListRemark", "Becomes another code of {text}."),
        RemarkKind.STOCK_NOT_TAKEN: translate(
            "ListRemark", "The stock is left as it is: correct it by counting."
        ),
        RemarkKind.ARCHIVED: translate(
            "ListRemark", "Is archived and stays so: bring it back on the page Goods."
        ),
    }
