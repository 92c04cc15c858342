"""Finding a member by typing or scanning: the field, and what a search found below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from coop.members.search_members import FoundMember, search_members
from ui.operations import Operations
from ui.widgets.field import Field
from ui.widgets.found_list import FoundList
from ui.widgets.rows_model import Cell, Column, RowsModel

_NUMBER_WIDTH = 130


class MemberFinder(Field):
    """A field for a name, a number, a telephone or a card; arrows choose, Enter takes."""

    chosen = Signal(object)
    """The member that was taken, as a search shows them."""
    nobody_found = Signal()

    def __init__(self, operations: Operations, words: str) -> None:
        super().__init__(words, kind="find", placeholder=words, icon_name="search")
        self.found = FoundList(self, _found_model(self), self.tr("Members found"))
        self._searches = operations.latest(self).then(self._show_found)
        self.textEdited.connect(self.search)
        self.found.taken.connect(self.chosen)

    def begin(self) -> None:
        """Begin with an empty field."""
        self._searches.forget()
        self.clear()
        self.found.show_rows(())

    @Slot(str)
    def search(self, typed: str) -> None:
        """List whom `typed` may mean."""
        if typed.strip():
            self._searches.ask(search_members, typed)
        else:
            self._searches.forget()
            self.found.show_rows(())

    @Slot(object)
    def _show_found(self, members: Sequence[FoundMember]) -> None:
        self.found.show_rows(members)
        if not members and self.text().strip():
            self.nobody_found.emit()


def _found_model(owner: QObject) -> RowsModel[FoundMember]:
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("MemberFinder", "Name"), lambda of: Cell(of.full_name, of.hamlet)),
        Column(translate("MemberFinder", "No."), lambda of: of.number, _NUMBER_WIDTH),
    )
