"""Parts of which one is seen at a time."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.late_parts import LateParts


class OneOf(LateParts):
    """Asks for the room of the part that is seen: one that is not must not crowd its neighbours."""

    def show_part(self, part: QWidget) -> None:
        """Bring a part to the front."""
        if self.currentWidget() is not part:
            self.setCurrentWidget(part)
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._seen().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._seen().minimumSizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        return self._seen().hasHeightForWidth()

    @override
    def heightForWidth(self, width: int) -> int:
        """Ask the part that is seen; a stack would ask all, and not within their bounds."""
        seen = self._seen()
        height = max(seen.heightForWidth(width), seen.minimumSizeHint().height())
        return min(max(height, seen.minimumHeight()), seen.maximumHeight())

    def _seen(self) -> QWidget:
        seen = self.currentWidget()
        assert seen is not None
        return seen
