"""The settings, section by section: which editor each one has, described as data."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coop.shop_settings import COUNT_DAYS, OversellPolicy, PrinterKind
from ui.preferences.editors import (
    CheckEditor,
    ChoiceEditor,
    Editor,
    LinesEditor,
    ListEditor,
    PercentEditor,
    TextEditor,
    WordsEditor,
)
from ui.preferences.keys_editor import KeysEditor
from ui.theme.letters import LETTER_PERCENTS
from values.prices import PriceRounding

_NAME = r"\S.{0,47}"
"""48 letters are a line of the wide paper."""
_NAME_OR_NOTHING = r"|\S.{0,47}"
_REGISTER = r"[A-Z0-9]{1,6}"
"""Stands in every receipt's number."""
_NUMBER_FORM = r"(?=.{1,24}$)[^{}#]*\{number(?::0[1-7]d)?\}[^{}#]*"
"""As `coop.members.numbering` reads it."""
_PREFIXES = r"(?:[0-9]{2}[ ,]*)*"
_HUB_ADDRESS = r"|https?://\S{1,190}"
_ANYTHING_SHORT = r".{0,190}"
_PAPER_LINE = 48


class Section(NamedTuple):
    """One card of the page."""

    title: str
    icon: str
    editors: dict[str, Editor]
    """By the name of the setting."""


def _signing_editors() -> dict[str, Editor]:
    translate = QCoreApplication.translate
    at_most = translate("Preferences", "At most 48 letters.")
    return {
        "place_name": TextEditor(
            translate("Preferences", "Place of signing"),
            pattern=_NAME_OR_NOTHING,
            complaint=at_most,
            advice=translate("Preferences", "Stands before the day on signed papers."),
        ),
        "treasurer_name": TextEditor(
            translate("Preferences", "Treasurer"),
            pattern=_NAME_OR_NOTHING,
            complaint=at_most,
            advice=translate("Preferences", "Signs the statements of members."),
        ),
    }


def shop_section() -> Section:
    """Name and address as they stand on paper, and who sells."""
    translate = QCoreApplication.translate
    too_long = translate("Preferences", "1 to 48 letters.")
    return Section(
        translate("Preferences", "Shop"),
        "store",
        {
            "shop_name": TextEditor(
                translate("Preferences", "Cooperative"), pattern=_NAME, complaint=too_long
            ),
            "unit_name": TextEditor(
                translate("Preferences", "Shop unit"), pattern=_NAME, complaint=too_long
            ),
            "address_lines": LinesEditor(
                translate("Preferences", "Address"), lines_max=3, letters_max=_PAPER_LINE
            ),
            "legal_number": TextEditor(
                translate("Preferences", "Legal number"),
                pattern=_ANYTHING_SHORT,
                complaint=too_long,
            ),
            **_signing_editors(),
            "footer_lines": LinesEditor(
                translate("Preferences", "Last lines of the receipt"),
                lines_max=4,
                letters_max=_PAPER_LINE,
            ),
            "register": TextEditor(
                translate("Preferences", "Name of this till"),
                pattern=_REGISTER,
                complaint=translate("Preferences", "1 to 6 capital letters or digits."),
                advice=translate("Preferences", "Stands in every receipt's number; no two alike."),
            ),
            "cashier_name": TextEditor(
                translate("Preferences", "Cashier"), pattern=_NAME, complaint=too_long
            ),
        },
    )


def till_section() -> Section:
    """What the till allows."""
    translate = QCoreApplication.translate
    return Section(
        translate("Preferences", "Selling"),
        "shopping-cart",
        {
            "cash_rounding": ChoiceEditor(
                translate("Preferences", "Round cash to"),
                [(0, translate("Preferences", "off")), (50, "50"), (100, "100"), (500, "500")],
                translate("Preferences", "Rupiah. A line of its own, and never on QRIS."),
            ),
            "oversell_policy": ChoiceEditor(
                translate("Preferences", "When the book says there is no stock"),
                [
                    (OversellPolicy.WARN, translate("Preferences", "Sell, with a note")),
                    (OversellPolicy.FORBID, translate("Preferences", "Do not sell")),
                    (OversellPolicy.ALLOW, translate("Preferences", "Sell")),
                ],
            ),
            "discount_reason_from": PercentEditor(
                translate("Preferences", "A discount needs a reason above (percent)"),
            ),
            "scale_prefixes": WordsEditor(
                translate("Preferences", "Codes of the scale begin with"),
                pattern=_PREFIXES,
                complaint=translate("Preferences", "Two digits each, with a blank between."),
            ),
            "beep_when_refused": CheckEditor(
                translate("Preferences", "A short sound where a scan is refused")
            ),
            "scale_codes_hold_price": CheckEditor(
                translate("Preferences", "The scale prints the price, not the weight")
            ),
        },
    )


