"""The box into which a member is typed, in the place of the scan box, and the list under it."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.selling.buyer_words import found_members_model
from ui.selling.scan_box import ScanBox
from ui.widgets.found_list import FoundList


class MemberFinder:
    """Parts of the till; they take no room of their own."""

    def __init__(self, owner: QObject) -> None:
        translate = QCoreApplication.translate
        self.box = ScanBox(
            translate("Buyer", "Find the member who buys"),
            "user-round",
            translate("Buyer", "Member: name, number, telephone, or scan the card"),
        )
        self.model = found_members_model(owner)
        self.found = FoundList(self.box, self.model, translate("Buyer", "Members found"))
