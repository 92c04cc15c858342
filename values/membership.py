"""What a member is to the cooperative, and how far."""

from enum import StrEnum


class MemberKind(StrEnum):
    """The two kinds of members. Source: model deed of the village cooperatives, article 5(1)."""

    FULL = "full"  # anggota
    ASSOCIATE = "associate"  # anggota luar biasa


class MemberStatus(StrEnum):
    """Where a membership stands. Source: model deed, article 5(2) to (5)."""

    CANDIDATE = "candidate"  # calon anggota: the principal savings are not fully paid
    ACTIVE = "active"  # aktif
    INACTIVE = "inactive"  # nonaktif
    SUSPENDED = "suspended"  # diberhentikan sementara
    LEFT = "left"  # keluar atas permintaan sendiri
    DECEASED = "deceased"  # meninggal
    DISMISSED = "dismissed"  # diberhentikan


class Sex(StrEnum):
    """As the register has it."""

    MALE = "male"  # laki-laki, L
    FEMALE = "female"  # perempuan, P


class DisclosedData(StrEnum):
    """What was shown or taken out of the register."""

    NIK = "nik"
    REGISTER = "register"  # The register as a file or on paper.
