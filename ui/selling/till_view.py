"""The parts of the till and where they stand in a window of any size."""

from functools import cached_property

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.selling.buyer import Buyer
from ui.selling.cart_rows import cart_model, cart_rows
from ui.selling.found_rows import found_model, held_model
from ui.selling.line_tools import LineTools
from ui.selling.member_finder import MemberFinder
from ui.selling.notices import BuyerChip
from ui.selling.one_of import OneOf
from ui.selling.paid_panel import PaidPanel
from ui.selling.payment_panel import PaymentPanel
from ui.selling.press_guard import PressGuard
from ui.selling.sale_panel import SalePanel
from ui.selling.scan_box import ScanBox
from ui.selling.scan_strip import ScanStrip
from ui.selling.screen_keys import ScreenKeys
from ui.selling.till import Stage, Till
from ui.theme.letters import at_least, fix_size, px, set_gaps
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import Button
from ui.widgets.found_list import FoundList
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.rows_table import RowsTable

_SCAN_HEIGHT = 48
_PAYING_WIDTH_MIN, _PAYING_WIDTH_SHORT = 324, 362
"""Quick sums and ways to pay need it, whatever becomes of the table beside them.

In a low window the ways stand in one row, which is longer.
"""
_BUYER_HEIGHT_MIN = 600
"""Of the window: in a lower one the figures need the room while it is paid."""
_PAGE_MARGINS = 20
_KEYS_WIDTH_MAX = 620


