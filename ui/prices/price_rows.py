"""The tables of this desk: rules, previews, changes, labels, ceilings."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.prices.preview_price_change import PreviewLine
from coop.prices.price_changes import ListedChange
from coop.prices.price_rules import ListedRule
from coop.prices.shelf_labels import LabelAsked
from ui.formatting import MINUS, date_text, number_text, percent_text, rupiah_text
from ui.prices.ceilings_reading import ShownCeiling
from ui.theme.colours import Colour, Tone
from ui.theme.room import NARROW
from ui.widgets.price_rule_words import rule_words
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.percentage import WHOLE, BasisPoints
from values.prices import MINUTES_A_DAY

_RIGHT = Align.RIGHT


def rules_model(owner: QObject) -> RowsModel[ListedRule]:
    """Make the table of rules."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Prices", "Goods"), _rule_goods),
        Column(translate("Prices", "Rule"), _rule, 256),
        Column(translate("Prices", "Price"), _rule_price, 100, _RIGHT),
    )


def preview_model(owner: QObject) -> RowsModel[PreviewLine]:
    """Make the table of a preview."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Prices", "Goods"), _preview_goods),
        Column(translate("Prices", "Old"), _before, 100, _RIGHT),
        Column(translate("Prices", "New"), _after, 100, _RIGHT),
        Column(translate("Prices", "Margin"), _margin, 130, _RIGHT, from_width=NARROW),
    )


def changes_model(owner: QObject) -> RowsModel[ListedChange]:
    """Make the table of changes that were made."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Prices", "Changed"), _changed),
        Column(translate("Prices", "By"), _change_size, 120, _RIGHT),
        Column(translate("Prices", "Prices"), _change_packs, 80, _RIGHT),
        Column("", _change_state, 150),
    )


def labels_model(owner: QObject) -> RowsModel[LabelAsked]:
    """Make the table of labels."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Prices", "Goods"), _label_goods),
        Column(translate("Prices", "On the shelf"), _printed, 120, _RIGHT),
        Column(translate("Prices", "Price"), _label_price, 110, _RIGHT),
    )


def ceilings_model(owner: QObject) -> RowsModel[ShownCeiling]:
    """Make the table of ceilings."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Prices", "Goods"), _ceiling_goods),
        Column(translate("Prices", "Highest"), _ceiling_price, 140, _RIGHT),
        Column(translate("Prices", "Since"), _since, 110, _RIGHT),
    )


def time_words(minute: int) -> str:
    """Write a time of day: `16.00`."""
    return f"{minute // 60:02}.{minute % 60:02}"


def _rule_goods(row: ListedRule) -> Cell:
    return Cell(row.item_name, row.unit)


def _rule(row: ListedRule) -> Cell:
    rule = row.held.rule
    name = rule.name or rule.member_class
    return Cell(rule_words(rule.kind, rule.quantity, rule.price, name), _when(row))


def _when(row: ListedRule) -> str:
    rule, translate = row.held.rule, QCoreApplication.translate
    since = translate("Prices", "from {day}").format(day=date_text(rule.first_day))
    if rule.last_day is not None:
        words = translate("Prices", "{first} to {last}")
        since = words.format(first=f"{rule.first_day:%d-%m}", last=date_text(rule.last_day))
    if (rule.from_minute, rule.until_minute) == (0, MINUTES_A_DAY):
        return since
    times = f"{time_words(rule.from_minute)}\N{EN DASH}{time_words(rule.until_minute)}"
    return f"{since} · {times}"


def _rule_price(row: ListedRule) -> Cell:
    return Cell(rupiah_text(row.held.rule.price), is_bold=True)


def _preview_goods(row: PreviewLine) -> Cell:
    tag = QCoreApplication.translate("Prices", "above HET") if row.is_above_ceiling else ""
    return Cell(row.name, row.unit, tag=tag)


def _before(row: PreviewLine) -> Cell:
    return Cell(rupiah_text(row.before), ink=Colour.MUTED)


def _after(row: PreviewLine) -> Cell:
    return Cell(rupiah_text(row.price), is_bold=True)


def _margin(row: PreviewLine) -> Cell:
    if row.margin is None:
        return Cell(QCoreApplication.translate("Prices", "cost unknown"), ink=Colour.MUTED)
    rate = BasisPoints(row.margin * WHOLE // row.price)
    ink = Colour.BAD if row.margin < 0 else Colour.TEXT
    return Cell(rupiah_text(row.margin), _share(rate), ink=ink)


def _changed(row: ListedChange) -> Cell:
    translate = QCoreApplication.translate
    of = row.category
    if row.supplier_name:
        of = translate("Prices", "from {supplier}").format(supplier=row.supplier_name)
    since = translate("Prices", "from {day}").format(day=date_text(row.effective_from))
    return Cell(of or translate("Prices", "without category"), since)


def _change_size(row: ListedChange) -> Cell:
    words = rupiah_text(row.amount) if row.amount else _share(row.rate)
    is_more = row.amount > 0 or row.rate > 0
    return Cell(f"+{words}" if is_more else words)


def _share(rate: BasisPoints) -> str:
    return percent_text(rate) if rate >= 0 else MINUS + percent_text(BasisPoints(-rate))


def _change_packs(row: ListedChange) -> Cell:
    return Cell(number_text(row.packs))


def _change_state(row: ListedChange) -> Cell:
    if row.undone_on is None:
        return Cell("")
    words = QCoreApplication.translate("Prices", "undone")
    return Cell(words, pill=Tone.CALM)


def _label_goods(row: LabelAsked) -> Cell:
    return Cell(row.name, row.unit)


def _printed(row: LabelAsked) -> Cell:
    words = "" if row.printed is None else rupiah_text(row.printed)
    return Cell(words, ink=Colour.MUTED)


def _label_price(row: LabelAsked) -> Cell:
    return Cell(rupiah_text(row.price), is_bold=True)


def _ceiling_goods(row: ShownCeiling) -> Cell:
    of, above, tag = row.ceiling, row.above, ""
    if above is not None and above.price is not None:
        words = QCoreApplication.translate("Prices", "sold at {price} a {unit}")
        tag = words.format(price=rupiah_text(above.price), unit=above.unit)
    return Cell(of.name, of.source, tag=tag)


def _ceiling_price(row: ShownCeiling) -> Cell:
    of = row.ceiling
    if of.price is None:
        return Cell(QCoreApplication.translate("Prices", "none any more"), ink=Colour.MUTED)
    ink = Colour.TEXT if row.above is None else Colour.BAD
    return Cell(f"{rupiah_text(of.price)}/{of.base_unit}", ink=ink, is_bold=True)


def _since(row: ShownCeiling) -> Cell:
    return Cell(date_text(row.ceiling.effective_from))
