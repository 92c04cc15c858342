"""The register of members, and how each membership stands.

A member as they are now is the greatest version of them, a version being (revision, fact). Heirs
carry the version that wrote them: those of the member's own version are the present ones. Nothing
refers to a member by a foreign key: their savings may arrive from another till before they do.
"""

from datetime import date, datetime

from db.base import CLUSTERED, STRICT, Base, FactKey, one_of
from db.declaring import CheckConstraint, Index, Mapped, also_create, mapped_column
from db.word_search import make_searchable
from values.identity import FactId, MemberId, UserId
from values.membership import DisclosedData, MemberKind, MemberStatus, Sex


class Member(Base):
    """One member as the register has them now (anggota)."""

    __tablename__ = "member"
    __table_args__ = (
        # The search reads names by these alone: the rows are wide, and decrypted page by page.
        Index(None, "search_name"),
        Index(None, "number"),
        Index(None, "series", "serial"),
        Index(None, "phone"),
        Index(None, "card_code"),
        CheckConstraint(one_of("kind", MemberKind), name="kind_known"),
        CheckConstraint(one_of("sex", Sex), name="sex_known"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    number: Mapped[str]  # As it is written on the card.
    series: Mapped[str]  # What the number counts in; nothing for foreign ones.
    serial: Mapped[int]
    kind: Mapped[MemberKind]
    full_name: Mapped[str] = mapped_column(repr=False)
    search_name: Mapped[str] = mapped_column(repr=False)  # `coop.word_search.folding` of the name.
    birth_place: Mapped[str] = mapped_column(repr=False)
    birth_date: Mapped[date | None] = mapped_column(repr=False)
    sex: Mapped[Sex | None]
    work: Mapped[str]
    street: Mapped[str] = mapped_column(repr=False)
    hamlet: Mapped[str]
    rt: Mapped[str]
    rw: Mapped[str]
    village: Mapped[str]
    nik: Mapped[str] = mapped_column(repr=False)
    phone: Mapped[str] = mapped_column(repr=False)
    applied_on: Mapped[date]
    joined_on: Mapped[date | None]  # As a register of paper has it; else the day of activation.
    member_class: Mapped[str]
    employer: Mapped[str]
    note: Mapped[str]
    card_code: Mapped[str] = mapped_column(repr=False)


class MemberVersion(Base):
    """What the register said of a member from an act on: kept, although it was changed since."""

    __tablename__ = "member_version"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    recorded_by: Mapped[str]
    number: Mapped[str]
    kind: Mapped[MemberKind]
    full_name: Mapped[str] = mapped_column(repr=False)
    birth_place: Mapped[str] = mapped_column(repr=False)
    birth_date: Mapped[date | None] = mapped_column(repr=False)
    sex: Mapped[Sex | None]
    work: Mapped[str]
    street: Mapped[str] = mapped_column(repr=False)
    hamlet: Mapped[str]
    rt: Mapped[str]
    rw: Mapped[str]
    village: Mapped[str]
    nik: Mapped[str] = mapped_column(repr=False)
    phone: Mapped[str] = mapped_column(repr=False)
    applied_on: Mapped[date]
    joined_on: Mapped[date | None]
    heirs: Mapped[str] = mapped_column(repr=False)  # On one line: `Agus (anak), Wati (istri)`.
    member_class: Mapped[str]
    employer: Mapped[str]
    note: Mapped[str]
    card_code: Mapped[str] = mapped_column(repr=False)


class MemberHeir(Base):
    """Who receives the savings of a member who died (ahli waris)."""

    __tablename__ = "member_heir"
    __table_args__ = (CLUSTERED,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str] = mapped_column(repr=False)
    relation: Mapped[str]


class MemberPhoto(Base):
    """A member's portrait, apart from the register: lists are read without it."""

    __tablename__ = "member_photo"
    __table_args__ = (STRICT,)

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    image: Mapped[bytes] = mapped_column(repr=False)  # JPEG; nothing where it was taken out.


class MemberStanding(Base):
    """How a membership stands now: the newest of its changes. A new member is a candidate."""

    __tablename__ = "member_standing"
    __table_args__ = (
        Index(None, "status"),
        CheckConstraint(one_of("status", MemberStatus), name="status_known"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    status: Mapped[MemberStatus]
    effective_on: Mapped[date]
    reason: Mapped[str]
    decided_by: Mapped[str]


class MemberStatusChange(Base):
    """One step of a membership, with its day, its reason and by whom."""

    __tablename__ = "member_status_change"
    __table_args__ = (
        CheckConstraint(one_of("status", MemberStatus), name="status_known"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    status: Mapped[MemberStatus]
    effective_on: Mapped[date]
    reason: Mapped[str]
    decided_by: Mapped[str]
    actor_id: Mapped[UserId]
    recorded_at: Mapped[datetime]


class MemberDisclosure(Base):
    """Somebody looked at a NIK or took the register out, and why."""

    __tablename__ = "member_disclosure"
    __table_args__ = (
        CheckConstraint(one_of("what", DisclosedData), name="what_known"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    what: Mapped[DisclosedData]
    member_id: Mapped[MemberId | None]  # None where it was about all of them.
    reason: Mapped[str]
    actor_id: Mapped[UserId]
    recorded_at: Mapped[datetime]


make_searchable(Member)

# A NIK is looked for by its keyed hash, which `db.keyed_hash` gives this file's connections: no
# index of the file has one in clear. The hashes follow from the members by triggers, as a search
# index does, so another file, with another key, has others.
_NIK_MARKED = """BEGIN
    DELETE FROM member_nik WHERE member_id = new.member_id;
    INSERT INTO member_nik (member_id, mark)
        SELECT new.member_id, keyed_hash(new.nik) WHERE new.nik <> '';
    END"""
_NIK_MARKS = (
    """CREATE TABLE member_nik (member_id BLOB PRIMARY KEY, mark BLOB NOT NULL)
    STRICT, WITHOUT ROWID""",
    "CREATE INDEX ix_member_nik_mark ON member_nik (mark)",
    f"CREATE TRIGGER member_nik_is_marked AFTER INSERT ON member {_NIK_MARKED}",
    f"""CREATE TRIGGER member_nik_is_marked_anew AFTER UPDATE OF nik ON member
    WHEN new.nik <> old.nik {_NIK_MARKED}""",
)
also_create(Member, *_NIK_MARKS)
