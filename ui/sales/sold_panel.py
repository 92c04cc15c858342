"""One sale, whole: its lines, its money, what became of it, and what can be done."""

from PySide6.QtWidgets import QWidget

from coop.selling.sales_list import SaleState
from coop.selling.sold import SaleSold
from ui.formatting import rupiah_text, time_text, weekday_date_text
from ui.sales.sale_sums import paid_back_too_much, sale_model, sums_of
from ui.sales.sale_words import STATE_ICONS, STATE_TONES, state_words
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, TurningBox, column, row
from ui.widgets.note import Note
from ui.widgets.pill import Pill
from ui.widgets.rows_table import RowsTable

_LINE_HEIGHT = 44


class SoldPanel(Card):
    """Shows a sale; its buttons are the page's to answer."""

    def __init__(self) -> None:
        super().__init__(margins=(16, 12, 16, 12), gap=6)
        self.number = ElidedLabel(role="title")
        self.state = Pill()
        self.moment = ElidedLabel()
        self.total = Label(role="total_small", align=RIGHT)
        self.note = Note()
        self.note.hide()
        self.lines = sale_model(self)
        self.table = RowsTable(
            self.lines,
            self.tr("Lines of the receipt"),
            row_height=_LINE_HEIGHT,
            is_choosable=False,
        )
        self.copy_button = Button(self.tr("Print again"), "F9", "printer")
        self.pdf_button = Button(self.tr("PDF"), "Shift+F9", "file-text")
        self.return_button = Button(self.tr("Return"), "F6", "undo-2")
        self.void_button = Button(self.tr("Void"), "Shift+F6", "ban")
        self._lay_out()

    def show_sale(self, sale: SaleSold) -> None:
        """Show a sale as it is now."""
        state = state_of(sale)
        self.number.setText(sale.number)
        self.state.show_state(state_words(state), STATE_TONES[state], STATE_ICONS[state])
        buyer = self.tr("member") if sale.is_member else self.tr("not a member")
        when = f"{weekday_date_text(sale.business_date)} {time_text(sale.recorded_at)}"
        self.moment.setText(f"{when} · {buyer}")
        self.total.setText(rupiah_text(sale.total))
        spoken = self.tr("Total {amount} rupiah").format(amount=rupiah_text(sale.total))
        self.total.setAccessibleName(spoken)
        self.lines.show([*sale.lines, *sums_of(sale)])
        may_return = not sale.is_void and any(line.returnable > 0 for line in sale.lines)
        self.return_button.setEnabled(may_return)
        self.void_button.setEnabled(not sale.reversals)

    def say(self, tone: Tone, title: str, text: str = "", *actions: Button) -> None:
        """Say something above the lines until another sale is shown."""
        self.note.say(tone, title, text, actions=actions)

    def set_alone(self, *, is_alone: bool) -> None:
        """Put all buttons in one row where the panel has the whole page."""
        self._buttons.turn(is_below=not is_alone)

    def _lay_out(self) -> None:
        rows = (
            row((self.copy_button, 1), (self.pdf_button, 1)),
            row((self.return_button, 1), (self.void_button, 1)),
        )
        halves = []
        for layout in rows:
            half = QWidget()
            half.setLayout(layout)
            halves.append(half)
        self._buttons = TurningBox(*((half, 1) for half in halves), gap=8)
        heads = column(self.number, self.moment, gap=0)
        self.add(
            row((heads, 1), self.state),
            row(Label(self.tr("Total"), "strong"), None, Label("Rp", "muted"), self.total),
            self.note,
            (self.table, 1),
            self._buttons,
        )


def state_of(sale: SaleSold) -> SaleState:
    """Say what became of a sale."""
    if paid_back_too_much(sale):
        return SaleState.BACK_TWICE
    if sale.is_void:
        return SaleState.VOID
    return SaleState.PARTLY_RETURNED if sale.reversals else SaleState.PAID
