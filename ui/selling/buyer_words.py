"""What the till says of the member who buys."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.members.search_members import FoundMember
from ui.formatting import rupiah_text
from ui.selling.buyer import MAY_BUY, Buyer
from ui.theme.colours import Colour, Tone
from ui.theme.room import NARROW
from ui.widgets.rows_model import Cell, Column, RowsModel
from ui.wording import Words
from values.membership import MemberStatus

_TONES = {
    MemberStatus.CANDIDATE: Tone.INFO,
    MemberStatus.ACTIVE: Tone.OK,
    MemberStatus.INACTIVE: Tone.CALM,
    MemberStatus.SUSPENDED: Tone.WARN,
    MemberStatus.LEFT: Tone.PLAIN,
    MemberStatus.DECEASED: Tone.PLAIN,
    MemberStatus.DISMISSED: Tone.BAD,
}


def found_members_model(owner: QObject) -> RowsModel[FoundMember]:
    """Make the model of the members that a search found."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buyer", "Member"), _name),
        Column(translate("Buyer", "Hamlet"), _hamlet, 150, from_width=NARROW),
        Column(translate("Buyer", "Status"), _status, 150),
    )


def standing_words(status: MemberStatus) -> str:
    """Name where a membership stands."""
    translate = QCoreApplication.translate
    return {
        MemberStatus.CANDIDATE: translate("Buyer", "Candidate"),
        MemberStatus.ACTIVE: translate("Buyer", "Active"),
        MemberStatus.INACTIVE: translate("Buyer", "Inactive"),
        MemberStatus.SUSPENDED: translate("Buyer", "Suspended"),
        MemberStatus.LEFT: translate("Buyer", "Left"),
        MemberStatus.DECEASED: translate("Buyer", "Deceased"),
        MemberStatus.DISMISSED: translate("Buyer", "Dismissed"),
    }[status]


def buyer_words(buyer: Buyer) -> str:
    """Say how a member stands, on one line."""
    sentence = QCoreApplication.translate("Buyer", "{status} · voluntary savings {amount}")
    return sentence.format(status=standing_words(buyer.status), amount=rupiah_text(buyer.voluntary))


def words_for_no_member(found: FoundMember | None) -> Words:
    """Say why a card or a choice makes nobody the buyer."""
    translate = QCoreApplication.translate
    if found is None:
        return Words(
            translate("Buyer", "This card belongs to nobody, or was replaced by a new one."),
            translate("Buyer", "Find the member by name: press F3."),
        )
    title = translate("Buyer", "{name} is not a member now: {status}.").format(
        name=found.full_name, status=standing_words(found.status).lower()
    )
    return Words(title, translate("Buyer", "Sell as to anybody, or choose somebody else: F3."))


def _name(found: FoundMember) -> Cell:
    ink = Colour.TEXT if found.status in MAY_BUY else Colour.MUTED
    return Cell(found.full_name, found.number, ink=ink)


def _hamlet(found: FoundMember) -> Cell:
    return Cell(found.hamlet or found.village, ink=Colour.MUTED)


def _status(found: FoundMember) -> Cell:
    return Cell(standing_words(found.status), pill=_TONES[found.status])
