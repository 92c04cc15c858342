"""What the shelves need: goods that run out, and labels with the prices of today."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from desktop_app.demo.stockroom import show_low_stock
from ui.prices.price_views import LabelsView
from ui.prices.prices_desk import PricesDesk


@dataclass(frozen=True, slots=True)
class SeeLowStock:
    """What runs out is looked at, before the next order."""

    at: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """List the goods that run low, and no others."""
        show_low_stock(scene.clerk)
        scene.clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class PrintShelfLabels:
    """A sheet of labels for one category is made."""

    at: str
    category: str
    labels: int
    """How many there must be: one for each pack."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Choose the labels that were never printed, and save their sheet as a PDF."""
        clerk, view = scene.clerk, _labels(scene.clerk)
        hand, form = clerk.hand, view.labels
        hand.press("Right")
        hand.wait(lambda: form.category.findText(self.category) > 0, "the categories")
        form.category.setFocus()
        hand.press(*["Down"] * form.category.findText(self.category))
        hand.wait(lambda: len(form.labels) == self.labels, f"{self.labels} labels")
        clerk.take_picture(self.picture)
        tray = Path(clerk.program.settings.printer_address)
        tray.mkdir(exist_ok=True)
        paper = tray / f"label-rak-{self.category.lower().replace(' ', '-')}.pdf"
        hand.press("F10")
        clerk.answer_dialog(paper)
        hand.wait(lambda: not form.labels, "the labels noted as printed")
        if self.picture:
            clerk.add_paper(f"{self.picture}-kertas", paper)
        hand.press("Esc", "Esc")


def _labels(clerk: Clerk) -> LabelsView:
    """Open the desk for prices at its labels."""
    desk = clerk.open_duty("prices")
    assert isinstance(desk, PricesDesk)
    while desk.view is not desk.labels:
        clerk.hand.press("Ctrl+Tab")
    view = desk.labels
    clerk.hand.wait(view.labels.which.isVisible, "the labels")
    return view
