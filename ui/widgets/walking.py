"""The keys that walk through a table while another widget has the focus."""

from PySide6.QtCore import QCoreApplication

from ui.widgets.keys import Key
from ui.widgets.rows_table import RowsTable


def walk_keys(table: RowsTable, below: str, above: str) -> tuple[Key, ...]:
    """Return a row down, a row up, a screen down, a screen up; the first alone is in the bar."""
    translate = QCoreApplication.translate
    further_down = translate("WalkKeys", "Further down")
    further_up = translate("WalkKeys", "Further up")
    return (
        Key("Down", below, table.row_down, cap="↑ ↓", repeats=True),
        Key("Up", above, table.row_up, in_bar=False, repeats=True),
        Key("PgDown", further_down, table.screen_down, in_bar=False, repeats=True),
        Key("PgUp", further_up, table.screen_up, in_bar=False, repeats=True),
    )
