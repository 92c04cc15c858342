"""What is done away from the counter: enrolling, taking goods in, sending, and looking sales up."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.demo.clerk import Clerk
from ui.formatting import number_text, time_text
from ui.sales.receipt_preview import ReceiptPreview
from ui.sales.sale_desk import SaleDesk
from ui.sync_status.sending_page import SendingPage

SENDING_SECONDS_MAX = 60.0
"""A day of a village goes in less than one second, were the hub not starting up beside."""
_MINUTE_OR_NEXT = (timedelta(), timedelta(minutes=1))


def enrol(clerk: Clerk, voucher: str) -> None:
    """Fill in the code of the voucher, and wait until the hub has taken the till in."""
    page = _sending(clerk)
    clerk.hand.wait(page.form.code.hasFocus, "the field for the code")
    clerk.take_picture("kirim-daftar")
    clerk.hand.enter(voucher)
    clerk.hand.wait(lambda: not page.form.isVisible(), "the hub's yes", SENDING_SECONDS_MAX)


def send_everything(clerk: Clerk) -> None:
    """Ask to send now, and wait until the hub has received everything."""
    page = _sending(clerk)
    since = clerk.clock.read()
    clerk.hand.press("F5")
    pill = clerk.window.top_bar.sync
    all_sent = QCoreApplication.translate("SyncPill", "All sent · {time}")
    wanted = {all_sent.format(time=time_text(since + late)) for late in _MINUTE_OR_NEXT}

    def is_done() -> bool:
        return page.waiting.text() == "0" and not page.rows.rows and pill.text() in wanted

    clerk.hand.wait(is_done, "everything at the hub", SENDING_SECONDS_MAX)


def notice_no_line(clerk: Clerk) -> None:
    """Ask to send while there is no line, and wait until the window says so."""
    page = _sending(clerk)
    clerk.hand.press("F5")
    pill = clerk.window.top_bar.sync
    offline = QCoreApplication.translate("SyncPill", "Offline")

    def is_said() -> bool:
        listed = sum(waiting.count for waiting in page.rows.rows)
        return pill.text().startswith(offline) and page.waiting.text() == number_text(listed)

    clerk.hand.wait(is_said, "the pill to say offline", SENDING_SECONDS_MAX)


def find_sale(clerk: Clerk, number: str) -> SaleDesk:
    """Find a sale by its number on the page of receipts, and have it shown."""
    clerk.open_page("sales")
    page = clerk.program.pages.sales
    assert page is not None
    desk = page.desk
    clerk.hand.press("F2", "Ctrl+A")
    clerk.hand.type(number)

    def is_shown() -> bool:
        sale = desk.sale()
        return sale is not None and sale.number == number

    clerk.hand.wait(is_shown, f"the receipt {number}")
    return desk


def see_paper(clerk: Clerk, number: str, picture: str) -> None:
    """Open the picture of a receipt as it is printed, and close it again."""
    find_sale(clerk, number)
    clerk.hand.press("Shift+F9")

    def preview() -> ReceiptPreview | None:
        seen = clerk.window.findChildren(ReceiptPreview)
        return next((one for one in seen if one.isVisible() and one.picture()), None)

    clerk.hand.wait(preview, "the receipt on the screen")
    clerk.hand.press("PgDown")  # Where a member signs.
    clerk.take_picture(picture)
    clerk.hand.press("Esc")
    clerk.hand.wait(lambda: preview() is None, "the list of receipts again")


def await_reversal(clerk: Clerk, desk: SaleDesk) -> None:
    """Wait until the sale shown has been taken back, in part or whole."""

    def is_taken_back() -> bool:
        sale = desk.sale()
        return not desk.has_form and sale is not None and bool(sale.reversals)

    clerk.hand.wait(is_taken_back, "the money paid back")


def _sending(clerk: Clerk) -> SendingPage:
    clerk.open_page("sending")
    page = clerk.program.pages.sending
    assert page is not None
    return page


def show_receipts(clerk: Clerk, count: int) -> None:
    """List every receipt of the day, the newest shown beside the list."""
    clerk.open_page("sales")
    page = clerk.program.pages.sales
    assert page is not None
    clerk.hand.press("F2", "Ctrl+A", "Del")
    clerk.hand.wait(lambda: len(page.sales.rows) == count, f"{count} receipts")
    clerk.hand.press("Home")
    clerk.hand.wait(lambda: page.desk.sale() is not None, "a receipt beside the list")
