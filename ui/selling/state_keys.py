"""Which keys the till has just now."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.formatting import rupiah_text
from ui.selling.questions import DiscountQuestion
from ui.selling.till import Stage
from ui.selling.till_controls import Desks, TillControls
from ui.selling.till_keys import (
    asking_keys,
    choosing_keys,
    paid_keys,
    paying_keys,
    selling_keys,
)
from ui.selling.till_parts import TillParts
from ui.widgets.keys import Key


def keys_now(acts: TillControls, parts: TillParts, desks: Desks) -> Sequence[Key]:
    """Return the keys of the state in which the till is."""
    stage, has_drawer = parts.till.stage, desks.paper.has_drawer
    if acts.is_asking:
        question = parts.view.strip.entry.question
        return asking_keys(acts, has_other=isinstance(question, DiscountQuestion))
    if stage is Stage.SAVING:
        return ()
    if desks.buyers.is_choosing:
        return choosing_keys(acts)
    if stage is Stage.PAYING:
        sums = [rupiah_text(amount) for amount in desks.pays.draft.quick_sums()]
        return paying_keys(acts, sums)
    if stage is Stage.PAID:
        return paid_keys(acts, has_drawer=has_drawer)
    goes_on = QCoreApplication.translate("TillKeys", "Go on")
    enter = goes_on if desks.holds.is_asking_to_continue else ""
    return selling_keys(acts, has_drawer=has_drawer, enter=enter)
