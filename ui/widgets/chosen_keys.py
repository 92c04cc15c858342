"""Which key does what at this till: whoever came from another program keeps the keys they know.

Pages name their keys as Lumbung has them (`F10` finishes). What the keyboard sends, and what stands
on buttons, in the key bar, under F1 and in sentences, goes through the choice that is made here:
one table, so that none of them can lie. Without a choice every key is itself.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

FUNCTIONS = ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "Del", "Ctrl+F", "Ctrl+D")
"""What may have another key, named by the key that it has in Lumbung. F1 is help everywhere."""
FREE_KEYS = ("F12", "Ins", "Ctrl+P", "Ctrl+Q")
"""Keys that no page uses for itself, or only as a second way."""
POSSIBLE_KEYS = frozenset((*FUNCTIONS, *FREE_KEYS))
_KEY_IN_WORDS = re.compile(r"(?<![\w+])(?:(Shift\+)?(F(?:1[0-2]|[2-9]))|(Ctrl\+[DF]|Del))(?!\w)")


class Preset(NamedTuple):
    """The keys of a program that people come from."""

    name: str
    keys: Mapping[str, str]
    """By function: the key where it differs from Lumbung's."""


SULTAN = Preset(
    "Sultan",
    {"F10": "F4", "F4": "F12", "F5": "F10", "Ctrl+D": "F5", "F7": "Ctrl+P", "Ctrl+F": "F7"},
)
"""F4 pays, F5 opens the drawer, F7 checks a price, Ctrl+P takes back credit.

Source: the help of its cashier window (github.com/apinprastya/sultan).
"""
OPEN_RETAIL = Preset(
    "OpenRetail",
    {
        "F2": "F3",
        "F3": "F4",
        "F4": "F2",
        "F8": "F9",
        "F9": "F8",
        "Del": "Ctrl+D",
        "Ctrl+D": "Ins",
    },
)
"""F3 finds goods, F4 the buyer, F8 shows the last receipt, Ctrl+D takes a line out.

Source: its cashier window (github.com/rudi-krsoftware/open-retail).
"""
PRESETS = (Preset("Lumbung", {}), SULTAN, OPEN_RETAIL)

_chosen: dict[str, str] = {}


def read_choice(pairs: Iterable[str]) -> dict[str, str]:
    """Read `F10=F4` and its like: the key of each function that has another than Lumbung's.

    Raises:
        ValueError: it names what there is not, or two functions would have one key.
    """
    choice = dict(FUNCTIONS_AS_THEY_ARE)
    for pair in pairs:
        function, _, key = pair.partition("=")
        if function not in FUNCTIONS or key not in POSSIBLE_KEYS:
            raise ValueError(pair)
        choice[function] = key
    if len(set(choice.values())) < len(choice):
        raise ValueError(", ".join(pairs))
    return {function: key for function, key in choice.items() if function != key}


def written_choice(choice: Mapping[str, str]) -> tuple[str, ...]:
    """Write a choice as settings keep it."""
    return tuple(
        f"{function}={choice[function]}"
        for function in FUNCTIONS
        if choice.get(function, function) != function
    )


def use_keys(choice: Mapping[str, str]) -> None:
    """Use these keys from now on; what was built before still shows the old ones."""
    _chosen.clear()
    _chosen.update(choice)


def are_chosen() -> bool:
    """Say whether any key differs from Lumbung's own."""
    return bool(_chosen)


def key_for(sequence: str) -> str:
    """Return the key to press for what Lumbung calls `sequence`."""
    before, shift, base = sequence.rpartition("Shift+")
    if shift and not before:
        return shift + _chosen.get(base, base)
    return _chosen.get(sequence, sequence)


def is_taken(sequence: str) -> bool:
    """Say whether a key that is a second way to something was given to something else."""
    return sequence not in FUNCTIONS and sequence in _chosen.values()


def is_pressed(event: QKeyEvent, sequence: str) -> bool:
    """Say whether this is the key for what Lumbung calls `sequence`."""
    return QKeySequence(event.keyCombination()) == QKeySequence(key_for(sequence))


def keys_in_words(words: str) -> str:
    """Name the chosen keys in a sentence that names Lumbung's."""
    return _KEY_IN_WORDS.sub(lambda found: key_for(found.group()), words) if _chosen else words


def function_words(function: str) -> str:
    """Say what a function is, at the till and elsewhere."""
    translate = QCoreApplication.translate
    return {
        "F2": translate("ChosenKeys", "Find goods"),
        "F3": translate("ChosenKeys", "Choose a member"),
        "F4": translate("ChosenKeys", "Exact cash: save & print"),
        "F5": translate("ChosenKeys", "Quantity; the main act of a page"),
        "F6": translate("ChosenKeys", "Discount; less"),
        "F7": translate("ChosenKeys", "A member pays back credit"),
        "F8": translate("ChosenKeys", "Put aside, take up again"),
        "F9": translate("ChosenKeys", "Print again"),
        "F10": translate("ChosenKeys", "Pay; finish, save"),
        "Del": translate("ChosenKeys", "Take a line out"),
        "Ctrl+F": translate("ChosenKeys", "Check a price"),
        "Ctrl+D": translate("ChosenKeys", "Open the drawer"),
    }[function]


FUNCTIONS_AS_THEY_ARE: Mapping[str, str] = {function: function for function in FUNCTIONS}
