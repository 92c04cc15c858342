"""Who a member is, a line for each thing; the NIK stays covered until somebody says why."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from coop.members.nik import masked_nik
from coop.members.rights import rights_of
from ui.formatting import date_text, rupiah_text
from ui.members.member_reading import MemberCard
from ui.members.member_words import address_text, kind_words, rights_words, sex_words
from ui.theme.colours import Colour
from ui.widgets.button import Button
from ui.widgets.labels import IconLabel, Label
from ui.widgets.layouts import column, row

_ICON_SIZE = 16
_LINE_HEIGHT = 30
SHOWN_SECONDS = 20
"""Long enough to compare a card in the hand, too short to be read by the next in the queue."""


class IdentityLines(QWidget):
    """NIK, birth, address, telephone, work, heirs, notes: what the register has."""

    def __init__(self) -> None:
        super().__init__()
        self.nik = Label()
        self.reveal_button = Button(
            self.tr("Show"), "Ctrl+K", "eye", "on_tint", height=_LINE_HEIGHT
        )
        self._nik_line = _line("id-card", self.nik, self.reveal_button)
        self.card_button = Button(self.tr("Open"), "F8", "qr-code", "on_tint", height=_LINE_HEIGHT)
        card_words = Label(self.tr("Card and photo"), "muted")
        self._card_line = _line("circle-user", card_words, self.card_button)
        self._texts: dict[str, Label] = {}
        self._lines: dict[str, QWidget] = {}
        for icon_name in (
            "hand-coins",
            "shopping-cart",
            "user-round",
            "map-pin",
            "phone",
            "landmark",
            "users",
            "tag",
            "info",
        ):
            self._texts[icon_name] = Label(role="muted", wraps=True)
            self._lines[icon_name] = _line(icon_name, self._texts[icon_name])
        self._covering = QTimer(self, singleShot=True, interval=SHOWN_SECONDS * 1000)
        self._covering.timeout.connect(self.cover)
        self._masked = ""
        self.setLayout(column(self._nik_line, self._card_line, *self._lines.values(), None, gap=4))

    @property
    def is_revealed(self) -> bool:
        """Whether the NIK stands there in full just now."""
        return self._covering.isActive()

    def show_card(self, card: MemberCard) -> None:
        """Show a member; a NIK that was uncovered is covered again."""
        record = card.record
        self._masked = masked_nik(record.nik)
        self.cover()
        self._nik_line.setVisible(bool(record.nik))
        for icon_name, text in self._written(card).items():
            self._texts[icon_name].setText(text)
            self._lines[icon_name].setVisible(bool(text))

    def text_of(self, icon_name: str) -> str:
        """Return what stands beside an icon."""
        return self._texts[icon_name].text()

    def reveal(self, nik: str) -> None:
        """Show the NIK in full for a moment."""
        groups = (nik[start : start + 4] for start in range(0, len(nik), 4))
        self.nik.setText(self.tr("NIK {nik}").format(nik=" ".join(groups)))
        self.nik.set_role("strong")
        self._covering.start()

    @Slot()
    def cover(self) -> None:
        """Cover the NIK."""
        self._covering.stop()
        self.nik.set_role("")
        self.nik.setText(self.tr("NIK {nik}").format(nik=self._masked))

    def _written(self, card: MemberCard) -> dict[str, str]:
        record = card.record
        day = date_text(record.birth_date) if record.birth_date else ""
        born = ", ".join(filter(None, (record.birth_place, day)))
        birth = self.tr("born {place_and_day}").format(place_and_day=born) if born else ""
        heirs = ", ".join(
            f"{heir.name} ({heir.relation})" if heir.relation else heir.name
            for heir in record.heirs
        )
        rights = rights_words(rights_of(record.kind, card.standing.status))
        sorts = (kind_words(record.kind), record.member_class, rights)
        bought = self.tr("Bought this year: {amount}, counts for the surplus share")
        return {
            "hand-coins": self._credit(card),
            "shopping-cart": bought.format(amount=rupiah_text(card.bought_this_year)),
            "user-round": " · ".join(filter(None, (birth, sex_words(record.sex)))),
            "map-pin": address_text(record.address),
            "phone": record.phone,
            "landmark": " · ".join(filter(None, (record.work, record.employer))),
            "users": self.tr("Heirs: {names}").format(names=heirs) if heirs else "",
            "tag": " · ".join(filter(None, sorts)),
            "info": record.note,
        }

    def _credit(self, card: MemberCard) -> str:
        """Say what the member owes the shop; nothing for those who neither owe nor may."""
        credit = card.credit
        if credit.overdue > 0:
            words = self.tr("Shop credit {owed}, of it {overdue} overdue")
        elif credit.owed or credit.limit:
            words = self.tr("Shop credit {owed}, limit {limit}")
        else:
            return ""
        return words.format(
            owed=rupiah_text(credit.owed),
            overdue=rupiah_text(credit.overdue),
            limit=rupiah_text(credit.limit),
        )


def _line(icon_name: str, label: Label, *others: QWidget) -> QWidget:
    line = QWidget()
    icon = IconLabel(icon_name, Colour.MUTED, _ICON_SIZE)
    line.setLayout(row(icon, (label, 1), *others, gap=8))
    return line
