"""Whatever is in the print queue, as commands for the printer."""

from collections.abc import Iterable, Iterator

from coop.credit.receipt import CreditReceipt
from coop.savings.receipt import SavingsReceipt
from coop.selling.paper_snapshot import Paper
from coop.selling.receipt import Receipt
from coop.selling.written_paper import WrittenPaper, WrittenRow
from documents.credit_receipt_words import credit_kwitansi
from documents.ean13 import BarsRow
from documents.escpos import Roll, rows_bytes
from documents.kwitansi_rows import kwitansi_rows
from documents.receipt_rows import CodeRow, Row, receipt_rows
from documents.savings_receipt_words import savings_kwitansi


def paper_bytes(paper: Paper, roll: Roll, *, opens_drawer: bool = False) -> bytes:
    """Write any paper for a printer with that `roll`."""
    return rows_bytes(_rows(paper, roll.columns), opens_drawer=opens_drawer)


def written_paper(rows: Iterable[Row | CodeRow | BarsRow]) -> WrittenPaper:
    """Put a paper that is laid out into a form that the queue keeps."""
    return WrittenPaper(rows=tuple(map(_written, rows)))


def _rows(paper: Paper, columns: int) -> Iterator[Row | CodeRow | BarsRow]:
    match paper:
        case Receipt():
            return receipt_rows(paper, columns)
        case SavingsReceipt():
            return kwitansi_rows(savings_kwitansi(paper), columns)
        case CreditReceipt():
            return kwitansi_rows(credit_kwitansi(paper), columns)
        case WrittenPaper():
            return map(_row, paper.rows)


def _written(row: Row | CodeRow | BarsRow) -> WrittenRow:
    if isinstance(row, BarsRow):
        return WrittenRow(row.text, is_bars=True)
    if isinstance(row, CodeRow):
        return WrittenRow(row.text, is_code=True)
    return WrittenRow(row.text, row.is_strong, row.is_tall)


def _row(row: WrittenRow) -> Row | CodeRow | BarsRow:
    if row.is_bars:
        return BarsRow(row.text)
    return CodeRow(row.text) if row.is_code else Row(row.text, row.is_strong, row.is_tall)
