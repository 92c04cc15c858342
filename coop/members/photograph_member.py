"""Put a portrait into the register, or take it out (foto anggota)."""

from sqlalchemy import select

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.members import PHOTO_BYTES_MAX, MemberPhotographed
from coop.members.standing import MemberUnknown
from db.rows import Latest
from db.session import Session
from db.tables import Member, MemberPhoto
from values.identity import MemberId
from values.stamp import Stamp


@use_case
def photograph_member(session: Session, stamp: Stamp, *, member_id: MemberId, image: bytes) -> None:
    """Keep `image`, which `coop.members.portrait` made; an empty one takes the portrait out.

    Raises:
        MemberUnknown: nobody has that id.
    """
    assert len(image) <= PHOTO_BYTES_MAX, len(image)
    if session.get(Member, member_id) is None:
        raise MemberUnknown
    last = session.scalar(select(MemberPhoto.revision).where(MemberPhoto.member_id == member_id))
    revision = (last or 0) + 1
    fact = MemberPhotographed(member_id=member_id, revision=revision, image=image)
    record(session, stamp, fact)


@applies(MemberPhotographed)
def _rows(stamp: Stamp, fact: MemberPhotographed) -> Rows:
    version = (fact.revision, stamp.fact_id)
    yield Latest(MemberPhoto, {"member_id": fact.member_id}, version, {"image": fact.image})
