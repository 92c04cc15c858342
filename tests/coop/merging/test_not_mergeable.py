"""Records that are not merged: of different goods, of different owners, or in an open count."""

import pytest

from coop.counting.chosen_items import CountScope
from coop.counting.open_count import CountPlan, open_count
from coop.goods.archive_item import archive_item
from coop.goods.bring_back_item import bring_back_item
from coop.goods.item_listing import ItemMerged, ReasonMissing
from coop.goods.record_item import ItemChangedMeanwhile, record_item
from coop.merging.merge_items import merge_items
from coop.merging.merge_plan import merge_plan
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.consignment.builders import a_snack, an_owner, each
from tests.coop.goods.builders import a_draft
from tests.coop.merging.builders import WHY, fault_of, merge, two
from values.counting import CountChoice


@pytest.mark.parametrize(("unit", "fault"), [("dus", MergeFault.UNIT), ("pcs", MergeFault.WEIGHED)])
def test_goods_that_are_counted_in_other_ways_are_not_one(
    session: Session, unit: str, fault: MergeFault
) -> None:
    kept = an_item(session)
    draft = a_draft(unit=unit, is_weighed=fault is MergeFault.WEIGHED)
    record_item(session, a_stamp(), item=draft, prices={})

    assert fault_of(session, draft.item_id, kept) is fault


def test_a_record_is_not_merged_with_itself_nor_into_an_archived_one(session: Session) -> None:
    gone, kept = two(session)
    assert fault_of(session, kept, kept) is MergeFault.SAME
    archive_item(session, a_stamp(), item_id=kept, based_on=1, reason=WHY)

    assert fault_of(session, gone, kept) is MergeFault.UNKNOWN


@pytest.mark.parametrize("at", [0, 1])
def test_goods_that_are_being_counted_wait_and_it_is_said_in_which_count(
    session: Session, at: int
) -> None:
    both = two(session)
    counted = (both[at],)
    scope = CountScope(choice=CountChoice.LIST, items=counted)
    plan = CountPlan(label="Rak mi", scope=scope, first_counter="Sri")
    open_count(session, a_stamp(), plan=plan)

    with pytest.raises(ItemsNotMergeable) as refusal:
        merge_plan(session, *both, TODAY)

    name = ("Indomie grg", "Indomie goreng")[at]
    assert refusal.value == ItemsNotMergeable(MergeFault.COUNTED, name, "Rak mi")


def test_a_count_of_other_goods_is_in_nobodys_way(session: Session) -> None:
    gone, kept = two(session)
    scope = CountScope(choice=CountChoice.LIST, items=(an_item(session, "Teh"),))
    plan = CountPlan(label="Rak teh", scope=scope, first_counter="Sri")
    open_count(session, a_stamp(), plan=plan)

    merge(session, gone, kept)


def test_what_somebody_changed_since_it_was_shown_is_not_merged(session: Session) -> None:
    gone, kept = two(session)

    with pytest.raises(ItemChangedMeanwhile):
        merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 7), reason=WHY)


def test_nobody_merges_without_a_reason(session: Session) -> None:
    gone, kept = two(session)

    with pytest.raises(ReasonMissing):
        merge(session, gone, kept, "  ")


def test_a_merged_record_is_not_brought_back(session: Session) -> None:
    gone, kept = two(session)
    merge(session, gone, kept)

    with pytest.raises(ItemMerged) as refusal:
        bring_back_item(session, a_stamp(), item_id=gone, based_on=2, reason="keliru")

    assert refusal.value.kept_name == "Indomie goreng"


def test_goods_of_a_villager_are_not_merged_with_those_of_the_shop(session: Session) -> None:
    kept = an_item(session, "Keripik")
    snack = a_snack(session, an_owner(session))

    assert fault_of(session, snack, kept) is MergeFault.CONSIGNED
    assert fault_of(session, kept, snack) is MergeFault.CONSIGNED


def test_goods_of_two_villagers_are_not_merged(session: Session) -> None:
    of_sri, of_tini = (
        a_snack(session, an_owner(session, name), name=f"Keripik {name}")
        for name in ("Bu Sri", "Bu Tini")
    )

    assert fault_of(session, of_sri, of_tini) is MergeFault.OWNERS


def test_goods_of_which_a_villager_gets_different_parts_are_not_merged(session: Session) -> None:
    owner = an_owner(session)
    one, other = a_snack(session, owner), a_snack(session, owner, each(8_000), name="Keripik 2")

    assert fault_of(session, one, other) is MergeFault.SHARES
