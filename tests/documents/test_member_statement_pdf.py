"""Statements as PDF, as rows for a receipt printer, and as text for a message."""

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.escpos import ROLL_80
from documents.layout import grouped, rupiah
from documents.member_statement import MemberStatement, StatementSize, StatementSum, check_code
from documents.member_statement_pdf import member_statement_pdf, member_statements_pdf
from documents.member_statement_rows import statement_rows
from documents.member_statement_text import statement_text
from documents.paper_reading import TextLine, read_paper
from documents.printed_paper import paper_bytes, written_paper
from tests.documents.statement_builders import (
    MANDATORY,
    PRINCIPAL,
    VOLUNTARY,
    a_section,
    a_statement,
    statements,
)
from values.money import Rupiah

CREDIT = a_section(
    "Kasbon belanja", 0, ("02-11", "Belanja", 150_000), is_savings=False, plus="Tambah"
)
OWED = StatementSum("Kasbon yang belum dibayar", Rupiah(150_000), "jatuh tempo 2 Desember 2026")
MESSAGE = """\
*Rekening Anggota*
KDMP Karangsari
Darmo Suwito (A-0147)
1 Januari 2026 sampai 24 November 2026

*Simpanan pokok*
01-01-2026 Saldo awal: 100.000
tidak ada setoran atau penarikan
24-11-2026 Saldo akhir: 100.000

*Simpanan sukarela*
01-01-2026 Saldo awal: 900.000
10-03-2026 Setoran: +485.000 = 1.385.000 (S01-20260310-0351)
01-09-2026 Penarikan: \u2212200.000 = 1.185.000 (S01-20260901-0352)
02-11-2026 Setoran: +65.000 = 1.250.000 (S01-20261102-0353)
24-11-2026 Saldo akhir: 1.250.000

*Jumlah simpanan: Rp 1.350.000*
(satu juta tiga ratus lima puluh ribu rupiah)
Kasbon yang belum dibayar: Rp 150.000 (jatuh tempo 2 Desember 2026)

Dibuat 24 November 2026 · kode periksa {code}
"""


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def drawn(statement: MemberStatement, size: StatementSize = StatementSize.A4) -> list[str]:
    return pages_of(member_statement_pdf(statement, size))


@pytest.mark.parametrize("size", StatementSize)
def test_the_paper_says_what_the_statement_holds(size: StatementSize) -> None:
    statement = a_statement(
        sections=(PRINCIPAL, MANDATORY, VOLUNTARY, CREDIT), sums=(OWED,), copy_number=2
    )

    text = " ".join(drawn(statement, size))

    for words in (
        *("KDMP Karangsari", "AHU-0012345.AH.01.29", "Rekening Anggota", "SALINAN 2"),
        *("1 Januari 2026 sampai 24 November 2026", "dicetak 24 November 2026 10.48"),
        *("Darmo Suwito", "A-0147", "Karangjati", "Simpanan wajib", "tidak ada setoran"),
        *("S01-20260520-0353", "Juni sampai September 2026 (4 bulan)", "1.185.000"),
        *("Rp 1.500.000", "Terbilang: satu juta lima ratus ribu rupiah"),
        *("Kasbon yang belum dibayar", "Rp 150.000", "jatuh tempo 2 Desember 2026"),
        *("Karangsari, 24 November 2026", "Anggota", "Petugas", "Bendahara", "( Rini Astuti )"),
        check_code(statement),
    ):
        assert words in text, words


def test_money_in_and_money_out_stand_in_columns_of_their_own_and_are_added_up() -> None:
    (text,) = drawn(a_statement(sections=(VOLUNTARY,)))

    assert "Tanggal Uraian Bukti Setor Tarik Saldo" in text
    assert "01-01-2026 Saldo awal 900.000" in text
    assert "01-09-2026 Penarikan S01-20260901-0352 200.000 1.185.000" in text
    assert "24-11-2026 Saldo akhir 550.000 200.000 1.250.000" in text


def test_on_a5_the_number_stands_below_the_words() -> None:
    text = drawn(a_statement(sections=(VOLUNTARY,)), StatementSize.A5)[0]

    assert "Bukti" not in text
    assert "S01-20260901-0352" in text


