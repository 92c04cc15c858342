"""The keys of the till in each of its states: one table for shortcuts, key bar and F1.

Enter is no shortcut anywhere: fields hear it themselves, after the scanner (`EnterKey`).
"""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from ui.selling.payment_buttons import ALLOW, WAYS
from ui.selling.payment_draft import QUICK_MAX
from ui.selling.till_acts import TillActs
from ui.selling.wording import method_name
from ui.widgets.keys import Key


def selling_keys(acts: TillActs, *, has_drawer: bool, enter: str = "") -> list[Key]:
    """Return the keys while goods are scanned; `enter` is what Enter does with nothing typed.

    The key bar drops them from the right, so the most used come first.
    """
    translate = QCoreApplication.translate
    lines, paying = translate("TillKeys", "Lines"), translate("TillKeys", "While it is paid")
    keys = [
        *_buyer_keys(acts, paying),
        *_measure_keys(acts, lines),
        Key(
            "F7",
            translate("TillKeys", "Pay back"),
            acts.repay,
            also=("Ctrl+P",),
            help=translate("TillKeys", "A member pays back what was bought on credit"),
        ),
        Key(
            "F8",
            translate("TillKeys", "Put aside"),
            acts.hold,
            help=translate("TillKeys", "Put the cart aside, or take one up again"),
        ),
        Key("F9", translate("TillKeys", "Print again"), acts.print_again),
        Key("F10", translate("TillKeys", "Pay"), acts.pay, also=("F12",), section=paying),
        Key("Del", translate("TillKeys", "Take out"), acts.remove, section=lines),
        Key("Ctrl+Z", translate("TillKeys", "Undo"), acts.undo, section=lines),
    ]
    if enter:
        keys.insert(0, Key("Enter", enter))
    return [
        *keys,
        *_quiet_keys(acts, lines),
        *_drawer_key(acts, has_drawer=has_drawer),
        *paying_help(paying),
    ]


def _buyer_keys(acts: TillActs, paying: str) -> list[Key]:
    translate = QCoreApplication.translate
    return [
        Key("F2", translate("TillKeys", "Find goods"), acts.find),
        Key(
            "F3",
            translate("TillKeys", "Member"),
            acts.choose_buyer,
            help=translate("TillKeys", "Find the member who buys, or take them off"),
        ),
        Key(
            "F4",
            translate("TillKeys", "Exact cash"),
            acts.exact,
            help=translate("TillKeys", "Exact cash: save & print at once"),
            section=paying,
        ),
    ]


def _measure_keys(acts: TillActs, lines: str) -> list[Key]:
    translate = QCoreApplication.translate
    return [
        Key(
            "F5",
            translate("TillKeys", "Quantity"),
            acts.ask_quantity,
            help=translate("TillKeys", "Quantity or weight: 0,25"),
            section=lines,
        ),
        Key(
            "F6",
            translate("TillKeys", "Discount"),
            acts.ask_discount,
            help=translate("TillKeys", "Discount: 2.000 or 10%"),
            section=lines,
        ),
    ]


def paid_keys(acts: TillActs, *, has_drawer: bool) -> list[Key]:
    """Return the keys while the change is on the screen."""
    translate = QCoreApplication.translate
    new = translate("TillKeys", "New receipt")
    keys = [
        Key(
            "Scan",
            new,
            cap=translate("TillKeys", "Scan"),
            help=translate("TillKeys", "Begins a new receipt"),
        ),
        Key("Enter", new),
        Key("F9", translate("TillKeys", "Print again"), acts.print_again),
        Key(
            "F3",
            translate("TillKeys", "Member"),
            acts.choose_buyer,
            help=translate("TillKeys", "New receipt, for a member"),
        ),
        Key("F2", translate("TillKeys", "Find goods"), acts.find, in_bar=False),
        Key("F7", translate("TillKeys", "Pay back"), acts.repay, also=("Ctrl+P",), in_bar=False),
        Key(
            "F8",
            translate("TillKeys", "Carts put aside"),
            acts.open_held,
            also=("Shift+F8",),
            in_bar=False,
        ),
        Key("Ctrl+F", translate("TillKeys", "Check a price"), acts.check_price, in_bar=False),
        Key("Ctrl+B", translate("TillKeys", "New item"), acts.new_item, in_bar=False),
    ]
    return keys + _drawer_key(acts, has_drawer=has_drawer, in_bar=True)


def choosing_keys(acts: TillActs) -> list[Key]:
    """Return the keys while a member is searched for."""
    translate = QCoreApplication.translate
    return [
        Key("Enter", translate("TillKeys", "Choose")),
        Key("Esc", translate("TillKeys", "Leave"), acts.leave),
        Key("F3", translate("TillKeys", "Leave"), acts.choose_buyer, in_bar=False),
        Key(
            "Scan",
            translate("TillKeys", "The member's card"),
            cap=translate("TillKeys", "Scan"),
        ),
    ]


