"""Words of the desk: how goods are chosen, who counts, how far it is, and why it differs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from coop.counting.entry_sheet import EntrySheet, OwnWord, SheetItem
from coop.counting.stock_counts import CountHead
from coop.facts.counting import CountedBatch, CountedPack
from coop.facts.goods import Pack
from coop.stock.lying_goods import BatchName
from ui.formatting import date_text, number_text, quantity_text
from ui.theme.colours import Tone
from ui.wording import Words
from values.counting import CountChoice, Counter, CountState, DifferenceReason
from values.quantity import NOTHING, ONE


def choice_words(choice: CountChoice) -> str:
    """Say how the goods of a count are chosen."""
    translate = QCoreApplication.translate
    return {
        CountChoice.CATEGORY: translate("Counting", "Category"),
        CountChoice.CYCLE: translate("Counting", "Due now"),
        CountChoice.TO_COUNT: translate("Counting", "Doubtful"),
        CountChoice.LIST: translate("Counting", "One by one"),
        CountChoice.ALL: translate("Counting", "All"),
    }[choice]


def choice_advice(choice: CountChoice) -> str:
    """Say what such a choice is."""
    translate = QCoreApplication.translate
    return {
        CountChoice.CATEGORY: translate("Counting", "All goods of one category."),
        CountChoice.CYCLE: translate(
            "Counting", "What sells most every week, the rest less often: those whose turn it is."
        ),
        CountChoice.TO_COUNT: translate(
            "Counting", "What was sold although the book did not have it."
        ),
        CountChoice.LIST: translate("Counting", "Find or scan the goods below."),
        CountChoice.ALL: translate("Counting", "Everything that is sold, at most 1.000 items."),
    }[choice]


def counter_words(counter: Counter) -> str:
    """Say as what somebody counts."""
    translate = QCoreApplication.translate
    return {
        Counter.FIRST: translate("Counting", "first"),
        Counter.SECOND: translate("Counting", "second"),
        Counter.DECIDER: translate("Counting", "decides"),
    }[counter]


def name_of(head: CountHead, counter: Counter) -> str:
    """Return who that is in a count."""
    return {
        Counter.FIRST: head.first_counter,
        Counter.SECOND: head.second_counter,
        Counter.DECIDER: head.decider,
    }[counter]


def who_counts(sheet: EntrySheet) -> str:
    """Say who counts by a sheet, and how far they are."""
    words = QCoreApplication.translate("Counting", "{name} counts ({as_what}): {count} of {whole}")
    return words.format(
        name=name_of(sheet.head, sheet.counter),
        as_what=counter_words(sheet.counter),
        count=number_text(sheet.counted),
        whole=number_text(len(sheet.items)),
    )


def state_words(state: CountState) -> tuple[str, Tone]:
    """Say how far a count has come, and in which tone."""
    translate = QCoreApplication.translate
    return {
        CountState.OPEN: (translate("Counting", "Counting"), Tone.INFO),
        CountState.FINISHED: (translate("Counting", "To approve"), Tone.WARN),
        CountState.APPROVED: (translate("Counting", "Approved"), Tone.OK),
        CountState.GIVEN_UP: (translate("Counting", "Given up"), Tone.PLAIN),
    }[state]


def difference_words(reason: DifferenceReason) -> str:
    """Say why something differs."""
    translate = QCoreApplication.translate
    return {
        DifferenceReason.LOST: translate("Counting", "Lost"),
        DifferenceReason.DAMAGED: translate("Counting", "Broken"),
        DifferenceReason.EXPIRED: translate("Counting", "Expired"),
        DifferenceReason.OWN_USE: translate("Counting", "Used ourselves"),
        DifferenceReason.FOUND: translate("Counting", "Found"),
        DifferenceReason.MISRECORDED: translate("Counting", "Wrongly recorded"),
        DifferenceReason.COUNT_AGAIN: translate("Counting", "Count again"),
    }[reason]


def pack_words(pack: Pack, base_unit: str) -> str:
    """Name a pack: `dus (12 pcs)`."""
    if pack.ratio == ONE:
        return pack.unit
    return f"{pack.unit} ({quantity_text(pack.ratio, base_unit)})"


def batch_words(batch: BatchName | None) -> str:
    """Name a batch by its last day and its code."""
    translate = QCoreApplication.translate
    if batch is None:
        return translate("Counting", "Without a date")
    expires_on, code = batch
    return " · ".join(filter(None, (date_text(expires_on), code)))


def batch_difference_words(batch: CountedBatch) -> str:
    """Say what differs of one last day: `24-12-2026: 4 counted, 5 in the book`."""
    translate = QCoreApplication.translate
    words = translate("Counting", "{batch}: {counted} counted, {book} in the book")
    name = None if batch.expires_on is None else (batch.expires_on, batch.code)
    return words.format(
        batch=batch_words(name),
        counted=quantity_text(batch.counted),
        book=quantity_text(batch.book),
    )


def batch_change_words(batch: CountedBatch) -> str:
    """Say by how much one last day differs: `24-12-2026 +1`."""
    name = None if batch.expires_on is None else (batch.expires_on, batch.code)
    sign = "+" if batch.difference > 0 else ""
    return f"{batch_words(name)} {sign}{quantity_text(batch.difference)}"


def counted_words(packs: Sequence[CountedPack], known: Sequence[Pack], base_unit: str) -> str:
    """Write a count as it was typed: `2 dus, 5 pcs`."""
    units = {pack.number: pack.unit for pack in known}
    parts = [quantity_text(part.quantity, units.get(part.pack, base_unit)) for part in packs]
    return ", ".join(parts) or quantity_text(NOTHING, base_unit)


def own_words(own: OwnWord, item: SheetItem) -> str:
    """Write what somebody counted, by packs or by last days: `3 pcs 24-12-2026, 2 pcs`."""
    if not own.batches:
        return counted_words(own.packs, item.packs, item.base_unit)
    parts = [
        f"{quantity_text(quantity, item.base_unit)} {batch_words(name) if name else ''}".strip()
        for name, quantity in own.batches
    ]
    return ", ".join(parts)


def unknown_code_words() -> Words:
    """Say that a code belongs to no goods."""
    translate = QCoreApplication.translate
    return Words(
        translate("Counting", "This code is not on the list of goods."),
        translate("Counting", "Find the goods by name."),
    )


def not_here_words(name: str) -> Words:
    """Say that goods are not among those that are counted."""
    translate = QCoreApplication.translate
    title = translate("Counting", "{name} does not belong to what is counted here.")
    advice = translate("Counting", "Put it aside, and count it in another count.")
    return Words(title.format(name=name), advice)
