"""Joining PDF files: the pages are those of one file that was written at once."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest

from documents.member_statement import StatementSize
from documents.member_statement_pdf import member_statements_pdf
from documents.pdf_joining import join_pdfs
from tests.documents.statement_builders import a_statement

ODD = "\u0141\u0105tka \u1e4c"
LIKE_A_REFERENCE = "Raden (Ayu) 12 0 R stream"


def pdf_of(names: Sequence[str], size: StatementSize = StatementSize.A5) -> bytes:
    return member_statements_pdf((a_statement(member_name=name) for name in names), size)


def joined(folder: Path, *parts: bytes) -> bytes:
    files = [folder / f"{number}.pdf" for number in range(len(parts))]
    for file, part in zip(files, parts, strict=True):
        file.write_bytes(part)
    join_pdfs(files, folder / "joined.pdf")
    return (folder / "joined.pdf").read_bytes()


def pictures_of(pdf: bytes) -> list[bytes]:
    document = pypdfium2.PdfDocument(pdf)
    pictures = [page.render(scale=0.5).to_pil().tobytes() for page in document]
    document.close()
    return pictures


@pytest.mark.parametrize(
    "parts",
    [
        [["Darmo"]],
        [["Darmo", "Siti"], [ODD], ["Siti"]],
        [[LIKE_A_REFERENCE], ["Wagiman", ODD, LIKE_A_REFERENCE]],
    ],
)
def test_joined_pages_look_like_those_of_one_file(tmp_path: Path, parts: list[list[str]]) -> None:
    whole = pdf_of([name for names in parts for name in names])

    assert pictures_of(joined(tmp_path, *map(pdf_of, parts))) == pictures_of(whole)


def test_pages_keep_their_own_sizes(tmp_path: Path) -> None:
    both = joined(tmp_path, pdf_of(["Darmo"]), pdf_of(["Siti"], StatementSize.A4))

    document = pypdfium2.PdfDocument(both)
    widths = [round(page.get_width()) for page in document]
    document.close()
    assert widths == [420, 420, 595]


def test_the_same_parts_give_the_same_bytes_and_the_title_names_nobody(tmp_path: Path) -> None:
    parts = (pdf_of(["Darmo"]), pdf_of(["Siti"]))
    first, second = joined(tmp_path, *parts), joined(tmp_path, *parts)

    document = pypdfium2.PdfDocument(first)
    described = document.get_metadata_dict()
    document.close()
    assert first == second
    assert described["Title"] == "Rekening Anggota"
    assert not {"Darmo", "Siti"} & set(described.values())
