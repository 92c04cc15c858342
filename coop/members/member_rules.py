"""What makes a member: rules without a database, for the form and for imported lists alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coop.errors import Refusal
from coop.facts.members import Address, Heir, MemberRecord
from coop.members.member_texts import MemberField, checked_text
from coop.members.nik import read_nik
from coop.members.numbering import MemberNumber
from coop.members.phone import read_phone
from values.identity import MemberId
from values.membership import MemberKind, Sex

HEIRS_MAX = 6
NO_ADDRESS = Address()
AGE_YEARS_MAX = 120
BLOCK_DIGITS_MAX = 3
YEARS_BACK_MAX = 100
"""Of a date in: no cooperative of ours is older."""


class BirthDateNotPossible(Refusal):
    """Nobody was born then who could join today."""

    asked: date
    today: date


class JoiningDateNotPossible(Refusal):
    """Nobody joins before being born, in another century, or on a day to come."""

    field: MemberField
    asked: date
    today: date


class BlockNotPossible(Refusal):
    """RT and RW are numbers of at most three figures."""

    field: MemberField
    typed: str


class TooManyHeirs(Refusal):
    """More heirs than the register has lines for."""

    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDraft:
    """A member as a form or a list wants them; texts may be as they were typed."""

    member_id: MemberId
    full_name: str
    kind: MemberKind = MemberKind.FULL
    number: str = ""
    """Nothing asks for the next of the series, or leaves what there is."""
    birth_place: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    work: str = ""
    address: Address = NO_ADDRESS
    nik: str = ""
    phone: str = ""
    applied_on: date | None = None
    """None is today for a new member, and leaves what there is."""
    joined_on: date | None = None
    """As a register of paper says it; None where the program knows it by itself."""
    heirs: tuple[Heir, ...] = ()
    member_class: str = ""
    employer: str = ""
    note: str = ""
    based_on: int = 0
    """The revision that was changed; 0 for a new member."""


def checked_member(
    draft: MemberDraft, number: MemberNumber, card_code: str, applied_on: date, today: date
) -> MemberRecord:
    """Return the member that `draft` makes, one revision later, under a number that is right.

    Raises:
        MemberTextMissing: of the name.
        MemberTextTooLong: of any text.
        NikNotPossible, PhoneNotPossible, BlockNotPossible: of what was typed there.
        BirthDateNotPossible, JoiningDateNotPossible: of a date.
        TooManyHeirs: there are.
    """
    _check_birth(draft.birth_date, today)
    _check_joining(MemberField.APPLIED_ON, applied_on, draft.birth_date, today)
    _check_joining(MemberField.JOINED_ON, draft.joined_on, draft.birth_date, today)
    return MemberRecord(
        member_id=draft.member_id,
        revision=draft.based_on + 1,
        number=number.written,
        series=number.series,
        serial=number.serial,
        kind=draft.kind,
        full_name=checked_text(MemberField.FULL_NAME, draft.full_name),
        birth_place=_text(MemberField.BIRTH_PLACE, draft.birth_place),
        birth_date=draft.birth_date,
        sex=draft.sex,
        work=_text(MemberField.WORK, draft.work),
        address=checked_address(draft.address),
        nik=read_nik(draft.nik),
        phone=read_phone(draft.phone),
        applied_on=applied_on,
        joined_on=draft.joined_on,
        heirs=_heirs(draft.heirs),
        member_class=_text(MemberField.MEMBER_CLASS, draft.member_class),
        employer=_text(MemberField.EMPLOYER, draft.employer),
        note=_text(MemberField.NOTE, draft.note),
        card_code=card_code,
    )


def checked_address(home: Address) -> Address:
    """Return an address as the register keeps it.

    Raises:
        MemberTextTooLong: of a part of it.
        BlockNotPossible: of RT or RW.
    """
    return Address(
        street=_text(MemberField.STREET, home.street),
        hamlet=_text(MemberField.HAMLET, home.hamlet),
        rt=_block(MemberField.RT, home.rt),
        rw=_block(MemberField.RW, home.rw),
        village=_text(MemberField.VILLAGE, home.village),
    )


def _text(field: MemberField, text: str) -> str:
    return checked_text(field, text, may_lack=True)


def _block(field: MemberField, typed: str) -> str:
    """Return the figures of `RT 03` as `3`; people write `-` for none."""
    plain = typed.strip().removeprefix(field.value.upper()).strip(" .:-")
    if not plain:
        return ""
    if not (plain.isascii() and plain.isdigit()) or len(plain.lstrip("0")) > BLOCK_DIGITS_MAX:
        raise BlockNotPossible(field, typed[:BLOCK_DIGITS_MAX])
    return plain.lstrip("0")


def _heirs(heirs: Sequence[Heir]) -> tuple[Heir, ...]:
    if len(heirs) > HEIRS_MAX:
        raise TooManyHeirs(HEIRS_MAX)
    return tuple(
        Heir(
            name=checked_text(MemberField.HEIR, heir.name),
            relation=_text(MemberField.RELATION, heir.relation),
        )
        for heir in heirs
        if heir.name.strip() or heir.relation.strip()
    )


def _check_birth(born: date | None, today: date) -> None:
    if born is not None and (born > today or born.year < today.year - AGE_YEARS_MAX):
        raise BirthDateNotPossible(born, today)


def _check_joining(field: MemberField, day: date | None, born: date | None, today: date) -> None:
    if day is None:
        return
    if day > today or day.year < today.year - YEARS_BACK_MAX or (born is not None and day < born):
        raise JoiningDateNotPossible(field, day, today)
