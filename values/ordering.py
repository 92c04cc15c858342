"""What becomes of an order to a supplier (pesanan)."""

from enum import StrEnum


class OrderEnd(StrEnum):
    """How somebody ended an order before everything had come."""

    CANCELLED = "cancelled"  # dibatalkan: nothing of it had come
    REST_DROPPED = "rest_dropped"  # ditutup: the rest is not delivered
    REPLACED = "replaced"  # diganti: another order was placed in its stead


class OrderState(StrEnum):
    """How an order stands."""

    OPEN = "open"  # nothing has come
    PARTLY = "partly"  # something has come
    DONE = "done"  # everything has come
    CANCELLED = "cancelled"
    REST_DROPPED = "rest_dropped"
    REPLACED = "replaced"

    @property
    def is_waiting(self) -> bool:
        """Whether goods may still come for it."""
        return self in {OrderState.OPEN, OrderState.PARTLY}


def state_of(end: OrderEnd | None, open_lines: int, *, has_come: bool) -> OrderState:
    """Say how an order stands: what somebody decided comes before what may be counted."""
    if end is not None:
        return OrderState(end)
    if not open_lines:
        return OrderState.DONE
    return OrderState.PARTLY if has_come else OrderState.OPEN
