"""What the certificate of a term deposit says (bilyet), in Indonesian, on whatever paper."""

from collections.abc import Iterator

from coop.savings.term_certificate import TermCertificate
from documents.layout import day_in_words, grouped, in_words, rupiah
from values.percentage import BasisPoints

TITLE = "BILYET SIMPANAN BERJANGKA"
TREASURER, MEMBER = "Bendahara", "Anggota"
_BASIS_POINTS = 100  # In one percent.


def rate_said(rate: BasisPoints) -> str:
    """Write a rate a year: `6,5 % setahun`."""
    whole, hundredths = divmod(rate, _BASIS_POINTS)
    decimals = f",{hundredths:02}".rstrip("0") if hundredths else ""
    return f"{whole}{decimals} % setahun"


def spelled_amount(paper: TermCertificate) -> str:
    """Spell what was put away."""
    return f"{in_words(paper.amount)} rupiah"


def terms(paper: TermCertificate) -> Iterator[tuple[str, str]]:
    """Say whose it is, for how long, at which rate, and what is done at its due day."""
    yield "Anggota", f"{paper.member_name} ({paper.member_number})"
    length = f"{grouped(paper.months)} bulan, mulai {day_in_words(paper.begins_on)}"
    yield "Jangka waktu", length
    yield "Jatuh tempo", day_in_words(paper.due_on)
    yield "Jasa", f"{rate_said(paper.rate)}, {_interest_goes(paper)}"
    rolls_over = "diperpanjang, kecuali anggota meminta lain"
    yield "Saat jatuh tempo", rolls_over if paper.rolls_over else "menunggu pilihan anggota"


def remarks(paper: TermCertificate) -> Iterator[str]:
    """Say which term it is where it is not the first, and what stands where that is not the sum."""
    if paper.term > 1:
        opened = day_in_words(paper.opened_on)
        yield f"Perpanjangan ke-{paper.term - 1}; dibuka {opened}."
    if paper.balance != paper.amount:
        written = day_in_words(paper.written_on)
        yield f"Saldo per {written}: {rupiah(paper.balance)}, termasuk jasa yang dibiarkan."
    yield "Bilyet ini tidak dapat dipindahtangankan. Bawa saat pencairan atau perpanjangan."


def place_and_day(paper: TermCertificate) -> str:
    """Say where and when it was written."""
    written = day_in_words(paper.written_on)
    return f"{paper.place}, {written}" if paper.place else written


def link_mark(paper: TermCertificate) -> str:
    """Name the fact in the log, so that the paper can be checked against it."""
    return f"Kode {paper.link_start}"


def _interest_goes(paper: TermCertificate) -> str:
    return "tetap di simpanan ini" if paper.keeps_interest else "tiap bulan ke simpanan sukarela"
