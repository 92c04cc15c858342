"""Member cards (kartu anggota): who holds it, since when, and a code that says nothing else.

Ten of them stand on a sheet of A4, as large as bank cards; one alone fits a receipt printer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from coop.members.member_records import chunks, member_records
from coop.savings.savers import ENDED, all_savers
from coop.selling.print_queue import enqueue_written
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import MemberPhoto
from documents.layout import day_text, wrapped
from documents.plain_text import centred, printable
from documents.printed_paper import written_paper
from documents.receipt_rows import CodeRow, Row
from values.identity import MemberId, PrintJobId

TITLE = "Kartu Anggota"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCardPaper:
    """What one card says."""

    cooperative: str
    name: str
    number: str
    since: date | None
    """None for a candidate."""
    code: str
    photo: bytes = b""
    """JPEG of three by four; nothing where there is none."""

    @property
    def since_words(self) -> str:
        """Say since when they are a member."""
        return f"Anggota sejak {day_text(self.since)}" if self.since else "Calon anggota"


def member_card_papers(
    session: Session, ids: Sequence[MemberId], settings: ShopSettings
) -> list[MemberCardPaper]:
    """Read the cards of these members, in their order.

    Who left and who has no code gets none.
    """
    records = member_records(session, ids)
    photos = dict(_photos(session, ids))
    since = {of.member_id: of.joined_on for of in all_savers(session) if of.status not in ENDED}
    return [
        MemberCardPaper(
            cooperative=settings.shop_name,
            name=record.full_name,
            number=record.number,
            since=since[member_id],
            code=record.card_code,
            photo=photos.get(member_id, b""),
        )
        for member_id in ids
        if (record := records.get(member_id)) and record.card_code and member_id in since
    ]


def member_cards_pdf(cards: Sequence[MemberCardPaper]) -> bytes:
    """Draw cards on sheets of A4 to be cut, ten on each; the same cards give the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.member_card_sheet import card_sheets  # noqa: PLC0415

    return card_sheets(cards)


def member_card_rows(card: MemberCardPaper, columns: int) -> Iterator[Row | CodeRow]:
    """Lay a card out for a receipt printer; no row is longer than `columns`."""
    rule = Row("-" * columns)
    for line in centred(card.cooperative, columns):
        yield Row(line, is_strong=True)
    yield from map(Row, centred(TITLE.upper(), columns))
    yield rule
    for line in wrapped(printable(card.name), columns):
        yield Row(line, is_strong=True, is_tall=True)
    for line in wrapped(printable(f"No. {card.number}"), columns):
        yield Row(line, is_strong=True)
    yield from map(Row, wrapped(card.since_words, columns))
    yield CodeRow(card.code)
    yield from map(Row, centred(card.code, columns))
    yield rule


def print_member_card(session: Session, card: MemberCardPaper, columns: int) -> PrintJobId:
    """Print one card on the receipt printer."""
    return enqueue_written(session, written_paper(member_card_rows(card, columns)))


def _photos(session: Session, ids: Sequence[MemberId]) -> Iterator[tuple[MemberId, bytes]]:
    of = MemberPhoto
    for part in chunks(ids):
        rows = select(of.member_id, of.image).where(of.member_id.in_(part))
        yield from ((row.member_id, row.image) for row in session.execute(rows))
