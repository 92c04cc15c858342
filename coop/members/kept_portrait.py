"""A member's portrait as the register keeps it (foto anggota)."""

from sqlalchemy import select

from db.session import Session
from db.tables import MemberPhoto
from values.identity import MemberId


def portrait_of(session: Session, member_id: MemberId) -> bytes:
    """Return a member's portrait as JPEG; nothing where there is none."""
    image = session.scalar(select(MemberPhoto.image).where(MemberPhoto.member_id == member_id))
    return image or b""
