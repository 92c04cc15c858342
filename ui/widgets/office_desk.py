"""What the page of the office asks of each of its desks."""

from PySide6.QtCore import Signal

from ui.widgets.desk_part import DeskPart


class OfficeDesk(DeskPart):
    """One duty of the treasurer (bendahara); Esc leads back to the list of duties."""

    page_wanted = Signal(str, object)
    """Open the page of that name and hand it a subject."""
