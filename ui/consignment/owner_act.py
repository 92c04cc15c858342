"""A form about one owner, which writes one act."""

from PySide6.QtCore import Signal, Slot

from ui.consignment.consignment_reading import OwnerAccount
from ui.consignment.surroundings import Surroundings
from ui.widgets.act_form import ActForm


class OwnerAct(ActForm):
    """What was typed stays when a rule says no."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.given = given
        self.account: OwnerAccount | None = None
        self.save_button.clicked.connect(self.save)

    @Slot()
    def save(self) -> None:
        """Write the act as typed."""
        raise NotImplementedError
