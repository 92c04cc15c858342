"""Printing into passbooks (buku simpanan): find the member, print what is new, turn the page."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.members.card_code import read_card_code
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.passbook.book_view import BookView
from ui.passbook.calibration_view import CalibrationView
from ui.passbook.find_view import FindView
from ui.passbook.sheet_printer import SheetPrinter
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words
from values.identity import MemberId


class PassbookDesk(OfficeDesk):
    """One part at a time has the desk: the search, a book, or the measures of the books."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        keep: Callable[[Mapping[str, int]], object],
        printer: SheetPrinter,
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._settings = settings
        self.search = FindView(operations)
        self.book = BookView(operations, settings, printer, words)
        self.calibration = CalibrationView(operations, keep, printer)
        self._before: QWidget = self.search
        self.parts = QStackedWidget()
        for part in (self.search, self.book, self.calibration):
            self.parts.addWidget(part)
        self.setLayout(column((self.parts, 1)))
        self._connect()

    @override
    def begin(self) -> None:
        if self.book.is_asking:
            self._show(self.book)  # Paper was printed, and nobody has said yet how it came out.
        else:
            self._show_find()

    @override
    def read_again(self) -> None:
        if self._front() is self.book:
            self.book.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.book.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Passbooks")

    @override
    def keys(self) -> Sequence[Key]:
        return self._front().keys()

    @override
    def focus_target(self) -> QWidget:
        front = self._front()
        return front.box if isinstance(front, FindView) else front.focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.book.fit(room)
        self.calibration.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Open the book of the member whose card it is; not while an answer is awaited."""
        is_busy = self._front() is self.calibration or self.book.is_asking
        if is_busy or read_card_code(code) is None:
            return False
        self._show_find()
        self.search.scan(code)
        return True

    def _connect(self) -> None:
        self.search.left.connect(self.left)
        self.search.chosen.connect(self._open)
        self.search.calibration_wanted.connect(self._calibrate)
        self.book.left.connect(self._show_find)
        self.book.turned.connect(self.turned)
        self.book.said.connect(self.said)
        self.book.calibration_wanted.connect(self._calibrate)
        self.calibration.left.connect(self._go_back)
        self.calibration.form.kept.connect(self._on_kept)

    def _front(self) -> FindView | BookView | CalibrationView:
        front = self.parts.currentWidget()
        assert isinstance(front, FindView | BookView | CalibrationView)
        return front

    @Slot(object)
    def _open(self, member_id: MemberId) -> None:
        self.book.open_book_of(member_id)
        self._show(self.book)

    @Slot()
    def _calibrate(self) -> None:
        self._before = self._front()
        self.calibration.begin(self._settings)
        self._show(self.calibration)

    @Slot()
    def _go_back(self) -> None:
        self._show(self._before)

    @Slot()
    def _on_kept(self) -> None:
        self.said.emit(self.tr("The measures of the passbooks are kept."))
        self._go_back()

    @Slot()
    def _show_find(self) -> None:
        self.search.begin()
        self._show(self.search)

    def _show(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        self.focus_target().setFocus()
        self.turned.emit()
