"""Writing the files of a batch of statements, part by part."""

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from db.session import Session
from documents.folder_trouble import folder_trouble_named
from documents.member_statement import MemberStatement, member_statement, paper_id
from documents.member_statement_pdf import member_statement_pdf, member_statements_pdf
from documents.pdf_joining import join_pdfs
from documents.print_statement import with_copy_number
from documents.statement_batch import Batch, BatchAsked, PlannedStatement, forget_plan, write_whole
from values.identity import FactId


def write_part(session: Session, batch: Batch, number: int) -> list[FactId]:
    """Write one part, and return the ids of its papers, to be noted as given.

    Raises:
        FolderTrouble: the folder does not take it; the parts before stay.
        MemberUnknown: these are other books than those of the plan.
    """
    asked = batch.plan.asked
    files = batch.files_of(number)
    papers: list[FactId] = []
    with folder_trouble_named():
        statements = _statements(session, asked, batch.part(number), papers)
        if asked.is_one_file:
            write_whole(files[0], member_statements_pdf(statements, asked.size))
        else:
            for file, statement in zip(files, statements, strict=True):
                write_whole(file, member_statement_pdf(statement, asked.size))
    return papers


def finish_batch(batch: Batch) -> Path:
    """Join the parts into one file, or give the folder its name; return what has been made.

    Raises:
        FolderTrouble: the folder does not take it; nothing is lost, and it can be asked again.
    """
    with folder_trouble_named():
        return _join(batch) if batch.plan.asked.is_one_file else _name(batch)


def drop_batch(batch: Batch) -> None:
    """Take away what was written of a batch that nobody wants to finish.

    Raises:
        FolderTrouble: the folder does not let go of it.
    """
    with folder_trouble_named():
        shutil.rmtree(batch.folder)


def _statements(
    session: Session,
    asked: BatchAsked,
    planned: Sequence[PlannedStatement],
    papers: list[FactId],
) -> Iterator[MemberStatement]:
    settings = asked.shop.settings()
    for of in planned:
        read = member_statement(session, of.member_id, asked.period, settings, asked.made)
        statement = with_copy_number(session, read)
        papers.append(paper_id(statement))
        yield statement


def _join(batch: Batch) -> Path:
    made = batch.folder.with_name(f"{batch.name}.pdf")
    parts = [file for number in range(batch.parts) for file in batch.files_of(number)]
    if not batch.joined_mark.exists():  # Else only the clearing away was cut off.
        unfinished = batch.folder / "gabungan.pdf"
        join_pdfs(parts, unfinished)
        _onto_disk(unfinished)
        unfinished.replace(made)
        batch.joined_mark.touch()
    for part in parts:
        part.unlink(missing_ok=True)
    forget_plan(batch.folder)
    shutil.rmtree(batch.folder)
    return made


def _name(batch: Batch) -> Path:
    made = batch.folder.with_name(batch.name)
    batch.folder.rename(made)
    forget_plan(made)
    return made


def _onto_disk(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
