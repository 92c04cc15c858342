"""What is worth a look before a member is saved: the NIK, and who may be the same person."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from coop.members.duplicates import Duplicate, DuplicateReason
from coop.members.nik import NikNotPossible, NikWarning, nik_warnings, read_nik
from ui.formatting import number_text
from ui.members.member_wording import MEMBER_WORDING
from ui.members.member_words import status_words
from ui.wording import Words
from values.membership import Sex


def nik_note(typed: str, birth_date: date | None, sex: Sex | None) -> tuple[str, bool]:
    """Say what is odd about a NIK, and whether it cannot be saved so."""
    translate = QCoreApplication.translate
    try:
        nik = read_nik(typed)
    except NikNotPossible as refusal:
        words = MEMBER_WORDING[NikNotPossible](refusal)
        return words.title, True
    warnings = nik_warnings(nik, birth_date, sex)
    if not warnings:
        return "", False
    sentences = {
        NikWarning.PROVINCE_UNKNOWN: translate("Members", "No province has this number."),
        NikWarning.DATE_NOT_POSSIBLE: translate("Members", "The date in the NIK cannot be."),
        NikWarning.BIRTH_DATE_DIFFERS: translate(
            "Members", "The date of birth in the NIK differs from the form."
        ),
        NikWarning.SEX_DIFFERS: translate("Members", "The sex in the NIK differs from the form."),
    }
    may_be_so = translate("Members", "It may be saved if the card says so.")
    return " ".join((*(sentences[each] for each in warnings), may_be_so)), False


def duplicate_words(found: Sequence[Duplicate]) -> Words:
    """Say who may be the member on the form; there is at least one."""
    translate = QCoreApplication.translate
    first = found[0]
    titles = {
        DuplicateReason.NIK: translate("Members", "{name} ({number}) has this NIK already."),
        DuplicateReason.NAME_AND_BIRTH_DATE: translate(
            "Members", "{name} ({number}) has this name and date of birth."
        ),
    }
    title = titles[first.reason].format(name=first.member.full_name, number=first.member.number)
    status = translate("Members", "Status: {status}.").format(
        status=status_words(first.member.status)
    )
    others = len(found) - 1
    if others:
        words = translate("Members", "{count} more may be the same person.")
        status = f"{status} {words.format(count=number_text(others))}"
    return Words(title, status)
