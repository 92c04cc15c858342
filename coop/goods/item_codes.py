"""Whether the codes of an item are free."""

from sqlalchemy import select

from coop.errors import Refusal
from coop.facts.goods import ItemRecord
from db.session import Session
from db.tables import Item, ItemBarcode
from values.identity import ItemId


class CodeTaken(Refusal):
    """Another item has the code."""

    code: str
    item_id: ItemId
    name: str


def check_codes_free(session: Session, item: ItemRecord) -> None:
    """Refuse codes of an item on the list that another one on the list has.

    Raises:
        CodeTaken: it names the first of them.
    """
    codes = [code for pack in item.packs for code in pack.barcodes]
    of = ItemBarcode
    newest = (
        (Item.item_id == of.item_id) & (Item.revision == of.revision) & (Item.fact_id == of.fact_id)
    )
    others = (
        select(of.code, of.item_id, Item.name)
        .join(Item, newest)
        .where(of.code.in_(codes), of.item_id != item.item_id, Item.is_active)
        .order_by(of.code)
        .limit(1)
    )
    taken = session.execute(others).one_or_none() if item.is_active else None
    if taken is not None:
        raise CodeTaken(*taken)
