"""A refused scan is heard: the cashier looks at the goods."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.selling.builders import RICE, SETTINGS, UNKNOWN
from tests.ui.selling.conftest import ACounter


@pytest.fixture
def rings(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Listen where the computer's speaker would be."""
    heard: list[None] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(None))
    return heard


def test_an_unknown_code_is_heard_once_and_a_line_is_not(
    a_counter: ACounter, rings: list[None]
) -> None:
    counter = a_counter()
    counter.scan(RICE)
    assert rings == []
    counter.scan(UNKNOWN)
    assert len(rings) == 1


def test_who_wants_no_sound_hears_none_and_reads_the_refusal(
    a_counter: ACounter, rings: list[None]
) -> None:
    counter = a_counter()
    counter.page.use_settings(replace(SETTINGS, beep_when_refused=False))
    counter.scan(UNKNOWN)
    assert rings == []
    assert UNKNOWN in counter.page.view.strip.text()
