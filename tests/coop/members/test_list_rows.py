"""Reading the rows of a list of members, each by itself."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.facts.members import Address, Heir
from coop.lists.list_file import Cell, Table
from coop.members.list_columns import MemberColumn, guess_member_shape
from coop.members.list_remarks import MemberRemarkKind
from coop.members.list_rows import MemberListRow
from coop.members.name_case import proper_name
from tests.coop.members.list_builders import a_list, rows_of
from values.membership import MemberKind, MemberStatus, Sex

K = MemberRemarkKind
C = MemberColumn

BUDI, WAGIMAN = Heir(name="Budi", relation="anak"), Heir(name="Wagiman", relation="suami")


def a_row(heading: str, cell: Cell) -> MemberListRow:
    """Read a row that says `cell` under `heading`, beside a name."""
    (row,) = rows_of(Table((("Nama", heading), ("Siti", cell)), "utf-8", ";"))
    return row


def kinds(row: MemberListRow) -> list[MemberRemarkKind]:
    return [remark.kind for remark in row.remarks]


def test_the_columns_of_the_law_are_known() -> None:
    headings = (
        "No. Urut;Nama Lengkap;Tempat/Tgl Lahir (Umur);L/P;Pekerjaan;Alamat;Tgl Masuk;"
        "Tgl Berhenti;Sebab;Ket."
    )

    shape = guess_member_shape(a_list("1;Siti;;;;;;;;", headings=headings))

    assert shape.columns == {
        C.FULL_NAME: 1,
        C.BIRTH: 2,
        C.SEX: 3,
        C.WORK: 4,
        C.ADDRESS: 5,
        C.JOINED_ON: 6,
        C.LEFT_ON: 7,
        C.LEFT_REASON: 8,
        C.NOTE: 9,
    }


def test_the_columns_of_simkopdes_are_known() -> None:
    headings = (
        "anggota_ref;nama;nik;kode_wilayah;jenis_kelamin;status_keanggotaan;tanggal_terdaftar;"
        "status_akun;pekerjaan"
    )
    rows = a_list(
        "X1;SITI;;34.02.16.2001;PEREMPUAN;Approved;2026-01-31;Punya Akun;Petani",
        "X2;BUDI;;34.02.16.2001;LAKI-LAKI;Requested;2026-02-01;Tidak Punya Akun;",
        headings=headings,
    )

    siti, budi = rows_of(rows)

    assert (siti.status, siti.joined_on) == (MemberStatus.ACTIVE, date(2026, 1, 31))
    assert (budi.status, budi.sex) == (MemberStatus.CANDIDATE, Sex.MALE)


def test_a_title_above_and_a_count_of_the_columns_below_are_no_members() -> None:
    rows = (
        ("BUKU DAFTAR ANGGOTA",),
        ("Tahun", "2026"),
        (),
        ("No", "Nama", "L/P"),
        ("1", "2", "3"),
        ("1", "Siti", "P"),
    )

    (row,) = rows_of(Table(rows, "utf-8", ";"))

    assert (row.number, row.full_name, row.sex) == (6, "Siti", Sex.FEMALE)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("SITI AMINAH", "Siti Aminah"),
        ("siti aminah", "Siti Aminah"),
        ("Siti AMINAH", "Siti AMINAH"),
        ("SITI AMINAH, S.PD", "Siti Aminah, S.Pd"),
        ("H. MA'RUF BIN DAHLAN, SE", "H. Ma'ruf bin Dahlan, SE"),
        ("HAMENGKU BUWONO IX", "Hamengku Buwono IX"),
        ("DRS. BUDI-SANTOSO, M.KOM.", "Drs. Budi-Santoso, M.Kom."),
        ("AL AMIN", "Al Amin"),
    ],
)
def test_names_in_capitals_are_written_as_people_write_them(written: str, kept: str) -> None:
    assert proper_name(written) == kept


@pytest.mark.parametrize(
    ("cell", "phone", "remarks"),
    [
        ("081234567890", "081234567890", []),
        ("81234567890", "081234567890", []),
        (Decimal(81234567890), "081234567890", []),
        (Decimal("81234567890.0"), "081234567890", []),
        (Decimal("8.1234567890E+10"), "081234567890", []),
        ("8.1234567891E+10", "081234567891", []),
        ("8,1234567891E+10", "081234567891", []),
        ("8.1234E+10", "", [K.PHONE_SHORTENED]),
        ("8,1234e+11", "", [K.PHONE_SHORTENED]),
        ("0812 3456 7890 / 0274-555123", "081234567890", [K.PHONES_SEVERAL]),
        ("belum punya", "", [K.PHONE_NOT_POSSIBLE]),
        ("-", "", []),
        ('="081234567890"', "081234567890", []),
    ],
)
def test_phone_numbers_are_read_out_of_what_spreadsheets_make_of_them(
    cell: Cell, phone: str, remarks: list[MemberRemarkKind]
) -> None:
    row = a_row("No HP", cell)

    assert (row.phone, kinds(row)) == (phone, remarks)


@pytest.mark.parametrize(
    ("cell", "nik", "remarks"),
    [
        ("3402165503900002", "3402165503900002", []),
        ("'3402 1655 0390 0002", "3402165503900002", []),
        (Decimal("3402165503900002.0"), "3402165503900002", []),
        (Decimal("3402165503900000.0"), "", [K.NIK_SHORTENED]),
        ("3,40217E+15", "", [K.NIK_SHORTENED]),
        ("340216550390", "", [K.NIK_NOT_POSSIBLE]),
        ("3402165503900000", "", [K.NIK_NOT_POSSIBLE]),
        ("3402 •••• •••• 0002", "", []),
        ("-", "", []),
    ],
)
def test_a_nik_is_taken_whole_or_not_at_all(
    cell: Cell, nik: str, remarks: list[MemberRemarkKind]
) -> None:
    row = a_row("NIK", cell)

    assert (row.nik, kinds(row)) == (nik, remarks)
    assert not row.is_refused


@pytest.mark.parametrize(
    ("cell", "place", "day"),
    [
        ("Bantul, 12-11-1987", "Bantul", date(1987, 11, 12)),
        ("BANTUL 12 Nopember 1987", "Bantul", date(1987, 11, 12)),
        ("Gunung Kidul / 12/11/87", "Gunung Kidul", date(1987, 11, 12)),
        ("12/11/1987", "", date(1987, 11, 12)),
        ("Bantul", "Bantul", None),
    ],
)
def test_place_and_day_of_birth_may_share_a_cell(cell: str, place: str, day: date | None) -> None:
    row = a_row("Tempat, Tanggal Lahir", cell)

    assert (row.text(C.BIRTH_PLACE), row.birth_date) == (place, day)


def test_a_birth_year_to_come_is_told_with_the_likely_one() -> None:
    row = a_row("Tgl Lahir", "17/08/2028")

    (remark,) = row.remarks
    assert row.birth_date == date(2008, 8, 17)
    assert (remark.kind, remark.text, remark.taken) == (K.DATE_LIKELY, "2028-08-17", "2008-08-17")


@pytest.mark.parametrize(
    ("heading", "cell", "remark"),
    [
        ("Tgl Lahir", "31/02/1987", K.DATE_UNREADABLE),
        ("Tgl Lahir", "17/08/1887", K.DATE_NOT_POSSIBLE),
        ("Tgl Masuk", "17/08/8877", K.DATE_NOT_POSSIBLE),
        ("L/P", "X", K.WORD_UNKNOWN),
        ("Status", "entah", K.WORD_UNKNOWN),
        ("RT/RW", "tiga", K.BLOCK_UNREADABLE),
        ("RT", "1234", K.BLOCK_UNREADABLE),
        ("Tgl Masuk", "#REF!", K.CELL_SKIPPED),
        ("Simpanan Wajib", "1.222,5", K.ROUNDED),
    ],
)
def test_what_cannot_be_read_is_left_out_and_told(
    heading: str, cell: str, remark: MemberRemarkKind
) -> None:
    row = a_row(heading, cell)

    assert kinds(row) == [remark]
    assert not row.is_refused


@pytest.mark.parametrize(
    ("heading", "cell", "remark"),
    [
        ("Simpanan Pokok", "lima", K.BALANCE_UNREADABLE),
        ("Simpanan Pokok", "-100000", K.BALANCE_NOT_POSSIBLE),
        ("Simpanan Pokok", "#REF!", K.CELL_DAMAGED),
        ("Pekerjaan", "x" * 81, K.TEXT_TOO_LONG),
    ],
)
def test_a_row_whose_money_is_in_doubt_is_left_out(
    heading: str, cell: str, remark: MemberRemarkKind
) -> None:
    row = a_row(heading, cell)

    assert kinds(row) == [remark]
    assert row.is_refused


@pytest.mark.parametrize(
    ("name", "remark"), [("", K.NAME_MISSING), ("JUMLAH", K.TOTAL_ROW), ("#REF!", K.CELL_DAMAGED)]
)
def test_a_row_without_a_name_is_left_out(name: str, remark: MemberRemarkKind) -> None:
    (row,) = rows_of(a_list(f"{name};Petani", headings="Nama;Pekerjaan"))

    assert kinds(row) == [remark]
    assert row.is_refused


@pytest.mark.parametrize(
    ("heading", "cell", "home"),
    [
        ("Alamat", "Karangjati RT 03/RW 01", Address(street="Karangjati", rt="3", rw="1")),
        ("Alamat", "Dk. 5, RT. 003 RW. 001, Sewon", Address(street="Dk. 5, Sewon", rt="3", rw="1")),
        ("Alamat", "Ngrame RT 5", Address(street="Ngrame", rt="5")),
        ("Alamat", "Ngrame RT 03/01", Address(street="Ngrame", rt="3", rw="1")),
        ("Alamat", "Artomoro", Address(street="Artomoro")),
        ("RT/RW", "003/001", Address(rt="3", rw="1")),
        ("RT/RW", "2026-01-03", Address(rt="3", rw="1")),
        ("RT/RW", "-", Address()),
        ("RT", "RT 07", Address(rt="7")),
        ("RT", Decimal("7.0"), Address(rt="7")),
        ("Padukuhan", "KARANGJATI", Address(hamlet="Karangjati")),
    ],
)  # fmt: skip
def test_where_somebody_lives_is_read_out_of_one_cell_or_many(
    heading: str, cell: Cell, home: Address
) -> None:
    row = a_row(heading, cell)

    assert (row.address, row.remarks) == (home, [])


@pytest.mark.parametrize(
    ("cell", "heirs"),
    [
        ("Budi (anak), WAGIMAN (Suami)", (BUDI, WAGIMAN)),
        ("1. Budi; 2. Wagiman", (Heir(name="Budi"), Heir(name="Wagiman"))),
        ("Budi dan Wagiman", (Heir(name="Budi"), Heir(name="Wagiman"))),
        ("-", ()),
        (", ".join("ABCDEFGH"), tuple(Heir(name=name) for name in "ABCDEF")),
    ],
)  # fmt: skip
def test_heirs_are_read_out_of_one_cell(cell: str, heirs: tuple[Heir, ...]) -> None:
    assert a_row("Ahli Waris", cell).heirs == heirs


@pytest.mark.parametrize(
    ("heading", "cell", "about", "meant"),
    [
        ("L/P", "l", "sex", Sex.MALE),
        ("Jenis Kelamin", "Perempuan", "sex", Sex.FEMALE),
        ("Jenis Kelamin", "Laki-laki", "sex", Sex.MALE),
        ("Jenis Anggota", "Luar Biasa", "kind", MemberKind.ASSOCIATE),
        ("Status", "Non-aktif", "status", MemberStatus.INACTIVE),
        ("Status", "Calon Anggota", "status", MemberStatus.CANDIDATE),
        ("Status", "DIBERHENTIKAN SEMENTARA", "status", MemberStatus.SUSPENDED),
        ("Sebab", "Meninggal dunia", "status", MemberStatus.DECEASED),
        ("Sebab", "pindah ke Jakarta", "status", MemberStatus.LEFT),
        ("Sebab", "diberhentikan", "status", MemberStatus.DISMISSED),
        ("Tgl Berhenti", "17/08/2026", "status", MemberStatus.LEFT),
    ],
)
def test_words_are_understood(heading: str, cell: str, about: str, meant: object) -> None:
    assert getattr(a_row(heading, cell), about) is meant


def test_savings_are_read_as_opening_balances() -> None:
    headings = "Nama;Simpanan Pokok;Simpanan Wajib;Simpanan Sukarela"

    (row,) = rows_of(a_list("Siti;Rp 100.000;120000;-", headings=headings))

    assert row.savings == {C.PRINCIPAL: 100_000, C.MANDATORY: 120_000}


CELLS = st.one_of(
    st.text(max_size=30),
    st.decimals(),
    st.sampled_from(["#REF!", "3402165503900002", "8,1E+11", "17/08/2028", "RT 1/2", "L", "-5"]),
)


@given(st.lists(st.lists(CELLS, max_size=14), max_size=4))
def test_no_list_breaks_the_reading(rows: list[list[Cell]]) -> None:
    headings = (
        *("No Anggota", "Nama", "NIK", "Tempat, Tgl Lahir", "L/P", "Alamat", "RT/RW", "RT"),
        *("No HP", "Tgl Masuk", "Sebab", "Status", "Ahli Waris", "Simpanan Pokok"),
    )

    for row in rows_of(Table((headings, *map(tuple, rows)), "utf-8", ";")):
        assert row.nik == "" or len(row.nik) == 16
        assert all(amount > 0 for amount in row.savings.values())
        assert row.full_name or row.is_refused
