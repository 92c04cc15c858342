"""Write the register of members to a file, in the columns of the law; the import takes it back.

NIKs are covered in it: a file goes where nobody sees it again. That it was taken out is to be noted
by `coop.members.disclose`.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from coop.lists.list_writing import WrittenCell, WrittenColumn, write_list
from coop.members.register_rows import RegisterRow, register_rows
from db.session import Session
from values.membership import MemberKind, MemberStatus, Sex

_COLUMNS = (
    WrittenColumn("No. Urut", 8),
    WrittenColumn("No. Anggota", 12),
    WrittenColumn("Nama Lengkap", 32),
    WrittenColumn("NIK", 20),
    WrittenColumn("Tempat Lahir", 16),
    WrittenColumn("Tanggal Lahir", 14),
    WrittenColumn("Umur", 6),
    WrittenColumn("L/P", 5),
    WrittenColumn("Pekerjaan", 18),
    WrittenColumn("Alamat", 30),
    WrittenColumn("Padukuhan", 16),
    WrittenColumn("RT", 5),
    WrittenColumn("RW", 5),
    WrittenColumn("Kalurahan", 16),
    WrittenColumn("Telepon", 16),
    WrittenColumn("Jenis Anggota", 14),
    WrittenColumn("Status", 14),
    WrittenColumn("Tanggal Masuk", 14),
    WrittenColumn("Tanggal Berhenti", 16),
    WrittenColumn("Sebab Berhenti", 20),
    WrittenColumn("Golongan", 12),
    WrittenColumn("Instansi", 18),
    WrittenColumn("Ahli Waris", 30),
    WrittenColumn("Keterangan", 24),
)
_SEXES = {Sex.MALE: "L", Sex.FEMALE: "P", None: ""}
_KINDS = {MemberKind.FULL: "anggota", MemberKind.ASSOCIATE: "luar biasa"}
_STATUSES = {
    MemberStatus.CANDIDATE: "calon",
    MemberStatus.ACTIVE: "aktif",
    MemberStatus.INACTIVE: "nonaktif",
    MemberStatus.SUSPENDED: "diberhentikan sementara",
    MemberStatus.LEFT: "keluar",
    MemberStatus.DECEASED: "meninggal",
    MemberStatus.DISMISSED: "diberhentikan",
}


def export_register(
    session: Session, path: Path, day: date, *, with_candidates: bool = True
) -> None:
    """Write the register as it is on `day`: as XLSX if `path` ends so, else as CSV.

    Raises:
        FileNotWritten: nothing is left at `path` that was not there.
    """
    rows = register_rows(session, day, with_candidates=with_candidates)
    write_list(path, "anggota", _COLUMNS, _cells(rows))


def _cells(rows: Iterator[RegisterRow]) -> Iterator[tuple[WrittenCell, ...]]:
    for row in rows:
        home = row.address
        yield (
            row.line,
            row.number,
            row.full_name,
            row.masked_nik,
            row.birth_place,
            row.birth_date,
            row.age,
            _SEXES[row.sex],
            row.work,
            home.street,
            home.hamlet,
            home.rt,
            home.rw,
            home.village,
            row.phone,
            _KINDS[row.kind],
            _STATUSES[row.status],
            row.joined_on,
            row.left_on,
            row.left_reason,
            row.member_class,
            row.employer,
            row.heirs,
            row.note,
        )
