"""What the hub does with a batch."""

from tests.hub.builders import Village, a_sale


def test_a_sale_is_acknowledged(village: Village) -> None:
    village.stream.record(a_sale())

    receipt = village.push()

    assert (receipt.acked_seq, receipt.acked_link) == (1, village.stream.links[-1])
    assert receipt.parked == ()
