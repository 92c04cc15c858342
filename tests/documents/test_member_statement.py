"""Statements made of the books, their words, and what happens when they are printed again."""

from datetime import date

import pytest

from coop.facts.savings import Payment
from coop.members.standing import MemberUnknown
from coop.selling.print_queue import open_jobs
from coop.selling.written_paper import WrittenPaper
from db.session import Session
from documents.member_statement import (
    MemberStatement,
    StatementSum,
    check_code,
    member_statement,
)
from documents.member_statement_words import span_in_words
from documents.print_statement import note_statement_given, print_statement, with_copy_number
from tests.builders import SHOP, a_stamp
from tests.coop.savings.builders import a_saver, deposited, reversed_by, some_rules, withdrawn
from tests.documents.statement_builders import MADE, THIS_YEAR, a_statement
from values.identity import MemberId, new_uuid
from values.money import Rupiah
from values.month import Month
from values.period import Period
from values.savings import PayerKind

VILLAGE = Payment(payer_kind=PayerKind.VILLAGE, payer="Kalurahan Karangsari")


def of(session: Session, member_id: MemberId, period: Period = THIS_YEAR) -> MemberStatement:
    return member_statement(session, member_id, period, SHOP, MADE)


def said(statement: MemberStatement, title: str) -> list[tuple[str, int, int]]:
    (section,) = (part for part in statement.sections if part.title == title)
    return [(entry.text, entry.amount, entry.balance) for entry in section.entries]


def test_a_statement_has_every_movement_with_its_number_and_balance(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, "Darmo Suwito", voluntary=200_000)
    deposited(session, member_id, months=(202508, 202509), payment=VILLAGE)
    withdrawn(session, member_id, 50_000)

    statement = of(session, member_id)

    assert said(statement, "Simpanan pokok") == [("Setoran", 100_000, 100_000)]
    assert said(statement, "Simpanan wajib") == [
        ("Agustus sampai September 2025 (2 bulan) · dari Kalurahan Karangsari", 20_000, 20_000)
    ]
    assert said(statement, "Simpanan sukarela") == [
        ("Setoran", 200_000, 200_000),
        ("Penarikan", -50_000, 150_000),
    ]
    numbers = [entry.number for part in statement.sections for entry in part.entries]
    assert numbers == [f"S01-20261124-000{at}" for at in (1, 2, 1, 3)]
    assert statement.savings_total == 270_000
    assert (statement.member_name, statement.hamlet) == ("Darmo Suwito", "Karangjati")


def test_what_was_before_the_period_is_its_opening(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=200_000)

    before, behind = (
        of(session, member_id, Period(first, date(2027, 1, 1)))
        for first in (date(2026, 1, 1), date(2026, 12, 1))
    )

    assert [(part.opening, part.closing) for part in before.sections] == [
        (0, 100_000),
        (0, 0),
        (0, 200_000),
    ]
    assert [(part.opening, part.closing) for part in behind.sections] == [
        (100_000, 100_000),
        (0, 0),
        (200_000, 200_000),
    ]
    assert [part.entries for part in behind.sections] == [(), (), ()]
    assert behind.savings_total == before.savings_total == 300_000


def test_a_correction_says_so_with_its_reason(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = a_stamp()
    deposited(session, member_id, stamp, voluntary=50_000)
    reversed_by(session, stamp.fact_id, reason="Salah anggota")

    assert said(of(session, member_id), "Simpanan sukarela") == [
        ("Setoran", 50_000, 50_000),
        ("Koreksi · Salah anggota", -50_000, 0),
    ]


def test_nobody_has_a_statement_without_being_in_the_register(session: Session) -> None:
    with pytest.raises(MemberUnknown):
        of(session, MemberId(new_uuid()))


@pytest.mark.parametrize(
    ("count", "first", "last", "words"),
    [
        (1, 202610, 202610, "Oktober 2026"),
        (3, 202610, 202612, "Oktober sampai Desember 2026 (3 bulan)"),
        (3, 202512, 202602, "Desember 2025 sampai Februari 2026 (3 bulan)"),
        (2, 202601, 202603, "2 bulan dari Januari sampai Maret 2026"),
    ],
)
def test_months_are_named_from_the_first_to_the_last(
    count: int, first: int, last: int, words: str
) -> None:
    assert span_in_words(count, Month(first), Month(last)) == words


def test_the_code_follows_what_is_said_and_not_who_prints_it() -> None:
    code = check_code(a_statement())

    later = a_statement(made=MADE._replace(on=date(2027, 1, 1), officer="Tri"), copy_number=2)
    owed = a_statement(sums=(StatementSum("Kasbon", Rupiah(1)),))
    other = a_statement(member_number="A-0148")
    assert len(code) == 9
    assert check_code(later) == code
    assert len({code, check_code(owed), check_code(other)}) == 3


def test_the_second_that_says_the_same_is_a_copy_on_whatever_paper(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    first = with_copy_number(session, of(session, member_id))
    note_statement_given(session, first)

    print_statement(session, of(session, member_id), 48)

    (job,) = open_jobs(session)
    assert isinstance(job.paper, WrittenPaper)
    words = [row.text.strip() for row in job.paper.rows]
    assert "SALINAN 1" in words
    assert "JUMLAH SIMPANAN                       Rp 100.000" in words
    assert with_copy_number(session, of(session, member_id)).copy_number == 2
    assert first.copy_number == 0


def test_after_another_movement_a_statement_is_an_original_again(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    note_statement_given(session, of(session, member_id))

    deposited(session, member_id, voluntary=5_000)

    assert with_copy_number(session, of(session, member_id)).copy_number == 0
