"""A member's card and photo: print it, put many on sheets, give a new card for a lost one."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.members.issue_card import issue_card
from coop.shop_settings import PrinterKind, ShopSettings
from ui.formatting import number_text
from ui.members.card_reading import CardSheets, card_sheets, listed_card_sheets, print_cards
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard, MembersAsked
from ui.members.photo_part import PhotoPart
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words
from values.identity import FactId, new_uuid


class Holders(StrEnum):
    """Whose cards are put on sheets."""

    THIS_ONE = "this_one"
    LISTED = "listed"


class CardForm(MemberForm):
    """It stays open: a photo, a new card and its print are often wanted together."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__("", "download")
        self.save_button.set_words(self.tr("Sheet as PDF"))
        self._operations, self._settings = operations, settings
        self._card: MemberCard | None = None
        self._listed: Callable[[], MembersAsked] = MembersAsked
        self._path = Path()
        self._was_warned = False
        self.name = ElidedLabel(role="strong")
        self.photo = PhotoPart(operations)
        options = [
            (Holders.THIS_ONE, self.tr("This member")),
            (Holders.LISTED, self.tr("All in the list")),
        ]
        self.holders: Choice[Holders] = Choice(self.tr("Cards on the sheet"), options)
        self.renew_button = Button(self.tr("New card"), "Shift+F8", "rotate-ccw")
        self.print_button = Button(self.tr("Print"), "F9", "printer")
        self._lay_out()

    def begin(self, card: MemberCard) -> None:
        """Open on a member."""
        self._card = card
        self._was_warned = False
        self.begin_slip()
        self.name.setText(card.record.full_name)
        self.holders.set_value(Holders.THIS_ONE)
        self.photo.begin(card)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write cards as the cooperative has chosen anew."""
        self._settings = settings

    def ask_list(self, listed: Callable[[], MembersAsked]) -> None:
        """Ask there who is in the list beside the form."""
        self._listed = listed

    @override
    def focus_part(self) -> QWidget:
        return self.holders

    @override
    def own_keys(self) -> Sequence[Key]:
        photo = self.photo.photo_button
        return (
            Key("F9", self.tr("Print"), self.print_button.click),
            Key("F7", self.tr("Photo"), photo.click, help=self.tr("Choose a photo, then keep it")),
            Key(
                "Shift+F7",
                self.tr("Remove the photo"),
                self.photo.remove_button.click,
                in_bar=False,
            ),
            Key("Shift+F8", self.tr("New card"), self.renew_button.click),
        )

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self.save_button, self.print_button, self.renew_button):
            button.setEnabled(not is_busy)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the sheets are to be saved."""
        ask_for_pdf(self, self._file_name(), self.save_to)

    def save_to(self, path: Path) -> None:
        """Draw the sheets and write them."""
        self._path = path
        self.set_busy(is_busy=True)
        if self.holders.value() is Holders.LISTED:
            asked = self._listed()
            answer = self._operations.report(listed_card_sheets, asked, self._settings)
        else:
            ids = (self._card.member_id,) if self._card else ()
            answer = self._operations.report(card_sheets, ids, self._settings)
        answer.then(self._on_drawn).if_trouble(self.explain_trouble)

    @Slot()
    def print_card(self) -> None:
        """Send this member's card to the receipt printer."""
        if self._card is None:
            return
        if self._settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No printer is chosen yet.")
            self.say(Tone.WARN, Words(title, self.tr("Choose one in the settings.")))
            return
        self.set_busy(is_busy=True)
        answer = self._operations.print_out(print_cards, (self._card.member_id,), self._settings)
        answer.then(self._on_printed).if_trouble(self.explain_trouble)

    @Slot()
    def renew(self) -> None:
        """Give a new card; asked once more first, for the old one is lost by it."""
        if self._card is None:
            return
        if not self._was_warned:
            self._was_warned = True
            title = self.tr("The card that the member has now will find nobody any more.")
            self.say(Tone.WARN, Words(title, self.tr("Shift+F8 once more gives a new card.")))
            return
        self.set_busy(is_busy=True)
        by = self._settings.cashier_name
        of = self._card.member_id
        self._operations.write(FactId(new_uuid()), issue_card, member_id=of, recorded_by=by).then(
            self._on_issued
        ).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _lay_out(self) -> None:
        cards = column(Label(self.tr("Cards on the sheet"), "muted"), self.holders, gap=4)
        self.lay_out(
            (Heading(self.tr("Card and photo")), rule()),
            column(self.name, self.photo, cards, None),
            (
                self.note,
                row((self.print_button, 1), (self.renew_button, 1)),
                row(self.leave_button, (self.save_button, 1)),
            ),
        )
        self.photo.told.connect(self._on_told)
        self.save_button.clicked.connect(self.choose_file)
        self.print_button.clicked.connect(self.print_card)
        self.renew_button.clicked.connect(self.renew)

    def _file_name(self) -> str:
        if self._card is None or self.holders.value() is Holders.LISTED:
            return self.tr("member cards.pdf")
        number = "".join(part if part.isalnum() else "-" for part in self._card.record.number)
        return self.tr("member card {number}.pdf").format(number=number)

    @Slot(object)
    def _on_drawn(self, sheets: CardSheets) -> None:
        if not sheets.cards:
            self._say_nobody()
            return
        if (trouble := saved_pdf(self._path, sheets.pdf)) is not None:
            self.say(Tone.WARN, trouble)
            return
        words = self.tr("{count} cards are saved as {name}.")
        title = words.format(count=number_text(sheets.cards), name=self._path.name)
        self.say(Tone.OK, Words(title, self.tr("Print at 100 %, then cut along the marks.")))

    @Slot(object)
    def _on_printed(self, count: int) -> None:
        if not count:
            self._say_nobody()
            return
        self.say(Tone.OK, Words(self.tr("The card was sent to the printer.")))

    @Slot(object)
    def _on_issued(self, _code: str | None) -> None:
        self._was_warned = False
        title = self.tr("A new card is given. The old one finds nobody any more.")
        self.say(Tone.OK, Words(title, self.tr("Print it now: F9, or F10 for a sheet.")))

    @Slot(object, object)
    def _on_told(self, tone: Tone, words: Words) -> None:
        self.say(tone, words)

    def _say_nobody(self) -> None:
        title = self.tr("Nobody here has a card.")
        self.say(Tone.CALM, Words(title, self.tr("Whose membership has ended gets none.")))
