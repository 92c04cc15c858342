"""Agreeing on an item: whose it is, and what they get of each sale."""

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.consignment.set_terms import set_terms
from coop.facts.consignment import AgreedShare
from coop.goods.price_list import PackOnSale
from ui.consignment.consignment_reading import OwnerAccount
from ui.consignment.owner_act import OwnerAct
from ui.consignment.surroundings import Surroundings
from ui.theme.colours import Tone
from ui.widgets.choice import Choice
from ui.widgets.field import LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words
from values.consignment import ShareKind
from values.identity import ItemId
from values.money import ZERO
from values.percentage import BasisPoints
from values.quantity import NOTHING

_PERCENT_DECIMALS = 2
_THOUSANDTHS_IN_BASIS_POINT = 10


class TermsForm(OwnerAct):
    """The item, and a share of the price or an amount for each; or the end of it."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self.save_button.set_words(self.tr("Agree"))
        self._item_id: ItemId | None = None
        find = self.tr("Goods of the owner")
        self.heading = ElidedLabel(role="heading")
        self.finder = ItemFinder(given.operations, given.today, find)
        self.chosen = ElidedLabel(role="strong")
        self.kind: Choice[ShareKind] = Choice(
            self.tr("What the owner gets"),
            [
                (ShareKind.PERCENT, self.tr("Share of the price")),
                (ShareKind.FIXED, self.tr("Amount for each")),
                (ShareKind.ENDED, self.tr("End it")),
            ],
        )
        rate = self.tr("Share in percent")
        self.rate_edit = QuantityEdit(rate, decimals=_PERCENT_DECIMALS)
        self.rate = LabelledField(rate, self.rate_edit)
        each = self.tr("Amount for each")
        self.each_edit = MoneyEdit(each)
        self.each = LabelledField(each, self.each_edit)
        self._lay_out(find)
        self.finder.taken.connect(self._take)
        self.kind.changed.connect(self._show_needed)

    def _lay_out(self, find: str) -> None:
        about = self.tr("Holds from today on. New goods are first put on the page of goods.")
        self.lay_out(
            (self.heading, rule()),
            column(
                Label(find, "muted"),
                self.finder,
                self.chosen,
                Label(self.tr("What the owner gets"), "muted"),
                self.kind,
                self.rate,
                self.each,
                Label(about, "small", wraps=True),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def begin(self, account: OwnerAccount) -> None:
        """Begin with an owner."""
        self.account = account
        self.begin_anew()
        self.heading.setText(account.owner.name)
        self.finder.begin()
        self._choose(None, "")
        self.kind.set_value(ShareKind.PERCENT)
        self.rate_edit.clear()
        self.each_edit.clear()
        self._show_needed()

    @override
    @Slot()
    def save(self) -> None:
        if self.account is None or not self.save_button.isEnabled():
            return
        if self._item_id is None:
            title = self.tr("No goods are chosen yet.")
            self.say(Tone.BAD, Words(title, self.tr("Type a part of the name, then Enter.")))
            self.finder.setFocus()
            return
        self.save_button.setEnabled(False)
        answer = self.given.operations.write(
            self.fact_id,
            set_terms,
            item_id=self._item_id,
            consignor_id=self.account.owner.consignor_id,
            share=self._share(),
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _share(self) -> AgreedShare:
        kind = self.kind.value()
        rate = (self.rate_edit.quantity() or NOTHING) // _THOUSANDTHS_IN_BASIS_POINT
        each = self.each_edit.rupiah() or ZERO
        return AgreedShare(
            kind,
            BasisPoints(rate if kind is ShareKind.PERCENT else 0),
            each if kind is ShareKind.FIXED else ZERO,
        )

    def _choose(self, item_id: ItemId | None, name: str) -> None:
        self._item_id = item_id
        self.chosen.setText(name or self.tr("Nothing chosen yet"))

    @Slot()
    def _show_needed(self) -> None:
        self.rate.setVisible(self.kind.value() is ShareKind.PERCENT)
        self.each.setVisible(self.kind.value() is ShareKind.FIXED)

    @Slot(object)
    def _take(self, pack: PackOnSale) -> None:
        self._choose(pack.item_id, pack.name)
        self.kind.setFocus()

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        self.done.emit(self.tr("Agreed: {name}.").format(name=self.chosen.text()))
