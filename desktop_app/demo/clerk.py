"""The clerk of the story: what she does with her hand at the window, page by page."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.demo.captions import CAPTIONS
from desktop_app.demo.day_clock import DayClock
from desktop_app.demo.hand import Hand
from desktop_app.demo.pictures import Album
from desktop_app.demo.running_till import RunningTill
from desktop_app.program import Program
from ui.main_window import MainWindow
from ui.selling.paid_sale import PaidSale
from ui.selling.till import Stage
from ui.selling.till_page import TillPage
from ui.widgets.office_desk import OfficeDesk
from ui.widgets.paper_view import paper_picture

_SETTLING_MILLISECONDS = 100
"""Before a picture: parts that grew or shrank find their places in the next turns of the loop."""
_DIGITS = {
    "till": 1,
    "goods": 2,
    "sales": 3,
    "members": 4,
    "office": 5,
    "buying": 6,
    "sending": 7,
    "reports": 8,
    "preferences": 0,
}


class Clerk:
    """Sells at the till of `running`; what is worth a picture goes into `album`."""

    def __init__(self, running: RunningTill, clock: DayClock, album: Album) -> None:
        self.running, self.clock, self.album = running, clock, album

    @property
    def hand(self) -> Hand:
        """Her hand, on the window that is open now."""
        return self.running.hand

    @property
    def program(self) -> Program:
        """The program that runs now."""
        return self.running.program

    @property
    def window(self) -> MainWindow:
        """Its window."""
        return self.program.window

    @property
    def till(self) -> TillPage:
        """The page she sells on."""
        assert self.program.pages.till is not None, "the window opens with the till"
        return self.program.pages.till

    def open_page(self, name: str) -> None:
        """Go to a page by its key."""
        self.hand.press(f"Alt+{_DIGITS[name]}")
        self.hand.wait(lambda: self.window.rail.button(name).isChecked(), f"the page {name}")

    def open_duty(self, name: str) -> OfficeDesk:
        """Sit down at a desk of the treasurer's page by its key, and return the desk."""
        self.open_page("office")
        page = self.program.pages.office
        assert page is not None
        duties = [duty.name for duty in page.rows.rows]
        self.hand.press("Ctrl+Home", *["Down"] * duties.index(name), "Enter")
        desk = page.desk()
        assert desk is not None
        return desk

    def answer_dialog(self, file: Path) -> None:
        """Type a path into the dialog that asks for a file."""

        def typed_into() -> QLineEdit | None:
            field = QApplication.focusWidget()
            is_asked = isinstance(field, QLineEdit) and isinstance(field.window(), QFileDialog)
            return field if is_asked and isinstance(field, QLineEdit) else None

        self.hand.wait(typed_into, "the dialog that asks for a file")
        self.hand.enter(str(file))
        self.hand.take_window()

    def take_picture(self, name: str) -> None:
        """Take a picture of the window, if the moment has a name."""
        if name:
            self.hand.pause(_SETTLING_MILLISECONDS)
            self.album.take(self.window, name, CAPTIONS[name])

    def add_paper(self, name: str, paper: Path) -> None:
        """Put a PDF into the album as it looks."""
        path = self.album.next_path(name)
        paper_picture(paper.read_bytes()).first_page.save(str(path))
        self.album.add(path, CAPTIONS[name])

    def scan(self, code: str) -> None:
        """Hold goods under the scanner, and wait for what the till says of them."""
        self.hand.scan(code)
        self.wait_for_goods()

    def wait_for_goods(self) -> None:
        """Wait until the till has an answer for everything scanned or typed."""
        shelf = self.till.parts.shelf
        self.hand.wait(lambda: not (shelf.is_busy or shelf.is_searching), "the till's answer")

    def wait_for_question(self) -> None:
        """Wait until the till asks something under the scan box."""
        entry = self.till.view.strip.entry
        self.hand.wait(lambda: entry.question and entry.field.hasFocus(), "a question")

    def answer(self, text: str) -> None:
        """Answer the question, and wait until nothing is asked, or something else is."""
        entry = self.till.view.strip.entry
        asked = entry.question
        self.hand.enter(text)
        self.hand.wait(lambda: entry.question is not asked, f"the till to take “{text}”")

    def wait_for_cart_on_disk(self) -> None:
        """Wait until the cart at hand is on the disk, line by line."""
        self.hand.wait(lambda: self.till.keeper.is_settled, "the cart on the disk")

    def wait_until_paid(self) -> PaidSale:
        """Wait for the change on the screen: only then the sale is on the disk."""
        self.hand.wait(lambda: self.till.till.stage is Stage.PAID, "the change on the screen")
        paid = self.till.desks.paper.sale
        assert paid is not None
        return paid
