"""What the refusals of a count say, and the trouble it may meet."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.counting.refusals import (
    ApprovedByCounter,
    BeingCounted,
    CountedInParts,
    CountEnded,
    CountersTheSame,
    CountNameMissing,
    CountNotFinished,
    CountNotOpen,
    CountNotPossible,
    CountPackChanged,
    CountTextTooLong,
    CountTimeNotPossible,
    CountUndecided,
    DeciderCounted,
    DeciderMissing,
    ItemNotInCount,
    ItemUnknown,
    NoDifference,
    NothingCounted,
    NothingToCount,
    NotInDispute,
    ReasonNeedsWords,
    ReasonsMissing,
    TooManyToCount,
)
from coop.errors import Refusal
from coop.lists.list_writing import FileNotWritten
from ui.counting.batch_wording import COUNTED_BATCH_WORDING
from ui.formatting import moment_text, number_text
from ui.widgets.batch_wording import BATCH_WORDING
from ui.wording import Words, words_for, words_for_trouble
from values.trouble import Trouble


def _count_name_missing(_refusal: CountNameMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "A name is missing."),
        translate("CountRefusal", "Write who it is, or what the count is called."),
    )


def _count_text_too_long(refusal: CountTextTooLong) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "This text is too long.")
    advice = translate("CountRefusal", "Use at most {most} letters.")
    return Words(title, advice.format(most=number_text(refusal.most)))


def _counters_the_same(refusal: CountersTheSame) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} cannot count twice.")
    advice = translate("CountRefusal", "The second count is for another person, or leave it empty.")
    return Words(title.format(name=refusal.name), advice)


def _decider_counted(refusal: DeciderCounted) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} has counted already.")
    advice = translate("CountRefusal", "Where the two differ, a third person decides.")
    return Words(title.format(name=refusal.name), advice)


def _approved_by_counter(refusal: ApprovedByCounter) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} has counted, and so does not approve.")
    advice = translate("CountRefusal", "Let somebody who did not count look at it and approve.")
    return Words(title.format(name=refusal.name), advice)


def _nothing_to_count(_refusal: NothingToCount) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "There is nothing to count here."),
        translate("CountRefusal", "Choose other goods."),
    )


def _too_many_to_count(refusal: TooManyToCount) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{chosen} items are too many for one count.")
    advice = translate("CountRefusal", "Count by category: at most {most} at a time.")
    return Words(
        title.format(chosen=number_text(refusal.chosen)),
        advice.format(most=number_text(refusal.most)),
    )


def _item_unknown(_refusal: ItemUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "This item is not on the list of goods."),
        translate("CountRefusal", "Look it up on the page of goods."),
    )


def _being_counted(refusal: BeingCounted) -> Words:
    translate = QCoreApplication.translate
    title = translate(
        "CountRefusal", "{name} is being counted in {label} already ({items} such items)."
    )
    advice = translate("CountRefusal", "Finish that count first, or give it up.")
    return Words(
        title.format(name=refusal.name, label=refusal.label, items=number_text(refusal.items)),
        advice,
    )


def _item_not_in_count(refusal: ItemNotInCount) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} does not belong to this count.")
    advice = translate("CountRefusal", "Count it in another one.")
    return Words(title.format(name=refusal.name), advice)


def _count_not_open(_refusal: CountNotOpen) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "Nothing more is counted here."),
        translate("CountRefusal", "Begin another count for what is still to be counted."),
    )


def _count_not_finished(_refusal: CountNotFinished) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "People are still counting."),
        translate("CountRefusal", "Finish the counting first; then the differences are shown."),
    )


def _count_ended(_refusal: CountEnded) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "This count has ended already."),
        translate("CountRefusal", "It was approved or given up. Nothing was posted twice."),
    )


def _count_not_possible(_refusal: CountNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "So many cannot lie there."),
        translate(
            "CountRefusal", "Was a code scanned into the quantity? Write 0 where there is none."
        ),
    )


def _counted_in_parts(refusal: CountedInParts) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} is counted by whole {unit}.")
    advice = translate("CountRefusal", "Write a whole number.")
    return Words(title.format(name=refusal.name, unit=refusal.unit), advice)


def _count_pack_changed(refusal: CountPackChanged) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "The packs of {name} have changed meanwhile.")
    advice = translate("CountRefusal", "Choose the item again.")
    return Words(title.format(name=refusal.name), advice)


def _count_time_not_possible(refusal: CountTimeNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "This time cannot be.")
    advice = translate(
        "CountRefusal", "The count began at {moment}: write a time after it, not one to come."
    )
    return Words(title, advice.format(moment=moment_text(refusal.opened_at)))


def _not_in_dispute(refusal: NotInDispute) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "The two who counted agree on {name}.")
    advice = translate("CountRefusal", "Only what differs is counted a third time.")
    return Words(title.format(name=refusal.name), advice)


def _decider_missing(_refusal: DeciderMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "Nobody is named who decides."),
        translate("CountRefusal", "Press F7 and write the name of a third person."),
    )


def _nothing_counted(_refusal: NothingCounted) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "Nothing has been counted yet."),
        translate("CountRefusal", "Count at least one item, or give the count up."),
    )


def _reasons_missing(refusal: ReasonsMissing) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{items} differences have no reason yet.")
    advice = translate(
        "CountRefusal", "Say why for each, or choose one reason for all that are left."
    )
    return Words(title.format(items=number_text(refusal.items)), advice)


def _no_difference(refusal: NoDifference) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "{name} is as the book says.")
    advice = translate("CountRefusal", "It needs no reason.")
    return Words(title.format(name=refusal.name), advice)


def _reason_needs_words(_refusal: ReasonNeedsWords) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountRefusal", "A reason in words is missing."),
        translate("CountRefusal", "Write in a few words what happened."),
    )


def _count_undecided(refusal: CountUndecided) -> Words:
    translate = QCoreApplication.translate
    title = translate("CountRefusal", "The two who count do not agree on everything yet.")
    advice = translate(
        "CountRefusal",
        "{differing} items differ, {by_one} were counted by one. Go back, and press F7.",
    )
    return Words(
        title,
        advice.format(differing=number_text(refusal.differing), by_one=number_text(refusal.by_one)),
    )


def _file_not_written(_trouble: FileNotWritten) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("CountTrouble", "The file could not be written."),
        translate("CountTrouble", "Close it if it is open, or choose another folder."),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    CountNameMissing: _count_name_missing,
    CountTextTooLong: _count_text_too_long,
    CountersTheSame: _counters_the_same,
    DeciderCounted: _decider_counted,
    ApprovedByCounter: _approved_by_counter,
    NothingToCount: _nothing_to_count,
    TooManyToCount: _too_many_to_count,
    ItemUnknown: _item_unknown,
    BeingCounted: _being_counted,
    ItemNotInCount: _item_not_in_count,
    CountNotOpen: _count_not_open,
    CountNotFinished: _count_not_finished,
    CountEnded: _count_ended,
    CountNotPossible: _count_not_possible,
    CountedInParts: _counted_in_parts,
    CountPackChanged: _count_pack_changed,
    CountTimeNotPossible: _count_time_not_possible,
    NotInDispute: _not_in_dispute,
    DeciderMissing: _decider_missing,
    NothingCounted: _nothing_counted,
    ReasonsMissing: _reasons_missing,
    NoDifference: _no_difference,
    ReasonNeedsWords: _reason_needs_words,
    CountUndecided: _count_undecided,
    **COUNTED_BATCH_WORDING,
}
"""How each refusal of `coop.counting` is said."""


def words_about_counts(refusal: Refusal) -> Words:
    """Say a refusal; those of this folder need not be known to the whole window yet."""
    say = WORDING.get(type(refusal)) or BATCH_WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)


def words_about_trouble(trouble: Trouble) -> Words:
    """Say trouble."""
    if isinstance(trouble, FileNotWritten):
        return _file_not_written(trouble)
    return words_for_trouble(trouble)
