"""What the days in sight brought: net sales, by which ways, and what went back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coop.selling.period_sales import PeriodSales
from coop.selling.tendering import OF_MEMBERS
from ui.formatting import number_text, rupiah_text
from ui.sales.sale_words import method_words
from ui.theme.colours import Tone
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from values.money import ZERO, Rupiah
from values.tender_method import TenderMethod


class SalesTotals(Card):
    """Figures above the list; where the window is low the page writes them as one line.

    What is for members only has its place on days on which it was used.
    """

    def __init__(self) -> None:
        super().__init__(margins=(14, 8, 14, 8))
        self._names = [ElidedLabel() for _ in range(2 + len(TenderMethod))]
        self._values = [Label(role="big") for _ in self._names]
        pairs = zip(self._names, self._values, strict=True)
        self._figures = [QWidget() for _ in self._names]
        for figure, (name, value) in zip(self._figures, pairs, strict=True):
            figure.setLayout(column(name, value, gap=0))
        self.add(row(*((figure, 1) for figure in self._figures), gap=12))

    def show_sums(self, sums: PeriodSales) -> None:
        """Show the sums of the days in sight."""
        ways = [(method_words(way), sums.by_method.get(way, ZERO)) for way in TenderMethod]
        back = self.tr("{voids} voided, {returns} returns").format(
            voids=number_text(sums.voids), returns=number_text(sums.returns)
        )
        receipts = self.tr("Net, {count} receipts").format(count=number_text(sums.sales))
        figures = [(receipts, sums.net), *ways, (back, Rupiah(-sums.refunded))]
        for place, (name, amount) in enumerate(figures):
            self._names[place].setText(name)
            self._values[place].setText(rupiah_text(amount))
        for place, way in enumerate(TenderMethod, start=1):
            is_used = way not in OF_MEMBERS or way in sums.by_method
            self._figures[place].setVisible(is_used)
        self._values[-1].set_tone(Tone.BAD if sums.refunded else None)
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Return all it says."""
        places = zip(self._figures, self._names, self._values, strict=True)
        seen = [(name, value) for figure, name, value in places if not figure.isHidden()]
        return "; ".join(f"{name.text()} {value.text()}" for name, value in seen)


class Foot(QWidget):
    """One line below the list."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ElidedLabel()
        self.setLayout(column(rule(), row((self._words, 1), margins=(12, 4, 12, 6)), gap=0))

    def say(self, words: str) -> None:
        """Write another line."""
        self._words.setText(words)

    def text(self) -> str:
        """Return the line."""
        return self._words.text()


def sums_line(sums: PeriodSales) -> str:
    """Write the sums in one line."""
    translate = QCoreApplication.translate
    parts = [
        translate("Sales", "{count} receipts").format(count=number_text(sums.sales)),
        translate("Sales", "net {amount}").format(amount=rupiah_text(sums.net)),
        *(
            f"{method_words(method)} {rupiah_text(amount)}"
            for method in TenderMethod
            if (amount := sums.by_method.get(method, ZERO))
        ),
    ]
    return " · ".join(parts)
