"""Who owes months of mandatory savings, as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.savings.arrears import AgeBand, MemberArrears
from ui.formatting import number_text, rupiah_text
from ui.members.member_words import month_text
from ui.theme.colours import Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_BAND_TONES = {
    AgeBand.UP_TO_3: Tone.CALM,
    AgeBand.UP_TO_6: Tone.WARN,
    AgeBand.UP_TO_12: Tone.WARN,
    AgeBand.OLDER: Tone.BAD,
}
_HAMLET_FROM_WIDTH = 1_500


def arrears_model(owner: QObject) -> RowsModel[MemberArrears]:
    """Make an empty list of arrears."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Members", "Name"), _name),
        Column(
            translate("Members", "Hamlet"), lambda of: of.hamlet, 160, from_width=_HAMLET_FROM_WIDTH
        ),
        Column(translate("Members", "Months"), _months, 178),
        Column(translate("Members", "Amount"), _amount, 100, Align.RIGHT),
        Column(translate("Members", "Age"), _age, 168),
    )


def span_text(of: MemberArrears) -> str:
    """Say which months somebody owes: from the first to the last."""
    first, last = month_text(of.months[0]), month_text(of.months[-1])
    if first == last:
        return first
    return QCoreApplication.translate("Members", "{first} to {last}").format(first=first, last=last)


def band_words(band: AgeBand) -> str:
    """Say how old a debt is."""
    translate = QCoreApplication.translate
    return {
        AgeBand.UP_TO_3: translate("Members", "up to 3 months"),
        AgeBand.UP_TO_6: translate("Members", "up to 6 months"),
        AgeBand.UP_TO_12: translate("Members", "up to 12 months"),
        AgeBand.OLDER: translate("Members", "over a year"),
    }[band]


def _name(of: MemberArrears) -> Cell:
    return Cell(of.full_name, " · ".join(filter(None, (of.number, of.hamlet))))


def _months(of: MemberArrears) -> Cell:
    words = QCoreApplication.translate("Members", "{count} months")
    return Cell(words.format(count=number_text(len(of.months))), span_text(of))


def _amount(of: MemberArrears) -> Cell:
    return Cell(rupiah_text(of.amount), is_bold=True)


def _age(of: MemberArrears) -> Cell:
    if of.is_inactive_proposed:
        words = QCoreApplication.translate("Members", "Inactive?")
        return Cell(words, pill=Tone.BAD, icon="pause")
    return Cell(band_words(of.band), pill=_BAND_TONES[of.band], icon="clock-3")
