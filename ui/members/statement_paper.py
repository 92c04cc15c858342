"""A member's statement as it will look, made away from the window's thread."""

from typing import Any, NamedTuple

from coop.shop_settings import ShopSettings
from documents.member_statement import (
    MemberStatement,
    StatementMade,
    StatementSize,
    member_statement,
)
from documents.member_statement_pdf import member_statement_pdf
from documents.print_statement import with_copy_number
from ui.widgets.paper_view import PaperPicture, paper_picture
from values.identity import MemberId
from values.period import Period


class StatementAsked(NamedTuple):
    """What is to be on the paper, and on which."""

    member_id: MemberId
    period: Period
    size: StatementSize
    made: StatementMade


class StatementPaper(NamedTuple):
    """A statement as it may be handed out now, and what it looks like."""

    asked: StatementAsked
    statement: MemberStatement
    picture: PaperPicture


def statement_paper(session: Any, asked: StatementAsked, settings: ShopSettings) -> StatementPaper:
    """Read a statement, number it if it is a copy, and draw it."""
    read = member_statement(session, asked.member_id, asked.period, settings, asked.made)
    statement = with_copy_number(session, read)
    picture = paper_picture(member_statement_pdf(statement, asked.size))
    return StatementPaper(asked, statement, picture)
