"""Statements for the tests of paper: that of Darmo Suwito, and any that can be."""

from datetime import date, time
from typing import Any

from hypothesis import strategies as st

from documents.member_statement import (
    MemberStatement,
    StatementEntry,
    StatementMade,
    StatementSection,
    StatementSum,
)
from values.membership import MemberStatus
from values.money import Rupiah
from values.period import Period

MADE = StatementMade(date(2026, 11, 24), time(10, 48), "Karangsari", "Sri Wahyuni", "Rini Astuti")
THIS_YEAR = Period(date(2026, 1, 1), date(2026, 11, 25))


def a_section(
    title: str,
    opening: int,
    *moves: tuple[str, str, int],
    **others: Any,  # noqa: ANN401  Any field.
) -> StatementSection:
    """Write an account: `a_section("Simpanan wajib", 60_000, ("05-01", "Januari", 10_000))`."""
    balance = opening
    entries = []
    for number, (day, text, amount) in enumerate(moves, start=351):
        balance += amount
        on = date(2026, int(day[3:]), int(day[:2]))
        named = f"S01-{on:%Y%m%d}-{number:04d}"
        entries.append(StatementEntry(on, text, named, Rupiah(amount), Rupiah(balance)))
    return StatementSection(title, "", Rupiah(opening), tuple(entries), Rupiah(balance), **others)


PRINCIPAL = a_section("Simpanan pokok", 100_000)
MANDATORY = a_section(
    "Simpanan wajib",
    60_000,
    ("05-01", "Januari 2026", 10_000),
    ("03-02", "Februari 2026", 10_000),
    ("20-05", "Maret sampai Mei 2026 (3 bulan) · dari Kalurahan Karangsari", 30_000),
    ("08-06", "Juni sampai September 2026 (4 bulan)", 40_000),
)
VOLUNTARY = a_section(
    "Simpanan sukarela",
    900_000,
    ("10-03", "Setoran", 485_000),
    ("01-09", "Penarikan", -200_000),
    ("02-11", "Setoran", 65_000),
)


def a_statement(**others: Any) -> MemberStatement:  # noqa: ANN401  Any field.
    """One and a half million, or what the test says."""
    known: dict[str, Any] = {
        "shop_names": ("KDMP Karangsari", "Gerai Sembako"),
        "address": ("Jl. Kalurahan 1, Karangsari",),
        "legal_number": "AHU-0012345.AH.01.29",
        "member_number": "A-0147",
        "member_name": "Darmo Suwito",
        "hamlet": "Karangjati",
        "joined_on": date(2025, 7, 12),
        "status": MemberStatus.ACTIVE,
        "period": THIS_YEAR,
        "sections": (PRINCIPAL, MANDATORY, VOLUNTARY),
        "made": MADE,
    }
    return MemberStatement(**(known | others))


_texts = st.text(max_size=70)
_amounts = st.integers(-(10**14), 10**14).map(Rupiah)
_sections = st.builds(
    StatementSection,
    title=_texts,
    hint=_texts,
    opening=_amounts,
    entries=st.lists(
        st.builds(
            StatementEntry,
            day=st.dates(),
            text=_texts,
            number=st.from_regex(r"S[0-9]{2}-[0-9]{8}-[0-9]{4}(/[0-9]{1,3})?", fullmatch=True),
            amount=_amounts,
            balance=_amounts,
        ),
        max_size=6,
    ).map(tuple),
    closing=_amounts,
    is_savings=st.booleans(),
    plus=st.just("Tambah"),
    minus=st.just("Bayar"),
)


def statements() -> st.SearchStrategy[MemberStatement]:
    """Draw any statement, with texts of any letters and amounts up to the greatest."""
    made = st.builds(StatementMade, st.dates(), st.times(), _texts, _texts, _texts)
    return st.builds(
        MemberStatement,
        shop_names=st.lists(_texts, min_size=1, max_size=3).map(tuple),
        address=st.lists(_texts, max_size=2).map(tuple),
        legal_number=_texts,
        member_number=st.text(max_size=20),
        member_name=_texts,
        hamlet=_texts,
        joined_on=st.none() | st.dates(),
        status=st.sampled_from(MemberStatus),
        period=st.just(THIS_YEAR),
        sections=st.lists(_sections, max_size=4).map(tuple),
        sums=st.lists(st.builds(StatementSum, _texts, _amounts, _texts), max_size=3).map(tuple),
        made=made,
        copy_number=st.integers(0, 9),
    )
