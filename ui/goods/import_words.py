"""The steps of an import, and what each of them says."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coop.goods.list_columns import ListField
from coop.goods.preview_import import ImportPreview
from coop.lists.verdict import Verdict
from ui.formatting import number_text
from ui.goods.remark_words import field_name
from ui.widgets.columns_step import ListWords
from ui.wording import Words

FILE, COLUMNS, PREVIEW, WRITING = range(4)
_FIRST = (
    ListField.NAME,
    ListField.BARCODE,
    ListField.UNIT,
    ListField.SALE_PRICE,
    ListField.STOCK,
    ListField.CATEGORY,
)
_ORDER = (*_FIRST, *(field for field in ListField if field not in _FIRST))
"""What every list has comes first."""


class StepWords(NamedTuple):
    """What a step asks, and what there is to know about it."""

    short: str
    heading: str
    explanation: str


def step_words() -> tuple[StepWords, ...]:
    """Return the words of the four steps in their order."""
    translate = QCoreApplication.translate
    return (
        StepWords(
            translate("Import", "File"),
            translate("Import", "Choose a list of goods"),
            translate("Import", "Excel (.xlsx) or CSV. Nothing is written before the last step."),
        ),
        StepWords(
            translate("Import", "Columns"),
            translate("Import", "Which column is which"),
            translate("Import", "The columns were guessed. Change what is not right."),
        ),
        StepWords(
            translate("Import", "Look through"),
            translate("Import", "Look it through"),
            translate("Import", "Nothing is written yet. Rows that are left out say why."),
        ),
        StepWords(translate("Import", "Import"), translate("Import", "Import"), ""),
    )


def field_names() -> dict[ListField, str]:
    """Return what a column may mean, in the order in which it is asked."""
    return {field: field_name(field) for field in _ORDER}


def list_words() -> ListWords:
    """Say how a list of goods is spoken of while its columns are chosen."""
    translate = QCoreApplication.translate
    return ListWords(
        translate("Import", "First row with an item"),
        Words(
            translate("Import", "The first row with an item is not in the list."),
            translate("Import", "Write its number as the spreadsheet shows it."),
        ),
        Words(
            translate("Import", "No column is chosen for the name."),
            translate("Import", "Every item needs one. Choose its column."),
        ),
    )


def import_words(preview: ImportPreview) -> str:
    """Say what the button of the last step would do."""
    translate = QCoreApplication.translate
    if not preview.items:
        return translate("Import", "Nothing to import")
    words = translate("Import", "Import {count} items")
    return words.format(count=number_text(len(preview.items)))


def result_words(preview: ImportPreview) -> list[str]:
    """Say what an import came to, a line each."""
    translate = QCoreApplication.translate
    new = sum(item.is_new for item in preview.items)
    facts = (
        (new, translate("Import", "{count} new items")),
        (len(preview.items) - new, translate("Import", "{count} items brought up to date")),
        (preview.count(Verdict.REFUSED), translate("Import", "{count} rows left out")),
    )
    return [words.format(count=number_text(count)) for count, words in facts if count]
