"""What is private leaves the cooperative sealed: every byte that goes out is searched for it."""

import logging
import secrets
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image
from sqlalchemy import select
from typing_extensions import override

from coop.credit.credit_claims import CreditClaims
from coop.credit.record_opening_credit import record_opening_credit
from coop.credit.reverse_repayment import reverse_repayment
from coop.credit.set_credit_rules import NewCreditRule, set_credit_rules
from coop.credit.set_member_limit import set_member_limit
from coop.facts.credit import CreditOverride
from coop.facts.envelope import SEALED
from coop.facts.savings import Payment as SavingsPayment
from coop.facts.settlement import NamedClaim
from coop.lists.list_file import Table
from coop.members.change_status import change_status
from coop.members.import_members import import_members
from coop.members.issue_card import issue_card
from coop.members.known_members import known_members
from coop.members.list_columns import guess_member_shape
from coop.members.list_rows import read_member_rows
from coop.members.note_register_taken_out import note_register_taken_out
from coop.members.photograph_member import photograph_member
from coop.members.portrait import portrait
from coop.members.preview_members import preview_members
from coop.members.reveal_nik import reveal_nik
from coop.rebuild import rebuild
from coop.savings.statement import savings_statement
from coop.selling.accept_return import accept_return
from coop.selling.member_purchases import purchases_of_year
from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from db.database import Database, open_database
from db.session import Session
from db.tables import LoggedFact, Member
from sync.client.attempts import Surroundings
from sync.client.device_identity import current_stream
from sync.client.sync_once import sync_once
from sync.client.transport import HttpTransport
from sync.protocol.private_bodies import NONCE_BYTES, CooperativeSealer
from tests.builders import A_KEY, SHOP, TODAY, a_cart, a_line, a_stamp, an_item
from tests.coop.credit.builders import ALWAYS, repaid, standing
from tests.coop.members.builders import FORMS
from tests.coop.savings.builders import (
    VOLUNTARY,
    a_candidate,
    deposited,
    some_rules,
    withdrawn,
)
from tests.coop.savings.leaving import approved, proposed
from tests.sync.client.builders import AClock, LiveHub, Till
from values.credit import CreditRule
from values.identity import FactId, MemberId, StreamId, new_uuid
from values.membership import MemberStatus
from values.money import Rupiah
from values.quantity import Quantity
from values.savings import ClaimKind, PayerKind
from values.stamp import Stamp
from values.tender_method import TenderMethod

A_COOPERATIVE_KEY = bytes(range(32))
MEMBERS = 1_000
LEAST = 6
"""Bytes of the shortest word that is searched for; chance does not write eight thousand such."""
SYLLABLES = ("wa", "gi", "man", "su", "par", "ti", "ngat", "jo", "ko", "mul")


def the_sealer() -> CooperativeSealer:
    return CooperativeSealer(A_COOPERATIVE_KEY, lambda: secrets.token_bytes(NONCE_BYTES))


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Database]:
    """Give a database that seals as the program does; its log must give the same rows again."""
    database = open_database(tmp_path / "sealed.db", A_KEY, the_sealer())
    yield database
    other = open_database(tmp_path / "sealed-rebuilt.db", A_KEY, the_sealer())
    with database.report() as kept, other.transaction() as rebuilt:
        assert rebuild(kept, rebuilt) == []
    other.close()
    database.close()


def a_name(number: int) -> str:
    """Make a name that nothing else is called."""
    digits = [int(digit) for digit in f"{number:04d}"]
    return "Z" + "".join(SYLLABLES[digit] for digit in digits) + " Q" + SYLLABLES[digits[-1]] + "x"


def a_nik(number: int) -> str:
    born = date(1960, 1, 1) + timedelta(days=number)
    return f"340216{born:%d%m%y}{7000 + number:04d}"


def a_thousand_members() -> Table:
    headings = ("Nama", "NIK", "Tempat Lahir", "No HP", "Alamat", "Ahli Waris", "Instansi")
    rows = (
        (
            a_name(number),
            a_nik(number),
            f"Xlahir{number:04d}",
            f"08777{number:06d}",
            f"Xjalan{number:04d}",
            f"Xwaris{number:04d}",
            f"Xkantor{number:04d}",
        )
        for number in range(MEMBERS)
    )
    return Table((headings, *rows), "utf-8", ";")


