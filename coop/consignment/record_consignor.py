"""Put an owner of goods on the list, change them, or put them away (penitip)."""

from dataclasses import dataclass

from coop.consignment.refusals import (
    NAME_LETTERS_MAX,
    PHONE_LETTERS_MAX,
    ConsignorChangedMeanwhile,
    ConsignorNamedSo,
    ConsignorNameMissing,
    ConsignorUnknown,
    consignment_text,
)
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.consignment import ConsignorRecord, ConsignorsRecorded
from coop.word_search.folding import folded
from db.rows import Latest, driver_connection
from db.session import Session
from db.tables import Consignor, Member
from values.identity import ConsignorId, MemberId
from values.stamp import Stamp

_SAME_NAME = "SELECT name FROM consignor WHERE search_name = ? AND consignor_id <> ? AND is_active"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsignorDraft:
    """An owner as a form wants them; texts may be as they were typed."""

    consignor_id: ConsignorId
    name: str
    phone: str = ""
    note: str = ""
    member_id: MemberId | None = None
    is_active: bool = True
    based_on: int = 0
    """The revision that was changed; 0 for a new one."""


@use_case
def record_consignor(session: Session, stamp: Stamp, *, consignor: ConsignorDraft) -> None:
    """Record an owner as they are from now on.

    Raises:
        ConsignorNameMissing, ConsignmentTextTooLong: of the texts.
        ConsignorUnknown: there is no such member.
        ConsignorNamedSo: another one is called so.
        ConsignorChangedMeanwhile: it is not based on the owner as they are.
    """
    before = session.get(Consignor, consignor.consignor_id)
    if consignor.based_on != (before.revision if before else 0):
        raise ConsignorChangedMeanwhile(before.name if before else consignor.name)
    if consignor.member_id is not None and session.get(Member, consignor.member_id) is None:
        raise ConsignorUnknown
    checked = _checked(consignor)
    asked = (folded(checked.name), checked.consignor_id.bytes)
    same = driver_connection(session).execute(_SAME_NAME, asked).fetchone()
    if checked.is_active and same is not None:
        raise ConsignorNamedSo(same[0])
    record(session, stamp, ConsignorsRecorded(consignors=(checked,)))


def _checked(draft: ConsignorDraft) -> ConsignorRecord:
    name = consignment_text(draft.name, NAME_LETTERS_MAX)
    if not name:
        raise ConsignorNameMissing
    return ConsignorRecord(
        consignor_id=draft.consignor_id,
        revision=draft.based_on + 1,
        name=name,
        phone=consignment_text(draft.phone, PHONE_LETTERS_MAX),
        note=consignment_text(draft.note),
        member_id=draft.member_id,
        is_active=draft.is_active,
    )


@applies(ConsignorsRecorded)
def _rows(stamp: Stamp, fact: ConsignorsRecorded) -> Rows:
    for of in fact.consignors:
        held = {
            "name": of.name,
            "search_name": folded(of.name),
            "phone": of.phone,
            "note": of.note,
            "member_id": of.member_id,
            "is_active": of.is_active,
        }
        version = (of.revision, stamp.fact_id)
        yield Latest(Consignor, {"consignor_id": of.consignor_id}, version, held)
