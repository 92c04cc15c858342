"""The tables of repacking, and the words in them."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.repacking.recipes import RecipeAsItIs, RecipeGoodsLine
from coop.repacking.repack_book import RepackDetail, RepackEntry
from documents.layout import TIMES
from ui.formatting import quantity_text, rupiah_text, short_date_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.repacking import RecipeSide, RepackAct, ShrinkageCost, ShrinkageReason

_QUANTITY_WIDTH = 104
_SLIM_WIDTH = 88
_MONEY_WIDTH = 108
_DAY_WIDTH = 92
_STATE_WIDTH = 112
PanelLine = tuple[RecipeSide, RecipeGoodsLine]
DetailLine = tuple[str, str, str, str]
"""What it is, whether it went in or came out, how much, what it cost."""


def reason_words(reason: ShrinkageReason) -> str:
    """Name why something was lost."""
    translate = QCoreApplication.translate
    return {
        ShrinkageReason.DRIED: translate("Repacking", "Dried out"),
        ShrinkageReason.SPILLED: translate("Repacking", "Spilled"),
        ShrinkageReason.SORTED_OUT: translate("Repacking", "Sorted out"),
        ShrinkageReason.DAMAGED: translate("Repacking", "Broken"),
        ShrinkageReason.OTHER: translate("Repacking", "Other"),
    }[reason]


def side_words(side: RecipeSide) -> str:
    """Say whether goods go in or come out."""
    translate = QCoreApplication.translate
    if side is RecipeSide.SOURCE:
        return translate("Repacking", "Goes in")
    return translate("Repacking", "Comes out")


def recipes_model(owner: QObject) -> RowsModel[RecipeAsItIs]:
    """List recipes, each with what it does in one line."""
    heading = QCoreApplication.translate("Repacking", "Recipe")
    return RowsModel(owner, Column(heading, _recipe))


def panel_model(owner: QObject) -> RowsModel[PanelLine]:
    """List what one recipe takes and brings, with what the book has."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Repacking", "Goods"), _part),
        Column(translate("Repacking", "Each time"), _each_time, _SLIM_WIDTH, Align.RIGHT),
        Column(translate("Repacking", "Stock"), _stock, _SLIM_WIDTH, Align.RIGHT),
    )


def book_model(owner: QObject) -> RowsModel[RepackEntry]:
    """List what was repacked."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Repacking", "Day"), _day, _DAY_WIDTH),
        Column(translate("Repacking", "Recipe"), _act),
        Column(translate("Repacking", "Cost"), _cost, _MONEY_WIDTH, Align.RIGHT, from_width=1_100),
        Column("", _state, _STATE_WIDTH, Align.RIGHT),
    )


def detail_model(owner: QObject) -> RowsModel[DetailLine]:
    """List what one act moved."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Repacking", "Goods"), lambda line: Cell(line[0], line[1])),
        Column(
            translate("Repacking", "Quantity"), lambda line: line[2], _QUANTITY_WIDTH, Align.RIGHT
        ),
        Column(translate("Repacking", "Cost"), lambda line: line[3], _MONEY_WIDTH, Align.RIGHT),
    )


def detail_lines(detail: RepackDetail, shown: RepackEntry) -> list[DetailLine]:
    """Write what went in, what came out, and what was lost."""
    translate = QCoreApplication.translate
    is_back = shown.act is RepackAct.REVERSAL
    went, came = translate("Repacking", "went in"), translate("Repacking", "came out")
    words = {
        RecipeSide.SOURCE: translate("Repacking", "came back") if is_back else went,
        RecipeSide.PRODUCT: translate("Repacking", "went back") if is_back else came,
    }
    lines = [
        (of.name, words[of.side], quantity_text(of.quantity, of.unit), rupiah_text(of.cost))
        for of in detail.goods
    ]
    lost = translate("Repacking", "lost: {reason}")
    borne = translate("Repacking", "by the rest")
    for shrunk in detail.shrinkage:
        is_borne = shown.shrinkage_cost is ShrinkageCost.BORNE
        cost = borne if is_borne else rupiah_text(shrunk.lost)
        about = lost.format(reason=reason_words(shrunk.reason))
        lines.append((shrunk.name, about, quantity_text(shrunk.quantity, shrunk.unit), cost))
    return lines


def entry_name(entry: RepackEntry) -> str:
    """Name an act by its recipe, and say how often it was done."""
    if entry.act is RepackAct.REVERSAL:
        return QCoreApplication.translate("Repacking", "Taken back: {name}").format(name=entry.name)
    return f"{entry.name} {TIMES} {quantity_text(entry.times)}"


def _recipe(recipe: RecipeAsItIs) -> Cell:
    sides = (recipe.sources, recipe.products)
    goes, comes = (", ".join(map(_written, side)) for side in sides)
    put_away = QCoreApplication.translate("Repacking", "put away")
    return Cell(
        recipe.name,
        f"{goes} → {comes}",
        ink=Colour.TEXT if recipe.is_active else Colour.MUTED,
        tag="" if recipe.is_active else put_away,
    )


def _written(line: RecipeGoodsLine) -> str:
    return f"{quantity_text(line.quantity, line.unit)} {line.name}"


def _part(line: PanelLine) -> Cell:
    return Cell(line[1].name, side_words(line[0]))


def _each_time(line: PanelLine) -> Cell:
    return Cell(quantity_text(line[1].quantity, line[1].unit), is_bold=True)


def _stock(line: PanelLine) -> Cell:
    side, goods = line
    is_short = side is RecipeSide.SOURCE and goods.on_hand < goods.quantity
    ink = Colour.WARN if is_short else Colour.MUTED
    return Cell(quantity_text(goods.on_hand, goods.unit), ink=ink)


def _day(entry: RepackEntry) -> Cell:
    return Cell(short_date_text(entry.day), ink=Colour.MUTED)


def _act(entry: RepackEntry) -> Cell:
    return Cell(entry_name(entry), " · ".join(filter(None, (entry.number, entry.note))))


def _cost(entry: RepackEntry) -> Cell:
    return Cell(rupiah_text(entry.cost))


def _state(entry: RepackEntry) -> Cell:
    translate = QCoreApplication.translate
    if entry.is_reversed:
        return Cell(translate("Repacking", "taken back"), pill=Tone.WARN)
    if entry.act is RepackAct.REVERSAL:
        return Cell(translate("Repacking", "correction"), pill=Tone.INFO)
    return Cell()
