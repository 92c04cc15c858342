"""One delivery and no more: for scripts, and for a clerk who waits beside the telephone."""

from sync.client.attempts import Attempts, Surroundings
from sync.client.delivery_status import DeliveryStatus


def sync_once(surroundings: Surroundings) -> DeliveryStatus:
    """Deliver until nothing waits or something fails, and say how it stands then."""
    said: list[DeliveryStatus] = []
    Attempts(surroundings).deliver(said.append, is_stopping=lambda: False)
    return said[-1]
