"""What wants to be done about a member, the most pressing first, each with the key that does it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coop.members.clashes import ClashReason
from ui.formatting import date_text, number_text, rupiah_text
from ui.members.member_reading import MemberCard
from ui.members.member_words import address_text, months_text
from ui.theme.colours import Tone
from values.membership import MemberStatus
from values.money import ZERO


class Advice(NamedTuple):
    """What wants to be done about a member."""

    tone: Tone
    title: str
    text: str

    @property
    def icon(self) -> str:
        """The icon of its tone; what is only to be known is no weather."""
        return "info" if self.tone is Tone.CALM else self.tone.icon

    def as_line(self) -> str:
        """Say both in one line."""
        return f"{self.title} {self.text}".strip()


def advice_about(card: MemberCard) -> list[Advice]:
    """Return what can be done next; nothing where all is well."""
    if card.has_ended:
        return list(_about_ended(card))
    return [
        *_about_clashes(card),
        *_about_principal(card),
        *_about_months(card),
        *_about_credit(card),
        *_about_deposits(card),
        *_about_register(card),
    ]


def _about_ended(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    since = date_text(card.standing.effective_on)
    yield Advice(Tone.CALM, translate("Members", "Ended on {day}.").format(day=since), "")
    if card.balances.total > ZERO:
        title = translate("Members", "Savings of {amount} are still here.")
        text = translate("Members", "Settle them: Alt+5, members who leave.")
        yield Advice(Tone.WARN, title.format(amount=rupiah_text(card.balances.total)), text)
    yield from _about_credit(card)


def _about_clashes(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    for reason, other in card.clashes:
        if reason is ClashReason.NUMBER:
            title = translate("Members", "{name} has the number {number}, too.")
            text = translate("Members", "Ctrl+U gives one of them another.")
        else:
            title = translate("Members", "{name} ({number}) has the same NIK.")
            text = translate("Members", "Compare their KTP; Ctrl+U corrects one of them.")
        yield Advice(Tone.BAD, title.format(name=other.full_name, number=other.number), text)


def _about_principal(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    is_candidate = card.standing.status is MemberStatus.CANDIDATE
    if card.principal_left is None:
        if is_candidate:
            title = translate("Members", "Nobody has set how much the principal savings are.")
            text = translate("Members", "The board sets it before the first payment.")
            yield Advice(Tone.WARN, title, text)
        return
    if card.principal_left == ZERO:
        return
    title = translate("Members", "Principal savings: {amount} still to pay.")
    text = translate("Members", "F5 takes it.")
    if is_candidate:
        text = translate("Members", "F5 takes it; once it is paid in full the member is active.")
    yield Advice(Tone.INFO, title.format(amount=rupiah_text(card.principal_left)), text)


def _about_months(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    if not card.unpaid:
        return
    count, amount = number_text(len(card.unpaid)), rupiah_text(card.owed)
    if card.is_long_unpaid and card.standing.status is MemberStatus.ACTIVE:
        title = translate("Members", "{count} months in a row unpaid, {amount} in all.")
        text = translate(
            "Members", "F5 takes them. The board may set the member inactive: Shift+F6."
        )
    else:
        title = translate("Members", "{count} months unpaid: {amount}.")
        text = translate("Members", "{months}. F5 takes them in one receipt.")
    months = months_text(card.unpaid, card.today)
    yield Advice(Tone.WARN, title.format(count=count, amount=amount), text.format(months=months))


def _about_credit(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    if card.credit.overdue > ZERO:
        title = translate("Members", "Shop credit overdue: {amount}.")
        text = translate("Members", "Take it at the till with F7, or on Alt+5.")
        yield Advice(Tone.WARN, title.format(amount=rupiah_text(card.credit.overdue)), text)


def _about_deposits(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    title = translate("Members", "Term deposit {number} is due since {day}.")
    text = translate("Members", "Pay it out or roll it over: Alt+5, term deposits.")
    for deposit in card.due_deposits:
        words = title.format(number=deposit.number, day=date_text(deposit.due_on))
        yield Advice(Tone.WARN, words, text)


def _about_register(card: MemberCard) -> Iterator[Advice]:
    translate = QCoreApplication.translate
    record = card.record
    kept = {
        translate("Members", "NIK"): record.nik,
        translate("Members", "heirs"): record.heirs,
        translate("Members", "address"): address_text(record.address),
    }
    missing = [name for name, held in kept.items() if not held]
    if missing:
        title = translate("Members", "Not in the register yet: {names}.")
        text = translate("Members", "Ctrl+U writes it down.")
        yield Advice(Tone.CALM, title.format(names=", ".join(missing)), text)
