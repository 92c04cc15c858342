"""Taking goods of a sale back: which, how much, why, and what is paid back for them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from coop.errors import Refusal
from coop.selling.accept_return import ReturnDone, accept_return
from coop.selling.sold import LineSold, SaleSold
from coop.selling.take_back import MoreThanSold, ReasonMissing
from coop.shop_settings import ShopSettings
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.sales.lines_back import LineBack, lines_back, lines_back_model, refund_shown
from ui.sales.reason_edit import ReasonEdit
from ui.sales.sale_words import back_words
from ui.sales.wording import words_at_desk
from ui.theme.colours import Tone
from ui.theme.letters import at_least, fix_size
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.widgets.quantity_edit import QuantityEdit
from ui.widgets.rows_table import RowsTable
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.quantity import NOTHING, ONE, Quantity
from values.trouble import Trouble

_LINE_HEIGHT = 44
_LINES_MIN = 126
_LINES_MIN_LOW = 46
_DECIMALS = 3
_ALL_WIDTH = 150


class ReturnForm(FormCard):
    """The lines, one quantity at a time, the reason, and the money that goes back."""

    done = Signal(object)
    """What was recorded (`ReturnDone`), or None if a second press found it recorded."""
    left = Signal()

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._fact_id = FactId(new_uuid())
        self._sale: SaleSold | None = None
        self._back: dict[int, Quantity] = {}
        self._shown_line = 0
        self.number = ElidedLabel()
        self.lines = lines_back_model(self)
        self.table = RowsTable(
            self.lines,
            self.tr("Lines that can come back"),
            row_height=_LINE_HEIGHT,
            takes_focus=False,
        )
        self.quantity = QuantityEdit(self.tr("How much comes back"))
        self.quantity_field = LabelledField(self.tr("How much comes back"), self.quantity)
        self.all_button = Button(self.tr("All of the line"), "F4")
        self.reason = ReasonEdit(
            (self.tr("Damaged"), self.tr("Wrong goods"), self.tr("Bought too much"))
        )
        self.total = Label(role="total_small", align=RIGHT)
        self.currency = Label("Rp", "muted")
        self.ways = ElidedLabel()
        self.note = Note()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Take the goods back"), "F10", "undo-2", "primary")
        self._lay_out()
        self._connect()

    def begin(self, sale: SaleSold) -> None:
        """Ask about a sale, with a fresh slip and nothing chosen."""
        self._sale = sale
        self._fact_id = FactId(new_uuid())
        self._back = {}
        self.number.setText(sale.number)
        self.reason.clear()
        self.note.hide()
        self._set_busy(is_busy=False)
        self._show_lines()
        self.table.choose(0)
        self._show_line()
        self.reveal(self.quantity_field)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)
        self.table.horizontalHeader().setVisible(not room.is_short)
        at_least(self.table, height=_LINES_MIN_LOW if room.is_short else _LINES_MIN)
        self.reason.set_short(short=room.is_short)

    def use_settings(self, settings: ShopSettings) -> None:
        """Print and round as the shop has chosen anew."""
        self._settings = settings

    @Slot()
    def line_up(self) -> None:
        """Go to the line above."""
        self._step(-1)

    @Slot()
    def line_down(self) -> None:
        """Go to the line below."""
        self._step(1)

    @Slot()
    def one_more(self) -> None:
        """Take one more of the line, never more than can come back."""
        self._change(ONE)

    @Slot()
    def one_less(self) -> None:
        """Take one less of the line."""
        self._change(Quantity(-ONE))

    @Slot()
    def take_all(self) -> None:
        """Take all of the line that can still come back."""
        line = self._line()
        if line is not None:
            self.quantity.set_quantity(line.returnable)
            self.quantity.selectAll()

    @Slot()
    def save(self) -> None:
        """Record what comes back; a second press while the first is under way does nothing."""
        if self._sale is None or not self.save_button.isEnabled():
            return
        if self.quantity.text().strip() and self.quantity.quantity() is None:
            self.quantity.setFocus()
            return
        self._set_busy(is_busy=True)
        self._operations.write(
            self._fact_id,
            accept_return,
            sale_id=self._sale.sale_id,
            back=dict(self._back),
            reason=self.reason.text(),
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self._on_trouble)

    def _lay_out(self) -> None:
        self.note.hide()
        fix_size(self.all_button, width=_ALL_WIDTH)
        self.all_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        side = column(Label(" ", "muted"), self.all_button, None, gap=4)
        paid_back = Label(self.tr("Paid back"), "strong")
        self.ways.setAlignment(RIGHT)
        money = column(row(paid_back, None, self.currency, self.total), self.ways, gap=0)
        self.heading = QWidget()
        title = Heading(self.tr("Take goods back"))
        self.heading.setLayout(row(title, 8, (self.number, 1)))
        self.lay_out(
            (self.heading,),
            column((self.table, 1), row((self.quantity_field, 1), side), self.reason),
            (rule(), money, self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def _connect(self) -> None:
        self.quantity.leave(("+", "-", "Down", "Up"), only_when_empty=False)
        self.quantity.quantity_changed.connect(self._on_quantity)
        self.quantity.returnPressed.connect(self._on_enter)
        self.table.current_changed.connect(self._on_line)
        self.all_button.clicked.connect(self.take_all)
        self.reason.finished.connect(self.save_button.setFocus)
        self.reason.field.textEdited.connect(self.note.hide)
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)

    def _line(self) -> LineSold | None:
        current: LineBack | None = self.table.current_row()
        return current.line if current else None

    def _step(self, steps: int) -> None:
        self.table.step(steps)
        self.quantity.setFocus()
        self.quantity.selectAll()

    def _change(self, by: Quantity) -> None:
        line = self._line()
        if line is not None:
            changed = self._back.get(line.line, NOTHING) + by
            self.quantity.set_quantity(Quantity(min(max(changed, 0), line.returnable)))
            self.quantity.selectAll()

    @Slot()
    def _on_line(self) -> None:
        line = self._line()
        if line is not None and line.line != self._shown_line:
            self._show_line()

    def _show_line(self) -> None:
        line = self._line()
        if line is None:
            return
        self._shown_line = line.line
        is_whole = not line.is_weighed and line.quantity % ONE == 0
        self.quantity.set_unit(line.unit, 0 if is_whole else _DECIMALS)
        self.quantity_field.name.setText(
            self.tr("How many {unit} come back").format(unit=line.unit)
        )
        self.quantity.set_quantity(self._back.get(line.line))
        self.quantity.selectAll()

    @Slot(object)
    def _on_quantity(self, quantity: Quantity | None) -> None:
        line = self._line()
        if line is None or line.line != self._shown_line:
            return
        self._back[line.line] = quantity or NOTHING
        if not self._back[line.line]:
            del self._back[line.line]
        elif quantity is not None and quantity > line.returnable:
            refusal = MoreThanSold(line.name, line.returnable, quantity, line.unit)
            self.quantity.say(words_at_desk(refusal).title, is_wrong=True)
        self._show_lines()

    @Slot()
    def _on_enter(self) -> None:
        """Go on to the next line and, after the last one, to the reason."""
        if self.table.currentIndex().row() + 1 < len(self.lines.rows):
            self._step(1)
        else:
            self.reveal(self.reason)

    def _show_lines(self) -> None:
        if self._sale is None:
            return
        self.lines.show(lines_back(self._sale, self._back))
        refund = refund_shown(self._sale, self._back, self._settings.cash_rounding)
        self.currency.setVisible(refund is not None)
        self.total.setText(rupiah_text(refund.total) if refund else "")
        ways = refund.ways if refund else ()
        self.ways.setText(
            " + ".join(f"{back_words(way.method)} {rupiah_text(way.amount)}" for way in ways)
            if len(ways) > 1
            else " ".join(back_words(way.method) for way in ways)
        )

    def _set_busy(self, *, is_busy: bool) -> None:
        self.save_button.setEnabled(not is_busy)
        for part in (self.quantity_field, self.all_button, self.reason, self.table):
            part.setEnabled(not is_busy)

    @Slot(object)
    def _on_done(self, done: ReturnDone | None) -> None:
        self.done.emit(done)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, words_at_desk(refusal))
        if isinstance(refusal, ReasonMissing):
            self.reason.set_wrong(wrong=True)
            self.reveal(self.reason)
        else:
            self.reveal(self.quantity_field)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_for_trouble(trouble))

    def _say(self, tone: Tone, words: Words) -> None:
        self._set_busy(is_busy=False)
        self.note.say(tone, words.title, words.advice)
