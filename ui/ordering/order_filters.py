"""Which orders are listed: those that wait, that have come in part, that are done, or are off."""

from PySide6.QtCore import QCoreApplication

from ui.ordering.ordering_reading import OrderEntry
from ui.widgets.filter_pills import Filter, FilterPills
from values.ordering import OrderState

ALL = "all"
OPEN, PARTLY, DONE, GONE = "open", "partly", "done", "gone"
_OF_STATE = {
    OrderState.OPEN: OPEN,
    OrderState.PARTLY: PARTLY,
    OrderState.DONE: DONE,
    OrderState.REST_DROPPED: DONE,
    OrderState.CANCELLED: GONE,
    OrderState.REPLACED: GONE,
}


def order_filters() -> FilterPills:
    """Make the pills above the list."""
    translate = QCoreApplication.translate
    return FilterPills(
        Filter(ALL, translate("Ordering", "All"), "layers"),
        Filter(OPEN, translate("Ordering", "Waiting"), "hourglass"),
        Filter(PARTLY, translate("Ordering", "Partly come"), "package"),
        Filter(DONE, translate("Ordering", "Done"), "check"),
        Filter(GONE, translate("Ordering", "Cancelled"), "ban"),
    )


def filter_of(entry: OrderEntry) -> str:
    """Return the filter that shows an order; one that is still typed waits, too."""
    return _OF_STATE[entry.listed.head.state] if entry.listed else OPEN


def counted(entries: list[OrderEntry]) -> dict[str, int]:
    """Count the orders under each filter."""
    found = [filter_of(entry) for entry in entries]
    return {name: found.count(name) for name in (OPEN, PARTLY, DONE, GONE)}
