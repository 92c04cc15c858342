"""Papers about savings in the print queue, beside those of sales."""

from sqlalchemy import insert

from coop.savings.receipt import SavingsReceipt
from coop.selling.print_kwitansi import print_kwitansi, print_kwitansi_copy
from coop.selling.print_queue import (
    OpenJob,
    begin_sending,
    end_sending,
    enqueue_receipt,
    enqueue_written,
    open_jobs,
    receipt_of,
)
from coop.selling.written_paper import WrittenPaper, WrittenRow
from db.session import Session
from db.tables import PrintJob
from tests.documents.builders import a_receipt, receipt_in
from tests.documents.savings_builders import a_savings_receipt
from values.identity import FactId, PrintJobId, new_uuid
from values.print_state import PrintState

KEPT_BEFORE = b"""{"shop":{"names":["KDMP KARANGSARI"]},"number":"01-20261124-0007",\
"day":"2026-11-24","clock":"10:42:00","cashier":"Sri","register":"01","lines":[\
{"name":"Gula","quantity":1000,"unit":"kg","unit_price":17500,"amount":17500}],\
"total":17500,"link_start":"3f9a02bc","open_drawer":true}"""
"""The receipt of a sale as programs wrote it that knew no other paper."""


def a_fact() -> FactId:
    return FactId(new_uuid())


def savings_in(job: OpenJob) -> SavingsReceipt:
    assert isinstance(job.paper, SavingsReceipt)
    return job.paper


def copies(session: Session) -> list[tuple[str, int]]:
    papers = map(savings_in, open_jobs(session))
    return [(paper.number, paper.copy_number) for paper in papers]


def test_a_receipt_of_savings_waits_behind_a_sale_as_it_was_made(session: Session) -> None:
    enqueue_receipt(session, a_receipt(), a_fact())
    fact_id = a_fact()
    print_kwitansi(session, a_savings_receipt(), fact_id, prints=True)

    first = begin_sending(session)
    assert first is not None
    end_sending(session, first.job_id, PrintState.SENT)
    second = begin_sending(session)

    assert second is not None
    assert receipt_in(first) == a_receipt()
    assert savings_in(second) == a_savings_receipt()
    assert second.fact_id == fact_id


def test_a_row_from_before_is_the_receipt_of_a_sale(session: Session) -> None:
    fact_id = a_fact()
    row = {
        "job_id": PrintJobId(new_uuid()),
        "fact_id": fact_id,
        "state": PrintState.WAITING,
        "attempts": 0,
        "last_problem": "",
        "snapshot": KEPT_BEFORE,
    }
    session.execute(insert(PrintJob).values(row))

    (job,) = open_jobs(session)

    assert receipt_in(job).number == "01-20261124-0007"
    assert job.opens_drawer
    assert receipt_of(session, fact_id) == receipt_in(job)


def test_a_receipt_of_savings_is_no_receipt_of_a_sale(session: Session) -> None:
    fact_id = a_fact()
    print_kwitansi(session, a_savings_receipt(), fact_id)

    assert receipt_of(session, fact_id) is None


def test_the_drawer_opens_for_the_original_alone(session: Session) -> None:
    fact_id = a_fact()
    for _press in range(2):
        print_kwitansi(session, a_savings_receipt(), fact_id, opens_drawer=True)
    print_kwitansi_copy(session, a_savings_receipt(), fact_id)

    assert [job.opens_drawer for job in open_jobs(session)] == [True, False, False]
    assert [copy for _, copy in copies(session)] == [0, 1, 2]


def test_the_receipts_of_a_list_are_no_copies_of_each_other(session: Session) -> None:
    fact_id = a_fact()
    first, other = (a_savings_receipt(number=f"S01-20261124-0003/{row}") for row in (1, 17))
    for receipt in (first, other):
        print_kwitansi(session, receipt, fact_id)
    print_kwitansi_copy(session, other, fact_id)

    assert copies(session) == [(first.number, 0), (other.number, 0), (other.number, 1)]


def test_what_was_only_kept_is_printed_as_the_original(session: Session) -> None:
    fact_id = a_fact()
    print_kwitansi(session, a_savings_receipt(), fact_id, prints=False, opens_drawer=True)
    assert open_jobs(session) == []

    for _press in range(2):
        print_kwitansi_copy(session, a_savings_receipt(), fact_id)

    assert [copy for _, copy in copies(session)] == [0, 1]


def test_a_paper_of_another_till_is_a_copy(session: Session) -> None:
    print_kwitansi_copy(session, a_savings_receipt(), a_fact())

    assert [copy for _, copy in copies(session)] == [1]


def test_a_paper_that_is_laid_out_is_kept_line_by_line(session: Session) -> None:
    rows = (WrittenRow("REKENING", is_strong=True, is_tall=True), WrittenRow("A-1", is_code=True))
    enqueue_written(session, WrittenPaper(rows=rows))

    (job,) = open_jobs(session)

    assert job.paper == WrittenPaper(rows=rows)
    assert not job.opens_drawer
