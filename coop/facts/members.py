"""What happens to the register of members: all of it private, sealed before it is logged."""

from datetime import date
from typing import ClassVar

from msgspec import Struct
from typing_extensions import override

from coop.facts.fact import Fact
from values.identity import MemberId
from values.membership import DisclosedData, MemberKind, MemberStatus, Sex

MEMBERS_IN_A_FACT_MAX = 100
"""An import records as many at once, or fewer where they are long."""
PHOTO_BYTES_MAX = 60_000
"""A portrait of 360 by 480 points takes 30 kB; written as text in a fact it grows by a third."""


class Address(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a member lives (alamat)."""

    street: str = ""
    hamlet: str = ""
    """dukuh, padukuhan or dusun: arrears are collected by it."""
    rt: str = ""
    """Figures without leading noughts, as are those of `rw`."""
    rw: str = ""
    village: str = ""
    """kalurahan or desa"""


class Heir(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who receives the savings of a member who died (ahli waris)."""

    name: str
    relation: str = ""

    @override
    def __repr__(self) -> str:
        return "Heir()"  # Whoever logs it logs nothing private.


class MemberRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One member as the register has them from now on (anggota).

    Source: UU 25/1992 article 17(2), and the columns of buku daftar anggota.
    """

    member_id: MemberId
    revision: int
    """1 for a new member, then one more each time: the greatest is the member as they are."""
    number: str
    """As it is written on the card: `A-0012`."""
    series: str = ""
    """What the number counts in: its format with `#` for the figures; nothing for foreign ones."""
    serial: int = 0
    """The running number in the series; 0 where there is none."""
    kind: MemberKind = MemberKind.FULL
    full_name: str
    birth_place: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    work: str = ""
    address: Address = Address()
    nik: str = ""
    """Sixteen digits, or nothing."""
    phone: str = ""
    """`0812...` or `+62...` as `coop.members.phone` writes it."""
    applied_on: date
    joined_on: date | None = None
    """Date in, where the register of paper says it; else it is the day they became active."""
    heirs: tuple[Heir, ...] = ()
    member_class: str = ""
    """What the cooperative sorts its members by, for the limit of their shop credit."""
    employer: str = ""
    """Who takes what the member owes from the wages (potong gaji)."""
    note: str = ""
    card_code: str = ""
    """What the QR of the present card says: random, so that it tells nothing about the member."""

    @override
    def __repr__(self) -> str:
        return f"MemberRecord({self.number})"  # Whoever logs it logs nothing private.


class StatusChange(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A membership stands elsewhere from a day on."""

    member_id: MemberId
    revision: int
    """One more than that of the standing before: the greatest is the present one."""
    status: MemberStatus
    effective_on: date
    reason: str = ""
    decided_by: str = ""
    """The board, the meeting and its decision number; who typed it is in the stamp."""


class MembersRecorded(Fact, frozen=True, kw_only=True):
    """Members were registered, or what the register says of them was changed."""

    KIND: ClassVar[str] = "member.recorded"
    PRIVATE: ClassVar[bool] = True

    members: tuple[MemberRecord, ...]
    recorded_by: str = ""
    """Whoever sat there, as receipts name them; nothing where nobody was named."""


class MemberStatusesChanged(Fact, frozen=True, kw_only=True):
    """Members became active, were set inactive, left, died, were suspended or dismissed."""

    KIND: ClassVar[str] = "member.status_changed"
    PRIVATE: ClassVar[bool] = True

    changes: tuple[StatusChange, ...]


class MemberPhotographed(Fact, frozen=True, kw_only=True):
    """A member's portrait was put into the register, or taken out of it."""

    KIND: ClassVar[str] = "member.photographed"
    PRIVATE: ClassVar[bool] = True

    member_id: MemberId
    revision: int
    """1 for the first portrait, then one more each time."""
    image: bytes = b""
    """JPEG of at most `PHOTO_BYTES_MAX`; nothing where it was taken out."""


class MemberDataDisclosed(Fact, frozen=True, kw_only=True):
    """Somebody looked at a NIK, or took the register out, and said why.

    Source: UU 27/2022 on personal data: access is for a purpose and can be accounted for.
    """

    KIND: ClassVar[str] = "member.data_disclosed"
    PRIVATE: ClassVar[bool] = True

    what: DisclosedData
    member_id: MemberId | None = None
    """None where it was about all of them."""
    reason: str
