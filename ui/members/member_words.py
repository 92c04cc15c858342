"""Members, months and savings in the words of a cooperative's counter."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from coop.facts.members import Address
from coop.members.member_changes import Said
from coop.members.rights import MemberRights
from ui.formatting import date_text
from ui.theme.colours import Tone
from values.credit import CreditMovement
from values.membership import MemberKind, MemberStatus, Sex
from values.month import Month
from values.savings import MovementKind, SavingsKind

_INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
_SHORT = QLocale.FormatType.ShortFormat
_NAMED_MONTHS_MAX = 3
"""More are said as from the first to the last."""
_TITLE_LETTERS_MAX = 26
"""Of a name in the top bar, which gives way to nothing."""
STATUS_TONES = {
    MemberStatus.CANDIDATE: Tone.INFO,
    MemberStatus.ACTIVE: Tone.OK,
    MemberStatus.INACTIVE: Tone.CALM,
    MemberStatus.SUSPENDED: Tone.WARN,
    MemberStatus.LEFT: Tone.PLAIN,
    MemberStatus.DECEASED: Tone.PLAIN,
    MemberStatus.DISMISSED: Tone.BAD,
}
STATUS_ICONS = {
    MemberStatus.CANDIDATE: "hourglass",
    MemberStatus.ACTIVE: "circle-check",
    MemberStatus.INACTIVE: "pause",
    MemberStatus.SUSPENDED: "lock",
    MemberStatus.LEFT: "log-out",
    MemberStatus.DECEASED: "circle",
    MemberStatus.DISMISSED: "ban",
}


def status_words(status: MemberStatus) -> str:
    """Name where a membership stands."""
    translate = QCoreApplication.translate
    return {
        MemberStatus.CANDIDATE: translate("Members", "Candidate"),
        MemberStatus.ACTIVE: translate("Members", "Active"),
        MemberStatus.INACTIVE: translate("Members", "Inactive"),
        MemberStatus.SUSPENDED: translate("Members", "Suspended"),
        MemberStatus.LEFT: translate("Members", "Left"),
        MemberStatus.DECEASED: translate("Members", "Deceased"),
        MemberStatus.DISMISSED: translate("Members", "Dismissed"),
    }[status]


def kind_words(kind: MemberKind) -> str:
    """Name a kind of members."""
    translate = QCoreApplication.translate
    return {
        MemberKind.FULL: translate("Members", "Member"),
        MemberKind.ASSOCIATE: translate("Members", "Associate member"),
    }[kind]


def rights_words(rights: MemberRights) -> str:
    """Say what somebody may at the meeting, and whether they share in the surplus."""
    translate = QCoreApplication.translate
    if rights.may_vote:
        return translate("Members", "votes, shares in the surplus")
    if rights.may_speak:
        return translate("Members", "speaks; no vote, no share of the surplus")
    return translate("Members", "no vote now")


def sex_words(sex: Sex | None) -> str:
    """Name a sex; nothing where the register has none."""
    translate = QCoreApplication.translate
    names = {Sex.MALE: translate("Members", "male"), Sex.FEMALE: translate("Members", "female")}
    return names[sex] if sex else ""


def said_words(said: Said) -> str:
    """Write what the register says at one place; a dash where it says nothing."""
    match said:
        case MemberKind():
            return kind_words(said)
        case Sex():
            return sex_words(said)
        case date():
            return date_text(said)
        case _:
            return said or "\N{EN DASH}"


def savings_words(savings: SavingsKind) -> str:
    """Name an account."""
    translate = QCoreApplication.translate
    return {
        SavingsKind.PRINCIPAL: translate("Members", "Principal"),
        SavingsKind.MANDATORY: translate("Members", "Mandatory"),
        SavingsKind.VOLUNTARY: translate("Members", "Voluntary"),
        SavingsKind.TERM: translate("Members", "Term"),
    }[savings]


def credit_words(movement: CreditMovement, *, is_less: bool = False) -> str:
    """Name a movement of what a member owes the shop, `is_less` where they owe less by it."""
    translate = QCoreApplication.translate
    if movement is CreditMovement.FEE and is_less:
        return translate("Members", "Credit: fee taken back")
    return {
        CreditMovement.OPENING: translate("Members", "Credit: from before"),
        CreditMovement.PURCHASE: translate("Members", "Credit: bought"),
        CreditMovement.RETURN: translate("Members", "Credit: goods came back"),
        CreditMovement.REPAYMENT: translate("Members", "Credit: paid"),
        CreditMovement.REVERSAL: translate("Members", "Credit: payment taken back"),
        CreditMovement.FEE: translate("Members", "Credit: fee"),
        CreditMovement.SETTLEMENT: translate("Members", "Still owed after the settlement"),
    }[movement]


def movement_words(movement: MovementKind) -> str:
    """Say why a balance went up or down."""
    translate = QCoreApplication.translate
    return {
        MovementKind.OPENING: translate("Members", "Opening balance"),
        MovementKind.DEPOSIT: translate("Members", "Deposit"),
        MovementKind.WITHDRAWAL: translate("Members", "Withdrawal"),
        MovementKind.INTEREST: translate("Members", "Interest"),
        MovementKind.TAX: translate("Members", "Tax on interest"),
        MovementKind.TRANSFER: translate("Members", "Moved between accounts"),
        MovementKind.PENALTY: translate("Members", "Penalty"),
        MovementKind.SHOP: translate("Members", "Shop"),
        MovementKind.SETTLEMENT: translate("Members", "Settlement"),
        MovementKind.REVERSAL: translate("Members", "Correction"),
    }[movement]


def month_name(number: int) -> str:
    """Name a month of the year in three letters: `Okt`."""
    return _INDONESIAN.standaloneMonthName(number, _SHORT)


def month_text(month: Month) -> str:
    """Write one month: `Okt 2026`."""
    return f"{month_name(month % 100)} {month // 100}"


def months_text(months: tuple[Month, ...], today: date) -> str:
    """Write some months in order, the year where it is not this one: `Okt, Nov`."""
    names = [
        month_name(month % 100) if month // 100 == today.year else month_text(month)
        for month in months
    ]
    if len(names) <= _NAMED_MONTHS_MAX:
        return ", ".join(names)
    words = QCoreApplication.translate("Members", "{first} to {last}")
    return words.format(first=names[0], last=names[-1])


def address_text(home: Address) -> str:
    """Write an address on one line, as letters are addressed."""
    blocks = "/".join(
        f"{name} {int(figures):02d}"
        for name, figures in (("RT", home.rt), ("RW", home.rw))
        if figures.isdigit()
    )
    return ", ".join(filter(None, (home.street, home.hamlet, blocks, home.village)))


def initials(full_name: str) -> str:
    """Return the first letters of the first and the last name."""
    words = [word for word in full_name.split() if word[0].isalpha()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def short_name(full_name: str) -> str:
    """Return as many words of a name as a title has room for."""
    words = full_name.split()
    while len(words) > 1 and len(" ".join(words)) > _TITLE_LETTERS_MAX:
        words.pop()
    return " ".join(words)[:_TITLE_LETTERS_MAX]
