"""Whatever is typed into is seen, however low the window is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading
from ui.widgets.layouts import column

LOW = 260


@pytest.fixture
def parts() -> list[LabelledField]:
    """Give more fields than fit."""
    return [LabelledField(name, Field(name)) for name in "abcdef"]


@pytest.fixture
def card(qtbot: QtBot, parts: list[LabelledField]) -> Iterator[FormCard]:
    """Give a form of them in a low window, with a button at its end."""
    card = FormCard()
    card.lay_out((Heading("Formulir"),), column(*parts, QPushButton("Ujung"), None), ())
    window = a_window(qtbot, card)
    window.resize(400, LOW)
    yield card
    window.close()  # It is held on to until here.


def is_seen(part: QWidget, card: FormCard) -> bool:
    above = part.mapTo(card, QPoint(0, 0)).y()
    return above >= 0 and not part.visibleRegion().isEmpty() and is_whole(part)


def is_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect().height() == part.height()


def test_a_field_that_gets_the_focus_is_seen_with_its_name(
    card: FormCard, parts: list[LabelledField]
) -> None:
    assert not is_seen(parts[-1], card)

    parts[-1].setFocus()
    assert all(is_seen(part, card) for part in (parts[-1].name, parts[-1].field))
    parts[0].field.setFocus()

    assert all(is_seen(part, card) for part in (parts[0].name, parts[0].field))


def test_what_is_clicked_on_stays_under_the_mouse(
    qtbot: QtBot, card: FormCard, parts: list[LabelledField]
) -> None:
    below = next(part for part in parts if not is_whole(part.field))
    before = below.field.mapTo(card, QPoint(0, 0))

    qtbot.mousePress(below.field, Qt.MouseButton.LeftButton, pos=QPoint(4, 2))

    assert below.field.hasFocus()
    assert below.field.mapTo(card, QPoint(0, 0)) == before
