"""Choosing the unit of goods, or typing one that nobody thought of."""

from PySide6.QtWidgets import QComboBox

from coop.goods.units import UNIT_LETTERS_MAX, known_units


def unit_box(name: str) -> QComboBox:
    """Make a field for a unit, with the usual ones to choose from."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(known_units())
    box.setAccessibleName(name)
    line = box.lineEdit()
    if line is not None:
        line.setMaxLength(UNIT_LETTERS_MAX)
    return box
