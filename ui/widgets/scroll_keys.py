"""A page that is higher than its window: the wheel, PgUp and PgDn move it."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.letters import set_gaps
from ui.widgets.keys import Key
from ui.widgets.layouts import NO_MARGINS, scrolled


class ScrolledParts(QWidget):
    """Shows `content`, scrolled up and down where there is too little room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.area = scrolled(content)
        layout = QVBoxLayout(self)
        set_gaps(layout, NO_MARGINS, 0)
        layout.addWidget(self.area)

    def keys(self) -> Sequence[Key]:
        """Return the keys that scroll, for the page's own."""
        down = Key("PgDown", self.tr("Scroll down"), self.scroll_down, in_bar=False, repeats=True)
        up = Key("PgUp", self.tr("Scroll up"), self.scroll_up, in_bar=False, repeats=True)
        return (down, up)

    @Slot()
    def scroll_down(self) -> None:
        """Show what comes below."""
        self._scroll(1)

    @Slot()
    def scroll_up(self) -> None:
        """Show what stands above."""
        self._scroll(-1)

    def _scroll(self, steps: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.pageStep() * 9 // 10)
