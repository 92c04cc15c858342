"""The foot of the nota: discount, freight, tax, and how it is paid."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.buying.into_place import usual_place
from coop.buying.receipt_draft import ReceiptDraft
from coop.shop_settings import ShopSettings
from coop.stock.places import KnownPlace, known_places
from ui.buying.buying_words import way_words
from ui.buying.discount_edit import DiscountEdit
from ui.buying.due_day_edit import DueDayEdit
from ui.buying.surroundings import Surroundings
from ui.formatting import number_text, rupiah_text
from ui.reading import Unreadable
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.note import Note
from ui.widgets.place_box import PlaceBox
from ui.wording import Words
from values.identity import PlaceId
from values.money import ZERO
from values.tender_method import TenderMethod

_WAYS = (TenderMethod.CASH, TenderMethod.TRANSFER, TenderMethod.CREDIT)


class ClosePanel(FormCard):
    """Everything below the lines; each change that can be read is told at once."""

    changed = Signal(object)
    """The `ReceiptDraft` as it is typed now."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(enter_moves_on=True)
        self._operations, self._settings = given.operations, given.settings
        self._draft: ReceiptDraft | None = None
        self._is_showing = False
        discount, freight, tax = self.tr("Discount"), self.tr("Freight"), self.tr("PPN")
        self.discount, self.freight = DiscountEdit(discount), MoneyEdit(freight)
        self.tax = MoneyEdit(tax)
        self._amounts = (
            LabelledField(discount, self.discount),
            LabelledField(tax, self.tax),
            LabelledField(freight, self.freight),
        )
        self.freight_to = Choice(
            self.tr("Freight"),
            [(False, self.tr("on the nota")), (True, self.tr("paid to the driver"))],
        )
        self.way: Choice[TenderMethod] = Choice(
            self.tr("Way"), [(way, way_words(way)) for way in _WAYS]
        )
        paid, due = self.tr("Paid at once"), self.tr("Due on")
        self.paid, self.due = MoneyEdit(paid), DueDayEdit(due, given.today)
        self.paid_part = LabelledField(paid, self.paid)
        terms = self.tr("empty: as the supplier waits")
        self.due_part = LabelledField(due, self.due, terms)
        reference = self.tr("Reference")
        self.place = PlaceBox(self.tr("Where the goods are put"))
        self.reference = Field(reference, placeholder=self.tr("Number of the transfer"))
        self.total, self.owed = Label(role="total_small", align=RIGHT), ElidedLabel(role="muted")
        self.note = Note()
        self.note.hide()
        self.photos_button, self.back_button = (
            Button("", "F8", "file-text"),
            Button(self.tr("Back"), "Esc"),
        )
        self.save_button = Button(self.tr("Save"), "F10", "check", "primary")
        self._lay_out()
        self._connect()

    def begin(self, draft: ReceiptDraft) -> None:
        """Show a draft to be completed."""
        self._draft = draft
        self._is_showing = True
        self.note.hide()
        self.discount.set_discount(draft.discount)
        self.freight.set_rupiah(draft.freight or None)
        self.freight_to.set_value(draft.freight_is_apart)
        self.tax.set_rupiah(draft.tax or None)
        is_on_credit = draft.paid is not None
        self.way.set_value(TenderMethod.CREDIT if is_on_credit else draft.way)
        self.paid.set_rupiah(draft.paid or None)
        self.due.set_day(draft.due_on)
        self.reference.setText(draft.reference)
        self.take_photos(draft.photos)
        self.place.set_place(draft.place_id or usual_place(self._settings))
        self._operations.ask(known_places).then(self._show_places)
        self._is_showing = False
        self._show_figures()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    def explain(self, words: Words, tone: Tone = Tone.BAD) -> None:
        """Say why it cannot be saved so."""
        self.note.say(tone, words.title, words.advice)

    def take_photos(self, photos: tuple[bytes, ...]) -> None:
        """Go on with these photos, and say how many there are."""
        if self._draft is not None:
            self._draft = replace(self._draft, photos=photos)
        count = len(photos)
        words = self.tr("Photos of the nota: {count}").format(count=number_text(count))
        self.photos_button.set_words(words if count else self.tr("Add a photo of the nota"))

    def fit(self, room: Room) -> None:
        """Leave the room of a low window to the fields."""
        self.total.set_role("big" if room.is_short else "total_small")

    def is_settled(self) -> bool:
        """Whether everything typed can be read; the first that cannot says so, and is gone to."""
        wrong = next(self._unreadable(), None)
        if wrong is not None:
            self.reveal(wrong)
        return wrong is None

    def _lay_out(self) -> None:
        currency = Label("Rp", "muted")
        self.credit = row((self.paid_part, 1), (self.due_part, 1), gap=12)
        self.lay_out(
            (Heading(self.tr("The foot of the nota")), rule()),
            column(
                row(*((part, 1) for part in self._amounts), gap=12),
                column(Label(self.tr("The freight is"), "muted"), self.freight_to, gap=4),
                column(Label(self.tr("How it is paid"), "muted"), self.way, gap=4),
                self.reference,
                self.credit,
                row(Label(self.place.accessibleName(), "muted"), (self.place, 1), gap=12),
                self.photos_button,
                None,
            ),
            (
                self.note,
                row(
                    Label(self.tr("Total"), "strong"), (self.owed, 1), currency, self.total, gap=12
                ),
                row(self.back_button, (self.save_button, 1)),
            ),
        )

    def _connect(self) -> None:
        for edit in (self.discount, self.freight, self.tax, self.paid, self.due, self.reference):
            edit.textChanged.connect(self._on_typed)
        for choice in (self.freight_to, self.way):
            choice.changed.connect(self._on_typed)
        self.place.picked.connect(self._on_typed)

    @Slot(object)
    def _show_places(self, places: dict[PlaceId, KnownPlace]) -> None:
        self.place.show_places(places.values())
        wanted = self._draft.place_id if self._draft else None
        self.place.set_place(wanted or usual_place(self._settings))

    @Slot()
    def _on_typed(self) -> None:
        if self._is_showing:
            return
        draft = self._typed()
        if draft is not None:
            self._take(draft)

    def _typed(self) -> ReceiptDraft | None:
        discount = self.discount.discount()
        if self._draft is None or discount is None or next(self._unreadable(), None) is not None:
            return None
        is_on_credit = self.way.value() is TenderMethod.CREDIT
        return replace(
            self._draft,
            discount=discount,
            freight=self.freight.rupiah() or ZERO,
            freight_is_apart=self.freight_to.value(),
            tax=self.tax.rupiah() or ZERO,
            way=TenderMethod.CASH if is_on_credit else self.way.value(),
            reference=self.reference.text(),
            paid=(self.paid.rupiah() or ZERO) if is_on_credit else None,
            due_on=self.due.day() if is_on_credit else None,
            place_id=self._place_id(self._draft),
        )

    def _unreadable(self) -> Iterator[QWidget]:
        """Return the fields whose text is no amount, and no day; those that are seen."""
        if self.discount.discount() is None:
            yield self.discount
        is_on_credit = self.way.value() is TenderMethod.CREDIT
        for edit in (self.tax, self.freight, *((self.paid,) if is_on_credit else ())):
            if edit.text().strip() and edit.rupiah() is None:
                yield edit
        try:
            self.due.day()
        except Unreadable:
            if is_on_credit:
                yield self.due

    def _place_id(self, draft: ReceiptDraft) -> PlaceId | None:
        """Return what was chosen; None where that is where the shop always puts goods."""
        if self.place.place() is None:
            return draft.place_id
        chosen = self.place.place_id()
        return None if chosen == usual_place(self._settings) else chosen

    def _take(self, draft: ReceiptDraft) -> None:
        self._draft = draft
        self.note.hide()
        self._show_figures()
        self.changed.emit(draft)

    def _show_figures(self) -> None:
        assert self._draft is not None
        way = self.way.value()
        is_on_credit = way is TenderMethod.CREDIT
        self.paid_part.setVisible(is_on_credit)
        self.due_part.setVisible(is_on_credit)
        self.reference.setVisible(way is TenderMethod.TRANSFER)
        self.total.setText(rupiah_text(self._draft.total))
        words = self.tr("{owed} of it stays owed").format(owed=rupiah_text(self._draft.owed))
        self.owed.setText(words if is_on_credit else "")
