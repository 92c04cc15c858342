"""Goods that an owner brings, or takes back: a quantity beside each."""

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.consignment.receive_consigned import receive_consigned
from coop.consignment.refusals import NOTE_LETTERS_MAX
from coop.consignment.send_back_consigned import send_back_consigned
from coop.facts.consignment import ConsignedLine
from coop.selling.with_slip import with_slip
from documents.consignment_slip import print_consignment_slip
from ui.consignment.consignment_reading import OwnerAccount
from ui.consignment.consignment_rows import share_words
from ui.consignment.owner_act import OwnerAct
from ui.consignment.surroundings import Surroundings
from ui.formatting import quantity_text
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.part_row import PartRows

GOODS_MAX = 60
"""Kinds of goods of one owner in the form; no villager makes more."""


class GoodsForm(OwnerAct):
    """Empty quantities are left out; what cannot be read is shown, and nothing is written."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self._goes_back = False
        self.heading = ElidedLabel(role="heading")
        self.about = Label(role="small", wraps=True)
        self.parts = PartRows(self.tr("how many"), GOODS_MAX)
        self.remark = LabelledField(self.tr("Note"), Field(self.tr("Note")))
        self.remark.field.setMaxLength(NOTE_LETTERS_MAX)
        self.lay_out(
            (self.heading, rule()),
            column(self.about, self.parts, self.remark, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def begin(self, account: OwnerAccount, *, goes_back: bool) -> None:
        """Begin with the goods of an owner, none of them counted."""
        self.account, self._goes_back = account, goes_back
        self.begin_anew()
        self.heading.setText(account.owner.name)
        self.save_button.set_words(self.tr("Give back") if goes_back else self.tr("Take in"))
        brings = self.tr("Write how many the owner brings.")
        takes = self.tr("Write how many the owner takes back.")
        self.about.setText(takes if goes_back else brings)
        self.remark.field.clear()
        self.parts.clear()
        for part, item in zip(self.parts.rows, account.goods, strict=False):
            left = self.tr("stock {left}").format(left=quantity_text(item.on_hand, item.unit))
            said = f"{left} · {share_words(item.share, item.unit)}"
            part.show_goods(item.name, said, item.unit, is_weighed=item.is_weighed)

    def first_field(self) -> Field:
        """Return where typing begins."""
        has_goods = self.account is not None and self.account.goods
        return self.parts.rows[0].edit if has_goods else self._remark_field()

    @override
    @Slot()
    def save(self) -> None:
        wrong = self.parts.first_unreadable()
        if wrong is not None:
            self.reveal(wrong)
            return
        if self.account is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        settings = self.given.settings()
        move = send_back_consigned if self._goes_back else receive_consigned
        answer = self.given.operations.write(
            self.fact_id,
            with_slip(move, print_consignment_slip, settings),
            consignor_id=self.account.owner.consignor_id,
            lines=self._lines(self.account),
            note=self.remark.field.text(),
            settings=settings,
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _lines(self, account: OwnerAccount) -> tuple[ConsignedLine, ...]:
        pairs = zip(account.goods, self.parts.rows, strict=False)
        found = [(item.item_id, part.quantity()) for item, part in pairs]
        return tuple(ConsignedLine(item_id, of) for item_id, of in found if of)

    def _remark_field(self) -> Field:
        assert isinstance(self.remark.field, Field)
        return self.remark.field

    @Slot(object)
    def _on_done(self, number: str | None) -> None:
        if number is None:  # A second press found it recorded.
            self.left.emit()
            return
        came, went = self.tr("Taken in, number {number}."), self.tr("Given back, number {number}.")
        self.done.emit((went if self._goes_back else came).format(number=number))
