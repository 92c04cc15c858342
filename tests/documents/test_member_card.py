"""Member cards: a sheet to be cut, a card on the roll, and a code that finds its member."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from coop.members.card_code import new_card_code
from coop.members.change_status import change_status
from coop.members.issue_card import issue_card
from coop.members.photograph_member import photograph_member
from coop.members.portrait import portrait
from coop.members.search_members import member_of_card
from coop.selling.print_queue import begin_sending
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.escpos import ROLL_58, ROLL_80, Roll, rows_bytes
from documents.member_card import (
    MemberCardPaper,
    member_card_papers,
    member_card_rows,
    member_cards_pdf,
    print_member_card,
)
from documents.paper_picture import paper_picture
from documents.printed_paper import paper_bytes
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import registered
from tests.coop.savings.builders import a_saver, some_rules
from values.membership import MemberStatus

SETTINGS = ShopSettings(shop_name="Koperasi Desa Merah Putih Karangsari")
CARD = MemberCardPaper(
    cooperative="Koperasi Desa Merah Putih Karangsari",
    name="Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo",
    number="A-0012",
    since=date(2025, 7, 12),
    code="MB7K3Q92XDHW5",
)


def a_photo(colour: str = "grey") -> bytes:
    written = BytesIO()
    Image.new("RGB", (300, 400), colour).save(written, "PNG")
    return portrait(written.getvalue())


def test_ten_cards_stand_on_a_sheet_and_each_code_can_be_read() -> None:
    cards = [replace(CARD, code=new_card_code(), photo=a_photo()) for _ in range(11)]
    document = pypdfium2.PdfDocument(member_cards_pdf(cards))

    sheets = [
        {code.text for code in zxingcpp.read_barcodes(page.render(scale=4).to_pil())}
        for page in document
    ]
    assert sheets == [{card.code for card in cards[:10]}, {cards[10].code}]


def test_a_long_name_is_whole_on_the_card() -> None:
    text = pypdfium2.PdfDocument(member_cards_pdf([CARD]))[0].get_textpage().get_text_range()

    assert CARD.name in " ".join(text.split())
    assert "Anggota sejak 12-07-2025" in text
    assert CARD.code not in text


def test_the_same_cards_give_the_same_bytes() -> None:
    cards = [CARD, replace(CARD, photo=a_photo("red"))]

    assert member_cards_pdf(cards) == member_cards_pdf(cards)


@pytest.mark.parametrize("roll", [ROLL_58, ROLL_80])
def test_the_code_on_the_roll_can_be_read_and_no_row_is_too_long(roll: Roll) -> None:
    rows = list(member_card_rows(CARD, roll.columns))
    picture = paper_picture(rows_bytes(rows), roll)

    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == CARD.code
    assert max(len(row.text) for row in rows) <= roll.columns


def test_a_printed_card_finds_its_member_until_a_new_one_is_issued(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    (card,) = member_card_papers(session, [siti], SETTINGS)
    print_member_card(session, card, ROLL_58.columns)
    job = begin_sending(session)
    assert job is not None
    (scanned,) = zxingcpp.read_barcodes(paper_picture(paper_bytes(job.paper, ROLL_58), ROLL_58))
    found = member_of_card(session, scanned.text)
    assert found is not None
    assert found.member_id == siti

    issue_card(session, a_stamp(), member_id=siti)

    assert member_of_card(session, scanned.text) is None


def test_who_left_gets_no_card_and_a_candidate_is_named_so(session: Session) -> None:
    some_rules(session)
    left, candidate = a_saver(session), registered(session)
    change_status(
        session,
        a_stamp(),
        member_id=left,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="pindah",
    )
    photograph_member(session, a_stamp(), member_id=candidate, image=a_photo())

    (card,) = member_card_papers(session, [left, candidate], SETTINGS)

    assert card.since_words == "Calon anggota"
    assert card.photo
