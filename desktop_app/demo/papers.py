"""What the receipt printer put out: its raw bytes, a picture of the paper, and a receipt's PDF."""

from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select

from coop.credit.receipt import CreditReceipt
from coop.savings.receipt import SavingsReceipt
from coop.selling.paper_snapshot import Paper as AnyPaper
from coop.selling.paper_snapshot import kept_paper
from coop.selling.receipt import DocumentKind, Receipt
from coop.selling.written_paper import WrittenPaper
from db.database import Database
from db.tables import PrintJob
from desktop_app.books import open_books
from desktop_app.paths import DataFolder
from desktop_app.printing.job_files import SUFFIX
from documents.credit_receipt_pdf import credit_receipt_pdf
from documents.escpos import Roll
from documents.layout import rupiah
from documents.paper_picture import paper_picture, receipt_text
from documents.receipt_pdf import PaperSize, receipt_pdf
from documents.savings_receipt_pdf import savings_receipt_pdf
from values.money import Rupiah
from values.print_state import PrintState

Printed = Receipt | SavingsReceipt | CreditReceipt
"""What the story has printed, beside slips that are signed."""
_WORDS = {DocumentKind.SALE: "nota", DocumentKind.RETURN: "retur", DocumentKind.VOID: "batal"}


class Paper(NamedTuple):
    """One paper in its forms, without their endings: a slip that is signed has no PDF on a roll."""

    path: Path
    is_right: bool
    """Whether the bytes that went to the printer say number, total and link of the document."""


def write_papers(books: DataFolder, jobs: Path, folder: Path, roll: Roll) -> list[Paper]:
    """Write every job of the printer as bytes, PNG and PDF; no window may be open on `books`."""
    folder.mkdir(parents=True, exist_ok=True)
    database = open_books(books)
    try:
        receipts = _printed_receipts(database)
    finally:
        database.close()
    sent = [file.read_bytes() for file in sorted(jobs.glob(f"*{SUFFIX}"))]
    return [
        _write(job, receipt, folder / f"{number:02d}", roll)
        for number, (job, receipt) in enumerate(zip_longest(sent, receipts), start=1)
    ]


def _printed_receipts(database: Database) -> list[AnyPaper]:
    """Read the snapshots in the order in which they were printed."""
    sent = select(PrintJob.snapshot).where(PrintJob.state == PrintState.SENT)
    with database.report() as session:
        snapshots = session.scalars(sent.order_by(PrintJob.job_id)).all()
    return [kept_paper(snapshot).paper for snapshot in snapshots]


def _write(job: bytes | None, receipt: AnyPaper | None, start: Path, roll: Roll) -> Paper:
    if job is None or receipt is None:
        return Paper(start, is_right=False)
    if isinstance(receipt, WrittenPaper):
        path = start.with_name(f"{start.name}-bukti")
        path.with_suffix(SUFFIX).write_bytes(job)
        paper_picture(job, roll).save(path.with_suffix(".png"))
        said = receipt_text(job)
        return Paper(path, all(row.text.strip() in said for row in receipt.rows))
    copy = "-salinan" if receipt.copy_number else ""
    path = start.with_name(f"{start.name}-{_kind(receipt)}-{receipt.number}{copy}")
    path.with_suffix(SUFFIX).write_bytes(job)
    paper_picture(job, roll).save(path.with_suffix(".png"))
    path.with_suffix(".pdf").write_bytes(_pdf(receipt))
    return Paper(path, _says(receipt_text(job), receipt))


def _kind(receipt: Printed) -> str:
    if isinstance(receipt, Receipt):
        return _WORDS[receipt.kind]
    return "kasbon" if isinstance(receipt, CreditReceipt) else "simpanan"


def _pdf(receipt: Printed) -> bytes:
    if isinstance(receipt, Receipt):
        return receipt_pdf(receipt, PaperSize.ROLL_58)
    if isinstance(receipt, CreditReceipt):
        return credit_receipt_pdf(receipt, PaperSize.ROLL_58)
    return savings_receipt_pdf(receipt, PaperSize.ROLL_58)


def _says(text: str, receipt: Printed) -> bool:
    total = Rupiah(abs(receipt.net)) if isinstance(receipt, SavingsReceipt) else receipt.total
    wanted = (receipt.number, rupiah(total), receipt.link_start)
    return all(each in text for each in wanted)