def asking_keys(acts: TillActs, *, has_other: bool) -> list[Key]:
    """Return the keys while a question stands under the scan box."""
    translate = QCoreApplication.translate
    keys = [
        Key("Enter", translate("TillKeys", "Enter it")),
        Key("Esc", translate("TillKeys", "Leave"), acts.leave),
    ]
    if has_other:
        keys.append(Key("F6", translate("TillKeys", "Line or whole"), acts.turn_discount))
    return keys


def paying_keys(acts: TillActs, sums: Sequence[str]) -> list[Key]:
    """Return the keys while it is paid; letters work because the field takes figures only.

    `sums` are the quick sums on the screen, in words.
    """
    translate = QCoreApplication.translate
    told = translate("TillKeys", "Takes {amount}, saves & prints at once")
    return [
        Key("Enter", translate("TillKeys", "Save & print")),
        Key("Ctrl+Enter", translate("TillKeys", "Save only"), acts.save_only),
        Key("F4", translate("TillKeys", "Exact cash"), acts.exact),
        *_way_keys(acts),
        Key("+", translate("TillKeys", "Another way"), acts.another_way, also=("Shift++",)),
        Key("Esc", translate("TillKeys", "Back to the goods"), acts.leave),
        Key("-", translate("TillKeys", "Part back"), acts.take_back, in_bar=False),
        Key(
            ALLOW,
            translate("TillKeys", "A supervisor allows more credit"),
            acts.ask_supervisor,
            in_bar=False,
        ),
        Key("F3", translate("TillKeys", "Member"), acts.choose_buyer, in_bar=False),
        *(
            Key(
                f"Ctrl+{number}",
                words,
                partial(acts.pay_sum, number),
                help=told.format(amount=words),
                in_bar=False,
            )
            for number, words in enumerate(sums[:QUICK_MAX], start=1)
        ),
    ]


def paying_help(section: str) -> list[Key]:
    """Return the keys of paying for F1 while goods are scanned: listed, and not answered."""
    translate = QCoreApplication.translate
    listed = [
        ("Enter", translate("TillKeys", "Save & print")),
        ("Ctrl+Enter", translate("TillKeys", "Save only")),
        ("T Q B K S", translate("TillKeys", "Cash, QRIS, bank, credit, savings")),
        (ALLOW, translate("TillKeys", "A supervisor allows more credit")),
        ("+  -", translate("TillKeys", "Another way to pay, and back")),
        ("Ctrl+1 … 5", translate("TillKeys", "A quick sum, saved at once")),
        ("Esc", translate("TillKeys", "Back to the goods")),
    ]
    return [Key(cap, words, section=section, in_bar=False) for cap, words in listed]


def _quiet_keys(acts: TillActs, lines: str) -> list[Key]:
    """Return what the key bar has no room for."""
    translate = QCoreApplication.translate

    def quiet(
        sequence: str, words: str, act: Callable[[], object] | None = None, section: str = ""
    ) -> Key:
        return Key(sequence, words, act, section=section, in_bar=False)

    more = quiet("+", translate("TillKeys", "One more"), acts.more, lines)
    less = quiet("-", translate("TillKeys", "One less"), acts.less, lines)
    scan = quiet("Scan", translate("TillKeys", "Straight away, no click needed"))
    return [
        replace(scan, cap=translate("TillKeys", "Scan")),
        quiet("5*", translate("TillKeys", "then scan: five of it")),
        replace(more, also=("Shift++",), repeats=True),
        replace(less, repeats=True),
        quiet("↑  ↓", translate("TillKeys", "Another line"), section=lines),
        quiet("Ctrl+Del", translate("TillKeys", "Empty the cart"), acts.empty, lines),
        quiet("Ctrl+F", translate("TillKeys", "Check a price"), acts.check_price),
        quiet("Ctrl+B", translate("TillKeys", "New item"), acts.new_item),
        quiet("Ctrl+M", translate("TillKeys", "The member's savings"), acts.open_member),
        quiet("Shift+F8", translate("TillKeys", "Carts put aside"), acts.open_held),
        quiet("Esc", translate("TillKeys", "One step back"), acts.leave),
    ]


def _drawer_key(acts: TillActs, *, has_drawer: bool, in_bar: bool = False) -> list[Key]:
    if not has_drawer:
        return []
    words = QCoreApplication.translate("TillKeys", "Open drawer")
    return [Key("Ctrl+D", words, acts.open_drawer, in_bar=in_bar)]


def _way_keys(acts: TillActs) -> list[Key]:
    return [
        Key(letter, method_name(method), partial(acts.choose_way, method))
        for letter, method in WAYS
    ]