def words_of_members() -> list[str]:
    """List what nobody outside may read, as the register has it."""
    words = []
    for number in range(MEMBERS):
        words += [a_name(number).split()[0], a_nik(number), f"08777{number:06d}"]
        words += [f"X{what}{number:04d}" for what in ("lahir", "jalan", "waris", "kantor")]
    return words


def live_with(database: Database, stream_id: StreamId) -> None:
    """Register a thousand people, and do to some of them whatever is done to members."""
    fact_id = FactId(new_uuid())
    table = a_thousand_members()
    picture = BytesIO()
    Image.new("RGB", (300, 400), "brown").save(picture, "PNG")
    with database.transaction() as session:
        rows = read_member_rows(table, guess_member_shape(table), TODAY)
        preview = preview_members(rows, known_members(session, rows, TODAY), fact_id, FORMS)
        ids = [plan.member.member_id for plan in preview.members]
        import_members(
            session,
            a_stamp(fact_id, stream_id=stream_id),
            members=preview.members,
            forms=FORMS,
            activated=ids,
        )
        for member_id in ids[:3]:
            change_status(
                session,
                a_stamp(stream_id=stream_id),
                member_id=member_id,
                status=MemberStatus.INACTIVE,
                effective_on=TODAY,
                reason="Xjalan0001",
                decided_by=a_name(1),
            )
            reveal_nik(session, a_stamp(stream_id=stream_id), member_id=member_id, reason=a_name(2))
            issue_card(session, a_stamp(stream_id=stream_id), member_id=member_id)
            photograph_member(
                session,
                a_stamp(stream_id=stream_id),
                member_id=member_id,
                image=portrait(picture.getvalue()),
            )
        note_register_taken_out(session, a_stamp(stream_id=stream_id), reason=a_name(3))


class Listening(HttpTransport):
    """A line that keeps what went over it."""

    heard: list[bytes]

    @override
    def post(self, path: str, envelope: bytes) -> bytes:
        answer = super().post(path, envelope)
        self.heard += [path.encode(), envelope, answer]
        return answer


def found_in(content: bytes, words: list[str]) -> list[str]:
    """Search once for the beginnings of all words, then for those whose beginning is there."""
    beginnings = {content[place : place + LEAST] for place in range(len(content))}
    return [
        word for word in words if word.encode()[:LEAST] in beginnings and word.encode() in content
    ]


