"""Whatever the network does to the bytes, each fact arrives once; one seed replays one run."""

from random import Random

import pytest

from sync.protocol.limits import FACTS_MAX
from tests.sync.protocol.small_parties import (
    FINE,
    Chain,
    Network,
    SmallDevice,
    SmallHub,
    Weather,
    holds,
    one_turn,
)


def stormy_day(random: Random, hub: SmallHub, device: SmallDevice, network: Network) -> None:
    """Sell, deliver, lose power and restore backups, as the weather has it."""
    backups: list[Chain | None] = [None]
    was_restored = False
    for _ in range(60):
        for _ in range(random.choice((0, 0, 1, 5))):
            device.sell()
        one_turn(device, network)
        if random.random() < network.weather.restart:
            device.restart()
        if random.random() < network.weather.hub_restored:
            was_restored = True
            hub.chain = copied(random.choice(backups))
        elif random.random() < 0.1:
            backups.append(copied(hub.chain))
        holds(device, hub, was_restored=was_restored)


def copied(chain: Chain | None) -> Chain | None:
    return Chain(list(chain.facts), list(chain.links)) if chain else None


@pytest.mark.parametrize("seed", range(40))
def test_each_fact_arrives_once_whatever_the_network_does(seed: int) -> None:
    random = Random(seed)
    often = (0.4, 0.4, 0.4, 0.4, 0.1, 0.03)
    weather = Weather(*(random.choice((0, most / 4, most)) for most in often))
    hub, device = SmallHub(), SmallDevice(random)
    network = Network(random, weather, hub)
    stormy_day(random, hub, device, network)

    network.weather = FINE
    device.delivery.say_hello_again()
    turns = 0
    while one_turn(device, network):
        turns += 1
        assert turns < 10 + len(device.log.facts), "it does not become quiet"

    assert hub.chain is not None
    assert hub.chain.facts == device.log.facts
    assert device.acked_durably == len(device.log.facts)


def test_a_request_repeated_leaves_the_hub_as_it_was() -> None:
    hub, device = SmallHub(), SmallDevice(Random(1))
    for _ in range(FACTS_MAX // 100):
        device.sell()
    device.hear(hub.answer(device.request() or b""))
    batch = device.request()
    assert batch is not None

    answers = [hub.answer(batch) for _ in range(8)]
    stored = hub.chain
    device.hear(answers[3])

    assert stored is not None
    assert len(stored.facts) == device.acked_durably == 7
