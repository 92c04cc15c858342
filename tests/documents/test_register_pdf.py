"""The register on paper: whole, with its headings on each page, and no NIK in clear."""

from datetime import date

import pypdfium2

from coop.members.register_rows import RegisterRow, register_rows
from db.session import Session
from documents.register_pdf import register_pdf
from tests.builders import TODAY
from tests.coop.members.builders import A_NIK, a_member_draft, registered

COOPERATIVE = "Koperasi Desa Merah Putih Karangsari"
LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo"


def pages_of(rows: list[RegisterRow]) -> list[str]:
    document = pypdfium2.PdfDocument(register_pdf(rows, COOPERATIVE, TODAY))
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def a_row(session: Session) -> RegisterRow:
    registered(session, a_member_draft(LONG_NAME, nik=A_NIK, joined_on=date(2025, 7, 12)))
    (row,) = register_rows(session, TODAY, with_candidates=True)
    return row


def test_every_member_stands_on_the_paper_with_a_covered_nik(session: Session) -> None:
    (page,) = pages_of([a_row(session)])

    for words in (LONG_NAME, "A-0001", "Bantul", "15-03-1990", "Petani", "12-07-2025"):
        assert words in page
    assert A_NIK not in page
    assert "keadaan 24 November 2026" in page


def test_headings_are_repeated_and_pages_are_counted(session: Session) -> None:
    row = a_row(session)

    pages = pages_of([row._replace(line=line) for line in range(1, 61)])

    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "No. Anggota" in page
        assert f"Halaman {number} dari {len(pages)}" in page
    assert sum(page.count("A-0001") for page in pages) == 60


def test_the_same_register_gives_the_same_bytes(session: Session) -> None:
    rows = [a_row(session)]

    assert register_pdf(rows, COOPERATIVE, TODAY) == register_pdf(rows, COOPERATIVE, TODAY)


def test_an_empty_register_is_a_page_with_headings() -> None:
    (page,) = pages_of([])

    assert "Halaman 1 dari 1" in page