@pytest.mark.slow
def test_no_byte_that_leaves_tells_who_a_member_is(
    sealed: Database,
    hub: LiveHub,
    clock: AClock,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    till = Till(sealed, clock)
    with sealed.transaction() as session:
        stream_id = current_stream(session)
    till.enrol(hub.invitation())
    live_with(sealed, stream_id)
    Listening.heard = []

    usual = till.surroundings
    status = sync_once(Surroundings(usual.database, usual.manner, usual.dice, Listening))

    assert status.waiting == 0
    hub.stop()
    hub_files = [path.read_bytes() for path in (tmp_path / "hub").glob("hub.db*")]
    hub.start()
    with sealed.report() as session:
        facts = session.execute(select(LoggedFact.kind, LoggedFact.flags, LoggedFact.body)).all()
        cards = [code for code in session.scalars(select(Member.card_code)) if code]
        names = set(session.scalars(select(Member.full_name)))
    words = [*words_of_members(), *cards]
    outside = [*Listening.heard, *hub_files, *(body for _, _, body in facts), caplog.text.encode()]
    assert [found_in(content, words) for content in outside] == [[]] * len(outside)
    assert len(names & {a_name(number) for number in range(MEMBERS)}) == MEMBERS
    assert {flags for _, flags, _ in facts} == {SEALED}
    assert {kind for kind, _, _ in facts} == {
        "member.recorded",
        "member.status_changed",
        "member.photographed",
        "member.data_disclosed",
    }
    assert max(len(content) for content in hub_files) > 500_000


def test_the_search_would_find_what_was_not_sealed() -> None:
    words = words_of_members()

    assert found_in(f"... {a_name(7)} ...".encode(), words) != []
    assert found_in(f"...{a_nik(999)}...".encode(), words) == [a_nik(999)]
    assert len(set(words)) == 7 * MEMBERS


def buys_and_saves(session: Session, stream_id: StreamId) -> tuple[MemberId, FactId]:
    """Let somebody save, buy on credit and from savings, pay back, and bring goods back."""

    def stamp() -> Stamp:
        return a_stamp(stream_id=stream_id)

    some_rules(session)
    item_id, buyer = an_item(session, price=10_000), a_candidate(session, a_name(5))
    paid_by = SavingsPayment(payer_kind=PayerKind.FAMILY, payer=a_name(6), note=a_name(7))
    deposited(session, buyer, stamp(), principal=100_000, voluntary=60_000, payment=paid_by)
    withdrawn(session, buyer, 5_000, stamp(), payment=SavingsPayment(note=a_name(8)))
    limits = [NewCreditRule(CreditRule.LIMIT, 10_000)]
    set_credit_rules(session, stamp(), rules=limits, effective_from=TODAY, source=a_name(9))
    set_member_limit(
        session,
        stamp(),
        member_id=buyer,
        amount=Rupiah(20_000),
        effective_from=TODAY,
        reason=a_name(10),
    )
    cart = replace(a_cart(a_line(session, item_id, 4_000)), member_id=buyer)
    sale_id = FactId(cart.cart_id)
    record_sale(
        session,
        a_stamp(sale_id, stream_id=stream_id),
        cart=cart,
        payments=(
            Payment(TenderMethod.CREDIT, Rupiah(30_000)),
            Payment(TenderMethod.SAVINGS, Rupiah(10_000)),
        ),
        settings=SHOP,
        override=CreditOverride(approved_by=a_name(11), reason=a_name(12)),
    )
    repayment = stamp()
    repaid(session, buyer, 5_000, repayment, payment=paid_by)
    reverse_repayment(session, stamp(), fact_id=repayment.fact_id, reason=a_name(13), settings=SHOP)
    accept_return(
        session,
        stamp(),
        sale_id=sale_id,
        back={1: Quantity(4_000)},
        reason="Rusak",
        settings=SHOP,
    )
    record_opening_credit(
        session,
        stamp(),
        member_id=buyer,
        amount=Rupiah(7_000),
        due_on=TODAY,
        settings=SHOP,
        note=a_name(14),
    )
    return buyer, sale_id


def leaves_with_a_loan(session: Session, stream_id: StreamId, member_id: MemberId) -> None:
    """Settle with somebody whose loan only a paper knows, and more than the savings pay."""
    loan = NamedClaim(ClaimKind.LOAN, Rupiah(900_000), a_name(15), a_name(16), a_name(17))
    desk = CreditClaims(SHOP.register)
    proposed(session, member_id, desk, claims=(loan,), stamp=a_stamp(stream_id=stream_id))
    approved(session, desk, by=a_name(18), stamp=a_stamp(stream_id=stream_id))


def test_no_byte_that_leaves_tells_who_buys_owes_saves_or_leaves(
    sealed: Database, hub: LiveHub, clock: AClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    till = Till(sealed, clock)
    with sealed.transaction() as session:
        stream_id = current_stream(session)
    till.enrol(hub.invitation())
    with sealed.transaction() as session:
        buyer, sale_id = buys_and_saves(session, stream_id)
        assert purchases_of_year(session, buyer, TODAY.year) == 0
        assert savings_statement(session, buyer, ALWAYS).account(VOLUNTARY).closing == 55_000
        leaves_with_a_loan(session, stream_id, buyer)
        assert standing(session, buyer).owed > 0
    Listening.heard = []

    usual = till.surroundings
    status = sync_once(Surroundings(usual.database, usual.manner, usual.dice, Listening))

    assert status.waiting == 0
    hub.stop()
    hub_files = [path.read_bytes() for path in (tmp_path / "hub").glob("hub.db*")]
    hub.start()
    with sealed.report() as session:
        bodies = list(session.scalars(select(LoggedFact.body)))
    outside = b"".join([*Listening.heard, *hub_files, *bodies, caplog.text.encode()])
    assert sale_id.bytes in b"".join(hub_files)
    assert found_in(outside, [a_name(number).split()[0] for number in range(5, 19)]) == []
    for written in (buyer.bytes, str(buyer).encode(), buyer.hex.encode()):
        assert written not in outside
