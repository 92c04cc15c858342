"""A batch continues its own stream and no other: gaps, forks, parents and authors."""

import pytest
from msgspec.structs import replace

from coop.facts.envelope import Position
from sync.protocol.messages import Point
from sync.protocol.problems import Problem
from tests.hub.acts import a_sale
from tests.hub.builders import AStream, Village, problem_of, push
from tests.hub.kept import all_rows, incidents


def test_a_gap_is_named_with_the_hubs_head(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push(1, 1)

    found = problem_of(lambda: village.push(3, 3))

    assert (found.problem, found.acked_seq) == (Problem.GAP, 1)
    assert found.acked_link == village.stream.links[1]


def test_a_stream_that_is_not_here_begins_with_its_first_fact(village: Village) -> None:
    for number in range(1, 3):
        village.stream.record(a_sale(number=number))

    found = problem_of(lambda: village.push(2, 2))

    assert (found.problem, found.acked_seq) == (Problem.UNKNOWN_STREAM, 0)
    assert found.acked_link == village.stream.links[0]


@pytest.mark.parametrize("differs_at", [1, 2, 3])
def test_a_fork_is_refused_whole_and_noted_once(village: Village, differs_at: int) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    clone = AStream(village.stream.stream_id)
    for kept in village.stream.facts[: differs_at - 1]:
        clone.add(kept)
    while clone.head_seq < 5:
        clone.record(a_sale(number=9))
    before = all_rows(village.hub)
    envelope = village.till.batch(clone)

    found = [problem_of(lambda: push(village.hub, village.till, envelope)) for _ in range(2)]

    assert {one.problem for one in found} == {Problem.FORK}
    assert found[0].acked_link == village.stream.links[3]
    [noticed] = incidents(village.hub)
    assert (noticed.kind, noticed.seq, noticed.link) == (
        "fork",
        differs_at,
        clone.links[differs_at],
    )
    assert noticed.device_id == village.till.device_id.bytes
    assert {name: rows for name, rows in all_rows(village.hub).items() if name != "incident"} == {
        name: rows for name, rows in before.items() if name != "incident"
    }


def test_a_fork_in_what_comes_before_the_batch_is_found(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    clone = AStream(village.stream.stream_id)
    clone.record(a_sale(number=9))
    clone.record(a_sale(number=10))

    found = problem_of(lambda: push(village.hub, village.till, village.till.batch(clone, 2, 2)))

    assert found.problem is Problem.FORK


def test_a_stream_may_not_change_its_parent(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    other = AStream(
        village.stream.stream_id, Position(village.stream.stream_id, 1, village.stream.links[1])
    )
    other.record(a_sale())

    found = problem_of(lambda: push(village.hub, village.till, village.till.batch(other)))

    assert found.problem is Problem.FORK
    assert [one.seq for one in incidents(village.hub)] == [0]


def test_a_later_batch_may_not_claim_another_parent(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    village.stream.record(a_sale(number=2))
    letter = village.till.letter(village.stream, 2)
    claimed = Point(village.till.new_stream().stream_id, 7, bytes(32))
    assert letter.members is not None
    altered = letter._replace(members=replace(letter.members, parent=claimed))

    found = problem_of(lambda: push(village.hub, village.till, village.till.write(altered)))

    assert found.problem is Problem.FORK


@pytest.mark.parametrize(
    ("seq", "link_differs", "kind"),
    [
        (3, False, None),
        (2, False, "branched"),
        (2, True, "parent-differs"),
        (9, True, "parent-unknown"),
    ],
)
def test_an_odd_parent_is_flagged_and_never_refused(
    village: Village, seq: int, *, link_differs: bool, kind: str | None
) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    link = bytes(32) if link_differs else village.stream.links[seq]
    child = village.till.new_stream(Position(village.stream.stream_id, seq, link))
    child.record(a_sale(number=4))

    receipt = push(village.hub, village.till, village.till.batch(child))

    assert receipt.acked_seq == 1
    assert [one.kind for one in incidents(village.hub)] == ([] if kind is None else [kind])


def test_a_device_does_not_write_into_anothers_stream(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    other = village.another_till()
    mine = AStream(village.stream.stream_id)
    mine.record(a_sale())

    found = problem_of(lambda: push(village.hub, other, other.batch(mine)))

    assert found.problem is Problem.NOT_AUTHOR


def test_a_device_that_names_another_author_is_refused(village: Village) -> None:
    other = village.another_till()
    village.stream.record(a_sale())
    letter = village.till.letter(village.stream)

    found = problem_of(lambda: push(village.hub, other, other.write(letter)))

    assert found.problem is Problem.NOT_AUTHOR
