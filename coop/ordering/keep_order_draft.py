"""Keeping orders on the disk while they are typed: a power cut costs no line."""

from datetime import datetime

import msgspec
from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from coop.fact_log import is_logged
from coop.goods.kept_packs import lines_kept
from coop.ordering.order_draft import OrderDraft
from db.rows import driver_connection
from db.session import Session
from db.tables import OrderDraft as DraftRow
from values.identity import FactId

_DROP = "DELETE FROM supplier_order_draft WHERE draft_id = ?"


def keep_order_draft(session: Session, draft: OrderDraft, changed_at: datetime) -> None:
    """Put the draft as it is now in place of what was kept of it; an empty one leaves nothing.

    One that was placed is not kept again, however late the window's request comes.
    """
    if draft == OrderDraft(draft_id=draft.draft_id):
        drop_order_draft(session, draft.draft_id)
        return
    if is_logged(session, draft.draft_id):
        return
    row = {
        "draft_id": draft.draft_id,
        "changed_at": changed_at,
        "body": msgspec.json.encode(draft),
    }
    statement = insert(DraftRow).values(row)
    news = {name: statement.excluded[name] for name in ("changed_at", "body")}
    session.execute(statement.on_conflict_do_update(index_elements=["draft_id"], set_=news))


def drop_order_draft(session: Session, draft_id: FactId) -> None:
    """Forget a draft: it was placed, or thrown away on purpose."""
    driver_connection(session).execute(_DROP, (draft_id.bytes,))


def kept_order_drafts(session: Session) -> list[OrderDraft]:
    """List the drafts on the disk, the one changed last first."""
    bodies = session.scalars(select(DraftRow.body).order_by(DraftRow.changed_at.desc()))
    drafts = [msgspec.json.decode(body, type=OrderDraft) for body in bodies]
    return [replace(draft, lines=lines_kept(session, draft.lines)) for draft in drafts]
