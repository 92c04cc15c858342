"""Facts about goods from several tills, taken in in any order, give the same list."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from coop.fact_log import APPLIES, record
from coop.facts.fact import Fact
from coop.facts.goods import ItemRecord, ItemsRecorded, Pack, PriceRecord, PricesSet
from coop.goods.item_records import item_record
from coop.goods.scanned_item import scanned_item
from coop.goods.search_items import search_items
from db.database import Database
from db.rows import write_rows
from db.session import Session
from db.tables import Item, ItemBarcode, ItemPack, ItemPrice
from tests.builders import TODAY, a_stamp
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity

CODES = ("96", "A1", "8991234567891")
ITEM_IDS = [ItemId(new_uuid()) for _ in range(2)]
FACT_IDS = [FactId(new_uuid()) for _ in range(8)]

packs = st.lists(st.sampled_from(CODES), unique=True).map(
    lambda codes: (
        Pack(number=1, unit="pcs", barcodes=tuple(codes[:1])),
        Pack(number=2, unit="dus", ratio=Quantity(12_000), barcodes=tuple(codes[1:])),
    )
)
records = st.builds(
    ItemRecord,
    item_id=st.sampled_from(ITEM_IDS),
    revision=st.integers(1, 3),
    name=st.sampled_from(["Kopi bubuk", "Kopi susu", "Teh"]),
    base_unit=st.just("pcs"),
    is_active=st.booleans(),
    packs=st.one_of(packs, packs.map(lambda both: both[:1])),
)
prices = st.builds(
    PriceRecord,
    item_id=st.sampled_from(ITEM_IDS),
    pack=st.sampled_from([1, 2]),
    price=st.integers(1, 9).map(lambda thousands: Rupiah(1_000 * thousands)),
    effective_from=st.sampled_from([TODAY, TODAY - timedelta(days=1), TODAY + timedelta(days=1)]),
    revision=st.integers(1, 2),
)
facts = st.one_of(
    st.builds(
        ItemsRecorded,
        items=st.lists(records, max_size=2).map(tuple),
        prices=st.lists(prices, max_size=2).map(tuple),
    ),
    st.builds(PricesSet, prices=st.lists(prices, max_size=3).map(tuple)),
)


def what_follows(session: Session, taken: list[tuple[FactId, Fact]]) -> list[object]:
    """Return everything that can be read of the goods after these facts, and forget them."""
    with session.begin_nested() as trial:
        for fact_id, fact in taken:
            write_rows(session, APPLIES[type(fact)](a_stamp(fact_id), fact))
        tables = [table.__table__ for table in (Item, ItemPack, ItemBarcode, ItemPrice)]
        rows: list[object] = [
            session.execute(select(table).order_by(*table.primary_key)).all() for table in tables
        ]
        rows += [scanned_item(session, code, TODAY) for code in CODES]
        rows += [search_items(session, typed, TODAY) for typed in ("kopi", "t", "susu", "96")]
        trial.rollback()
    return rows


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(facts, min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_arrive_makes_no_difference(
    fresh: Database, recorded: list[Fact], chance: object
) -> None:
    taken = list(zip(FACT_IDS, recorded, strict=False))
    shuffled = list(taken)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis types it as an object.

    with fresh.transaction() as session:
        assert what_follows(session, taken) == what_follows(session, shuffled)


def test_of_two_tills_that_changed_one_item_apart_only_one_is_meant(session: Session) -> None:
    item_id = ITEM_IDS[0]

    def changed(name: str, code: str, *others: Pack) -> ItemsRecorded:
        own = (Pack(number=1, unit="pcs", barcodes=(code,)), *others)
        item = ItemRecord(item_id=item_id, revision=2, name=name, base_unit="pcs", packs=own)
        return ItemsRecorded(items=(item,))

    older, newer = FACT_IDS[:2]
    carton = Pack(number=2, unit="dus", ratio=Quantity(12_000))
    record(session, a_stamp(newer), changed("Teh", "96"))
    record(session, a_stamp(older), changed("Kopi", "A1", carton))

    found = item_record(session, item_id)
    assert found is not None
    assert found.name == "Teh"
    assert [(pack.number, pack.is_sold) for pack in found.packs] == [(1, True), (2, False)]
    assert scanned_item(session, "A1", TODAY) is None
    assert scanned_item(session, "96", TODAY) is not None
