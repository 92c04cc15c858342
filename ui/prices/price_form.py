"""What the forms of this desk share: one act, written once, and told with `done`."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.prices.wording import words_about_prices
from ui.reading import Unreadable
from ui.theme.colours import Tone
from ui.widgets.act_form import ActForm
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column
from ui.wording import Words, words_for_reason


class PricesForm(ActForm):
    """Whoever derives names its parts; what was typed stays where a rule says no."""

    done = Signal(str)

    def __init__(self, operations: Operations, today: Callable[[], date], save_words: str) -> None:
        super().__init__(save_words, words_about_prices)
        self._operations, self._today = operations, today
        self.save_button.clicked.connect(self.save)

    def begin(self) -> None:
        """Begin with nothing typed."""
        raise NotImplementedError

    def focus_part(self) -> QWidget:
        """Return the part that is typed into first."""
        raise NotImplementedError

    def typed_parts(self) -> Sequence[QWidget]:
        """Return what is typed or chosen."""
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Record it, once."""
        raise NotImplementedError

    def set_open(self, *, is_open: bool) -> None:
        """Let things be typed, or not while they are written."""
        for part in (self.save_button, *self.typed_parts()):
            part.setEnabled(is_open)

    @override
    def begin_anew(self) -> None:
        super().begin_anew()
        self.set_open(is_open=True)

    @override
    def say(self, tone: Tone, words: Words) -> None:
        self.set_open(is_open=True)
        super().say(tone, words)

    @Slot(object)
    def refuse(self, refusal: Refusal) -> None:
        """Say what a rule refused, and go back to what is typed."""
        self.explain(refusal)
        self.reveal(self.part_of(refusal))

    def part_of(self, refusal: Refusal) -> QWidget:
        """Return what a refusal is about."""
        del refusal
        return self.focus_part()

    def need(self, part: QWidget, title: str, advice: str) -> None:
        """Say that something is missing, and go there."""
        self.say(Tone.WARN, Words(title, advice))
        self.reveal(part)

    def typed_day(self, part: LabelledField) -> date | None:
        """Read a day that is needed; None where there is none, which is said under the field."""
        field = part.field
        assert isinstance(field, DayToComeEdit)
        try:
            return field.read(field.text())
        except Unreadable as unreadable:
            part.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(part)
            return None


class GoodsPart(QWidget):
    """The goods that a form is about: found by name or code, then named with their price."""

    taken = Signal()

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self.pack: PackOnSale | None = None
        self.finder = ItemFinder(operations, today, self.tr("Goods: name or code"))
        self.finder.leave(("Ctrl+Del",))
        self.name = ElidedLabel(role="heading")
        self.price = Label(role="small", wraps=True)
        self.setLayout(column(self.finder, self.name, self.price, gap=4))
        self.finder.taken.connect(self.take)
        self.setFocusProxy(self.finder)

    def begin(self) -> None:
        """Begin with nothing chosen."""
        self.pack = None
        self.finder.begin()
        self.name.setText(self.tr("No goods chosen yet"))
        self.price.setText("")

    @Slot(object)
    def take(self, pack: PackOnSale) -> None:
        """Go on with goods that were found."""
        self.pack = pack
        self.name.setText(pack.name)
        self.price.setText(self._about(pack))
        self.taken.emit()

    def _about(self, pack: PackOnSale) -> str:
        price = self.tr("no price") if pack.price is None else rupiah_text(pack.price)
        words = self.tr("{price} a {unit} by the list").format(price=price, unit=pack.unit)
        if pack.ceiling is None:
            return words
        ceiling = self.tr("HET {ceiling}").format(ceiling=rupiah_text(pack.ceiling))
        return f"{words} · {ceiling}"
