"""What the page of buying knows of orders: a desk that stands beside its own parts."""

from PySide6.QtCore import Signal

from ui.widgets.office_desk import OfficeDesk


class OrdersDoor(OfficeDesk):
    """The desk of orders; whoever puts the window together brings it."""

    receipt_wanted = Signal(object, str)
    """The `ReceiptDraft` of an order whose goods have come, and its supplier's name."""

    def arrive(self, subject: object) -> None:
        """Take orders that another page made."""
        raise NotImplementedError
