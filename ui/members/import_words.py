"""What is said about the rows and the columns of an imported list of members."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from coop.lists.list_file import FileFault, ListNotReadable
from coop.members.list_columns import MemberColumn
from coop.members.list_remarks import MemberRemark, MemberRemarkKind
from coop.members.member_texts import MemberField
from coop.members.preview_members import MemberRowAction
from ui.formatting import date_text, number_text
from ui.members.import_reading import ReadMembers
from ui.members.member_wording import field_words
from ui.members.member_words import savings_words
from ui.widgets.columns_step import ListWords
from ui.wording import Words
from values.savings import SavingsKind

_C = MemberColumn
_K = MemberRemarkKind
_MEGABYTE = 1_000_000


def column_words(column: MemberColumn) -> str:
    """Name what a column means."""
    translate = QCoreApplication.translate
    own = {
        _C.BIRTH: translate("MemberList", "Place and date of birth"),
        _C.ADDRESS: translate("MemberList", "Address"),
        _C.BLOCK: translate("MemberList", "RT/RW"),
        _C.LEFT_ON: translate("MemberList", "Left on"),
        _C.LEFT_REASON: translate("MemberList", "Why they left"),
        _C.KIND: translate("MemberList", "Kind"),
        _C.STATUS: translate("MemberList", "Status"),
        _C.HEIRS: translate("MemberList", "Heirs"),
        _C.PRINCIPAL: savings_words(SavingsKind.PRINCIPAL),
        _C.MANDATORY: savings_words(SavingsKind.MANDATORY),
        _C.VOLUNTARY: savings_words(SavingsKind.VOLUNTARY),
    }
    return own[column] if column in own else field_words(MemberField(column.value))


def column_names() -> dict[MemberColumn, str]:
    """Return what a column may mean, the name first: no list can be without it."""
    order = (_C.FULL_NAME, *(column for column in MemberColumn if column is not _C.FULL_NAME))
    return {column: column_words(column) for column in order}


def list_words() -> ListWords:
    """Say how a list of members is spoken of while its columns are chosen."""
    translate = QCoreApplication.translate
    return ListWords(
        translate("MemberList", "First row with a member"),
        Words(
            translate("MemberList", "The first row with a member is not in the list."),
            translate("MemberList", "Write its number as the spreadsheet shows it."),
        ),
        Words(
            translate("MemberList", "Which column has the names?"),
            translate("MemberList", "Choose it; the other columns may be missing."),
        ),
    )


def about_list(read: ReadMembers) -> str:
    """Say what a list is called and what it has."""
    names = ", ".join(column_words(column) for column in read.columns)
    return f"{read.listed.name}: {names}"


def action_words(action: MemberRowAction) -> str:
    """Say what becomes of a row."""
    translate = QCoreApplication.translate
    return {
        MemberRowAction.NONE: translate("MemberList", "Left out"),
        MemberRowAction.NEW: translate("MemberList", "New"),
        MemberRowAction.CHANGES: translate("MemberList", "Changed"),
        MemberRowAction.SAME: translate("MemberList", "As it was"),
    }[action]


def remark_text(remark: MemberRemark) -> str:
    """Say one thing about a row."""
    words = (_refusing_words() | _warning_words())[remark.kind]
    return words.format(
        column=column_words(remark.column) if remark.column else "",
        text=remark.text,
        taken=date_text(date.fromisoformat(remark.taken)) if remark.taken else "",
        row=number_text(remark.row),
    )


def _refusing_words() -> dict[MemberRemarkKind, str]:
    translate = QCoreApplication.translate
    return {
        _K.NAME_MISSING: translate("MemberList", "There is no name."),
        _K.TEXT_TOO_LONG: translate("MemberList", "{column} is too long."),
        _K.TOTAL_ROW: translate("MemberList", "This is a row of totals."),
        _K.CELL_DAMAGED: translate("MemberList", "{column} is damaged: {text}."),
        _K.BALANCE_UNREADABLE: translate("MemberList", "{column} cannot be read: {text}."),
        _K.BALANCE_NOT_POSSIBLE: translate("MemberList", "{column} cannot be {text}."),
        _K.DOUBLE_OF_ROW: translate("MemberList", "The same person as in row {row}."),
        _K.NUMBER_OF_OTHER: translate("MemberList", "The number belongs to {text}."),
        _K.SEVERAL_FIT: translate("MemberList", "Several members have this name."),
    }


def _warning_words() -> dict[MemberRemarkKind, str]:
    translate = QCoreApplication.translate
    return {
        _K.CELL_SKIPPED: translate("MemberList", "{column} is damaged and left out."),
        _K.NIK_NOT_POSSIBLE: translate("MemberList", "The NIK has {text} figures, left out."),
        _K.NIK_SHORTENED: translate("MemberList", "The spreadsheet cut the NIK; left out."),
        _K.NIK_PROVINCE_UNKNOWN: translate("MemberList", "No province has the number of the NIK."),
        _K.NIK_DATE_NOT_POSSIBLE: translate("MemberList", "The date in the NIK cannot be."),
        _K.NIK_BIRTH_DATE_DIFFERS: translate("MemberList", "NIK and date of birth differ."),
        _K.NIK_SEX_DIFFERS: translate("MemberList", "NIK and sex differ."),
        _K.NIK_CHANGES: translate("MemberList", "The NIK changes."),
        _K.DATE_UNREADABLE: translate("MemberList", "{column} cannot be read: {text}."),
        _K.DATE_LIKELY: translate("MemberList", "{column} {text} is taken as {taken}."),
        _K.DATE_NOT_POSSIBLE: translate("MemberList", "{column} cannot be {text}; left out."),
        _K.PHONE_NOT_POSSIBLE: translate("MemberList", "{text} is no telephone number."),
        _K.PHONE_SHORTENED: translate("MemberList", "The spreadsheet cut the telephone number."),
        _K.PHONES_SEVERAL: translate("MemberList", "Several numbers; the first is taken."),
        _K.WORD_UNKNOWN: translate("MemberList", "{column}: “{text}” is not understood."),
        _K.BLOCK_UNREADABLE: translate("MemberList", "RT/RW cannot be read: {text}."),
        _K.ROUNDED: translate("MemberList", "{column} was rounded to whole rupiah."),
        _K.NAME_CHANGES: translate("MemberList", "The name was {text}."),
        _K.NUMBER_CHANGES: translate("MemberList", "The number was {text}."),
        _K.SAME_NAME: translate("MemberList", "Another member has the same name."),
        _K.STATUS_NOT_TAKEN: translate("MemberList", "The status cannot follow; it stays."),
    }


def words_about_file(refusal: ListNotReadable) -> Words:
    """Say why a file cannot be read as a list."""
    translate = QCoreApplication.translate
    words = {
        FileFault.TOO_LARGE: Words(
            translate("MemberList", "The file is larger than {limit} MB."),
            translate("MemberList", "Keep only the list of members in it, or split it."),
        ),
        FileFault.TOO_MANY_ROWS: Words(
            translate("MemberList", "The list has more than {count} rows."),
            translate("MemberList", "Split it into several files."),
        ),
        FileFault.EMPTY: Words(
            translate("MemberList", "The file is empty."),
            translate("MemberList", "Choose another one."),
        ),
        FileFault.DAMAGED: Words(
            translate("MemberList", "The file is damaged."),
            translate("MemberList", "Open it in a spreadsheet and save it anew as XLSX."),
        ),
        FileFault.NO_TABLE: Words(
            translate("MemberList", "There is no list in this file."),
            translate("MemberList", "Choose an XLSX or CSV file with one member a row."),
        ),
        FileFault.OLD_EXCEL: Words(
            translate("MemberList", "This is an old Excel file, or one with a password."),
            translate("MemberList", "Save it as XLSX without a password."),
        ),
    }
    title, advice = words[refusal.fault]
    limits = {
        "limit": number_text(refusal.limit // _MEGABYTE),
        "count": number_text(refusal.limit),
    }
    return Words(title.format(**limits), advice)
