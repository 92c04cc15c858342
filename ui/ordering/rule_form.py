"""The form of what is kept of an item: how much is always to be there, and its pack."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from coop.ordering.order_rules import RuleOfItem
from coop.ordering.set_order_rule import set_order_rule
from ui.buying.buying_words import contents_words
from ui.buying.surroundings import Surroundings
from ui.reading import THOUSANDTHS_DIGITS
from ui.theme.letters import at_least
from ui.widgets.act_form import ActForm
from ui.widgets.field import LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.quantity_edit import QuantityEdit
from values.quantity import NOTHING

_FIELD_HEIGHT = 40


class RuleForm(ActForm):
    """What was typed stays until it is saved, or another item is chosen."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.save_button.set_words(self.tr("Save"))
        self._operations = given.operations
        self.item: RuleOfItem | None = None
        self.name, self.packs = ElidedLabel(role="heading"), QComboBox()
        self.packs.setAccessibleName(self.tr("Order it in"))
        at_least(self.packs, height=_FIELD_HEIGHT)
        words = self.tr("Always to be there")
        self.point = QuantityEdit(words)
        self.point.refuses_scans = False  # It is for another item, then.
        advice = self.tr("Empty: what is sold says it alone.")
        self.point_part = LabelledField(words, self.point, advice)
        about = self.tr("What to order (Alt+8) adds this to what is expected to be sold.")
        self.lay_out(
            (self.name, rule()),
            column(
                self.point_part,
                column(Label(self.packs.accessibleName(), "muted"), self.packs, gap=4),
                Label(about, "muted", wraps=True),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self, item: RuleOfItem) -> None:
        """Ask about an item."""
        self.item = item
        self.begin_anew()
        self.name.setText(item.name)
        self.point.set_unit(item.base_unit, THOUSANDTHS_DIGITS if item.is_weighed else 0)
        self.point.set_quantity(item.point or None)
        self.packs.clear()
        self.packs.addItem(self.tr("the pack in which it came last"), 0)
        for pack in item.packs:
            words = contents_words(pack.unit, pack.ratio, item.base_unit)
            self.packs.addItem(words, pack.number)
        self.packs.setCurrentIndex(max(0, self.packs.findData(item.pack)))

    @Slot()
    def save(self) -> None:
        """Save it; a second press while the first is under way does nothing."""
        point = self.point.quantity()
        if self.item is None or not self.save_button.isEnabled():
            return
        if point is None and self.point.text().strip():
            self.reveal(self.point_part)  # Its own line says what is wrong.
            return
        self.save_button.setEnabled(False)
        self._operations.write(
            self.fact_id,
            set_order_rule,
            item_id=self.item.item_id,
            point=point or NOTHING,
            pack=self.packs.currentData(),
        ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        assert self.item is not None
        self.done.emit(self.tr("{name}: saved.").format(name=self.item.name))
