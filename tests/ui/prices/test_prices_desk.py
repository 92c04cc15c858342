"""Rules, many prices at once, labels and ceilings, by the keyboard alone."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.prices.shelf_labels import LabelChoice, shelf_labels
from coop.selling.print_queue import open_jobs
from coop.shop_settings import PrinterKind
from tests.builders import TODAY
from tests.ui.builders import nameless
from tests.ui.office_builders import Modifier
from tests.ui.prices.builders import Clerk
from tests.ui.prices.conftest import SETTINGS, AtDesk
from ui.prices.mixed_goods import MixedGoods
from values.prices import PriceRuleKind

K = Qt.Key
CTRL = Modifier.ControlModifier
NEVER, ALL = LabelChoice.NEVER_PRINTED, LabelChoice.ALL


def test_every_part_has_a_name_and_the_tables_are_sound(clerk: Clerk) -> None:
    for view in (clerk.desk.rules, clerk.desk.many, clerk.desk.labels, clerk.desk.ceilings):
        QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert not nameless(clerk.desk)


def test_a_wholesale_price_is_set_and_listed(clerk: Clerk) -> None:
    clerk.find_goods("mi gor")
    clerk.type("10")
    clerk.press(K.Key_Return)
    clerk.type("3200")

    clerk.press(K.Key_F10)

    assert "Mi goreng 85 g" in clerk.told()
    (rule,) = clerk.rules()
    held = rule.held.rule
    assert (held.kind, held.quantity, held.price) == (PriceRuleKind.TIER, 10_000, 3_200)
    clerk.wait(lambda: len(clerk.desk.rules.model.rows) == 1)


def has_gathered(mixed: MixedGoods, count: int) -> bool:
    return len(mixed.packs) == count


def test_a_bundle_over_several_items_is_set_by_keys_and_ended_as_one(clerk: Clerk) -> None:
    form = clerk.desk.rules.form
    form.kind.set_value(PriceRuleKind.MIX)  # type: ignore[attr-defined]
    form.kind.changed.emit()  # type: ignore[attr-defined]
    mixed = form.mixed  # type: ignore[attr-defined]
    for count, typed in enumerate(("mi gor", "gula"), start=1):
        form.focus_part().setFocus()
        clerk.type(typed)
        clerk.wait(lambda: bool(form.goods.finder.found.isVisible()))  # type: ignore[attr-defined]
        clerk.press(K.Key_Return)
        clerk.wait(partial(has_gathered, mixed, count))
    for part, text in ((form.quantity, "3"), (form.price, "10000"), (form.name, "Hemat")):  # type: ignore[attr-defined]
        part.setFocus()
        clerk.type(text)

    clerk.press(K.Key_F10)

    assert clerk.told() == "The rule for Hemat is set."
    assert [(row.held.rule.kind, row.held.rule.mix) for row in clerk.rules()] == [
        (PriceRuleKind.MIX, 1)
    ] * 2
    clerk.wait(lambda: len(clerk.desk.rules.model.rows) == 2)
    clerk.desk.rules.end()
    clerk.told()
    assert clerk.rules() == []


def test_a_mixed_bundle_of_one_item_is_refused_in_place(clerk: Clerk) -> None:
    form = clerk.desk.rules.form
    form.kind.set_value(PriceRuleKind.MIX)  # type: ignore[attr-defined]
    form.kind.changed.emit()  # type: ignore[attr-defined]
    clerk.type("gula")
    clerk.wait(lambda: bool(form.goods.finder.found.isVisible()))  # type: ignore[attr-defined]
    clerk.press(K.Key_Return)
    clerk.wait(lambda: len(form.mixed.packs) == 1)  # type: ignore[attr-defined]
    for part, text in ((form.quantity, "3"), (form.price, "10000"), (form.name, "Hemat")):  # type: ignore[attr-defined]
        part.setFocus()
        clerk.type(text)

    clerk.press(K.Key_F10)

    assert "two items or more" in clerk.refused()
    assert len(form.mixed.packs) == 1  # type: ignore[attr-defined]


def test_a_promotion_has_days_times_and_a_name(clerk: Clerk) -> None:
    form = clerk.desk.rules.form
    clerk.find_goods("gula")
    form.kind.setFocus()  # type: ignore[attr-defined]
    clerk.press(K.Key_Right)
    clerk.press(K.Key_Right)
    for part, typed in (
        (form.price, "16000"),  # type: ignore[attr-defined]
        (form.name, "Gajian"),  # type: ignore[attr-defined]
        (form.last_day, "30-11-2026"),  # type: ignore[attr-defined]
        (form.from_time, "16.00"),  # type: ignore[attr-defined]
        (form.until_time, "18.30"),  # type: ignore[attr-defined]
    ):
        part.setFocus()
        clerk.type(typed)

    clerk.press(K.Key_F10)

    clerk.told()
    rule = clerk.rules()[0].held.rule
    assert (rule.kind, rule.name) == (PriceRuleKind.PROMOTION, "Gajian")
    assert (rule.last_day, rule.from_minute, rule.until_minute) == (
        TODAY + timedelta(days=6),
        960,
        1_110,
    )


def test_a_rule_that_is_not_cheaper_is_refused_and_what_was_typed_stays(clerk: Clerk) -> None:
    clerk.find_goods("mi gor")
    clerk.type("10")
    clerk.press(K.Key_Return)
    clerk.type("3500")

    clerk.press(K.Key_F10)

    assert "3.500" in clerk.refused()
    assert clerk.desk.rules.form.price.field.text() == "3.500"  # type: ignore[attr-defined]
    assert clerk.rules() == []


def test_without_goods_or_a_figure_it_is_said_what_is_missing(clerk: Clerk) -> None:
    clerk.press(K.Key_F10)
    assert "No goods are chosen yet." in clerk.refused()

    clerk.find_goods("mi gor")
    clerk.press(K.Key_F10)

    assert "A figure is missing." in clerk.refused()
    assert clerk.rules() == []


def test_the_chosen_rule_is_ended(clerk: Clerk) -> None:
    clerk.find_goods("mi gor")
    clerk.type("10")
    clerk.press(K.Key_Return)
    clerk.type("3200")
    clerk.press(K.Key_F10)
    clerk.wait(lambda: len(clerk.desk.rules.model.rows) == 1)
    clerk.told()

    clerk.press(K.Key_Delete, CTRL)

    assert "ended" in clerk.told()
    assert clerk.rules() == []


def change_many(clerk: Clerk, typed: str) -> None:
    clerk.turn_to("many")
    form = clerk.desk.many.many
    clerk.wait(lambda: form.of.count() == 2)
    clerk.type(typed)
    clerk.press(K.Key_F8)
    clerk.wait(lambda: bool(form.lines))


def test_many_prices_are_seen_set_and_undone(clerk: Clerk) -> None:
    change_many(clerk, "10")
    shown = clerk.desk.many.preview_rows.rows
    assert [(line.before, line.price) for line in shown] == [(17_500, 19_300), (3_500, 3_900)]

    clerk.press(K.Key_F10)
    assert "2 prices are set" in clerk.told()
    assert (clerk.price("Gula"), clerk.price("Mi")) == (19_300, 3_900)
    clerk.wait(lambda: len(clerk.desk.many.model.rows) == 1)
    clerk.press(K.Key_Z, CTRL)

    assert "2 old prices hold again." in clerk.told()
    assert (clerk.price("Gula"), clerk.price("Mi")) == (17_500, 3_500)


def test_a_line_that_is_left_out_keeps_its_price(clerk: Clerk) -> None:
    change_many(clerk, "10")

    clerk.press(K.Key_Down)
    clerk.press(K.Key_Delete, CTRL)
    clerk.press(K.Key_F10)

    clerk.told()
    assert (clerk.price("Gula"), clerk.price("Mi")) == (19_300, 3_500)


def test_what_is_typed_after_the_preview_asks_for_another(clerk: Clerk) -> None:
    change_many(clerk, "10")

    clerk.type("5")  # A hundred and five percent.
    assert clerk.desk.many.many.lines == ()
    clerk.press(K.Key_F10)

    clerk.wait(lambda: bool(clerk.desk.many.many.lines))
    assert clerk.price("Gula") == 17_500


def test_an_amount_that_cannot_be_read_is_said_under_its_field(clerk: Clerk) -> None:
    clerk.turn_to("many")
    clerk.type("12..5")

    clerk.press(K.Key_F8)

    assert clerk.desk.many.many.value.hint.text() != ""
    assert clerk.desk.many.many.value.field.text() == "12..5"


def test_labels_that_were_never_printed_go_to_the_receipt_printer(clerk: Clerk) -> None:
    clerk.turn_to("labels")
    clerk.wait(lambda: clerk.desk.labels.lists.currentWidget() is clerk.desk.labels.empty)
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)

    clerk.press(K.Key_F9)

    assert "3 labels are printed." in clerk.told()
    with clerk.database.snapshot() as session:
        assert len(open_jobs(session)) == 1
        assert shelf_labels(session, TODAY, NEVER) == []


def test_labels_are_saved_as_sheets_and_noted(clerk: Clerk, tmp_path: Path) -> None:
    clerk.turn_to("labels")
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)

    clerk.press(K.Key_F10)
    clerk.answer_dialog(tmp_path / "label.pdf")

    clerk.told()
    assert (tmp_path / "label.pdf").read_bytes().startswith(b"%PDF")
    with clerk.database.snapshot() as session:
        assert shelf_labels(session, TODAY, NEVER) == []


def test_a_folder_that_takes_no_file_leaves_the_labels_due(clerk: Clerk, tmp_path: Path) -> None:
    clerk.turn_to("labels")
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)

    form = clerk.desk.labels.labels
    form.printing.save_sheets(form.labels, tmp_path / "nowhere" / "label.pdf")

    assert clerk.refused()
    with clerk.database.snapshot() as session:
        assert len(shelf_labels(session, TODAY, NEVER)) == 3


def test_the_labels_of_one_category_are_listed_alone(clerk: Clerk) -> None:
    clerk.turn_to("labels")
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)
    clerk.desk.labels.labels.category.setFocus()

    clerk.press(K.Key_Down)

    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 2)
    assert {row.name for row in clerk.desk.labels.model.rows} == {"Gula pasir", "Mi goreng 85 g"}


def test_a_day_that_cannot_be_read_lists_nothing_new_and_takes_no_focus(clerk: Clerk) -> None:
    clerk.turn_to("labels")
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)
    clerk.desk.labels.labels.day.field.setText("99-99")
    clerk.turn_to("rules")

    clerk.desk.read_again()

    assert clerk.desk.rules.form.focus_part().hasFocus()
    assert clerk.desk.labels.labels.day.hint.text() != ""
    assert len(clerk.desk.labels.model.rows) == 3


def test_without_a_printer_the_sheets_are_named_as_the_way_out(at_desk: AtDesk) -> None:
    clerk = at_desk(replace(SETTINGS, printer_kind=PrinterKind.NONE))
    clerk.turn_to("labels")
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)

    clerk.press(K.Key_F9)

    assert "No receipt printer" in clerk.refused()
    with clerk.database.snapshot() as session:
        assert open_jobs(session) == []


def test_escape_leads_from_the_form_to_the_list_and_out(clerk: Clerk) -> None:
    clerk.press(K.Key_Escape)

    assert clerk.left == [True]
    clerk.turn_to("labels")
    clerk.press(K.Key_Right)
    clerk.wait(lambda: len(clerk.desk.labels.model.rows) == 3)
    clerk.press(K.Key_Escape)
    assert clerk.desk.labels.table.hasFocus()
    clerk.press(K.Key_Escape)
    assert clerk.left == [True, True]