class TillView(QWidget):
    """Scan box, strip and cart at the left, the panel at the right; nothing moves between states.

    In a window so low that both do not fit, the panel takes the page while it is paid, and gives
    it back for a question or a search for a member.
    """

    payment_made = Signal(object)
    """The `PaymentPanel`, built when somebody first pays."""
    paid_made = Signal(object)
    """The `PaidPanel`, built when somebody first has paid."""
    enter_made = Signal(object)
    """A widget of these in which Enter is the till's."""
    way_taken = Signal(str)
    """A way out of what was refused while it is paid."""
    screen_entered = Signal()
    """The Enter of the keys on the screen."""

    def __init__(self, guard: PressGuard, *, has_drawer: bool) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self._guard, self._has_drawer = guard, has_drawer
        self._has_screen_keys = False
        self._stage = Stage.SELLING
        self.scan_box = ScanBox(self.tr("Scan or type goods"))
        self.find_button = Button(
            self.tr("Find"), "F2", "search", "left", height=_SCAN_HEIGHT, takes_focus=False
        )
        self.held_button = Button(
            self.tr("Put aside"), "F8", "pause", "left", height=_SCAN_HEIGHT, takes_focus=False
        )
        self.back = Button(
            self.tr("Back to the goods"),
            "Esc",
            "undo-2",
            "left",
            height=_SCAN_HEIGHT,
            takes_focus=False,
        )
        self.finder = MemberFinder(self)
        self.strip = ScanStrip()
        self.cart_model = cart_model(self)
        self.table = RowsTable(self.cart_model, self.tr("Goods in the cart"), takes_focus=False)
        self.tools = LineTools(guard)
        self.buyer = BuyerChip()
        self.sale = SalePanel(guard)
        guard.watch(self.find_button, self.held_button, self.back)
        self._lay_out()
        self.found_model = found_model(self)
        self.found = FoundList(self.scan_box, self.found_model, self.tr("Goods found"))
        self.held_model = held_model(self)
        self.held = FoundList(self.scan_box, self.held_model, self.tr("Carts put aside"))

    @cached_property
    def payment(self) -> PaymentPanel:
        """The panel that asks for the money."""
        panel = self._panels.added(PaymentPanel(self._guard))
        panel.way_taken.connect(self.way_taken)
        for field in (panel.amount, panel.reference):
            self.enter_made.emit(field)
        self.payment_made.emit(panel)
        return panel

    @cached_property
    def paid(self) -> PaidPanel:
        """The panel that says what to give back."""
        panel = self._panels.added(PaidPanel(self._guard, has_drawer=self._has_drawer))
        self.enter_made.emit(panel)
        self.paid_made.emit(panel)
        return panel

    @cached_property
    def screen_keys(self) -> ScreenKeys:
        """The keys on the screen, built when somebody first wants them."""
        keys = ScreenKeys()
        keys.setParent(self)
        keys.entered.connect(self.screen_entered)
        return keys

    @property
    def is_slim(self) -> bool:
        """Whether there is room for short sentences only."""
        return self._room.is_slim

    @property
    def is_choosing(self) -> bool:
        """Whether a member is searched for."""
        return self.boxes.currentWidget() is self.finder.box

    @property
    def is_alone(self) -> bool:
        """Whether the panel has the page to itself."""
        is_whole = self.is_choosing or self.strip.entry.question is not None
        return self._room.is_flat and self._stage is not Stage.SELLING and not is_whole

    def show_till(
        self, till: Till, held_count: int, buyer: Buyer | None, *, is_choosing: bool
    ) -> None:
        """Show the cart at hand, who buys, and the stage it is in."""
        self.boxes.show_part(self.finder.box if is_choosing else self.scan_box)
        self.cart_model.show(cart_rows(till))
        if till.chosen >= 0 and till.stage is not Stage.PAID:
            self.table.choose(till.chosen)
        else:
            self.table.clearSelection()
        self.tools.show_state(till)
        self.buyer.show_buyer(buyer, is_member=till.cart.is_for_member)
        words = self.tr("Put aside")
        if till.stage is not Stage.SELLING or not till.cart.lines:
            words = self.tr("Held · {count}").format(count=held_count)
            words = words if held_count else self.tr("Held")
        self.held_button.set_words(words)
        self._show_stage(till.stage)

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self._room = room
        self.strip.fit(room)
        self.table.fit(room)
        self.tools.fit(room)
        self._panels.fit(room)
        set_gaps(self._left_layout, (0, 0, 0, 0), 8 if room.is_slim else 10)
        set_gaps(self._across, (0, 0, 0, 0), 10 if room.is_slim else 12)
        flat_margins, margins = (16, 8, 16, 8), (16, 14, 16, 16)
        set_gaps(self._panel.body, flat_margins if room.is_flat else margins, 9)
        self.place_panels()

    @Slot()
    def toggle_keys(self) -> None:
        """Show the keys on the screen, or put them away."""
        self._has_screen_keys = not self._has_screen_keys
        self.screen_keys.setVisible(self._has_screen_keys)
        self.place_keys()

    def place_keys(self) -> None:
        """Put the keys over the lower end of the cart; an amount needs figures alone."""
        if not self._has_screen_keys:
            return
        question = self.strip.entry.question
        is_amount = question is not None and not question.is_text
        if question is None and not self.is_choosing:
            is_amount = self._stage is not Stage.SELLING
        self.screen_keys.fit(self._room)
        self.screen_keys.show_for(figures_only=is_amount)
        area = self._card if not self.is_alone else self._panel
        width = min(px(_KEYS_WIDTH_MAX), area.width())
        self.screen_keys.body.activate()  # Letters may have come or gone.
        height = self.screen_keys.body.sizeHint().height()
        corner = area.mapTo(self, QPoint(0, area.height()))
        self.screen_keys.setGeometry(corner.x(), corner.y() - height, width, height)
        self.screen_keys.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_keys()

    def _show_stage(self, stage: Stage) -> None:
        self._stage = stage
        is_paying = stage in (Stage.PAYING, Stage.SAVING)
        shown = self.payment if is_paying else self.paid if stage is Stage.PAID else self.sale
        self._panels.show_part(shown)
        if stage is not Stage.PAID:
            shown.setEnabled(stage is not Stage.SAVING and not self.is_choosing)
        self.scan_box.setEnabled(not is_paying)
        self.place_panels()

    def placeholder(self, stage: Stage) -> str:
        """Say what the scan box is for in a stage."""
        if stage is Stage.PAID:
            return self.tr("Scan the next goods")
        if stage is Stage.SELLING:
            return self.tr("Scan goods, or type a name / code")
        return self.tr("Esc goes back to adding goods")

    def place_panels(self) -> None:
        """Share the page out anew: the stage, or what is put down, has changed."""
        room, stage = self._room, self._stage
        is_paying = stage in (Stage.PAYING, Stage.SAVING)
        self._left.setVisible(not self.is_alone)
        has_one = room.is_flat and stage is not Stage.SELLING
        self._panel.setVisible(self.is_alone or not has_one)
        self.find_button.setVisible(not is_paying and not room.is_tiny)
        self.held_button.setVisible(not is_paying and not room.is_narrow)
        self.back.setVisible(is_paying and not room.is_tiny)
        is_crowded = room.height < _BUYER_HEIGHT_MIN or (
            room.is_short and is_paying and self.payment.has_parts
        )
        self.buyer.setVisible(stage is Stage.SELLING or not is_crowded)
        width = room.panel_width
        if self.is_alone:
            width = room.width - room.rail_width - _PAGE_MARGINS
        elif stage is not Stage.SELLING:
            width = max(width, _PAYING_WIDTH_SHORT if room.is_short else _PAYING_WIDTH_MIN)
        fix_size(self._panel, width=width)
        self.place_keys()

    def _lay_out(self) -> None:
        self._card = Card("plain", (1, 1, 1, 1), 0)
        self._card.add((self.table, 1), rule(), self.tools)
        self._left = QWidget()
        self.boxes = OneOf(self.scan_box, self.finder.box)
        at_least(self.boxes, height=_SCAN_HEIGHT)
        scan_row = row((self.boxes, 1), self.find_button, self.held_button, self.back)
        self._left_layout = column(scan_row, self.strip, (self._card, 1), gap=10)
        self._left.setLayout(self._left_layout)
        self._panels = OneOf(self.sale)
        self._panel = Card("plain", (16, 14, 16, 16), 9)
        self._panel.add(self.buyer, (self._panels, 1))
        self._across = row((self._left, 1), self._panel, gap=12)
        self.setLayout(self._across)
