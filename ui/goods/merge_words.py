"""What merging two records would do, in sentences; and why it cannot be done."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.merging.merge_plan import MatchedPack, MergePlan
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from ui.formatting import quantity_text, rupiah_text
from ui.wording import Words


def plan_lines(plan: MergePlan) -> Iterator[str]:
    """Say line by line what becomes of the two records."""
    translate = QCoreApplication.translate
    unit = plan.kept.base_unit
    names = translate("Merging", "{kept} stays. {gone} is archived and goes on under it.")
    yield names.format(kept=plan.kept.name, gone=plan.gone.name)
    stock = translate("Merging", "Stock: {before} and {moved} make {after}, worth {value}.")
    yield stock.format(
        before=quantity_text(plan.held.quantity, unit),
        moved=quantity_text(plan.moved.quantity, unit),
        after=quantity_text(plan.after.quantity, unit),
        value=rupiah_text(plan.after.value),
    )
    codes = [code for pack in plan.gone.packs for code in pack.barcodes]
    if codes:
        words = translate("Merging", "Its codes come along: {codes}.")
        yield words.format(codes=", ".join(codes))
    for pack in plan.packs:
        yield from _pack_lines(pack)
    if plan.awaited:
        awaited = translate("Merging", "{count} that is ordered comes in under {kept}.")
        count = quantity_text(plan.awaited, unit)
        yield awaited.format(count=count, kept=plan.kept.name)
    along = translate("Merging", "Price rules, last days, recipes and goods elsewhere come along.")
    yield along
    history = translate("Merging", "What was bought and sold before stays on the card of {gone}.")
    yield history.format(gone=plan.gone.name)


def _pack_lines(pack: MatchedPack) -> Iterator[str]:
    translate = QCoreApplication.translate
    unit = pack.gone.unit
    if pack.is_new:
        words = translate("Merging", "{unit} of {ratio} becomes a new pack.")
        yield words.format(unit=unit, ratio=quantity_text(pack.gone.ratio))
    elif pack.gone_price not in {None, pack.kept_price}:
        assert pack.gone_price is not None
        assert pack.kept_price is not None
        words = translate("Merging", "A {unit} costs {kept} from now on, no longer {gone}.")
        yield words.format(
            unit=unit, kept=rupiah_text(pack.kept_price), gone=rupiah_text(pack.gone_price)
        )


def _not_mergeable(refusal: ItemsNotMergeable) -> Words:
    translate = QCoreApplication.translate
    different = translate("Merging", "Archive the one that is not sold any more.")
    words = {
        MergeFault.SAME: Words(
            translate("Merging", "That is the same record."),
            translate("Merging", "Choose the other one."),
        ),
        MergeFault.UNKNOWN: Words(
            translate("Merging", "{name} is not on the list any more."),
            translate("Merging", "Choose an item that is on the list."),
        ),
        MergeFault.UNIT: Words(
            translate("Merging", "The two are counted in different units."), different
        ),
        MergeFault.WEIGHED: Words(
            translate("Merging", "{name} is weighed, the other one is counted."), different
        ),
        MergeFault.CONSIGNED: Words(
            translate("Merging", "{name} is on consignment, the other one is the shop's own."),
            translate("Merging", "Settle it and end the agreement first."),
        ),
        MergeFault.OWNERS: Words(
            translate("Merging", "The two are on consignment from two owners."), different
        ),
        MergeFault.SHARES: Words(
            translate("Merging", "Of the two the owner gets different parts."),
            translate("Merging", "Agree on one part for both first (Consignment)."),
        ),
        MergeFault.COUNTED: Words(
            translate("Merging", "{name} is on count {count}, which has not ended."),
            translate("Merging", "Finish or give up that count first."),
        ),
    }
    title, advice = words[refusal.fault]
    return Words(title.format(name=refusal.name, count=refusal.count), advice)


MERGE_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {ItemsNotMergeable: _not_mergeable}
