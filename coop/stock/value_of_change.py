"""What goods that are found or missing are worth: both ways at the average."""

from coop.stock.valuation import StockBook
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity


def value_of_change(book: StockBook, item_id: ItemId, quantity: Quantity) -> Rupiah:
    """Return what a change of stock does to the value on hand; `quantity` is not 0."""
    if quantity > 0:
        return book.take_in_found(item_id, quantity)
    return Rupiah(-book.take_out(item_id, Quantity(-quantity)))
