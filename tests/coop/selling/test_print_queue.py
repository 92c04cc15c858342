"""The print queue on the disk."""

from coop.selling.print_queue import (
    JobCounts,
    begin_sending,
    cancel_all_jobs,
    cancel_job,
    count_jobs,
    doubt_interrupted,
    end_sending,
    enqueue_copy,
    enqueue_receipt,
    open_jobs,
    print_again,
    receipt_of,
)
from coop.selling.receipt import Receipt
from db.session import Session
from tests.documents.builders import a_receipt, receipt_in
from values.identity import FactId, PrintJobId, new_uuid
from values.print_state import PrintState


def a_fact() -> FactId:
    return FactId(new_uuid())


def sent(session: Session) -> Receipt:
    """Print the oldest that waits, and return it."""
    job = begin_sending(session)
    assert job is not None
    end_sending(session, job.job_id, PrintState.SENT)
    return receipt_in(job)


def test_the_oldest_is_printed_first_and_once(session: Session) -> None:
    for number in ("01-20261124-0001", "01-20261124-0002"):
        enqueue_receipt(session, a_receipt(number=number), a_fact())

    assert sent(session).number == "01-20261124-0001"
    assert sent(session).number == "01-20261124-0002"
    assert begin_sending(session) is None


def test_a_paper_that_follows_from_no_fact_is_printed_too(session: Session) -> None:
    enqueue_receipt(session, a_receipt(), None)

    assert sent(session) == a_receipt()


def test_a_receipt_that_is_only_kept_does_not_wait(session: Session) -> None:
    fact_id = a_fact()
    enqueue_receipt(session, a_receipt(), fact_id, prints=False)

    assert begin_sending(session) is None
    assert count_jobs(session) == JobCounts(0, 0)
    assert receipt_of(session, fact_id) == a_receipt()


def test_nothing_is_known_of_a_fact_that_was_never_enqueued(session: Session) -> None:
    assert receipt_of(session, a_fact()) is None


def test_copies_are_counted_and_leave_the_drawer_shut(session: Session) -> None:
    fact_id = a_fact()
    enqueue_receipt(session, a_receipt(open_drawer=True), fact_id)
    enqueue_receipt(session, a_receipt(), a_fact())

    original = receipt_of(session, fact_id)
    assert original is not None
    for _copy in range(2):
        enqueue_copy(session, original, fact_id)

    papers = [(receipt_in(job).copy_number, job.opens_drawer) for job in open_jobs(session)]
    assert papers == [(0, True), (0, False), (1, False), (2, False)]
    assert receipt_of(session, fact_id) == original


def test_what_was_kept_and_never_printed_is_printed_as_the_original(session: Session) -> None:
    fact_id = a_fact()
    enqueue_receipt(session, a_receipt(), fact_id, prints=False)

    enqueue_copy(session, a_receipt(), fact_id)
    enqueue_copy(session, a_receipt(), fact_id)

    assert [receipt_in(job).copy_number for job in open_jobs(session)] == [0, 1]


def test_where_the_snapshot_is_lost_a_paper_is_a_copy_to_be_safe(session: Session) -> None:
    enqueue_copy(session, a_receipt(), a_fact())

    assert [receipt_in(job).copy_number for job in open_jobs(session)] == [1]


def test_trouble_leaves_the_paper_waiting_with_its_reason(session: Session) -> None:
    enqueue_receipt(session, a_receipt(), a_fact())
    for attempts in (1, 2):
        job = begin_sending(session)
        assert job is not None
        assert job.attempts == attempts
        end_sending(session, job.job_id, PrintState.WAITING, "out_of_paper")

    (job,) = open_jobs(session)
    assert (job.state, job.attempts) == (PrintState.WAITING, 2)
    assert job.last_problem == "out_of_paper"


def interrupted(session: Session) -> PrintJobId:
    """Leave a paper half sent, as a power cut does, and start again."""
    enqueue_receipt(session, a_receipt(), a_fact())
    job = begin_sending(session)
    assert job is not None
    doubt_interrupted(session)
    return job.job_id


def test_what_was_interrupted_is_not_printed_by_itself(session: Session) -> None:
    interrupted(session)

    assert begin_sending(session) is None
    assert count_jobs(session) == JobCounts(waiting=0, unsure=1)


def test_somebody_who_looked_may_have_it_printed_after_all(session: Session) -> None:
    job_id = interrupted(session)

    print_again(session, job_id)

    assert sent(session) == a_receipt()


def test_somebody_who_looked_may_take_it_for_printed(session: Session) -> None:
    job_id = interrupted(session)

    cancel_job(session, job_id)

    assert open_jobs(session) == []
    print_again(session, job_id)
    assert begin_sending(session) is None


def test_a_paper_on_its_way_can_no_longer_be_cancelled(session: Session) -> None:
    enqueue_receipt(session, a_receipt(), a_fact())
    job = begin_sending(session)
    assert job is not None

    cancel_job(session, job.job_id)

    assert [job.state for job in open_jobs(session)] == [PrintState.SENDING]
    assert count_jobs(session) == JobCounts(waiting=1, unsure=0)


def test_all_that_waits_or_is_unsure_can_be_left_at_once(session: Session) -> None:
    for _ in range(3):
        enqueue_receipt(session, a_receipt(), a_fact())
    sent(session)
    begin_sending(session)
    doubt_interrupted(session)
    assert count_jobs(session) == JobCounts(1, 1)

    cancel_all_jobs(session)

    assert open_jobs(session) == []
    assert begin_sending(session) is None
