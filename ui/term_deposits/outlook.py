"""What a term comes to: its due day, what it earns until then, and what the member then has."""

from coop.savings.term_offers import TermOffer
from ui.formatting import long_date_text, rupiah_text
from ui.term_deposits.figures import Figures
from ui.theme.room import Room
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, row
from values.money import Rupiah

_TERM_LINES = 3


class Outcome(Card):
    """One line that counts, with lines above it that say why."""

    def __init__(self, count: int) -> None:
        super().__init__("sunken", (12, 8, 12, 8), 6)
        self.figures = Figures(count)
        self.name = ElidedLabel(role="strong")
        self.result = Label("0", "figure", align=RIGHT)
        self.add(self.figures, row((self.name, 1), Label("Rp", "muted"), self.result))

    def show_result(self, name: str, amount: Rupiah) -> None:
        """Show the line that counts."""
        text = rupiah_text(amount)
        self.name.setText(name)
        self.result.setText(text)
        self.result.setAccessibleName(f"{name} {text}")

    def fit(self, room: Room) -> None:
        """Show the figure smaller where the window is low."""
        self.result.set_role("strong" if room.is_short else "figure")


class TermOutlook(Outcome):
    """What follows from a length and an amount, as far as anybody knows today."""

    def __init__(self) -> None:
        super().__init__(_TERM_LINES)

    def show_term(self, offer: TermOffer | None, amount: Rupiah, *, keeps_interest: bool) -> None:
        """Show what a term comes to; nothing where no length may be chosen."""
        self.setVisible(offer is not None)
        if offer is None:
            return
        earning = offer.earning(amount, keeps_interest=keeps_interest)
        tax = rupiah_text(Rupiah(-earning.tax)) if earning.tax else ""
        self.figures.show_figures(
            (self.tr("Due"), long_date_text(offer.due_on)),
            (self.tr("Interest until then"), rupiah_text(earning.gross)),
            (self.tr("Tax on it"), tax),
        )
        together = Rupiah(amount + earning.net)
        self.show_result(self.tr("The member then has"), together)
