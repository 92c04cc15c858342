"""A till at a hub that runs, with something to send."""

from sync.protocol.messages import Enrolled
from tests.journeys.bad_input.builders import Shop
from tests.sync.client.builders import AClock, LiveHub, Till


def hub_in(shop: Shop, clock: AClock, folder: str = "hub", port: int = 0) -> LiveHub:
    """Run a hub with a cooperative."""
    hub = LiveHub(shop.folder / folder, clock, port)
    shop.closing.callback(hub.stop)
    return hub


def till_in(shop: Shop) -> Till:
    return Till(shop.database, AClock())


def enrolled(shop: Shop) -> tuple[LiveHub, Till, Enrolled]:
    """Enrol the till: one fact has arrived at the hub, and one is still to be sent."""
    till = till_in(shop)
    hub = hub_in(shop, till.clock)
    answer = till.enrol(hub.invitation())
    till.sell()
    assert till.deliver().waiting == 0
    till.sell()
    shop.begin()
    return hub, till, answer


def everything_arrives_at(hub: LiveHub, till: Till, shop: Shop) -> None:
    """Deliver over a whole line, once the books have been looked into."""

    def deliver() -> None:
        till.restart()
        assert till.deliver().waiting == 0
        assert len(hub.facts_held()) == 2

    shop.afterwards.append(deliver)
