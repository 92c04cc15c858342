"""The certificate of a term deposit: what the member holds in the hand until the due day."""

from datetime import date
from typing import Any

import pypdfium2
import pytest

from coop.savings.term_certificate import TermCertificate
from documents.term_certificate_pdf import term_certificate_pdf
from documents.term_certificate_rows import term_certificate_rows
from tests.ui.office_builders import LONG_NAME
from values.money import Rupiah
from values.percentage import BasisPoints

A5_ACROSS = (595, 420)


def a_certificate(**others: Any) -> TermCertificate:  # noqa: ANN401  Any field.
    """Five million of Darmo Suwito for six months, or what the test says."""
    known: dict[str, Any] = {
        "shop_names": ("KDMP KARANGSARI", "Unit Simpan"),
        "address": ("Jl. Kalurahan 1, Kab. Bantul",),
        "legal_number": "AHU-0012345.AH.01.29",
        "place": "Karangsari",
        "treasurer": "Rini Astuti",
        "number": "S01-20261124-0003",
        "member_number": "A-0147",
        "member_name": "Darmo Suwito",
        "opened_on": date(2026, 11, 24),
        "amount": Rupiah(5_000_000),
        "term": 1,
        "months": 6,
        "rate": BasisPoints(650),
        "begins_on": date(2026, 11, 24),
        "due_on": date(2027, 5, 24),
        "rolls_over": False,
        "keeps_interest": False,
        "balance": Rupiah(5_000_000),
        "written_on": date(2026, 11, 24),
        "link_start": "3f9a02bc",
    }
    return TermCertificate(**(known | others))


def pages_of(paper: TermCertificate) -> list[str]:
    document = pypdfium2.PdfDocument(term_certificate_pdf(paper))
    assert [round(side) for side in document[0].get_size()] == list(A5_ACROSS)
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def test_it_says_whose_how_much_in_words_until_when_and_at_which_rate() -> None:
    (text,) = pages_of(a_certificate())

    for words in (
        *("BILYET SIMPANAN BERJANGKA", "No S01-20261124-0003", "KDMP KARANGSARI"),
        *("Rp 5.000.000", "Terbilang: lima juta rupiah", "Darmo Suwito (A-0147)"),
        *("6 bulan, mulai 24 November 2026", "Jatuh tempo 24 Mei 2027"),
        "6,5 % setahun, tiap bulan ke simpanan sukarela",
        "menunggu pilihan anggota",
        *("Karangsari, 24 November 2026", "( Darmo Suwito )", "( Rini Astuti )"),
        *("Kode 3f9a02bc", "Halaman 1 dari 1"),
    ):
        assert words in text, words
    assert "Saldo per" not in text


def test_a_later_term_says_which_it_is_and_what_stands_on_it() -> None:
    paper = a_certificate(
        term=3,
        rate=BasisPoints(605),
        rolls_over=True,
        keeps_interest=True,
        balance=Rupiah(5_163_200),
        written_on=date(2027, 11, 24),
    )

    (text,) = pages_of(paper)

    for words in (
        "Perpanjangan ke-2; dibuka 24 November 2026.",
        "Saldo per 24 November 2027: Rp 5.163.200",
        "6,05 % setahun, tetap di simpanan ini",
        "diperpanjang, kecuali anggota meminta lain",
    ):
        assert words in text, words


def test_whoever_signs_has_room_where_no_name_is_known() -> None:
    (text,) = pages_of(a_certificate(treasurer="", place=""))

    assert "( ............................ )" in text
    assert ", 24 November 2026 Anggota" not in text


def test_the_longest_names_and_the_largest_sum_stay_on_one_page() -> None:
    paper = a_certificate(
        shop_names=("Koperasi Desa Merah Putih Kalurahan Karangsari Kapanewon Semin", "Unit"),
        address=("Jl. Kalurahan Karangsari 1, Padukuhan Karangjati", "Kabupaten Gunungkidul"),
        member_name=LONG_NAME,
        treasurer=LONG_NAME,
        amount=Rupiah(987_654_321_987_654),
        balance=Rupiah(999_999_999_999_999),
        term=12,
        rolls_over=True,
    )

    (text,) = pages_of(paper)

    assert LONG_NAME in text
    assert "Rp 987.654.321.987.654" in text
    assert "sembilan ratus delapan puluh tujuh triliun" in text


def test_the_same_certificate_gives_the_same_bytes_and_names_nobody() -> None:
    pdf = term_certificate_pdf(a_certificate())

    assert pdf == term_certificate_pdf(a_certificate())
    assert pdf != term_certificate_pdf(a_certificate(months=7))
    with pypdfium2.PdfDocument(pdf) as document:
        said = document.get_metadata_dict()
    assert said["Title"] == "Bilyet S01-20261124-0003"
    assert "Darmo" not in " ".join(said.values())


@pytest.mark.parametrize("columns", [32, 48])
def test_on_a_roll_it_says_the_same_and_nothing_is_cut(columns: int) -> None:
    paper = a_certificate(member_name=LONG_NAME, rolls_over=True, term=2, treasurer="")

    rows = list(term_certificate_rows(paper, columns))

    assert all(len(row.text) <= columns for row in rows)
    text = " ".join(" ".join(row.text for row in rows).split())
    for words in (
        *("BILYET SIMPANAN BERJANGKA", "Rp 5.000.000", "lima juta rupiah", LONG_NAME),
        *("Jatuh tempo: 24 Mei 2027", "Perpanjangan ke-1", "(________________", "3f9a02bc"),
    ):
        assert words in text, words
