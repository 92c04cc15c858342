"""Note which lines stand in a member's passbook now, and where (cetak buku)."""

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import PassbookPrinted
from coop.savings.passbook import PassbookPage, PassbookShape, printed_lines
from db.session import Session
from db.tables import PassbookRow
from values.stamp import Stamp


class PassbookMovedOn(Refusal):
    """Something has been printed into the book since this page was prepared."""

    book: int
    page: int
    row: int


@use_case
def note_passbook_printed(
    session: Session, stamp: Stamp, *, page: PassbookPage, shape: PassbookShape
) -> None:
    """Note that the lines of `page` are on paper; somebody has looked.

    Free rows above the first line stay empty for good: whoever printed has passed them over.

    Raises:
        PassbookMovedOn: the place is taken, or a line stands in the book already.
    """
    printed, free = printed_lines(session, page.member_id, shape)
    lines = tuple(line.printed for line in page.lines)
    assert lines, page.member_id
    is_new_book = page.page == page.first_row == 1 and page.book == free.book + 1
    is_open_page = (page.book, page.page) == (free.book, free.page)
    is_free = is_new_book or (is_open_page and page.first_row >= free.row)
    if not is_free or set(lines) & set(printed):
        raise PassbookMovedOn(*free)
    fact = PassbookPrinted(
        member_id=page.member_id,
        book=page.book,
        page=page.page,
        first_row=page.first_row,
        lines=lines,
    )
    record(session, stamp, fact)


@applies(PassbookPrinted)
def _rows(stamp: Stamp, fact: PassbookPrinted) -> Rows:
    for row, line in enumerate(fact.lines, start=fact.first_row):
        yield PassbookRow(
            member_id=fact.member_id,
            book=fact.book,
            page=fact.page,
            row=row,
            fact_id=stamp.fact_id,
            of_fact=line.fact_id,
            of_line=line.line,
        )
