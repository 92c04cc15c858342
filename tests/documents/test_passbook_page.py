"""Passbook pages: new lines alone, at their place."""

from ctypes import byref, c_uint
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
import pytest
from msgspec.structs import replace

from coop.facts.savings import PrintedLine
from coop.savings.note_passbook_printed import note_passbook_printed
from coop.savings.passbook import (
    AccountMove,
    PassbookLine,
    PassbookPage,
    PassbookShape,
    StandingLine,
    next_passbook_page,
)
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.passbook_layout import passbook_layout
from documents.passbook_page import (
    PassbookLayout,
    passbook_page_pdf,
    passbook_picture_pdf,
    passbook_test_pdf,
)
from tests.builders import a_stamp
from tests.coop.savings.builders import a_saver, deposited, some_rules
from values.identity import FactId, MemberId, new_uuid
from values.money import Rupiah
from values.savings import MovementKind, SavingsKind

LAYOUT = PassbookLayout()
MANDATORY, VOLUNTARY = SavingsKind.MANDATORY, SavingsKind.VOLUNTARY
POINTS_A_MILLIMETRE = 72 / 25.4


class Word(NamedTuple):
    """Words on the page, and where they begin: in millimetres from the upper left corner."""

    text: str
    right: float
    down: float


def a_line(number: int = 1, amount: int = 10_000, **others: object) -> PassbookLine:
    move = AccountMove(VOLUNTARY, Rupiah(amount), Rupiah(amount))
    known: dict[str, object] = {
        "printed": PrintedLine(FactId(new_uuid()), 1),
        "day": date(2026, 11, 24),
        "number": f"S01-20261124-{number:04d}",
        "movement": MovementKind.DEPOSIT,
        "moves": (move,),
    }
    return PassbookLine(**(known | others))  # type: ignore[arg-type]  # Any field.


def a_page(first_row: int = 5, *lines: PassbookLine, **others: object) -> PassbookPage:
    known: dict[str, object] = {
        "member_id": MemberId(new_uuid()),
        "member_number": "A-0147",
        "member_name": "Darmo Suwito",
        "book": 1,
        "page": 2,
        "first_row": first_row,
        "lines": lines or (a_line(),),
    }
    return PassbookPage(**(known | others))  # type: ignore[arg-type]  # Any field.


def words_on(pdf: bytes, layout: PassbookLayout = LAYOUT) -> list[Word]:
    document = pypdfium2.PdfDocument(pdf)
    (page,) = document
    assert round(page.get_width() / POINTS_A_MILLIMETRE) == layout.width
    words = []
    for obj in page.get_objects(textpage=page.get_textpage()):
        if isinstance(obj, pypdfium2.PdfTextObj):
            left, bottom, _, _ = obj.get_bounds()
            down = layout.height - bottom / POINTS_A_MILLIMETRE
            words.append(Word(obj.extract().strip(), left / POINTS_A_MILLIMETRE, down))
    document.close()
    return [word for word in words if word.text]


def drawn(page: PassbookPage, layout: PassbookLayout = LAYOUT) -> list[Word]:
    return words_on(passbook_page_pdf(page, layout), layout)


def spot(words: list[Word], text: str) -> Word:
    (word,) = (word for word in words if word.text == text)
    return word


def test_only_new_lines_are_drawn_each_on_its_row() -> None:
    words = drawn(a_page(5, a_line(1), a_line(2)))

    assert [word.text for word in words if word.text.startswith("S01")] == [
        "S01-20261124-0001",
        "S01-20261124-0002",
    ]
    assert {round(word.down) for word in words} == {44, 49}  # Rows 5 and 6: 24 mm + 4 or 5 rows.
    assert not any("Darmo" in word.text for word in words)


def test_a_line_says_day_kind_number_amount_and_what_stands_on_all_accounts_then() -> None:
    moves = (
        AccountMove(MANDATORY, Rupiah(10_000), Rupiah(70_000)),
        AccountMove(VOLUNTARY, Rupiah(-25_000), Rupiah(75_000)),
    )
    carried = (
        AccountMove(SavingsKind.PRINCIPAL, Rupiah(0), Rupiah(100_000)),
        AccountMove(MANDATORY, Rupiah(0), Rupiah(60_000)),
        AccountMove(VOLUNTARY, Rupiah(0), Rupiah(100_000)),
    )
    line = a_line(moves=moves, movement=MovementKind.REVERSAL)

    texts = [word.text for word in drawn(a_page(3, line, a_line(2), carried=carried))]

    assert texts[:6] == [
        "24-11-26",
        "KR",
        "S01-20261124-0001",
        "10.000",
        "\u221225.000",
        "245.000",
    ]
    assert texts[-2:] == ["10.000", "255.000"]