@pytest.mark.parametrize("size", [StatementSize.A4, StatementSize.A5])
def test_a_long_statement_goes_on_with_its_headings_and_loses_no_line(
    size: StatementSize,
) -> None:
    long = a_section("Simpanan sukarela", 0, *[("10-03", "Setoran", 1_000)] * 300)
    texts = drawn(a_statement(sections=(PRINCIPAL, long, MANDATORY)), size)

    assert len(texts) > 3
    for number, text in enumerate(texts, start=1):
        assert f"Halaman {number} dari {len(texts)}" in text
        assert "Darmo Suwito" in text
        assert "A-0147" in text
    assert all("Simpanan sukarela (lanjutan) Tanggal Uraian" in text for text in texts[1:-2])
    said = " ".join(texts)
    assert all(said.count(f"S01-20260310-{number:04d}") == 1 for number in range(351, 651))
    assert said.count("( Sri Wahyuni )") == said.count("Jumlah simpanan") == 1
    assert "Jumlah simpanan" in texts[-1]
    assert "( Sri Wahyuni )" in texts[-1]


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_the_signatures_are_never_alone_on_a_page(count: int) -> None:
    section = a_section("Simpanan sukarela", 0, *[("10-03", "Setoran", 1_000)] * count)

    last = drawn(a_statement(sections=(section,)))[-1]

    assert "Jumlah simpanan" in last
    assert "Bendahara" in last


def test_long_names_wrap_and_are_whole() -> None:
    name = "Raden Ajeng Siti Nurhaliza Kusumaningrum Wijayakusuma binti Kertanegara Suryodiningrat"
    for size in StatementSize:
        text = " ".join(drawn(a_statement(member_name=name), size))
        assert text.replace("( ", "").count("Suryodiningrat") >= 2


def test_an_officer_who_is_not_named_writes_the_name() -> None:
    made = a_statement().made._replace(officer="", treasurer="", place="")

    text = " ".join(drawn(a_statement(made=made)))

    assert text.count("( ........................ )") == 2
    assert ", 24 November 2026" not in text


def test_a_roll_is_one_page_as_long_as_it_needs() -> None:
    long = a_section("Simpanan sukarela", 0, *[("10-03", "Setoran", 1_000)] * 300)

    document = pypdfium2.PdfDocument(
        member_statement_pdf(a_statement(sections=(long,)), StatementSize.ROLL_80)
    )

    assert len(document) == 1
    assert round(document[0].get_width() / 72 * 25.4) == 80
    assert document[0].get_height() > 300 * 20


@pytest.mark.parametrize("size", StatementSize)
def test_many_in_one_file_are_drawn_as_they_are_alone(size: StatementSize) -> None:
    members = [a_statement(member_number=f"A-{number:04d}") for number in range(1, 4)]

    together = pages_of(member_statements_pdf(iter(members), size))

    assert together == [page for member in members for page in drawn(member, size)]


@pytest.mark.parametrize("size", StatementSize)
def test_the_same_statement_gives_the_same_bytes(size: StatementSize) -> None:
    assert member_statement_pdf(a_statement(), size) == member_statement_pdf(a_statement(), size)


def test_what_a_file_says_of_itself_is_the_number_alone() -> None:
    for size in StatementSize:
        said = pypdfium2.PdfDocument(member_statement_pdf(a_statement(), size)).get_metadata_dict()

        assert said["Title"] == "Rekening Anggota A-0147"
        assert said["Author"] == said["Subject"] == said["Keywords"] == ""


def test_a_message_says_all_of_it_in_plain_text() -> None:
    statement = a_statement(sections=(PRINCIPAL, VOLUNTARY), sums=(OWED,))

    assert statement_text(statement) == MESSAGE.format(code=check_code(statement))


def test_a_receipt_printer_prints_it_as_it_is_laid_out() -> None:
    rows = list(statement_rows(a_statement(), ROLL_80.columns))

    marks = read_paper(paper_bytes(written_paper(rows), ROLL_80))

    printed = [mark.text for mark in marks if isinstance(mark, TextLine)]
    assert printed == [row.text.rstrip() for row in rows]
    assert "01-09-2026 Penarikan                    -200.000" in printed
    assert "  S01-20260901-0352                    1.185.000" in printed
    assert "JUMLAH SIMPANAN                     Rp 1.500.000" in printed


@given(statements(), st.sampled_from([32, 48]))
def test_no_row_is_too_long_and_no_number_is_cut(statement: MemberStatement, columns: int) -> None:
    rows = [row.text for row in statement_rows(statement, columns)]

    assert all(len(row) <= columns for row in rows)
    assert all(row.isascii() and (row.isprintable() or not row) for row in rows)
    assert any(row.endswith(rupiah(statement.savings_total)) for row in rows)
    for section in statement.sections:
        for entry in section.entries:
            assert any(row.endswith(grouped(entry.balance)) for row in rows)


@settings(max_examples=25, deadline=None)  # The first drawing loads fonts.
@given(statements())
def test_any_statement_can_be_drawn(statement: MemberStatement) -> None:
    for size in StatementSize:
        assert len(pypdfium2.PdfDocument(member_statement_pdf(statement, size))) >= 1
    assert statement_text(statement).count("\n") < 200
