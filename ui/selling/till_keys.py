"""The keys of the till in each of its states: one table for shortcuts, key bar and F1."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.selling.payment_draft import QUICK_MAX
from ui.selling.payment_panel import WAYS
from ui.selling.till_acts import TillActs
from ui.selling.wording import method_name
from ui.widgets.keys import Key


def selling_keys(acts: TillActs, *, has_drawer: bool, enter: str = "") -> list[Key]:
    """Return the keys while goods are scanned; `enter` is what Enter does with nothing typed."""
    translate = QCoreApplication.translate
    keys = [
        Key("F2", translate("TillKeys", "Find goods"), acts.find),
        Key(
            "F3",
            translate("TillKeys", "Member"),
            acts.toggle_member,
            help=translate("TillKeys", "Member or walk-in buyer"),
        ),
        Key(
            "F4",
            translate("TillKeys", "Exact cash"),
            acts.exact,
            help=translate("TillKeys", "Exact cash: save & print at once"),
        ),
        Key(
            "F5",
            translate("TillKeys", "Quantity"),
            acts.ask_quantity,
            help=translate("TillKeys", "Quantity or weight of the line: 0,25"),
        ),
        Key(
            "F6",
            translate("TillKeys", "Discount"),
            acts.ask_discount,
            help=translate("TillKeys", "Discount: 2.000 or 10%, on the line or the whole"),
        ),
        Key(
            "F8",
            translate("TillKeys", "Put aside"),
            acts.hold,
            help=translate("TillKeys", "Put the cart aside, or take one up again"),
        ),
        Key("F9", translate("TillKeys", "Print again"), acts.print_again),
        Key("F10", translate("TillKeys", "Pay"), acts.pay, also=("F12",), cap="F10"),
        Key("Del", translate("TillKeys", "Take out"), acts.remove),
        Key("Ctrl+Z", translate("TillKeys", "Undo"), acts.undo),
    ]
    if enter:
        keys.insert(0, Key("Enter", enter))
    return keys + _quiet_keys(acts, has_drawer=has_drawer)


def paid_keys(acts: TillActs, *, has_drawer: bool, is_alone: bool) -> list[Key]:
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
        # Where the scan box is not seen, nothing can be typed that Enter might belong to.
        Key("Enter", new, acts.enter if is_alone else None),
        Key("F9", translate("TillKeys", "Print again"), acts.print_again),
        Key("F2", translate("TillKeys", "Find goods"), acts.find, in_bar=False),
        Key("F8", translate("TillKeys", "Carts put aside"), acts.hold, in_bar=False),
        Key("Ctrl+F", translate("TillKeys", "Check a price"), acts.check_price, in_bar=False),
        Key("Ctrl+B", translate("TillKeys", "New item"), acts.new_item, in_bar=False),
    ]
    return keys + _drawer_key(acts, has_drawer=has_drawer, in_bar=True)


def asking_keys(acts: TillActs, *, has_other: bool) -> list[Key]:
    """Return the keys while a question stands under the scan box."""
    translate = QCoreApplication.translate
    keys = [
        Key("Enter", translate("TillKeys", "Enter it"), acts.enter),
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
        Key("Enter", translate("TillKeys", "Save & print"), acts.enter),
        Key("Ctrl+Enter", translate("TillKeys", "Save only"), acts.save_only),
        Key("F4", translate("TillKeys", "Exact cash"), acts.exact),
        *_way_keys(acts),
        Key("+", translate("TillKeys", "Another way"), acts.another_way, also=("Shift++",)),
        Key("Esc", translate("TillKeys", "Back to the goods"), acts.leave),
        Key("-", translate("TillKeys", "Part back"), acts.take_back, in_bar=False),
        Key("F3", translate("TillKeys", "Member"), acts.toggle_member, in_bar=False),
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


def paying_help() -> list[Key]:
    """Return the keys of paying for F1 while goods are scanned: listed, and not answered."""
    translate = QCoreApplication.translate
    section = translate("TillKeys", "While it is paid")
    listed = [
        ("Enter", translate("TillKeys", "Save & print")),
        ("Ctrl+Enter", translate("TillKeys", "Save only")),
        ("T Q B", translate("TillKeys", "Cash, QRIS, bank transfer")),
        ("+  -", translate("TillKeys", "Another way to pay, and back")),
        ("Ctrl+1 … 5", translate("TillKeys", "A quick sum, saved at once")),
        ("Esc", translate("TillKeys", "Back to the goods")),
    ]
    return [Key(cap, words, section=section, in_bar=False) for cap, words in listed]


def _quiet_keys(acts: TillActs, *, has_drawer: bool) -> list[Key]:
    """Return what the key bar has no room for."""
    translate = QCoreApplication.translate
    shown = [
        Key(
            "Scan",
            translate("TillKeys", "Straight away, no click needed"),
            cap=translate("TillKeys", "Scan"),
            in_bar=False,
        ),
        Key("5*", translate("TillKeys", "then scan: five of it"), in_bar=False),
        Key("+", translate("TillKeys", "One more"), acts.more, ("Shift++",), in_bar=False),
        Key("-", translate("TillKeys", "One less"), acts.less, in_bar=False),
        Key("↑  ↓", translate("TillKeys", "Another line"), in_bar=False),
        Key("Ctrl+F", translate("TillKeys", "Check a price"), acts.check_price, in_bar=False),
        Key("Ctrl+B", translate("TillKeys", "New item"), acts.new_item, in_bar=False),
        Key("Ctrl+Del", translate("TillKeys", "Empty the cart"), acts.empty, in_bar=False),
        Key("Shift+F8", translate("TillKeys", "Carts put aside"), acts.open_held, in_bar=False),
        Key("Esc", translate("TillKeys", "One step back"), acts.leave, in_bar=False),
    ]
    return [*shown, *_drawer_key(acts, has_drawer=has_drawer, in_bar=False), *paying_help()]


def _drawer_key(acts: TillActs, *, has_drawer: bool, in_bar: bool) -> list[Key]:
    if not has_drawer:
        return []
    words = QCoreApplication.translate("TillKeys", "Open drawer")
    return [Key("Ctrl+D", words, acts.open_drawer, in_bar=in_bar)]


def _way_keys(acts: TillActs) -> list[Key]:
    return [
        Key(letter, method_name(method), partial(acts.choose_way, method))
        for letter, method in WAYS
    ]
