"""Lists about shop credit, as values: who owes for how long, and what is withheld from wages.

Each is written as a paper, or as a table that a spreadsheet opens, from the same cells.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from coop.credit.ageing import BANDS, LATEST_OF_BAND, Debtor
from coop.lists.list_writing import WrittenColumn, write_file, write_list
from coop.shop_settings import ShopSettings
from documents.layout import day_in_words
from values.money import Rupiah

Cell = str | int


class ListColumn(NamedTuple):
    """What stands over it, and how wide it is on paper."""

    heading: str
    millimetres: float
    is_amount: bool = False


class CreditList(NamedTuple):
    """One list, with its sums in the last row."""

    shop_names: tuple[str, ...]
    address: tuple[str, ...]
    title: str
    about: str
    """As of which day, and of whom."""
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Cell, ...]
    signers: tuple[str, ...] = ()
    """Who signs below it, and as what."""


class Withheld(NamedTuple):
    """What is withheld from one member's wages."""

    number: str
    full_name: str
    owed: Rupiah
    amount: Rupiah


_LETTERS_A_MILLIMETRE = 0.6
_SHEET_TITLE_LETTERS_MAX = 31


def ageing_list(
    debtors: Sequence[Debtor], settings: ShopSettings, day: date, of_whom: str = ""
) -> CreditList:
    """Say who owes how much, and for how long it has been due (umur piutang)."""
    bands = [Rupiah(sum(of.bands[band] for of in debtors)) for band in range(BANDS)]
    columns = (
        ListColumn("No", 8),
        ListColumn("No. anggota", 22),
        ListColumn("Nama", 44),
        *(ListColumn(_band(band), 17.5, is_amount=True) for band in range(BANDS)),
        ListColumn("Jumlah", 20, is_amount=True),
    )
    rows: list[tuple[Cell, ...]] = [
        (str(at), of.number, of.full_name, *of.bands, of.owed)
        for at, of in enumerate(debtors, start=1)
    ]
    about = f"Keadaan {day_in_words(day)}"
    return CreditList(
        shop_names=_names(settings),
        address=settings.address_lines,
        title="UMUR PIUTANG KASBON ANGGOTA",
        about=f"{about} · {of_whom}" if of_whom else about,
        columns=columns,
        rows=tuple(rows),
        totals=("", "", f"Jumlah {len(debtors)} anggota", *bands, sum(bands)),
    )


def payroll_list(
    rows: Sequence[Withheld], settings: ShopSettings, employer: str, day: date
) -> CreditList:
    """Say what an employer is asked to withhold (potong gaji), with room to sign."""
    columns = (
        ListColumn("No", 8),
        ListColumn("No. anggota", 26),
        ListColumn("Nama", 62),
        ListColumn("Kasbon", 28, is_amount=True),
        ListColumn("Dipotong", 28, is_amount=True),
        ListColumn("Tanda tangan", 30),
    )
    owed, amount = (sum(getattr(row, name) for row in rows) for name in ("owed", "amount"))
    return CreditList(
        shop_names=_names(settings),
        address=settings.address_lines,
        title="DAFTAR POTONG GAJI KASBON",
        about=f"{employer} · {day_in_words(day)}",
        columns=columns,
        rows=tuple(
            (str(at), of.number, of.full_name, of.owed, of.amount, "")
            for at, of in enumerate(rows, start=1)
        ),
        totals=("", "", f"Jumlah {len(rows)} anggota", owed, amount, ""),
        signers=("Bendahara koperasi", f"Bendahara {employer}"),
    )


def write_credit_list(path: Path, listed: CreditList) -> None:
    """Write a list: as PDF, XLSX or CSV, as the name of the file ends.

    Raises:
        FileNotWritten: the disk does not take it.
    """
    if path.suffix.casefold() != ".pdf":
        columns = [
            WrittenColumn(of.heading, round(of.millimetres * _LETTERS_A_MILLIMETRE))
            for of in listed.columns
        ]
        title = listed.title.title()[:_SHEET_TITLE_LETTERS_MAX]
        write_list(path, title, columns, [*listed.rows, listed.totals])
        return
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.credit_list_document import credit_list_document  # noqa: PLC0415

    write_file(path, credit_list_document(listed))


def _names(settings: ShopSettings) -> tuple[str, ...]:
    return tuple(name for name in (settings.shop_name, settings.unit_name) if name)


def _band(band: int) -> str:
    if not band:
        return "Belum tempo"
    if band == BANDS - 1:
        return f"> {LATEST_OF_BAND[band - 1]} hari"
    return f"{LATEST_OF_BAND[band - 1] + 1}-{LATEST_OF_BAND[band]} hari"
