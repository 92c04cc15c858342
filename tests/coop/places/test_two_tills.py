"""Two tills that carry goods apart agree, whichever hears of the other first."""

from coop.fact_log import envelopes_after, head_of, replay
from coop.places.move_goods import MoveDraft, move_goods
from coop.rebuild import differing_tables
from db.database import Database
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TILL_1, TILL_2, a_stamp, an_item
from tests.coop.places.builders import a_place, carry, pieces, there
from values.identity import ItemId
from values.places import QUARANTINE, SHOP, WAREHOUSE


def _on_the_other_till(session: Session, item_id: ItemId) -> None:
    draft = MoveDraft(from_place=WAREHOUSE, to_place=QUARANTINE, lines=(pieces(item_id, 10),))
    move_goods(session, a_stamp(stream_id=TILL_2), draft=draft, settings=SETTINGS)


def test_what_both_carried_away_is_missing_there_on_both(session: Session, fresh: Database) -> None:
    sugar = an_item(session)
    carry(session, pieces(sugar, 10))
    with fresh.transaction() as other:
        replay(other, envelopes_after(session, TILL_1, 0))
        _on_the_other_till(other, sugar)
        seen = head_of(session, TILL_1).seq
        a_place(session, "Lapak pasar")
        carry(session, pieces(sugar, 10), source=WAREHOUSE, target=SHOP)

        replay(other, envelopes_after(session, TILL_1, seen))
        replay(session, envelopes_after(other, TILL_2, 0))

        assert differing_tables(session, other) == []
    assert there(session, sugar, WAREHOUSE) == -10
    assert there(session, sugar, QUARANTINE) == 10
    assert there(session, sugar) == 100
