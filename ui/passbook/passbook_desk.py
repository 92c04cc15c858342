"""Printing into passbooks (buku simpanan): find the member, print what is new, turn the page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.errors import Refusal
from coop.members.card_code import read_card_code
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.passbook.book_view import BookView
from ui.passbook.calibration_view import CalibrationView
from ui.passbook.find_view import FindView
from ui.passbook.sheet_printer import SheetPrinter
from ui.widgets.desk_part import DeskPart
from ui.widgets.parted_desk import PartedDesk
from ui.wording import Words
from values.identity import MemberId


class PassbookDesk(PartedDesk):
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
        self.search = FindView(operations)
        self.book = BookView(operations, settings, printer, words)
        self.calibration = CalibrationView(operations, settings, keep, printer)
        self._before: DeskPart = self.search
        self.hold(self.search, self.book, self.calibration)
        self._connect()

    @override
    def begin(self) -> None:
        if self.book.is_asking:
            self.bring(self.book)  # Paper was printed, and nobody has said yet how it came out.
        else:
            self._show_find()

    @override
    def title(self) -> str:
        return self.tr("Passbooks")

    @override
    def scan(self, code: str) -> bool:
        """Open the book of the member whose card it is; not while an answer is awaited."""
        is_busy = self.front() is self.calibration or self.book.is_asking
        if is_busy or read_card_code(code) is None:
            return False
        self._show_find()
        return self.search.scan(code)

    def _connect(self) -> None:
        self.search.left.connect(self.left)
        self.search.chosen.connect(self._open)
        self.search.calibration_wanted.connect(self._calibrate)
        self.book.left.connect(self._show_find)
        self.book.calibration_wanted.connect(self._calibrate)
        self.calibration.left.connect(self._go_back)
        self.calibration.form.kept.connect(self._on_kept)

    @Slot(object)
    def _open(self, member_id: MemberId) -> None:
        self.book.open_book_of(member_id)
        self.bring(self.book)

    @Slot()
    def _calibrate(self) -> None:
        self._before = self.front()
        self.calibration.begin()
        self.bring(self.calibration)

    @Slot()
    def _go_back(self) -> None:
        self.bring(self._before)

    @Slot()
    def _on_kept(self) -> None:
        self.said.emit(self.tr("The measures of the passbooks are kept."))
        self._go_back()

    @Slot()
    def _show_find(self) -> None:
        self.search.begin()
        self.bring(self.search)
