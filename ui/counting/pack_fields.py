"""How much lies there of one item, by its packs."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coop.counting.entry_sheet import SheetItem
from coop.facts.counting import CountedPack
from coop.facts.goods import Pack
from coop.goods.item_rules import BASE
from ui.counting.count_words import pack_words
from ui.reading import THOUSANDTHS_DIGITS, Reason
from ui.widgets.field import LabelledField
from ui.widgets.layouts import column
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import words_for_reason
from values.quantity import NOTHING, ONE, Quantity, in_base_units, is_exact

_PACKS_MAX = 4


class TypedFault(NamedTuple):
    """Where something cannot be read, which says so itself, and where the cursor belongs."""

    part: QWidget
    field: QWidget


class PackFields(QWidget):
    """A field for each pack, the largest first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._packs: tuple[Pack, ...] = ()
        self.parts = [LabelledField("", QuantityEdit("")) for _ in range(_PACKS_MAX)]
        self.setLayout(column(*self.parts))
        for part in self.parts:
            part.field.textChanged.connect(self.changed)

    def begin(self, item: SheetItem) -> tuple[Pack, ...]:
        """Ask about an item; return the packs that are offered."""
        self._packs = _offered(item.packs)
        for number, part in enumerate(self.parts):
            part.setVisible(number < len(self._packs))
        for part, pack in zip(self.parts, self._packs, strict=False):
            self._offer(part, pack, item)
        return self._packs

    def set_base(self, quantity: Quantity) -> None:
        """Show so many base units."""
        base = next(n for n, pack in enumerate(self._packs) if pack.number == BASE)
        self._edit(base).set_quantity(quantity)

    def restore(self, typed: Mapping[int, str]) -> None:
        """Show what somebody was typing, by the number of the pack."""
        for number, pack in enumerate(self._packs):
            self._edit(number).setText(typed.get(pack.number, ""))

    def typed(self) -> tuple[tuple[int, str], ...]:
        """Return what is typed, by the number of the pack."""
        texts = ((pack.number, self._edit(at).text()) for at, pack in enumerate(self._packs))
        return tuple((number, text) for number, text in texts if text)

    def last_field(self) -> QWidget:
        """Return where typing ends."""
        return self._edit(len(self._packs) - 1)

    def found(self) -> tuple[CountedPack, ...] | TypedFault:
        """Read every field; an empty one is none of that pack, but not all may be empty."""
        found = []
        for number, pack in enumerate(self._packs):
            edit, part = self._edit(number), self.parts[number]
            if not edit.text().strip():
                continue
            quantity = edit.quantity()
            if quantity is None:
                part.say(part.hint.text() or words_for_reason(Reason.NOT_A_NUMBER), wrong=True)
                return TypedFault(part, edit)
            found.append(CountedPack(pack.number, pack.ratio, quantity))
        if not found:
            words = self.tr("How many are there? Write 0 where there is none.")
            self.parts[0].say(words, wrong=True)
            return TypedFault(self.parts[0], self._edit(0))
        return tuple(found)

    def whole(self) -> Quantity | None:
        """Add up what can be read, in base units; None while nothing can."""
        total: Quantity | None = None
        for number, pack in enumerate(self._packs):
            quantity = self._edit(number).quantity()
            if quantity is not None and is_exact(quantity, pack.ratio):
                total = Quantity((total or NOTHING) + in_base_units(quantity, pack.ratio))
        return total

    def _offer(self, part: LabelledField, pack: Pack, item: SheetItem) -> None:
        words = pack_words(pack, item.base_unit)
        edit = part.field
        assert isinstance(edit, QuantityEdit)
        part.name.setText(words)
        edit.setAccessibleName(words)
        is_counted = pack.ratio == ONE and not item.is_weighed
        edit.set_unit(pack.unit, 0 if is_counted else THOUSANDTHS_DIGITS)
        edit.clear()
        part.say("", wrong=False)

    def _edit(self, number: int) -> QuantityEdit:
        edit = self.parts[number].field
        assert isinstance(edit, QuantityEdit)
        return edit


def _offered(packs: Sequence[Pack]) -> tuple[Pack, ...]:
    """Return the base unit and the largest others, the largest first."""
    base = [pack for pack in packs if pack.number == BASE]
    others = [pack for pack in packs if pack.number != BASE][::-1]
    chosen = [*base, *others[: _PACKS_MAX - 1]]
    return tuple(sorted(chosen, key=lambda pack: -pack.ratio))
