"""Member numbers: the series and the form of them are the cooperative's own.

A form has one blank, `A-{number:04d}`. What stands around it names the series, `A-#`, and each
series counts from 1 without gaps: the next number is taken inside the transaction that records the
member. Two computers apart may give one number twice; both members keep it until somebody gives
one of them another, for a number on a card does not change by itself.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.membership import MemberKind

_BLANK = re.compile(r"\{number(?::0([1-7])d)?\}")
_FORMAT_LETTERS_MAX = 24
_LAST = "SELECT max(serial) FROM member WHERE series = ?"


class MemberNumber(NamedTuple):
    """A number as it is written, and where it stands in its series."""

    written: str
    series: str
    serial: int


class NumberFormNotPossible(Refusal):
    """The form of member numbers has no blank `{number}`, more than one, or too many letters."""

    form: str


class NumberForm(Struct, frozen=True):
    """How member numbers are written."""

    before: str
    digits: int
    after: str

    @property
    def series(self) -> str:
        """What numbers of this form count in."""
        return f"{self.before}#{self.after}"

    def write(self, serial: int) -> MemberNumber:
        """Write the number of that serial."""
        return MemberNumber(
            f"{self.before}{serial:0{self.digits}d}{self.after}", self.series, serial
        )

    def read(self, written: str) -> MemberNumber:
        """Write a number as this form does; a foreign one stays, without series and serial."""
        fits = re.fullmatch(
            f"{re.escape(self.before)}0*([1-9][0-9]{{0,6}}){re.escape(self.after)}",
            written,
            re.IGNORECASE,
        )
        if fits is None:
            return MemberNumber(written, "", 0)
        return self.write(int(fits[1]))


NumberForms = Mapping[MemberKind, NumberForm]
"""How the numbers of each kind of member are written."""


def number_form(form: str) -> NumberForm:
    """Read the form that the cooperative has set.

    Raises:
        NumberFormNotPossible: it has not one blank, or is too long for a card.
    """
    blanks = list(_BLANK.finditer(form))
    around = _BLANK.sub("", form)
    if len(blanks) != 1 or len(form) > _FORMAT_LETTERS_MAX or set(around) & set("{}#"):
        raise NumberFormNotPossible(form[:_FORMAT_LETTERS_MAX])
    (blank,) = blanks
    return NumberForm(form[: blank.start()], int(blank[1] or 1), form[blank.end() :])


def next_number(session: Session, form: NumberForm) -> MemberNumber:
    """Return the next number of a series; call inside the transaction that records it."""
    (last,) = driver_connection(session).execute(_LAST, (form.series,)).fetchone()
    return form.write((last or 0) + 1)


def number_forms(settings: ShopSettings) -> NumberForms:
    """Return the forms that the cooperative has set for each kind of member.

    Raises:
        NumberFormNotPossible: one of them is none; reading the settings refused it before.
    """
    return {
        MemberKind.FULL: number_form(settings.member_number_form),
        MemberKind.ASSOCIATE: number_form(settings.associate_number_form),
    }