def test_a_fresh_page_begins_with_its_head_and_what_is_carried_over() -> None:
    carried = (AccountMove(VOLUNTARY, Rupiah(0), Rupiah(90_000)),)
    words = drawn(a_page(1, carried=carried))
    first_book = [word.text for word in drawn(a_page(1, page=1))]

    name, place, carried_over = (
        spot(words, text) for text in ("A-0147 Darmo Suwito", "Buku 1 · Halaman 2", "Pindahan")
    )
    row = spot(words, "S01-20261124-0001")
    assert name.down < carried_over.down < row.down
    assert place.down == pytest.approx(name.down, abs=1)
    assert [word.text for word in words].count("90.000") == 2
    assert "100.000" in [word.text for word in words]
    assert "Pindahan" not in first_book


def test_no_line_stands_in_the_fold() -> None:
    lines = [a_line(number) for number in range(1, 25)]
    words = drawn(a_page(1, *lines))

    downs = [word.down for word in words if word.text.startswith("S01")]
    steps = [round(below - above) for above, below in pairwise(downs)]
    assert steps == [5] * 11 + [13] + [5] * 11


def test_the_test_print_moves_everything_by_as_much_as_it_showed() -> None:
    shifted = PassbookLayout(shift_right=3.5, shift_down=-2.0)

    for before, after in zip(drawn(a_page(1)), drawn(a_page(1), shifted), strict=True):
        assert after.text == before.text
        assert after.right - before.right == pytest.approx(3.5, abs=0.1)
        assert after.down - before.down == pytest.approx(-2.0, abs=0.1)


def test_the_greatest_amounts_and_numbers_stay_in_their_columns() -> None:
    line = a_line(amount=10**14, number=9_999_999)
    words = drawn(a_page(2, replace(line, number="S12345678-20261124-9999/500")))

    assert "S12345678-20261124-9999/500" in [word.text for word in words]
    rights = [word.right for word in words]
    assert rights == sorted(rights)
    assert [word.text for word in words].count("100.000.000.000.000") == 2
    number, amount = words[2], words[3]
    assert number.right == pytest.approx(25, abs=0.5)
    assert amount.right > 51 + 2 * 16 - 0.5


def test_the_test_print_shows_every_row_and_every_column() -> None:
    words = words_on(passbook_test_pdf(LAYOUT, PassbookShape(rows_a_page=24)))

    assert [word.text for word in words if word.text.startswith("baris")] == [
        f"baris {row}" for row in range(2, 24)
    ]
    first, last = (word for word in words if word.text == "S01-00000000-0000")
    assert round(first.down) == 24
    assert round(last.down) == 24 + 23 * 5 + 8


def test_the_same_page_gives_the_same_bytes_and_names_nobody_in_its_title() -> None:
    page = a_page()

    pdf = passbook_page_pdf(page, LAYOUT)

    assert pdf == passbook_page_pdf(page, LAYOUT)
    assert pypdfium2.PdfDocument(pdf).get_metadata_dict()["Title"] == "Buku simpanan A-0147"


def test_a_book_is_printed_line_by_line_as_the_member_comes(session: Session) -> None:
    shape = PassbookShape(rows_a_page=2, pages_a_book=4)
    some_rules(session)
    member_id = a_saver(session, "Darmo Suwito")
    deposited(session, member_id, voluntary=20_000)
    deposited(session, member_id, voluntary=5_000)
    pages = []
    while (page := next_passbook_page(session, member_id, shape)).lines:
        pages.append([word.text for word in drawn(page)])
        note_passbook_printed(session, a_stamp(), page=page, shape=shape)

    first, second = pages
    assert [text for text in first if text.startswith("S01")] == [
        "S01-20261124-0001",
        "S01-20261124-0002",
    ]
    assert first[-1] == "120.000"
    assert "Pindahan" in second
    assert second[-1] == "125.000"


