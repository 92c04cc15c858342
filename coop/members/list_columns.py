"""What the columns of a list of members mean, guessed from their headings.

Registers of paper that were typed in, lists of other programs and our own export have these; a
column that nobody knows means nothing, and whoever imports may change every guess.
"""

from enum import StrEnum
from typing import NamedTuple

from coop.lists.headings import Headings
from coop.lists.list_file import Table


class MemberColumn(StrEnum):
    """What a column may mean, in the order in which the guess looks for them."""

    NUMBER = "number"
    FULL_NAME = "full_name"
    NIK = "nik"
    BIRTH = "birth"  # Place and date in one cell.
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    WORK = "work"
    ADDRESS = "address"
    HAMLET = "hamlet"
    BLOCK = "block"  # RT and RW in one cell.
    RT = "rt"
    RW = "rw"
    VILLAGE = "village"
    PHONE = "phone"
    JOINED_ON = "joined_on"
    LEFT_ON = "left_on"
    LEFT_REASON = "left_reason"
    KIND = "kind"
    STATUS = "status"
    HEIRS = "heirs"
    MEMBER_CLASS = "member_class"
    EMPLOYER = "employer"
    NOTE = "note"
    PRINCIPAL = "principal"
    MANDATORY = "mandatory"
    VOLUNTARY = "voluntary"


SAVINGS = (MemberColumn.PRINCIPAL, MemberColumn.MANDATORY, MemberColumn.VOLUNTARY)

_C = MemberColumn
MEMBER_HEADINGS = Headings(
    {
        _C.NUMBER: (
            "anggota", "nomor anggota", "nomor induk anggota", "nia", "kode anggota",
            "nomor", "id anggota", "member number",
        ),
        _C.FULL_NAME: ("nama lengkap", "nama anggota", "nama", "name", "full name"),
        _C.NIK: ("nik", "ktp", "nomor ktp", "nik ktp", "identitas", "nomor identitas"),
        _C.BIRTH: (
            "tempat tanggal lahir", "tempat tgl lahir", "tempat dan tanggal lahir",
            "tempat tgl lahir umur", "ttl", "tempat lahir tanggal lahir",
        ),
        _C.BIRTH_PLACE: ("tempat lahir", "tmp lahir", "tmpt lahir", "birth place"),
        _C.BIRTH_DATE: ("tanggal lahir", "tgl lahir", "lahir", "birth date", "date of birth"),
        _C.SEX: ("jenis kelamin", "l p", "jk", "kelamin", "lp", "sex", "gender"),
        _C.WORK: ("pekerjaan", "mata pencaharian", "profesi", "work", "occupation"),
        _C.ADDRESS: ("alamat", "alamat lengkap", "alamat rumah", "tempat tinggal", "address"),
        _C.HAMLET: ("dukuh", "padukuhan", "pedukuhan", "dusun", "lingkungan", "hamlet"),
        _C.BLOCK: ("rt rw", "rtrw"),
        _C.RT: ("rt",),
        _C.RW: ("rw",),
        _C.VILLAGE: ("kalurahan", "kelurahan", "desa", "desa kelurahan", "kal desa", "village"),
        _C.PHONE: (
            "hp", "telepon", "telp", "wa", "whatsapp", "handphone", "nomor hp", "nomor telepon",
            "telp hp", "hp wa", "nomor wa", "kontak", "phone",
        ),
        _C.JOINED_ON: (
            "tanggal masuk", "tgl masuk", "tanggal masuk anggota", "tgl masuk anggota",
            "masuk", "tanggal bergabung", "tgl bergabung", "tanggal daftar", "tgl daftar",
            "tanggal terdaftar", "tgl terdaftar", "tanggal jadi anggota", "date in",
        ),
        _C.LEFT_ON: (
            "tanggal berhenti", "tgl berhenti", "tanggal keluar", "tgl keluar", "berhenti",
            "date out",
        ),
        _C.LEFT_REASON: ("sebab", "sebab berhenti", "alasan berhenti", "alasan", "reason"),
        _C.KIND: ("jenis anggota", "jenis keanggotaan", "kind"),
        _C.STATUS: ("status", "status anggota", "status keanggotaan"),
        _C.HEIRS: ("ahli waris", "waris", "nama ahli waris", "heirs"),
        _C.MEMBER_CLASS: ("golongan", "kelas", "kelompok", "class"),
        _C.EMPLOYER: ("instansi", "tempat kerja", "unit kerja", "perusahaan", "employer"),
        _C.NOTE: ("ket", "keterangan", "catatan", "note"),
        _C.PRINCIPAL: (
            "simpanan pokok", "pokok", "simp pokok", "saldo pokok", "saldo simpanan pokok",
        ),
        _C.MANDATORY: (
            "simpanan wajib", "wajib", "simp wajib", "saldo wajib", "saldo simpanan wajib",
        ),
        _C.VOLUNTARY: (
            "simpanan sukarela", "sukarela", "simp sukarela", "saldo sukarela",
            "saldo simpanan sukarela", "tabungan", "simpanan manasuka",
        ),
    },
    MemberColumn.FULL_NAME,
)  # fmt: skip
"""The columns of buku daftar anggota, and what people call them."""


class MemberListShape(NamedTuple):
    """How a list of members is to be read."""

    headings: tuple[str, ...]
    """One for each column, empty where it has none."""
    first_row: int
    """Of the members, counted from 0 in the table."""
    columns: dict[MemberColumn, int]


def guess_member_shape(table: Table) -> MemberListShape:
    """Find the headings and what the columns mean."""
    width = max(map(len, table.rows))
    headings, first_row = MEMBER_HEADINGS.find(table.rows, width)
    return MemberListShape(headings, first_row, MEMBER_HEADINGS.columns(headings))
