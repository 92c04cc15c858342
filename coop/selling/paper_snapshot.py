"""Papers as the print queue keeps them.

The receipt of a sale is kept bare, as it was before there were other papers: what says nothing of
its kind is one. Every other paper says what it is.
"""

from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct
from msgspec.json import Decoder, Encoder

from coop.credit.receipt import CreditReceipt
from coop.savings.receipt import SavingsReceipt
from coop.selling.receipt import Receipt
from coop.selling.written_paper import WrittenPaper

Paper = Receipt | SavingsReceipt | CreditReceipt | WrittenPaper
"""What a receipt printer prints."""


class _PaperKind(StrEnum):
    SALE = "sale"
    SAVINGS = "savings"
    CREDIT = "credit"
    WRITTEN = "written"


class _Tag(Struct):
    paper: _PaperKind = _PaperKind.SALE


class _SavingsSnapshot(Struct, frozen=True, kw_only=True, omit_defaults=True):
    paper: _PaperKind
    receipt: SavingsReceipt
    opens_drawer: bool = False


class _CreditSnapshot(Struct, frozen=True, kw_only=True, omit_defaults=True):
    paper: _PaperKind
    receipt: CreditReceipt
    opens_drawer: bool = False


class _WrittenSnapshot(Struct, frozen=True, kw_only=True):
    paper: _PaperKind
    written: WrittenPaper


class KeptPaper(NamedTuple):
    """A paper, and whether the money drawer opens for it."""

    paper: Paper
    opens_drawer: bool


_ENCODER = Encoder()
_TAG = Decoder(_Tag)
_SALE, _SAVINGS = Decoder(Receipt), Decoder(_SavingsSnapshot)
_CREDIT, _WRITTEN = Decoder(_CreditSnapshot), Decoder(_WrittenSnapshot)


def sale_snapshot(receipt: Receipt) -> bytes:
    """Write the receipt of a sale, a return or a void."""
    return _ENCODER.encode(receipt)


def savings_snapshot(receipt: SavingsReceipt, *, opens_drawer: bool) -> bytes:
    """Write the receipt of an act on savings."""
    kept = _SavingsSnapshot(paper=_PaperKind.SAVINGS, receipt=receipt, opens_drawer=opens_drawer)
    return _ENCODER.encode(kept)


def credit_snapshot(receipt: CreditReceipt, *, opens_drawer: bool) -> bytes:
    """Write the receipt of an act on shop credit."""
    kept = _CreditSnapshot(paper=_PaperKind.CREDIT, receipt=receipt, opens_drawer=opens_drawer)
    return _ENCODER.encode(kept)


def written_snapshot(written: WrittenPaper) -> bytes:
    """Write a paper that is laid out."""
    return _ENCODER.encode(_WrittenSnapshot(paper=_PaperKind.WRITTEN, written=written))


def kept_paper(snapshot: bytes) -> KeptPaper:
    """Read a paper of any kind."""
    match _TAG.decode(snapshot).paper:
        case _PaperKind.SALE:
            receipt = _SALE.decode(snapshot)
            return KeptPaper(receipt, receipt.open_drawer)
        case _PaperKind.SAVINGS:
            of_savings = _SAVINGS.decode(snapshot)
            return KeptPaper(of_savings.receipt, of_savings.opens_drawer)
        case _PaperKind.CREDIT:
            of_credit = _CREDIT.decode(snapshot)
            return KeptPaper(of_credit.receipt, of_credit.opens_drawer)
        case _PaperKind.WRITTEN:
            return KeptPaper(_WRITTEN.decode(snapshot).written, opens_drawer=False)
