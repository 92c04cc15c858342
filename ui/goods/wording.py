"""What the refusals of goods say, and what an imported list is told row by row."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.goods.barcode import CodeFault, CodeNotPossible
from coop.goods.import_items import ListOutdated
from coop.goods.item_codes import CodeTaken
from coop.goods.item_rules import (
    CodeTwice,
    ItemField,
    ItemTooLarge,
    PackRatioFixed,
    PriceNotPossible,
    RatioNotPossible,
    TextMissing,
    TextTooLong,
)
from coop.goods.record_item import ItemChangedMeanwhile
from coop.goods.set_prices import PackUnknown, PriceInThePast
from coop.lists.import_progress import ImportCancelled
from coop.lists.list_file import FileFault, FileOutOfReach, ListNotReadable
from coop.lists.list_writing import FileNotWritten
from ui.formatting import date_text, number_text, quantity_text
from ui.goods.listing_refusals import LISTING_WORDING
from ui.goods.merge_words import MERGE_WORDING
from ui.goods.stock_wording import STOCK_WORDING
from ui.wording import Words
from values.trouble import Trouble


def _code_not_possible(refusal: CodeNotPossible) -> Words:
    translate = QCoreApplication.translate
    words = {
        CodeFault.EMPTY: Words(
            translate("GoodsRefusal", "There is no code yet."),
            translate("GoodsRefusal", "Scan it, or type the figures under the bars."),
        ),
        CodeFault.TOO_LONG: Words(
            translate("GoodsRefusal", "A code of {count} characters is too long."),
            translate("GoodsRefusal", "Scan the bars on the packing, not the square."),
        ),
        CodeFault.UNREADABLE: Words(
            translate("GoodsRefusal", "This code has characters that no code has."),
            translate("GoodsRefusal", "Scan it once more, or type it."),
        ),
    }
    title, advice = words[refusal.fault]
    return Words(title.format(count=number_text(refusal.length)), advice)


def _text_missing(refusal: TextMissing) -> Words:
    translate = QCoreApplication.translate
    titles = {
        ItemField.NAME: translate("GoodsRefusal", "The item has no name yet."),
        ItemField.CATEGORY: translate("GoodsRefusal", "The item has no category yet."),
        ItemField.UNIT: translate("GoodsRefusal", "A pack has no unit yet."),
    }
    return Words(titles[refusal.field], translate("GoodsRefusal", "Fill it in."))


def _text_too_long(refusal: TextTooLong) -> Words:
    translate = QCoreApplication.translate
    titles = {
        ItemField.NAME: translate("GoodsRefusal", "The name is too long."),
        ItemField.CATEGORY: translate("GoodsRefusal", "The category is too long."),
        ItemField.UNIT: translate("GoodsRefusal", "The unit is too long."),
    }
    advice = translate("GoodsRefusal", "Use at most {limit} letters.")
    return Words(titles[refusal.field], advice.format(limit=number_text(refusal.limit)))


def _ratio_not_possible(refusal: RatioNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "A {unit} cannot hold {ratio}.").format(
        unit=refusal.unit, ratio=quantity_text(refusal.ratio)
    )
    if refusal.ratio > 0 and not refusal.is_weighed:
        return Words(title, translate("GoodsRefusal", "Counted goods need a whole number."))
    return Words(title, translate("GoodsRefusal", "Fill in how many there are in it."))


def _pack_ratio_fixed(refusal: PackRatioFixed) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "The {unit} of {ratio} was used already and stays so.")
    return Words(
        title.format(unit=refusal.unit, ratio=quantity_text(refusal.ratio)),
        translate("GoodsRefusal", "Add a new pack for the other size."),
    )


def _code_twice(refusal: CodeTwice) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "Code {code} stands on two packs.")
    return Words(
        title.format(code=refusal.code),
        translate("GoodsRefusal", "Keep it on the pack that has it printed on."),
    )


def _code_taken(refusal: CodeTaken) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "Code {code} belongs to {name}.")
    return Words(
        title.format(code=refusal.code, name=refusal.name),
        translate("GoodsRefusal", "Compare the packing, or open that item."),
    )


def _item_too_large(_refusal: ItemTooLarge) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("GoodsRefusal", "One item cannot have so many packs or codes."),
        translate("GoodsRefusal", "Record a part of them as another item."),
    )


def _price_not_possible(_refusal: PriceNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("GoodsRefusal", "The price must be more than 0."),
        translate("GoodsRefusal", "Was a code scanned into the price? Fill it in again."),
    )


def _price_in_the_past(refusal: PriceInThePast) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "Prices of {day} can no longer be changed.")
    advice = translate("GoodsRefusal", "Choose today ({today}) or a later day.")
    return Words(
        title.format(day=date_text(refusal.asked)), advice.format(today=date_text(refusal.today))
    )


def _pack_unknown(_refusal: PackUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("GoodsRefusal", "This pack is not on the list of goods."),
        translate("GoodsRefusal", "Open the item again and set the price there."),
    )


def _item_changed(refusal: ItemChangedMeanwhile) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "{name} was changed by somebody else meanwhile.")
    return Words(
        title.format(name=refusal.name),
        translate("GoodsRefusal", "Open it again and repeat your change."),
    )


def _import_cancelled(_refusal: ImportCancelled) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("GoodsRefusal", "The import was stopped."),
        translate("GoodsRefusal", "No item was written."),
    )


def _list_outdated(refusal: ListOutdated) -> Words:
    translate = QCoreApplication.translate
    title = translate("GoodsRefusal", "{name} has changed since this list was opened.")
    return Words(
        title.format(name=refusal.name),
        translate("GoodsRefusal", "Open the list again and look at it once more."),
    )


def _list_not_readable(refusal: ListNotReadable) -> Words:
    translate = QCoreApplication.translate
    words = {
        FileFault.TOO_LARGE: Words(
            translate("GoodsRefusal", "The file is larger than {limit} MB."),
            translate("GoodsRefusal", "Keep only the list of goods in it, or split it."),
        ),
        FileFault.TOO_MANY_ROWS: Words(
            translate("GoodsRefusal", "The list has more than {count} rows."),
            translate("GoodsRefusal", "Split it into several files."),
        ),
        FileFault.EMPTY: Words(
            translate("GoodsRefusal", "The file is empty."),
            translate("GoodsRefusal", "Choose another one."),
        ),
        FileFault.DAMAGED: Words(
            translate("GoodsRefusal", "The file is damaged."),
            translate("GoodsRefusal", "Open it in a spreadsheet and save it anew as XLSX."),
        ),
        FileFault.NO_TABLE: Words(
            translate("GoodsRefusal", "There is no list in this file."),
            translate("GoodsRefusal", "Choose an XLSX or CSV file with one item a row."),
        ),
        FileFault.OLD_EXCEL: Words(
            translate("GoodsRefusal", "This is an old Excel file, or one with a password."),
            translate("GoodsRefusal", "Save it as XLSX without a password."),
        ),
    }
    title, advice = words[refusal.fault]
    limits = {
        "limit": number_text(refusal.limit // 1_000_000),
        "count": number_text(refusal.limit),
    }
    return Words(title.format(**limits), advice)


def _file_out_of_reach(_trouble: FileOutOfReach) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("GoodsTrouble", "The file cannot be opened."),
        translate("GoodsTrouble", "Is the stick still in, or the file open elsewhere?"),
    )


def _file_not_written(_trouble: FileNotWritten) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("GoodsTrouble", "The file could not be written."),
        translate("GoodsTrouble", "Close it if it is open, or choose another folder."),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    CodeNotPossible: _code_not_possible,
    TextMissing: _text_missing,
    TextTooLong: _text_too_long,
    RatioNotPossible: _ratio_not_possible,
    PackRatioFixed: _pack_ratio_fixed,
    CodeTwice: _code_twice,
    CodeTaken: _code_taken,
    ItemTooLarge: _item_too_large,
    PriceNotPossible: _price_not_possible,
    PriceInThePast: _price_in_the_past,
    PackUnknown: _pack_unknown,
    ItemChangedMeanwhile: _item_changed,
    ImportCancelled: _import_cancelled,
    ListOutdated: _list_outdated,
    ListNotReadable: _list_not_readable,
    **STOCK_WORDING,
    **LISTING_WORDING,
    **MERGE_WORDING,
}
TROUBLE_WORDING: dict[type[Trouble], Callable[[Any], Words]] = {
    FileOutOfReach: _file_out_of_reach,
    FileNotWritten: _file_not_written,
}
