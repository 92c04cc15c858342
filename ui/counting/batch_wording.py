"""What the refusals of a count by last days say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.counting.refusals import (
    BatchCountedTwice,
    CountedBatchExpired,
    GoodsMovedSince,
    TooManyBatches,
)
from coop.errors import Refusal
from ui.formatting import date_text, moment_text, number_text
from ui.wording import Words


def _counted_batch_expired(refusal: CountedBatchExpired) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name}: {day} is over.")
    advice = translate(
        "CountRefusal",
        "Look at the pack again. If it has expired, put it aside, and count it without a date.",
    )
    return Words(title.format(name=refusal.name, day=date_text(refusal.expires_on)), advice)


def _batch_counted_twice(refusal: BatchCountedTwice) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name}: {day} stands there already.")
    advice = translate("CountRefusal", "Add it up, and write it down beside that date.")
    day = " ".join(filter(None, (date_text(refusal.expires_on), refusal.code)))
    return Words(title.format(name=refusal.name, day=day), advice)


def _too_many_batches(refusal: TooManyBatches) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "At most {most} dates fit into one count.")
    if refusal.of_item:
        title = translate("CountRefusal", "At most {most} dates fit beside one item.")
    advice = translate("CountRefusal", "Write the rest down without a date.")
    return Words(title.format(most=number_text(refusal.most)), advice)


def _goods_moved_since(refusal: GoodsMovedSince) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} came in, or was moved, after {moment}.")
    advice = translate(
        "CountRefusal", "Count its dates once more, and leave the time empty; or count the whole."
    )
    return Words(
        title.format(name=refusal.name, moment=moment_text(refusal.counted_at)),
        advice,
    )


COUNTED_BATCH_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    CountedBatchExpired: _counted_batch_expired,
    BatchCountedTwice: _batch_counted_twice,
    TooManyBatches: _too_many_batches,
    GoodsMovedSince: _goods_moved_since,
}
"""How each refusal about last days is said while people count."""
