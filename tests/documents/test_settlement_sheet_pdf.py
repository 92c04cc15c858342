"""The sheet of a settlement: everything netted, in words, and who signs."""

from datetime import date

import pypdfium2
import pytest

from coop.facts.settlement import NamedClaim, Recipient
from coop.savings.settlement_paper import SettlementPaper, settlement_paper
from db.session import Session
from documents.settlement_sheet_pdf import settlement_sheet_pdf
from documents.settlement_sheet_words import netted
from tests.builders import SHOP
from tests.coop.savings.builders import a_saver, deposited, on, some_rules
from tests.coop.savings.leaving import (
    DECEASED,
    ADesk,
    a_saver_with_everything,
    approved,
    owing,
    proposed,
)
from values.money import Rupiah
from values.savings import ClaimKind


def sheet_of(session: Session, desk: ADesk, *heirs: Recipient) -> SettlementPaper:
    done = approved(session, desk, recipients=heirs)
    paper = settlement_paper(session, done.fact_id, SHOP)
    assert paper is not None
    return paper


def pages_of(paper: SettlementPaper) -> list[str]:
    document = pypdfium2.PdfDocument(settlement_sheet_pdf(paper))
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def test_who_leaves_sees_everything_netted_and_the_payout_in_words(session: Session) -> None:
    desk = owing(shop_credit=40_000, surplus=15_000)
    proposed(session, a_saver_with_everything(session), desk)

    (text,) = pages_of(sheet_of(session, desk))

    for words in (
        *("PENYELESAIAN KEANGGOTAAN", "Siti Aminah (A-0001)", "Keluar, 24 November 2026"),
        *("Permintaan sendiri", "Rapat pengurus 12"),
        *("Simpanan pokok 100.000", "Simpanan wajib 30.000", "Simpanan sukarela 55.000"),
        *("Bagian SHU yang belum dibagikan 15.000", "Kasbon \N{MINUS SIGN}40.000"),
        *("DIBAYARKAN Rp 160.000", "Terbilang: seratus enam puluh ribu rupiah"),
        *("Disiapkan oleh", "( Rini )", "Disetujui oleh", "( Pak Harto )", "Penerima"),
        "Halaman 1 dari 1",
    ):
        assert words in text, words


def test_what_stays_owed_is_a_receivable_that_the_member_signs(session: Session) -> None:
    desk = owing(shop_credit=100_000, loans=200_000)
    proposed(session, a_saver_with_everything(session), desk)

    (text,) = pages_of(sheet_of(session, desk))

    assert "SISA KEWAJIBAN ANGGOTA Rp 115.000" in text
    assert "Terbilang: seratus lima belas ribu rupiah" in text
    assert "Penerima" not in text
    assert "( Siti Aminah )" in text


def test_heirs_are_named_with_what_each_received(session: Session) -> None:
    desk = owing()
    proposed(session, a_saver_with_everything(session), desk, ends_as=DECEASED)
    heirs = (
        Recipient(name="Budi", relation="anak", amount=Rupiah(100_000)),
        Recipient(name="Sri", relation="istri", amount=Rupiah(85_000)),
    )

    (text,) = pages_of(sheet_of(session, desk, *heirs))

    for words in ("Meninggal dunia", "Budi (anak) 100.000", "Sri (istri) 85.000", "( Sri )"):
        assert words in text, words


def test_the_lines_add_up_to_what_is_paid_with_the_last_interest_among_them(
    session: Session,
) -> None:
    some_rules(session, voluntary_rate=900)
    member_id = a_saver(session)
    deposited(session, member_id, on(date(2026, 10, 1)), voluntary=40_000_000)
    desk = owing(loans=1_000_000)
    proposed(session, member_id, desk)

    paper = sheet_of(session, desk)

    lines = {of.label: of.amount for of in netted(paper)}
    assert lines["Simpanan sukarela"] == 40_000_000
    assert sum(of.amount for of in netted(paper)) == paper.paid_out


def test_what_only_papers_know_stands_on_the_sheet_with_who_says_so(session: Session) -> None:
    desk = owing(shop_credit=40_000)
    share = NamedClaim(ClaimKind.SURPLUS, Rupiah(15_000), "SHU 2025", "BA RAT 3", "Pak Harto")
    loan = NamedClaim(ClaimKind.LOAN, Rupiah(200_000), "Bibit", "SP/2025/014", "Rini")
    proposed(session, a_saver_with_everything(session), desk, claims=(loan, share))

    paper = sheet_of(session, desk)

    (text,) = pages_of(paper)
    minus = "\N{MINUS SIGN}"
    for words in (
        "Bagian SHU yang belum dibagikan: SHU 2025 (BA RAT 3, menurut Pak Harto) 15.000",
        f"Kasbon {minus}40.000",
        f"Pinjaman: Bibit (SP/2025/014, menurut Rini) {minus}200.000",
        "SISA KEWAJIBAN ANGGOTA Rp 40.000",
    ):
        assert words in text, words
    assert sum(of.amount for of in netted(paper)) == -paper.receivable


@pytest.mark.parametrize("count", [1, 60])
def test_the_same_sheet_gives_the_same_bytes_however_long(session: Session, count: int) -> None:
    desk = owing()
    sheet = proposed(session, a_saver_with_everything(session), desk, ends_as=DECEASED)
    first = Recipient(name="Ahli waris", amount=Rupiah(sheet.net - (count - 1) * 1_000))
    others = (Recipient(name=f"Cucu {at}", amount=Rupiah(1_000)) for at in range(1, count))

    paper = sheet_of(session, desk, first, *others)

    assert settlement_sheet_pdf(paper) == settlement_sheet_pdf(paper)
    pages = pages_of(paper)
    assert pages[-1].endswith(f"Halaman {len(pages)} dari {len(pages)}")
    assert all(f"( Cucu {at} )" in " ".join(pages) for at in range(1, count))
