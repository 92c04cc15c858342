"""The chosen goods: how much lies there, until when it is good, and where else it lies."""

from PySide6.QtWidgets import QStackedWidget

from coop.goods.price_list import LyingThere
from coop.places.goods_in_place import GoodsThere
from coop.stock.places import KnownPlace
from ui.formatting import date_text, quantity_text, rupiah_text
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.lying_words import lying_words


class PlacePanel(QStackedWidget):
    """Empty where no goods are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.unit = ""
        self.name, self.category = ElidedLabel(role="heading"), ElidedLabel(role="muted")
        self.place = Label("", "muted")
        self.quantity, self.value = Label("", "figure"), ElidedLabel(role="muted")
        self.until = Label("", "strong", wraps=True)
        self.lying = Label("", "strong", wraps=True)
        self.not_sold = Label(self.tr("What lies here is not sold."), "strong", tone=Tone.WARN)
        self.here_button = Button(self.tr("Carry here"), "F5", "package")
        self.away_button = Button(self.tr("Carry away"), "F6", "undo-2", "primary")
        chosen = Card().add(
            column(self.name, self.category, gap=0),
            rule(),
            column(self.place, self.quantity, self.value, gap=2),
            self.until,
            column(Label(self.tr("Where it lies"), "muted"), self.lying, gap=2),
            self.not_sold,
            None,
            rule(),
            row(self.here_button, (self.away_button, 1)),
        )
        sentence = self.tr("Goods that lie in the warehouse or in quarantine are looked at here.")
        for page in (chosen, Card().add((EmptyState(sentence), 1))):
            self.addWidget(page)
        self.show_goods(None, None)

    def show_goods(self, of: GoodsThere | None, place: KnownPlace | None) -> None:
        """Show goods of a place, or that none are chosen."""
        self.setCurrentIndex(1 if of is None else 0)
        for button in (self.here_button, self.away_button):
            button.setEnabled(of is not None)
        if of is None or place is None:
            return
        self.unit = of.unit
        self.name.setText(of.name)
        self.category.setText(of.category)
        self.place.setText(place.name)
        self.quantity.setText(quantity_text(of.quantity, of.unit))
        self.value.setText(self.tr("worth {value}").format(value=rupiah_text(of.value)))
        until = self.tr("The first is good until {day}.")
        self.until.setText(
            until.format(day=date_text(of.first_expires)) if of.first_expires else ""
        )
        self.until.setVisible(of.first_expires is not None)
        self.not_sold.setVisible(not place.sells)
        self.lying.clear()

    def show_lying(self, lying: tuple[LyingThere, ...]) -> None:
        """Say where the chosen goods lie."""
        self.lying.setText(lying_words(lying, self.unit))
