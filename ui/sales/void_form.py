"""Voiding a sale: its figures once more, and why."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.selling.sold import SaleSold, ways_back
from coop.selling.take_back import ReasonMissing
from coop.selling.void_sale import VoidDone, void_sale
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.sales.reason_edit import ReasonEdit
from ui.sales.sale_sums import refund_sums, sums_model
from ui.sales.wording import words_at_desk
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.widgets.rows_table import RowsTable
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble

_SUM_HEIGHT = 40


class VoidForm(FormCard):
    """Repeats what goes back, asks the reason, and voids the sale once."""

    done = Signal(object)
    """What was recorded (`VoidDone`), or None if a second press found it recorded."""
    left = Signal()

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._fact_id = FactId(new_uuid())
        self._sale: SaleSold | None = None
        self.number = ElidedLabel()
        self.total = Label(role="total_small", align=RIGHT)
        self.goods = Label(role="muted", wraps=True)
        self.refunds = sums_model(self)
        self.refunds_table = RowsTable(
            self.refunds,
            self.tr("Paid back by"),
            row_height=_SUM_HEIGHT,
            has_heading=False,
            is_choosable=False,
            takes_focus=False,
        )
        self.reason = ReasonEdit(
            (self.tr("Wrong goods"), self.tr("Buyer changed mind"), self.tr("Rung up twice"))
        )
        self.note = Note()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Void the receipt"), "F10", "ban", "primary")
        self._lay_out()

    def begin(self, sale: SaleSold) -> None:
        """Ask about a sale, with a fresh slip."""
        self._sale = sale
        self._fact_id = FactId(new_uuid())
        self.number.setText(sale.number)
        self.total.setText(rupiah_text(sale.total))
        goods = self.tr("All goods go back into the stock: {count} lines.")
        self.goods.setText(goods.format(count=number_text(len(sale.lines))))
        back = ways_back(sale, sale.total)
        self.refunds.show(refund_sums(back))
        self.refunds_table.fit_to_rows(len(back))
        self.reason.clear()
        self.note.hide()
        self._set_busy(is_busy=False)
        self.reason.setFocus()

    @Slot()
    def save(self) -> None:
        """Void the sale; a second press while the first is under way does nothing."""
        if self._sale is None or not self.save_button.isEnabled():
            return
        self._set_busy(is_busy=True)
        self._operations.write(
            self._fact_id,
            void_sale,
            sale_id=self._sale.sale_id,
            reason=self.reason.text(),
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self._on_trouble)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)
        self.reason.set_short(short=room.is_short)

    def use_settings(self, settings: ShopSettings) -> None:
        """Print and round as the shop has chosen anew."""
        self._settings = settings

    def _lay_out(self) -> None:
        self.note.hide()
        money = row(Label(self.tr("Paid back"), "strong"), None, Label("Rp", "muted"), self.total)
        self.heading = QWidget()
        title = Heading(self.tr("Void this receipt?"))
        self.heading.setLayout(column(row(title, 8, (self.number, 1)), rule()))
        self.lay_out(
            (self.heading, money),
            column(self.refunds_table, self.goods, 4, self.reason, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self.reason.finished.connect(self.save_button.setFocus)
        self.reason.field.textEdited.connect(self.note.hide)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.save_button.setEnabled(not is_busy)
        self.reason.setEnabled(not is_busy)

    @Slot(object)
    def _on_done(self, done: VoidDone | None) -> None:
        self.done.emit(done)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, words_at_desk(refusal))
        if isinstance(refusal, ReasonMissing):
            self.reason.set_wrong(wrong=True)
            self.reveal(self.reason)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_for_trouble(trouble))

    def _say(self, tone: Tone, words: Words) -> None:
        self._set_busy(is_busy=False)
        self.note.say(tone, words.title, words.advice)
