"""What a count refuses is said in whole sentences: what happened, then what to do."""

import pytest

from coop.counting import refusals
from coop.errors import Refusal
from coop.lists.list_writing import FileNotWritten
from tests.builders import TODAY
from tests.coop.counting.builders import OPENED
from ui.counting.wording import WORDING, words_about_counts, words_about_trouble
from ui.wording import words_for_trouble
from values.quantity import Quantity
from values.trouble import Trouble

SAID: list[tuple[Refusal, str]] = [
    (refusals.CountNameMissing(), "A name is missing."),
    (refusals.CountTextTooLong(60), "at most 60 letters"),
    (refusals.CountersTheSame("Ani"), "Ani cannot count twice."),
    (refusals.DeciderCounted("Ani"), "Ani has counted already."),
    (refusals.ApprovedByCounter("Ani"), "Ani has counted, and so does not approve."),
    (refusals.NothingToCount(), "nothing to count"),
    (refusals.TooManyToCount(1_234, 1_000), "1.234 items are too many"),
    (refusals.ItemUnknown(), "not on the list of goods"),
    (refusals.BeingCounted("Gula", "Opname rak", 3), "Gula is being counted in Opname rak"),
    (refusals.ItemNotInCount("Gula"), "Gula does not belong to this count."),
    (refusals.CountNotOpen(), "Nothing more is counted here."),
    (refusals.CountNotFinished(), "People are still counting."),
    (refusals.CountEnded(), "ended already"),
    (refusals.CountNotPossible(Quantity(-3_000)), "So many cannot lie there."),
    (refusals.CountedInParts("Gula", "pcs"), "Gula is counted by whole pcs."),
    (refusals.CountPackChanged("Gula"), "packs of Gula"),
    (refusals.CountTimeNotPossible(OPENED), "24-11-2026 03.41"),
    (refusals.NotInDispute("Gula"), "agree on Gula"),
    (refusals.DeciderMissing(), "Press F7"),
    (refusals.NothingCounted(), "Nothing has been counted yet."),
    (refusals.CountUndecided(2, 3), "2 items differ, 3 were counted by one."),
    (refusals.ReasonsMissing(4), "4 differences"),
    (refusals.NoDifference("Gula"), "Gula is as the book says."),
    (refusals.ReasonNeedsWords(), "in a few words"),
    (refusals.CountedBatchExpired("Roti", TODAY), "Roti: 24-11-2026 is over."),
    (refusals.BatchCountedTwice("Roti", TODAY, "B7"), "24-11-2026 B7 stands there already"),
    (refusals.TooManyBatches(20, of_item=True), "At most 20 dates fit beside one item."),
    (refusals.TooManyBatches(1_500, of_item=False), "At most 1.500 dates fit into one count."),
    (refusals.GoodsMovedSince("Roti", OPENED), "came in, or was moved, after 24-11-2026 03.41"),
]


@pytest.mark.parametrize(("refusal", "sentence"), SAID, ids=lambda each: type(each).__name__)
def test_a_refusal_says_what_happened_and_what_to_do(refusal: Refusal, sentence: str) -> None:
    words = words_about_counts(refusal)

    assert sentence in words.as_text()
    assert words.title
    assert words.advice
    assert "{" not in words.as_text()


def test_no_refusal_is_left_out() -> None:
    assert {type(refusal) for refusal, _ in SAID} == set(WORDING)


def test_a_file_that_cannot_be_written_is_said_here_and_other_trouble_as_everywhere() -> None:
    assert "could not be written" in words_about_trouble(FileNotWritten("a.xlsx")).title
    assert words_about_trouble(Trouble()) == words_for_trouble(Trouble())
