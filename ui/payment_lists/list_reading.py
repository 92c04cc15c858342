"""What the desk reads, off the window's thread: files, members, and lists that were posted."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from coop.lists.list_file import Table, read_list
from coop.members.member_list import (
    MemberFilter,
    employers,
    hamlets,
    member_classes,
    member_count,
)
from coop.savings.documents import facts_of_document
from coop.savings.list_of_members import EachPays, rows_of_members
from coop.savings.list_rows import PaymentListShape, guess_payment_shape, read_payment_rows
from coop.savings.paper import savings_list_paper, savings_receipts
from coop.savings.preview_savings_list import known_savers
from coop.savings.receipt import SavingsReceipt
from coop.selling.print_kwitansi import print_kwitansi
from coop.shop_settings import ShopSettings
from documents.savings_receipt_pdf import savings_list_pdf
from ui.payment_lists.list_draft import ListDraft, draft_of, judged_anew
from values.identity import FactId
from values.savings import SavingsKind


class MemberChoices(NamedTuple):
    """What members may be chosen by, and how many one choice means."""

    hamlets: tuple[str, ...]
    employers: tuple[str, ...]
    classes: tuple[str, ...]
    which: MemberFilter
    members: int


class ReadTable(NamedTuple):
    """A file as a table, and what its columns seem to mean."""

    name: str
    table: Table
    shape: PaymentListShape


def member_choices(session: Any, which: MemberFilter) -> MemberChoices:
    """Read what members may be chosen by, and count a choice."""
    return MemberChoices(
        tuple(hamlets(session)),
        tuple(employers(session)),
        tuple(member_classes(session)),
        which,
        member_count(session, which),
    )


def read_table(path: Path) -> ReadTable:
    """Read a file and guess its columns."""
    table = read_list(path)
    return ReadTable(path.name, table, guess_payment_shape(table))


def draft_of_table(session: Any, read: ReadTable, single: SavingsKind, day: date) -> ListDraft:
    """Judge the rows of a file; amounts without an account are for `single`."""
    found = read_payment_rows(read.table, read.shape, single)
    return draft_of(read.name, found.rows, known_savers(session, day), found.stated_total)


def draft_of_members(
    session: Any, name: str, which: MemberFilter, each: EachPays, day: date
) -> ListDraft:
    """Make a list of members who all pay the same, and judge it."""
    known = known_savers(session, day)
    return draft_of(name, rows_of_members(session, which, each, known), known)


def draft_read_again(session: Any, draft: ListDraft, day: date) -> ListDraft:
    """Judge a list against the books as they are now."""
    return judged_anew(draft, draft.rows, draft.left_out, known_savers(session, day))


def list_pdf(session: Any, fact_id: FactId, settings: ShopSettings) -> bytes:
    """Write a posted list as one paper to sign."""
    paper = savings_list_paper(session, fact_id, settings, settings.cashier_name)
    assert paper is not None, fact_id
    return savings_list_pdf(paper)


def receipts_of_list(
    session: Any, fact_id: FactId, settings: ShopSettings
) -> list[tuple[FactId, SavingsReceipt]]:
    """Read the receipts of all members of a list."""
    return [
        (of, receipt)
        for of in facts_of_document(session, fact_id)
        for receipt in savings_receipts(session, of, settings, settings.cashier_name)
    ]


def print_receipts(session: Any, receipts: Sequence[tuple[FactId, SavingsReceipt]]) -> int:
    """Send some receipts to the printer; those that were printed before as copies."""
    for fact_id, receipt in receipts:
        print_kwitansi(session, receipt, fact_id)
    return len(receipts)