def buying_section() -> Section:
    """What is pointed out when goods come in, and how selling prices are proposed."""
    translate = QCoreApplication.translate
    return Section(
        translate("Preferences", "Buying and prices"),
        "inbox",
        {
            "is_tax_registered": CheckEditor(
                translate("Preferences", "The cooperative is PKP: PPN comes back")
            ),
            "receipts_go_to_warehouse": CheckEditor(
                translate("Preferences", "Goods that come in are put into the warehouse")
            ),
            "cost_change_from": PercentEditor(
                translate("Preferences", "Point out costs that change by more than (percent)"),
            ),
            "markup": PercentEditor(
                translate("Preferences", "Added to the cost for a selling price (percent)"),
            ),
            "price_step": ChoiceEditor(
                translate("Preferences", "Selling prices are multiples of"),
                [(1, "1"), (50, "50"), (100, "100"), (500, "500"), (1_000, "1.000")],
            ),
            "price_rounding": ChoiceEditor(
                translate("Preferences", "They are rounded"),
                [
                    (PriceRounding.UP, translate("Preferences", "up")),
                    (PriceRounding.NEAREST, translate("Preferences", "to the nearest")),
                ],
            ),
        },
    )


def counting_section() -> Section:
    """How often goods are counted."""
    translate = QCoreApplication.translate
    names = (
        translate("Preferences", "week"),
        translate("Preferences", "2 weeks"),
        translate("Preferences", "4 weeks"),
        translate("Preferences", "quarter"),
        translate("Preferences", "half a year"),
    )
    every = list(zip(COUNT_DAYS, names, strict=True))
    return Section(
        translate("Preferences", "Counting the stock"),
        "clipboard-list",
        {
            "count_days_a": ListEditor(
                translate("Preferences", "What sells most (A): count every"), every
            ),
            "count_days_b": ListEditor(translate("Preferences", "The next (B): every"), every),
            "count_days_c": ListEditor(translate("Preferences", "The rest (C): every"), every),
        },
    )


def members_section() -> Section:
    """How members are numbered."""
    translate = QCoreApplication.translate
    one_blank = translate("Preferences", "Write {number} once, at most 24 letters in all.")
    return Section(
        translate("Preferences", "Members"),
        "users",
        {
            "member_number_form": TextEditor(
                translate("Preferences", "Numbers of members"),
                pattern=_NUMBER_FORM,
                complaint=one_blank,
                advice=translate(
                    "Preferences", "{number:04d} becomes the next number, such as 0012."
                ),
            ),
            "associate_number_form": TextEditor(
                translate("Preferences", "Numbers of associate members"),
                pattern=_NUMBER_FORM,
                complaint=one_blank,
            ),
        },
    )


def printer_section() -> Section:
    """The receipt printer and its paper."""
    translate = QCoreApplication.translate
    return Section(
        translate("Preferences", "Receipt and printer"),
        "printer",
        {
            "printer_kind": ListEditor(
                translate("Preferences", "Printer"),
                [
                    (PrinterKind.NONE, translate("Preferences", "No printer")),
                    (PrinterKind.NETWORK, translate("Preferences", "In the network")),
                    (PrinterKind.DEVICE_FILE, translate("Preferences", "USB cable (Linux)")),
                    (PrinterKind.WINDOWS, translate("Preferences", "Windows printer")),
                    (PrinterKind.CUPS, translate("Preferences", "CUPS printer")),
                    (PrinterKind.FILE, translate("Preferences", "Into a folder")),
                ],
            ),
            "printer_address": TextEditor(
                translate("Preferences", "Where the printer is"),
                pattern=_ANYTHING_SHORT,
                advice=translate("Preferences", "192.168.1.50:9100, /dev/usb/lp0, or its name."),
            ),
            "paper_columns": ChoiceEditor(
                translate("Preferences", "Paper"), [(32, "58 mm"), (48, "80 mm")]
            ),
            "auto_print": CheckEditor(translate("Preferences", "Print after every sale")),
            "open_drawer": CheckEditor(translate("Preferences", "Open the drawer for cash")),
            "print_qr": CheckEditor(translate("Preferences", "Number as a QR code as well")),
        },
    )


def screen_section() -> Section:
    """Letters, clock and hub."""
    translate = QCoreApplication.translate
    return Section(
        translate("Preferences", "Screen, clock and hub"),
        "settings",
        {
            "letter_percent": ChoiceEditor(
                translate("Preferences", "Size of letters"),
                [(percent, f"{percent} %") for percent in LETTER_PERCENTS],
                translate("Preferences", "Ctrl + and Ctrl - do the same."),
            ),
            "zone_hours": ChoiceEditor(
                translate("Preferences", "Time"), [(7, "WIB"), (8, "WITA"), (9, "WIT")]
            ),
            "hub_address": TextEditor(
                translate("Preferences", "Address of the hub"),
                pattern=_HUB_ADDRESS,
                complaint=translate("Preferences", "It begins with https://"),
                advice=translate("Preferences", "Used at the next enrolment, on the page Kirim."),
            ),
        },
    )


def keys_section() -> Section:
    """Which key does what."""
    return Section(
        QCoreApplication.translate("Preferences", "Keys"),
        "keyboard",
        {"chosen_keys": KeysEditor()},
    )
