"""Handing statements out, so that the second one that says the same is marked as a copy."""

from collections.abc import Sequence
from dataclasses import replace

from coop.selling.print_queue import count_written, enqueue_written
from coop.selling.written_paper import WrittenPaper
from db.session import Session
from documents.member_statement import MemberStatement, paper_id
from documents.member_statement_rows import statement_rows
from documents.printed_paper import written_paper
from values.identity import FactId, PrintJobId

_NOTED = WrittenPaper(rows=())


def with_copy_number(session: Session, statement: MemberStatement) -> MemberStatement:
    """Return a statement as it may be handed out now: the original, or a numbered copy."""
    return replace(statement, copy_number=count_written(session, paper_id(statement)))


def print_statement(session: Session, statement: MemberStatement, columns: int) -> PrintJobId:
    """Print a statement on the receipt printer."""
    paper = with_copy_number(session, statement)
    written = written_paper(statement_rows(paper, columns))
    return enqueue_written(session, written, paper_id(paper))


def note_statement_given(session: Session, statement: MemberStatement) -> None:
    """Note that a statement went to a printer of the office, into a file or to the member."""
    enqueue_written(session, _NOTED, paper_id(statement), prints=False)


def note_statements_given(session: Session, papers: Sequence[FactId]) -> None:
    """Note that many statements went out together; each is known by its `paper_id`."""
    for paper in papers:
        enqueue_written(session, _NOTED, paper, prints=False)
