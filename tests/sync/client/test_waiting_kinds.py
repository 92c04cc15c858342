"""What waits is told by kind: so many of these, so many of those."""

from sync.client.waiting_kinds import WaitingKind, waiting_kinds
from tests.sync.client.builders import Till


def waiting(till: Till) -> list[WaitingKind]:
    with till.database.report() as session:
        return waiting_kinds(session)


def test_only_what_the_hub_has_not_acknowledged_is_counted(enrolled_till: Till) -> None:
    enrolled_till.sell(3)
    before = waiting(enrolled_till)

    enrolled_till.deliver()
    enrolled_till.sell(1)

    assert before == [WaitingKind("lumbung.note", 3)]
    assert waiting(enrolled_till) == [WaitingKind("lumbung.note", 1)]


def test_where_everything_was_sent_nothing_waits(enrolled_till: Till) -> None:
    enrolled_till.sell(2)
    enrolled_till.deliver()

    assert waiting(enrolled_till) == []
