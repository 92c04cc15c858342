"""One kind of goods in a form: its name, what is known of it, and a field for a quantity."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.theme.letters import at_least, fix_size
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row
from ui.widgets.quantity_edit import QuantityEdit
from values.quantity import Quantity

_FIELD_WIDTH = 118
_UNIT_WIDTH = 62


class PartRow(QWidget):
    """Hidden until it is shown with goods."""

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self._purpose = purpose
        self.name = ElidedLabel(role="strong")
        self.about = ElidedLabel(role="small")
        self.edit = QuantityEdit(purpose)
        self.unit = Label(role="muted")
        at_least(self.unit, width=_UNIT_WIDTH)  # So that the fields stand below one another.
        fix_size(self.edit, width=_FIELD_WIDTH)
        words = column(self.name, self.about, gap=0)
        self.setLayout(row((words, 1), self.edit, self.unit, gap=8))
        self.hide()

    def show_goods(self, name: str, about: str, unit: str, *, is_weighed: bool) -> None:
        """Name the goods that the quantity is of."""
        self.name.setText(name)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.unit.setText(unit)
        self.edit.set_unit(unit, 3 if is_weighed else 0)
        self.edit.setAccessibleName(f"{name}: {self._purpose}")
        self.show()

    def quantity(self) -> Quantity | None:
        """Return what was typed; None where there is nothing, or nothing that can be read."""
        return self.edit.quantity()

    def is_unreadable(self) -> bool:
        """Whether something was typed that is no quantity; it is shown red."""
        is_wrong = bool(self.edit.text().strip()) and self.edit.quantity() is None
        self.edit.set_wrong(is_wrong)
        return is_wrong


class PartRows(QWidget):
    """As many rows as a recipe may have, of which those in use are seen."""

    def __init__(self, purpose: str, most: int) -> None:
        super().__init__()
        self.rows: Sequence[PartRow] = [PartRow(purpose) for _ in range(most)]
        self.setLayout(column(*self.rows, gap=4))

    def clear(self) -> None:
        """Take all goods out."""
        for part in self.rows:
            part.edit.clear()
            part.edit.set_wrong(False)
            part.hide()

    def first_unreadable(self) -> Field | None:
        """Return the first field with something that is no quantity."""
        wrong = [part.edit for part in self.rows if not part.isHidden() and part.is_unreadable()]
        return wrong[0] if wrong else None