def standing(row: int, total: int) -> StandingLine:
    return StandingLine(row, a_line(row), Rupiah(total))


def inks(pdf: bytes) -> dict[str, int]:
    """Return how dark each number of a line is drawn, 0 being black."""
    document = pypdfium2.PdfDocument(pdf)
    (page,) = document
    found = {}
    for obj in page.get_objects(textpage=page.get_textpage()):
        if isinstance(obj, pypdfium2.PdfTextObj) and obj.extract().startswith("S01"):
            red = c_uint()
            rest = [byref(c_uint()) for _ in range(3)]
            assert pypdfium2.raw.FPDFPageObj_GetFillColor(obj, byref(red), *rest)
            found[obj.extract().strip()[-4:]] = red.value
    document.close()
    return found


def test_lines_that_came_out_badly_are_drawn_once_more_each_on_its_row() -> None:
    page = a_page(5, a_line(9), standing=(standing(2, 60_000), standing(4, 80_000)))

    words = words_on(passbook_page_pdf(page, LAYOUT, again_from=4))

    rows = [(word.text, round(word.down)) for word in words if word.text.startswith("S01")]
    assert rows == [("S01-20261124-0004", 39), ("S01-20261124-0009", 44)]
    assert "80.000" in [word.text for word in words]
    assert not any("Darmo" in word.text for word in words)


def test_a_page_that_is_printed_whole_once_more_has_its_head() -> None:
    opening = (AccountMove(VOLUNTARY, Rupiah(0), Rupiah(50_000)),)
    page = a_page(2, standing=(standing(1, 60_000),), opening=opening, lines=())

    texts = [word.text for word in words_on(passbook_page_pdf(page, LAYOUT, again_from=1))]

    assert "A-0147 Darmo Suwito" in texts
    assert "50.000" in texts


def test_the_picture_shows_old_lines_grey_and_what_is_printed_black() -> None:
    page = a_page(4, a_line(9), standing=(standing(2, 60_000), standing(3, 80_000)))

    plain = inks(passbook_picture_pdf(page, LAYOUT))
    again = inks(passbook_picture_pdf(page, LAYOUT, again_from=3))

    assert plain["0002"] == plain["0003"] > plain["0009"]
    assert again["0002"] > again["0003"] == again["0009"]


def test_the_layout_follows_what_the_shop_has_measured() -> None:
    chosen = ShopSettings(
        passbook_pitch=60,
        passbook_rows=20,
        passbook_rows_above_fold=10,
        passbook_fold_gap=100,
        passbook_shift_right=-15,
        passbook_shift_down=25,
    )

    layout = passbook_layout(chosen)

    assert passbook_layout(ShopSettings()) == LAYOUT
    assert layout.row_down(1) == pytest.approx(26.5)
    assert layout.row_down(20) == pytest.approx(26.5 + 19 * 6 + 10)
    assert layout.shift_right == pytest.approx(-1.5)
    longer = passbook_layout(ShopSettings(passbook_rows=40))
    assert longer.height > longer.row_down(40) > LAYOUT.height


def test_the_test_print_has_a_cross_at_each_corner() -> None:
    shifted = PassbookLayout(shift_right=3.0, shift_down=2.0)

    spots = crosses(passbook_test_pdf(shifted, PassbookShape()))

    assert spots == {(13, 12), (133, 12), (13, 152), (133, 152)}


def crosses(pdf: bytes) -> set[tuple[int, int]]:
    """Return where two long strokes cross: millimetres from the upper left corner."""
    document = pypdfium2.PdfDocument(pdf)
    (page,) = document
    height = page.get_height()
    middles = []
    for obj in page.get_objects():
        left, bottom, right, top = obj.get_bounds()
        is_stroke = obj.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH
        if is_stroke and max(right - left, top - bottom) > 4 * POINTS_A_MILLIMETRE:
            across, down = (left + right) / 2, height - (top + bottom) / 2
            middles.append((round(across / POINTS_A_MILLIMETRE), round(down / POINTS_A_MILLIMETRE)))
    document.close()
    return {spot for spot in middles if middles.count(spot) == 2}
