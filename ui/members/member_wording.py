"""What the refusals about the register of members say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.members.change_status import StatusNotPossible
from coop.members.import_members import MemberListOutdated
from coop.members.member_rules import (
    BirthDateNotPossible,
    BlockNotPossible,
    JoiningDateNotPossible,
    TooManyHeirs,
)
from coop.members.member_texts import MemberField, MemberTextMissing, MemberTextTooLong
from coop.members.nik import NikFault, NikNotPossible
from coop.members.number_taken import MemberNumberTaken
from coop.members.numbering import NumberFormNotPossible
from coop.members.phone import PhoneNotPossible
from coop.members.record_member import MemberChangedMeanwhile, NikTaken
from coop.members.standing import MemberUnknown, StatusDateNotPossible
from ui.formatting import date_text, number_text
from ui.members.member_words import status_words
from ui.widgets.photo_wording import PHOTO_WORDING
from ui.wording import Words


def field_words(field: MemberField) -> str:
    """Name what the register has a place for."""
    translate = QCoreApplication.translate
    return {
        MemberField.NUMBER: translate("Members", "Member number"),
        MemberField.FULL_NAME: translate("Members", "Full name"),
        MemberField.BIRTH_PLACE: translate("Members", "Place of birth"),
        MemberField.BIRTH_DATE: translate("Members", "Date of birth"),
        MemberField.SEX: translate("Members", "Sex"),
        MemberField.WORK: translate("Members", "Work"),
        MemberField.STREET: translate("Members", "Street"),
        MemberField.HAMLET: translate("Members", "Hamlet"),
        MemberField.RT: translate("Members", "RT"),
        MemberField.RW: translate("Members", "RW"),
        MemberField.VILLAGE: translate("Members", "Village"),
        MemberField.NIK: translate("Members", "NIK"),
        MemberField.PHONE: translate("Members", "Telephone"),
        MemberField.APPLIED_ON: translate("Members", "Applied on"),
        MemberField.JOINED_ON: translate("Members", "Joined on"),
        MemberField.HEIR: translate("Members", "Heir"),
        MemberField.RELATION: translate("Members", "Relation"),
        MemberField.MEMBER_CLASS: translate("Members", "Class"),
        MemberField.EMPLOYER: translate("Members", "Employer"),
        MemberField.NOTE: translate("Members", "Note"),
        MemberField.REASON: translate("Members", "Reason"),
        MemberField.DECIDED_BY: translate("Members", "Decided by"),
        MemberField.KIND: translate("Members", "Kind of member"),
        MemberField.CARD: translate("Members", "Member card"),
    }[field]


def _text_missing(refusal: MemberTextMissing) -> Words:
    translate = QCoreApplication.translate
    if refusal.field is MemberField.REASON:
        return Words(
            translate("MemberRefusal", "A reason is needed."),
            translate(
                "MemberRefusal", "It is kept in the register, with the name of who wrote it."
            ),
        )
    title = translate("MemberRefusal", "“{field}” is still empty.")
    advice = translate("MemberRefusal", "The register cannot do without it.")
    return Words(title.format(field=field_words(refusal.field)), advice)


def _text_too_long(refusal: MemberTextTooLong) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "“{field}” is too long.")
    advice = translate("MemberRefusal", "{limit} letters fit into the register.")
    return Words(
        title.format(field=field_words(refusal.field)),
        advice.format(limit=number_text(refusal.limit)),
    )


def _nik_not_possible(refusal: NikNotPossible) -> Words:
    translate = QCoreApplication.translate
    advice = translate("MemberRefusal", "Compare it with the identity card, or leave it empty.")
    if refusal.fault is NikFault.SERIAL:
        return Words(translate("MemberRefusal", "No NIK ends in 0000."), advice)
    title = translate("MemberRefusal", "A NIK has 16 figures, here are {digits}.")
    return Words(title.format(digits=number_text(refusal.digits)), advice)


def _phone_not_possible(_refusal: PhoneNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("MemberRefusal", "This is no telephone number."),
        translate("MemberRefusal", "Write 8 to 15 figures, like 0812 3456 7890."),
    )


def _block_not_possible(refusal: BlockNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "{field} is a number of at most 3 figures.")
    advice = translate("MemberRefusal", "Write 3 for RT 03; leave it empty where there is none.")
    return Words(title.format(field=field_words(refusal.field)), advice)


def _birth_date_not_possible(refusal: BirthDateNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "Nobody here was born on {day}.")
    advice = translate("MemberRefusal", "Look at the year again.")
    return Words(title.format(day=date_text(refusal.asked)), advice)


def _joining_date_not_possible(refusal: JoiningDateNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "“{field}” cannot be {day}.")
    advice = translate("MemberRefusal", "It lies after the birth, and not after today ({today}).")
    return Words(
        title.format(field=field_words(refusal.field), day=date_text(refusal.asked)),
        advice.format(today=date_text(refusal.today)),
    )


def _too_many_heirs(refusal: TooManyHeirs) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "The register has lines for {limit} heirs.")
    advice = translate("MemberRefusal", "Write the others into the note.")
    return Words(title.format(limit=number_text(refusal.limit)), advice)


def _number_taken(refusal: MemberNumberTaken) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "{name} has the number {number} already.")
    advice = translate("MemberRefusal", "Leave it empty for the next free number.")
    return Words(title.format(name=refusal.full_name, number=refusal.number), advice)


def _nik_taken(refusal: NikTaken) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "{name} ({number}) has this NIK already.")
    advice = translate("MemberRefusal", "They are one person, or one NIK was mistyped.")
    return Words(title.format(name=refusal.full_name, number=refusal.number), advice)


def _changed_meanwhile(refusal: MemberChangedMeanwhile) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "{name} was changed elsewhere meanwhile.")
    advice = translate("MemberRefusal", "Go back and open the form again, so that nothing is lost.")
    return Words(title.format(name=refusal.full_name), advice)


def _number_form(refusal: NumberFormNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "The form of member numbers “{form}” has no one blank.")
    advice = translate("MemberRefusal", "Write one like {example} in the settings.")
    return Words(title.format(form=refusal.form), advice.format(example="A-{number:04d}"))


def _unknown(_refusal: MemberUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("MemberRefusal", "This member is not on this computer yet."),
        translate("MemberRefusal", "Send and receive, then try again."),
    )


def _status_not_possible(refusal: StatusNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "“{status}” cannot follow “{present}” at once.")
    advice = translate("MemberRefusal", "Somebody may have changed it meanwhile. Look at it again.")
    return Words(
        title.format(status=status_words(refusal.asked), present=status_words(refusal.status)),
        advice,
    )


def _status_date(refusal: StatusDateNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "The status cannot change on {day}.")
    advice = translate("MemberRefusal", "Choose a day from {since} to {today}.")
    return Words(
        title.format(day=date_text(refusal.asked)),
        advice.format(since=date_text(refusal.since), today=date_text(refusal.today)),
    )


def _list_outdated(refusal: MemberListOutdated) -> Words:
    translate = QCoreApplication.translate
    title = translate("MemberRefusal", "The register has changed: {name}.")
    advice = translate("MemberRefusal", "Nothing was written. Look at the preview again.")
    return Words(title.format(name=refusal.full_name), advice)


MEMBER_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    MemberTextMissing: _text_missing,
    MemberTextTooLong: _text_too_long,
    NikNotPossible: _nik_not_possible,
    PhoneNotPossible: _phone_not_possible,
    BlockNotPossible: _block_not_possible,
    BirthDateNotPossible: _birth_date_not_possible,
    JoiningDateNotPossible: _joining_date_not_possible,
    TooManyHeirs: _too_many_heirs,
    MemberNumberTaken: _number_taken,
    NikTaken: _nik_taken,
    MemberChangedMeanwhile: _changed_meanwhile,
    NumberFormNotPossible: _number_form,
    MemberUnknown: _unknown,
    StatusNotPossible: _status_not_possible,
    StatusDateNotPossible: _status_date,
    MemberListOutdated: _list_outdated,
    **PHOTO_WORDING,
}
"""How each refusal of `coop.members` is said."""
